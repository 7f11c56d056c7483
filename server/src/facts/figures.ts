import type { Article, Sentence, Tokens } from '../article/types';
import { personAged } from './ages';
import { candidateFor } from './ballots';
import { isConversion } from './conversions';
import {
  type Background,
  backgroundOf,
  type Description,
  describeAll,
  descriptionOf,
  isOfEvent,
  type Said,
  saying,
} from './figureDescriptions';
import { sentenceTraits, VERSION } from './figureTraits';
import type { Measured } from './measured';
import { mayMeasure, readMeasures } from './measures';
import type { MentionFacts } from './mentions';
import { type ReadQuantity, readQuantities } from './quantities';
import type { QuotationFacts } from './quotations';
import type { Figure, FigureSubject } from './types';

/**
 * The figures of each article, in order: every quantity, and what it measures where the text says so. Stage by stage
 * over all articles (see `readFactsOf`).
 */
export function readFiguresOf(
  articles: readonly Article[],
  names: readonly MentionFacts[],
  quoted: readonly QuotationFacts[],
): (readonly Figure[])[] {
  const quantities = articles.map(readQuantities);
  const telling: Telling[] = [];
  for (let a = 0; a < articles.length; a++) findTelling(articles[a]!, a, quantities[a]!, telling);
  readMeasuresOf(articles, telling);
  const descriptions = descriptionsOf(articles, names, quoted, telling);
  describeAll(descriptions);
  return figuresOf(articles, names, quantities, descriptions);
}

/** The first figure from `from` on that measures something, which one in fifteen does; their number where none does. */
export function nextMeasured(figures: readonly Figure[], from: number): number {
  let i = from;
  while (i < figures.length && figures[i]!.measure === null) i++;
  return i;
}

/** A sentence some of whose quantities may measure something. */
interface Telling {
  /** Index of its article. */
  readonly of: number;
  readonly s: number;
  readonly quantities: readonly ReadQuantity[];
  readonly traits: number;
  /** One for each quantity, once they are read. */
  measures: readonly (Measured | null)[] | null;
}

function findTelling(article: Article, of: number, quantities: readonly ReadQuantity[], telling: Telling[]): void {
  const { tokens, sentences } = article;
  for (let k = 0; k < quantities.length; ) {
    const s = quantities[k]!.sentence;
    const traits = sentenceTraits(tokens, sentences[s]!);
    const from = k;
    let tells = false;
    for (; k < quantities.length && quantities[k]!.sentence === s; k++) tells ||= mayMeasure(quantities[k]!, traits);
    // What an earlier version had is what the article takes back.
    if (!tells || (traits & VERSION && isTakenBack(tokens, sentences[s]!))) continue;
    telling.push({ of, s, quantities: quantities.slice(from, k), traits, measures: null });
  }
}

function readMeasuresOf(articles: readonly Article[], telling: readonly Telling[]): void {
  for (let k = 0; k < telling.length; k++) {
    const one = telling[k]!;
    const { tokens, sentences } = articles[one.of]!;
    one.measures = readMeasures(tokens, sentences[one.s]!, one.quantities, one.traits);
  }
}

/** What is to be described: what measures something and is neither a conversion nor denied. */
function descriptionsOf(
  articles: readonly Article[],
  names: readonly MentionFacts[],
  quoted: readonly QuotationFacts[],
  telling: readonly Telling[],
): Description[] {
  const descriptions: Description[] = [];
  let background: Background | null = null;
  let last = -1;
  for (let t = 0; t < telling.length; t++) {
    const { of, s, quantities, measures } = telling[t]!;
    if (measures === null) continue;
    if (background === null || last !== of)
      background = backgroundOf(articles[of]!, names[of]!, quoted[of]!.quotations);
    last = of;
    const { tokens } = background.article;
    for (let k = 0; k < quantities.length; k++) {
      const measured = measures[k]!;
      if (measured === null || isConversion(tokens, quantities, k) || isDenied(tokens, quantities, k)) continue;
      descriptions.push(descriptionOf(background, s, quantities[k]!, measured));
    }
  }
  return descriptions;
}

