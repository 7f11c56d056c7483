import { CAPITAL, LINE_START, QUOTE_MARK, type Sentence, type Tokens, WORD } from '../article/types';
import { EMPTY_WORDS } from '../english/emptyWords';
import { words } from '../english/words';
import { conceptsOf, MOTIONS } from './concepts';

/** Before the word itself, behind all that it may stand for. */
export const AS_WRITTEN = '~';

/** Words, by themselves or the first of their class, each with all that they may stand for, and the word as it is written. */
export type Said = ReadonlyMap<string, readonly string[]>;

/** In tokens on either side of the number. */
export const CLAUSE = 10;
export const BESIDE = 4;

const SAYS = words('said says say told tell according added');

/** What a clause says but for names. */
export interface SaidBeside {
  readonly near: Map<string, readonly string[]>;
  readonly close: Map<string, readonly string[]>;
}

/** What is said on one side, as far as the clause goes. */
export function gather(
  tokens: Tokens,
  sentence: Sentence,
  from: number,
  step: 1 | -1,
  { near, close }: SaidBeside,
  counted: string,
  names: ReadonlySet<string>,
): void {
  const { norms, kinds } = tokens;
  for (let k = 0; k < CLAUSE; k++) {
    const t = from + k * step;
    if (t < sentence.firstToken || t >= sentence.endToken) return;
    const norm = norms[t]!;
    if (norm === ';' || norm === ':' || kinds[t] === QUOTE_MARK) return;
    if (k === 0 && norm === counted) continue;
    const concepts = conceptsAt(tokens, sentence, t, names);
    if (concepts.length === 0) continue;
    near.set(concepts[0]!, concepts);
    if (k < BESIDE) close.set(concepts[0]!, concepts);
  }
}

const NOTHING: readonly string[] = [];
const REDUCED = conceptsOf('reduced', undefined);

function conceptsAt(tokens: Tokens, sentence: Sentence, t: number, names: ReadonlySet<string>): readonly string[] {
  const norm = tokens.norms[t]!;
  // "15 percent less water".
  if (norm === 'less' || norm === 'fewer') return REDUCED;
  if (tokens.kinds[t] !== WORD || (EMPTY_WORDS.has(norm) && !MOTIONS.has(norm)) || SAYS.has(norm)) return NOTHING;
  if (isName(tokens, sentence, t) || norm.length < 3 || (t === sentence.firstToken && names.has(norm))) return NOTHING;
  const concepts = conceptsOf(norm, tokens.norms[t + 1]);
  return concepts.length === 0 ? NOTHING : [...concepts, `${AS_WRITTEN}${norm}`];
}

/** Who goes on from the sentence before. */
const GOES_ON = words('he she it they this these those both');

/** In tokens: who did something, and what kind of one. */
const SUBJECT = 5;

/** "The driver got off with a fright. He had been told …": what the sentence before begins with is said here as well. */
export function gatherSubject(
  tokens: Tokens,
  sentence: Sentence,
  before: Sentence | undefined,
  { near }: SaidBeside,
  names: ReadonlySet<string>,
): void {
  if (before === undefined || before.block !== sentence.block || !GOES_ON.has(tokens.norms[sentence.firstToken]!))
    return;
  for (let t = before.firstToken; t < Math.min(before.endToken, before.firstToken + SUBJECT); t++) {
    const concepts = conceptsAt(tokens, before, t, names);
    if (concepts.length > 0) near.set(concepts[0]!, concepts);
  }
}

/** At the beginning of a sentence a capital tells nothing. */
export function isName({ kinds, flags }: Tokens, { firstToken }: Sentence, t: number): boolean {
  return kinds[t] === WORD && (flags[t]! & CAPITAL) !== 0 && t > firstToken && !(flags[t]! & LINE_START);
}

const WAYS = words(
  'away further short north south east west northeast northwest southeast southwest upstream downstream',
);
const FROM = words('of from before off behind outside beyond past above below inside into');
const SKIPPED = words('the a an its his her their');

/** What a distance is from: "3 kilometres short of the runway"; '' where nothing says so. */
export function landmarkOf(tokens: Tokens, { endToken }: Sentence, next: number): string {
  const { norms, kinds } = tokens;
  let t = next;
  // "20 km (12 miles) south of the capital"
  if (norms[t] === '(') while (t < endToken && norms[t++] !== ')');
  const from = t;
  while (t < from + 2 && WAYS.has(norms[t] ?? '')) t++;
  if (!FROM.has(norms[t] ?? '')) return '';
  t++;
  if (SKIPPED.has(norms[t] ?? '')) t++;
  if (t >= endToken || kinds[t] !== WORD) return '';
  return norms[nameFrom(tokens, t, endToken)]!;
}

/** In tokens: "the old garrison town of Lysk". */
const TO_NAME = 6;

/** The last name of a phrase, or its first word: "the garrison town of Lysk", "the Tolmish capital Lysk". */
function nameFrom({ norms, kinds, flags }: Tokens, first: number, endToken: number): number {
  let name = first;
  for (let t = first; t < Math.min(first + TO_NAME, endToken) && kinds[t] === WORD; t++) {
    const isCapital = (flags[t]! & CAPITAL) !== 0;
    if (!isCapital && norms[t] !== 'of' && EMPTY_WORDS.has(norms[t]!)) break;
    if (isCapital && (t === first || (flags[t - 1]! & CAPITAL) === 0)) name = t;
  }
  return name;
}

const COMPASS = words('north south east west northeast northwest southeast southwest');

/** "South of the capital": on which side of what it is measured from; '' where nothing says so. */
export function sideOf({ norms }: Tokens, { endToken }: Sentence, next: number): string {
  let t = next;
  if (norms[t] === '(') while (t < endToken && norms[t++] !== ')');
  for (const end = Math.min(t + 3, endToken); t < end; t++)
    // "North east" is another side than north.
    if (COMPASS.has(norms[t]!)) return `${norms[t]!}${COMPASS.has(norms[t + 1] ?? '') ? norms[t + 1]! : ''}`;
  return '';
}

/** Whether two distances may be from one place: "the runway", "the airstrip". */
export function areOfOneLandmark(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return true;
  const theirs = conceptsOf(b, undefined);
  return conceptsOf(a, undefined).some((concept) => theirs.includes(concept));
}

const REST = words('left remaining longer ago apart');

/** "Two years left to serve", "two days longer": a word behind a time that says that it is none of its own. */
export const isRest = (norm: string): boolean => REST.has(norm);
