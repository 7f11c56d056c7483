import {
  ADDRESS_OPENINGS,
  beginsAsFurniture,
  FURNITURE_LINE_OPENINGS,
  FURNITURE_OPENINGS,
  foldLine,
  IMPERATIVES,
  isAddress,
  isAppeal,
  isAppealInside,
  isDeskMark,
  isFurnitureLine,
  LONGEST_APPEAL,
} from '../english/furniture';
import { isLetter, openingOf, openingOfCodes, openingTable } from '../text/openings';
import {
  BYLINE_OPENINGS,
  CREDIT_OPENINGS,
  isCaption,
  isCredit,
  isCreditInside,
  LONGEST_BYLINE,
  mayNameByItself,
  REPORTING_OPENINGS,
  readByline,
} from './bylines';
import { looksLikeHeading } from './headings';
import { isDateLine } from './leadingDate';
import type { Line } from './lines';
import type { LocalKind } from './topLines';

const FURNITURE = 1;
const FURNITURE_LINE = 2;
const ADDRESS = 4;
const URGING = 8;
const REPORTING = 16;
const CREDIT = 32;
const BYLINE = 64;
const ANY = 127;
const OPENINGS_OF_LONG = FURNITURE | ADDRESS | URGING | REPORTING;

/**
 * What a line that begins with a letter may be by its first ones, asked once: nearly every line is a paragraph and leaves
 * with a no. Behind brackets, quotation marks and the like everything may follow.
 */
const OPENINGS = openingTable([
  [FURNITURE, FURNITURE_OPENINGS],
  [FURNITURE_LINE, FURNITURE_LINE_OPENINGS],
  [ADDRESS, ADDRESS_OPENINGS],
  [URGING, IMPERATIVES],
  [REPORTING, REPORTING_OPENINGS],
  [CREDIT, CREDIT_OPENINGS],
  [BYLINE, BYLINE_OPENINGS],
]);

/** What each line is without those around it. `codes` are the text's code units where the lines are stretches of it. */
export function kindsByThemselves(units: readonly Line[], codes: Uint16Array | null): LocalKind[] {
  const kinds: LocalKind[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    kinds.push(codes !== null && isPlainProse(codes, unit) ? 'paragraph' : kindByItself(unit));
  }
  return kinds;
}

/**
 * Whether a line is a paragraph without doubt: it is longer than a byline, begins with a letter or a quotation and with
 * no word of the lists, ends as prose does (see `isCaption`), and is no appeal. Nearly all long lines leave here.
 */
function isPlainProse(codes: Uint16Array, { start, end, shape }: Line): boolean {
  const length = end - start;
  if (shape !== 'prose' || length <= LONGEST_BYLINE) return false;
  const last = codes[end - 1]!;
  if (last === 46 ? codes[end - 2] === 41 : last !== 0x201d && last !== 34) return false;
  const first = codes[start]!;
  // What is quoted is no furniture and no appeal, "The post … appeared first on" apart.
  if (first === 0x201c || first === 34) {
    return isLetter(codes[start + 1]!) && (openingOfCodes(OPENINGS, codes, start + 1) & FURNITURE) === 0;
  }
  if (!isLetter(first) || (openingOfCodes(OPENINGS, codes, start) & OPENINGS_OF_LONG) !== 0) return false;
  return length > LONGEST_APPEAL || !mayAddressInCodes(codes, start, end);
}

/** As `isAppealInside` asks first: "lease" or "our " stands in it. */
function mayAddressInCodes(codes: Uint16Array, start: number, end: number): boolean {
  for (let k = start + 4; k < end; k++) {
    const code = codes[k]!;
    if (code === 32) {
      if (codes[k - 1] === 114 && codes[k - 2] === 117 && codes[k - 3] === 111) return true;
    } else if (code === 101 && codes[k - 1] === 115 && codes[k - 2] === 97 && codes[k - 3] === 101) {
      if (codes[k - 4] === 108) return true;
    }
  }
  return false;
}

/** What a line is without those around it. */
function kindByItself(unit: Line): LocalKind {
  const { text: line, shape } = unit;
  if (shape === 'furniture' || line === '') return 'furniture';
  const opening = isLetter(line.charCodeAt(0)) ? openingOf(OPENINGS, line, 0) : ANY;
  if (line.length > LONGEST_BYLINE) return kindOfLong(line, shape, opening);
  if (isFurniture(line, opening)) return 'furniture';
  if (shape === 'title' || shape === 'heading') return 'heading';
  if ((opening & CREDIT) !== 0 ? isCredit(line) : isCreditInside(line)) return 'credit';
  if (isCaption(line)) return 'caption';
  if (shape === 'item') return 'item';
  if (((opening & BYLINE) !== 0 || mayNameByItself(line)) && readByline(line) !== null) return 'byline';
  if (isDateLine(line)) return 'byline';
  return looksLikeHeading(line) ? 'heading' : 'paragraph';
}

/** Too long for a byline, a date or a heading, which prose in nearly all articles is. */
function kindOfLong(line: string, shape: Line['shape'], opening: number): LocalKind {
  if ((opening & FURNITURE) !== 0 && beginsAsFurniture(line)) return 'furniture';
  if ((opening & URGING) !== 0 ? isAppeal(line) : isAppealInside(line)) return 'furniture';
  if ((opening & ADDRESS) !== 0 && !line.includes(' ') && isAddress(line)) return 'furniture';
  if (shape === 'title' || shape === 'heading') return 'heading';
  if ((opening & REPORTING) !== 0 && isCredit(line)) return 'credit';
  if (isCaption(line)) return 'caption';
  return shape === 'item' ? 'item' : 'paragraph';
}

function isFurniture(line: string, opening: number): boolean {
  if ((opening & FURNITURE_LINE) !== 0 && line.length <= 80) {
    const folded = foldLine(line);
    if (folded === '' || isFurnitureLine(folded) || isDeskMark(line)) return true;
  }
  if ((opening & ADDRESS) !== 0 && !line.includes(' ') && isAddress(line)) return true;
  if ((opening & FURNITURE) !== 0 && beginsAsFurniture(line)) return true;
  return (opening & URGING) !== 0 ? isAppeal(line) : isAppealInside(line);
}
