import { WORD } from '../../article/types';
import { ORDINALS } from '../../english/ordinals';
import { RANKED_NOUNS } from '../../english/plainNouns';
import { words } from '../../english/words';
import type { Figure } from '../../facts/types';
import { firstEndingAfter, type Span } from '../../text/span';
import { keyOfPlace, paragraphWords, sentenceWords, sharedWords } from '../sentenceWords';
import { remembered, type SourceIndex } from '../sourceIndex';
import { stemAt, stemOfWord } from '../stems';
import type { CorpusArticle } from '../types';
import { placePassage } from './peoplePlaces';
import type { Passage } from './types';

const VALUES: ReadonlyMap<string, number> = new Map(
  ORDINALS.flatMap((word, i): readonly [string, number][] => [
    [word, i + 1],
    [`${i + 1}${['st', 'nd', 'rd'][i] ?? 'th'}`, i + 1],
  ]),
);
const MOST = 20;

const BEFORE_ORDINAL = words("a an the its his her their our 's ' this another");
const ONE = words('a an another');
const BOTH_OF = words("of the its his her their our these those 's");
/** In tokens: "both of its flight recorders". */
const FARTHEST = 5;
const MOST_SOURCES = 30;
const MOST_FOUND = 6;

/**
 * Where a source counts in other words what a draft counts in a number: "both recorders" are two, whoever opens a third
 * centre has three of them, and "its first death" or "a death" is one.
 */
export function impliedCounts(draft: CorpusArticle, figure: Figure, index: SourceIndex): readonly Passage[] {
  const { dimension, min, max, modifier, unit } = figure;
  if (dimension !== 'count' || min === null || min !== max || modifier !== 'exact') return [];
  if (!Number.isInteger(min) || min < 1 || min > MOST) return [];
  const noun = unit.slice(unit.lastIndexOf(' ') + 1).toLowerCase();
  if (noun === '' || RANKED_NOUNS.has(noun)) return [];
  const key = `implied ${min} ${unit} ${keyOfPlace(draft.article, figure.start)}`;
  return remembered(index, key, () => findImplied(draft, figure, min, Math.abs(stemOfWord(noun)), index));
}

function findImplied(
  draft: CorpusArticle,
  { start: at }: Figure,
  count: number,
  noun: number,
  index: SourceIndex,
): readonly Passage[] {
  const own = sentenceWords(draft.article, at);
  const found: Passage[] = [];
  for (const source of index.sourcesWith(noun).slice(0, MOST_SOURCES)) {
    for (const span of countsIn(source, count, noun)) {
      const beside = sharedWords(own, sentenceWords(source.article, span.start)).filter((stem) => stem !== noun);
      const around = sharedWords(own, paragraphWords(source.article, span.start)).filter((stem) => stem !== noun);
      if (beside.length < 1 && around.length < 2) continue;
      found.push(placePassage(source, span, true, source.article.text.slice(span.start, span.end)));
      if (found.length === MOST_FOUND) return found;
    }
  }
  return found;
}

function countsIn({ article }: CorpusArticle, count: number, noun: number): readonly Span[] {
  const { tokens, sentences } = article;
  const spans: Span[] = [];
  for (let t = 0; t < tokens.count; t++) {
    if (Math.abs(stemAt(tokens, t)) !== noun) continue;
    const sentence = sentences[firstEndingAfter(sentences, tokens.starts[t]!)];
    const first = sentence === undefined ? -1 : countBefore(article, sentence.firstToken, t, count);
    if (first >= 0) spans.push({ start: tokens.starts[first]!, end: tokens.ends[t]! });
  }
  return spans;
}

/** Where the words before a noun that say how many there are begin; -1 where they say nothing, or another number. */
function countBefore({ tokens }: CorpusArticle['article'], floor: number, noun: number, count: number): number {
  const { norms, kinds } = tokens;
  for (let t = noun - 1; t >= Math.max(floor, noun - FARTHEST); t--) {
    const norm = norms[t]!;
    if (norm === 'both') return count === 2 ? t : -1;
    const ordinal = VALUES.get(norm);
    if (ordinal !== undefined) {
      // "The third-largest centre", "on the third of May" tell no number of centres.
      const isCounting = norms[t + 1] !== '-' && t - 1 >= floor && BEFORE_ORDINAL.has(norms[t - 1]!);
      return isCounting && ordinal === count ? t - 1 : -1;
    }
    if (ONE.has(norm)) return count === 1 ? t : -1;
    if (kinds[t] !== WORD && norm !== '-' && norm !== "'s") return -1;
    if (STOPS.has(norm) && !BOTH_OF.has(norm)) return -1;
  }
  return -1;
}

const STOPS = words(
  'and or but in on at for from with by to as that which who when while after before is are was were has have had be been said says',
);
