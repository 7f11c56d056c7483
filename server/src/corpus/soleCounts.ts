import { kindAt } from '../article/blockKinds';
import { NUMBER } from '../article/types';
import { COUNTED_ANYWHERE } from '../english/plainNouns';
import { words } from '../english/words';
import { daysBetween } from '../facts/dates';
import { isInQuotation } from '../facts/inQuotation';
import { isOfStory } from '../facts/ofStories';
import type { Figure } from '../facts/types';
import { countShared } from '../text/sets';
import { firstEndingAfter } from '../text/span';
import { intervalOf, meeting } from './compare';
import { thingOf } from './concepts';
import { nounOf, qualifiersClash } from './figureKinds';
import { amountNamed } from './namedAmounts';
import { leadNamesOf, rareNamesOf } from './namesOfArticles';
import { TOGETHER } from './partFigures';
import { areWholeAndPart } from './partsOfWhole';
import { ofArticle } from './perArticle';
import { paragraphWords, sentenceWords, sharedWords } from './sentenceWords';
import { SPORTS_COUNTS } from './sportsCounts';
import { stemOfWord, stemOfWritten, tokenAt } from './stems';
import type { CorpusArticle } from './types';
import { isMarginOfError, isPartOrBoast, isWholeOfPart, type Way, wayOf } from './waysOfNumbers';

/**
 * A number that another article may have otherwise: the only one that its article gives of a kind of thing ("212
 * diamonds", "a fine of €600,000"), or any that differs from the other's in nothing but the order of its digits.
 */
export interface SoleCount {
  readonly source: CorpusArticle;
  /** Index into `facts.figures`. */
  readonly figure: number;
  /** What is counted: the stem of the noun, or what befell people; of a slip also its digits. */
  readonly kind: string;
  /** How many digits the number has that may have changed places; 0 for the only one of its kind. */
  readonly digits: number;
  /** Stems with content of its sentence and of its paragraph, but for the counted noun. */
  readonly words: ReadonlySet<number>;
  readonly around: ReadonlySet<number>;
  /** The other numbers of its paragraph. */
  readonly numbers: ReadonlySet<number>;
  /** Its sentence names another year: "made in 1834". */
  readonly namesYear: boolean;
  /** Its sentence tells of a price. */
  readonly costs: boolean;
  readonly way: Way;
  /** Its sentence tells of several together. */
  readonly isTogether: boolean;
}

/** Whatever an article is about, it has several groups of these. */
const ANYTHING: ReadonlySet<string> = new Set([...COUNTED_ANYWHERE].map(stemOfWritten));

/** What befell people, where no day or place may tell of which event it is. */
const OF_PEOPLE = words('evacuated rescued captured');

export const soleCountsOf = ofArticle(findCounts);

function findCounts(source: CorpusArticle): readonly SoleCount[] {
  const { figures } = source.facts;
  const several = new Set<string>();
  const only = new Map<string, number>();
  const kinds = figures.map((figure) => kindOf(source, figure));
  for (const [at, figure] of figures.entries()) {
    const kind = kinds[at]!;
    if (kind === '' || figure.min === null || (figure.min === 1 && figure.max === 1)) continue;
    const before = only.get(kind);
    if (before === undefined) only.set(kind, figure.min);
    else if (before !== figure.min) several.add(kind);
  }
  const found: SoleCount[] = [];
  for (let at = 0; at < figures.length; at++) {
    const kind = kinds[at]!;
    const slip = slipOf(figures[at]!);
    const isOnly = kind !== '' && !several.has(kind) && only.has(kind);
    const count = isOnly || slip !== null ? soleCount(source, at) : null;
    if (count === null) continue;
    if (isOnly) {
      only.delete(kind);
      found.push({ ...count, kind, digits: 0 });
    }
    if (slip !== null) found.push({ ...count, ...slip });
  }
  return found;
}

/** Of shares there are several for one thing: two polls, two candidates. */
const NO_SLIP = words('number age percent ratio');

/** What is counted or measured and the digits of the number, in their order of size; null for a number of one digit. */
function slipOf(figure: Figure): Pick<SoleCount, 'kind' | 'digits'> | null {
  const { min, measure, dimension } = figure;
  const noun = dimension === 'count' ? nounOf(figure) : '';
  if (min === null || (measure !== null && !OF_PEOPLE.has(measure)) || NO_SLIP.has(dimension)) return null;
  const digits = digitsOf(min);
  if (digits.length < 2 || new Set(digits).size < 2 || (min >= 1900 && min < 2100)) return null;
  return { kind: `${dimension} ${thingOf(noun)} ${digits}`, digits: digits.length };
}

