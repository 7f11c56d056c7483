import { readArticle } from '../article/read';
import { distance, intervalOf, meeting } from '../corpus/compare';
import { valueInWords } from '../corpus/draft/valueInWords';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle } from '../corpus/types';
import { FIXED_MEASURES } from '../english/measures';
import type { EntityFact } from '../entities/types';
import { readQuantities } from '../facts/quantities';
import type { Figure } from '../facts/types';
import { decideFixes, takeFix } from './figureFixes';
import type { Fix, RawFinding } from './types';

/** Fixed properties of an article that part from what `entities.yaml` says of the thing; one a property and article. */
export function describedConflicts(
  article: CorpusArticle,
  corpus: CorpusSnapshot,
  told: ReadonlySet<string>,
): readonly RawFinding[] {
  const findings: RawFinding[] = [];
  const seen = new Set(told);
  article.facts.figures.forEach((figure, i) => {
    if (figure.measure === null || !FIXED_MEASURES.has(figure.measure) || figure.of === null) return;
    const entity = corpus.identity.entityOf(article.path, figure.of.referent);
    const fact = entity?.known?.facts?.find((one) => one.measure === figure.measure);
    const key = corpus.claimsOf.get(article.path)?.[i] ?? null;
    if (entity === null || fact === undefined || key === null || seen.has(key) || agrees(figure, fact)) return;
    seen.add(key);
    const source = fact.source === undefined ? '' : ` (${fact.source})`;
    findings.push({
      start: figure.start,
      end: figure.end,
      message: `${entity.name} ${figure.measure}: “${figure.text}” here; “${fact.value}” in entities.yaml${source}. Compare, or correct the entry.`,
      related: [],
      fixes: [...takeDescribed(article, figure, fact), ...decideFixes(key, [figure])],
      claim: key,
    });
  });
  return findings;
}

/** In a draft: the described value, in the words of its sentence. */
function takeDescribed(article: CorpusArticle, figure: Figure, fact: EntityFact): readonly Fix[] {
  const described = article.role === 'draft' ? figureOfFact(figure, fact) : null;
  const value = described && valueInWords(article, figure, described);
  return value ? [takeFix(value, 'entities.yaml')] : [];
}

/** The described value as a figure of the same thing; null where it cannot be read, or is of another dimension. */
function figureOfFact(figure: Figure, fact: EntityFact): Figure | null {
  const quantity = readQuantities(readArticle(`${fact.value}.`, 'txt'))[0];
  if (quantity === undefined || quantity.dimension !== figure.dimension) return null;
  const { min, max, unit, modifier, precision } = quantity;
  return { ...figure, min, max, unit, modifier, precision, text: fact.value, converts: null };
}

/** What cannot be read, or is of another dimension, contradicts nothing. */
function agrees(figure: Figure, fact: EntityFact): boolean {
  const quantity = figureOfFact(figure, fact);
  if (quantity === null) return true;
  const described = intervalOf(quantity, true);
  const written = intervalOf(figure, true);
  if (described === null || written === null || meeting(described, written) !== 'apart') return true;
  return quantity.unit !== figure.unit && distance(described, written) <= 0.015;
}
