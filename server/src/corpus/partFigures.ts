import { CAPITAL, LINE_START, NUMBER, QUOTE_MARK, type Sentence, type Tokens, WORD } from '../article/types';
import { EMPTY_WORDS } from '../english/emptyWords';
import { isEventMeasure } from '../english/measures';
import { MONTHS, WEEKDAYS } from '../english/months';
import { words } from '../english/words';
import { isOfStory } from '../facts/ofStories';
import type { Figure } from '../facts/types';
import { firstEndingAfter } from '../text/span';
import { conceptsOf, MOTIONS, thingOf } from './concepts';
import { nounOf } from './draft/figureKinds';
import { stemOfWritten, tokenAt } from './draft/words';
import { isPartOrBoast, isWholeOfPart, type Way, wayOf } from './partsOfSum';
import { isProse } from './toldFigures';
import type { CorpusArticle } from './types';

/** A figure by the part that it plays in its article: what it counts and what is said of it. */
export interface PartFigure {
  readonly source: CorpusArticle;
  /** Index into `facts.figures`. */
  readonly figure: number;
  /** What is counted, or the dimension. */
  readonly kind: string;
  /** What its clause says but for names: the words, each by the concepts that it may stand for. */
  readonly near: Said;
  /** Those of them that stand right beside it. */
  readonly close: Said;
  /** The names in its sentence. */
  readonly names: ReadonlySet<string>;
  /** Its other numbers: with the names they tell between two candidates. */
  readonly numbers: ReadonlySet<string>;
  /** Weekdays and months of its sentence. */
  readonly days: ReadonlySet<string>;
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

/** Words, by themselves or the first of their class, each with all that they may stand for. */
export type Said = ReadonlyMap<string, readonly string[]>;

/** In tokens on either side of the number. */
const CLAUSE = 10;
const BESIDE = 4;

/** Tolls and ages have rules of their own. */
const NOT_COMPARED = words('killed wounded missing hospitalised casualties infected age magnitude');
const OF_AMOUNTS = words('cost price value valuation');

const ADDED = words('more fewer less other others each apiece -');
const PARTS = words(
  'including among especially another additional further extra every each per other others first last next past least',
);
const PART_OF = words('them those whom which these');
const SUPPOSED = words(
  'if unless ago earlier previous previously former formerly grown grew rose risen normally usually average typically than',
);
/** Right before an amount: by how much something moved. */
const MOVED = words('up down');
const SAYS = words('said says say told tell according added');
const YEAR = /^(?:1[89]|20)\d\d$/;

/** Whoever counts: two of them are two counts. */
const BODIES = words(
  'police organiser organizer union ministry government opposition regulator insurer army navy military activist rebel hospital company council resident family coastguard agency lawyer prosecutor observer monitor analyst bank association federation institute department commission authority charity network group society committee broker party campaign',
);
const COUNTS = words(
  'count counts counted counting put puts estimate estimates estimated according survey tally tallied list lists listed record records recorded register registered speaks spoke figures number',
);
/** What athletes have so many of, and cities so many of their own. */
const NO_THINGS: ReadonlySet<string> = new Set(
  'homer wicket rebound assist goal point title medal run hit game match set inning innings yard try win loss stage round test over race lap member seat'
    .split(' ')
    .map(stemOfWritten),
);

/** Of several in one number. */
export const TOGETHER = words('together combined enlarged merged jointly altogether overall both nationwide');

const NOBODY: ReadonlySet<string> = new Set();

const known = new WeakMap<CorpusArticle, readonly PartFigure[]>();

/** A pure function of the article's facts. */
export function partFiguresOf(source: CorpusArticle): readonly PartFigure[] {
  let parts = known.get(source);
  if (parts === undefined) {
    const { figures } = source.facts;
    const kinds = figures.map(kindOfPart);
    const isOnly = (at: number): boolean =>
      figures.every(({ min }, i) => kinds[i] !== kinds[at] || min === figures[at]!.min || min === 1);
    const names = wordsOfNames(source);
    parts = figures.flatMap((figure, at) => {
      const kind = kinds[at]!;
      return kind === '' ? [] : (partFigure(source, figure, at, kind, isOnly(at), names) ?? []);
    });
    known.set(source, parts);
  }
  return parts;
}

/** '' for what is not compared in this way. */
function kindOfPart(figure: Figure): string {
  const { dimension, measure, converts, denied, min, unit, text } = figure;
  if (min === null || denied || converts !== null || dimension === 'age' || dimension === 'number') return '';
  if (measure !== null && NOT_COMPARED.has(measure)) return '';
  if (unit.includes(' per ') || text.includes('/')) return '';
  if (dimension !== 'count') return kindOfAmount(figure);
  if (unit !== unit.toLowerCase()) return '';
  const noun = nounOf(figure);
  return noun === '' || NO_THINGS.has(noun) ? '' : `count ${thingOf(noun)}`;
}

/** Months and days are one. */
export const kindOfAmount = ({ dimension }: Figure): string =>
  dimension.startsWith('duration') ? 'duration' : dimension;

/** At the beginning of a sentence a capital tells nothing. */
function wordsOfNames({ facts }: CorpusArticle): ReadonlySet<string> {
  return new Set(facts.referents.flatMap(({ names }) => names.flatMap((name) => name.toLowerCase().split(' '))));
}

function partFigure(
  source: CorpusArticle,
  figure: Figure,
  at: number,
  kind: string,
  isOnly: boolean,
  names: ReadonlySet<string>,
): PartFigure | null {
  const { article, facts } = source;
  const { tokens, sentences, blocks } = article;
  const sentence = sentences[firstEndingAfter(sentences, figure.start)];
  if (sentence === undefined) return null;
  const first = tokenAt(tokens, figure.start);
  const next = tokenAt(tokens, figure.end);
  const near = new Map<string, readonly string[]>();
  const close = new Map<string, readonly string[]>();
  const counted = figure.dimension === 'count' ? tokens.norms[next] : '';
  gather(tokens, sentence, first - 1, -1, near, close, '', names);
  gather(tokens, sentence, next, 1, near, close, counted ?? '', names);
  const named = new Set<string>();
  const numbers = new Set<string>();
  const days = new Set<string>();
  const bodies = new Set<string>();
  const isSum = figure.dimension.startsWith('money');
  let supposed = false;
  let counts = false;
  let isTogether = false;
  for (let t = sentence.firstToken; t < sentence.endToken; t++) {
    const norm = tokens.norms[t]!;
    if (WEEKDAYS.has(norm) || MONTHS.has(norm)) days.add(norm);
    else if (isName(tokens, sentence, t)) named.add(norm);
    const body = norm.replace(/ies$/, 'y').replace(/s$/, '');
    if (BODIES.has(body)) bodies.add(body);
    counts ||= COUNTS.has(norm);
    isTogether ||= TOGETHER.has(norm);
    if (tokens.kinds[t] === NUMBER && (t < first || t >= next)) {
      if (YEAR.test(norm)) supposed ||= norm !== source.date?.slice(0, 4);
      else numbers.add(norm);
    } else if (
      ((SUPPOSED.has(norm) && !(norm === 'earlier' && tokens.norms[t + 1] === 'this')) ||
        (isSum && norm === 'shares')) &&
      t > first - CLAUSE &&
      t < next + BESIDE
    )
      supposed = true;
  }
  const isIn = (list: ReadonlySet<string>, t: number): boolean =>
    t >= sentence.firstToken && list.has(tokens.norms[t]!);
  const isPart =
    isIn(PARTS, first - 1) ||
    isIn(MOVED, first - 1) ||
    isIn(PARTS, first - 2) ||
    ADDED.has(tokens.norms[next] ?? '') ||
    isPartOrBoast(tokens, sentence.firstToken, first) ||
    isWholeOfPart(article.text, facts.figures[at - 1], figure) ||
    (figure.dimension === 'count' && tokens.norms[next] === 'of' && PART_OF.has(tokens.norms[next + 1] ?? ''));
  const isSaid = isProse(article, sentence) && blocks[firstEndingAfter(blocks, figure.start)]?.kind === 'paragraph';
  const isQuoted = facts.quotations.some(({ spans }) =>
    spans.some(({ start, end }) => start <= figure.start && figure.end <= end),
  );
  const isExact = figure.min === figure.max && figure.min! > (figure.dimension === 'count' ? 1 : 0);
  return {
    source,
    figure: at,
    kind,
    isOnly,
    isTogether,
    way: wayOf(article, sentence.firstToken, first, figure, facts.figures[at + 1]),
    near,
    close,
    names: named,
    numbers,
    days,
    bodies: counts ? bodies : NOBODY,
    tells: isExact && isSaid && !isQuoted && !supposed && !isPart,
  };
}

/** What is said on one side, as far as the clause goes. */
function gather(
  tokens: Tokens,
  sentence: Sentence,
  from: number,
  step: 1 | -1,
  near: Map<string, readonly string[]>,
  close: Map<string, readonly string[]>,
  counted: string,
  names: ReadonlySet<string>,
): void {
  const { norms, kinds } = tokens;
  for (let k = 0; k < CLAUSE; k++) {
    const t = from + k * step;
    if (t < sentence.firstToken || t >= sentence.endToken) return;
    const norm = norms[t]!;
    if (norm === ';' || norm === ':' || kinds[t] === QUOTE_MARK) return;
    if (
      kinds[t] !== WORD ||
      (EMPTY_WORDS.has(norm) && !MOTIONS.has(norm)) ||
      SAYS.has(norm) ||
      (k === 0 && norm === counted)
    )
      continue;
    if (isName(tokens, sentence, t) || norm.length < 3 || (t === sentence.firstToken && names.has(norm))) continue;
    const concepts = conceptsOf(norm, norms[t + 1]);
    if (concepts.length === 0) continue;
    near.set(concepts[0]!, concepts);
    if (k < BESIDE) close.set(concepts[0]!, concepts);
  }
}

function isName({ kinds, flags }: Tokens, { firstToken }: Sentence, t: number): boolean {
  return kinds[t] === WORD && (flags[t]! & CAPITAL) !== 0 && t > firstToken && !(flags[t]! & LINE_START);
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
