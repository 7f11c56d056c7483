import { statSync } from 'node:fs';
import { checklistOf } from '../corpus/draft/checklist';
import { checklistHtml } from '../formats/checklistHtml';
import { checklistMarkdown } from '../formats/checklistMarkdown';
import type { CorpusView } from '../service';
import { indexLines, type LineIndex, positionAt } from '../text/lines';
import { printResult } from './output';
import { readCorpora } from './read';
import { UsageError } from './targets';

export const CHECKLIST_FORMATS = ['markdown', 'html'] as const;

export interface ChecklistOptions {
  readonly format: (typeof CHECKLIST_FORMATS)[number];
}

/** Prints what a draft says, statement by statement, with its evidence. */
export async function runChecklist(draft: string, { format }: ChecklistOptions): Promise<number> {
  const { corpora } = await readCorpora([draft], { check: false });
  const lists = corpora.flatMap(({ view, wanted }) =>
    [...view.snapshot.articles.keys()].filter(wanted).flatMap((path) => {
      const list = checklistOf(view.snapshot, path);
      return list === null ? [] : [{ view, list }];
    }),
  );
  if (lists.length === 0) {
    const isFolder = statSync(draft).isDirectory();
    const what = isFolder ? 'there is no draft in this folder' : 'this is no draft';
    throw new UsageError(
      `${draft}: ${what}. Put ${isFolder ? 'one' : 'it'} into the folder "drafts", say "role: draft" in its front matter, or name it under "drafts:" in corpus.yaml.`,
    );
  }
  const write = format === 'html' ? checklistHtml : checklistMarkdown;
  for (const { view, list } of lists) await printResult(write(list, contextOf(view)));
  return 0;
}

/** Links are relative to the corpus's folder, where the file is best kept. */
function contextOf(view: CorpusView): Parameters<typeof checklistMarkdown>[1] {
  const lines = new Map<string, LineIndex>();
  return {
    lineOf: (path, offset) => {
      const known = lines.get(path) ?? indexLines(view.snapshot.articles.get(path)?.article.text ?? '');
      lines.set(path, known);
      return positionAt(known, offset).line + 1;
    },
    linkOf: (path, line) => `${path.split('/').map(encodeURIComponent).join('/')}#L${line}`,
  };
}
