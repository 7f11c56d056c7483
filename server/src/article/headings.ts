import { letterPattern } from '../text/letterPattern';
import { openings, wholeWords } from '../text/openings';

const LONGEST_HEADING = 120;
/** A longer line that ends as prose does is no heading. */
export const LONGEST_WITH_STOP = 40;
/** What stands around a stop inside a line. */
const BEFORE_STOP = letterPattern(String.raw`(?:\p{Ll}{3}|\d|[)”"])$`);
const STOP = /[.!?]/g;
const AFTER_STOP = letterPattern(String.raw`[”"’)]?\s+[“"‘(]?\p{Lu}`, 'y');
const SHORTENED = /\b(?:Gov|Gen|Sen|Rep|Col|Capt|Sept|Prof|Pres|Feb|Jan|Dec|Nov|Oct|Aug)\./g;

/** The times that head the entries of a live report. */
const TIME = /^\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.m\.|[ap]m|GMT|UTC)(?: [A-Z]{2,4})?$/i;
const NOTE = /^(?:editor[’']?s?[’']? note|correction|update|note|clarification)\b.*:/i;

const mayBeNote = openings(
  wholeWords(['editor note', 'editors note', 'editor’s note', 'correction', 'update', 'note', 'clarification']),
);
/** The longest line that is a time alone. */
const LONGEST_TIME = 20;

const OPENS_HEADING = letterPattern(String.raw`^["“‘'«(¿\p{Lu}\p{N}]`);
const ANY_LETTER = letterPattern(String.raw`\p{L}`);
const TWO_CAPITALS = letterPattern(String.raw`\p{Lu}{2}`);

/** Of the ASCII ones. */
function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** A short line without a stop that begins as a title does. */
export function looksLikeHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING) return false;
  // Nearly all paragraphs leave here: no heading ends so, unless it is very short.
  if (line.length > LONGEST_WITH_STOP && endsAsProse(line)) return false;
  if (!isCapital(line.charCodeAt(0)) && !(OPENS_HEADING(line).test(line) && ANY_LETTER(line).test(line))) return false;
  if (line.length <= LONGEST_TIME && TIME.test(line)) return true;
  if (mayBeNote(line) && NOTE.test(line)) return false;
  if (/[.!?][”"]\s/.test(line) || hasSentenceInside(line)) return false;
  const last = line[line.length - 1]!;
  if (last === '?')
    return (
      line.length <= 80 &&
      !/^["“‘'«]/.test(line) &&
      (isTitleCase(line) || /^(?:What|Who|Why|How|When|Where)\b/.test(line))
    );
  if (last === '.') return line.length <= 40 && isInCapitals(line);
  if (last === '!' || last === '…' || last === ',' || last === ';' || last === ':' || last === '—' || last === '–')
    return false;
  // A torn quotation is no heading.
  return !/^[“"][^”"]*$/.test(line) && !/[.!?,](?:''|[’'.]*[”"’])$/.test(line);
}

function endsAsProse(line: string): boolean {
  const last = line[line.length - 1]!;
  if (last === '”' || last === '"') return '.!?,'.includes(line[line.length - 2]!);
  return '.!…,;:—–'.includes(last);
}

function isInCapitals(line: string): boolean {
  return line === line.toUpperCase() && TWO_CAPITALS(line).test(line);
}

/** Every longer word begins with a capital. */
export function isTitleCase(line: string): boolean {
  let words = 0;
  let start = 0;
  for (let i = 0; i <= line.length; i++) {
    if (i < line.length && !partsWords(line.charCodeAt(i))) continue;
    if (i - start > 3) {
      words++;
      if (!isCapital(line.charCodeAt(start)) && !opensTitleWord(line.slice(start, i))) return false;
    }
    start = i + 1;
  }
  return words > 1;
}

const TITLE_WORD = letterPattern(String.raw`^["“‘'«(]?[\p{Lu}\p{N}]`);

function opensTitleWord(word: string): boolean {
  return TITLE_WORD(word).test(word);
}

/** White space and dashes. */
function partsWords(code: number): boolean {
  if (code < 128) return code === 32 || code === 45 || (code >= 9 && code <= 13);
  return code === 0x2013 || code === 0x2014 || /\s/.test(String.fromCharCode(code));
}

/** Rough, for lines that may be headlines: no stop before the last one, abbreviations apart. */
export function isOneSentence(line: string): boolean {
  return !(hasSentenceInside(line) && hasSentenceInside(line.replace(SHORTENED, '')));
}

function hasSentenceInside(line: string): boolean {
  const afterStop = AFTER_STOP(line);
  STOP.lastIndex = 1;
  while (STOP.test(line)) {
    const i = STOP.lastIndex - 1;
    if (i + 2 >= line.length) break;
    afterStop.lastIndex = i + 1;
    if (!afterStop.test(line)) continue;
    const before = line.slice(Math.max(0, i - 6), i);
    if (BEFORE_STOP(before).test(before)) return true;
  }
  return false;
}
