import { existsSync, statSync } from 'node:fs';
import { basename, isAbsolute, relative, resolve } from 'node:path';
import { copiesOf, isCorrectedCopy } from '../corpus/annotatorCopies';
import { type AgreementReport, agreementJson, agreementMarkdown, agreementText } from '../formats/agreement';
import type { CorpusView } from '../service';
import { annotatedTextOf } from '../service/liveArticle';
import { disagreementsBetween } from '../standoff/agreement';
import { measureAgreement } from '../standoff/agreementMeasures';
import { annotationsOf, shiftLive, startLive } from '../standoff/live';
import type { AnnotatedText } from '../standoff/offsets';
import { changesBetween } from '../standoff/textChanges';
import type { Annotations } from '../standoff/types';
import { indexLines, positionAt } from '../text/lines';
import { plural } from '../text/plural';
import { uriToPath } from './files';
import { printNote, printResult } from './output';
import { readCorpora } from './read';
import { UsageError } from './targets';

export const AGREEMENT_FORMATS = ['text', 'json', 'markdown'] as const;

export interface AgreementOptions {
  readonly format: (typeof AGREEMENT_FORMATS)[number];
}

/** One annotator's file of one text. */
interface Side {
  readonly path: string;
  readonly file: string;
  readonly article: AnnotatedText;
}

interface Couple {
  readonly name: string;
  readonly a: Side;
  readonly b: Side;
}

/** Exit code: 0 they agree on everything, 1 they do not. */
export async function runAgreement(
  a: string,
  b: string,
  paths: readonly string[],
  { format }: AgreementOptions,
): Promise<number> {
  // Where somebody says in which corpus, annotators are meant, also where their folders lie right here.
  const arePaths = paths.length === 0 && existsSync(a) && existsSync(b);
  const couples = arePaths ? await couplesOfPaths(a, b) : await couplesOfNames(a, b, paths);
  const [nameA, nameB] = arePaths ? apart(a, b) : [a, b];
  const read = couples.map(({ name, a: left, b: right }) => {
    const [one, other] = inOneText(left, right);
    const lines = indexLines(left.article.text);
    const positionOf = (offset: number) => {
      const { line, character } = positionAt(lines, offset);
      return { line: line + 1, column: character + 1 };
    };
    return { name, positionOf, a: one, b: other, disagreements: disagreementsBetween(one, other) };
  });
  const report: AgreementReport = { a: nameA, b: nameB, measures: measureAgreement(read), texts: read };
  const write = { text: agreementText, json: agreementJson, markdown: agreementMarkdown }[format];
  await printResult(write(report));
  return read.some(({ disagreements }) => disagreements.length > 0) ? 1 : 0;
}

/** Copies of a text in two folders may differ by a correction: what B marked is carried over to A's text. */
function inOneText(a: Side, b: Side): readonly [Annotations, Annotations] {
  const left = startLive(a.file, a.article, a.path);
  const right = startLive(b.file, b.article, b.path);
  for (const { file } of [left, right]) {
    const count = file.detached.length;
    if (count > 0)
      printNote(`crosscheck: ${file.name}: ${plural(count, 'annotation')} not found in the text, and not compared.`);
  }
  if (a.article.text === b.article.text) return [annotationsOf(left), annotationsOf(right)];
  printNote(`crosscheck: the texts of ${a.path} and ${b.path} are not the same; compared where they are.`);
  return [annotationsOf(left), annotationsOf(shiftLive(right, changesBetween(b.article.text, a.article.text)))];
}

