import type { PutAside } from '../corpus/applyDecisions';
import { applyDecisions, type DecisionContext, valuesOfClaim } from '../corpus/applyDecisions';
import type { FileProblem } from '../corpus/manifest';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { RULES } from '../rules';
import { checkArticle, type LevelOverrides, levelOf } from '../rules/check';
import { FILE_PROBLEM_KINDS, levelOfProblem } from '../rules/fileProblems';
import type { Finding, Fix } from '../rules/types';
import type { FileFix } from '../text/fileProblem';
import type { CorpusKind } from './openCorpus';

export interface FindingUpdate {
  /** Files whose findings are other than before. */
  readonly changed: readonly string[];
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly ignored: readonly PutAside<Finding>[];
}

export interface FindingStore {
  /** Holds an article against the rules anew. */
  check(path: string, snapshot: CorpusSnapshot): void;
  /** Lays rulings over what was found, and tells what changed since the last time. */
  settle(snapshot: CorpusSnapshot): FindingUpdate;
}

const NONE: readonly Finding[] = [];

/** All findings of a corpus, by file: the one store that editor and command line are served from. */
export function createFindingStore(kind: CorpusKind, overrides: LevelOverrides): FindingStore {
  const checked = new Map<string, readonly Finding[]>();
  let told = new Map<string, readonly Finding[]>();

  return {
    check: (path, snapshot) => {
      if (kind !== 'brat' && snapshot.articles.has(path)) checked.set(path, checkArticle(path, snapshot, overrides));
    },
    settle: (snapshot) => {
      for (const path of checked.keys()) if (!snapshot.articles.has(path)) checked.delete(path);
      // What is wrong with an article as a file can be ruled on like all else in it: a locked one cannot be mended.
      const found = [
        ...fileFindings(problemsInArticles(snapshot), snapshot, kind, overrides),
        ...[...checked.values()].flat(),
      ];
      const decided = applyDecisions(found, snapshot.decisions, decisionContext(snapshot, overrides));
      const others = fileFindings([...snapshot.problems, ...decided.problems], snapshot, kind, overrides);
      const now = new Map<string, Finding[]>();
      for (const finding of [...others, ...decided.kept]) {
        const list = now.get(finding.article);
        if (list) list.push(finding);
        else now.set(finding.article, [finding]);
      }
      const changed = new Set<string>();
      for (const path of new Set([...now.keys(), ...told.keys()])) {
        if (!sameFindings(told.get(path) ?? NONE, now.get(path) ?? NONE)) changed.add(path);
      }
      const kept = new Map<string, readonly Finding[]>();
      for (const [path, list] of now) kept.set(path, changed.has(path) ? list : (told.get(path) ?? list));
      told = kept;
      return { changed: [...changed], findings: kept, ignored: decided.ignored };
    },
  };
}

function decisionContext(snapshot: CorpusSnapshot, overrides: LevelOverrides): DecisionContext {
  return {
    textOf: (path) => snapshot.articles.get(path)?.article.text ?? null,
    valuesOf: (claim) => valuesOfClaim(snapshot, claim),
    isOn: (code, path) => {
      const rule = RULES.find((candidate) => candidate.code === code);
      const role = snapshot.articles.get(path)?.role;
      if (role === undefined) return false;
      if (FILE_PROBLEM_KINDS.some((problem) => problem.code === code))
        return levelOfProblem(code, role, snapshot.manifest, overrides) !== 'off';
      return rule !== undefined && levelOf(rule, role, snapshot.manifest, overrides) !== 'off';
    },
  };
}

function problemsInArticles(snapshot: CorpusSnapshot): readonly FileProblem[] {
  return [...snapshot.articles].flatMap(([file, { article }]) =>
    article.problems.map((problem) => ({ ...problem, file })),
  );
}

/** What is wrong with files as files: their encoding, front matter, YAML, annotation lines, rulings. */
function* fileFindings(
  problems: readonly FileProblem[],
  snapshot: CorpusSnapshot,
  kind: CorpusKind,
  overrides: LevelOverrides,
): Generator<Finding> {
  for (const problem of problems) {
    const { file, code, message, start, end } = problem;
    if (kind === 'brat' && !code.startsWith('annotation.')) continue;
    const role = snapshot.articles.get(file)?.role ?? 'source';
    const severity = levelOfProblem(code, role, snapshot.manifest, overrides);
    if (severity === 'off') continue;
    const fixes = ('fixes' in problem ? problem.fixes : undefined)?.map((fix, i) => fixOf(fix, i === 0)) ?? [];
    const places = 'related' in problem ? (problem.related ?? []) : [];
    const related = places.map(({ file: article, ...place }) => ({ ...place, article, relation: 'context' as const }));
    yield { article: file, code, message, start, end, severity, related, fixes };
  }
}

function fixOf({ title, edits, settles, in: path }: FileFix, isFirst: boolean): Fix {
  if (settles !== undefined)
    return { title, preferred: settles.reanchors === true, action: { kind: 'settle annotations', ...settles } };
  if (path !== undefined) return { title, preferred: false, action: { kind: 'edit file', path, edits } };
  return { title, preferred: isFirst, action: { kind: 'edit text', edits } };
}

/** Findings of articles that nobody touched are the same objects; only the others are compared word for word. */
function sameFindings(a: readonly Finding[], b: readonly Finding[]): boolean {
  return (
    a.length === b.length &&
    a.every((finding, i) => finding === b[i] || JSON.stringify(finding) === JSON.stringify(b[i]))
  );
}
