import { unseenValuesOf } from '../../corpus/applyDecisions';
import type { ClaimDecision } from '../../corpus/decisions';
import { disagreementsOf } from '../../corpus/disagreements';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { ClaimState, Disagreement, FigureClaim, FigurePlace } from '../../corpus/types';
import { type ClaimGroup, type ClaimRow, type ClaimTable, claimTable } from '../claimTable';
import { describedFactsOf } from '../describedFacts';
import { type SameUnit, sameUnitFor } from '../sameUnit';
import type { Place } from '../things';
import { columnWidths, EMPTY_LINE, heading, layOut, type PageLine, type PagePart } from './layOut';
import { passage } from './passage';
import type { PageContext, PageDocument, PageParameters } from './types';

const STATES: Readonly<Record<ClaimState, string>> = {
  conflict: 'In conflict',
  disputed: 'Disputed',
  differs: 'They differ',
  updated: 'Updated',
  agreed: 'They agree',
};

/** Beyond it a value pushes the columns behind it to the right in its own line only. */
const WIDEST_CELL = 34;
/** A screen or two; a claim of a dozen values has that many pairs. */
const MOST_REASONS = 66;
/** So many figures are not told pair by pair: the line on top has the worst. */
const MOST_PAIRED = 60;
const INDENT = '  ';

/** The figures of one claim side by side. Parameter `claim`: the claim's key. */
export function comparison(context: PageContext, { claim = '' }: PageParameters): PageDocument | null {
  const { snapshot } = context;
  const table = claimTable(snapshot, claim);
  if (!table) return null;
  const decision = snapshot.decisions.claims.find((one) => one.claim === claim) ?? null;
  const rows = table.groups.flatMap((group) => group.rows);
  const inOneUnit = sameUnitFor(rows.flatMap((row) => figureOf(snapshot, row)));
  const cells = new Map(rows.map((row) => [row, cellsOf(snapshot, row, inOneUnit)]));
  const widths = columnWidths([...cells.values()], WIDEST_CELL);
  return layOut(`${table.title}: comparison`, [
    { ...heading(1, table.title), acts: actsOn(table) },
    stateLine(table, decision, rows.length),
    ...decisionLines(snapshot, decision),
    ...describedFactsOf(context, table).map(({ text, entry }) => ({
      parts: ['entities.yaml: ', { text, mark: 'value' as const, target: entry ?? undefined }],
      ...(entry === null ? {} : { target: entry }),
    })),
    { parts: [{ text: countLine(rows, table.groups.length), mark: 'muted' }] },
    ...table.groups.flatMap((group) => [
      EMPTY_LINE,
      { ...heading(2, groupTitle(group)), target: placeOf(group.rows[0]!) },
      ...group.rows.flatMap((row) => rowLines(snapshot, row, cells.get(row)!, widths)),
    ]),
    ...reasonLines(snapshot, table),
  ]);
}

function actsOn({ key, groups }: ClaimTable): NonNullable<PageLine['acts']> {
  if (groups.flatMap(({ rows }) => rows).length < 2) return [];
  return [
    { title: 'Decide…', act: { kind: 'decide claim', claim: key } },
    { title: 'Choose from a list', act: { kind: 'list claim', claim: key } },
  ];
}

function stateLine({ state, why }: ClaimTable, decision: ClaimDecision | null, rows: number): PageLine {
  if (rows < 2) return { parts: ['No other article says it.'] };
  const open = decision === null && (state === 'conflict' || state === 'disputed');
  const text = STATES[state];
  return { parts: [open ? { text, mark: 'warning' } : { text, mark: 'value' }, `. ${why}`] };
}

/** What a person ruled, and whether the claim has a value by now that the ruling had not seen. */
function decisionLines(snapshot: CorpusSnapshot, decision: ClaimDecision | null): readonly PageLine[] {
  if (decision === null) return [];
  const { verdict, value, reason, by, on, evidence } = decision;
  const ruling = verdict === 'accepted' && value !== null ? `“${value}” accepted` : verdict;
  const who = [by === null ? null : `by ${by}`, on === null ? null : `on ${on}`].filter((part) => part !== null);
  const lines: PageLine[] = [
    {
      parts: [
        'Decided: ',
        { text: ruling, mark: 'value' },
        who.length === 0 ? '' : ` ${who.join(' ')}`,
        reason === null ? '.' : `: ${reason.replace(/\.$/, '')}.`,
      ],
    },
  ];
  if (evidence !== null) lines.push({ parts: [{ text: `Evidence: ${evidence}`, mark: 'muted' }] });
  const unseen = unseenValuesOf(snapshot, decision);
  if (unseen.length > 0) {
    const values = unseen.map((one) => `“${one}”`).join(', ');
    lines.push({ parts: [{ text: 'Open again', mark: 'warning' }, `: the ruling had not seen ${values}.`] });
  }
  return lines;
}

function countLine(rows: readonly ClaimRow[], values: number): string {
  const sources = rows.filter(({ role }) => role === 'source');
  const outlets = new Set(sources.map(({ outlet }) => outlet)).size;
  const drafts = new Set(rows.filter(({ role }) => role === 'draft').map(({ path }) => path)).size;
  const articles = new Set(sources.map(({ path }) => path)).size;
  const parts = [
    counted(values, values === 1 ? 'value' : 'values that part'),
    counted(articles, 'article'),
    counted(outlets, 'outlet'),
    ...(drafts === 0 ? [] : [counted(drafts, 'draft')]),
  ];
  return parts.join(' · ');
}

