import { type Article, CAPITAL, QUOTE_MARK, type Sentence, type Tokens, WORD } from '../article/types';
import { EXTENT_NOUNS } from '../english/measures';
import { PHRASE_ENDS } from '../english/nouns';
import { SHIPS } from '../english/ships';
import { words } from '../english/words';
import { mentionsIn, subjectOf } from './figureSubjects';
import type { Measured } from './measured';
import type { MentionFacts } from './mentions';
import type { ReadQuantity } from './quantities';
import type { FigureSubject } from './types';

const STRUCTURES = words(
  'bridge footbridge viaduct aqueduct overpass tower skyscraper building dam tunnel canal pier wall monument statue ' +
    'chimney lighthouse pyramid stadium airport runway pipeline',
);
const PEAKS = words('mount mt');
/** These tell one bridge from the next one beside it, not from all others. */
const GENERIC = words(
  'new old north south east west northern southern eastern western upper lower main central great grand big city town ' +
    'first second third river railway rail road radio television water clock',
);
/** What may stand between a thing and how long it is: "The Velm Bridge, which has a total length of 1,200 metres". */
const LINKS = words(
  "is was are , which that it has had a an the at with stands stood rises measures measured length height width depth total overall of 's",
);
/** What follows makes it another length: "310 metres tall with its antenna", "1,200 metres long when it was opened". */
const OTHERWISE = words(
  'including excluding with without counting antenna antennas spire mast aerial roof tip deck approach approaches section ' +
    'span when before until originally once',
);
const FARTHEST_LINK = 9;
const FARTHEST_BEHIND = 10;
const LONGEST_NAME = 4;

/**
 * What has an extent of its own: a named bridge, tower, ship or mountain that the clause says it of, and nothing else. `at`
 * is the token that tells which extent.
 */
export function structureFor(
  article: Article,
  names: MentionFacts,
  sentence: Sentence,
  q: ReadQuantity,
  at: number,
): FigureSubject | null {
  const { tokens } = article;
  const { norms } = tokens;
  for (let i = q.next; i < Math.min(sentence.endToken, q.next + FARTHEST_BEHIND); i++)
    if (OTHERWISE.has(norms[i]!)) return null;
  const extent = norms[q.next] === '-' ? q.next + 1 : SHIPS.has(norms[at]!) ? at - 1 : q.next - 1;
  const behind = nameBehindExtent(tokens, sentence, extent);
  if (behind !== null) return subjectAt(article, names, behind.first, behind.next);
  let last = lastOfOwner(tokens, sentence, q);
  if (last < 0) return null;
  if (tokens.kinds[last] === QUOTE_MARK) last--;
  const first = firstOfName(tokens, sentence, last);
  return first < 0 ? null : subjectAt(article, names, first, last + 1);
}

/** The token before "is", "has a total length of" and the like; -1 where it is too far. */
export function lastOfOwner({ norms }: Tokens, { firstToken }: Sentence, q: ReadQuantity): number {
  let last = q.first - 1;
  while (last >= firstToken && q.first - last < FARTHEST_LINK && LINKS.has(norms[last]!)) last--;
  return last < firstToken || q.first - last >= FARTHEST_LINK ? -1 : last;
}

function subjectAt(article: Article, names: MentionFacts, first: number, next: number): FigureSubject {
  const { tokens, text } = article;
  const [start, end] = [tokens.starts[first]!, tokens.ends[next - 1]!];
  const known = mentionsIn(names, { start, end }).find((mention) => mention.start === start && mention.end === end);
  return known === undefined ? { start, end, referent: null, text: text.slice(start, end) } : subjectOf(article, known);
}

/** Where the name that ends with the token `last` begins; -1 where none ends there. */
function firstOfName({ norms, kinds, flags }: Tokens, sentence: Sentence, last: number): number {
  const isStructure = STRUCTURES.has(norms[last]!);
  const isCapital = (i: number): boolean => kinds[i] === WORD && (flags[i]! & CAPITAL) !== 0;
  if (!isStructure && !isCapital(last)) return -1;
  let first = isStructure ? last : last + 1;
  while (first > sentence.firstToken && last - first < LONGEST_NAME && isCapital(first - 1)) first--;
  while (first < last && PHRASE_ENDS.has(norms[first]!)) first++;
  if (isStructure) {
    for (let i = first; i < last; i++) if (!GENERIC.has(norms[i]!)) return first;
    return -1;
  }
  if (PEAKS.has(norms[first]!) && first < last) return first;
  const before = kinds[first - 1] === QUOTE_MARK ? first - 2 : first - 1;
  return before >= sentence.firstToken && SHIPS.has(norms[before]!) ? first : -1;
}

/** "the 1,200-metre-long Velm Bridge", "the 180-metre-long ferry Velm Star": what the word at this token is said of. */
export function nameBehindExtent(
  { norms, kinds, flags }: Tokens,
  { endToken }: Sentence,
  extent: number,
): { readonly first: number; readonly next: number } | null {
  const isCapital = (i: number): boolean => i < endToken && kinds[i] === WORD && (flags[i]! & CAPITAL) !== 0;
  const isOfShip = SHIPS.has(norms[extent + 1] ?? '') && !isCapital(extent + 1);
  const first = isOfShip ? extent + 2 : extent + 1;
  let next = first;
  while (isCapital(next) && next - first < LONGEST_NAME) next++;
  if (next === first) return null;
  if (isOfShip) return { first, next };
  if (next < endToken && STRUCTURES.has(norms[next]!)) next++;
  if (next - first < 2 || !STRUCTURES.has(norms[next - 1]!)) return null;
  for (let i = first; i < next - 1; i++) if (!GENERIC.has(norms[i]!)) return { first, next };
  return null;
}

/** "the 92-metre vessel", "the 310-metre Orlan Tower": the noun tells which extent it is. */
export function extentOfNext(tokens: Tokens, { endToken }: Sentence, q: ReadQuantity): Measured | null {
  const { norms, kinds } = tokens;
  // "92 metres of cable", "within 50 metres": only what stands before its noun like an adjective.
  if (!UNITS_BEFORE_NOUNS.has(norms[q.next - 1]!)) return null;
  for (let at = q.next; at < Math.min(endToken, q.next + LONGEST_NAME); at++) {
    if (kinds[at] !== WORD || PHRASE_ENDS.has(norms[at]!)) return null;
    const measure = EXTENT_NOUNS.get(norms[at]!);
    if (measure === undefined) continue;
    return NO_WHOLE.has(norms[at + 1] ?? '') ? null : { measure, group: null, part: false, at, grows: false };
  }
  return null;
}

const UNITS_BEFORE_NOUNS = words('metre meter m foot ft kilometre kilometer km mile yard');
/** "the 1,200-metre bridge project". */
const NO_WHOLE = words('project plan plans section span approach access extension model replica version race crew');
