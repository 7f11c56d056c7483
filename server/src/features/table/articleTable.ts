import { damageOf } from '../../article/damage';
import type { Known } from '../../article/types';
import { checklistOf } from '../../corpus/draft/checklist';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { CorpusArticle } from '../../corpus/types';
import type { Finding } from '../../rules/types';
import { plural } from '../../text/plural';
import { outletNames } from '../completion/things';
import { headlineOf } from '../views/items';
import type { ArticleTable, TableCell, TableRow } from './types';

export interface TableInput {
  readonly snapshot: CorpusSnapshot;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly ignored: readonly { readonly finding: Finding }[];
}

const EMPTY: TableCell = { text: '', origin: null };

/** All articles with what is known of them and where that was found. */
export function articleTable({ snapshot, findings, ignored }: TableInput): ArticleTable {
  const ruled = new Set(ignored.map(({ finding }) => finding.article));
  const rows = [...snapshot.articles.values()].map((article) =>
    rowOf(snapshot, article, findings.get(article.path) ?? [], ruled.has(article.path)),
  );
  const wires = new Set(rows.map(({ cells }) => cells.wire.text).filter((text) => text !== ''));
  return { rows, suggestions: { outlet: [...outletNames(snapshot)], wire: [...wires].sort() } };
}

function rowOf(snapshot: CorpusSnapshot, article: CorpusArticle, found: readonly Finding[], ruled: boolean): TableRow {
  const { metadata } = article.article;
  const { text, open } = checkingOf(snapshot, article, found, ruled);
  const damage = damageOf(article.article);
  return {
    path: article.path,
    locked: article.locked,
    open,
    cells: {
      title: cellOf(metadata.title) ?? { text: headlineOf(article), origin: 'guess' },
      outlet: cellOf(metadata.outlet) ?? EMPTY,
      date: article.date === null ? EMPTY : { text: article.date, origin: metadata.date?.origin ?? null },
      timezone: cellOf(metadata.timezone) ?? EMPTY,
      role: cellOf(metadata.role) ?? {
        text: article.role,
        origin: article.role === 'draft' ? 'corpus.yaml' : null,
      },
      wire: cellOf(metadata.wire) ?? EMPTY,
      translated: yesNo(metadata.translated) ?? EMPTY,
      damaged: yesNo(metadata.damaged) ?? (damage === null ? EMPTY : { text: damage.kind, origin: 'guess' }),
      checking: { text, origin: null },
      file: { text: article.path, origin: null },
    },
  };
}

function cellOf(known: Known<string> | undefined): TableCell | null {
  return known === undefined ? null : { text: known.value.replace(/\s+/g, ' ').trim(), origin: known.origin };
}

function yesNo(known: Known<boolean> | undefined): TableCell | null {
  return known === undefined ? null : { text: known.value ? 'yes' : 'no', origin: known.origin };
}

/** How far an article has been looked at: a draft by what was ticked, a source by what its findings leave open. */
function checkingOf(
  snapshot: CorpusSnapshot,
  { path, role }: CorpusArticle,
  found: readonly Finding[],
  ruled: boolean,
): { readonly text: string; readonly open: number } {
  const list = role === 'draft' ? checklistOf(snapshot, path) : null;
  if (list !== null && list.items.length > 0) {
    const ticked = list.items.filter(({ check }) => check !== null).length;
    const open = list.items.filter(({ check, needsLook }) => check === null && needsLook).length;
    return { text: `${ticked} of ${list.items.length} ticked, ${open} to look at`, open };
  }
  const pressing = found.filter(({ severity }) => severity === 'error' || severity === 'warning').length;
  if (pressing > 0) return { text: plural(pressing, 'warning'), open: pressing };
  if (found.length > 0) return { text: plural(found.length, 'remark'), open: 0 };
  return { text: ruled ? 'ruled on' : 'nothing found', open: 0 };
}
