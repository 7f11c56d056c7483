import type { Article, Sentence, Tokens } from '../article/types';
import { words } from '../english/words';
import { mentionsIn, subjectOf } from './figureSubjects';
import type { Measured } from './measured';
import type { MentionFacts } from './mentions';
import type { ReadQuantity } from './quantities';
import type { FigureSubject } from './types';

/** On how many counts a court found somebody guilty. */
export const CONVICTIONS = 'guilty verdicts';

const COUNTS = words('count counts charge charges');
/** What he is accused of, admits, is cleared of or may be found guilty of. */
const NOT_FOUND = words(
  'not pleaded plead pleads pleading acquitted cleared faces face faced facing could would may might if unless',
);
/** In tokens: "guilty by a jury on", "of all but two of the". */
const FARTHEST = 6;

/** "guilty on 11 of 14 counts", "convicted on 12 of the 14 charges"; null for any other number of them. */
export function convictionOf({ norms }: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): Measured | null {
  if (q.modifier !== 'exact' || !/^(?:on|of)$/.test(norms[q.first - 1] ?? '')) return null;
  if (!countsCharges(norms, q, endToken)) return null;
  let found = -1;
  for (let at = q.first - 2; at >= Math.max(firstToken, q.first - FARTHEST - 1); at--) {
    if (norms[at] === ';' || norms[at] === ',') break;
    if (NOT_FOUND.has(norms[at]!)) return null;
    if (found < 0 && (norms[at] === 'guilty' || norms[at] === 'convicted')) found = at;
  }
  return found < 0 ? null : { measure: CONVICTIONS, group: null, part: false, at: found, grows: false };
}

/** "11 counts", "11 of (the) 14 counts"; not what each of several people is guilty of. */
function countsCharges(norms: readonly string[], q: ReadQuantity, endToken: number): boolean {
  let at = q.head;
  if (norms[q.next] === 'of') {
    at = q.next + 1;
    while (at < q.next + 4 && !COUNTS.has(norms[at] ?? '')) at++;
  }
  return at >= 0 && at < endToken && COUNTS.has(norms[at]!) && !/^(?:each|apiece)$/.test(norms[at + 1] ?? '');
}

const IN_COURT = words('guilty convicted sentenced jailed imprisoned acquitted');
/** In sentences: the paragraph before. */
const BEFORE = 3;

/** "He was also fined 600,000 euros": whom the sentences before, which tell of the verdict, name alone. */
export function accusedBefore(article: Article, names: MentionFacts, sentence: Sentence): FigureSubject | null {
  const { tokens, sentences } = article;
  if (!/^(?:he|she)$/.test(tokens.norms[sentence.firstToken]!)) return null;
  const own = sentences.indexOf(sentence);
  for (let s = own - 1; s >= Math.max(0, own - BEFORE); s--) {
    const before = sentences[s]!;
    const people = mentionsIn(names, before).filter(
      ({ kind, form, referent }) => kind === 'person' && (form === 'full' || form === 'short') && referent !== null,
    );
    if (people.length === 0) continue;
    const [first] = people;
    if (people.some(({ referent }) => referent !== first!.referent)) return null;
    for (let at = before.firstToken; at < before.endToken; at++)
      if (IN_COURT.has(tokens.norms[at]!)) return subjectOf(article, first!);
    return null;
  }
  return null;
}
