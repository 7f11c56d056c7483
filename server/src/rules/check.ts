import type { Role } from '../article/types';
import type { Level, Manifest } from '../corpus/manifest';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { RULES } from './index';
import type { Finding, Fix, Rule, Severity } from './types';

const ORDER: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Levels that beat the manifest's, from the command line: `--rule CODE=LEVEL`. */
export type LevelOverrides = ReadonlyMap<string, Level>;

/** What the corpus says about a rule for articles of one role, else the rule's own level. */
export function levelOf(rule: Rule, role: Role, manifest: Manifest, overrides: LevelOverrides): Level {
  return overrides.get(rule.code) ?? manifest.rules.get(rule.code)?.[role] ?? rule.levels[role];
}

/** All findings of one article, in the order of the text. */
export function checkArticle(
  path: string,
  corpus: CorpusSnapshot,
  overrides: LevelOverrides = new Map(),
  rules: readonly Rule[] = RULES,
): readonly Finding[] {
  const article = corpus.articles.get(path);
  // What is said of one text is said once, at the copy that stands for it.
  if (!article || article.copyOf !== null) return [];
  const findings: Finding[] = [];
  for (const rule of rules) {
    const level = levelOf(rule, article.role, corpus.manifest, overrides);
    if (level === 'off') continue;
    for (const { severity, ...raw } of rule.check(article, corpus)) {
      const fixes = article.role === 'source' ? raw.fixes.filter(leavesEvidence) : raw.fixes;
      findings.push({ ...raw, fixes, article: path, code: rule.code, severity: milder(level, severity) });
    }
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1));
}

/** A source's text is evidence, also where it is wrong: what can be done about it is to decide and to annotate. */
const leavesEvidence = ({ action }: Fix): boolean => action.kind !== 'edit text';

/** A rule may speak more softly than its level ("disputed" at information), never louder. */
function milder(level: Severity, wanted: Severity | undefined): Severity {
  return wanted !== undefined && ORDER.indexOf(wanted) > ORDER.indexOf(level) ? wanted : level;
}