/** Of 6.8 million the 6 and the 8. */
function digitsOf(number: number): string {
  const digits = String(number)
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
  return [...digits].sort().join('');
}

/** Scopes of a part, of what is added, and of a time longer than the event. */
const NOT_ALL = /(?:^|, )(?:others|since |in the |in an |this |last |past )|among them/;

/** What is counted, or what an amount is of; '' where nothing says so. */
function kindOf(source: CorpusArticle, figure: Figure): string {
  const { measure, scope, dimension } = figure;
  if (measure !== null && !isOfStory(measure))
    return OF_PEOPLE.has(measure) && !(scope !== null && NOT_ALL.test(scope)) ? measure : '';
  if (dimension !== 'count') return amountNamed(source, figure);
  const noun = nounOf(figure);
  return ANYTHING.has(noun) || SPORTS_COUNTS.has(noun) ? '' : noun;
}

const NOT_ALL_BEFORE = words(
  'the both all first last next these those other further additional every each per past another only',
);
const NOT_ALL_BEHIND = words('more fewer less other others each apiece per a -');
/** What may be, and what was. */
const SUPPOSED = words(
  'would could might may should if unless ago earlier previous previously former grown grew rose risen',
);
/** Of sums in a currency that nobody knows an article has several. */
const COSTS = words('cost costs worth bill price paid valued budget');
const YEAR = /^(?:19|20)\d\d$/;

/** Null where the article does not say so itself of here and now, or it is a part, an addition or what only may be. */
function soleCount(source: CorpusArticle, at: number): Omit<SoleCount, 'kind' | 'digits'> | null {
  const { article, facts, date } = source;
  const figure = facts.figures[at]!;
  if (figure.min === null || figure.min !== figure.max || figure.denied) return null;
  if (figure.dimension === 'count' ? figure.min < 2 : figure.min <= 0) return null;
  if (figure.converts !== null || isRatio(figure)) return null;
  if (kindAt(article, figure.start) !== 'paragraph') return null;
  if (isInQuotation(facts.quotations, figure)) return null;
  const sentence = article.sentences[firstEndingAfter(article.sentences, figure.start)];
  const { norms, kinds } = article.tokens;
  const first = tokenAt(article.tokens, figure.start);
  if (sentence === undefined || NOT_ALL_BEFORE.has(norms[first - 1] ?? '')) return null;
  if (isPartOrBoast(article.tokens, sentence.firstToken, first)) return null;
  if (isMarginOfError(article.tokens, figure, first, tokenAt(article.tokens, figure.end))) return null;
  if (isWholeOfPart(article.text, facts.figures[at - 1], figure)) return null;
  if (NOT_ALL_BEHIND.has(norms[tokenAt(article.tokens, figure.end)] ?? '')) return null;
  let namesYear = false;
  let costs = false;
  let isTogether = false;
  for (let t = sentence.firstToken; t < sentence.endToken; t++) {
    if (kinds[t] === NUMBER) namesYear ||= YEAR.test(norms[t]!) && norms[t] !== date?.slice(0, 4);
    else if (SUPPOSED.has(norms[t]!)) return null;
    else costs ||= COSTS.has(norms[t]!);
    isTogether ||= TOGETHER.has(norms[t]!);
  }
  const counted = stemOfWord(figure.unit.slice(figure.unit.lastIndexOf(' ') + 1).toLowerCase());
  const but = (stems: ReadonlySet<number>): ReadonlySet<number> => new Set([...stems].filter((one) => one !== counted));
  return {
    source,
    figure: at,
    words: but(sentenceWords(article, figure.start)),
    around: but(paragraphWords(article, figure.start)),
    numbers: numbersAround(source, figure),
    namesYear,
    costs,
    isTogether,
    way: wayOf(article, sentence.firstToken, first, figure, facts.figures[at + 1]),
  };
}

/** Two paragraphs that share such numbers tell of the same. */
const LEAST_TELLING = 10;

/** "2/3", "$40 a barrel", which moves by the hour; but a speed is an amount. */
function isRatio({ text, unit, dimension }: Figure): boolean {
  return dimension !== 'speed' && (text.includes('/') || (unit.includes(' per ') && !unit.endsWith(' per share')));
}

function numbersAround({ article, facts }: CorpusArticle, figure: Figure): ReadonlySet<number> {
  const block = article.blocks[firstEndingAfter(article.blocks, figure.start)]!;
  const numbers = new Set<number>();
  for (const { start, end, min } of facts.figures)
    if (start >= block.start && end <= block.end && min !== null && min >= LEAST_TELLING && min !== figure.min)
      numbers.add(min);
  return numbers;
}

