import { foldLine, isAppeal, isNavigation, listsOtherArticles, opensComments } from '../english/furniture';
import type { CodeUnits } from '../text/codeUnits';
import type { Span } from '../text/span';
import { isAuthorBlurb } from './blurbs';
import { type Datelines, datelineAt, isCertain } from './dateline';
import { isOneSentence, isTitleCase } from './headings';
import { readLeadingDate } from './leadingDate';
import { findWrapWidth, joinWrapped, type Line, readLines } from './lines';
import { readMarkdownLines } from './markdown';
import { type LocalKind, markSourceLines, markStackedCaptions, markTopLines } from './topLines';
import type { ArticleFormat, BlockKind, Known } from './types';

/** What the lines of the body are among one another. */
export interface SettledKinds {
  readonly kinds: readonly BlockKind[];
  /** What has been read of the lines' datelines so far. */
  readonly datelines: Datelines;
}

/** The lines of the body, or units of lines that a paragraph is wrapped over. */
export interface BodyLines {
  readonly lines: readonly Line[];
  /** Markup characters inside them, which are no text; in order. Empty for .txt. */
  readonly markup: readonly Span[];
  /** The text's code units where the lines are stretches of it. */
  readonly codes: Uint16Array | null;
}

/** A text that is read, its letters, and where its body begins. */
export interface BodyText {
  readonly text: string;
  readonly format: ArticleFormat;
  readonly units: CodeUnits;
  readonly bodyStart: number;
}

export function readBodyLines({ text, format, units, bodyStart }: BodyText): BodyLines {
  const plain = readLines(text, units, bodyStart);
  const { lines, markup } = format === 'txt' ? { lines: plain, markup: NO_MARKUP } : readMarkdownLines(text, plain);
  const width = findWrapWidth(lines);
  if (width !== null) return { lines: joinWrapped(lines, width), markup, codes: null };
  return { lines, markup, codes: format === 'txt' ? units.codes : null };
}

const NO_MARKUP: readonly Span[] = [];

/**
 * The kinds of the body's lines, which change by what stands around them. `kinds` are those of each by itself, `said` is
 * the title that the front matter gives.
 */
export function settleKinds(
  { lines, codes }: BodyLines,
  kinds: LocalKind[],
  said: Known<string> | undefined,
): SettledKinds {
  const title = said === undefined ? null : said.value;
  const datelines: Datelines = { read: new Array(lines.length).fill(undefined), codes };
  markNavigation(lines, kinds);
  markSourceLines(lines, kinds);
  markTopLines(lines, kinds);
  if (kinds.includes('heading')) markStackedCaptions(lines, kinds);
  markHeadline(lines, kinds, datelines, title);
  if (kinds.includes('furniture')) markComments(lines, kinds);
  markAuthors(lines, kinds);
  if (kinds.includes('furniture')) markListsOfOthers(lines, kinds);
  return { kinds: areSettled(kinds) ? kinds : settleHeadings(lines, kinds), datelines };
}

/** Section names above everything that belongs to the article. */
function markNavigation(units: readonly Line[], kinds: LocalKind[]): void {
  for (let i = 0; i + 1 < units.length; i++) {
    const unit = units[i]!;
    if (kinds[i] === 'furniture' || kinds[i] === 'byline' || kinds[i] === 'credit') continue;
    if (unit.shape === 'title' || unit.text.length > 80 || !isNavigation(unit.text)) return;
    kinds[i] = 'furniture';
  }
}

const LONGEST_HEADLINE = 200;
/** A lead is longer than this, unless capitals tell a headline. */
const LONGEST_HEADLINE_WITH_STOP = 100;
const SHORTEST_DECK = 60;
const LONGEST_DECK = 350;

/** What a sentence ends with. */
const CLOSING = '.!?…”"’\')';

