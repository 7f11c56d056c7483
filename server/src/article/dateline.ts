import { AGENCIES } from '../english/agencies';
import { DATELINE_CITIES } from '../english/cities';
import { MONTHS } from '../english/months';
import { fold } from '../text/fold';
import { type LetterPattern, letterPattern } from '../text/letterPattern';
import { isLetter } from '../text/openings';
import { readWrittenDate } from './dates';

/**
 * What the rest of the text must show, if anything: that a word in capitals is no acronym (it comes back in small
 * letters or not at all), or that an unknown name is a place ("Lysk: The minister …" and later "in Lysk"), or that few
 * letters in capitals are a name ("VELM — …" and elsewhere "Velm").
 */
export type DatelineProof = 'none' | 'no acronym' | 'named as a place' | 'written small';

/** "KYIV, Ukraine — ", "GENEVA (Reuters) - ", "LONDON, 3 May (AFP) – ", "NEW YORK, – ", "Washington: ". */
export interface DatelineText {
  readonly place: string;
  /** UTF-16 units from the start of the text to the end of the mark that closes the dateline. */
  readonly length: number;
  readonly wire: string | null;
  /** ISO, only when the dateline gives the year. */
  readonly date: string | null;
  readonly proof: DatelineProof;
}

/** What else stands in capitals before a dash or a colon. */
const NO_TOWNS: ReadonlySet<string> = new Set(
  (
    'breaking update updated watch exclusive analysis opinion correction clarification note editorial explainer live ' +
    'video photos warning summary question answer alert urgent factbox timeline interview commentary comment review ' +
    'feature focus digest highlights roundup wrapup refile corrected insight profile obituary diary options poll table text'
  ).split(' '),
);

