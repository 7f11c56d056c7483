import { kindAt } from '../article/blockKinds';
import { NUMBER, type Sentence, type Tokens } from '../article/types';
import { COUNTING, COUNTING_BODIES } from '../english/collectives';
import { EMPTY_WORDS } from '../english/emptyWords';
import { isEventMeasure } from '../english/measures';
import { MONTHS, WEEKDAYS } from '../english/months';
import { words } from '../english/words';
import { isInQuotation } from '../facts/inQuotation';
import { isOfStory } from '../facts/ofStories';
import type { Figure } from '../facts/types';
import { firstEndingAfter } from '../text/span';
import { kindsOfParts, type PartKind } from './partKinds';
import { BESIDE, CLAUSE, gather, gatherSubject, isName, isRest, landmarkOf, type Said, sideOf } from './partWords';
import { ofArticle } from './perArticle';
import { tokenAt } from './stems';
import { isProse } from './toldFigures';
import type { CorpusArticle } from './types';
import { isPartOrBoast, isWholeOfPart, type Way, wayOf } from './waysOfNumbers';

/** A figure by the part that it plays in its article: what it counts and what is said of it. */
export interface PartFigure {
  readonly source: CorpusArticle;
  /** Index into `facts.figures`. */
  readonly figure: number;
  /** What is counted, or the dimension. */
  readonly kind: string;
  /** What it counts stands in another clause: "Five were shot down". */
  readonly isImplied: boolean;
  /** What its clause says but for names: the words, each by the concepts that it may stand for. */
  readonly near: Said;
  /** Those of them that stand right beside it. */
  readonly close: Said;
  /** The names in its sentence. */
  readonly names: ReadonlySet<string>;
  /** Its other numbers: with the names they tell between two candidates. */
  readonly numbers: ReadonlySet<string>;
  /** Weekdays of its sentence. */
  readonly days: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  /** The years beside it, and those that its sentence begins with. */
  readonly years: ReadonlySet<string>;
  /** What a distance is from, or a "nine-storey block" is; '' where nothing says so. */
  readonly landmark: string;
  /** On which side of it. */
  readonly side: string;
  /** "It now has 260 beds": it had fewer, or more. */
  readonly isNow: boolean;
  /** Who counts, by the words for such bodies in its sentence. */
  readonly bodies: ReadonlySet<string>;
  /** Its sentence tells of several together: "the two fleets have 162 aircraft between them". */
  readonly isTogether: boolean;
  readonly way: Way;
  /** The only number of such things in its article. */
  readonly isOnly: boolean;
  /** Whether it may be told as another's: not a part, an addition, what only may be, or somebody's words. */
  readonly tells: boolean;
}

const OF_AMOUNTS = words('cost price value valuation');

const ADDED = words('more fewer less other others each apiece -');
const PARTS = words(
  'including among especially another additional further extra every each per other others first last next past least',
);
const PART_OF = words('them those whom which these');
const SUPPOSED = words(
  'if unless ago earlier previous previously former formerly grown grew rose risen normally usually average typically can',
);
/** Right before an amount: by how much something moved. */
const MOVED = words('up down');
const YEAR = /^(?:1[89]|20)\d\d$/;

/** Of several in one number. */
export const TOGETHER = words('together combined enlarged merged jointly altogether overall both nationwide');

const NOBODY: ReadonlySet<string> = new Set();

export const partFiguresOf = ofArticle((source): readonly PartFigure[] => {
  const { figures } = source.facts;
  const kinds = kindsOfParts(source);
  const isOnly = (at: number, { kind }: PartKind): boolean =>
    figures.every(
      ({ min }, i) =>
        min === figures[at]!.min || min === 1 || !kinds[i]!.some((one) => one.kind === kind && !one.isImplied),
    );
  const names = wordsOfNames(source);
  return figures.flatMap((figure, at) => {
    const own = kinds[at]!;
    if (own.length === 0) return [];
    const isImplied = own.some((kind) => kind.isImplied);
    const said = partFigure(source, figure, at, names, isImplied);
    return said === null ? [] : own.map((kind): PartFigure => ({ ...said, ...kind, isOnly: isOnly(at, kind) }));
  });
});

