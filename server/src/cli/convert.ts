import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { conlluFile, conlluOf } from '../formats/exchange/conllu';
import { EXCHANGE_FORMATS } from '../formats/exchange/index';
import { createLedger, sumLosses } from '../formats/exchange/losses';
import { createNames } from '../formats/exchange/names';
import { teiOf } from '../formats/exchange/tei';
import type { ExchangeDocument, ExchangeFile, ExchangeFormat, Loss, Read } from '../formats/exchange/types';
import { FACTS_CSV_HEADER, factsCsvLines } from '../formats/factsCsv';
import type { CorpusView } from '../service';
import { annotatedTextOf } from '../service/liveArticle';
import { annotationsOf, startLive } from '../standoff/live';
import type { Annotations } from '../standoff/types';
import { parseFile } from '../standoff/withoutText';
import { decodeText } from '../text/decode';
import { plural } from '../text/plural';
import { diskFiles, pathToUri, uriToPath } from './files';
import { printNote, printResult } from './output';
import { readCorpora } from './read';
import { UsageError } from './targets';

export const READ_FORMATS = EXCHANGE_FORMATS.map(({ name }) => name);
export const WRITE_FORMATS = [...READ_FORMATS, 'tei', 'conllu', 'csv'];

export interface ConvertOptions {
  readonly from: string;
  readonly to: string;
  readonly output?: string;
}

const MOST_NAMED = 10;

interface Converted {
  readonly files: readonly ExchangeFile[];
  readonly losses: readonly Loss[];
  readonly problems: readonly string[];
  readonly texts: number;
  readonly annotations: number | null;
}

/** Exit code: 0 all that could be read was written, 1 something could not be read. */
export async function runConvert(paths: readonly string[], { from, to, output }: ConvertOptions): Promise<number> {
  const target = EXCHANGE_FORMATS.find(({ name }) => name === to);
  const converted =
    target !== undefined
      ? await exchange(paths, from, target)
      : await exportFacts(paths, from, to as 'tei' | 'conllu' | 'csv');
  const { files, losses, problems, texts, annotations } = converted;
  for (const problem of problems) printNote(`crosscheck: ${problem}`);
  if (texts === 0) throw new UsageError('nothing to convert here');
  refuseOneFileForSeveral(files);
  if (output === undefined) {
    if (files.length > 1)
      throw new UsageError(`${files.length} files come of this: say where to put them with --output FOLDER`);
    await printResult(files[0]!.content);
  } else await writeFiles(output, files);
  const what = annotations === null ? '' : `, ${plural(annotations, 'annotation')}`;
  printNote(`${plural(texts, 'text')}${what} as ${to}${output === undefined ? '' : ` in ${output}`}.`);
  for (const { what: lost, count } of losses) printNote(`Not carried: ${lost}: ${count}`);
  return problems.length > 0 ? 1 : 0;
}

async function exchange(paths: readonly string[], from: string, target: ExchangeFormat): Promise<Converted> {
  const source = EXCHANGE_FORMATS.find(({ name }) => name === from)!;
  const read = source.name === 'brat' ? await readCorpus(paths) : await readFiles(paths, source);
  const written = target.write(read.documents);
  return {
    files: written.files,
    losses: sumLosses(read.losses, written.losses),
    problems: read.problems,
    texts: read.documents.length,
    annotations: read.documents.reduce((sum, { annotations }) => sum + annotations.textBounds.length, 0),
  };
}

/** The articles of a corpus with the annotations that count, wherever its files lie. */
async function readCorpus(paths: readonly string[]): Promise<Read> {
  const { corpora } = await readCorpora(paths, { check: false });
  const ledger = createLedger();
  const nameOf = createNames();
  const documents: ExchangeDocument[] = [];
  for (const { view, wanted } of corpora) {
    for (const { path, article, annotationFiles } of view.snapshot.articles.values()) {
      if (!wanted(path) && !annotationFiles.some(wanted)) continue;
      const annotated = annotatedTextOf(article.text, path);
      const [layer, ...others] = annotationFiles;
      ledger.add('other annotators’ files', others.length);
      const file = layer === undefined ? null : view.textOf(layer);
      const live = startLive(file ?? '', annotated, layer ?? '');
      ledger.add('annotations whose words are not in the text', live.file.detached.length);
      const { unknown } = parseFile(file ?? '');
      ledger.add('lines that are no annotations', unknown.length);
      documents.push({
        name: nameOf(withoutExtension(path), path),
        text: article.text.slice(annotated.annotationStart),
        annotations: movedBack(annotationsOf(live), annotated.annotationStart),
      });
    }
  }
  return { documents, losses: ledger.losses(), problems: [] };
}

/** The same annotations of the text without its front matter; what stands in that is left out. */
function movedBack(annotations: Annotations, by: number): Annotations {
  if (by === 0) return annotations;
  const textBounds = annotations.textBounds
    .filter(({ spans }) => spans.every(({ start }) => start >= by))
    .map((one) => ({ ...one, spans: one.spans.map(({ start, end }) => ({ start: start - by, end: end - by })) }));
  return { ...annotations, textBounds };
}

