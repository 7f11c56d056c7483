import type { Article, Sentence } from '../article/types';
import { mentionsIn, subjectOf } from './figureSubjects';
import type { MentionFacts } from './mentions';
import type { FigureSubject, Mention } from './types';

/** Of the states that an article names, the one that it is about has so many of the mentions. */
const MOST = 0.6;

/**
 * The state whose prices, growth or deficit a sentence tells of: the only one that it names, else the one that the whole
 * article is about. Null where no state is named, as at home; "several" where it may be any of them.
 */
export function countryOf(article: Article, names: MentionFacts, sentence: Sentence): FigureSubject | 'several' | null {
  const here = mentionsIn(names, sentence).filter(isOfCountry);
  const [first] = here;
  if (first !== undefined)
    return here.every(({ referent }) => referent === first.referent) ? subjectOf(article, first) : 'several';
  return mainState(article, names);
}

/** The state itself and its people ("the Vestrian economy"); of a place that no list has nobody knows what it is. */
function isOfCountry({ kind, referent }: Mention): boolean {
  return kind === 'state' && referent !== null;
}

function mainState(article: Article, names: MentionFacts): FigureSubject | 'several' | null {
  const counts = new Map<number, number>();
  let all = 0;
  for (const mention of names.mentions) {
    if (!isOfCountry(mention)) continue;
    counts.set(mention.referent!, (counts.get(mention.referent!) ?? 0) + 1);
    all++;
  }
  for (const [referent, count] of counts)
    if (count >= all * MOST) return subjectOf(article, names.mentions.find((one) => one.referent === referent)!);
  return all === 0 ? null : 'several';
}