/** At the beginning of a sentence a capital tells nothing. */
function wordsOfNames({ facts }: CorpusArticle): ReadonlySet<string> {
  return new Set(facts.referents.flatMap(({ names }) => names.flatMap((name) => name.toLowerCase().split(' '))));
}

/** What it is in its sentence, whatever it counts. */
function partFigure(
  source: CorpusArticle,
  figure: Figure,
  at: number,
  names: ReadonlySet<string>,
  isImplied: boolean,
): Omit<PartFigure, keyof PartKind | 'isOnly'> | null {
  const { article, facts } = source;
  const { tokens, sentences } = article;
  const of = firstEndingAfter(sentences, figure.start);
  const sentence = sentences[of];
  if (sentence === undefined) return null;
  const first = tokenAt(tokens, figure.start);
  const next = tokenAt(tokens, figure.end);
  const said = { near: new Map<string, readonly string[]>(), close: new Map<string, readonly string[]>() };
  const counted = figure.dimension === 'count' ? tokens.norms[next] : '';
  // "Nineteen were hurt, three of them badly": what befell the nineteen is not said of the three.
  if (!isImplied || tokens.norms[first - 1] !== ',') gather(tokens, sentence, first - 1, -1, said, '', names);
  gather(tokens, sentence, next, 1, said, counted ?? '', names);
  gatherSubject(tokens, sentence, sentences[of - 1], said, names);
  const beside = readBeside(source, sentence, figure, first, next);
  const isSaid = isProse(article, sentence, LEAST_WORDS) && kindAt(article, figure.start) === 'paragraph';
  const isQuoted = isInQuotation(facts.quotations, figure);
  const behind = facts.figures[at + 1];
  const isExact = figure.min === figure.max && figure.min! !== 1 && figure.min! > 0;
  return {
    source,
    figure: at,
    ...beside.told,
    way: wayOf(article, sentence.firstToken, first, figure, behind),
    ...said,
    landmark:
      figure.dimension === 'length'
        ? landmarkOf(tokens, sentence, next)
        : figure.dimension === 'count' && tokens.norms[next] === '-'
          ? tokens.norms.slice(next + 2, next + 2 + ATTRIBUTED).join(' ')
          : '',
    side: figure.dimension === 'length' ? sideOf(tokens, sentence, next) : '',
    tells:
      isExact && isSaid && !isQuoted && !beside.isSupposed && !isPart(source, at, first, next, sentence.firstToken),
  };
}

/** What the whole sentence of a number says of when, where and by whom it is told, and whether it only may be so. */
interface Beside {
  readonly told: Pick<
    PartFigure,
    'names' | 'numbers' | 'days' | 'months' | 'years' | 'bodies' | 'isTogether' | 'isNow'
  >;
  readonly isSupposed: boolean;
}

function readBeside(source: CorpusArticle, sentence: Sentence, figure: Figure, first: number, next: number): Beside {
  const { tokens } = source.article;
  const names = new Set<string>();
  const numbers = new Set<string>();
  const days = new Set<string>();
  const months = new Set<string>();
  const years = new Set<string>();
  const bodies = new Set<string>();
  const isSum = figure.dimension.startsWith('money');
  const lastYear = String(Number(source.date?.slice(0, 4)) - 1);
  let isSupposed = tokens.norms[first - 1] === 'had' && isBefore(tokens, next, sentence.endToken);
  let counts = false;
  let isTogether = false;
  let isNow = false;
  for (let t = sentence.firstToken; t < sentence.endToken; t++) {
    const norm = tokens.norms[t]!;
    if (WEEKDAYS.has(norm)) days.add(norm);
    else if (MONTHS.has(norm)) months.add(norm);
    else if (isName(tokens, sentence, t)) names.add(norm);
    const body = norm.replace(/ies$/, 'y').replace(/s$/, '');
    if (COUNTING_BODIES.has(body)) bodies.add(body);
    counts ||= COUNTING.has(norm);
    isTogether ||= TOGETHER.has(norm);
    if (norm === 'last' && tokens.norms[t + 1] === 'year') years.add(lastYear);
    isNow ||= NOW.has(norm) && t > first - CLAUSE && t < next + CLAUSE;
    if (tokens.kinds[t] === NUMBER && (t < first || t >= next)) {
      if (!YEAR.test(norm)) numbers.add(norm);
      else if (isOfClause(tokens, sentence.firstToken, t, first)) years.add(norm);
    } else if (
      ((SUPPOSED.has(norm) && !(norm === 'earlier' && tokens.norms[t + 1] === 'this')) ||
        (norm === 'than' && t < next) ||
        (isSum && norm === 'shares')) &&
      t > first - CLAUSE &&
      t < next + BESIDE
    )
      isSupposed = true;
  }
  const told = { names, numbers, days, months, years, bodies: counts ? bodies : NOBODY, isTogether, isNow };
  return { told, isSupposed };
}

