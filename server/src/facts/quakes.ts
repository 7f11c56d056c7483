import { type Article, type Sentence, type Tokens, WORD } from '../article/types';
import { words } from '../english/words';
import type { OfDisaster } from './disasters';
import { subjectBefore } from './figureAuthorities';
import type { MentionFacts } from './mentions';
import type { ReadQuantity } from './quantities';
import { type FigureSubject, STRONGEST_AFTERSHOCK } from './types';

const QUAKES = words(
  'quake quakes earthquake earthquakes tremor temblor epicentre epicenter hypocentre hypocenter seismological',
);
/** Who measures quakes, where they are not spoken of as such: "Seismologists measured the shock at magnitude 2.7". */
const MEASURERS = words('seismologist seismologists geologists geological geophysical usgs emsc seismology');
const MEASURES = words('measured registered recorded calculated located measures');
/** In tokens: the paragraph before and the one behind. */
const AROUND = 80;
const FARTHEST_WORD = 9;
/** "the strongest of more than 40 aftershocks". */
const FARTHEST_NOUN = 6;

/** "a 6.8-magnitude earthquake", "a magnitude of 7.1", "at a depth of 10 km": how strong and how deep a quake was. */
export function readOfQuake(tokens: Tokens, sentence: Sentence, q: ReadQuantity): OfDisaster | null {
  if (q.dimension === 'length') {
    const at = wordNear(tokens, sentence, q, 'depth', 'deep');
    return at >= 0 && isOfMain(tokens, sentence, at) ? { measure: 'quake depth', at, grows: false } : null;
  }
  if (q.unit !== 'magnitude' && q.dimension !== 'number') return null;
  const at = q.unit === 'magnitude' ? q.first : wordNear(tokens, sentence, q, 'magnitude', 'magnitude');
  if (at < 0 || isCompared(tokens, at)) return null;
  if (isOfMain(tokens, sentence, at)) return { measure: 'quake magnitude', at, grows: false };
  return isOfStrongestAftershock(tokens, sentence, q)
    ? { measure: 'quake magnitude', at, grows: false, group: STRONGEST_AFTERSHOCK }
    : null;
}

/** "gave a slightly higher magnitude of 6.4": another one than that which everybody gives. */
function isCompared({ norms }: Tokens, at: number): boolean {
  return /^(?:higher|lower|different|revised|preliminary|initial)$/.test(norms[at - 1] ?? '');
}

/** Whether the sentence tells of the quake itself. An aftershock is another quake of the same day. */
function isOfMain(tokens: Tokens, { firstToken, endToken }: Sentence, at: number): boolean {
  const { norms } = tokens;
  if (nextAftershock(norms, firstToken, endToken) < endToken) return false;
  let measured = false;
  let shock = false;
  for (let i = firstToken; i < endToken; i++) {
    if (QUAKES.has(norms[i]!)) return true;
    measured ||= MEASURERS.has(norms[i]!);
    shock ||= norms[i] === 'shock';
  }
  if (measured && shock) return true;
  // "The survey put the depth at 11 km": of the quake that the sentences around tell of.
  if (!measured && !/^(?:the|its)$/.test(norms[at - 1] ?? '')) return false;
  const from = Math.max(0, firstToken - AROUND);
  const end = Math.min(tokens.count, endToken + AROUND);
  // "Dozens of aftershocks followed. The survey put the magnitude of one at 5.1."
  if (nextAftershock(norms, Math.max(0, firstToken - AROUND / 2), firstToken) < firstToken) return false;
  for (let i = from; i < end; i++) if (QUAKES.has(norms[i]!)) return true;
  return false;
}

function nextAftershock(norms: readonly string[], from: number, end: number): number {
  for (let at = from; at < end; at++) if (/^(?:after|fore)shocks?$/.test(norms[at]!)) return at;
  return end;
}

/** "The strongest aftershock, of magnitude 5.1", "Aftershocks followed. The strongest, a magnitude 5.1 on Tuesday". */
function isOfStrongestAftershock({ norms }: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): boolean {
  for (let at = firstToken; at < q.first; at++) {
    const strongest =
      /^(?:strongest|largest|biggest)$/.test(norms[at]!) || (norms[at] === 'powerful' && norms[at - 1] === 'most');
    if (!strongest) continue;
    if (nextAftershock(norms, at, endToken) <= at + FARTHEST_NOUN) return !hasAnother(norms, at, q.first);
    // "The strongest", "The most powerful of them" begin the sentence behind that which speaks of aftershocks.
    const alone = /^(?:,|was|had|of|measured|registered|reached)$/.test(norms[at + 1] ?? '');
    const of = norms[at + 1] === 'of' && !/^(?:them|these|those)$/.test(norms[at + 2] ?? '');
    if (at > firstToken + 2 || !alone || of || norms[firstToken] !== 'the') return false;
    const before = nextAftershock(norms, Math.max(0, firstToken - AROUND / 4), firstToken);
    return before < firstToken && !hasAnother(norms, at, q.first);
  }
  return false;
}

/** "The strongest aftershock of the quake, which had a magnitude of 6.8": the quake's. */
function hasAnother(norms: readonly string[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (QUAKES.has(norms[at]!)) return true;
  return false;
}

/** "a depth of 10 km", "10 km deep", "put the magnitude of the quake at 7.1": the word in the clause before, or right behind. */
function wordNear(
  { norms }: Tokens,
  { firstToken }: Sentence,
  q: ReadQuantity,
  before: string,
  behind: string,
): number {
  if (norms[q.next] === behind) return q.next;
  const far = /^(?:at|was)$/.test(norms[q.first - 1] ?? '') ? FARTHEST_WORD : 3;
  for (let at = q.first - 1; at >= Math.max(firstToken, q.first - far) && norms[at] !== ','; at--)
    if (norms[at] === before) return at;
  return -1;
}

/** Who measured it, where nobody is said to have told it: "The institute registered a tremor of magnitude 3.1". */
export function measurerOf(article: Article, names: MentionFacts, sentence: Sentence): FigureSubject | null {
  const { norms, kinds } = article.tokens;
  for (let at = sentence.firstToken + 1; at < sentence.endToken; at++)
    if (kinds[at] === WORD && MEASURES.has(norms[at]!)) return subjectBefore(article, names, at, sentence);
  return null;
}
