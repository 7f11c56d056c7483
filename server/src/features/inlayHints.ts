import type { CorpusSnapshot } from '../corpus/snapshot';
import { isPronoun } from '../facts/annotatedMentions';
import { fold } from '../text/fold';
import { overlaps, type Span } from '../text/span';
import { annotationHints } from './annotations/hints';
import { antecedent } from './definition';
import { inOtherUnits } from './otherUnits';
import { claimOf, type Place, spanOf } from './things';

export interface InlayHintItem {
  readonly kind: 'speaker' | 'unit' | 'annotation';
  /** It stands behind this offset. */
  readonly offset: number;
  readonly text: string;
  /** Where a click goes. */
  readonly target: Place | null;
}

export interface InlayHintOptions {
  readonly speakers: boolean;
  readonly units: boolean;
  readonly annotations: boolean;
}

/** Behind annotated words their type, behind "she said" who that is, behind "180 miles" how far that is elsewhere; in one stretch of an article. */
export function inlayHints(
  corpus: CorpusSnapshot,
  path: string,
  range: Span,
  { speakers, units, annotations }: InlayHintOptions,
): readonly InlayHintItem[] {
  const article = corpus.articles.get(path);
  const items = [
    ...(annotations && article ? annotationHints(article, range) : []),
    ...(speakers ? speakerHints(corpus, path, range) : []),
    ...(units ? unitHints(corpus, path, range) : []),
  ];
  return items.sort((a, b) => a.offset - b.offset);
}

function speakerHints(corpus: CorpusSnapshot, path: string, range: Span): readonly InlayHintItem[] {
  const article = corpus.articles.get(path);
  if (!article) return [];
  const seen = new Set<number>();
  return article.facts.quotations.flatMap(({ speaker, kind }): readonly InlayHintItem[] => {
    if (!speaker || speaker.referent === null || !overlaps(speaker, range) || seen.has(speaker.start)) return [];
    if (kind === 'scare' || kind === 'title' || !isPronoun(speaker.text)) return [];
    const name = corpus.identity.entityOf(path, speaker.referent)?.name ?? speaker.name;
    if (name === '' || fold(name) === fold(speaker.text)) return [];
    seen.add(speaker.start);
    const named = antecedent(article, speaker.referent, speaker.start);
    const target = named && { path, ...spanOf(named) };
    return [{ kind: 'speaker', offset: speaker.end, text: name, target }];
  });
}

/** Not where the article converts the figure itself. */
function unitHints(corpus: CorpusSnapshot, path: string, range: Span): readonly InlayHintItem[] {
  const figures = corpus.articles.get(path)?.facts.figures ?? [];
  const converted = new Set(figures.flatMap(({ converts }) => (converts === null ? [] : [converts])));
  return figures.flatMap((figure, index): readonly InlayHintItem[] => {
    if (!overlaps(figure, range) || figure.converts !== null || converted.has(index)) return [];
    const text = inOtherUnits(figure);
    if (text === null) return [];
    const other = claimOf(corpus, path, index)?.figures.find((place) => place.path !== path);
    const found = other && corpus.articles.get(other.path)?.facts.figures[other.figure];
    const target = other && found ? { path: other.path, ...spanOf(found) } : null;
    return [{ kind: 'unit', offset: figure.end, text: `= ${text}`, target }];
  });
}