/** Files of another program: those that are named, or all of that format below the folders that are named. */
async function readFiles(paths: readonly string[], format: ExchangeFormat): Promise<Read> {
  const wanted = new Map<string, Set<string>>();
  for (const path of paths.length > 0 ? paths : ['.']) {
    if (!existsSync(path)) throw new UsageError(`${path}: there is no such file or folder`);
    const full = resolve(path);
    const isFolder = statSync(path).isDirectory();
    if (!isFolder && !format.owns(basename(path)))
      throw new UsageError(`${path}: this is no file of the format ${format.name}: ${format.title}`);
    const root = isFolder ? full : dirname(full);
    wanted.set(root, (wanted.get(root) ?? new Set()).add(full));
  }
  const taken = new Set<string>();
  const read: Read[] = [];
  for (const [root, own] of wanted) {
    const files: ExchangeFile[] = [];
    // What lies beside the files of one folder is no text of another's, though its name below that be the same.
    const others = new Map<string, string>();
    for (const uri of await diskFiles.list(pathToUri(root))) {
      const full = uriToPath(uri);
      const name = relative(root, full).replaceAll('\\', '/');
      const isWanted = own.has(root) || own.has(full);
      if (isWanted && format.owns(name)) {
        if (!taken.has(full)) files.push({ path: name, content: textAt(full) });
        taken.add(full);
      } else if (name.endsWith('.txt')) others.set(name, textAt(full));
    }
    read.push(format.read(files, others));
  }
  return {
    documents: read.flatMap(({ documents }) => documents),
    losses: sumLosses(...read.map(({ losses }) => losses)),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function textAt(path: string): string {
  return decodeText(readFileSync(path)).text;
}

/** What the program and the annotations say together, for formats that nothing comes back from. */
async function exportFacts(paths: readonly string[], from: string, to: 'tei' | 'conllu' | 'csv'): Promise<Converted> {
  if (from !== 'brat') throw new UsageError(`--to ${to}: this is written from a corpus; convert to brat first`);
  const { corpora } = await readCorpora(paths, { check: false });
  const chosen = corpora.flatMap(({ view, wanted }) =>
    [...view.snapshot.articles.values()].filter(({ path }) => wanted(path)).map((article) => ({ view, article })),
  );
  const common = { problems: [], texts: chosen.length, annotations: null };
  if (to === 'csv') {
    const content =
      FACTS_CSV_HEADER + chosen.map(({ view, article }) => factsCsvLines(article, view.snapshot)).join('');
    return { ...common, files: [{ path: 'facts.csv', content }], losses: [] };
  }
  const write = to === 'tei' ? teiOf : conlluOf;
  const written = chosen.map(
    ({ view, article }: { view: CorpusView; article: (typeof chosen)[number]['article'] }) => ({
      path: article.path,
      ...write(article, view.snapshot),
    }),
  );
  const nameOf = createNames();
  const files =
    to === 'tei'
      ? written.map(({ path, content }) => ({ path: `${nameOf(withoutExtension(path), path)}.xml`, content }))
      : [{ path: 'corpus.conllu', content: conlluFile(written.map(({ content }) => content)) }];
  return { ...common, files, losses: sumLosses(...written.map(({ losses }) => losses)) };
}

function withoutExtension(path: string): string {
  return path.replace(/\.(?:txt|md|article)$/i, '');
}

/** Folders that are given side by side may have texts of one name; the second would be written over the first. */
function refuseOneFileForSeveral(files: readonly ExchangeFile[]): void {
  const seen = new Set<string>();
  const twice = new Set(files.flatMap(({ path }) => (seen.has(path) || !seen.add(path) ? [path] : [])));
  if (twice.size === 0) return;
  const names = [...twice].slice(0, MOST_NAMED).join(', ') + (twice.size > MOST_NAMED ? ' …' : '');
  throw new UsageError(
    `several texts would be written to one file: ${names}. Nothing was written. Convert one folder at a time, each into a folder of its own.`,
  );
}

/** Nothing that is there is written over. */
async function writeFiles(folder: string, files: readonly ExchangeFile[]): Promise<void> {
  const targets = files.map(({ path, content }) => ({ full: resolve(join(folder, path)), content }));
  const other = targets.find(({ full, content }) => existsSync(full) && textAt(full) !== content);
  if (other !== undefined) {
    throw new UsageError(
      `${relative('', other.full)}: this is there already and says something else; nothing was written. Name another folder.`,
    );
  }
  try {
    for (const { full, content } of targets) await diskFiles.write!(pathToUri(full), new TextEncoder().encode(content));
  } catch (error) {
    throw new UsageError(`--output ${folder}: could not be written (${(error as Error).message})`);
  }
}
