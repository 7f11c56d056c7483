import { acceptedFigure, agreesWithAccepted } from '../corpus/acceptedFigure';
import { valueInWords } from '../corpus/draft/valueInWords';
import { rulingInWords, rulingOn } from '../corpus/rulings';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle } from '../corpus/types';
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
    if (accepted === null || agreesWithAccepted(figure, accepted)) return;
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
