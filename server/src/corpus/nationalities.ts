import { OFFICE_NOUNS, PERSON_NOUNS } from '../english/persons';
import { ROLE_NOUNS } from '../english/speakerNouns';
import { words } from '../english/words';
import { STATES } from '../entities/data/states';
import { isTradeWord } from './trades';

/** Nations within a state or across several, which have players, poets and passports of their own. */
const NATIONS = 'scotland Scottish;Scot;Scots|wales Welsh;Welshman;Welshwoman|england English;Englishman;Englishwoman';

/** By the adjective or the noun for one of its people: which nation somebody is of. */
const BY_WORD: ReadonlyMap<string, string> = new Map([
  ...STATES.trim()
    .split('\n')
    .flatMap((line): (readonly [string, string])[] => {
      const [id = '', , , peoples = ''] = line.split('|');
      return peoples.split(';').flatMap((word) => (word === '' ? [] : [[word, id] as const]));
    }),
  ...NATIONS.split('|').flatMap((line): (readonly [string, string])[] => {
    const [id = '', peoples = ''] = line.split(' ');
    return peoples.split(';').flatMap((word) => (word === '' ? [] : [[word, id] as const]));
  }),
]);

/** By the names of states; those of towns, people and regions as well tell nothing. */
const BY_NAME: ReadonlyMap<string, string> = new Map(
  STATES.trim()
    .split('\n')
    .flatMap((line): (readonly [string, string])[] => {
      const [id = '', name = '', others = ''] = line.split('|');
      return [name, ...others.split(';')].flatMap((one) =>
        one === '' || /^(?:Georgia|Jordan|Chad|Lebanon|Jersey|Mali|Cuba|Peru|Monaco|Congo|Guinea)$/.test(one)
          ? []
          : [[one, id] as const],
      );
    }),
);

/** Words that are as often something else: a Dominican friar, a Georgian of Atlanta, Indians of America, an African. */
const DOUBTFUL = words(
  'Dominican Georgian Indian Guinean Soviet Yugoslav Yugoslavian Czechoslovak Czechoslovakian Mongol',
);

/** Somebody of the one is often called one of the other as well: by passport, people, birth or a border that moved. */
const TOGETHER: readonly ReadonlySet<string>[] = [
  'united-kingdom scotland wales england',
  'united-kingdom ireland',
  'south-africa zimbabwe',
  'israel palestine jordan',
  'lebanon palestine syria',
  'china taiwan hong-kong singapore malaysia',
  'serbia kosovo bosnia-and-herzegovina montenegro croatia',
  'albania kosovo north-macedonia greece',
  'russia ukraine belarus kazakhstan',
  'moldova romania',
  'czech-republic slovakia',
  'cyprus greece turkey',
  'somalia kenya ethiopia eritrea',
  'azerbaijan iran',
  'morocco western-sahara',
  'north-korea south-korea',
  'sudan south-sudan',
  'rwanda burundi congo-kinshasa congo-brazzaville',
].map((line) => new Set(line.split(' ')));

/** A noun for one person: "referee", "swimmer". */
export const isPersonNoun = (word: string): boolean => PERSON_NOUNS.has(word);

/** "Italian", "Spaniard": the noun for one of a people; "the Spanish" are all of them. */
export const isOneOfNation = (word: string): boolean =>
  BY_WORD.has(word) && !DOUBTFUL.has(word) && !/(?:ish|ese|French|Dutch|Swiss|s|men|women)$/.test(word);

/** "Dutch", "Spaniard": of which nation the word is, where it is of one. */
export const isNational = (word: string): boolean => BY_WORD.has(word) && !DOUBTFUL.has(word);

const isPerson = (noun: string): boolean =>
  PERSON_NOUNS.has(noun) || isTradeWord(noun) || (ROLE_NOUNS.has(noun) && !OFFICE_NOUNS.has(noun));

/** A captain or a director with such a word beside it is that of a team, a firm. */
const OF_TEAMS = words('team national club company coach assistant bank firm');

/** "Portuguese referee", "the Qatari diplomat", "a Scottish member of the European Parliament" */
const NATIONAL =
  /^(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) )?(?:(?:[a-z]+|\d{1,3}-year-old) ){0,2}((?:(?:North|South|New|Sri|Saudi|Costa|Central|Sierra|Hong|Papua|N\.|S\.) )?\p{Lu}\p{L}+) ((?:[a-z-]+ ){0,3}?)([A-Z]?[a-z-]+)(?= (?:of|who|from|in|at|with|and|for|whose|on)\b|$)/u;

/** "Belgian" before a name, "a Dutchman of 24", "the 46-year-old Estonian", "of Finland" behind it. */
const ONE_OF_THEM =
  /^(?:(?:[Tt]he|[Aa]n?) )?(?:\d{1,3}-year-old )?((?:(?:North|South|New|Sri|Saudi|Costa|Central|Sierra|Hong) )?\p{Lu}\p{L}+)(?: of \d{1,3})?$/u;
const OF_STATE = /^(?:an? (?:citizen|national) )?of (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u;

export interface Nationality {
  readonly kind: 'nation';
  readonly nation: string;
}

/** Of which nation a description says that somebody is; null where it says none, or that of an office. */
export function nationalityIn(role: string): Nationality | null {
  const written = role.replace(/\s+/g, ' ').trim();
  const alone = ONE_OF_THEM.exec(written)?.[1];
  const nation = alone === undefined ? BY_NAME.get(OF_STATE.exec(written)?.[1] ?? '') : BY_WORD.get(alone);
  if (nation !== undefined) return alone !== undefined && DOUBTFUL.has(alone) ? null : { kind: 'nation', nation };
  return besideNoun(written);
}

function besideNoun(role: string): Nationality | null {
  const read = NATIONAL.exec(role);
  if (read === null) return null;
  const [, adjective = '', between = '', noun = ''] = read;
  const nation = BY_WORD.get(adjective);
  if (nation === undefined || DOUBTFUL.has(adjective) || !isPerson(noun.toLowerCase())) return null;
  if (/-born|\b(?:born|descent|origin|heritage|extraction)\b/.test(role)) return null;
  if (between.split(' ').some((word) => OF_TEAMS.has(word) || BY_WORD.has(word))) return null;
  return { kind: 'nation', nation };
}

/** Whether two reports cannot both have it right, unless somebody has two passports. */
export function nationsPart(a: string, b: string): boolean {
  return a !== b && !TOGETHER.some((all) => all.has(a) && all.has(b));
}