/** `descriptions` are in the order of the quantities that they are of. */
function figuresOf(
  articles: readonly Article[],
  names: readonly MentionFacts[],
  quantities: readonly (readonly ReadQuantity[])[],
  descriptions: readonly Description[],
): (readonly Figure[])[] {
  const all: (readonly Figure[])[] = [];
  let next = 0;
  for (let a = 0; a < articles.length; a++) {
    const { tokens, text } = articles[a]!;
    const own = quantities[a]!;
    const figures: Figure[] = [];
    for (let k = 0; k < own.length; k++) {
      const q = own[k]!;
      if (next < descriptions.length && descriptions[next]!.q === q)
        figures.push(describedFigure(descriptions[next++]!, figures));
      else if (q.implicit || q.dimension === 'age' || mayTurn(tokens.norms[q.first - 1]))
        addSpecial(articles[a]!, names[a]!, own, k, figures);
      else figures.push(figureOf(text, q, q.modifier, null, NOTHING_SAID));
    }
    all.push(figures);
  }
  return all;
}

/** Whether what stands before a number may make it a conversion of the one before it, or one that is denied. */
function mayTurn(before: string | undefined): boolean {
  return before === 'of' || before === '(' || before === 'or' || before === '[' || before === 'not';
}

/** What measures nothing and is more than a number for all that: a conversion, an age, what is denied. */
function addSpecial(
  article: Article,
  names: MentionFacts,
  own: readonly ReadQuantity[],
  k: number,
  figures: Figure[],
): void {
  const q = own[k]!;
  if (k > 0 && isConversion(article.tokens, own, k)) figures.push(conversionOf(article.text, q, figures));
  else if (q.dimension === 'age') figures.push(figureOfAge(article, names, own, k));
  else if (!q.implicit) figures.push(bareFigure(article.tokens, article.text, own, k));
}

function bareFigure(tokens: Tokens, text: string, quantities: readonly ReadQuantity[], k: number): Figure {
  const figure = figureOf(text, quantities[k]!, quantities[k]!.modifier, null, NOTHING_SAID);
  return isDenied(tokens, quantities, k) ? { ...figure, denied: true } : figure;
}

/** A figure with what is said of it, and what it goes on about from the figures before it. */
function describedFigure(one: Description, figures: readonly Figure[]): Figure {
  const { background, sentence, q, measured, said, ownerless } = one;
  const { article, names } = background;
  if (ownerless) return figureOf(article.text, q, q.modifier, null, nothingSaidBut(said.attributedTo));
  if (isOfEvent(one)) said.cause ??= causeBefore(article, figures, q);
  if (isOwnShare(q, measured))
    said.of = candidateFor(article, names, sentence, q, endOfShare(figures, sentence)) ?? said.of;
  return figureOf(article.text, q, q.modifier, null, said);
}

/** "Lenk won with 54.2 percent, ahead of Harl with 43.1": each with its own candidate. */
function isOwnShare(q: ReadQuantity, { measure, at }: Measured): boolean {
  return measure === 'share of the vote' && at === q.first - 1;
}

/** Where the last share that the sentence gives ends; its beginning, where there is none. */
function endOfShare(figures: readonly Figure[], { start }: Sentence): number {
  const last = figures.at(-1);
  return last !== undefined && last.start >= start && last.measure === 'share of the vote' ? last.end : start;
}

/** A sentence that names no cause goes on about the event of the figure shortly before it. */
function causeBefore(article: Article, figures: readonly Figure[], q: ReadQuantity): string | null {
  const before = figures.findLast((figure) => figure.measure !== null);
  return before?.cause === undefined ||
    q.start - before.end > 250 ||
    article.text.slice(before.end, q.start).includes('\n\n')
    ? null
    : before.cause;
}

