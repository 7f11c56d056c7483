import type { Figure, Quotation } from '../../facts/types';
import { contains, overlaps, type Span } from '../../text/span';
import { familyOf, nounOf } from '../figureKinds';
import type { SourceIndex } from '../sourceIndex';
import type { CorpusArticle } from '../types';
import { type FigureState, passageOf as figurePassage } from './figureStates';
import { commonWords } from './matchWords';
import type { PastedWords } from './pastedWords';
import { patternOf } from './pattern';
import { placeInSource } from './placesOfWords';
import { passageOf, placed, type QuotationState } from './quotationStates';
import { differencesOf } from './wordDifferences';
import { streamOf } from './wordStream';

/** With fewer words in common, what has become of which word is nobody's guess. */
const ALIKE = 0.35;

/** A quotation that no source has, where its words were taken from one: what has become of them, word by word. */
export function quotationFromPasted(
  draft: CorpusArticle,
  quotation: Quotation,
  pasted: readonly PastedWords[],
  index: SourceIndex,
): QuotationState | null {
  const words = pasted.find((one) => quotation.spans.some((span) => overlaps(span, one)));
  const source = words && index.sources.get(words.from);
  if (!words || !source) return null;
  const range = placeInSource(words.passage, source);
  if (range === null) return null;
  const stream = streamOf(source.article);
  const pattern = patternOf(draft.article, quotation.spans);
  if (pattern.words.length === 0) return null;
  const [from, to] = range;
  const { starts, ends } = source.article.tokens;
  const span = { start: starts[stream.tokens[from]!]!, end: ends[stream.tokens[to - 1]!]! };
  const pairs = commonWords(pattern.words, stream.words.subarray(from, to));
  const whole = { here: '', there: '', hereSpan: span, thereSpan: span };
  const parts =
    pairs.length > 0 && pairs.length >= pattern.words.length * ALIKE
      ? differencesOf({ draft: draft.article, source: source.article, pattern, stream, from, pairs })
      : [
          {
            difference: { ...whole, there: source.article.text.slice(span.start, span.end).replace(/\s+/g, ' ') },
            range: [0, pattern.words.length] as const,
          },
        ];
  if (parts.length === 0) return null;
  const differences = parts.map(({ difference }) => difference);
  const found = {
    passage: passageOf(source, [span], differences),
    strong: true,
    ranges: parts.map((part) => part.range),
  };
  return { state: 'differs', aspect: 'wording', passages: [placed(found, draft.article, pattern)] };
}

/** A figure that no source has, in words taken from one: the passage's figure of the same kind that the draft has not. */
export function figureFromPasted(
  draft: CorpusArticle,
  figure: Figure,
  pasted: readonly PastedWords[],
  index: SourceIndex,
): FigureState | null {
  const words = pasted.find((one) => overlaps(figure, one));
  const source = words && index.sources.get(words.from);
  if (!words || !source) return null;
  const range = placeInSource(words.passage, source);
  if (range === null) return null;
  const { tokens } = streamOf(source.article);
  const { starts, ends } = source.article.tokens;
  const span: Span = { start: starts[tokens[range[0]]!]!, end: ends[tokens[range[1] - 1]!]! };
  const others = draft.facts.figures.filter((other) => overlaps(other, words));
  const at = source.facts.figures.findIndex(
    (theirs) =>
      contains(span, theirs) &&
      familyOf(theirs) === familyOf(figure) &&
      nounOf(theirs) === nounOf(figure) &&
      !others.some((other) => other.min === theirs.min && other.unit === theirs.unit),
  );
  if (at < 0) return null;
  const passages = [figurePassage({ source, figure: at }, false)];
  return { state: 'differs', aspect: 'value', passages, origins: 0 };
}
