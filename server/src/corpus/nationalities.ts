import { ROLE_NOUNS } from '../english/speakerNouns';
import { STATES } from '../entities/data/states';
import { isTradeWord } from './trades';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

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

/** Whom an adjective of this kind says something of as a person; an ambassador, a general or a coach may be of any. */
const PERSONAL = words(
  `referee umpire linesman player footballer striker midfielder goalkeeper keeper defender forward winger quarterback pitcher batsman bowler
   swimmer diver runner sprinter hurdler jumper thrower cyclist rider driver golfer boxer wrestler fighter athlete climber mountaineer skier
   snowboarder skater gymnast rower sailor surfer fencer judoka jockey champion
   writer author novelist poet playwright essayist historian philosopher artist painter sculptor illustrator photographer designer architect
   actor actress comedian singer songwriter musician pianist violinist cellist guitarist drummer soprano tenor conductor composer rapper dj dancer
   ballerina choreographer director filmmaker film-maker producer model chef
   scientist researcher physicist chemist biologist mathematician astronomer economist engineer inventor professor doctor surgeon nurse
   anaesthetist psychologist teacher student pupil astronaut cosmonaut
   businessman businesswoman entrepreneur billionaire millionaire tycoon investor trader lawyer barrister accountant
   journalist reporter correspondent blogger activist campaigner dissident missionary priest nun monk volunteer aid-worker
   tourist hiker backpacker traveller holidaymaker woman man citizen national teenager boy girl mother father couple
   jesuit franciscan benedictine friar
   diplomat mediator negotiator politician lawmaker member mp mep observer
   hostage captive captain pilot mercenary fugitive suspect gunman smuggler fisherman carpenter plumber farmer`,
);
/** A noun for one person: "referee", "swimmer". */
export const isPersonNoun = (word: string): boolean => PERSONAL.has(word);

/** "Italian", "Spaniard": the noun for one of a people; "the Spanish" are all of them. */
export const isOneOfNation = (word: string): boolean =>
  BY_WORD.has(word) && !DOUBTFUL.has(word) && !/(?:ish|ese|French|Dutch|Swiss|s|men|women)$/.test(word);

/** "Dutch", "Spaniard": of which nation the word is, where it is of one. */
export const isNational = (word: string): boolean => BY_WORD.has(word) && !DOUBTFUL.has(word);

/** Of these the adjective says of which state or body the office is. */
const OFFICES = words(
  `president vice-president premier minister secretary undersecretary chancellor governor mayor commissioner ambassador envoy consul spokesman spokeswoman
   spokesperson official officer leader chief head director chair chairman chairwoman chairperson ceo executive manager founder co-founder owner
   candidate challenger incumbent nominee president-elect judge justice magistrate prosecutor general admiral commander marshal sheriff constable
   inspector superintendent deputy trooper soldier warden coach trainer delegate negotiator ombudsman coroner auditor controller comptroller
   speaker king queen prince princess duke duchess emperor sultan emir rival counterpart successor predecessor agent source insider regulator
   operator examiner investigator recruit conscript cadet whip peer lord servant planner voter supporter opponent`,
);
const isPerson = (noun: string): boolean =>
  PERSONAL.has(noun) || isTradeWord(noun) || (ROLE_NOUNS.has(noun) && !OFFICES.has(noun));

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
