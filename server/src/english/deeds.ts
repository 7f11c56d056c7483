import type { HappeningClass, HappeningWords } from './happeningWords';
import { words } from './words';

/**
 * Nouns for one thing, in whatever words: the accord that one paper has is the contract of another. What is done to
 * them is told by verbs that mean anything else with other nouns beside them.
 */
const AGREEMENTS = words(
  'deal agreement accord contract treaty pact memorandum settlement merger takeover compact protocol papers document',
);
const EMERGENCIES = words('emergency curfew lockdown mourning');
const CAPTIVES = words('prisoner captive hostage detainee exchange swap handover soldier serviceman');
const ARMS = words(
  'ship frigate submarine corvette aircraft plane airliner locomotive tank battery howitzer missile interceptor jet fighter gun vehicle ammunition shell weapon launcher radar drone helicopter',
);
const GOODS = words(
  'shipment cargo consignment supplies aid dose vaccine fuel grain generator bus train tram ambulance tent equipment turbine machine',
);
const OPEN_PLACES = words(
  'school bridge road motorway highway airport border crossing market station park museum plant factory mine port line channel runway tunnel pass shop store branch office hospital ward clinic beach stadium arena strait canal terminal pipeline reactor library pool street',
);
const PAPERS = words(
  'report findings plan strategy review inquiry footage proposal verdict results result earnings accounts manifesto',
);
const PAYMENTS = words('dividend bonus compensation wages salary pension payment instalment installment fine debt');
const TRAFFIC = words(
  'production work service train traffic flight reactor pumping trading operation delivery drilling broadcast export import',
);
const MUNITIONS = words(
  'missile rocket drone shell mortar bomb warhead projectile artillery salvo barrage volley uav grenade munition howitzer',
);
const STORMS = words('hurricane cyclone typhoon storm tornado twister');
const MARCHES = words(
  'march marcher protester demonstrator demonstration procession parade column crowd rally pilgrim mourner cortege',
);
const OBSTACLES = words(
  'pier bridge pylon pole tree wall reef rock iceberg barrier embankment house building sandbank buoy quay pillar lorry truck bus car tram train van ship boat ferry tanker freighter trawler barge plane cyclist pedestrian crossing gate platform',
);