const DAY = 86_400_000;
/** In days: what papers say of one event, they say within so many. */
const SAME_EVENT = 2;
/** A slip of the hand, or another fine, is one for longer: a weekly paper has it in its next issue. */
const SAME_AFFAIR = 7;

/** The keys under which a count is found: its day, what is counted and a name that its article begins with; of a slip any rare one. */
function keysOfCount(count: SoleCount): readonly string[] {
  const day = dayOf(count);
  return day === null ? [] : keysOn(count, day);
}

/** The keys of what may count the same. */
export function likeKeysOfCount(count: SoleCount): readonly string[] {
  const day = dayOf(count);
  if (day === null) return [];
  const keys: string[] = [];
  for (let off = -SAME_AFFAIR; off <= SAME_AFFAIR; off++)
    keys.push(...keysOn(count, new Date(Date.parse(day) + off * DAY).toISOString().slice(0, 10)));
  return keys;
}

function dayOf({ source }: SoleCount): string | null {
  const day = source.date?.slice(0, 10) ?? '';
  return day.length < 10 || Number.isNaN(Date.parse(day)) ? null : day;
}

const keysOn = ({ source, kind, digits }: SoleCount, day: string): readonly string[] =>
  [...(digits > 0 ? rareNamesOf(source) : leadNamesOf(source))].map((name) => `${day} ${kind} ${name}`);

export function countsIn(sources: readonly CorpusArticle[]): ReadonlyMap<string, readonly SoleCount[]> {
  const index = new Map<string, SoleCount[]>();
  for (const source of sources) {
    for (const count of soleCountsOf(source)) {
      for (const key of keysOfCount(count)) {
        const there = index.get(key);
        if (there === undefined) index.set(key, [count]);
        else there.push(count);
      }
    }
  }
  return index;
}

/** Of other counts the larger one may be of all of them; a fine is a fine. */
const MOST_TIMES = { count: 2.5, amount: 5 };

/** Whether two articles on one affair give another number of one thing. */
export function countsPart(a: SoleCount, b: SoleCount): boolean {
  if (a.source === b.source) return false;
  const [own, theirs] = [a.source.facts.figures[a.figure]!, b.source.facts.figures[b.figure]!];
  const [x, y] = [intervalOf(own, false), intervalOf(theirs, false)];
  if (x === null || y === null || meeting(x, y) !== 'apart') return false;
  const isNamed = a.digits === 0 && a.kind.includes(' ');
  const most = isNamed ? MOST_TIMES.amount : MOST_TIMES.count;
  if (Math.max(x.number, y.number) > most * Math.min(x.number, y.number)) return false;
  if (own.measure === null && qualifiersClash(own, theirs)) return false;
  // One airline has 97 aircraft, both together have 162.
  if (a.way !== b.way) return false;
  if (a.isTogether !== b.isTogether && x.number > y.number === a.isTogether) return false;
  if (own.dimension === 'count' && areWholeAndPart(a, b)) return false;
  // What befell both is said of both.
  const evidence =
    (own.measure === null ? 0 : 1) + sharedWords(a.words, b.words).length + sharedWords(a.numbers, b.numbers).length;
  if (!shareRareNames(a.source, b.source, evidence < MUCH ? LEAST_RARE : LEAST_RARE - 1)) return false;
  const around = sharedWords(a.around, b.around).length > 1;
  if (a.digits > 0) return (a.digits > 2 ? evidence > 0 || around : evidence > 1) && !has(a, theirs) && !has(b, own);
  const days = daysBetween(a.source.date, b.source.date);
  if (
    days === null ||
    days > (isNamed ? SAME_AFFAIR : SAME_EVENT) ||
    [a, b].some(({ namesYear, costs }) => namesYear || costs)
  )
    return false;
  return evidence > 0 || around;
}

/** Whether the article has the other's number as well. */
function has({ source }: SoleCount, { min, dimension }: Figure): boolean {
  return source.facts.figures.some((other) => other.min === min && other.dimension === dimension);
}

const LEAST_RARE = 3;
const LEAST_SHARE = 0.4;
/** Words and numbers that two passages share, beyond which fewer names will do. */
const MUCH = 3;

/** Whether many of those whom only local people know stand in both: a campaign has many reports that share its leaders. */
function shareRareNames(a: CorpusArticle, b: CorpusArticle, least: number): boolean {
  const [own, theirs] = [rareNamesOf(a), rareNamesOf(b)];
  const shared = countShared(own, theirs);
  return shared >= least && shared >= LEAST_SHARE * Math.min(own.size, theirs.size);
}
