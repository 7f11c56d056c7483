import { withoutCopies } from '../../corpus/annotatorFolders';
import { nameOfArticle } from '../../corpus/articleName';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { plural } from '../../text/plural';
import { clipQuotation } from '../cards/markdown';
import { byDate, type Place, textOfQuotation, wholeOf } from '../things';
import { speakerOf, viaOf } from '../views/quotations';
import type { QuotedCell, QuotedPicture } from './types';

/** More rows than this nobody reads in a picture; the view and the report have them all. */
const MOST_SPEAKERS = 30;
const MOST_OUTLETS = 16;
const LONGEST = 140;

/** Who quotes whom: speakers against outlets, the most quoted first; drafts are one column. */
export function quotedPicture(corpus: CorpusSnapshot): QuotedPicture<Place> {
  const places: Place[] = [];
  const cells = new Map<string, { speaker: string; outlet: string; quotations: QuotedCell['quotations'][number][] }>();
  const bySpeaker = new Map<string, number>();
  const byOutlet = new Map<string, number>();
  const nobodies = new Set<string>();
  const drafts = new Set<string>();
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const article of [...withoutCopies(corpus.articles).values()].sort(byDate)) {
    const outlet = article.role === 'draft' ? DRAFTS : nameOfArticle(article);
    for (const quotation of article.facts.quotations) {
      if (quotation.kind === 'scare' || quotation.kind === 'title') continue;
      const { name, isNobody } = speakerOf(corpus, article, quotation);
      if (isNobody) nobodies.add(name);
      const at = places.length;
      places.push({ path: article.path, ...wholeOf(quotation) });
      if (article.role === 'draft') drafts.add(article.path);
      add(bySpeaker, name);
      add(byOutlet, outlet);
      const key = `${name}\u0000${outlet}`;
      const cell = cells.get(key) ?? { speaker: name, outlet, quotations: [] };
      cell.quotations.push({
        at,
        words: clipQuotation(textOfQuotation(article, quotation), LONGEST),
        date: article.date,
        via: viaOf(corpus, article, quotation),
      });
      cells.set(key, cell);
    }
  }
  const speakers = mostFirst(bySpeaker, nobodies).slice(0, MOST_SPEAKERS);
  const outlets = mostFirst(byOutlet, new Set([DRAFTS])).slice(0, MOST_OUTLETS);
  const shown = [...cells.values()].filter((cell) => speakers.includes(cell.speaker) && outlets.includes(cell.outlet));
  const quotations = places.length;
  const named = [...byOutlet.keys()].filter((outlet) => outlet !== DRAFTS).length;
  const where = [
    ...(named > 0 || byOutlet.size === 0 ? [plural(named, 'outlet')] : []),
    ...(byOutlet.has(DRAFTS) ? [plural(drafts.size, 'draft')] : []),
  ].join(' and ');
  const relayed = [...cells.values()].flatMap((cell) => cell.quotations).filter(({ via }) => via !== null).length;
  return {
    kind: 'quoted',
    title: 'Who quotes whom',
    summary: `${quotations} ${quotations === 1 ? 'quotation' : 'quotations'} of ${bySpeaker.size} ${bySpeaker.size === 1 ? 'speaker' : 'speakers'} in ${where}${relayed > 0 ? `; ${relayed} at second hand` : ''}.`,
    outlets,
    speakers,
    cells: shown,
    left: bySpeaker.size - speakers.length,
    places,
  };
}

const DRAFTS = 'Drafts';

function mostFirst(counts: ReadonlyMap<string, number>, last: ReadonlySet<string>): string[] {
  return [...counts]
    .sort(([a, m], [b, n]) => Number(last.has(a)) - Number(last.has(b)) || n - m || (a < b ? -1 : 1))
    .map(([name]) => name);
}
