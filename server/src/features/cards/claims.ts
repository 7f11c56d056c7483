import { rulingInWords } from '../../corpus/rulings';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { ClaimState, ResolvedEntity } from '../../corpus/types';
import { type ClaimTable, claimTable } from '../claimTable';
import type { CardLinks } from './links';
import { link, plainly, table } from './markdown';

const ORDER: Readonly<Record<ClaimState, number>> = { conflict: 0, disputed: 1, differs: 2, updated: 3, agreed: 4 };
const SIGNS: Readonly<Record<ClaimState, string>> = {
  conflict: '⚠',
  disputed: '⚠',
  differs: '≈',
  updated: '↻',
  agreed: '✓',
};

/** Claims with figures of the entity, what is in dispute first, then what most articles speak of. */
export function claimsAbout(corpus: CorpusSnapshot, entity: ResolvedEntity): readonly ClaimTable[] {
  return claimsWhere(corpus, entity, (figure, referent) => figure.of?.referent === referent);
}

/** Claims with figures of the entity or on its word. */
export function claimsWith(corpus: CorpusSnapshot, entity: ResolvedEntity): readonly ClaimTable[] {
  return claimsWhere(
    corpus,
    entity,
    ({ of, attributedTo }, referent) => of?.referent === referent || attributedTo?.referent === referent,
  );
}

interface WithSubjects {
  readonly of: { readonly referent: number | null } | null;
  readonly attributedTo: { readonly referent: number | null } | null;
}

function claimsWhere(
  corpus: CorpusSnapshot,
  entity: ResolvedEntity,
  wanted: (figure: WithSubjects, referent: number) => boolean,
): readonly ClaimTable[] {
  const keys = new Set<string>();
  for (const { path, referent } of entity.referents) {
    const figures = corpus.articles.get(path)?.facts.figures ?? [];
    figures.forEach((figure, index) => {
      const key = corpus.claimsOf.get(path)?.[index] ?? null;
      if (key !== null && wanted(figure, referent)) keys.add(key);
    });
  }
  return [...keys]
    .flatMap((key) => claimTable(corpus, key) ?? [])
    .sort((a, b) => orderOf(a) - orderOf(b) || rowsOf(b) - rowsOf(a) || (a.key < b.key ? -1 : 1));
}

/** What is settled by a ruling is no more pressing than what is agreed on. */
const orderOf = (claim: ClaimTable): number =>
  ORDER[claim.ruling !== null && !inDispute(claim) ? 'agreed' : claim.state];

function rowsOf({ groups }: ClaimTable): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Open between the articles, and not settled by a ruling. */
export function inDispute({ state, ruling }: ClaimTable): boolean {
  return (state === 'conflict' || state === 'disputed') && (ruling === null || ruling.verdict === 'disputed');
}

/** "✓ Decided: “around 160 miles” is right (the maker's sheet; Mirja Holm, 2031-05-04)"; none while nobody has ruled. */
export function rulingLines({ key, ruling, state }: ClaimTable, links: CardLinks): readonly string[] {
  if (ruling === null) return [];
  const sign = ruling.verdict === 'disputed' ? SIGNS[state] : SIGNS.agreed;
  const told = rulingInWords(ruling);
  const back = links.commands ? ` · ${link('take back', links.commands.takeBack(key))}` : '';
  return [`${sign} ${plainly(`${told.charAt(0).toUpperCase()}${told.slice(1)}`)}${back}`];
}

/** A claim in one line, with its state: "↻ killed in Port Hadrin: 14 (The Velm Herald), 17 (Lysk Courier)". */
export function figureLine(claim: ClaimTable, links: CardLinks): string {
  const values = claim.groups.slice(0, 3).map(({ value, rows }) => `${plainly(value)} (${outletLinks(rows, links)})`);
  const left = claim.groups.length - values.length;
  const alone = rowsOf(claim) < 2;
  const compare = links.commands && !alone ? ` · ${link('compare', links.commands.compare(claim.key))}` : '';
  const settled = claim.ruling !== null && !inDispute(claim);
  const sign = alone ? '' : `${SIGNS[settled ? 'agreed' : claim.state]} `;
  const ruled = claim.ruling === null ? '' : `${plainly(rulingInWords(claim.ruling))}; `;
  return `${sign}${plainly(claim.title)}: ${ruled}${values.join(', ')}${left > 0 ? ` and ${left} more` : ''}${compare}`;
}

