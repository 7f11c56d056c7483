import type { CorpusSnapshot } from '../corpus/snapshot';
import { checkArticle, type LevelOverrides } from '../rules/check';
import { levelOfProblem } from '../rules/fileProblems';
import type { Finding } from '../rules/types';
import type { CorpusKind } from './openCorpus';

export interface FindingUpdate {
  /** Files whose findings are other than before. */
  readonly changed: readonly string[];
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly ignored: readonly { readonly finding: Finding; readonly reason: string }[];
}

export interface FindingStore {
  /** Checks these articles again and tells what changed. */
  update(snapshot: CorpusSnapshot, recheck: ReadonlySet<string>, texts: ReadonlyMap<string, string>): FindingUpdate;
}

const NONE: readonly Finding[] = [];

/** All findings of a corpus, by file: the one store that editor and command line are served from. */
export function createFindingStore(kind: CorpusKind, overrides: LevelOverrides): FindingStore {
  const checked = new Map<string, readonly Finding[]>();
  let told = new Map<string, readonly Finding[]>();

  return {
    update: (snapshot, recheck) => {
      for (const path of checked.keys()) if (!snapshot.articles.has(path)) checked.delete(path);
      for (const path of recheck) {
        const found = checkArticle(path, snapshot, overrides);
        checked.set(path, kind === 'brat' ? found.filter((finding) => finding.code.startsWith('annotation.')) : found);
      }
      const now = new Map<string, Finding[]>();
      const add = (finding: Finding): void => {
        const list = now.get(finding.article);
        if (list) list.push(finding);
        else now.set(finding.article, [finding]);
      };
      for (const finding of fileFindings(snapshot, overrides)) add(finding);
      for (const list of checked.values()) for (const finding of list) add(finding);
      const changed: string[] = [];
      for (const path of new Set([...now.keys(), ...told.keys()])) {
        if (!sameFindings(told.get(path) ?? NONE, now.get(path) ?? NONE)) changed.push(path);
      }
      const kept = new Map<string, readonly Finding[]>();
      for (const [path, list] of now) kept.set(path, changed.includes(path) ? list : (told.get(path) ?? list));
      told = kept;
      return { changed, findings: kept, ignored: [] };
    },
  };
}

/** What is wrong with files as files: their encoding, front matter, YAML, annotation lines. */
function* fileFindings(snapshot: CorpusSnapshot, overrides: LevelOverrides): Generator<Finding> {
  const inArticles = [...snapshot.articles].flatMap(([file, { article }]) =>
    article.problems.map((problem) => ({ ...problem, file })),
  );
  for (const { file, code, message, start, end } of [...snapshot.problems, ...inArticles]) {
    const role = snapshot.articles.get(file)?.role ?? 'source';
    const severity = levelOfProblem(code, role, snapshot.manifest, overrides);
    if (severity !== 'off') yield { article: file, code, message, start, end, severity, related: [], fixes: [] };
  }
}

function sameFindings(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a === b || (a.length === b.length && JSON.stringify(a) === JSON.stringify(b));
}
