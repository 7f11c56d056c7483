import type { Article, Sentence } from '../article/types';
import { partiesOfAid } from './figureSubjects';
import type { MentionFacts } from './mentions';
import type { ReadQuantity } from './quantities';
import type { FigureSubject } from './types';

/** Who gets it; from whom and of which kind, as the beginning of a scope. */
export function aidOf(
  article: Article,
  names: MentionFacts,
  sentence: Sentence,
  q: ReadQuantity,
  at: number,
): { readonly recipient: FigureSubject | null; readonly scope: string } {
  const { recipient, donor } = partiesOfAid(article, names, sentence, q);
  const from = donor === null ? '' : nameOf(names, donor.referent, article.text.slice(donor.start, donor.end));
  const kind = aidKind(article, q, at);
  return { recipient, scope: `${from === '' ? '' : `from ${from}, `}${kind === '' ? '' : `${kind}, `}` };
}

function nameOf(names: MentionFacts, referent: number | null, written: string): string {
  const found = referent === null ? undefined : names.referents[referent];
  return found?.known ?? found?.name ?? written;
}

function aidKind(article: Article, q: ReadQuantity, at: number): string {
  const { tokens } = article;
  const from = at < q.first ? at - 3 : Math.max(q.next, at - 3);
  for (let k = at - 1; k >= Math.max(0, from); k--) {
    const norm = tokens.norms[k]!;
    if (/^(?:military|security|defense|defence|weapons|lethal)$/.test(norm)) return 'military';
    if (/^(?:humanitarian|food|medical|emergency|relief)$/.test(norm)) return 'humanitarian';
    if (/^(?:economic|financial|budget|budgetary|development)$/.test(norm)) return 'economic';
  }
  return '';
}
