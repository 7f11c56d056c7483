import type { CorpusArticle } from '../../corpus/types';
import type { Finding } from '../../rules/types';
import { readableDate, shortDate } from '../../text/isoDate';
import { plural } from '../../text/plural';
import { byDate } from '../things';
import { below, byName, grouped, headlineOf, item, passes, STEP } from './items';
import type { ViewInput, ViewItem, ViewLevel } from './types';

/** How far an article has been looked at: what presses, what was ruled on, what has nothing to look at. */
const STATES = ['To look at', 'Remarks only', 'Ruled on', 'Nothing found'] as const;
const STATE_ICONS = { 'To look at': 'warning', 'Remarks only': 'information', 'Ruled on': 'decided' } as const;

/** Articles by outlet, by date or by the state of checking, each with its findings below it. */
export const articlesLevel: ViewLevel = (input, by, filter, parent) => {
  const [group = '', path] = parent === null ? [] : parent.split(STEP);
  if (path !== undefined && parent !== null) return findingsBelow(input, parent, path);
  const shown = rowsOf(input).filter(({ line }) => passes(filter)(line));
  const keyOf = by === 'date' ? dayOf : by === 'state' ? ({ state }: Row) => state : groupOfOutlet;
  const groups = grouped(shown, keyOf);
  if (parent !== null) {
    return [...(groups.get(group) ?? [])]
      .sort((a, b) => byDate(a.article, b.article))
      .map(({ line, article }) => ({
        ...line,
        id: below(parent, article.path),
        // What the group says its lines need not say again.
        detail: detailOf(input, article, by),
      }));
  }
  const keys = [...groups.keys()].sort(by === 'state' ? byState : by === 'date' ? byDay : byOutlet);
  return keys.map((key) => {
    const members = groups.get(key)!;
    const first = members[0]!;
    return item({
      id: key,
      kind: 'group',
      icon: by === 'date' ? 'date' : by === 'state' ? iconOfState(key) : key === DRAFTS ? 'draft' : 'outlet',
      label: by === 'date' && first.article.date !== null ? readableDate(first.article.date) : key,
      detail: String(members.length),
      hasChildren: true,
    });
  });
};

interface Row {
  readonly article: CorpusArticle;
  readonly line: ViewItem;
  readonly state: string;
}

const DRAFTS = 'Drafts';
const NO_OUTLET = 'Outlet not known';
const NO_DATE = 'No date';

function rowsOf(input: ViewInput): readonly Row[] {
  const ruled = new Set(input.ignored.map(({ finding }) => finding.article));
  return [...input.snapshot.articles.values()].map((article) => ({
    article,
    line: lineOf(input, article),
    state: stateOf(input.findings.get(article.path) ?? [], ruled.has(article.path)),
  }));
}

function lineOf(input: ViewInput, article: CorpusArticle): ViewItem {
  const found = input.findings.get(article.path) ?? [];
  const headline = headlineOf(article);
  const known = article.role === 'draft' ? 'draft' : article.outletKnown ? article.outlet : NO_OUTLET;
  const date = article.date === null ? NO_DATE.toLowerCase() : readableDate(article.date);
  const { quotations, figures } = article.facts;
  const said = quotations.filter(({ kind }) => kind === 'direct' || kind === 'partial').length;
  const measured = figures.filter(({ measure, converts }) => measure !== null && converts === null).length;
  return item({
    id: article.path,
    kind: 'article',
    icon: article.role === 'draft' ? 'draft' : 'article',
    label: headline,
    tooltip: [
      headline,
      `${known}, ${date}${article.locked ? ', locked' : ''}${article.translated ? ', translated' : ''}`,
      `${plural(said, 'quotation')}, ${plural(measured, 'figure')}, ${plural(found.length, 'finding')}`,
      article.path,
    ],
    hasChildren: found.length > 0,
    place: { path: article.path, start: article.article.bodyStart, end: article.article.bodyStart },
    path: article.path,
    words: `${known} ${date} ${article.date ?? ''} ${article.path}`,
  });
}

/** Open findings by their weight, and what the group does not say already. */
function detailOf(input: ViewInput, article: CorpusArticle, by: string): string {
  const found = input.findings.get(article.path) ?? [];
  const pressing = found.filter(presses).length;
  const outlet = article.role === 'draft' ? 'draft' : article.outletKnown ? article.outlet : '';
  const date = article.date === null ? '' : shortDate(article.date);
  const counts = pressing > 0 ? plural(pressing, 'warning') : found.length > 0 ? plural(found.length, 'remark') : '';
  const copied = article.copyOf === null ? '' : `copy of ${article.copyOf}`;
  return [copied, by === 'outlet' ? '' : outlet, by === 'date' ? '' : date, counts].filter(Boolean).join(' · ');
}

const presses = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';

function stateOf(found: readonly Finding[], ruled: boolean): string {
  return STATES[found.some(presses) ? 0 : found.length > 0 ? 1 : ruled ? 2 : 3];
}

const iconOfState = (state: string) => STATE_ICONS[state as keyof typeof STATE_ICONS] ?? 'agreed';
const groupOfOutlet = ({ article }: Row): string =>
  article.role === 'draft' ? DRAFTS : article.outletKnown ? article.outlet : NO_OUTLET;
const dayOf = ({ article }: Row): string => article.date?.slice(0, 10) ?? NO_DATE;

const STATE_ORDER: readonly string[] = STATES;
const byState = (a: string, b: string): number => STATE_ORDER.indexOf(a) - STATE_ORDER.indexOf(b);
const byDay = (a: string, b: string): number => (a === NO_DATE ? 1 : b === NO_DATE ? -1 : a < b ? -1 : a > b ? 1 : 0);
/** Drafts, which people work on, come first; what nobody signed comes last. */
const byOutlet = (a: string, b: string): number => rankOfOutlet(a) - rankOfOutlet(b) || byName(a, b);
const rankOfOutlet = (outlet: string): number => (outlet === DRAFTS ? 0 : outlet === NO_OUTLET ? 2 : 1);

function findingsBelow({ findings, snapshot }: ViewInput, parent: string, path: string): readonly ViewItem[] {
  const found = [...(findings.get(path) ?? [])].sort((a, b) => a.start - b.start || a.end - b.end);
  const text = snapshot.articles.get(path)?.article.text ?? '';
  const seen = new Map<string, number>();
  return found.map((finding) => {
    const key = `${finding.code} ${finding.claim ?? ''}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return item({
      id: below(parent, key, String(nth)),
      kind: 'finding',
      icon: finding.severity,
      label: finding.message,
      detail: `${finding.code} · line ${lineAt(text, finding.start)}`,
      tooltip: [
        finding.message,
        ...finding.related.slice(0, 5).map(({ article, message }) => `${article}: ${message}`),
      ],
      place: { path, start: finding.start, end: finding.end },
      claim: finding.claim ?? null,
      path,
    });
  });
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
