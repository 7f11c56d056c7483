import type { CorpusFindings, WireFinding, WireSeverity } from '../../../server/src/lsp/protocol';

export type GroupBy = 'rule' | 'article';

/** A line of the tree that holds others. `id` is the same for the same group across refreshes. */
export interface Group {
  readonly kind: 'corpus' | 'rule' | 'article' | 'ignored';
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly severity: WireSeverity | null;
  /** The article's or corpus's address; null for a rule. */
  readonly uri: string | null;
  readonly children: readonly Node[];
}

export interface Leaf {
  readonly kind: 'finding';
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly finding: WireFinding;
  /** Why a person put it aside; null for what is open. */
  readonly ignored: string | null;
  /** The ruling that did it, by which it can be taken back. */
  readonly ruling: string | null;
}

export type Node = Group | Leaf;

const BY_WEIGHT: readonly WireSeverity[] = ['error', 'warning', 'information', 'hint'];

/** The tree of all findings: by corpus where there are several, then by rule or article, heaviest rules first. */
export function treeOf(corpora: readonly CorpusFindings[], groupBy: GroupBy): readonly Node[] {
  const filled = corpora.filter(
    (corpus) => corpus.files.some(({ findings }) => findings.length > 0) || corpus.ignored.length > 0,
  );
  if (filled.length <= 1) return filled.flatMap((corpus) => groupsOf(corpus, groupBy));
  return filled.map((corpus) => {
    const children = groupsOf(corpus, groupBy);
    const open = corpus.files.flatMap((file) => file.findings);
    return {
      kind: 'corpus',
      id: corpus.root,
      label: corpus.name,
      detail: String(open.length),
      severity: heaviest(open),
      uri: corpus.root,
      children,
    };
  });
}

function groupsOf(corpus: CorpusFindings, groupBy: GroupBy): readonly Group[] {
  const groups = groupBy === 'rule' ? byRule(corpus) : byArticle(corpus);
  return [...groups, ...ignoredOf(corpus)];
}

function byRule(corpus: CorpusFindings): Group[] {
  const rules = new Map<string, WireFinding[]>();
  for (const finding of corpus.files.flatMap((file) => file.findings)) {
    const list = rules.get(finding.code);
    if (list) list.push(finding);
    else rules.set(finding.code, [finding]);
  }
  const groups = [...rules].map(([code, findings]): Group => {
    const id = `${corpus.root}|rule|${code}`;
    return {
      kind: 'rule',
      id,
      label: code,
      detail: String(findings.length),
      severity: heaviest(findings),
      uri: null,
      children: leaves(id, findings, (finding) => `${finding.path}:${lineOf(finding)}`),
    };
  });
  return groups.sort((a, b) => weight(a.severity) - weight(b.severity) || (a.label < b.label ? -1 : 1));
}

function byArticle(corpus: CorpusFindings): Group[] {
  const filled = corpus.files.filter((file) => file.findings.length > 0);
  return filled.map((file) => {
    const id = `${corpus.root}|article|${file.path}`;
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    // Where no outlet is known the file's name stands in for it, which needs no saying twice.
    const outlet = file.outlet !== null && name.startsWith(file.outlet) ? null : file.outlet;
    const about = [file.role === 'draft' ? 'draft' : outlet, String(file.findings.length)];
    return {
      kind: 'article',
      id,
      label: name,
      detail: about.filter(Boolean).join(' · '),
      severity: heaviest(file.findings),
      uri: file.uri,
      children: leaves(id, file.findings, (finding) => `${finding.code} · line ${lineOf(finding)}`),
    };
  });
}

/** What was put aside, by rule, each with the reason that somebody gave. */
function ignoredOf(corpus: CorpusFindings): Group[] {
  if (corpus.ignored.length === 0) return [];
  const id = `${corpus.root}|ignored`;
  const rulings = new Map(corpus.ignored.map((put) => [put.finding, put]));
  const codes = [...new Set(corpus.ignored.map(({ finding }) => finding.code))].sort();
  const children = codes.map((code): Group => {
    const below = `${id}|${code}`;
    const findings = corpus.ignored.map(({ finding }) => finding).filter((finding) => finding.code === code);
    const put = leaves(
      below,
      findings,
      (finding) => `${rulings.get(finding)?.reason} · ${finding.path}:${lineOf(finding)}`,
    );
    return {
      kind: 'ignored',
      id: below,
      label: code,
      detail: String(findings.length),
      severity: null,
      uri: null,
      children: put.map((leaf) => {
        const { reason = '', ruling = null } = rulings.get(leaf.finding) ?? {};
        return { ...leaf, ignored: reason, ruling };
      }),
    };
  });
  const detail = String(corpus.ignored.length);
  return [{ kind: 'ignored', id, label: 'Ignored', detail, severity: null, uri: null, children }];
}

/** Only what holds all words of the filter: in its message, rule, article, outlet or reason. */
export function filterFindings(corpora: readonly CorpusFindings[], filter: string): readonly CorpusFindings[] {
  const wanted = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return corpora;
  const passes = ({ message, code, path, severity }: WireFinding, more: string | null): boolean => {
    const said = `${message} ${code} ${path} ${severity} ${more ?? ''}`.toLowerCase();
    return wanted.every((word) => said.includes(word));
  };
  return corpora.map((corpus) => ({
    ...corpus,
    files: corpus.files.map((file) => ({
      ...file,
      findings: file.findings.filter((finding) => passes(finding, file.outlet)),
    })),
    ignored: corpus.ignored.filter(({ finding, reason }) => passes(finding, `ignored ${reason}`)),
  }));
}

/**
 * A finding's id holds its words' place in the order, not their offset: typing above it must not make it another one,
 * or the tree would lose what is selected and expanded.
 */
function leaves(group: string, findings: readonly WireFinding[], detailOf: (finding: WireFinding) => string): Leaf[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = `${group}|${finding.path}|${finding.code}|${finding.claim ?? ''}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return {
      kind: 'finding',
      id: `${key}|${nth}`,
      label: finding.message,
      detail: detailOf(finding),
      finding,
      ignored: null,
      ruling: null,
    };
  });
}

function lineOf(finding: WireFinding): number {
  return finding.range.start.line + 1;
}

function heaviest(findings: readonly WireFinding[]): WireSeverity | null {
  return BY_WEIGHT.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null;
}

function weight(severity: WireSeverity | null): number {
  return severity ? BY_WEIGHT.indexOf(severity) : BY_WEIGHT.length;
}

export type Badge = 'warnings' | 'all' | 'off';

/** What the badge counts: that which a person should look at, or as much or as little as they want. */
export function counted(corpora: readonly CorpusFindings[], badge: Badge): number {
  if (badge === 'off') return 0;
  const all = corpora.flatMap((corpus) => corpus.files.flatMap((file) => file.findings));
  return badge === 'all'
    ? all.length
    : all.filter(({ severity }) => severity === 'error' || severity === 'warning').length;
}
