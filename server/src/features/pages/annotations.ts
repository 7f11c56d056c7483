import type { CorpusArticle } from '../../corpus/types';
import { annotationsOf, startLive } from '../../standoff/live';
import { type AnnotationHit, countByType, readQuery, searchAnnotations } from '../../standoff/search';
import type { Annotations } from '../../standoff/types';
import { indexLines, positionAt } from '../../text/lines';
import { plural } from '../../text/plural';
import { parseSearch } from '../annotations/searchQuery';
import { clip } from '../cards/markdown';
import { EMPTY_LINE, heading, layOut, type PageLine } from './layOut';
import type { PageContext, PageDocument, PageParameters } from './types';

/** More is no list that a person reads; the counts are of all. */
const MOST_LISTED = 3000;
const MOST_TYPES = 30;
const LONGEST_WORDS = 90;

/** The annotations of a corpus that fit a search, by article, with the words around them; how often each type was found comes first. */
export function annotationsPage(
  { snapshot, textOf }: PageContext,
  { query = '' }: PageParameters,
): PageDocument | null {
  const said = parseSearch(query);
  const fits = readQuery(said);
  const title = query.trim() === '' ? 'Annotations' : `Annotations: ${query.trim()}`;
  if (typeof fits !== 'function') {
    return layOut(title, [
      heading(1, title),
      { parts: [{ text: `The pattern cannot be read: ${fits.problem}`, mark: 'warning' }] },
    ]);
  }
  const found: { readonly article: CorpusArticle; readonly layer: string; readonly hits: readonly AnnotationHit[] }[] =
    [];
  for (const article of snapshot.articles.values()) {
    for (const layer of article.annotationFiles) {
      const annotations = annotationsIn(article, layer, textOf);
      if (!annotations) continue;
      const searched = { article: article.path, layer, text: article.article.text, annotations };
      const hits = searchAnnotations(searched, said, fits);
      if (hits.length > 0) found.push({ article, layer, hits });
    }
  }
  const all = found.flatMap(({ hits }) => hits);
  const articles = new Set(found.map(({ article }) => article.path)).size;
  const lines: PageLine[] = [
    heading(1, title),
    { parts: [`${plural(all.length, 'annotation')} in ${plural(articles, 'article')}`] },
    ...countByType(all)
      .slice(0, MOST_TYPES)
      .map(
        ({ type, count }): PageLine => ({ parts: [`  ${String(count).padStart(6)}  `, { text: type, mark: 'value' }] }),
      ),
  ];
  if (all.length === 0) lines.push(EMPTY_LINE, { parts: [{ text: HELP, mark: 'muted' }] });
  let left = MOST_LISTED;
  for (const { article, layer, hits } of found) {
    if (left <= 0) break;
    const name = article.annotationFiles.length > 1 ? `${article.path} (${layer})` : article.path;
    lines.push(EMPTY_LINE, heading(2, name));
    const index = indexLines(article.article.text);
    for (const hit of hits.slice(0, left)) lines.push(lineOf(article, hit, index));
    left -= hits.length;
  }
  if (left < 0)
    lines.push(EMPTY_LINE, {
      parts: [{ text: `The first ${MOST_LISTED} are listed: narrow the search.`, mark: 'muted' }],
    });
  return layOut(title, lines);
}

const HELP =
  'Search for words, or for type:Person, attribute:Kind=title, link:entity:anne-roe, /a pattern/, or several of these.';

/** The one that counts is in step with what is typed; the others are as their files have them. */
function annotationsIn(article: CorpusArticle, layer: string, textOf: PageContext['textOf']): Annotations | null {
  if (layer === article.annotationFile) return article.marked;
  const text = textOf(layer);
  return text === null ? null : annotationsOf(startLive(text, article.article, layer));
}

function lineOf({ path }: CorpusArticle, hit: AnnotationHit, index: ReturnType<typeof indexLines>): PageLine {
  const { spans, type, words, before, after, attributes, references } = hit;
  const [start, end] = [spans[0]!.start, spans.at(-1)!.end];
  const { line, character } = positionAt(index, start);
  const told = [...attributes, ...references].map((one) => `  ${one}`).join('');
  return {
    parts: [
      `  ${`${line + 1}:${character + 1}`.padEnd(9)} `,
      { text: type, mark: 'value' },
      '  ',
      { text: before, mark: 'muted' },
      { text: clip(words, LONGEST_WORDS), mark: 'words' },
      { text: after, mark: 'muted' },
      told,
    ],
    target: { path, start, end },
  };
}
