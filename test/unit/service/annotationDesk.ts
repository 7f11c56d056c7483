import assert from 'node:assert/strict';
import { createJournal, createService, type Service } from '../../../server/src/service';
import type { Preference } from '../../../server/src/standoff/merge';
import { applyChange, type TextChange } from '../../../server/src/standoff/textChanges';
import { type MemoryFiles, memoryFiles } from '../../memoryFiles';
import { strictLogger, testClock } from '../../openFixture';

export const FOLDER = 'file:///desk';
const JOURNAL = 'file:///journal';

/** An editor with one article in it, as far as annotations are concerned. */
export interface Desk {
  readonly service: Service;
  readonly files: MemoryFiles;
  /** Why files could not be written, with the way to try again. */
  readonly failed: { readonly reason: string; again(): Promise<void> }[];
  readonly conflicts: { readonly ids: readonly string[]; settle(preference: Preference): Promise<void> }[];
  uri(path: string): string;
  open(path: string, text?: string): void;
  /** Replaces words, or puts some in at "a|b", as one change. */
  type(path: string, words: string, by: string): void;
  /** The text of the editor becomes another as a whole, as by undo or a reload. */
  become(path: string, text: string): void;
  textOf(path: string): string;
  save(path: string): Promise<void>;
  close(path: string): Promise<void>;
  /** Another program writes a file. */
  outside(files: Readonly<Record<string, string>>): Promise<void>;
  onDisk(path: string): string;
  annotations(path: string): readonly string[];
  /** The editor is gone, without a word; the next one finds the same disk. */
  crash(): Promise<Desk>;
}

export async function openDesk(texts: Readonly<Record<string, string>>): Promise<Desk> {
  const files = memoryFiles(Object.entries(texts).map(([path, text]) => [`${FOLDER}/${path}`, text] as const));
  return onFiles(files);
}

async function onFiles(files: MemoryFiles): Promise<Desk> {
  const uri = (path: string): string => `${FOLDER}/${path}`;
  const failed: Desk['failed'][number][] = [];
  const conflicts: Desk['conflicts'][number][] = [];
  const logger = { ...strictLogger, warn: () => {} };
  const service = createService({
    files,
    clock: testClock,
    logger,
    keeper: {
      journal: createJournal(JOURNAL, files, logger, () => Date.UTC(2031, 4, 2)),
      write: (target, _, after, expected) => files.write(target, new TextEncoder().encode(after), expected),
      failed: (_, reason, again) => void failed.push({ reason, again }),
      conflict: (_, ids, settle) => void conflicts.push({ ids, settle }),
    },
  });
  await service.setFolders([FOLDER], [FOLDER]);
  await service.settled();
  const documents = new Map<string, { text: string; version: number }>();
  const textOf = (path: string): string => documents.get(path)!.text;
  const onDisk = (path: string): string => files.text(uri(path)) ?? '';
  const change = (path: string, text: string, changes: readonly TextChange[] | null): void => {
    const version = documents.get(path)!.version + 1;
    documents.set(path, { text, version });
    service.changeDocument(uri(path), version, text, changes);
  };
  return {
    service,
    files,
    failed,
    conflicts,
    uri,
    textOf,
    onDisk,
    open: (path, text = onDisk(path)) => {
      documents.set(path, { text, version: 1 });
      service.openDocument(uri(path), 'plaintext', 1, text);
    },
    type: (path, words, by) => {
      const [before, behind] = words.split('|');
      const at = textOf(path).indexOf(words.replace('|', ''));
      assert.ok(at >= 0, `"${words}" does not stand in "${textOf(path)}"`);
      const start = behind === undefined ? at : at + before!.length;
      const one = { start, end: behind === undefined ? at + words.length : start, newText: by };
      change(path, applyChange(textOf(path), one), [one]);
    },
    become: (path, text) => change(path, text, null),
    save: async (path) => {
      files.set(uri(path), textOf(path));
      await service.savedDocument(uri(path));
      await service.filesChanged([uri(path)]);
      await service.settled();
    },
    close: async (path) => {
      documents.delete(path);
      service.closeDocument(uri(path));
      await service.settled();
    },
    outside: async (changed) => {
      for (const [path, text] of Object.entries(changed)) files.set(uri(path), text);
      await service.filesChanged(Object.keys(changed).map(uri));
      await service.settled();
    },
    annotations: (path) => {
      const found = service.find(uri(path));
      assert.ok(found);
      const { article, annotations } = found.corpus.snapshot.articles.get(path)!;
      return annotations.textBounds.map(
        ({ id, spans }) => `${id} ${spans.map(({ start, end }) => article.text.slice(start, end)).join('|')}`,
      );
    },
    crash: async () => {
      await service.flush();
      return onFiles(files);
    },
  };
}