/** "Had 27 paintings before the theft". */
function isBefore({ norms }: Tokens, next: number, end: number): boolean {
  for (let t = next; t < Math.min(end, next + CLAUSE); t++)
    if (norms[t] === 'before' || norms[t] === 'until') return true;
  return false;
}

/** In tokens: "a nine-storey apartment block". */
const ATTRIBUTED = 3;
/** Words of a sentence without a capital: "Five were shot down." */
const LEAST_WORDS = 3;

/**
 * Whether a year says when it was that is told beside the number: "In an earlier trial, in 2024, …", and not "the jet,
 * delivered in 2011, came down …".
 */
function isOfClause({ norms }: Tokens, from: number, year: number, first: number): boolean {
  if (year > first) return year < first + CLAUSE;
  let comma = -1;
  for (let t = year; t < first && comma < 0; t++) if (norms[t] === ',') comma = t;
  if (comma < 0) return true;
  for (let t = year - 1; t >= Math.max(from, year - OPENING); t--) if (norms[t] === ',') return t >= year - 2;
  return year - from <= OPENING;
}

/** In tokens: "In the summer of 2018, …". */
const OPENING = 5;

const NOW = words('today now already');
const CHANGE = words('more fewer less');
const HEDGES = words('some nearly almost roughly around approximately');
/** "Came down 3 kilometres from the runway", "shot down four of them". */
const UNMOVED = words('length count number');

/** A part of what is told, an addition, or by how much something moved. */
function isPart({ article, facts }: CorpusArticle, at: number, first: number, next: number, from: number): boolean {
  const { tokens } = article;
  const { norms } = tokens;
  const figure = facts.figures[at]!;
  const isIn = (list: ReadonlySet<string>, t: number): boolean => t >= from && list.has(norms[t]!);
  // "The last about five metres", and not "the first trees some five metres".
  const isHedged = EMPTY_WORDS.has(norms[first - 1] ?? '') || HEDGES.has(norms[first - 1] ?? '');
  if (
    isIn(PARTS, first - 1) ||
    (isHedged && isIn(PARTS, first - 2)) ||
    (!UNMOVED.has(figure.dimension) && isIn(MOVED, first - 1))
  )
    return true;
  const after = norms[next] ?? '';
  // "A nine-storey block", and not "a 24-hour shop".
  const isAdded =
    after === '-'
      ? figure.dimension !== 'count'
      : ADDED.has(after) && !(figure.unit === 'percent' && CHANGE.has(after));
  return (
    isAdded ||
    (figure.dimension.startsWith('duration') && isRest(after)) ||
    isPartOrBoast(tokens, from, first) ||
    isWholeOfPart(article.text, facts.figures[at - 1], figure) ||
    (figure.dimension === 'count' && after === 'of' && PART_OF.has(norms[next + 1] ?? ''))
  );
}

/** Whether two measures that were read may be of one thing. */
export function measuresMeet({ measure: a }: Figure, { measure: b }: Figure): boolean {
  return (
    a === null || b === null || a === b || mayBeAnother(a) || mayBeAnother(b) || (LEAVING.has(a) && LEAVING.has(b))
  );
}

const LEAVING = words('displaced evacuated');

/** A cost is a value to others, and what people did has many words. */
function mayBeAnother(measure: string): boolean {
  return isOfStory(measure) || OF_AMOUNTS.has(measure) || (measure.includes(' ') && !isEventMeasure(measure));
}
