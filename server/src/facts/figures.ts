import { type Article, NUMBER, type Sentence, type Tokens } from '../article/types';
import { LOCATIVES } from '../english/figureWords';
import { CAPACITY, CASUALTY_MEASURES, EVENT_MEASURES, FIXED_MEASURES } from '../english/measures';
import { OPEN_SCALES, SMALL_NUMBERS } from '../english/numberWords';
import { candidateFor } from './ballots';
import { causeOf } from './causes';
import { type DateMention, readDatesOf } from './dates';
import { boughtIn, EMPLOYEES, employerOf, TAKEOVER } from './deals';
import { attributionFor } from './figureAuthorities';
import { doerAt, mentionsIn, ownerFor, partiesOfAid, placeFor, subjectOf, weaponFor } from './figureSubjects';
import { type DaysOfArticle, datesOf, eventDay, mainEventDay, timeOfClause, totalScope } from './figureTimes';
import { sentenceTraits, VERSION } from './figureTraits';
import type { Measured } from './measured';
import { readMeasures } from './measures';
import type { MentionFacts } from './mentions';
import { PRISON_TERM, personOf, TRANSFER_FEE } from './personalTerms';
import { type ReadQuantity, readQuantities } from './quantities';
import type { QuotationFacts } from './quotations';
import { shareScope } from './shares';
import { isLivesTaken } from './tollForms';
import { type Figure, type FigureSubject, ONE_OF_SEVERAL, type Quotation } from './types';
import { type NamedShip, readNamedShip, shipFor } from './vessels';

/** The figures of an article, in order: every quantity, and what it measures where the text says so. */
export function readFigures(
  article: Article,
  names: MentionFacts,
  quotations: readonly Quotation[],
): readonly Figure[] {
  const quantities = readQuantities(article);
  if (quantities.length === 0) return [];
  const background = backgroundOf(article, names);
  const figures: Figure[] = [];
  let k = 0;
  while (k < quantities.length) {
    const s = quantities[k]!.sentence;
    let end = k + 1;
    while (end < quantities.length && quantities[end]!.sentence === s) end++;
    const own = quantities.slice(k, end);
    readSentence(article, names, quotations, s, own, background, figures);
    k = end;
  }
  return figures;
}

/** The same of many articles, stage by stage. */
export function readFiguresOf(
  articles: readonly Article[],
  names: readonly MentionFacts[],
  quoted: readonly QuotationFacts[],
): (readonly Figure[])[] {
  return articles.map((article, i) => readFigures(article, names[i]!, quoted[i]!.quotations));
}

/** What the whole article says of time and event. Read when a figure asks for it: most say nothing that could be compared. */
interface Background extends DaysOfArticle {
  readonly ship: () => NamedShip | null;
}

function backgroundOf(article: Article, names: MentionFacts): Background {
  const kept: (readonly DateMention[])[] = [];
  const datesIn = (sentence: number): readonly DateMention[] => {
    kept[sentence] ??= readDatesOf(article, sentence);
    return kept[sentence];
  };
  return {
    datesIn,
    mainDay: once(() => mainEventDay(article, datesIn)),
    ship: once(() => readNamedShip(article, names)),
  };
}

function once<T>(read: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => {
    kept ??= { value: read() };
    return kept.value;
  };
}

function readSentence(
  article: Article,
  names: MentionFacts,
  quotations: readonly Quotation[],
  s: number,
  quantities: readonly ReadQuantity[],
  background: Background,
  figures: Figure[],
): void {
  const { tokens, text } = article;
  const sentence = article.sentences[s]!;
  // What an earlier version had is what the article takes back.
  const traits = sentenceTraits(tokens, sentence);
  const takenBack = (traits & VERSION) !== 0 && isTakenBack(tokens, sentence);
  const measures = takenBack ? null : readMeasures(tokens, sentence, quantities, traits);
  for (let k = 0; k < quantities.length; k++) {
    const q = quantities[k]!;
    const converts = k > 0 && isConversion(article, quantities[k - 1]!, q) ? figures.length - 1 : null;
    if (converts !== null) {
      figures.push(conversionOf(text, q, figures, converts));
      continue;
    }
    const denied = isDenied(tokens, quantities, k) ? (true as const) : undefined;
    const measured = measures === null || denied !== undefined ? null : measures[k]!;
    const aged = q.dimension === 'age' && !takenBack ? personAged(article, names, sentence, q) : null;
    if (aged !== null) {
      const asOf = article.metadata.date?.value.slice(0, 4) ?? null;
      figures.push(figureOf(text, q, q.modifier, null, { ...NOTHING_SAID, measure: 'age', of: aged, asOf }));
      continue;
    }
    if (measured === null) {
      const figure = figureOf(text, q, q.modifier, null, NOTHING_SAID);
      if (!q.implicit) figures.push(denied === undefined ? figure : { ...figure, denied });
      continue;
    }
    const described = describe(article, names, quotations, s, sentence, q, measured, background, figures);
    figures.push(figureOf(text, q, q.modifier, null, described));
  }
}

