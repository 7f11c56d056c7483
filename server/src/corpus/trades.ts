import { isRoleNoun } from '../english/roles';

/** What somebody learned and does for a living: seldom two of these. */
export interface Trade {
  readonly kind: 'trade';
  readonly trade: string;
  /** "a plumber's apprentice" */
  readonly learns: boolean;
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** One trade a line, by the words that news has for it; what stands in one line is never told apart. */
const LINES = `
teacher schoolteacher schoolmaster schoolmistress headteacher
nurse midwife paramedic
doctor surgeon physician anaesthetist anesthetist paediatrician pediatrician cardiologist gp
carpenter joiner cabinetmaker
plumber
plasterer
electrician
bricklayer stonemason mason
roofer
glazier
welder
blacksmith
engineer mechanic
dentist
accountant bookkeeper
pharmacist
architect
baker
butcher
cook chef
hairdresser barber
postman postwoman
vet veterinarian
librarian
tailor seamstress dressmaker
cobbler shoemaker
locksmith
gardener
fisherman
miner
shepherd
forester lumberjack
optician
physiotherapist
bus-driver
lorry-driver truck-driver trucker
taxi-driver cab-driver cabbie
train-driver
crane-driver
tram-driver
ambulance-driver
waiter waitress barman barmaid bartender
cleaner
receptionist
lawyer solicitor barrister
goalkeeper keeper
striker forward winger midfielder defender
`;
const BY_WORD: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => words(line).map((word): [string, string] => [word, words(line)[0]!])),
);

/** "plumber", "electrician" */
export const isTradeWord = (word: string): boolean => BY_WORD.has(word);

/** "A nurse", "a retired teacher from Tolm": what else stands there must not be of another job. */
const BESIDE = new Set(
  words(
    'a an the her his their retired local young primary secondary school trainee senior junior student apprentice qualified self-employed hospital children newly unemployed elderly veteran experienced maths music science history language english village',
  ),
);
const PLACED = /^(?:from|in|at|who|with|of|on|for|by|near|and)$/;
/** A driver of what is one trade; a driver may be anybody at a wheel. */
const DRIVERS = new Set(words('bus lorry truck taxi cab train crane tram ambulance'));

/** Null where the words name no trade, or more than one thing that somebody is. */
export function tradeOf(folded: readonly string[]): Trade | null {
  const until = folded.findIndex((word) => PLACED.test(word));
  let said = until < 0 ? folded : folded.slice(0, until);
  const rest = folded.slice(said.length);
  // "A teacher and chair of the union": what comes second may be the job.
  if (rest[0] === 'and') return null;
  let learns = said.includes('apprentice') || said.includes('trainee') || said.includes('student');
  if (said.at(-1) === 'apprentice' && said.length > 1) {
    said = said.slice(0, -1);
    learns = true;
  }
  const last = said.at(-1) ?? '';
  const isDriver = last === 'driver' && DRIVERS.has(said.at(-2) ?? '');
  const trade = BY_WORD.get(isDriver ? `${said.at(-2)}-driver` : last);
  if (trade === undefined) return null;
  const beside = said.slice(0, isDriver ? -2 : -1);
  return beside.every((word) => BESIDE.has(word) || (!BY_WORD.has(word) && !isRoleNoun(word)))
    ? { kind: 'trade', trade, learns }
    : null;
}

/** Whoever learns a trade may have another one. */
export const tradesPart = (a: Trade, b: Trade): boolean => a.trade !== b.trade && a.learns === b.learns;
