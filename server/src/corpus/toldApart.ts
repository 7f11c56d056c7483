import { GROUPS_OF_TRIALS } from '../english/collectives';
import { CASUALTY_MEASURES, isEventMeasure } from '../english/measures';
import type { Figure } from '../facts/types';
import { firstEndingAfter } from '../text/span';
import { SIDES } from './groupsApart';
import { tokenAt } from './stems';
import type { CorpusArticle } from './types';

interface Count {
  readonly article: CorpusArticle;
  readonly figure: Figure;
}

/** Whether two counts for one event are of two things, as the articles themselves tell by what else they have. */
export function areToldApart(a: Count, b: Count): boolean {
  const { measure } = a.figure;
  // An article that gives two turnouts tells of two votes, or of two places of one.
  if (measure === 'turnout') return a.article === b.article;
  if (measure === null || !isEventMeasure(measure)) return false;
  // "Tens of thousands marched. Organisers spoke of 180,000, the police of 65,000.": what it says itself leaves room for both.
  if (a.article === b.article && measure === 'attendance' && (isOpen(a.figure) || isOpen(b.figure))) return true;
  if (a.article === b.article)
    return (
      CASUALTY_MEASURES.has(measure) &&
      (isPart(a.figure, b.figure) ||
        hasRest(a.article, a.figure, b.figure) ||
        isSummand(a, b.figure) ||
        isSummand(b, a.figure))
    );
  if (areSidesFarOff(a.figure, b.figure)) return true;
  if (isTold(a, b) || isTold(b, a) || isOfGroup(a, b) || isOfGroup(b, a)) return true;
  if (CASUALTY_MEASURES.has(measure) && (isSummand(a, b.figure) || isSummand(b, a.figure))) return true;
  return isPlacedIn(a, b) || isPlacedIn(b, a) || isBeside(a, b) || isBeside(b, a);
}

/** "Organisers put the crowd at 180,000, the police at 65,000": so the 65,000 of another article are known there. */
function isTold({ figure }: Count, { article, figure: theirs }: Count): boolean {
  const by = theirs.attributedTo?.text;
  // Tolls are counted again, and crowds never.
  if (by === undefined || theirs.measure !== 'attendance') return false;
  return article.facts.figures.some(
    (other) =>
      other.measure === theirs.measure &&
      other.scope === theirs.scope &&
      other.attributedTo !== null &&
      other.attributedTo.text !== by &&
      isSame(other, figure),
  );
}

const isOpen = ({ max, attributedTo }: Figure): boolean => max === null && attributedTo === null;

/** In tokens: "people in the group", "patients in the larger of the two groups". */
const TO_GROUP = 7;

/** "Four people in the group that was given the drug died": some of all who did. */
function isOfGroup({ article, figure }: Count, all: Count): boolean {
  if (!CASUALTY_MEASURES.has(figure.measure!) || numberOf(figure) >= numberOf(all.figure)) return false;
  const { norms } = article.article.tokens;
  const first = tokenAt(article.article.tokens, figure.end);
  let inside = -1;
  for (let at = first; at < first + TO_GROUP; at++) {
    const norm = norms[at] ?? '';
    if (norm === 'in' || norm === 'from' || norm === 'on') inside = at;
    else if (norm === '.' || norm === ';' || norm === ',') return false;
    else if (inside >= 0 && GROUPS_OF_TRIALS.has(norm.replace(/s$/, ''))) return true;
  }
  return false;
}

/** "Three peacekeepers were killed", and further down "the total number of dead at four": those of a group are some of all. */
function isPart(a: Figure, b: Figure): boolean {
  const [some, all] = numberOf(a) <= numberOf(b) ? [a, b] : [b, a];
  return some.scope !== null && all.scope === null;
}

/** "29 died there", and "with four who drowned on the coast, it has claimed 33 lives". */
function hasRest({ facts }: CorpusArticle, a: Figure, b: Figure): boolean {
  const rest = Math.abs(numberOf(a) - numberOf(b));
  return facts.figures.some((other) => other.measure === a.measure && other.scope === 'others' && other.min === rest);
}

/** "Killed 31 villagers and seven soldiers": some of the 38 that the headline counts, or another article. */
function isSummand({ article: { article, facts }, figure }: Count, all: Figure): boolean {
  const of = firstEndingAfter(article.sentences, figure.start);
  return facts.figures.some(
    (other) =>
      other !== figure &&
      other.measure === figure.measure &&
      firstEndingAfter(article.sentences, other.start) === of &&
      numberOf(other) + numberOf(figure) === numberOf(all),
  );
}

/** "Four died in Lisk, the fifth in the port" has the four that another article counts in Lisk. */
function isPlacedIn({ figure }: Count, whole: Count): boolean {
  const place = whole.figure.place?.text;
  return whole.article.facts.figures.some(
    (other) =>
      other.measure === figure.measure &&
      other.place !== null &&
      other.place.text !== place &&
      other.scope === null &&
      // On another's word, it is another count of the same dead.
      other.attributedTo === null &&
      isSame(other, figure) &&
      numberOf(figure) < numberOf(whole.figure),
  );
}

/** "Lisk has 41 dead; across the province the figure is 63" has the 63 that another article counts. */
function isBeside({ article, figure }: Count, other: Count): boolean {
  if (numberOf(figure) >= numberOf(other.figure)) return false;
  const { sentences } = article.article;
  const own = firstEndingAfter(sentences, figure.start);
  // "Three rockets landed there, four residents said": the four are no rockets.
  const isOfPeople = CASUALTY_MEASURES.has(figure.measure!);
  return article.facts.figures.some(
    (beside) =>
      beside !== figure &&
      (beside.dimension === 'count' || beside.dimension === 'number') &&
      isSame(beside, other.figure) &&
      (isOfPeople || beside.unit === '' || beside.unit === other.figure.unit || beside.unit === figure.unit) &&
      firstEndingAfter(sentences, beside.start) === own,
  );
}

const FARTHEST_SIDES = 8;

/** Three fighters on a road and 26 on a front: on one day of a war many are killed in many places. */
function areSidesFarOff(a: Figure, b: Figure): boolean {
  if (a.scope !== b.scope || a.scope === null || !SIDES.has(a.scope)) return false;
  const [x, y] = [numberOf(a), numberOf(b)];
  return Math.max(x, y) > FARTHEST_SIDES * Math.min(x, y);
}

const isSame = (a: Figure, b: Figure): boolean => a.min === a.max && numberOf(a) === numberOf(b);

const numberOf = ({ min, max }: Figure): number => min ?? max ?? 0;
