import type { Article, Sentence } from '../article/types';
import { EVENT_MEASURES } from '../english/measures';
import { CHARGES } from './court';
import { boughtFor, EMPLOYEES, employerOf, TAKEOVER } from './deals';
import { pricedIn } from './figureCosts';
import { doerAt, ownerFor, subjectOf } from './figureSubjects';
import { isLoss, loserOf } from './losses';
import type { Measured } from './measured';
import type { MentionFacts } from './mentions';
import { personOf, TRANSFER_FEE } from './personalTerms';
import { PRISON_TERM } from './prisonTerms';
import type { ReadQuantity } from './quantities';
import type { FigureSubject } from './types';
import { accusedBefore, CONVICTIONS } from './verdicts';
import { type NamedShips, shipFor } from './vessels';

const OF_PERSONS: ReadonlySet<string> = new Set([PRISON_TERM, TRANSFER_FEE, CHARGES, CONVICTIONS]);

/** The ship of a toll, the doer of what was done to things that are counted, the owner of all else; no place. */
export function ownedBy(
  article: Article,
  names: MentionFacts,
  s: number,
  sentence: Sentence,
  q: ReadQuantity,
  { measure, owned, at }: Measured,
  total: string | null,
  ships: () => NamedShips,
  place: FigureSubject | null,
): FigureSubject | null {
  if (owned === false) return null;
  if (EVENT_MEASURES.has(measure)) return shipOf(article, s, measure, total, ships, q);
  if (isLoss(measure)) return loserOf(article, names, sentence, at);
  if (measure === TAKEOVER) return boughtFor(article, names, sentence, q);
  if (measure === EMPLOYEES)
    return employerOf(article, names, sentence, at) ?? whomItIsAbout(article, names, sentence, measure);
  if (OF_PERSONS.has(measure)) return personOf(article, names, sentence, q);
  const priced = measure === 'cost' ? pricedIn(article, names, sentence, q, at) : undefined;
  if (priced !== undefined) return priced;
  const named = ownerFor(article, names, sentence, q.start, measure);
  if (measure === 'fine' && named === null) return accusedBefore(article, names, sentence);
  const doer = owned && (named === null || named.start > q.start) ? doerAt(article, sentence, at) : null;
  const owner = doer ?? named ?? whomItIsAbout(article, names, sentence, measure);
  return otherThan(owner, place);
}

/** What an article gives for the state or the firm that it is about need not name it again: "Inflation was 6.2 percent". */
function whomItIsAbout(
  article: Article,
  names: MentionFacts,
  sentence: Sentence,
  measure: string,
): FigureSubject | null {
  const kind = OF_STATES.has(measure) ? 'state' : OF_BUSINESS.has(measure) ? 'organisation' : null;
  if (kind === null) return null;
  // "The city's unemployment rate": of a part of it.
  for (let i = sentence.firstToken; i < sentence.endToken; i++)
    if (OF_A_PART.has(article.tokens.norms[i]!)) return null;
  const first = names.mentions.find(
    (mention) =>
      mention.kind === kind && mention.referent !== null && (mention.form === 'full' || mention.form === 'demonym'),
  );
  if (first === undefined || first.start > article.bodyStart + 300) return null;
  // A firm that an article is about is the first that it names, and named again.
  const isMain =
    kind === 'state' ||
    (first === names.mentions[0] && names.mentions.filter(({ referent }) => referent === first.referent).length > 2);
  return isMain ? subjectOf(article, first) : null;
}

const OF_A_PART: ReadonlySet<string> = new Set(
  'city county town region regional local province district area youth among real core eurozone world global rival unit division subsidiary'.split(
    ' ',
  ),
);

const OF_STATES: ReadonlySet<string> = new Set(['inflation', 'unemployment', 'growth', 'interest rate']);
export const OF_BUSINESS: ReadonlySet<string> = new Set(['revenue', 'profit', EMPLOYEES]);

/** Counts of a whole war are of no single ship. */
export function shipOf(
  article: Article,
  s: number,
  measure: string,
  total: string | null,
  ships: () => NamedShips,
  q: ReadQuantity,
): FigureSubject | null {
  return total === null ? shipFor(article, s, ships(), measure, q.first) : null;
}

function otherThan(subject: FigureSubject | null, place: FigureSubject | null): FigureSubject | null {
  return subject !== null && place !== null && subject.start === place.start ? null : subject;
}