function markHeadline(units: readonly Line[], kinds: LocalKind[], datelines: Datelines, title: string | null): void {
  const beginsWithDateline = (i: number): boolean => isCertain(datelineAt(datelines, units, i));
  const first = nextOfArticle(kinds, 0);
  const unit = units[first];
  if (unit === undefined || kinds[first] === 'item') return;
  if (isHeadline(units, kinds, datelines, first, title)) {
    kinds[first] = 'headline';
    markDeck(units, kinds, datelines, first + 1);
  } else if (kinds[first] === 'paragraph' && kinds[nextOfArticle(kinds, first + 1)] === 'heading') {
    // A standfirst whose headline was lost: one sentence, and then a heading.
    const isShort = unit.text.length <= LONGEST_DECK;
    if (isShort && isOneSentence(unit.text) && !beginsWithDateline(first)) kinds[first] = 'deck';
  }
  // Some pages give a teaser first: the heading directly above the dateline is the headline too.
  if (!kinds.includes('heading')) return;
  for (let i = first + 1; i + 1 < Math.min(units.length, first + 8); i++) {
    if (kinds[i] !== 'heading' || units[i]!.text.split(' ').length < 4) continue;
    if (beginsWithDateline(i + 1)) kinds[i] = 'headline';
  }
}

function isHeadline(
  units: readonly Line[],
  kinds: readonly LocalKind[],
  datelines: Datelines,
  i: number,
  title: string | null,
): boolean {
  const { text, shape } = units[i]!;
  if (shape === 'title' || shape === 'heading') return true;
  if (title !== null && text.length < 300 && foldLine(title) === foldLine(text)) return true;
  if (isCertain(datelineAt(datelines, units, i))) return false;
  const hasMore = nextOfArticle(kinds, i + 1) < units.length;
  if (kinds[i] === 'heading') return text.length <= LONGEST_HEADLINE && hasMore;
  // With the title known, a first sentence with a stop is the lead.
  if (title !== null || kinds[i] !== 'paragraph' || !hasMore || text.length > LONGEST_HEADLINE) return false;
  const last = text[text.length - 1]!;
  if (last === ':' || last === ',') return false;
  const isShort = text.length <= SHORTEST_DECK;
  if ((!isOneSentence(text) && !isShort) || readLeadingDate(text)?.iso.length === 10) return false;
  if (!CLOSING.includes(last) || isTitleCase(text)) return true;
  if (kinds[nextOfArticle(kinds, i + 1)] === 'heading' && text.length >= SHORTEST_DECK) return false;
  return text.length <= LONGEST_HEADLINE_WITH_STOP && !/\b(?:said|told)\b/.test(text);
}

function markDeck(units: readonly Line[], kinds: LocalKind[], datelines: Datelines, i: number): void {
  const unit = units[i];
  if (unit === undefined || (kinds[i] !== 'paragraph' && kinds[i] !== 'heading')) return;
  if (unit.text.length > LONGEST_DECK || unit.shape === 'title') return;
  if (isCertain(datelineAt(datelines, units, i))) return;
  const next = kinds[i + 1];
  if (next === undefined) return;
  const apart = next === 'byline' || next === 'credit' || next === 'furniture' || next === 'caption';
  const isDeck =
    (apart && CLOSING.includes(unit.text[unit.text.length - 1]!) && isOneSentence(unit.text)) ||
    (kinds[i] === 'heading' && unit.text.split(' ').length >= 6) ||
    (isCertain(datelineAt(datelines, units, i + 1)) && isOneSentence(unit.text)) ||
    isSaidAgain(units, i);
  if (isDeck) kinds[i] = 'deck';
}

/** Whether one of the next units begins with the same words. */
function isSaidAgain(units: readonly Line[], i: number): boolean {
  const opening = units[i]!.text.slice(0, 60);
  return opening.length >= 40 && units.slice(i + 1, i + 12).some((unit) => unit.text.startsWith(opening));
}