/** The same length or sum in another unit. */
function conversionOf(text: string, q: ReadQuantity, figures: readonly Figure[], of: number): Figure {
  const original = figures[of]!;
  // "up to 50 miles (80.5 kilometers)": the hedge holds for both.
  const hedged = q.modifier === 'exact' ? original.modifier : q.modifier;
  return figureOf(text, q, hedged, of, {
    measure: original.measure,
    of: original.of,
    place: original.place,
    scope: original.scope,
    asOf: original.asOf,
    attributedTo: original.attributedTo,
    grows: original.grows,
  });
}

/** "A 31-year-old Jan Oster supporter" is somebody else. */
const FOLLOWER = /^(?:['’-]| (?:supporter|fan|voter|backer|aide|staffer|ally|critic|volunteer))/;

/** "Jan Oster, 61, said", "the 61-year-old Jan Oster": whose age it is, where the whole name stands beside it. */
function personAged(article: Article, names: MentionFacts, sentence: Sentence, q: ReadQuantity): FigureSubject | null {
  const { norms, starts, ends } = article.tokens;
  if (q.min === null || q.min !== q.max || q.unit !== 'year') return null;
  const before = norms[q.first - 1] === ',' && q.first - 2 >= sentence.firstToken ? ends[q.first - 2]! : -1;
  const behind = q.next < sentence.endToken ? starts[q.next]! : -1;
  const found = mentionsIn(names, sentence).find(
    ({ kind, form, referent, start, end }) =>
      kind === 'person' &&
      ((end === before && (form === 'full' || referent !== null)) ||
        (start === behind && form === 'full' && !FOLLOWER.test(article.text.slice(end, end + 12)))),
  );
  return found === undefined ? null : subjectOf(article, found);
}

const NOTHING_SAID: Described = {
  measure: null,
  of: null,
  place: null,
  scope: null,
  asOf: null,
  attributedTo: null,
  grows: false,
};

/** Written out, since a figure put together from parts by `...` takes ten times the room while it grows. */
function figureOf(
  text: string,
  q: ReadQuantity,
  modifier: Figure['modifier'],
  converts: number | null,
  said: Described,
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
  return said.cause === undefined && said.ofReport === undefined ? figure : withCause(figure, said);
}

/** Set one after the other, so that all such figures have one shape. */
function withCause(figure: Figure, said: Described): Figure {
  const more: { -readonly [K in keyof Figure]: Figure[K] } = figure;
  if (said.cause !== undefined) more.cause = said.cause;
  if (said.ofReport !== undefined) more.ofReport = said.ofReport;
  return more;
}

/** "710 million crowns, not 640 million", "not 640 but 710 million": one of two values is put in the other's place. */
function isDenied({ norms }: Tokens, quantities: readonly ReadQuantity[], k: number): boolean {
  const q = quantities[k]!;
  const before = norms[q.first - 1];
  const instead = before === 'of' && norms[q.first - 2] === 'instead';
  if (before !== 'not' && !instead) return false;
  const isRival = (other: ReadQuantity | undefined): boolean => other !== undefined && other.dimension === q.dimension;
  const joint = instead || /^(?:,|and|—|–)$/.test(norms[q.first - 2] ?? '');
  if (joint && isRival(quantities[k - 1])) return true;
  const but = norms[q.phraseEnd] === ',' ? q.phraseEnd + 1 : q.phraseEnd;
  return norms[but] === 'but' && isRival(quantities[k + 1]) && quantities[k + 1]!.first <= but + 2;
}

/** "An earlier version of this article said that 19 people were killed." */
function isTakenBack({ norms }: Tokens, { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i + 1 < endToken; i++) {
    if (norms[i + 1] === 'version' && (norms[i] === 'earlier' || norms[i] === 'previous')) return true;
  }
  return false;
}

const SHARES: ReadonlySet<string> = new Set(['share of the vote', 'approval']);

type Described = Pick<
  Figure,
  'measure' | 'of' | 'place' | 'scope' | 'asOf' | 'ofReport' | 'attributedTo' | 'grows' | 'cause'
>;

function describe(
  article: Article,
  names: MentionFacts,
  quotations: readonly Quotation[],
  s: number,
  sentence: Sentence,
  q: ReadQuantity,
  measured: Measured,
  background: Background,
  figures: readonly Figure[],
): Described {
  // "The raid claimed 30 lives": nobody says so.
  const taken = isLivesTaken(article.tokens, q);
  const attributedTo = taken ? null : attributionFor(article, names, sentence, q, quotations);
  const { measure } = measured;
  if (FIXED_MEASURES.has(measure)) {
    return {
      measure,
      of:
        (measure === CAPACITY ? shipOf(article, s, measure, null, background) : null) ??
        weaponFor(article, names, s, q.start),
      place: null,
      scope: null,
      asOf: null,
      attributedTo,
      grows: false,
    };
  }
  const dates = datesOf(article, background, s);
  const then = timeOfClause(article, q, dates);
  // No single event kills a hundred thousand in the news of a day: such a number is of a whole war.
  const most = OF_WARS.has(measure) ? (q.min ?? q.max ?? 0) : 0;
  const huge = most >= 100_000 || (most >= 1000 && dates.length === 0 && haveBeen(article.tokens, q));
  const total = then === null ? (totalScope(article, sentence, q, dates) ?? (huge ? 'in the whole' : null)) : null;
  if (measure === 'aid') {
    const { recipient, donor } = partiesOfAid(article, names, sentence, q);
    const from = donor === null ? null : nameOf(names, donor.referent, article.text.slice(donor.start, donor.end));
    const kind = aidKind(article, q, measured.at);
    const scope = [from === null ? '' : `from ${from}`, kind, total === null ? 'single' : 'in all']
      .filter((part) => part !== '')
      .join(', ');
    return { measure, of: recipient, place: null, scope, asOf: null, attributedTo, grows: true };
  }
  const event = EVENT_MEASURES.has(measure) || measured.group === null;
  const near =
    placeFor(article, names, sentence, q.start) ??
    (isFirstTurnout(article, measure, q, figures) ? firstPlace(article, names) : null);
  // "on the ferry Orsa" is no place.
  const place = near !== null && near.text === background.ship()?.subject.text ? null : near;
  const cause = event ? (causeOf(article.tokens, sentence, q) ?? causeBefore(article, figures, q)) : null;
  const scopes: string[] = [];
  if (CASUALTY_MEASURES.has(measure) && isOneOfSeveral(article.tokens, sentence, q)) scopes.push(ONE_OF_SEVERAL);
  if (measured.group) scopes.push(measured.part ? `${measured.group} among them` : measured.group);
  if (total !== null) scopes.push(total);
  const share = SHARES.has(measure) ? shareScope(article.tokens, sentence, q) : null;
  if (share !== null) scopes.push(share);
  const candidate = isOwnShare(q, measured)
    ? candidateFor(article, names, sentence, q, endOfShare(figures, sentence))
    : null;
  const of = candidate ?? ownedBy(article, names, s, sentence, q, measured, total, background, place);
  const day = then === null && total === null ? eventDay(article.tokens, dates, q, background.mainDay) : null;
  // Nobody knows whose count it is: there is nothing to hold it against.
  if (measured.owned && of === null) return { ...NOTHING_SAID, attributedTo };
  return {
    measure,
    of,
    place,
    scope: scopes.length === 0 ? null : scopes.join(', '),
    asOf: LASTING.has(measure) ? null : (then ?? day?.asOf ?? null),
    attributedTo,
    grows: measured.grows,
    ...(day?.ofReport ? { ofReport: true as const } : {}),
    ...(cause === null ? {} : { cause }),
  };
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

/** The ship of a toll, the doer of what was done to things that are counted, the owner of all else; no place. */
function ownedBy(
  article: Article,
  names: MentionFacts,
  s: number,
  sentence: Sentence,
  q: ReadQuantity,
  { measure, owned, at }: Measured,
  total: string | null,
  background: Background,
  place: FigureSubject | null,
): FigureSubject | null {
  if (owned === false) return null;
  if (EVENT_MEASURES.has(measure)) return shipOf(article, s, measure, total, background);
  if (measure === TAKEOVER) return boughtIn(article, names, sentence);
  if (measure === EMPLOYEES)
    return employerOf(article, names, sentence, at) ?? whomItIsAbout(article, names, sentence, measure);
  if (measure === PRISON_TERM || measure === TRANSFER_FEE) return personOf(article, names, sentence, q);
  const named = ownerFor(article, names, sentence, q.start, measure);
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
const OF_BUSINESS: ReadonlySet<string> = new Set(['revenue', 'profit', EMPLOYEES]);

/** Counts of a whole war are of no single ship. */
function shipOf(
  article: Article,
  s: number,
  measure: string,
  total: string | null,
  background: Background,
): FigureSubject | null {
  return total === null ? shipFor(article, s, background.ship(), measure) : null;
}

/** What holds for longer than the day on which it is told. */
const LASTING: ReadonlySet<string> = new Set([TAKEOVER, EMPLOYEES, PRISON_TERM, TRANSFER_FEE]);

const OF_WARS: ReadonlySet<string> = new Set([
  'killed',
  'wounded',
  'casualties',
  'displaced',
  'missing',
  'arrested',
  'besieged',
]);

/** "70,000 soldiers have been killed": of a whole war, where no day is named. */
function haveBeen({ norms }: Tokens, { phraseEnd }: ReadQuantity): boolean {
  return /^(?:have|had)$/.test(norms[phraseEnd] ?? '') && /^(?:been|died)$/.test(norms[phraseEnd + 1] ?? '');
}

/** "Five people were killed in Velm and two in Lysk": neither is the toll. */
function isOneOfSeveral(tokens: Tokens, { endToken }: Sentence, q: ReadQuantity): boolean {
  const { norms, flags, kinds } = tokens;
  const end = Math.min(endToken - 2, q.phraseEnd + 14);
  const isIn = (at: number): boolean => /^(?:in|at|near|outside)$/.test(norms[at]!) && (flags[at + 1]! & 2) !== 0;
  for (let at = q.phraseEnd; at < end; at++) {
    if (norms[at] === ';' || !/^(?:and|,)$/.test(norms[at]!)) continue;
    if (isMoreElsewhere(tokens, at + 1, endToken) && LOCATIVES.has(norms[q.phraseEnd]!)) return true;
    const number = norms[at + 1] === 'and' || norms[at + 1] === 'another' ? at + 2 : at + 1;
    if (kinds[number] !== NUMBER && !SMALL_NUMBERS.has(norms[number]!)) continue;
    const place = isIn(number + 1) ? number + 1 : number + 2;
    if (place < endToken - 1 && isIn(place) && isInPlace(tokens, q.phraseEnd, at)) return true;
  }
  return false;
}

/** "12 died in Velm and hundreds more across the strait": the rest of them. */
function isMoreElsewhere({ norms, kinds }: Tokens, from: number, endToken: number): boolean {
  const first = norms[from]!;
  if (kinds[from] !== NUMBER && !SMALL_NUMBERS.has(first) && !OPEN_SCALES.has(first) && first !== 'tens') return false;
  for (let at = from + 1; at < Math.min(endToken - 1, from + 5); at++)
    if (norms[at] === 'more' || norms[at] === 'others')
      return LOCATIVES.has(norms[at + 1]!) || norms[at + 1] === 'elsewhere';
  return false;
}

function isInPlace({ norms, flags }: Tokens, from: number, end: number): boolean {
  for (let at = from; at + 1 < end; at++)
    if (/^(?:in|at|near|outside)$/.test(norms[at]!) && flags[at + 1]! & 2) return true;
  return false;
}

/** Further turnouts are of other votes, as a rule. */
function isFirstTurnout(article: Article, measure: string, q: ReadQuantity, figures: readonly Figure[]): boolean {
  if (measure !== 'turnout' || q.start > article.bodyStart + 600) return false;
  return !figures.some((figure) => figure.measure === 'turnout');
}

/** Nobody says twice where the vote was: the first town or region that the article names. */
function firstPlace(article: Article, names: MentionFacts): FigureSubject | null {
  const first = names.mentions.find(({ kind, form }) => (kind === 'place' || kind === 'state') && form === 'full');
  return first === undefined || first.start > article.bodyStart + 400 ? null : subjectOf(article, first);
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

function otherThan(subject: FigureSubject | null, place: FigureSubject | null): FigureSubject | null {
  return subject !== null && place !== null && subject.start === place.start ? null : subject;
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

/** "190 miles (305.8 km)", "14 kilometres, or nine miles,": the same length in another unit. */
function isConversion(article: Article, first: ReadQuantity, second: ReadQuantity): boolean {
  const { tokens } = article;
  if (
    first.dimension !== second.dimension &&
    !(first.dimension.startsWith('money') && second.dimension.startsWith('money'))
  )
    return false;
  if (
    first.dimension === 'count' ||
    first.dimension === 'number' ||
    first.dimension === 'percent' ||
    first.unit === second.unit
  )
    return false;
  const between = second.first - first.phraseEnd;
  if (between < 1 || between > 3) return false;
  const opener = tokens.norms[second.first - 1];
  if (opener === '(' || opener === '[') return true;
  return opener === 'or' && (tokens.norms[second.first - 2] === ',' || tokens.norms[second.next] === ',');
}