/** The same length or sum as the figure before, in another unit. */
function conversionOf(text: string, q: ReadQuantity, figures: readonly Figure[]): Figure {
  const of = figures.length - 1;
  const original = figures[of]!;
  // "up to 50 miles (80.5 kilometers)": the hedge holds for both.
  const hedged = q.modifier === 'exact' ? original.modifier : q.modifier;
  const said = saying(original.measure, original.grows);
  said.of = original.of;
  said.place = original.place;
  said.scope = original.scope;
  said.asOf = original.asOf;
  said.attributedTo = original.attributedTo;
  return figureOf(text, q, hedged, of, said);
}

function figureOfAge(article: Article, names: MentionFacts, quantities: readonly ReadQuantity[], k: number): Figure {
  const { text, tokens, sentences, metadata } = article;
  if (isDenied(tokens, quantities, k)) return bareFigure(tokens, text, quantities, k);
  const q = quantities[k]!;
  const sentence = sentences[q.sentence]!;
  const of = personAged(article, names, sentence, q);
  const said = of === null || isTakenBack(tokens, sentence) ? NOTHING_SAID : saidOfAge(of, metadata.date?.value);
  return figureOf(text, q, q.modifier, null, said);
}

function saidOfAge(of: FigureSubject, date: string | undefined): Said {
  const said = saying('age', false);
  said.of = of;
  said.asOf = date?.slice(0, 4) ?? null;
  return said;
}

const NOTHING_SAID: Said = saying(null, false);

function nothingSaidBut(attributedTo: FigureSubject | null): Said {
  const said = saying(null, false);
  said.attributedTo = attributedTo;
  return said;
}

/** Written out, since a figure put together from parts by `...` takes ten times the room while it grows. */
function figureOf(
  text: string,
  q: ReadQuantity,
  modifier: Figure['modifier'],
  converts: number | null,
  said: Said,
): Figure {
  const figure = {
    start: q.start,
    end: q.end,
    text: text.slice(q.start, q.end),
    min: q.min,
    max: q.max,
    unit: q.unit,
    modifier,
    precision: q.precision,
    dimension: q.dimension,
    converts,
    measure: said.measure,
    of: said.of,
    place: said.place,
    scope: said.scope,
    asOf: said.asOf,
    attributedTo: said.attributedTo,
    grows: said.grows,
  };
  return said.cause === null && !said.ofReport ? figure : withCause(figure, said);
}

/** Set one after the other, so that all such figures have one shape. */
function withCause(figure: Figure, said: Said): Figure {
  const more: { -readonly [K in keyof Figure]: Figure[K] } = figure;
  if (said.cause !== null) more.cause = said.cause;
  if (said.ofReport) more.ofReport = true;
  return more;
}

/** "710 million crowns, not 640 million", "not 640 but 710 million": one of two values is put in the other's place. */
function isDenied(tokens: Tokens, quantities: readonly ReadQuantity[], k: number): boolean {
  const before = tokens.norms[quantities[k]!.first - 1];
  return (before === 'not' || before === 'of') && isRival(tokens, quantities, k, before === 'of');
}

function isRival({ norms }: Tokens, quantities: readonly ReadQuantity[], k: number, instead: boolean): boolean {
  const q = quantities[k]!;
  if (instead && norms[q.first - 2] !== 'instead') return false;
  const rivals = (other: ReadQuantity | undefined): boolean =>
    other !== undefined && other.sentence === q.sentence && other.dimension === q.dimension;
  const joint = instead || /^(?:,|and|—|–)$/.test(norms[q.first - 2] ?? '');
  if (joint && rivals(quantities[k - 1])) return true;
  const but = norms[q.phraseEnd] === ',' ? q.phraseEnd + 1 : q.phraseEnd;
  return norms[but] === 'but' && rivals(quantities[k + 1]) && quantities[k + 1]!.first <= but + 2;
}

/** "An earlier version of this article said that 19 people were killed." */
function isTakenBack({ norms }: Tokens, { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i + 1 < endToken; i++) {
    if (norms[i + 1] === 'version' && (norms[i] === 'earlier' || norms[i] === 'previous')) return true;
  }
  return false;
}
