import { type Article, CAPITAL, QUOTE_MARK, type Sentence, type Tokens, WORD } from '../article/types';
import { PHRASE_ENDS } from '../english/nouns';
import { SHIPS } from '../english/ships';
import { words } from '../english/words';
import { mentionsIn, subjectOf } from './figureSubjects';
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

/** What has an extent of its own: a named bridge, tower, ship or mountain that the clause says it of, and nothing else. */
export function structureFor(
  article: Article,
  names: MentionFacts,
  sentence: Sentence,
  q: ReadQuantity,
): FigureSubject | null {
  const { tokens } = article;
  const { norms } = tokens;
  for (let i = q.next; i < Math.min(sentence.endToken, q.next + FARTHEST_BEHIND); i++)
    if (OTHERWISE.has(norms[i]!)) return null;
  const behind = norms[q.next] === '-' ? nameBehindExtent(tokens, sentence, q.next + 1) : null;
  if (behind !== null) return subjectAt(article, names, behind.first, behind.next);
  let last = q.first - 1;
  while (last >= sentence.firstToken && q.first - last < FARTHEST_LINK && LINKS.has(norms[last]!)) last--;
  if (last < sentence.firstToken || q.first - last >= FARTHEST_LINK) return null;
  if (tokens.kinds[last] === QUOTE_MARK) last--;
  const first = firstOfName(tokens, sentence, last);
  return first < 0 ? null : subjectAt(article, names, first, last + 1);
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
