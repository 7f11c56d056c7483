import type { HappeningClass, HappeningWords } from './happeningWords';
import { words } from './words';

const PRIZES = words('prize award scholarship fellowship knighthood');
const WORKS = words('novel book album film memoir debut single record poem opera symphony biography series play');
const DEGREES = words('degree doctorate diploma phd bachelor master university college');
/** What stands until it is broken. */
export const RECORDS: ReadonlySet<string> = words('record high peak best mark maximum low');
const FITTED = words(
  'system signal signalling software camera sensor alarm sprinkler boiler lift elevator pump engine computer equipment barrier gate cable line pipe pipeline track roof cladding window lighting light turbine meter radar reactor furnace heating detector sluice lock valve switch machine device unit rail motor brake device door insulation',
);

/** "Mayor of Tolm since 2019": what somebody has been. */
export const OFFICES: ReadonlySet<string> = words(
  'president chancellor premier mayor governor leader executive head director chairman chairwoman chair coach manager captain bishop secretary minister editor ombudsman king queen chief',
);

/** What news tells of the lives of people, firms and things, by the year: one paper has another year than the other. */
export const LIVES: Readonly<Record<HappeningClass, HappeningWords>> = {
  office: {
    verbs:
      'took office|in power|in office|has held the office|held the office|has held office|has held the post|held the post|in the post|in post|came to power|took power|has ruled|ruled|has governed|governed|came into office|assumed office|took the helm|at the helm|took over|took over as|took charge|has led|has headed|has run|has chaired|has managed|has coached|has presided|became president|became prime minister|became chancellor|became premier|became mayor|became governor|became minister|became leader|became chief|became head|became director|became chairman|became chairwoman|became chair|became coach|became manager|became captain|became bishop|became king|became queen|became secretary|became editor|has been president|has been prime minister|has been chancellor|has been premier|has been mayor|has been governor|has been minister|has been leader|has been chief|has been head|has been director|has been chairman|has been chairwoman|has been chair|has been coach|has been manager|has been captain|has been secretary',
    past: true,
    ofPerson: true,
    state: true,
    ofOffice: true,
    toPlace: true,
    toThing: true,
  },
  joining: {
    verbs: 'joined|has played for|plays for|has worked for|has worked at|has been with|began working',
    ofPerson: true,
    past: true,
    state: true,
    toPlace: true,
    toThing: true,
  },
  moving: {
    verbs:
      'moved to|settled in|has lived in|lived in|emigrated to|fled to|resettled in|relocated to|has been living in',
    ofPerson: true,
    past: true,
    state: true,
    shares: 1,
    toPlace: true,
  },
  marriage: {
    verbs: 'married|got married|were married|has been married|have been married|wed|tied the knot|been married',
    ofPerson: true,
    past: true,
    state: true,
  },
  divorce: { verbs: 'divorced|were divorced|separated', ofPerson: true, past: true, state: true },
  prize: {
    deeds: 'won|was awarded|were awarded|received|was given|took|claimed|lifted|earned',
    things: PRIZES,
    past: true,
    shares: 2,
    strict: true,
  },
  'last title': { verbs: 'last won|last lifted|last claimed|last took|last reached', past: true, shares: 1 },
  work: {
    deeds: 'published|appeared|came out|was published|released|was released|premiered|debuted|wrote',
    things: WORKS,
    past: true,
    shares: 2,
    strict: true,
    ofPerson: true,
  },
  degree: {
    verbs: 'graduated',
    deeds: 'received|earned|took|completed|finished',
    things: DEGREES,
    past: true,
    ofPerson: true,
  },
  'end of work': {
    verbs: 'retired|been retired|has been retired|left the army|left the police',
    past: true,
    ofPerson: true,
    state: true,
  },
  'record set': {
    weakVerbs: 'dates|dated|dating|stood|has stood|had stood|was set|set|was recorded|recorded|was reached',
    subjects: RECORDS,
    past: true,
    state: true,
    shares: 1,
    strict: true,
  },
  fitting: {
    deeds:
      'was installed|were installed|been installed|installed|was fitted|were fitted|fitted|in use|in service|in operation|was put in|were put in|came into use|went live|came into operation|went into operation|put into operation|was renewed|were renewed|been renewed|was replaced|were replaced|been replaced|was upgraded|were upgraded|been upgraded|was modernised|was modernized|were modernised|were modernized|been modernised|been modernized|was overhauled|were overhauled|was laid|were laid',
    things: FITTED,
    past: true,
    state: true,
    shares: 2,
    strict: true,
  },
  renovation: {
    verbs:
      'was renovated|were renovated|been renovated|was refurbished|were refurbished|been refurbished|was rebuilt|were rebuilt|was restored|was redone|was converted|last renovated|last refurbished',
    past: true,
    shares: 1,
    strict: true,
  },
  prison: {
    verbs: 'in jail|in prison|behind bars|been jailed|been imprisoned|under house arrest|in exile',
    past: true,
    state: true,
    ofPerson: true,
  },
  war: {
    begun: 'at war|been at war|went to war|been fighting',
    nouns: 'war|civil war|conflict|uprising|revolution|pandemic|epidemic|drought|recession|occupation|reconstruction',
    lasts: true,
    past: true,
    subset: true,
  },
  listing: {
    verbs: 'went public|was listed|were listed|floated|was privatised|was privatized|was nationalised|was nationalized',
    past: true,
    shares: 1,
  },
  independence: {
    verbs: 'gained independence|won independence|became independent|declared independence|seceded|broke away',
    past: true,
    shares: 1,
  },
};