/** What people, firms and states do, and what becomes of it. */
export const DEEDS: Readonly<Record<HappeningClass, HappeningWords>> = {
  signing: {
    verbs:
      'signed|was signed|were signed|sign|be signed|put pen to paper|put their names to|put his name to|put her name to|put their signatures to|inked|initialled|initialed',
    nouns: 'signing',
    shares: 1,
  },
  agreement: {
    deeds: 'reached|struck|clinched|hammered out|thrashed out|concluded|sealed|finalised|finalized|agreed|agreed on',
    things: AGREEMENTS,
    shares: 1,
  },
  emergency: {
    deeds: 'declared|proclaimed|imposed|invoked|decreed|ordered|called|announced|introduced|declare|impose',
    things: EMERGENCIES,
    shares: 1,
  },
  'end of emergency': { deeds: 'lifted|revoked|lift', things: EMERGENCIES, shares: 1 },
  publication: {
    deeds:
      'published|released|issued|unveiled|made public|presented|posted|be published|publish|release|present|due out|publishes|releases|presents',
    things: PAPERS,
    nouns: 'publication',
    shares: 2,
    strict: true,
  },
  suspension: {
    verbs:
      'was suspended|were suspended|been suspended|be suspended|is suspended|suspended from|suspended since|placed on leave|put on leave|sent on leave|removed from duty|relieved of duty|relieved of his duties|relieved of her duties|taken off duty|barred from',
    nouns: 'suspension',
    state: true,
    shares: 1,
  },
  dismissal: {
    verbs:
      'dismissed|sacked|was fired|were fired|been fired|ousted|removed from office|deposed|was removed|lost his job|lost her job',
    nouns: 'dismissal|sacking|firing|ouster|removal',
    ofPerson: true,
  },
  appointment: {
    verbs: 'appointed|was named|been named|was chosen|was nominated|be appointed',
    nouns: 'appointment|nomination',
    ofPerson: true,
  },
  oath: {
    verbs: 'sworn in|took the oath|take the oath|be sworn in|was inaugurated|be inaugurated|take office|takes office',
    nouns: 'inauguration|swearing - in',
    ofPerson: true,
  },
  'election of somebody': { verbs: 'was elected|been elected|was re - elected|was reelected', ofPerson: true },
  charge: {
    verbs: 'was charged|were charged|been charged|was indicted|were indicted|be charged',
    nouns: 'indictment',
    ofPerson: true,
  },
  freeing: {
    verbs:
      'was released|been released|was freed|handed over|was handed over|were handed over|been handed over|set free|walked free|released from|left prison|walked out of prison|be released from',
    deeds: 'released|freed|were released|were freed|let go|be released|be freed',
    things: new Set([...CAPTIVES, 'suspect', 'man', 'woman', 'activist']),
    nouns: 'release from prison|release from custody|release from captivity',
    ofPerson: true,
  },
  'freeing of captives': {
    deeds:
      'released|freed|were released|were freed|let go|be released|be freed|were handed over|be handed over|handed over|were set free',
    things: CAPTIVES,
    shares: 1,
    strict: true,
  },
  exchange: {
    verbs: 'were exchanged|exchanged prisoners|exchanged captives|swapped prisoners|swapped captives',
    nouns: 'exchange|prisoner exchange|swap|prisoner swap|handover|transfer',
    lasts: true,
  },
  escape: { verbs: 'escaped|absconded|broke out of|tunnelled out', nouns: 'escape|jailbreak|breakout', shares: 1 },
  rescue: {
    verbs:
      'was rescued|were rescued|rescued|was pulled from|were pulled from|was cut free|were cut free|was freed|were freed|was cut from|were cut from|was brought out|were brought out|brought out|was dug out|were dug out|was pulled alive|was lifted from|were lifted from|was airlifted|were airlifted|was evacuated|were winched|was pulled out|pulled out alive|dug out|plucked from|winched to|brought to the surface|was freed from',
    nouns: 'rescue',
    shares: 2,
  },
  discovery: {
    verbs:
      'was found|were found|was discovered|were discovered|discovered|was recovered|were recovered|brought up|brought ashore|retrieved|stumbled on',
    nouns: 'discovery',
    shares: 2,
  },
  'last sight': {
    verbs:
      'was last seen|were last seen|last seen|lost contact|lost radio contact|lost radar contact|last heard from|vanished|vanished from|disappeared from radar|disappeared from the radar|disappeared from radar screens|disappeared from the screens|dropped off the radar|dropped off radar|went off the radar|was reported missing|were reported missing',
    deeds: 'was lost|lost|broke off|was broken off|disappeared|ended',
    things: words('contact radar transponder signal'),
    state: true,
    shares: 1,
  },
  delivery: {
    verbs: 'take delivery of|took delivery of',
    deeds:
      'delivered|handed over|arrived|arrive|reached|reach|received|receive|be delivered|be handed over|transferred|shipped|supplied|hands on|get|was flown in|were flown in|be flown in|was delivered|were delivered|landed|came in',
    weakVerbs: 'came|come|came in|was unloaded|were unloaded|was handed out|were handed out',
    subjects: words(
      'shipment cargo consignment supplies aid dose doses vaccine vaccines fuel grain convoy batch delivery tents generators',
    ),
    things: new Set([...ARMS, ...GOODS]),
    nouns: 'delivery|first delivery',
    shares: 1,
  },
  closing: {
    deeds:
      'closed|shut|be closed|shut down|sealed off|close|shuttered|closes|shuts|shut|be shut|switched off|be switched off|turned off|be shut down|mothballed|decommissioned|taken offline',
    things: OPEN_PLACES,
    nouns: 'closure',
    state: true,
    shares: 1,
  },
  opening: {
    verbs: 'reopened|reopen|reopens|be reopened|was reopened|was opened to the public',
    deeds: 'opened|open|opens|be opened|welcomed|welcome',
    things: OPEN_PLACES,
    nouns: 'reopening|opening',
    shares: 1,
  },
  cancellation: {
    verbs:
      'cancelled|canceled|called off|was called off|were called off|be called off|been called off|scrapped|postponed|put off|abandoned',
    nouns: 'cancellation|postponement',
    shares: 1,
  },
  suit: {
    verbs:
      'sued|filed a lawsuit|filed suit|filed a complaint|lodged a complaint|filed an appeal|lodged an appeal|appealed',
    nouns: 'lawsuit|complaint|appeal',
    shares: 1,
  },
  ruling: {
    verbs: 'ruled|upheld|struck down|overturned|quashed|threw out',
    nouns: 'ruling|judgment|judgement',
    shares: 1,
  },
  rejection: { verbs: 'rejected|voted down|vetoed|turned down', nouns: 'veto|rejection', shares: 1 },
  bombardment: {
    verbs: 'bombed|shelled|attacked|torched|set fire to|set on fire|opened fire on|fired on|was attacked|were attacked',
    weakVerbs:
      'hit|struck|fell|landed|rained down|slammed into|crashed into|smashed into|came down|exploded|were fired|was fired|tore into|tore through',
    subjects: MUNITIONS,
    deeds: 'fired|fired at|was hit|were hit|was struck|were struck|was destroyed',
    things: MUNITIONS,
    nouns:
      'shelling|bombardment|arson attack|drone attack|missile attack|missile strike|drone strike|rocket attack|airstrike|air strike|strike',
    shares: 2,
    daily: true,
    strict: true,
  },
  impact: {
    verbs:
      'collided|collided with|crashed into|smashed into|slammed into|ploughed into|plowed into|ran into|rammed|careered into|hurtled into|drove into',
    deeds: 'hit|struck|clipped|sliced into|tore into',
    things: OBSTACLES,
    nouns: 'collision|impact|crash',
    shares: 1,
    toThing: true,
  },
  grounding: {
    verbs:
      'ran aground|run aground|grounded|hit a reef|hit rocks|struck rocks|hit the rocks|struck the rocks|struck a reef|hit a sandbank|struck a sandbank|went aground|got stuck|went onto the rocks',
    nouns: 'grounding',
    shares: 1,
  },
  storm: { weakVerbs: 'hit|struck|slammed|came ashore|swept|tore|touched down|made', subjects: STORMS },
  eruption: { weakVerbs: 'erupted|began erupting', subjects: words('volcano crater mountain'), nouns: 'eruption' },
  halt: {
    deeds: 'halted|stopped|ceased|suspended|shut down|came to a halt|ground to a halt|stop|halt|paused',
    things: TRAFFIC,
    nouns: 'halt|stoppage|shutdown',
    state: true,
    shares: 1,
  },
  restart: { deeds: 'resumed|restarted|resume|restart|back to normal', things: TRAFFIC, shares: 1 },
  payment: { deeds: 'paid|be paid|pay|transferred', things: PAYMENTS, shares: 2 },
  'going on sale': {
    verbs:
      'opens in cinemas|opens in theaters|in cinemas|in theaters|in theatres|hits cinemas|be released|premieres|went on sale|go on sale|goes on sale|went live|go live|goes live|was rolled out|be rolled out',
    shares: 1,
  },
  invasion: {
    verbs: 'invaded|crossed the border|stormed into|rolled into|crossed into',
    nouns: 'invasion|incursion',
    shares: 1,
  },
  wedding: { verbs: 'were married|got married|tied the knot|married', nouns: 'wedding', ofPerson: true },
  retirement: { verbs: 'retired|retire|retires', nouns: 'retirement', ofPerson: true },
  purchase: {
    verbs: 'was bought|was acquired|acquired|bought|purchased|was sold|was taken over|took over|was bought by|sold',
    shares: 1,
    past: true,
    strict: true,
  },
  deadline: { nouns: 'deadline|ultimatum|cut - off date' },
  march: {
    beginnings: 'set off|set out|moved off|left|started out|started off|got going|stepped off|started|began',
    subjects: MARCHES,
    nouns: 'march|protest march|demonstration|rally|procession|parade|protest|vigil',
    lasts: true,
  },
  match: { nouns: 'match|game|race|tournament|final|cup|kick - off|kickoff|bout|fixture', lasts: true, subset: true },
  sitting: {
    nouns:
      'session|debate|sitting|meeting|cabinet meeting|briefing|news conference|press conference|ceremony|service|broadcast|concert',
    lasts: true,
  },
  voting: { nouns: 'voting|polling|polls|polling stations', lasts: true, shares: 2 },
  siege: { nouns: 'siege|standoff|stand - off|hostage drama|occupation|blockade|sit - in|protest camp', lasts: true },
  search: { nouns: 'search|rescue operation|search operation|evacuations', lasts: true },
  journey: { nouns: 'tour|visit|trip|voyage|crossing|pilgrimage', lasts: true },
  works: {
    nouns: 'construction|building work|repairs|repair work|demolition|roadworks|dredging|excavation',
    lasts: true,
  },
  sale: {
    nouns: 'sale|auction|registration|nominations|bidding|ticket sales|applications|enrolment|enrollment',
    lasts: true,
  },
  weather: { nouns: 'storm|downpour|rain|blizzard|snowfall|heat wave|heatwave|hail', lasts: true },
  term: { nouns: 'term|school year|season|holidays|shift', lasts: true },
};
