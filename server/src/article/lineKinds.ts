import {
  ADDRESS_OPENINGS,
  beginsAsFurniture,
  FURNITURE_LINE_OPENINGS,
  FURNITURE_OPENINGS,
  foldLine,
  isAddress,
  isAppeal,
  isAppealInside,
  isDeskMark,
  isFurnitureLine,
  LONGEST_APPEAL,
  URGINGS,
} from '../english/furniture';
import { isLetter, openingOf, openingOfCodes, openingTable } from '../text/openings';
import type { BodyLines } from './blocks';
import {
  BYLINE_OPENINGS,
  CREDIT_OPENINGS,
  isCaption,
  isCredit,
  isCreditInside,
  LONGEST_BYLINE,
  LONGEST_NAMES,
  mayNameByItself,
  REPORTING_OPENINGS,
  readByline,
} from './bylines';
import { LONGEST_WITH_STOP, looksLikeHeading } from './headings';
import { isDateLine, LEADING_DATE_OPENINGS } from './leadingDate';
import type { Line } from './lines';
import { APPEALS, CREDITS, tellsOf } from './tellingWords';
import type { ReadTokens } from './tokens';
import type { LocalKind } from './topLines';
import type { Tokens } from './types';
import { TELLING } from './vocabulary';

const FURNITURE = 1;
const FURNITURE_LINE = 2;
const ADDRESS = 4;
const URGING = 8;
const REPORTING = 16;
const CREDIT = 32;
const BYLINE = 64;
const DATE = 128;
const ANY = 255;
const OPENINGS_OF_LONG = FURNITURE | ADDRESS | URGING | REPORTING;
/** No line of the lists of furniture is longer. */
const LONGEST_FURNITURE_LINE = 80;

/** The openings after which a line of this length may be something else than a paragraph. */
function openingsOf(length: number): number {
  if (length > LONGEST_BYLINE) return OPENINGS_OF_LONG;
  return length > LONGEST_FURNITURE_LINE ? ANY & ~FURNITURE_LINE : ANY;
}

/**
 * What a line that begins with a letter may be by its first ones, asked once: nearly every line is a paragraph and leaves
 * with a no. Behind brackets, quotation marks and the like everything may follow.
 */
const OPENINGS = openingTable([
  [FURNITURE, FURNITURE_OPENINGS],
  [FURNITURE_LINE, FURNITURE_LINE_OPENINGS],
  [ADDRESS, ADDRESS_OPENINGS],
  [URGING, URGINGS],
  [REPORTING, REPORTING_OPENINGS],
  [CREDIT, CREDIT_OPENINGS],
  [BYLINE, BYLINE_OPENINGS],
  [DATE, LEADING_DATE_OPENINGS],
]);

/** What each line is without those around it. `bounds` has for each line its first token and the one behind its last. */
export function kindsByThemselves(
  { lines, codes }: BodyLines,
  { tokens, tellers, firstTeller, endTeller }: ReadTokens,
  bounds: Int32Array,
): LocalKind[] {
  const kinds: LocalKind[] = [];
  let teller = firstTeller;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const endToken = bounds[2 * i + 1]!;
    let told = 0;
    for (; teller < endTeller && tellers[teller]! < endToken; teller++) told |= tellingOf(tokens, tellers[teller]!);
    if (codes === null) kinds.push(kindByItself(line, APPEALS | CREDITS));
    else kinds.push(isPlainProse(codes, line, told) ? 'paragraph' : kindByItself(line, told));
  }
  return kinds;
}

/** `APPEALS` and `CREDITS` of a word. */
function tellingOf({ words, norms }: Tokens, at: number): number {
  const word = words[at]!;
  return word === 0 ? tellsOf(norms[at]!) : TELLING[word]!;
}

/**
 * Whether a line is a paragraph without doubt: it begins with a letter or a quotation and as none of the lists has it,
 * ends as prose does, and has none of the words of appeals and credits (`told`). Nearly all lines leave here. What it says no to
 * may be a paragraph as well; `kindByItself` says yes wherever this does.
 */
function isPlainProse(codes: Uint16Array, { start, end, shape }: Line, told: number): boolean {
  if (shape !== 'prose') return false;
  const length = end - start;
  const isLong = length > LONGEST_BYLINE;
  const quoted = behindQuotationMark(codes, start);
  if (!(isLong && endsNoCaption(codes, end)) && !endsAsSentence(codes, start, end, quoted > start)) return false;
  if (!isLetter(codes[quoted]!)) return false;
  const opening = openingOfCodes(OPENINGS, codes, quoted);
  // What is quoted is no furniture and no appeal, "The post … appeared first on" apart.
  if (quoted > start) return (opening & FURNITURE) === 0 && (isLong || told === 0);
  if ((opening & openingsOf(length)) !== 0) return false;
  // No credit of those who contributed is long.
  return length > LONGEST_APPEAL || (isLong ? told & APPEALS : told) === 0;
}

