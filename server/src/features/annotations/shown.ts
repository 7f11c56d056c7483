import type { CorpusArticle } from '../../corpus/types';
import type { EventAnnotation, TextBound } from '../../standoff/types';
import { holds, type Span } from '../../text/span';

/** An annotation with all that is said of it, as a reader sees it. */
export interface ShownAnnotation {
  readonly textBound: TextBound;
  /** The event that it triggers. */
  readonly event: EventAnnotation | null;
  /** Who or what it is: `entity:atacms`, and how that is called. */
  readonly link: { readonly reference: string; readonly label: string } | null;
}

/** The annotations of an article, in reading order, the wider ones first. */
export function shownAnnotations({ marked }: CorpusArticle): readonly ShownAnnotation[] {
  const events = new Map(marked.events.map((event) => [event.trigger, event]));
  const links = new Map([...marked.normalisations].reverse().map((one) => [one.target, one]));
  return marked.textBounds
    .map((textBound): ShownAnnotation => {
      const event = events.get(textBound.id) ?? null;
      const link = links.get(textBound.id) ?? (event && links.get(event.id)) ?? null;
      return { textBound, event, link };
    })
    .sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
}

const startOf = ({ textBound }: ShownAnnotation): number => textBound.spans[0]?.start ?? 0;
const endOf = ({ textBound }: ShownAnnotation): number => textBound.spans.at(-1)?.end ?? 0;

/** Those that a cursor stands in, or that selected words touch, the narrowest first; at equal length what is no trigger. */
export function annotationsAt(article: CorpusArticle, span: Span): readonly ShownAnnotation[] {
  const touches = ({ textBound }: ShownAnnotation): boolean =>
    textBound.spans.some((own) =>
      span.start === span.end ? holds(own, span.start) : own.start < span.end && span.start < own.end,
    );
  const length = ({ textBound }: ShownAnnotation): number =>
    textBound.spans.reduce((sum, { start, end }) => sum + end - start, 0);
  // A cursor between two words touches both: the one it stands before wins.
  const behind = ({ textBound }: ShownAnnotation): number =>
    Number(span.start === span.end && textBound.spans.every(({ end }) => end <= span.start));
  return shownAnnotations(article)
    .filter(touches)
    .sort(
      (a, b) => behind(a) - behind(b) || length(a) - length(b) || Number(a.event !== null) - Number(b.event !== null),
    );
}
