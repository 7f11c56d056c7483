import { WITHOUT_TEXT } from '../corpus/filesWithoutText';
import { countOf, planReanchoring } from '../service/reanchorPlan';
import type { ReanchoredAnnotation } from '../standoff/reanchor';
import { indexLines, positionAt } from '../text/lines';
import { plural } from '../text/plural';
import { diskFiles, pathFromHere } from './files';
import { textWhenAnnotated } from './git';
import { printNote, printResult, showProgress } from './output';
import { readCorpora } from './read';

export interface ReanchorOptions {
  readonly write?: boolean;
}

/**
 * Puts annotations where their words are now, after texts were changed by other programs. Exit code: 0 all stand on their words, or do
 * now; 1 something is left to do: to write, to look at, or lost.
 */
export async function runReanchor(paths: readonly string[], { write = false }: ReanchorOptions): Promise<number> {
  const { corpora } = await readCorpora(paths, { check: false });
  const totals = { files: 0, drifted: 0, found: 0, review: 0, lost: 0, alone: 0, written: 0, failed: 0 };
  for (const { view, wanted } of corpora) {
    for (const { file, code } of view.snapshot.problems) {
      if (code !== WITHOUT_TEXT || !wanted(file)) continue;
      totals.alone++;
      await printResult(`${pathFromHere(view.uriOf(file))}: no text belongs to it\n`);
    }
    const isWanted = (layer: string, article: string): boolean => wanted(layer) || wanted(article);
    const articles = [...view.snapshot.articles.values()];
    const all = articles.reduce(
      (sum, { path, annotationFiles }) => sum + annotationFiles.filter((layer) => isWanted(layer, path)).length,
      0,
    );
    let done = 0;
    for await (const file of planReanchoring(view, articles, textWhenAnnotated, isWanted)) {
      totals.files++;
      showProgress(++done, all);
      if (file === null) continue;
      const [found, review, lost] = [countOf([file], 'found'), countOf([file], 'review'), countOf([file], 'lost')];
      totals.drifted++;
      totals.found += found;
      totals.review += review;
      totals.lost += lost;
      const uri = view.uriOf(file.layer);
      const parts = [
        `${found} moved`,
        ...(review > 0 ? [`${review} to review`] : []),
        ...(lost > 0 ? [`${lost} lost`] : []),
      ];
      const compared = file.compared ? ' (compared with the text in git)' : '';
      await printResult(`${pathFromHere(uri)}: ${parts.join(', ')}${compared}\n`);
      const lines = indexLines(view.textOf(file.path) ?? '');
      for (const one of file.annotations) await printDoubt(one, positionAt(lines, one.spans[0]?.start ?? 0));
      if (!write || file.after === file.before) continue;
      try {
        await diskFiles.write!(uri, new TextEncoder().encode(file.after));
        totals.written++;
      } catch (error) {
        totals.failed++;
        printNote(`crosscheck: ${pathFromHere(uri)} could not be written: ${(error as Error).message}`);
      }
    }
  }
  await printResult(summaryOf(totals, write));
  if (totals.failed > 0) return 2;
  const left = totals.review + totals.lost + totals.alone + (write ? 0 : totals.found);
  return left > 0 ? 1 : 0;
}

async function printDoubt(
  { id, type, certainty, words, wordsNow }: ReanchoredAnnotation,
  { line, character }: { readonly line: number; readonly character: number },
): Promise<void> {
  if (certainty === 'review')
    await printResult(
      `  ${id} ${type} ${quoted(words)}: line ${line + 1}:${character + 1}, ${quoted(wordsNow)}? Look at it\n`,
    );
  else if (certainty === 'lost') await printResult(`  ${id} ${type} ${quoted(words)}: not found\n`);
}

function summaryOf(
  {
    files,
    drifted,
    found,
    review,
    lost,
    alone,
    written,
  }: Readonly<Record<'written' | 'alone' | 'files' | 'drifted' | 'found' | 'review' | 'lost', number>>,
  write: boolean,
): string {
  if (files === 0) return alone > 0 ? '' : 'No annotation files here.\n';
  if (drifted === 0) return `${plural(files, 'annotation file')}, none drifted.\n`;
  const what = `${plural(files, 'annotation file')}, ${drifted} drifted: ${plural(found, 'annotation')} moved, ${review} to review, ${lost} lost.`;
  if (!write) return `${what} Nothing was written; --write does.\n`;
  if (written === 0) return `${what} Nothing was written.\n`;
  const marked = review > 0 ? ' Those to review have a note "Review".' : '';
  return `${what} Written.${marked}\n`;
}

function quoted(words: string): string {
  const one = words.replace(/\s+/g, ' ').trim();
  return `“${one.length > 60 ? `${one.slice(0, 60)}…` : one}”`;
}
