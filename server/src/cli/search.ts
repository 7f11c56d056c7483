import { csvLine } from '../formats/csv';
import { annotatedTextOf } from '../service/liveArticle';
import { annotationsOf, startLive } from '../standoff/live';
import {
  type AnnotationHit,
  type AnnotationQuery,
  countByType,
  readQuery,
  searchAnnotations,
} from '../standoff/search';
import { indexLines, positionAt } from '../text/lines';
import { plural } from '../text/plural';
import { pathFromHere } from './files';
import { NO_ARTICLES, printNote, printResult } from './output';
import { readCorpora, type Selection } from './read';
import { UsageError } from './targets';

export const SEARCH_FORMATS = ['text', 'jsonl', 'csv'] as const;

export interface SearchOptions {
  readonly type: readonly string[];
  readonly attribute?: string;
  readonly link?: string;
  readonly words?: string;
  readonly pattern?: string;
  readonly counts?: boolean;
  readonly format: (typeof SEARCH_FORMATS)[number];
}

/** A hit with where it stands, line and column from 1. */
type Found = AnnotationHit & { readonly uri: string; readonly line: number; readonly column: number };

/** Exit code: 0 something was found, 1 nothing. */
export async function runSearch(paths: readonly string[], options: SearchOptions): Promise<number> {
  if (options.words !== undefined && options.pattern !== undefined) {
    throw new UsageError('--words and --pattern: one of them says what to look for');
  }
  const query: AnnotationQuery = {
    types: options.type,
    attribute: attributeOf(options.attribute),
    reference: options.link ?? null,
    words: options.pattern ?? options.words ?? null,
    isPattern: options.pattern !== undefined,
  };
  const fits = readQuery(query);
  if (typeof fits !== 'function') throw new UsageError(`--pattern ${options.pattern}: ${fits.problem}`);
  const { corpora } = await readCorpora(paths, { check: false });
  const found: Found[] = [];
  for (const { view, wanted } of corpora) {
    for (const { path, article, annotationFiles } of view.snapshot.articles.values()) {
      for (const layer of annotationFiles) {
        const file = view.textOf(layer);
        if (file === null || !(wanted(path) || wanted(layer))) continue;
        const annotations = annotationsOf(startLive(file, annotatedTextOf(article.text, path), layer));
        const hits = searchAnnotations({ article: path, layer, text: article.text, annotations }, query, fits);
        if (hits.length === 0) continue;
        const lines = indexLines(article.text);
        for (const hit of hits) {
          const { line, character } = positionAt(lines, hit.spans[0]!.start);
          found.push({ ...hit, uri: view.uriOf(path), line: line + 1, column: character + 1 });
        }
      }
    }
  }
  await printResult(options.counts ? countsOf(found, options.format) : WRITERS[options.format](found));
  // Whoever reads the result as data reads that there is none; a person would wonder whether it was looked for.
  if (found.length === 0 && options.format === 'text' && !options.counts) printNote(nothingFound(corpora));
  return found.length > 0 ? 0 : 1;
}

function nothingFound(corpora: Selection['corpora']): string {
  const articles = corpora.flatMap(({ view, wanted }) =>
    [...view.snapshot.articles.values()].filter(
      ({ path, annotationFiles }) => wanted(path) || annotationFiles.some(wanted),
    ),
  );
  if (articles.length === 0) return NO_ARTICLES;
  const annotated = articles.filter(({ annotationFiles }) => annotationFiles.length > 0).length;
  return annotated === 0
    ? 'Nothing found: no article here has an annotation file.'
    : `Nothing found in the annotations of ${plural(annotated, 'article')}.`;
}

function attributeOf(given: string | undefined): AnnotationQuery['attribute'] {
  if (given === undefined) return null;
  const equals = given.indexOf('=');
  return equals < 0 ? { name: given, value: null } : { name: given.slice(0, equals), value: given.slice(equals + 1) };
}

const WRITERS: Readonly<Record<SearchOptions['format'], (found: readonly Found[]) => string>> = {
  text: (found) =>
    found
      .map(({ uri, line, column, type, before, words, after, attributes, references }) => {
        const said = [...attributes, ...references].map((one) => `  ${one}`).join('');
        return `${pathFromHere(uri)}:${line}:${column}  ${type}  ${before}[${words}]${after}${said}\n`;
      })
      .join(''),
  jsonl: (found) => found.map(({ uri: _, ...hit }) => `${JSON.stringify(hit)}\n`).join(''),
  csv: (found) =>
    [
      ['article', 'layer', 'line', 'column', 'id', 'type', 'before', 'words', 'after', 'attributes', 'references'],
      ...found.map((one) => [
        one.article,
        one.layer,
        one.line,
        one.column,
        one.id,
        one.type,
        one.before,
        one.words,
        one.after,
        one.attributes.join('; '),
        one.references.join('; '),
      ]),
    ]
      .map((row) => `${csvLine(row)}\r\n`)
      .join(''),
};

function countsOf(found: readonly Found[], format: SearchOptions['format']): string {
  const counts = countByType(found);
  if (format === 'jsonl') return counts.map((one) => `${JSON.stringify(one)}\n`).join('');
  if (format === 'csv') {
    return [['type', 'count'], ...counts.map(({ type, count }) => [type, count])]
      .map((row) => `${csvLine(row)}\r\n`)
      .join('');
  }
  const width = Math.max(3, ...counts.map(({ type }) => type.length));
  const rows = [...counts, { type: 'all', count: found.length }];
  return rows.map(({ type, count }) => `${type.padEnd(width)}  ${count}\n`).join('');
}