const counted = (count: number, noun: string): string =>
  `${count} ${count === 1 || noun.includes(' ') ? noun : `${noun}s`}`;

function groupTitle({ value, rows }: ClaimGroup): string {
  const outlets = [...new Set(rows.map(({ outlet, role }) => (role === 'draft' ? `${outlet} (draft)` : outlet)))];
  const named = outlets.length > 3 ? `${outlets.slice(0, 2).join(', ')} and ${outlets.length - 2} more` : null;
  return `${value}: ${named ?? outlets.join(', ')}`;
}

function figureOf(snapshot: CorpusSnapshot, { path, figure }: ClaimRow) {
  const found = snapshot.articles.get(path)?.facts.figures[figure];
  return found ? [found] : [];
}

/** Value in one unit, as written, outlet, date, on whose word. */
function cellsOf(snapshot: CorpusSnapshot, row: ClaimRow, inOneUnit: SameUnit): readonly string[] {
  const [figure] = figureOf(snapshot, row);
  return [
    figure ? inOneUnit(figure) : '',
    row.value,
    row.role === 'draft' ? `${row.outlet} (draft)` : row.outlet,
    row.date?.slice(0, 10) ?? 'no date',
    row.attributedTo === null ? '' : `on the word of ${row.attributedTo}`,
  ];
}

const placeOf = ({ path, start, end }: ClaimRow): Place => ({ path, start, end });

const OUTLET = 2;

function rowLines(
  snapshot: CorpusSnapshot,
  row: ClaimRow,
  cells: readonly string[],
  widths: readonly number[],
): readonly PageLine[] {
  const target = placeOf(row);
  const parts = cells.flatMap((cell, i): PagePart[] => {
    const gap = cells.slice(i + 1).every((rest) => rest === '')
      ? ''
      : ' '.repeat(Math.max(2, widths[i]! + 2 - cell.length));
    if (i === 0) return [{ text: cell, mark: 'value' }, gap];
    if (i === OUTLET) return [{ text: cell, target }, gap];
    return i > OUTLET && cell !== '' ? [{ text: cell, mark: 'muted' }, gap] : [cell, gap];
  });
  const article = snapshot.articles.get(row.path);
  const sentence = article ? passage(article, target) : [row.sentence];
  return [
    { parts: [INDENT, ...parts], target },
    { parts: [INDENT.repeat(2), ...sentence], target },
  ];
}

interface Reason {
  readonly state: ClaimState;
  readonly why: string;
}

/** Why the figures stand to each other as they do, each pair of values once, what cannot be first. */
function reasonLines(snapshot: CorpusSnapshot, table: ClaimTable): readonly PageLine[] {
  const claim = snapshot.claims.get(table.key);
  if (!claim || claim.figures.length > MOST_PAIRED) return [];
  const reasons = [...reasonsOf(claim, snapshot).values()].sort(
    (a, b) => WORST.indexOf(a.state) - WORST.indexOf(b.state),
  );
  if (reasons.length < 2) return [];
  const left = reasons.length - MOST_REASONS;
  return [
    EMPTY_LINE,
    heading(2, 'How they stand to each other'),
    ...reasons
      .slice(0, MOST_REASONS)
      .map(({ state, why }): PageLine => ({ parts: [INDENT, { text: STATES[state], mark: 'value' }, `. ${why}`] })),
    ...(left > 0 ? [{ parts: [`${INDENT}… and ${left} more pairs, none of which is worse`] }] : []),
  ];
}

const WORST: readonly ClaimState[] = ['conflict', 'disputed', 'differs', 'updated', 'agreed'];

/** By what they say, in whichever order: what the sources say of each other stands for what a draft has from them. */
function reasonsOf(claim: FigureClaim, { articles }: CorpusSnapshot): ReadonlyMap<string, Reason> {
  const isDraft = ({ path }: FigurePlace): boolean => articles.get(path)?.role === 'draft';
  const wordsOf = ({ path, figure }: FigurePlace): string => articles.get(path)?.facts.figures[figure]?.text ?? '';
  const reasons = new Map<string, Reason>();
  const pairs = disagreementsOf(claim, articles, null);
  const ofDrafts = ({ a, b }: Disagreement): number => Number(isDraft(a)) + Number(isDraft(b));
  for (const pair of [...pairs].sort((one, other) => ofDrafts(one) - ofDrafts(other))) {
    const { a, b, verdict, why } = pair;
    // What two drafts have proves nothing.
    if (isDraft(a) && isDraft(b) && a.path !== b.path) continue;
    const values = [wordsOf(a), wordsOf(b)].map((text) => text.toLowerCase().replace(/\s+/g, ' ')).sort();
    const isOrdered = verdict === 'updated' || verdict === 'disputed';
    const key = isOrdered ? why : [verdict, ...values].join('\n');
    if (reasons.has(key)) continue;
    const own = isDraft(a) ? a : isDraft(b) ? b : null;
    const whose = own === null || a.path === b.path ? '' : ` “${wordsOf(own)}” is the draft’s.`;
    reasons.set(key, { state: verdict, why: `${why}${whose}` });
  }
  return reasons;
}