async function couplesOfPaths(a: string, b: string): Promise<readonly Couple[]> {
  const folders = statSync(a).isDirectory();
  if (folders !== statSync(b).isDirectory()) throw new UsageError(`${a}, ${b}: one is a file, the other a folder`);
  const { corpora } = await readCorpora([a, b], { check: false });
  const sides = corpora.flatMap(({ view }) => sidesIn(view));
  const below = (root: string): ReadonlyMap<string, Side> =>
    new Map(
      sides.flatMap((side) => {
        const name = relative(root, side.path).replaceAll('\\', '/');
        return name === '..' || name.startsWith('../') || isAbsolute(name) ? [] : [[name, side] as const];
      }),
    );
  const [left, right] = [below(resolve(a)), below(resolve(b))];
  const couples = [...left].flatMap(([name, side]): Couple[] => {
    const other = right.get(name);
    return other === undefined ? [] : [{ name: name === '' ? basename(a) : name, a: side, b: other }];
  });
  if (couples.length === 0) {
    throw new UsageError(
      folders
        ? `${a}, ${b}: no annotation file of one name lies in both, with its text`
        : `${a}, ${b}: ${left.size === 0 ? a : b} belongs to no article; its text must lie where the corpus says`,
    );
  }
  tellUnpaired(a, left, right);
  tellUnpaired(b, right, left);
  return couples;
}

async function couplesOfNames(a: string, b: string, paths: readonly string[]): Promise<readonly Couple[]> {
  const { corpora } = await readCorpora(paths, { check: false });
  const known = new Set<string>();
  const couples: Couple[] = [];
  for (const { view, wanted } of corpora) {
    const byArticle = new Map<string, Map<string, Side>>();
    for (const side of sidesIn(view)) {
      if (side.annotator === null || !wanted(side.articlePath)) continue;
      known.add(side.annotator);
      const own = byArticle.get(side.articlePath) ?? new Map<string, Side>();
      byArticle.set(side.articlePath, own.set(side.annotator, side));
    }
    for (const [name, sides] of byArticle) {
      const [left, right] = [sides.get(a), sides.get(b)];
      if (left && right) couples.push({ name, a: left, b: right });
    }
  }
  if (couples.length > 0) return couples.sort((x, y) => (x.name < y.name ? -1 : 1));
  const missing = [a, b].filter((name) => !known.has(name));
  const hint =
    known.size === 0
      ? 'its files name no annotators (see "annotations:" in corpus.yaml)'
      : `its annotators are ${[...known].sort().join(', ')}`;
  throw new UsageError(
    missing.length === 0
      ? `no article was annotated by both ${a} and ${b}`
      : `${missing.join(', ')}: no such file, folder, or annotator of the corpus; ${hint}`,
  );
}

interface CorpusSide extends Side {
  readonly articlePath: string;
  readonly annotator: string | null;
}

function sidesIn(view: CorpusView): CorpusSide[] {
  return [...view.snapshot.articles.values()].flatMap(({ path, article, annotationLayers }) =>
    annotationLayers.flatMap((layer) => {
      const file = view.textOf(layer.path);
      if (file === null) return [];
      const text = annotatedTextOf(article.text, path);
      // Where each annotator has a copy of the text, the folder says whose it is.
      const copies = copiesOf(view.snapshot, path, isCorrectedCopy);
      const annotator = layer.annotator ?? copies.find((copy) => copy.article.path === path)?.annotator ?? null;
      const articlePath = copies[0]?.article.path ?? path;
      return [{ path: uriToPath(view.uriOf(layer.path)), file, article: text, articlePath, annotator }];
    }),
  );
}

function tellUnpaired(root: string, own: ReadonlyMap<string, Side>, other: ReadonlyMap<string, Side>): void {
  const alone = [...own.keys()].filter((name) => !other.has(name));
  if (alone.length > 0) printNote(`crosscheck: only in ${root}: ${alone.join(', ')}`);
}

/** What tells two paths apart: `a_ana.ann` and `a_ben.ann`, `ana` and `ben`. */
function apart(a: string, b: string): readonly [string, string] {
  const [left, right] = [basename(a), basename(b)];
  return left === right ? [relative('', a) || '.', relative('', b) || '.'] : [left, right];
}
