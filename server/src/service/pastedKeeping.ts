import {
  followChange,
  type KeptWords,
  onOneLine,
  ownWordsLost,
  type PastedWords,
  placeRecords,
  standing,
} from '../corpus/draft/pastedWords';
import { editPasted, keyOf, type PastedRecord } from '../corpus/pastedFile';
import type { SourceIndex } from '../corpus/sourceIndex';
import type { CorpusArticle } from '../corpus/types';
import { overlaps } from '../text/span';

/** Where words of drafts were taken from, in step with what is typed. */
export interface PastedKeeping {
  /** A draft's text became another one. */
  changed(path: string, before: string, after: string, index: SourceIndex): void;
  /** Somebody copied words of this article: of several that have them, it is meant. */
  copied(path: string): void;
  /** What `pasted.yaml` says; what was kept since stays. */
  setRecords(records: readonly PastedRecord[], textOf: (path: string) => string | null): void;
  /** What stands in a draft; the same list while nothing changed. */
  wordsIn(path: string, text: string): readonly PastedWords[];
  /** What `pasted.yaml`, with this text now, is to say once a draft is saved; null where it stays as it is. */
  toWrite(path: string, text: string, isDraft: (path: string) => boolean): string | null;
}

const NONE: readonly PastedWords[] = [];
const MOST_TYPED = 50;

export function createPastedKeeping(): PastedKeeping {
  let records: readonly PastedRecord[] = [];
  let copied: string | null = null;
  /** Of drafts that were changed since they were read. */
  const kept = new Map<string, readonly KeptWords[]>();
  /** What was taken out of each draft, and did not come from a source: it may come back. */
  const typed = new Map<string, readonly string[]>();
  const told = new Map<string, { readonly text: string; readonly words: readonly PastedWords[] }>();

  const recordsOf = (path: string, all: readonly KeptWords[]): PastedRecord[] =>
    all.flatMap(({ span, words, from, passage }) =>
      span === null ? [] : [{ draft: path, words: onOneLine(words), from, passage }],
    );
  /** What is known of all drafts: a draft under a new name has the words of the old one. */
  const known = (): readonly PastedRecord[] => [
    ...[...kept].flatMap(([path, all]) => recordsOf(path, all)),
    ...records,
  ];

  return {
    changed: (path, before, after, index) => {
      const all = kept.get(path) ?? placeRecords(path, before, known());
      const lost = ownWordsLost(all, before, after);
      const own = [...(typed.get(path) ?? []), ...(lost === null ? [] : [lost])].slice(-MOST_TYPED);
      if (lost !== null) typed.set(path, own);
      const next = followChange(all, before, after, index, copied, own);
      if (next.length === 0 && !kept.has(path)) return;
      kept.set(path, next);
      told.delete(path);
    },
    copied: (path) => {
      copied = path;
    },
    setRecords: (now, textOf) => {
      records = now;
      told.clear();
      for (const [path, all] of kept) {
        const text = textOf(path);
        const others = text === null ? [] : placeRecords(path, text, now);
        const fresh = others.filter(({ span }) => !all.some((one) => one.span !== null && overlaps(one.span, span!)));
        if (fresh.length > 0) kept.set(path, [...all, ...fresh]);
      }
    },
    wordsIn: (path, text) => {
      if (kept.size === 0 && records.length === 0) return NONE;
      const before = told.get(path);
      if (before?.text === text) return before.words;
      const words = standing(kept.get(path) ?? placeRecords(path, text, known()));
      told.set(path, { text, words: words.length === 0 ? NONE : words });
      return told.get(path)!.words;
    },
    toWrite: (path, text, isDraft) => {
      const all = kept.get(path);
      if (all === undefined) return null;
      const own = recordsOf(path, all);
      const isOwn = (one: PastedRecord): boolean =>
        own.some(({ words, from }) => words === one.words && from === one.from);
      const [before, after] = [new Set(records.map(keyOf)), new Set(own.map(keyOf))];
      const gone = records.filter((one) =>
        // Of a draft that got another name, the words are this one's now.
        one.draft === path ? !after.has(keyOf(one)) : !isDraft(one.draft) && isOwn(one),
      );
      const added = own.filter(
        (one, i) => !before.has(keyOf(one)) && own.findIndex((other) => keyOf(other) === keyOf(one)) === i,
      );
      return gone.length + added.length === 0 ? null : editPasted(text, gone, added);
    },
  };
}

/** What was pasted into each draft. */
export function pastedIn(
  articles: ReadonlyMap<string, CorpusArticle>,
  pasted: PastedKeeping,
): ReadonlyMap<string, readonly PastedWords[]> {
  const found = new Map<string, readonly PastedWords[]>();
  for (const [path, { role, article }] of articles) {
    if (role !== 'draft') continue;
    const words = pasted.wordsIn(path, article.text);
    if (words.length > 0) found.set(path, words);
  }
  return found;
}
