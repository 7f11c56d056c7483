import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { CorpusArticle } from '../../corpus/types';
import { extentOf } from '../../facts/extents';
import type { MentionForm } from '../../facts/types';
import type { AnnotatedText } from '../../standoff/offsets';
import { annotateSpeaker } from '../../standoff/write';
import { annotateMention } from '../../standoff/writeMention';
import { overlaps, type Span } from '../../text/span';
import type { FilesOfCorpus } from '../corpusFiles';
import { mentionAnnotation } from '../entities/identify';
import { entityOfMention, spanOf, wholeOf } from '../things';
import { annotationConfigurationOf } from './configurationFiles';

/** What the program read and nobody has annotated: a name, or who says a quotation. */
export interface Suggestion extends Span {
  readonly type: string;
  readonly words: string;
  /** For a reader: who it is, or who speaks through which word. */
  readonly detail: string;
  readonly write: (annotations: string, article: AnnotatedText) => string;
}

const NAMES: ReadonlySet<MentionForm> = new Set(['full', 'short', 'acronym']);
const QUOTATION = ['Source', 'Cue', 'Content'];

/** Everything that could be accepted in an article, in reading order. Only what the project's configuration allows. */
export function suggestionsIn(corpus: CorpusSnapshot, files: FilesOfCorpus, path: string): readonly Suggestion[] {
  const article = corpus.articles.get(path);
  return article === undefined ? [] : suggestionsOf(corpus, files, article);
}

/** The same for an article with the annotations of one of its files. */
export function suggestionsOf(
  corpus: CorpusSnapshot,
  files: FilesOfCorpus,
  article: CorpusArticle,
): readonly Suggestion[] {
  const allowed = allowedTypes(article.path, files);
  return [
    ...suggestedNames(corpus, files, article, allowed),
    ...(QUOTATION.every(allowed) ? suggestedQuotations(article) : []),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The types that the project's configuration lets people choose. */
export function allowedTypes(path: string, { textOf }: FilesOfCorpus): (type: string) => boolean {
  const configuration = annotationConfigurationOf(path, textOf);
  if (configuration === null) return () => true;
  const names = new Set(configuration.types.filter(({ selectable }) => selectable).map(({ name }) => name));
  return (type) => names.has(type);
}

function suggestedNames(
  corpus: CorpusSnapshot,
  files: FilesOfCorpus,
  article: CorpusArticle,
  allowed: (type: string) => boolean,
): readonly Suggestion[] {
  const { isEntity } = mentionAnnotation(corpus, files, article.path, { start: 0, end: 0 }, 'person', null);
  const marked = article.marked.textBounds.filter(({ type }) => isEntity(type)).flatMap(({ spans }) => spans);
  return article.facts.mentions.flatMap((mention): Suggestion[] => {
    const words = extentOf(mention);
    if (!NAMES.has(mention.form) || marked.some((span) => overlaps(span, words))) return [];
    const entity = entityOfMention(corpus, article.path, mention);
    const reference = entity?.known ? { id: entity.known.id, label: entity.known.name } : null;
    const annotation = mentionAnnotation(corpus, files, article.path, words, mention.kind, reference);
    if (!allowed(annotation.type)) return [];
    return [
      {
        ...words,
        type: annotation.type,
        words: article.article.text.slice(words.start, words.end),
        detail: reference ? reference.label : '',
        write: (annotations, text) => annotateMention(annotations, text, annotation),
      },
    ];
  });
}

function suggestedQuotations(article: CorpusArticle): readonly Suggestion[] {
  const marked = article.marked.textBounds
    .filter(({ type }) => type === 'Content' || type === 'QuotedTerm')
    .flatMap(({ spans }) => spans);
  return article.facts.quotations.flatMap((quotation): Suggestion[] => {
    const { kind, speaker, cue, spans } = quotation;
    if ((kind !== 'direct' && kind !== 'partial') || speaker === null || quotation.annotated) return [];
    if (spans.some((span) => marked.some((one) => overlaps(one, span)))) return [];
    const parts = { content: spans.map(spanOf), speaker: spanOf(speaker), cue: cue && spanOf(cue) };
    return [
      {
        ...wholeOf(quotation),
        type: 'Attribution',
        words: spans.map(({ start, end }) => article.article.text.slice(start, end)).join(' … '),
        detail: cue ? `${speaker.text} · ${cue.text}` : speaker.text,
        write: (annotations, text) => annotateSpeaker(annotations, text, parts),
      },
    ];
  });
}