const CAPITALS = letterPattern(
  String.raw`^(?:\p{Lu}[\p{Lu}.’'-]*\p{Lu}\.?|\p{Lu}\.(?:\p{Lu}\.)+)(?:(?:[ /]|, (?=D\.C\.))(?:\p{Lu}[\p{Lu}.’'-]*\p{Lu}\.?|DE|AL-\p{Lu}+|\p{Lu}\.(?:\p{Lu}\.)*)){0,3}(?![\p{L}\d])`,
);
const MIXED = letterPattern(String.raw`^\p{Lu}\p{Ll}[\p{L}’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|de|au)){0,3}`);
const REGION = letterPattern(String.raw`^,\s*((?:\p{Lu}[\p{L}.’'-]*\s?){1,4})(?=\s*(?:[,(–—:-]|$))`);
/** Where neither an agency nor a date comes. */
const ENDS = /^[\s,/|]*[:"“‘'«—–―-]/;
const PAREN = /^\s*\(([^()]{2,40})\)/;
const DASH = /^\s*,?\s*(?:—|–|--?|―)\s*(?=\S)/;
const COLON = letterPattern(String.raw`^\s*:\s+(?=["“‘'«]?\p{Lu})`);
const DAY_AND_MONTH = letterPattern(
  String.raw`^[\s,/|]*(?:(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,9})\.?|(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?)(?![\p{L}\d])`,
);
const WEEKDAY = /^[\s,]*(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** Reads the dateline at the start of a paragraph's text, or null. `codes` has its code units from `start` on. */
function readDateline(text: string, codes: Uint16Array, start: number): DatelineText | null {
  // Nearly all paragraphs leave here: a dateline begins with a capital and closes within a line's length.
  if (!mayBeginDateline(codes[start]!) || beginsAsProse(codes, start)) return null;
  const head = text.slice(0, LONGEST);
  // The second letter tells whether a town may stand in capitals. Not every letter is ASCII.
  const second = text.charCodeAt(1);
  const inCapitals = isSmall(second) ? null : readPlace(head, CAPITALS, true);
  if (inCapitals !== null || (second < 128 && !isSmall(second)) || !CLOSING.test(head)) return inCapitals;
  return readPlace(head, MIXED, false);
}

function mayBeginDateline(first: number): boolean {
  return (first >= 65 && first <= 90) || (first >= 192 && (first < 0x2010 || first > 0x2027));
}

const LONGEST = 140;
/** What closes the dateline of a town that does not stand in capitals. */
const CLOSING = /[—–―:-]/;

/**
 * "The minister", "Vestria’s President Ann Roe said": a name as `MIXED` has it, and nothing behind it that a dateline goes
 * on with. Letters beyond ASCII, "Rio de Janeiro" and names in capitals are for the patterns.
 */
function beginsAsProse(codes: Uint16Array, start: number): boolean {
  const second = codes[start + 1]!;
  if (second === 32) return true;
  if (!isSmall(second)) return false;
  let i = endOfName(codes, start + 2, false);
  for (let names = 0; names < 3 && codes[i] === 32; names++) {
    const next = codes[i + 1]!;
    if (next > 127) return false;
    if (!isLetter(next) || isSmall(next)) {
      // "Rio de Janeiro", "Port au Prince".
      const small = codes[i + 2]!;
      if ((next === 100 && small === 101) || (next === 97 && small === 117)) return false;
      break;
    }
    i = endOfName(codes, i + 2, true);
  }
  for (let k = i; k < i + 4 && k < codes.length; k++) {
    const code = codes[k]!;
    if (code > 127) return false;
    // A stop, or white space.
    if (code === 46 || code === 32 || (code >= 9 && code <= 13)) continue;
    return code !== 44 && code !== 40 && code !== 58 && code !== 45;
  }
  return true;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function endOfName(codes: Uint16Array, from: number, mayHaveStops: boolean): number {
  let i = from;
  for (;;) {
    const code = codes[i]!;
    const goesOn = isLetter(code) || code === 39 || code === 45 || code === 0x2019 || (mayHaveStops && code === 46);
    if (!goesOn) return i;
    i++;
  }
}

/** The datelines of an article's blocks, each read when it is first asked for. */
export interface Datelines {
  /** By the index of the block. */
  readonly read: (DatelineText | null | undefined)[];
  /** The text's code units where the blocks are stretches of it. */
  readonly codes: Uint16Array | null;
}

export function datelineAt(
  { read, codes }: Datelines,
  blocks: readonly { readonly start: number; readonly text: string }[],
  i: number,
): DatelineText | null {
  const known = read[i];
  if (known !== undefined) return known;
  const { start, text } = blocks[i]!;
  const dateline = codes === null ? readDateline(text, codesOf(text), 0) : readDateline(text, codes, start);
  read[i] = dateline;
  return dateline;
}

/** Of as much of a text as is looked at, and of nothing behind its end. */
function codesOf(text: string): Uint16Array {
  return Uint16Array.from({ length: LONGEST + 4 }, (_, i) => (i < text.length ? text.charCodeAt(i) : 10));
}

/** For lines by themselves: without what would need proof from the rest of the text. */
export function isCertain(dateline: DatelineText | null): boolean {
  return dateline !== null && dateline.proof !== 'named as a place' && dateline.proof !== 'written small';
}

/** What may stand behind the town: a date, an agency, a region or an end. */
const BEHIND_CAPITALS = letterPattern(String.raw`^[.\s]*[,(:–—―/\p{Lu}\d-]`);
const BEHIND_MIXED = /^[.\s]*[,(:–—―-]/;
const CAPITAL_BEHIND = letterPattern(String.raw`^\s+["“‘'«]?\p{Lu}`);
const BEGINS_SENTENCE = letterPattern(String.raw`^["“‘'«(]?[\p{Lu}\p{N}$€£]`);

function readPlace(head: string, pattern: LetterPattern, capitals: boolean): DatelineText | null {
  const match = pattern(head).exec(head);
  if (match === null) return null;
  let at = match[0].length;
  // "Boats searched": nothing here begins a date, an agency or an end.
  const behind = head.slice(at, at + 4);
  if (!(capitals ? BEHIND_CAPITALS(behind) : BEHIND_MIXED).test(behind)) return null;
  let evidence = 0;
  const town = match[0];
  // Kickers stand in capitals too: "VELM’S NEW LEADERS, AND WHAT THEY WANT - …".
  if (NO_TOWNS.has(fold(town.slice(town.lastIndexOf(' ') + 1))) || /[’']S\b/.test(town)) return null;
  const known = DATELINE_CITIES.has(fold(town).replace(/[.,]/g, ''));
  const afterTown = head.slice(at);
  const region = REGION(afterTown).exec(afterTown);
  if (region && !isMonth(region[1]!) && !isKicker(region[1]!)) {
    at += region[0].length;
    evidence++;
  }
  let date: string | null = null;
  let wire: string | null = null;
  // Date and agency, in either order.
  for (let turn = 0; turn < 3; turn++) {
    const rest = head.slice(at);
    if (ENDS.test(rest)) break;
    const paren = PAREN.exec(rest);
    const agency = paren && agencyIn(paren[1]!);
    if (paren && (agency || (capitals && isCredit(paren[1]!, town)))) {
      wire ??= agency ?? (/\b(?:agency|news|press|wire|newswire)\b/i.test(paren[1]!) ? paren[1]! : null);
      at += paren[0].length;
      evidence += agency ? 2 : 1;
      continue;
    }
    const lead = /^[\s,]*/.exec(rest)![0].length;
    const written = readWrittenDate(rest.slice(lead));
    if (written && lead > 0) {
      date ??= written.iso;
      at += lead + written.length;
      evidence += 2;
      continue;
    }
    const day = DAY_AND_MONTH(rest).exec(rest);
    if (day && isMonth(day[2] ?? day[3]!)) {
      at += day[0].length;
      evidence += 2;
      continue;
    }
    const weekday = WEEKDAY.exec(rest);
    if (weekday === null) break;
    at += weekday[0].length;
  }
  const rest = head.slice(at);
  const dash = DASH.exec(rest);
  const colon = dash ? null : COLON(rest).exec(rest);
  const closed = dash ?? colon;
  // "DAMASCUS (Sputnik) The": the agency closes it by itself.
  if (closed === null && !(capitals && wire !== null && CAPITAL_BEHIND(rest).test(rest))) return null;
  const proof = proofOf({ capitals, known, evidence, colon: colon !== null, town, dash: dash?.[0] ?? '' });
  if (proof === null) return null;
  at += closed ? closed[0].length : 0;
  const sentence = head.slice(at).trimStart();
  if (!BEGINS_SENTENCE(sentence).test(sentence)) return null;
  return { place: placeName(town), length: at, wire, date, proof };
}

interface Signs {
  readonly capitals: boolean;
  readonly known: boolean;
  readonly evidence: number;
  readonly colon: boolean;
  readonly town: string;
  readonly dash: string;
}

/** "NATO - the alliance" and "Putin: “We …" look alike: what we do not know must show a region, a date or an agency. */
function proofOf(signs: Signs): DatelineProof | null {
  const spacedDash = /^\s/.test(signs.dash);
  if (signs.known) return signs.capitals || signs.colon || signs.evidence > 0 || spacedDash ? 'none' : null;
  if (!signs.capitals) {
    if (signs.evidence >= (signs.colon ? 3 : 2)) return 'none';
    return signs.evidence === 0 && (signs.colon || spacedDash) && !/[ .]/.test(signs.town) ? 'named as a place' : null;
  }
  // "VELM, –": a comma before the dash is no other habit.
  if (signs.evidence > 0 || /^\s*,/.test(signs.dash)) return 'none';
  const readsLikeName = signs.town.length >= 3 && !signs.town.includes('.') && /[AEIOUY]/.test(signs.town);
  if (signs.colon || !spacedDash || !readsLikeName) return null;
  return signs.town.length >= 5 ? 'no acronym' : 'written small';
}

const OPENS_WITH_CAPITAL = letterPattern(String.raw`^\p{Lu}`);

/** "(Velm News Agency)", "(VNA)"; what spells out the word before it is none: "NATO (North Atlantic Treaty Organisation)". */
function isCredit(inside: string, town: string): boolean {
  const words = inside.split(/\s+/);
  if (words.length > 5 || !words.every((word) => OPENS_WITH_CAPITAL(word).test(word))) return false;
  return words.map((word) => word[0]).join('') !== town;
}

function isKicker(region: string): boolean {
  return region === region.toUpperCase() && region.trim().split(' ').length > 2;
}

function isMonth(word: string): boolean {
  return MONTHS.has(fold(word.trim()).replace(/\./g, ''));
}

/** "Reuters", "AP Photo/…", "Reuters/AFP". */
function agencyIn(text: string): string | null {
  for (const part of text.split(/\s*[/,–—]\s*/)) {
    const agency = AGENCIES.get(fold(part.trim()));
    if (agency !== undefined) return agency;
  }
  return null;
}

const INITIAL_LAST = letterPattern(String.raw`\p{Lu}\.$`);
const FIRST_LETTER = letterPattern(String.raw`(^|[\s/.'’-])(\p{L})`, 'g');

/** "NEW YORK" → "New York"; "KYIV/LVIV" stays two. */
function placeName(written: string): string {
  const town =
    INITIAL_LAST(written).test(written) && written.includes('.') && written.indexOf('.') < written.length - 1
      ? written
      : written.replace(/\.$/, '');
  if (town !== town.toUpperCase()) return town;
  return town
    .toLowerCase()
    .replace(FIRST_LETTER(town), (_, before: string, letter: string) => before + letter.toUpperCase());
}
