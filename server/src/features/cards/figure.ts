import { nameOfArticle } from '../../corpus/articleName';
import { otherNumbersOf } from '../../corpus/likeSentences';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { CorpusArticle } from '../../corpus/types';
import type { Figure } from '../../facts/types';
import type { Finding } from '../../rules/types';
import { overlaps, type Span } from '../../text/span';
import { claimTable, writtenValue } from '../claimTable';
import { inOtherUnits } from '../otherUnits';
import { claimOf } from '../things';
import { claimRows, rulingLines, verdictLine } from './claims';
import type { CardLinks } from './links';
import { clip, joinBlocks, link, plainly } from './markdown';

const MOST_ROWS = 4;

/** The value in other units, what it measures, as of when and on whose word; then the other figures of its claim. */
export function figureCard(
  corpus: CorpusSnapshot,
  article: CorpusArticle,
  index: number,
  links: CardLinks,
  findings: readonly Finding[],
): string | null {
  const figure = article.facts.figures[index];
  if (!figure) return null;
  const claim = claimOf(corpus, article.path, index);
  const rows = claim && claimTable(corpus, claim.key);
  const other = inOtherUnits(figure);
  const compared = rows !== null && rows.groups.reduce((sum, group) => sum + group.rows.length, 0) > 1;
  const alone = compared ? [] : aloneLines(corpus, article, index, links, findings);
  // A number that says nothing comparable and converts to nothing has no card: there is nothing to tell.
  if (!rows && other === null && alone.length === 0) return null;
  return joinBlocks([
    [firstLine(corpus, article, index, other, claim?.title ?? null), ...(rows ? rulingLines(rows, links) : [])],
    compared ? claimRows(rows, rows.title, MOST_ROWS, links) : [],
    compared ? [verdictLine(rows, links)] : alone,
  ]);
}

const MOST_OTHERS = 3;
const LONGEST_OTHER = 80;

/**
 * A figure that no claim compares: the number that it converts, what a like sentence or a finding has in its place, or
 * that it stands alone.
 */
function aloneLines(
  corpus: CorpusSnapshot,
  article: CorpusArticle,
  index: number,
  links: CardLinks,
  findings: readonly Finding[],
): readonly string[] {
  const figure = article.facts.figures[index]!;
  const converted = figure.converts === null ? undefined : article.facts.figures[figure.converts];
  if (converted) return [`converts ${plainly(`“${converted.text}”`)}`];
  const told = otherNumbersOf(article, corpus).find((one) => one.figure === index);
  if (told) {
    const others = told.others
      .slice(0, MOST_OTHERS)
      .map(({ source, figure: at }) => otherPlace(source, source.facts.figures[at]!, links));
    return [`≠ ${others.join(', ')}, ${told.ofOneThing ? 'of the same thing' : 'in a sentence like this'}`];
  }
  const others = findings
    .filter((finding) => overlaps(finding, figure))
    .flatMap(({ related }) => related.filter((place) => place.article !== article.path))
    .flatMap((place) => {
      const source = corpus.articles.get(place.article);
      return source ? [otherPlace(source, place, links)] : [];
    });
  if (others.length > 0) return [`≠ ${[...new Set(others)].slice(0, MOST_OTHERS).join(', ')}`];
  return figure.measure === null ? [] : ['in no other article'];
}

/** Its words, and where they stand. */
function otherPlace(source: CorpusArticle, { start, end }: Span, links: CardLinks): string {
  const words = clip(source.article.text.slice(start, end).replaceAll(/\s+/g, ' '), LONGEST_OTHER);
  return `${plainly(`“${words}”`)} in ${link(plainly(nameOfArticle(source)), links.place({ path: source.path, start, end }))}`;
}

function firstLine(
  corpus: CorpusSnapshot,
  article: CorpusArticle,
  index: number,
  other: string | null,
  title: string | null,
): string {
  const figure = article.facts.figures[index]!;
  const written = writtenValue(article, index);
  // "170 miles (274 kilometres)" has said it already.
  const converted = other === null || written.includes(`(${other.split(' ')[0]} `) ? '' : ` = ${plainly(other)}`;
  const parts = [`**${plainly(clip(written, 80))}**${converted}`];
  if (title !== null) parts.push(plainly(clip(title, 100)));
  else if (figure.measure !== null) parts.push(measured(figure));
  const told = parts.join(' ');
  const scope = figure.scope === null ? [] : scopeInWords(corpus, figure.scope).split(', ');
  const untold = scope.filter((part) => !told.includes(part) && part !== figure.asOf);
  if (untold.length > 0) parts.push(plainly(untold.join(', ')));
  if (figure.asOf !== null && !told.includes(figure.asOf))
    parts.push(`as of ${plainly(figure.asOf.replace('/', ' to '))}`);
  if (figure.attributedTo !== null) parts.push(`on the word of *${plainly(clip(figure.attributedTo.text, 60))}*`);
  if (figure.annotated) parts.push('as annotated');
  return parts.join(' · ');
}

/** A scope may name entities by their ids ("from united-states"): a reader wants their names. */
function scopeInWords(corpus: CorpusSnapshot, scope: string): string {
  return scope
    .split(' ')
    .map((word) => {
      const id = word.replace(/,$/, '');
      const name = (corpus.identity.entities.get(id) ?? corpus.known.byId.get(id))?.name;
      return name === undefined ? word : `${name}${word.slice(id.length)}`;
    })
    .join(' ');
}

function measured({ measure, of, place }: Figure): string {
  const subject = of === null ? '' : ` of ${plainly(clip(of.text, 60))}`;
  const where = place === null ? '' : `, ${plainly(clip(place.text, 40))}`;
  return `${plainly(measure ?? '')}${subject}${where}`;
}
