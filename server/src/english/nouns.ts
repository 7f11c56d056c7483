import { words } from './words';

/** Words that end a noun phrase: prepositions, conjunctions, pronouns, auxiliaries, adverbs, folded. */
export const PHRASE_ENDS: ReadonlySet<string> = words(
  'the a an this that these those his her its their our my your whose which who whom what when where while why how ' +
    'in on at by for from with without of to into onto during after before since until till as than per via over under about above below ' +
    'between among amid against across along around through throughout towards toward near beyond behind beside despite within inside outside off up down out ' +
    'and or but nor so yet if because although though unless whether then ' +
    'i you he she it we they me him us them one ones himself herself itself themselves each both all ' +
    'is are was were be been being am has have had do does did will would can could may might must shall should ' +
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't " +
    'not never also only just even still already ago later earlier now today yesterday tomorrow tonight again too very there here ' +
    'said says say told tells reported reports according including include includes included apart alone away ' +
    'monday tuesday wednesday thursday friday saturday sunday upstairs downstairs outdoors indoors overnight ashore aboard however meanwhile instead together respectively apiece worldwide nationwide overall ' +
    'went go goes come came comes took take takes made make makes got get gets gave give gives left leave leaves saw see sees seen ' +
    'remain remains remained need needs needed became become becomes began begin begins stood stand stands fell fall rose rise ' +
    'lost win won held hold holds met meet want wants wanted live lives lived work works worked die dies died ' +
    'injures displaces equals equal using based due thanks compared following regarding around except like unlike versus vs plus minus every',
);

/** Verb forms after a count: "12 people were killed", "40 injured". They end the noun phrase and are no head. */
export const PARTICIPLE_ENDS = /(?:ed|ing)$/;

/** Words in -ed or -ing that stand before nouns all the same, or are nouns: "injured people", "armed men", "building". */
export const ADJECTIVE_PARTICIPLES: ReadonlySet<string> = words(
  'armed injured wounded unarmed masked suspected alleged displaced combined limited united unidentified retired trained skilled experienced registered confirmed licensed ' +
    'hundred red need speed seed breed bed shed sized coal-fired wicked naked sacred rugged aged red-brick advanced mixed unexploded guided assorted ' +
    'building buildings meeting meetings hearing hearings warning warnings bombing bombings killing killings shooting shootings ruling rulings wedding weddings landing ' +
    'parking filing filings finding findings listing listings opening recording recordings setting settings training being beings living working serving missing ' +
    'fishing shopping housing leading remaining surviving existing outstanding standing voting sitting ruling guiding wing wings ring rings king kings thing things string strings ' +
    'swing spring morning evening ceiling ceilings feeling feelings painting paintings inning innings earnings holding holdings offering offerings booking bookings crossing crossings sibling siblings viking',
);

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'people:person men:man women:woman children:child feet:foot teeth:tooth geese:goose mice:mouse lives:life wives:wife knives:knife leaves:leaf ' +
    'halves:half wolves:wolf shelves:shelf thieves:thief loaves:loaf calves:calf policemen:policeman policewomen:policewoman servicemen:serviceman ' +
    'servicewomen:servicewoman gunmen:gunman fishermen:fisherman firemen:fireman militiamen:militiaman guardsmen:guardsman crewmen:crewman lawmen:lawman ' +
    'businessmen:businessman congressmen:congressman spokesmen:spokesman tribesmen:tribesman clergymen:clergyman airmen:airman seamen:seaman horsemen:horseman ' +
    'salesmen:salesman workmen:workman grandchildren:grandchild schoolchildren:schoolchild frenchmen:frenchman englishmen:englishman infantrymen:infantryman ' +
    'crises:crisis bases:base analyses:analysis theses:thesis criteria:criterion phenomena:phenomenon data:data media:media bacteria:bacterium ' +
    'buses:bus viruses:virus campuses:campus statuses:status gases:gas lenses:lens cases:case houses:house horses:horse nurses:nurse courses:course causes:cause ' +
    'purchases:purchase warehouses:warehouse databases:database phases:phase increases:increase releases:release leases:lease diseases:disease licenses:license ' +
    'responses:response expenses:expense offenses:offense defenses:defense uses:use clauses:clause excuses:excuse promises:promise exercises:exercise ' +
    'franchises:franchise enterprises:enterprise premises:premises apaches:apache caches:cache headaches:headache avalanches:avalanche niches:niche moustaches:moustache universes:universe verses:verse corpses:corpse oxen:ox dice:die'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Plurals without -s, and nouns that count as they are. */
const BARE_PLURALS: ReadonlySet<string> = words(
  'aircraft personnel staff crew sheep fish deer reindeer police troops cattle livestock spacecraft hovercraft watercraft species series offspring infantry cavalry ' +
    'poultry data media bacteria youth faithful dead wounded injured missing homeless elderly poor rich unemployed disabled',
);

/** Ends in -s and is no plural noun. */
const NO_PLURALS: ReadonlySet<string> = words(
  'is was has does its his this thus us as plus news always perhaps besides sometimes towards afterwards across gas bus virus campus status ' +
    'yes less unless previous various serious famous religious dangerous numerous enormous anonymous nervous tremendous conscious obvious generous precious ' +
    'indigenous contagious infectious glorious gorgeous jealous luxurious mysterious ridiculous spacious suspicious victorious continuous gross cross press class glass mass ' +
    'business access success process loss boss stress dress address progress congress express princess witness illness fitness wellness darkness weakness ' +
    'crisis basis analysis thesis emphasis hypothesis diagnosis axis tennis physics politics economics mathematics athletics overseas whereas paris texas los las ' +
    'upstairs downstairs outdoors indoors backwards forwards upwards downwards inwards outwards onwards homewards eastwards westwards northwards southwards nowadays',
);

/** The singular of an English noun, folded. */
export function singularOf(noun: string): string {
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return irregular;
  if (noun.length < 4 || !noun.endsWith('s') || NO_PLURALS.has(noun) || noun.endsWith('ss')) return noun;
  if (noun.endsWith('ies') && noun.length > 4)
    return noun === 'movies' || noun === 'selfies' ? noun.slice(0, -1) : `${noun.slice(0, -3)}y`;
  if (/(?:sh|ch|x|z|ss)es$/.test(noun)) return noun.slice(0, -2);
  if (noun.endsWith('oes') && noun !== 'shoes' && noun !== 'toes') return noun.slice(0, -2);
  return noun.slice(0, -1);
}

const PLURALS: ReadonlyMap<string, string> = new Map([...IRREGULAR].map(([plural, singular]) => [singular, plural]));

/** The plural of an English noun in the singular, folded: what a count is called by. */
export function pluralOf(noun: string): string {
  const irregular = PLURALS.get(noun);
  if (irregular !== undefined) return irregular;
  if (BARE_PLURALS.has(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|sh|ch)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Whether the word, folded, can be the plural head of a counted noun phrase. */
export function isPlural(word: string): boolean {
  if (IRREGULAR.has(word) || BARE_PLURALS.has(word)) return true;
  return (
    word.length > 3 &&
    word.charCodeAt(word.length - 1) === 115 &&
    !word.endsWith('ss') &&
    !word.endsWith('ous') &&
    !NO_PLURALS.has(word)
  );
}