/** Where the readers' comments begin, if they do. */
function markComments(units: readonly Line[], kinds: LocalKind[]): void {
  const half = (units[0]?.start ?? 0) + ((units[units.length - 1]?.end ?? 0) - (units[0]?.start ?? 0)) / 2;
  const comments = units.findIndex(
    (unit, i) => unit.start > half && kinds[i] === 'furniture' && opensComments(unit.text),
  );
  if (comments >= 0) kinds.fill('furniture', comments);
}

/** From the end upwards: who wrote it. */
function markAuthors(units: readonly Line[], kinds: LocalKind[]): void {
  let blurbs = 0;
  for (let i = units.length - 1; i > 0 && blurbs < 3; i--) {
    const kind = kinds[i];
    if (kind === 'furniture' || kind === 'byline' || kind === 'credit' || kind === 'heading') continue;
    if (kind !== 'paragraph' || !isAuthorBlurb(units, i)) return;
    kinds[i] = 'furniture';
    blurbs++;
  }
}

/** Below "Related articles" stand the headlines of others: lines without a stop, until prose goes on. */
function markListsOfOthers(units: readonly Line[], kinds: LocalKind[]): void {
  for (let i = 0; i < units.length; i++) {
    if (kinds[i] !== 'furniture' || units[i]!.text.length > 60 || !listsOtherArticles(foldLine(units[i]!.text)))
      continue;
    let k = i + 1;
    while (k < units.length && isOtherHeadline(units[k]!, kinds[k]!)) k++;
    // A lone line before more prose may be the next section's heading.
    const isLast = nextOfArticle(kinds, k) >= units.length;
    if (isLast || k - i > 2) kinds.fill('furniture', i + 1, isLast ? k : k - 1);
    i = Math.max(i, k - 1);
  }
}

function isOtherHeadline(unit: Line, kind: LocalKind): boolean {
  if (kind === 'furniture' || kind === 'byline') return true;
  return (
    unit.text.length < 160 &&
    !/[.!”"]$/.test(unit.text) &&
    (kind === 'heading' || kind === 'item' || kind === 'paragraph')
  );
}

/** Whether no line is a heading, as in most articles. */
function areSettled(kinds: readonly LocalKind[]): kinds is readonly BlockKind[] {
  return !kinds.includes('heading');
}

/** A heading heads something; what stands at the end or alone is a torn line of the text. */
function settleHeadings(units: readonly Line[], kinds: readonly LocalKind[]): BlockKind[] {
  const settled: BlockKind[] = [];
  let following: LocalKind | null = null;
  for (let i = units.length - 1; i >= 0; i--) {
    const kind = kinds[i]!;
    if (kind !== 'heading') settled[i] = kind;
    else if (kinds[i + 1] === 'furniture' && isHeadingOfFurniture(units, kinds, i)) settled[i] = 'furniture';
    else if (following !== null || units[i]!.shape === 'title' || units[i]!.shape === 'heading') settled[i] = 'section';
    else settled[i] = 'paragraph';
    if (kind === 'paragraph' || kind === 'item') following = kind;
  }
  return settled;
}

/** "FALL FUNDRAISER" above an appeal: a heading in capitals whose next lines are furniture. */
function isHeadingOfFurniture(units: readonly Line[], kinds: readonly LocalKind[], i: number): boolean {
  const { text } = units[i]!;
  return (
    text === text.toUpperCase() && text.length < 60 && isAppeal(units[i + 1]!.text) && kinds[i + 1] === 'furniture'
  );
}

/** The next unit at or after `from` that is text of the article itself; the number of units when there is none. */
function nextOfArticle(kinds: readonly LocalKind[], from: number): number {
  let i = from;
  while (i < kinds.length) {
    const kind = kinds[i]!;
    if (kind !== 'furniture' && kind !== 'byline' && kind !== 'credit' && kind !== 'caption') break;
    i++;
  }
  return i;
}
