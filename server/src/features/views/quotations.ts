import { withoutCopies } from '../../corpus/annotatorFolders';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { CorpusArticle } from '../../corpus/types';
import type { Quotation } from '../../facts/types';
import { fold } from '../../text/fold';
import { plural } from '../../text/plural';
import { clipQuotation } from '../cards/markdown';
import { byDate, otherVersionsOf, quotationAt, textOfQuotation, wholeOf } from '../things';
import { below, byName, grouped, item, outletAndDate, passes, STEP } from './items';
import type { ViewInput, ViewItem, ViewLevel } from './types';

const LONGEST = 120;
const ANONYMOUS = '\u001eanonymous';
const NOBODY = '\u001enobody';

/** Quotations by speaker (most quoted first, or by name) or by outlet, each with its other versions below it. */
export const quotationsLevel: ViewLevel = (input, by, filter, parent) => {
  const steps = parent === null ? [] : parent.split(STEP);
  if (parent !== null && steps.length > 1) return versionsOf(input.snapshot, parent, steps);
  const shown = rowsOf(input).filter(({ line }) => passes(filter)(line));
  const groups = grouped(shown, by === 'outlet' ? ({ article }) => article.outlet : ({ speaker }) => speaker);
  if (parent !== null) {
    const members = groups.get(parent) ?? [];
    return [...members]
      .sort((a, b) => byDate(a.article, b.article) || a.index - b.index)
      .map((row) => ({
        ...row.line,
        id: below(parent, row.article.path, String(row.index)),
        detail: detailOf(input.snapshot, row, by === 'outlet'),
      }));
  }
  const lines = [...groups].map(([key, members]) => groupLine(key, members, by));
  const rank = ({ id }: ViewItem): number => (id === NOBODY ? 2 : id === ANONYMOUS ? 1 : 0);
  return lines
    .sort(
      (a, b) =>
        rank(a.line) - rank(b.line) || (by === 'speaker' ? b.count - a.count : 0) || byName(a.line.label, b.line.label),
    )
    .map(({ line }) => line);

  function groupLine(key: string, members: readonly Row[], arranged: string) {
    const first = members[0]!;
    const outlets = new Set(members.map(({ article }) => article.outlet)).size;
    const label = arranged === 'outlet' ? key : first.speakerName;
    const icon =
      arranged === 'outlet' ? 'outlet' : key === NOBODY || key === ANONYMOUS ? 'nobody' : (first.icon ?? 'person');
    const detail = `${members.length}${arranged === 'outlet' || outlets < 2 ? '' : ` · ${outlets} outlets`}`;
    return { count: members.length, line: item({ id: key, kind: 'group', icon, label, detail, hasChildren: true }) };
  }
};

interface Row {
  readonly article: CorpusArticle;
  readonly quotation: Quotation;
  readonly index: number;
  readonly speaker: string;
  readonly speakerName: string;
  readonly icon: ViewItem['icon'] | null;
  readonly line: ViewItem;
}

const rows = new WeakMap<CorpusSnapshot, readonly Row[]>();

function rowsOf({ snapshot }: ViewInput): readonly Row[] {
  let known = rows.get(snapshot);
  if (!known) {
    known = [...withoutCopies(snapshot.articles).values()].flatMap((article) =>
      article.facts.quotations.flatMap((quotation, index): readonly Row[] => {
        // Words held at a distance and titles are no speech.
        if (quotation.kind === 'scare' || quotation.kind === 'title') return [];
        return [rowOf(snapshot, article, quotation, index)];
      }),
    );
    rows.set(snapshot, known);
  }
  return known;
}

function rowOf(snapshot: CorpusSnapshot, article: CorpusArticle, quotation: Quotation, index: number): Row {
  const who = speakerOf(snapshot, article, quotation);
  const span = wholeOf(quotation);
  const words = textOfQuotation(article, quotation);
  const via = viaOf(snapshot, article, quotation);
  const line = item({
    id: below(article.path, String(index)),
    kind: 'quotation',
    icon: 'quotation',
    label: clipQuotation(words, LONGEST),
    tooltip: [
      words,
      `${who.name}${quotation.cue ? `, ${quotation.cue.text}` : ''}${via === null ? '' : `, by way of ${via}`}`,
      article.path,
    ],
    hasChildren: otherVersionsOf(snapshot, article.path, index).length > 0,
    place: { path: article.path, ...span },
    path: article.path,
    words: `${who.name} ${words} ${outletAndDate(article)} ${article.date ?? ''} ${via ?? ''}`,
  });
  return { article, quotation, index, speaker: who.key, speakerName: who.name, icon: who.icon, line };
}

/** Who is quoted, as lists of speakers have it. */
export interface ListedSpeaker {
  readonly key: string;
  readonly name: string;
  readonly icon: ViewItem['icon'] | null;
  /** Nobody in particular: such come last, however often they speak. */
  readonly isNobody: boolean;
}

/** Who speaks: the entity where there is one, else the name as written; those without a name are one group. */
export function speakerOf(
  snapshot: CorpusSnapshot,
  article: CorpusArticle,
  { speaker, status }: Quotation,
): ListedSpeaker {
  if (speaker === null) return { key: NOBODY, name: 'Nobody named', icon: null, isNobody: true };
  const entity = snapshot.identity.speakerOf(article.path, speaker);
  if (entity) return { key: entity.id, name: entity.name, icon: entity.kind, isNobody: false };
  if (status === 'anonymous' || speaker.anonymous)
    return { key: ANONYMOUS, name: 'Without a name', icon: null, isNobody: true };
  return { key: `\u001e${fold(speaker.name)}`, name: speaker.name, icon: null, isNobody: false };
}

/** Who passed the words on, by the name that the corpus has; null where the article has them itself. */
export function viaOf(snapshot: CorpusSnapshot, article: CorpusArticle, { via }: Quotation): string | null {
  if (via === null) return null;
  return snapshot.identity.entityOf(article.path, via.referent)?.name ?? via.name;
}

function detailOf(
  snapshot: CorpusSnapshot,
  { article, quotation, index, speakerName }: Row,
  byOutlet: boolean,
): string {
  const others = otherVersionsOf(snapshot, article.path, index).length;
  const anonymous = quotation.speaker?.anonymous === true ? quotation.speaker.name : '';
  const via = viaOf(snapshot, article, quotation);
  return [
    byOutlet ? speakerName : anonymous,
    outletAndDate(article),
    via === null ? '' : `by way of ${via}`,
    others > 0 ? `${plural(others, 'other version')}` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The same saying where other articles, or this one again, have it. */
function versionsOf(snapshot: CorpusSnapshot, parent: string, [, path = '', index = '']: readonly string[]) {
  return otherVersionsOf(snapshot, path, Number(index)).flatMap((place): readonly ViewItem[] => {
    const article = snapshot.articles.get(place.path);
    const quotation = quotationAt(snapshot, place.path, place.quotation);
    if (!article || !quotation) return [];
    const words = textOfQuotation(article, quotation);
    const { name } = speakerOf(snapshot, article, quotation);
    return [
      item({
        id: below(parent, place.path, String(place.quotation)),
        kind: 'quotation',
        icon: 'quotation',
        label: clipQuotation(words, LONGEST),
        detail: `${outletAndDate(article)} · ${name}`,
        tooltip: [words, name, place.path],
        place: { path: place.path, ...wholeOf(quotation) },
        path: place.path,
      }),
    ];
  });
}
