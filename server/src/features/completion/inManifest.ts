import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { YamlCursor } from '../yaml/cursor';
import { outletNames, textChoice } from './things';
import type { CompletionChoice, RuleCode } from './types';

/** What the corpus can tell at a place of `corpus.yaml`: rule codes, outlets, folders and files, annotation types. */
export function choicesInManifest(
  corpus: CorpusSnapshot,
  cursor: YamlCursor,
  rules: readonly RuleCode[],
): readonly CompletionChoice[] {
  const { path, writes } = cursor;
  const isKey = writes !== 'value';
  switch (path[0]) {
    case 'rules':
      return isKey && path.length === 1 ? ruleKeys(rules, cursor) : [];
    case 'outlets':
      if (path.length === 2) return outletNames(corpus).map((name) => textChoice(name, 'name', 'outlet'));
      return isKey && path.length === 1 ? asKeys(outletGlobs(corpus), cursor) : [];
    case 'include':
    case 'drafts':
    case 'locked':
      return globs(corpus, path[0] === 'drafts');
    case 'annotations':
      return ['{folder}/{name}.ann', '{folder}/{name}_{annotator}.ann'].map((pattern) =>
        textChoice(pattern, 'value', pattern.includes('annotator') ? 'a file each annotator' : 'beside the article'),
      );
    case 'types':
      return isKey && path.length === 1 ? asKeys(annotationTypes(corpus), cursor) : [];
    default:
      return [];
  }
}

function ruleKeys(rules: readonly RuleCode[], cursor: YamlCursor): readonly CompletionChoice[] {
  return rules
    .filter(({ code }) => !cursor.siblings.has(code))
    .map(({ code, title }) => ({
      label: code,
      kind: 'rule',
      detail: title,
      insert: cursor.hasColon ? code : `${code}: `,
    }));
}

function asKeys(words: readonly string[], cursor: YamlCursor): readonly CompletionChoice[] {
  return words
    .filter((word) => !cursor.siblings.has(word))
    .map((word) => {
      const choice = textChoice(word, 'path', '');
      return cursor.hasColon ? choice : { ...choice, insert: `${choice.insert}: ` };
    });
}

/** Articles of which nobody said who published them, and the folders in which all are so. */
function outletGlobs(corpus: CorpusSnapshot): readonly string[] {
  const unknown = [...corpus.articles.values()].filter(({ outletKnown, role }) => !outletKnown && role === 'source');
  const folders = new Set(unknown.map(({ path }) => folderOf(path)).filter((folder) => folder !== ''));
  return [...[...folders].map((folder) => `${folder}/*`), ...unknown.map(({ path }) => path)];
}

function globs(corpus: CorpusSnapshot, drafts: boolean): readonly CompletionChoice[] {
  const folders = new Set<string>(drafts ? ['drafts'] : []);
  for (const path of corpus.articles.keys()) {
    for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) folders.add(folder);
  }
  return [
    ...[...folders].map((folder) => textChoice(`${folder}/**`, 'path', 'everything below')),
    ...[...corpus.articles.keys()].map((path) => textChoice(path, 'path', '')),
  ];
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The names of types that the annotations use. */
function annotationTypes(corpus: CorpusSnapshot): readonly string[] {
  const types = new Set<string>();
  for (const { annotations } of corpus.articles.values())
    for (const { type } of annotations.textBounds) types.add(type);
  return [...types].sort();
}
