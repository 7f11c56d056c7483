import { nameOfArticle } from '../corpus/articleName';
import type { Length } from '../corpus/lengths';
import { otherNumbersOf } from '../corpus/likeSentences';
import { type LengthElsewhere, otherLengthsOf } from '../corpus/otherLengths';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle } from '../corpus/types';
import { overlaps } from '../text/span';
import type { RawFinding } from './types';

const MOST_LISTED = 3;
const MOST_RELATED = 40;

/** "Lasted almost five hours" in one source, "not quite three hours went by" in another, of one thing. */
export function lengthsDiffer(article: CorpusArticle, corpus: CorpusSnapshot): readonly RawFinding[] {
  return otherLengthsOf(article, corpus).flatMap((one) => findingOn(untold(article, one, corpus)) ?? []);
}

/** What is told of the same two places as numbers is told once. */
function untold(article: CorpusArticle, { own, others }: LengthElsewhere, corpus: CorpusSnapshot): LengthElsewhere {
  const { figures } = article.facts;
  const told = otherNumbersOf(article, corpus).filter(({ figure }) => overlaps(figures[figure]!, own));
  const claims = corpus.claimsOf.get(article.path) ?? [];
  const claim = claims[figures.findIndex((figure) => overlaps(figure, own))] ?? null;
  return {
    own,
    others: others.filter(
      (other) =>
        !told.some(({ others: there }) => there.some(({ source }) => source === other.source)) &&
        (claim === null || !isOfClaim(other, claim, corpus)),
    ),
  };
}

function isOfClaim({ source, start, end }: Length, claim: string, { claimsOf }: CorpusSnapshot): boolean {
  const at = source.facts.figures.findIndex((figure) => overlaps(figure, { start, end }));
  return at >= 0 && claimsOf.get(source.path)?.[at] === claim;
}

function findingOn({ own, others }: LengthElsewhere): RawFinding | null {
  if (others.length === 0) return null;
  const listed = others
    .slice(0, MOST_LISTED)
    .map((other) => `“${wordsOf(other)}” in ${nameOfArticle(other.source)}`)
    .join('; ');
  return {
    start: own.start,
    end: own.end,
    message: `“${wordsOf(own)}” here; ${listed}, of what seems to be the same. Check how long it lasted.`,
    related: others.slice(0, MOST_RELATED).map((other) => ({
      article: other.source.path,
      start: other.start,
      end: other.end,
      relation: 'differs',
      message: `${nameOfArticle(other.source)}: “${wordsOf(other)}”`,
    })),
    fixes: [],
  };
}

function wordsOf({ source, start, end }: Length): string {
  return source.article.text.slice(start, end).replace(/\s+/g, ' ');
}
