import type { CorpusArticle } from '../../corpus/types';
import { overlaps, type Span } from '../../text/span';
import type { InlayHintItem } from '../inlayHints';
import { shownAnnotations } from './shown';

/** Behind annotated words their type, and who or what they are; an event's trigger on a part of its own is told once. */
export function annotationHints(article: CorpusArticle, range: Span): readonly InlayHintItem[] {
  const seen = new Set<string>();
  return shownAnnotations(article).flatMap(({ textBound, event, link }): InlayHintItem[] => {
    const last = textBound.spans.at(-1);
    const key = JSON.stringify(textBound.spans);
    if (!last || !overlaps(last, range) || (event !== null && seen.has(key))) return [];
    seen.add(key);
    const text = link ? `${textBound.type} → ${link.label || link.reference}` : textBound.type;
    return [{ kind: 'annotation', offset: last.end, text, target: null }];
  });
}
