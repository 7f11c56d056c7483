import type { Article, Sentence } from '../article/types';
import { isNamed, mentionsIn, subjectOf } from './figureSubjects';
import type { MentionFacts } from './mentions';
import type { ReadQuantity } from './quantities';
import type { FigureSubject, Mention } from './types';

/** What costs so much; null where it is a thing without a name, undefined where whoever is named may own it. */
export function pricedIn(
  article: Article,
  names: MentionFacts,
  sentence: Sentence,
  q: ReadQuantity,
  at: number,
): FigureSubject | null | undefined {
  const work = workAt(article, sentence, at);
  if (work !== null) return work;
  const thing = lastThing(mentionsIn(names, sentence), q.start);
  if (thing === null) return undefined;
  return isNamed(thing) ? subjectOf(article, thing) : null;
}

/** "the cost of the cleanup", "Cleanup is expected to cost": the thing itself, where no name says it. */
function workAt({ tokens, text }: Article, { firstToken, endToken }: Sentence, at: number): FigureSubject | null {
  const { norms, starts, ends } = tokens;
  let noun = -1;
  if (norms[at + 1] === 'of') {
    noun = at + 2;
    while (noun < endToken && DETERMINERS.has(norms[noun]!)) noun++;
  } else if (norms[at] === 'cost') {
    noun = at - 1;
    while (noun > firstToken && BEFORE_COST.has(norms[noun]!)) noun--;
    if (noun === at - 1) return null;
  }
  if (noun < firstToken || noun >= endToken || !WORKS.has(norms[noun]!)) return null;
  const start = starts[noun]!;
  return { start, end: ends[noun]!, referent: null, text: text.slice(start, ends[noun]!).toLowerCase() };
}

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'its', 'their', 'his', 'her']);
const BEFORE_COST: ReadonlySet<string> = new Set(
  'is was are were be been expected likely estimated to will would could may might should had has have'.split(' '),
);
/** Work that a report tells of once; of plans, deals and projects there are many on one day. */
const WORKS: ReadonlySet<string> = new Set(
  'cleanup clean-up repair repairs reconstruction rebuilding renovation restoration demolition dismantling evacuation inquiry recall salvage decommissioning'.split(
    ' ',
  ),
);

/** "The destroyer fired SM-2 interceptors, each of which costs $2 million; the drones cost $20,000": the weapon, named or not, right before the price. */
function lastThing(mentions: readonly Mention[], at: number): Mention | null {
  const thing = mentions.findLast(({ kind, end }) => (kind === 'weapon' || kind === 'platform') && end <= at);
  if (thing === undefined) return null;
  const named = mentions.findLast((mention) => isNamed(mention) && mention.end <= thing.start);
  // "SM-2 interceptors": the noun behind its name.
  const isOfName =
    !isNamed(thing) &&
    named !== undefined &&
    (named.kind === 'weapon' || named.kind === 'platform') &&
    thing.start - named.end === 1;
  return isOfName ? named : thing;
}
