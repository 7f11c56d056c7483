import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { CorpusArticle } from '../../corpus/types';
import { isInQuotation } from '../../facts/inQuotation';
import type { TextEdit } from '../../rules/types';
import { fold } from '../../text/fold';
import { ENTITIES_FILE, type FilesOfCorpus } from '../corpusFiles';
import { addAliases, replaceValue } from '../entities/editEntry';
import { type EntityEntry, entryOfId } from '../entities/entries';
import { spanOf } from '../things';
import { referenceLines } from './idEdits';
import type { EditQuestion, FileEdits } from './types';

const IN_DRAFTS: EditQuestion = {
  label: 'In the texts of drafts',
  description: 'Tick what the draft should say from now on. The texts of sources stay as they are.',
};
const IN_QUOTATIONS: EditQuestion = {
  label: 'In quoted words of drafts',
  description: 'Somebody said these words. Tick them only where they were written down wrongly.',
};

/** Another spelling of one of an entity's names: in its entry, in annotations and, where the person says so, in drafts. */
export function nameEdits(
  corpus: CorpusSnapshot,
  files: FilesOfCorpus,
  id: string,
  from: string,
  to: string,
  here: string,
): readonly FileEdits[] {
  const text = files.textOf(ENTITIES_FILE) ?? '';
  const entry = entryOfId(text, id);
  if (!entry) return [];
  const changes: FileEdits[] = [{ path: ENTITIES_FILE, edits: inEntry(corpus, text, entry, from, to), ask: null }];
  for (const path of files.paths()) {
    if (!path.endsWith('.ann')) continue;
    const labels = referenceLines(files.textOf(path) ?? '')
      .filter((line) => line.id === id && line.label === from)
      .map((line) => ({ start: line.labelStart, end: line.labelStart + from.length, newText: to }));
    if (labels.length > 0) changes.push({ path, edits: labels, ask: null });
  }
  for (const article of corpus.articles.values()) changes.push(...inDraft(corpus, article, id, from, to, here));
  return changes;
}

/** What the sources write stays a name of the entity, or they would no longer be understood. */
function inEntry(
  corpus: CorpusSnapshot,
  text: string,
  entry: EntityEntry,
  from: string,
  to: string,
): readonly TextEdit[] {
  const id = entry.id?.text ?? '';
  const written = [entry.name, ...entry.aliases, ...entry.demonyms].filter((one) => one?.text === from);
  const edits = written.flatMap((one) => (one ? [replaceValue(one, to)] : []));
  const demonym = entry.demonyms.some((one) => one.text === from);
  if (demonym || !isWrittenInSources(corpus, id, from)) return edits;
  const others = [entry.name, ...entry.aliases].filter((one) => one && !written.includes(one));
  if (others.some((one) => one && fold(one.text) === fold(from))) return edits;
  if (fold(from) === fold(to)) return edits;
  const renamedAlias = entry.aliases.find((one) => one.text === from);
  // An edit at the alias's own place would meet the one that adds it behind it: both in one.
  if (renamedAlias === undefined) return [...edits, ...addAliases(text, entry, [from])];
  return addAliases(text, entry, [to]);
}

function isWrittenInSources(corpus: CorpusSnapshot, id: string, name: string): boolean {
  for (const article of corpus.articles.values()) {
    if (article.role === 'source' && mentionsAs(corpus, article, id, name).length > 0) return true;
  }
  return false;
}

function mentionsAs(corpus: CorpusSnapshot, article: CorpusArticle, id: string, name: string) {
  const wanted = fold(name);
  return article.facts.mentions.filter(
    ({ referent, start, end }) =>
      referent !== null &&
      corpus.identity.entityOf(article.path, referent)?.id === id &&
      fold(article.article.text.slice(start, end)) === wanted,
  );
}

/** The draft in which the person asked changes without asking again, but for what it has others say. */
function inDraft(
  corpus: CorpusSnapshot,
  article: CorpusArticle,
  id: string,
  from: string,
  to: string,
  here: string,
): readonly FileEdits[] {
  if (article.role !== 'draft' || article.locked) return [];
  const mentions = mentionsAs(corpus, article, id, from);
  const quoted = article.facts.quotations.filter(({ kind }) => kind === 'direct' || kind === 'partial');
  const isQuoted = (mention: (typeof mentions)[number]): boolean => isInQuotation(quoted, mention);
  const toEdits = (list: typeof mentions): TextEdit[] => list.map((mention) => ({ ...spanOf(mention), newText: to }));
  const own = toEdits(mentions.filter((mention) => !isQuoted(mention)));
  const spoken = toEdits(mentions.filter(isQuoted));
  return [
    ...(own.length > 0 ? [{ path: article.path, edits: own, ask: article.path === here ? null : IN_DRAFTS }] : []),
    ...(spoken.length > 0 ? [{ path: article.path, edits: spoken, ask: IN_QUOTATIONS }] : []),
  ];
}
