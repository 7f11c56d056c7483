import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { CorpusArticle } from '../../corpus/types';
import type { Figure } from '../../facts/types';
import { claimTable, writtenValue } from '../claimTable';
import { inOtherUnits } from '../otherUnits';
import { claimOf } from '../things';
import { claimRows, verdictLine } from './claims';
import type { CardLinks } from './links';
import { clip, joinBlocks, plainly } from './markdown';

const MOST_ROWS = 4;

/** The value in other units, what it measures, as of when and on whose word; then the other figures of its claim. */
export function figureCard(
  corpus: CorpusSnapshot,
  article: CorpusArticle,
  index: number,
  links: CardLinks,
): string | null {
  const figure = article.facts.figures[index];
  if (!figure) return null;
  const claim = claimOf(corpus, article.path, index);
  const rows = claim && claimTable(corpus, claim.key);
  const other = inOtherUnits(figure);
  // A number that says nothing comparable and converts to nothing has no card: there is nothing to tell.
  if (!rows && other === null && figure.measure === null) return null;
  const compared = rows !== null && rows.groups.reduce((sum, group) => sum + group.rows.length, 0) > 1;
  return joinBlocks([
    [firstLine(article, index, other)],
    compared ? claimRows(rows, rows.title, MOST_ROWS, links) : [],
    compared ? [verdictLine(rows, links)] : figure.measure === null ? [] : ['in no other article'],
  ]);
}

function firstLine(article: CorpusArticle, index: number, other: string | null): string {
  const figure = article.facts.figures[index]!;
  const parts = [
    `**${plainly(clip(writtenValue(article, index), 80))}**${other === null ? '' : ` = ${plainly(other)}`}`,
  ];
  if (figure.measure !== null) parts.push(measured(figure));
  if (figure.scope !== null) parts.push(plainly(figure.scope));
  if (figure.asOf !== null) parts.push(`as of ${plainly(figure.asOf.replace('/', ' to '))}`);
  if (figure.attributedTo !== null) parts.push(`on the word of *${plainly(clip(figure.attributedTo.text, 60))}*`);
  if (figure.annotated) parts.push('as annotated');
  return parts.join(' · ');
}

function measured({ measure, of, place }: Figure): string {
  const subject = of === null ? '' : ` of ${plainly(clip(of.text, 60))}`;
  const where = place === null ? '' : `, ${plainly(clip(place.text, 40))}`;
  return `${plainly(measure ?? '')}${subject}${where}`;
}
