import { BESIDE_OCCUPATIONS, OCCUPATIONS } from '../english/occupations';
import { isRoleNoun } from '../english/roles';

/** What somebody learned and does for a living: seldom two of these. */
export interface Trade {
  readonly kind: 'trade';
  readonly trade: string;
  /** "a plumber's apprentice" */
  readonly learns: boolean;
  /** "a retired plumber" was one, and is called one still. */
  readonly retired: boolean;
}

/** "plumber", "electrician" */
export const isTradeWord = (word: string): boolean => OCCUPATIONS.has(word);

const PLACED = /^(?:from|in|at|who|with|of|on|for|by|near|and)$/;

/** Null where the words name no trade, or more than one thing that somebody is. */
export function tradeOf(folded: readonly string[]): Trade | null {
  const until = folded.findIndex((word) => PLACED.test(word));
  let said = until < 0 ? folded : folded.slice(0, until);
  const rest = folded.slice(said.length);
  // "A teacher and chair of the union": what comes second may be the job.
  if (rest[0] === 'and') return null;
  // "The architect of the deal"
  if (rest[0] === 'of' && !/^\d+$/.test(rest[1] ?? '')) return null;
  let learns = said.includes('apprentice') || said.includes('trainee') || said.includes('student');
  if (said.at(-1) === 'apprentice' && said.length > 1) {
    said = said.slice(0, -1);
    learns = true;
  }
  const last = said.at(-1) ?? '';
  const ofTwo = `${said.at(-2) ?? ''}-${last}`;
  const isOfTwo = OCCUPATIONS.has(ofTwo);
  if (!isOfTwo && !isTradeWord(last)) return null;
  const beside = said.slice(0, isOfTwo ? -2 : -1);
  return beside.every((word) => BESIDE_OCCUPATIONS.has(word) || (!isTradeWord(word) && !isRoleNoun(word)))
    ? { kind: 'trade', trade: isOfTwo ? ofTwo : last, learns, retired: said.includes('retired') }
    : null;
}

/** Whoever learns a trade may have another one. */
export function tradesPart(a: Trade, b: Trade): boolean {
  if (a.learns !== b.learns) return false;
  const theirs = OCCUPATIONS.get(b.trade)!;
  return ![...OCCUPATIONS.get(a.trade)!].some((line) => theirs.has(line));
}
