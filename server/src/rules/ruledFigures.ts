import { readArticle } from '../article/read';
import { distance, intervalOf, meeting } from '../corpus/compare';
import { valueInWords } from '../corpus/draft/valueInWords';
import { rulingInWords, rulingOn } from '../corpus/rulings';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle, FigureClaim } from '../corpus/types';
import { FIXED_MEASURES } from '../english/measures';
import { readQuantities } from '../facts/quantities';
import type { Figure } from '../facts/types';
import type { RawFinding } from './types';

/**
 * A draft that has another value than the one that a person accepted: the ruling ends the argument between the sources,
 * and it is what the draft is held against from then on.
 */
export function ruledConflicts(article: CorpusArticle, corpus: CorpusSnapshot): readonly RawFinding[] {
  if (article.role !== 'draft' || corpus.decisions.claims.length === 0) return [];
  const findings: RawFinding[] = [];
  const told = new Set<string>();
  article.facts.figures.forEach((figure, i) => {
    const key = corpus.claimsOf.get(article.path)?.[i] ?? null;
    const claim = key === null ? undefined : corpus.claims.get(key);
    if (!claim || told.has(claim.key) || figure.converts !== null) return;
    const ruling = rulingOn(corpus, claim.key);
    if (ruling?.verdict !== 'accepted' || ruling.value === null) return;
    const accepted = acceptedFigure(corpus, claim, ruling.value, figure);
    if (accepted === null || agrees(figure, accepted)) return;
    told.add(claim.key);
    const value = valueInWords(article, figure, accepted);
    findings.push({
      start: figure.start,
      end: figure.end,
      message: `${capitalised(claim.title)}: “${figure.text}” here; ${rulingInWords(ruling)}. Write what was decided, or change the ruling in decisions.yaml.`,
      related: [],
      fixes: value
        ? [
            {
              title: `Write “${value.text}”, as decided`,
              preferred: true,
              action: { kind: 'edit text', edits: value.edits },
            },
          ]
        : [],
      claim: claim.key,
      beatsRuling: true,
    });
  });
  return findings;
}

const capitalised = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1);

/** The figure that the ruling accepted; one that nobody writes any more is read from the ruling. */
function acceptedFigure(corpus: CorpusSnapshot, claim: FigureClaim, value: string, own: Figure): Figure | null {
  for (const { path, figure: at } of claim.figures) {
    const figure = corpus.articles.get(path)?.facts.figures[at];
    if (figure && figure.text.replace(/\s+/g, ' ') === value) return figure;
  }
  const quantity = readQuantities(readArticle(`${value}.`, 'txt'))[0];
  if (quantity === undefined) return null;
  const counts = own.dimension === 'count' && /^(?:count|number)$/.test(quantity.dimension);
  if (!counts && quantity.dimension !== own.dimension) return null;
  const { min, max, modifier, precision } = quantity;
  const unit = counts ? own.unit : quantity.unit;
  return { ...own, min, max, unit, modifier, precision, text: value, converts: null };
}

function agrees(figure: Figure, accepted: Figure): boolean {
  const fixed = figure.measure !== null && FIXED_MEASURES.has(figure.measure);
  const [own, right] = [intervalOf(figure, fixed), intervalOf(accepted, fixed)];
  if (own === null || right === null || meeting(own, right) !== 'apart') return true;
  return figure.unit !== accepted.unit && distance(own, right) <= 0.015;
}