/** One row an article while that stays short; beyond it one row for all that say the same. */
export function claimRows(claim: ClaimTable, head: string, most: number, links: CardLinks): readonly string[] {
  const single = rowsOf(claim) <= most;
  const rows = claim.groups.flatMap(({ rows: all }): readonly (readonly [string, string])[] =>
    single
      ? all.map((row) => [plainly(row.converted), outletLink(row, links)])
      : [[distinctValues(all).join('; '), outletLinks(all, links)]],
  );
  const shown = rows.length <= most ? rows : rows.slice(0, most - 1);
  const left = rows.length - shown.length;
  const others = `… and ${left} other values`;
  const told = links.commands ? link(others, links.commands.compare(claim.key)) : others;
  const more: readonly (readonly [string, string])[] = left > 0 ? [[told, '']] : [];
  return table([[plainly(head), ''], ...shown, ...more]);
}

const MOST_VALUES = 3;
/** Two numbers this near are one, written in two units. */
const SAME = 0.015;

/** What figures that can all be true together say: "At least nine; 15". Every value that the verdict names is among them. */
export function distinctValues(rows: readonly Row[]): readonly string[] {
  const distinct: Row[] = [];
  for (const row of rows) {
    const known = distinct.some(({ number }) => isNear(number, row.number));
    if (!known) distinct.push(row);
  }
  const shown = distinct.slice(0, MOST_VALUES).map(({ converted }) => plainly(converted));
  return distinct.length > MOST_VALUES ? [...shown, '…'] : shown;
}

function isNear(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b)) &&
    (a === b || !(Number.isInteger(a) && Number.isInteger(b)))
  );
}

/** "wounded: 43, 51", with its state: a value is not told alone where others stand against it. */
export function valuesInShort({ groups, state, ruling }: ClaimTable): string {
  const values = distinctValues(groups.flatMap(({ rows }) => rows));
  const settled = ruling !== null && ruling.verdict !== 'disputed';
  return `${values.length > 1 ? `${SIGNS[settled ? 'agreed' : state]} ` : ''}${values.join(', ')}`;
}

type Row = ClaimTable['groups'][number]['rows'][number];

function outletLink(row: Row, links: CardLinks): string {
  const date = row.date === null ? '' : `, ${plainly(row.date)}`;
  const word = row.attributedTo === null ? '' : `, on the word of ${plainly(row.attributedTo)}`;
  return `${link(plainly(row.outlet), links.place(row))}${row.role === 'draft' ? ' (draft)' : ''}${date}${word}`;
}

const MOST_OUTLETS = 3;

function outletLinks(rows: readonly Row[], links: CardLinks): string {
  // An outlet that says it in three articles is one outlet.
  const once = [...new Map(rows.toReversed().map((row) => [row.outlet, row])).values()].toReversed();
  const shown = once
    .slice(0, MOST_OUTLETS)
    .map((row) => `${link(plainly(row.outlet), links.place(row))}${row.role === 'draft' ? ' (draft)' : ''}`);
  const left = once.length - shown.length;
  return `${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}

/** Why the claim's state is what it is, with what can be done about it; a figure alone needs no verdict. */
export function verdictLine(claim: ClaimTable, links: CardLinks, more: readonly string[] = []): string {
  const alone = rowsOf(claim) < 2;
  // A ruling has been told above, and is what holds.
  const why =
    alone || claim.why === '' || claim.ruling !== null
      ? ''
      : `${SIGNS[claim.state]} ${plainly(claim.why.replace(/\.$/, ''))}`;
  const { commands } = links;
  const acts =
    commands && !alone
      ? [link('compare', commands.compare(claim.key)), link('decide', commands.decide(claim.key))]
      : [];
  return [why, ...(claim.state === 'agreed' || claim.ruling !== null ? acts.slice(0, 1) : acts), ...more]
    .filter((part) => part !== '')
    .join(' · ');
}
