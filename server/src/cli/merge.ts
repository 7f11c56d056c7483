import { writeFileSync } from 'node:fs';
import { type BranchFile, mergeBranches } from '../standoff/branches/merge';
import type { AnnotatedText } from '../standoff/offsets';
import { decodeText, whyNotRead } from '../text/decode';
import { readBytes } from './diff';
import { gitLine } from './gitObjects';
import { textsOfBranches } from './mergeTexts';
import { printNote } from './output';
import { UsageError } from './targets';

export interface MergeOptions {
  readonly path?: string;
}

const SIDES = { base: 'the version that both began with', ours: 'this branch', theirs: 'the other branch' } as const;

/**
 * Merges three versions of an annotation file into the second, as git wants it of a merge driver. Exit code: 0 merged, 1 something is
 * left for a person: it is in the file twice, with a note.
 */
export async function runMerge(base: string, ours: string, theirs: string, { path }: MergeOptions): Promise<number> {
  const bytes = { base: readBytes(base), ours: readBytes(ours), theirs: readBytes(theirs) };
  const name = path ?? ours;
  for (const [side, version] of Object.entries(bytes)) {
    const reason = whyNotRead(decodeText(version).problems);
    if (reason === null) continue;
    printNote(`crosscheck: ${name}: nothing was merged, because ${reason} in ${SIDES[side as keyof typeof bytes]}.`);
    return 1;
  }
  const top = path === undefined ? null : await gitLine('.', ['rev-parse', '--show-toplevel']);
  const texts = path === undefined || top === null ? null : await textsOfBranches(top, path, bytes);
  const side = (version: Uint8Array, article: AnnotatedText | null): BranchFile => ({
    file: decodeText(version).text,
    article,
  });
  const files = {
    base: side(bytes.base, texts?.base ?? null),
    ours: side(bytes.ours, texts?.ours ?? null),
    theirs: side(bytes.theirs, texts?.theirs ?? null),
  };
  const { text, conflicts } = mergeBranches(files, texts?.merged ?? null);
  try {
    writeFileSync(ours, text);
  } catch (error) {
    throw new UsageError(`${ours}: could not be written (${(error as Error).message})`);
  }
  if (texts === null && path !== undefined) {
    printNote(
      `crosscheck: ${name}: merged by words alone, because the texts of both branches were not found. Run "crosscheck reanchor" when the merge is done.`,
    );
  }
  if (conflicts.length === 0) return 0;
  const what = conflicts.length === 1 ? 'One annotation' : `${conflicts.length} annotations`;
  printNote(
    `crosscheck: ${name}: ${what} changed in both branches. Both versions are kept, with a note "Conflict": take out one, and the note.`,
  );
  return 1;
}