/** Behind “, " or '' at the beginning; that beginning where there is none of them. */
function behindQuotationMark(codes: Uint16Array, start: number): number {
  const first = codes[start]!;
  if (first === 0x201c || first === 34) return start + 1;
  return first === 39 && codes[start + 1] === 39 ? start + 2 : start;
}

/** Whether a line ends as `isCaption` knows that no caption does. */
function endsNoCaption(codes: Uint16Array, end: number): boolean {
  const last = codes[end - 1]!;
  if (last === 46) return codes[end - 2] !== 41;
  return last === 0x201d || last === 34 || last === 39 || last === 0x2019 || last === 63 || last === 33;
}

/** A longer question is no heading. */
const LONGEST_QUESTION = 80;

/** Whether it ends as no caption, no heading, no byline and no credit of a picture does, all of which may be short. */
function endsAsSentence(codes: Uint16Array, start: number, end: number, isQuoted: boolean): boolean {
  const last = codes[end - 1]!;
  if (last === 33) return true;
  if (last === 63) return isQuoted || end - start > LONGEST_QUESTION;
  const before = codes[end - 2]!;
  // "THE FERRY SINKS." is a heading.
  if (last === 46) return before !== 41 && (end - start > LONGEST_WITH_STOP || hasSmallLetter(codes, start, end));
  if (last !== 0x201d && last !== 34) return false;
  return (
    (isQuoted || end - start >= LONGEST_NAMES) && (before === 46 || before === 44 || before === 63 || before === 33)
  );
}

function hasSmallLetter(codes: Uint16Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (codes[i]! >= 97 && codes[i]! <= 122) return true;
  return false;
}

/** What a line is without those around it; `told` are the words of appeals and credits in it. */
function kindByItself(unit: Line, told: number): LocalKind {
  const { text: line, shape } = unit;
  if (shape === 'furniture' || line === '') return 'furniture';
  const opening = isLetter(line.charCodeAt(0)) ? openingOf(OPENINGS, line, 0) : ANY;
  if (line.length > LONGEST_BYLINE) return kindOfLong(line, shape, opening, told);
  if (isFurniture(line, opening, told)) return 'furniture';
  if (shape === 'title' || shape === 'heading') return 'heading';
  if ((opening & CREDIT) !== 0 ? isCredit(line) : isCreditInside(line, (told & CREDITS) !== 0)) return 'credit';
  if (isCaption(line)) return 'caption';
  if (shape === 'item') return 'item';
  if (((opening & BYLINE) !== 0 || mayNameByItself(line)) && readByline(line) !== null) return 'byline';
  if ((opening & DATE) !== 0 && isDateLine(line)) return 'byline';
  return looksLikeHeading(line) ? 'heading' : 'paragraph';
}

/** Too long for a byline, a date or a heading, which prose in nearly all articles is. */
function kindOfLong(line: string, shape: Line['shape'], opening: number, told: number): LocalKind {
  if ((opening & FURNITURE) !== 0 && beginsAsFurniture(line)) return 'furniture';
  if ((opening & URGING) !== 0 ? isAppeal(line) : (told & APPEALS) !== 0 && isAppealInside(line)) return 'furniture';
  if ((opening & ADDRESS) !== 0 && !line.includes(' ') && isAddress(line)) return 'furniture';
  if (shape === 'title' || shape === 'heading') return 'heading';
  if ((opening & REPORTING) !== 0 && isCredit(line)) return 'credit';
  if (isCaption(line)) return 'caption';
  return shape === 'item' ? 'item' : 'paragraph';
}

function isFurniture(line: string, opening: number, told: number): boolean {
  if ((opening & FURNITURE_LINE) !== 0 && line.length <= LONGEST_FURNITURE_LINE) {
    const folded = foldLine(line);
    if (folded === '' || isFurnitureLine(folded) || isDeskMark(line)) return true;
  }
  if ((opening & ADDRESS) !== 0 && !line.includes(' ') && isAddress(line)) return true;
  if ((opening & FURNITURE) !== 0 && beginsAsFurniture(line)) return true;
  return (opening & URGING) !== 0 ? isAppeal(line) : (told & APPEALS) !== 0 && isAppealInside(line);
}
