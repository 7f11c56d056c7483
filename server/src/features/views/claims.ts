import { heldAgainstClaim } from '../../corpus/againstClaims';
import { rulingOn } from '../../corpus/rulings';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { ClaimState, FigureClaim } from '../../corpus/types';
import { shortDate } from '../../text/isoDate';
import { plural } from '../../text/plural';
import { claimTable } from '../claimTable';
import { below, byName, capitalised, grouped, item, passes, STEP } from './items';
import type { ViewIcon, ViewInput, ViewItem, ViewLevel } from './types';

type State = ClaimState | 'single' | 'decided';

const STATES: readonly (readonly [State, string])[] = [
  ['conflict', 'In conflict'],
  ['disputed', 'Disputed by those named'],
  ['differs', 'Differ'],
  ['updated', 'Updated'],
  ['decided', 'Decided'],
  ['agreed', 'Agreed'],
  ['single', 'In one article only'],
];

/** Claims, those in conflict first, each with its figures below it. */
export const claimsLevel: ViewLevel = (input, by, filter, parent) => {
  const { snapshot } = input;
  const steps = parent === null ? [] : parent.split(STEP);
  const key = by === 'outlets' ? steps[0] : steps[1];
  if (parent !== null && key !== undefined) return figuresOf(snapshot, parent, key);
  const shown = rowsOf(input).filter(({ line }) => passes(filter)(line));
  if (by === 'outlets') {
    return [...shown].sort((a, b) => b.outlets - a.outlets || byWeight(a, b)).map(({ line }) => line);
  }
  const groups = grouped(shown, by === 'subject' ? ({ subject }) => subject : ({ state }) => state);
  if (parent !== null) {
    const members = groups.get(steps[0] ?? '') ?? [];
    return [...members].sort(byWeight).map(({ line, claim }) => ({ ...line, id: below(parent, claim.key) }));
  }
  if (by === 'subject') {
    return [...groups]
      .sort(([, a], [, b]) => worst(a) - worst(b) || byName(a[0]!.subjectName, b[0]!.subjectName))
      .map(([subject, members]) => {
        const pressing = members.filter(({ state }) => state === 'conflict' || state === 'disputed').length;
        const detail = `${members.length}${pressing > 0 ? ` · ${pressing} in dispute` : ''}`;
        const icon = pressing > 0 ? 'conflict' : 'figure';
        const label = members[0]!.subjectName;
        return item({ id: subject, kind: 'group', icon, label, detail, hasChildren: true });
      });
  }
  return STATES.flatMap(([state, label]) => {
    const members = groups.get(state);
    if (!members) return [];
    const detail = String(members.length);
    return [item({ id: state, kind: 'group', icon: state, label, detail, hasChildren: true })];
  });
};

interface Row {
  readonly claim: FigureClaim;
  readonly line: ViewItem;
  readonly state: State;
  readonly outlets: number;
  readonly subject: string;
  readonly subjectName: string;
}

const rows = new WeakMap<CorpusSnapshot, readonly Row[]>();

function rowsOf({ snapshot }: ViewInput): readonly Row[] {
  let known = rows.get(snapshot);
  if (!known) {
    known = [...snapshot.claims.values()].map((claim) => rowOf(snapshot, claim));
    rows.set(snapshot, known);
  }
  return known;
}

const rankOf = (state: State): number => STATES.findIndex(([name]) => name === state);
const byWeight = (a: Row, b: Row): number =>
  rankOf(a.state) - rankOf(b.state) || b.outlets - a.outlets || byName(a.claim.title, b.claim.title);
const worst = (members: readonly Row[]): number => Math.min(...members.map(({ state }) => rankOf(state)));

/** A figure that only one article carries is compared with nothing, whatever its claim's state is called. */
export function stateOfClaim(snapshot: CorpusSnapshot, claim: FigureClaim): State {
  const ruling = rulingOn(snapshot, claim.key);
  // Who ruled that it is disputed has decided it as well: nothing is left to look at.
  if (ruling !== null) return 'decided';
  if (claim.state !== 'agreed') return claim.state;
  if (sourcesOf(snapshot, claim).length < 2) return 'single';
  return heldAgainstClaim(snapshot, claim).length > 0 ? 'differs' : 'agreed';
}

