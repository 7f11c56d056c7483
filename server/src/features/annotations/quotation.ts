import type { CorpusArticle } from '../../corpus/types';
import { CUE_VERBS } from '../../english/speechVerbs';
import { fold } from '../../text/fold';
import { contains, overlaps, type Span } from '../../text/span';
import { spanOf, thingsAt } from '../things';

/** The parts of a quotation as the program or a person found them, with what else each may be. */
export interface QuotationParts {
  readonly content: readonly Span[];
  readonly speaker: Span | null;
  readonly cue: Span | null;
  /** The most likely first; the one that was found is among them. */
  readonly speakers: readonly Span[];
  readonly cues: readonly Span[];
}

const MOST_CHOICES = 30;

/** The quotation at a cursor; where words are selected, those are its content. Null where there is none. */
export function quotationParts(article: CorpusArticle, selected: readonly Span[]): QuotationParts | null {
  const at = selected[0];
  if (at === undefined) return null;
  const thing = thingsAt(article, at.start).find(({ kind }) => kind !== 'mention' && kind !== 'figure');
  const quotation = thing && 'quotation' in thing ? article.facts.quotations[thing.quotation] : undefined;
  const isSelected = selected.some(({ start, end }) => start < end);
  if (!quotation && !isSelected) return null;
  const found = quotation?.spans.map(spanOf) ?? [];
  const content = isSelected ? selected.filter(({ start, end }) => start < end) : found;
  const near = around(article, content);
  const speaker = quotation?.speaker ? spanOf(quotation.speaker) : null;
  const cue = quotation?.cue ? spanOf(quotation.cue) : null;
  const outside = (span: Span): boolean => !content.some((one) => overlaps(one, span));
  const names = article.facts.mentions
    .filter(
      (one) =>
        contains(near, one) &&
        outside(one) &&
        (one.kind === 'person' || one.kind === 'organisation' || one.kind === 'state'),
    )
    .map(spanOf);
  const verbs = words(article, near)
    .filter((span) => CUE_VERBS.has(fold(article.article.text.slice(span.start, span.end))))
    .filter(outside);
  return {
    content,
    speaker,
    cue,
    speakers: nearestFirst(content, speaker, names),
    cues: nearestFirst(content, cue, verbs),
  };
}

/** The sentences of the quotation, one before and one behind. */
function around(article: CorpusArticle, content: readonly Span[]): Span {
  const { sentences } = article.article;
  const whole = { start: content[0]!.start, end: content.at(-1)!.end };
  const own = sentences.flatMap((sentence, i) => (overlaps(sentence, whole) ? [i] : []));
  const first = sentences[Math.max(0, (own[0] ?? 0) - 1)];
  const last = sentences[Math.min(sentences.length - 1, (own.at(-1) ?? 0) + 1)];
  return { start: Math.min(whole.start, first?.start ?? 0), end: Math.max(whole.end, last?.end ?? 0) };
}

function words({ article }: CorpusArticle, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  for (const match of article.text.slice(start, end).matchAll(/[\p{L}’'-]+/gu)) {
    found.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return found;
}

function nearestFirst(content: readonly Span[], own: Span | null, others: readonly Span[]): readonly Span[] {
  const distance = (span: Span): number =>
    Math.min(...content.map(({ start, end }) => Math.max(start - span.end, span.start - end)));
  const rest = others
    .filter((span) => own === null || !overlaps(span, own))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST_CHOICES);
  return own === null ? rest : [own, ...rest];
}
