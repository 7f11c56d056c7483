import { CAPITAL, NUMBER, type Sentence, WORD } from '../article/types';
import { words } from '../english/words';
import { isInQuotation } from '../facts/inQuotation';
import { firstEndingAfter, type Span } from '../text/span';
import { type Amount, amountsIn, reachOf, YEAR } from './amountsOfTime';
import { ALL, clauseAround, formOf, isOverHere, leadsLength, NO_TOPICS, whichOf } from './lengthForms';
import { ofArticle } from './perArticle';
import type { CorpusArticle } from './types';

/** How long something lasted, as an article tells it. */
export interface Length extends Span {
  readonly source: CorpusArticle;
  /** In hours, as far as the words allow. */
  readonly low: number;
  readonly high: number;
  /** Of its unit, in hours: how fine it is told. */
  readonly unit: number;
  /** What lasted, by the classes of what lasts and by the noun for it. */
  readonly topics: ReadonlySet<string>;
  /** Nothing says what lasted: "Six minutes were enough", "Five hours they lay there". */
  readonly isOfAll: boolean;
  /** It is told as the length of something, and not as a distance between two times or a part. */
  readonly tells: boolean;
  /** "two hours later": between what and what, nobody knows. */
  readonly isBetween: boolean;
  readonly ahead: boolean;
  /** "has lasted": and goes on. */
  readonly goesOn: boolean;
  /** "the first debate". */
  readonly which: string;
  /** The people named before it: of whom it is told. */
  readonly names: ReadonlySet<string>;
  /** The names behind it: where. */
  readonly around: ReadonlySet<string>;
}

export const lengthsOf = ofArticle((source): readonly Length[] =>
  amountsIn(source).flatMap((amount) => lengthOf(source, amount) ?? []),
);

const BETWEEN = words(
  'later ago earlier before after apart left remaining longer away behind ahead old beforehand afterwards previously early late',
);
const SUPPOSED = words(
  'would could may might should if unless usually normally typically often always never not rarely sometimes every each average gave given wanted demanded threatened ultimatum',
);
const TELLERS = words('said says estimate estimates estimated believed forecast according told');

function hasTeller({ norms }: CorpusArticle['article']['tokens'], { firstToken, endToken }: Sentence): boolean {
  for (let t = firstToken; t < endToken; t++) if (norms[t] === 'if') return false;
  for (let t = firstToken; t < endToken; t++) if (TELLERS.has(norms[t]!)) return true;
  return false;
}

const AHEAD = words('will shall planned due expected scheduled set plans');
function lengthOf(source: CorpusArticle, amount: Amount): Length | null {
  const { article } = source;
  const { tokens, sentences, blocks } = article;
  const { norms, starts, ends, kinds } = tokens;
  const { first, next } = amount;
  const start = starts[first]!;
  const sentence = sentences[firstEndingAfter(sentences, start)];
  if (sentence === undefined || blocks[sentence.block]!.kind !== 'paragraph') return null;
  if (isInQuotation(source.facts.quotations, { start, end: ends[first]! })) return null;
  const clause = clauseAround(tokens, sentence, amount);
  const [low, high] = reachOf(amount);
  const after = norms[next] ?? '';
  const isOver = after === 'later' && isOverHere(tokens, clause, amount);
  // "held for five hours before he was freed"
  const isFor = /^(?:before|after)$/.test(after) && leadsLength(tokens, clause, first);
  const isBetween = !isOver && !isFor && BETWEEN.has(after);
  const form = isOver ? ALL : isBetween ? null : formOf(tokens, sentence, clause, amount);
  const around = new Set<string>();
  let supposed = false;
  let ahead = false;
  let goesOn = false;
  for (let t = clause.from; t < clause.end; t++) {
    if (t >= first && t < next) continue;
    const norm = norms[t]!;
    // "said it would take three weeks"
    const isTold = norm === 'would' && hasTeller(tokens, sentence);
    ahead ||= isTold;
    if (t > next && kinds[t] === WORD && (tokens.flags[t]! & CAPITAL) !== 0) around.add(norm);
    supposed ||= (SUPPOSED.has(norm) && !isTold) || (kinds[t] === NUMBER && YEAR.test(norm)) || norm.endsWith("n't");
    ahead ||= AHEAD.has(norm) || (norm === 'to' && /^(?:is|are)$/.test(norms[t - 1] ?? ''));
    goesOn ||= (norm === 'has' || norm === 'have') && t < first;
  }
  return {
    source,
    start,
    end: ends[next - 1]!,
    low,
    high,
    // A quarter of an hour is told by the minute.
    unit: amount.number < 1 ? (amount.number * amount.unit) / 3 : finenessOf(amount.unit),
    topics: form?.topics ?? NO_TOPICS,
    isOfAll: form?.isOfAll === true,
    tells: form !== null && !supposed,
    isBetween,
    ahead,
    goesOn,
    which: whichOf(tokens, sentence, clause, first),
    around,
    names: peopleIn(source, starts[clause.from]!, start),
  };
}

/** A fortnight is told by the week. */
const finenessOf = (unit: number): number => (unit === FORTNIGHT ? unit / 2 : unit);
const FORTNIGHT = 336;

function peopleIn({ article, facts }: CorpusArticle, from: number, end: number): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { kind, form, start, end: behind } of facts.mentions) {
    if (kind !== 'person' || form === 'pronoun' || form === 'common' || start < from || start >= end) continue;
    for (const word of article.text.slice(start, behind).split(' ')) names.add(word);
  }
  return names;
}
