import { type Sentence, type Tokens, WORD } from '../article/types';
import { PHRASE_ENDS } from '../english/nouns';
import { words } from '../english/words';
import type { Measured } from './measured';
import type { ReadQuantity } from './quantities';

const YEARS = 'years at the ';

/** How long somebody worked somewhere, by the last word for the place: "eleven years in the admissions office". */
export function isTenure(measure: string): boolean {
  return measure.startsWith(YEARS);
}

const WORKS = words('worked working works served taught employed spent been');
const JOB_NOUNS =
  /(?:[a-z]{3}(?:er|or|ist|man|woman|ian|ant)|clerk|nurse|chief|head|cook|guard|pilot|secretary|technician)$/;
const NO_JOBS = words(
  'other another after under over number member former never ever whether later together however major mayor power order',
);
/** What is no place of work, and what one is put into. */
const NO_PLACES = words(
  'prison jail custody exile hospital coma detention captivity hiding world country job area case way lead',
);
const NOT_DONE = words('will would could may might banned barred jailed sentenced must should');

export const WORDS_OF_TENURES: readonly string[] = ['spent', 'for'];

/** "a clerk in the records office for 14 years", "who spent eleven years in the records office". */
export function tenureOf(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Measured | null {
  if (q.unit !== 'year' || q.min === null) return null;
  const { norms } = tokens;
  const before = norms[q.first - 1];
  for (let at = Math.max(sentence.firstToken, q.first - 12); at < q.first; at++)
    if (NOT_DONE.has(norms[at]!)) return null;
  const place =
    before === 'spent'
      ? placeBehind(tokens, q.next, sentence.endToken)
      : before === 'for'
        ? placeBefore(tokens, q.first - 2, sentence)
        : -1;
  if (place < 0 || NO_PLACES.has(norms[place]!)) return null;
  return { measure: YEARS + norms[place], group: null, part: false, at: place, grows: false };
}

/** "in the records office": the noun that ends it. */
function placeBehind({ norms, kinds }: Tokens, from: number, end: number): number {
  if (!/^(?:in|at|with)$/.test(norms[from] ?? '') || !ARTICLES.has(norms[from + 1] ?? '')) return -1;
  let at = from + 2;
  while (at < Math.min(end, from + LONGEST_PLACE) && kinds[at] === WORD && !PHRASE_ENDS.has(norms[at]!)) at++;
  return at > from + 2 ? at - 1 : -1;
}

/** The same before "for", behind a job or what is said of one: "has worked in the records office for". */
function placeBefore({ norms, kinds }: Tokens, last: number, { firstToken }: Sentence): number {
  let at = last;
  while (at > firstToken && at > last - LONGEST_PLACE && kinds[at] === WORD && !PHRASE_ENDS.has(norms[at]!)) at--;
  if (at === last || !ARTICLES.has(norms[at]!) || !/^(?:in|at|with)$/.test(norms[at - 1] ?? '')) return -1;
  const job = norms[at - 2] ?? '';
  return WORKS.has(job) || (JOB_NOUNS.test(job) && !NO_JOBS.has(job)) ? last : -1;
}

/** In tokens. */
const LONGEST_PLACE = 6;
const ARTICLES = words('the a an its his her their');