/** The articles that count: a draft bears nothing out. */
function sourcesOf(snapshot: CorpusSnapshot, { figures }: FigureClaim): readonly string[] {
  return [...new Set(figures.map(({ path }) => path))].filter((path) => snapshot.articles.get(path)?.role === 'source');
}

function rowOf(snapshot: CorpusSnapshot, claim: FigureClaim): Row {
  const state = stateOfClaim(snapshot, claim);
  const outlets = new Set(sourcesOf(snapshot, claim).map((path) => snapshot.articles.get(path)?.outlet)).size;
  const place = claim.figures[0];
  const figure = place && snapshot.articles.get(place.path)?.facts.figures[place.figure];
  const entity = place && figure ? snapshot.identity.entityOf(place.path, figure.of?.referent ?? null) : null;
  const subjectName = entity?.name ?? 'Events and other things';
  return { claim, line: claimLine(snapshot, claim, null), state, outlets, subject: entity?.id ?? '', subjectName };
}

/** The line of a claim, in this view or below an actor. */
export function claimLine(snapshot: CorpusSnapshot, claim: FigureClaim, parent: string | null): ViewItem {
  const state = stateOfClaim(snapshot, claim);
  const articles = sourcesOf(snapshot, claim).length;
  const drafts = new Set(claim.figures.map(({ path }) => path)).size - articles;
  const ruling = snapshot.decisions.claims.find((decision) => decision.claim === claim.key);
  const verdict = ruling?.verdict === 'accepted' ? `${ruling.value ?? 'a value'} accepted` : ruling?.verdict;
  const counted = [articles > 0 ? plural(articles, 'article') : '', drafts > 0 ? plural(drafts, 'draft') : ''];
  const values = claim.figures.length === 1 ? '' : counted.filter(Boolean).join(', ');
  return item({
    id: below(parent, claim.key),
    kind: 'claim',
    icon: state,
    label: capitalised(claim.title),
    detail: [verdict ?? '', values].filter(Boolean).join(' · '),
    tooltip: [capitalised(claim.title), claim.why, ...(ruling?.reason ? [`Ruled: ${ruling.reason}`] : [])].filter(
      Boolean,
    ),
    hasChildren: true,
    claim: claim.key,
    path: claim.figures[0]?.path ?? null,
    words: `${STATES[rankOf(state)]?.[1] ?? ''} ${claim.figures
      .map(({ path, figure }) => {
        const article = snapshot.articles.get(path);
        return `${article?.outlet} ${article?.facts.figures[figure]?.text}`;
      })
      .join(' ')}`,
  });
}

/** The figures of a claim, those that say the same together. */
export function figuresOf(snapshot: CorpusSnapshot, parent: string, key: string): readonly ViewItem[] {
  const table = claimTable(snapshot, key);
  if (!table) return [];
  const several = table.groups.length > 1;
  return table.groups.flatMap(({ rows: figures }, group) =>
    figures.map((row): ViewItem => {
      const date = row.date === null ? '' : shortDate(row.date);
      const word = row.attributedTo === null ? '' : `on the word of ${row.attributedTo}`;
      const outlet = row.role === 'draft' ? `draft ${row.outlet}` : row.outlet;
      const icon: ViewIcon = several && group > 0 ? (table.state === 'conflict' ? 'conflict' : 'differs') : 'figure';
      return item({
        id: below(parent, row.path, String(row.figure)),
        kind: 'figure',
        icon,
        label: row.value,
        detail: [outlet, date, word].filter(Boolean).join(' · '),
        tooltip: [row.sentence, row.path],
        place: { path: row.path, start: row.start, end: row.end },
        claim: key,
        path: row.path,
      });
    }),
  );
}
