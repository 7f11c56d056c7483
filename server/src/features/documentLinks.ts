import type { CorpusSnapshot } from '../corpus/snapshot';
import type { Span } from '../text/span';
import { readYaml, type YamlNode } from '../text/yaml';
import { DECISIONS_FILE, ENTITIES_FILE, type FilesOfCorpus } from './corpusFiles';

/** Words that lead to a file of the corpus or to an address. */
export interface DocumentLinkItem extends Span {
  readonly target: { readonly path: string } | { readonly address: string };
  readonly tooltip: string;
}

/** Paths in the corpus's own files, addresses in front matter and in `metadata.tsv`, items of Wikidata. */
export function documentLinks(corpus: CorpusSnapshot, files: FilesOfCorpus, path: string): readonly DocumentLinkItem[] {
  const article = corpus.articles.get(path);
  const text = article?.article.text ?? files.textOf(path) ?? '';
  if (article) return addresses(text.slice(0, article.article.bodyStart), 0);
  if (path === 'metadata.tsv') return inTable(corpus, text);
  const { root } =
    path === 'corpus.yaml' || path === DECISIONS_FILE || path === ENTITIES_FILE ? readYaml(text) : { root: null };
  return root ? inYaml(corpus, new Set(files.paths()), root, text) : [];
}

const ADDRESS = /\bhttps?:\/\/[^\s"'<>\]),]+/g;

function addresses(text: string, from: number): readonly DocumentLinkItem[] {
  return [...text.matchAll(ADDRESS)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    target: { address: match[0] },
    tooltip: 'Open the address in the browser',
  }));
}

function toFile(span: Span, path: string): DocumentLinkItem {
  return { start: span.start, end: span.end, target: { path }, tooltip: `Open ${path}` };
}

function inTable(corpus: CorpusSnapshot, text: string): readonly DocumentLinkItem[] {
  const links: DocumentLinkItem[] = [];
  const columns = text.slice(0, text.search(/\r?\n|$/)).split('\t');
  const column = columns.findIndex((name) => /^(?:filename|file|path)$/i.test(name.trim()));
  const byName = new Map<string, string>();
  for (const path of corpus.articles.keys()) byName.set(path.slice(path.lastIndexOf('/') + 1), path);
  for (let start = text.indexOf('\n') + 1; start > 0 && start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const cells = text.slice(start, end).replace(/\r$/, '').split('\t');
    const name = cells[column]?.trim() ?? '';
    const path = corpus.articles.has(name) ? name : byName.get(name);
    if (column >= 0 && name !== '' && path !== undefined) {
      const at =
        start + cells.slice(0, column).reduce((sum, cell) => sum + cell.length + 1, 0) + cells[column]!.indexOf(name);
      links.push(toFile({ start: at, end: at + name.length }, path));
    }
    links.push(...addresses(text.slice(start, end), start));
    start = end + 1;
  }
  return links;
}

function inYaml(
  corpus: CorpusSnapshot,
  paths: ReadonlySet<string>,
  node: YamlNode,
  text: string,
  key = '',
): readonly DocumentLinkItem[] {
  if (node.kind === 'list') return node.items.flatMap((item) => inYaml(corpus, paths, item, text, key));
  if (node.kind === 'map') {
    return node.entries.flatMap((entry) => [
      ...(paths.has(entry.key) ? [toFile(inner(text, entry.keySpan), entry.key)] : []),
      ...inYaml(corpus, paths, entry.value, text, entry.key),
    ]);
  }
  if (node.value === null) return [];
  const span = inner(text, node);
  if (paths.has(node.text)) return [toFile(span, node.text)];
  if (key === 'wikidata') {
    const item = /Q[1-9]\d*$/.exec(node.text)?.[0];
    const address = `https://www.wikidata.org/wiki/${item}`;
    return item ? [{ ...span, target: { address }, tooltip: `Open ${item} at Wikidata in the browser` }] : [];
  }
  // "articles/a.txt: The sentence that says so."
  const evidence = key === 'evidence' || key === 'source' ? /^([^:\s][^:]*?):\s/.exec(node.text)?.[1] : undefined;
  if (evidence !== undefined && paths.has(evidence)) {
    return [toFile({ start: span.start, end: span.start + evidence.length }, evidence)];
  }
  return addresses(text.slice(span.start, span.end), span.start);
}

/** Without quotation marks. */
function inner(text: string, { start, end }: Span): Span {
  return /^["']/.test(text.slice(start, end)) ? { start: start + 1, end: end - 1 } : { start, end };
}
