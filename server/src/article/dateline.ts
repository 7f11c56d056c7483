import { AGENCIES } from '../english/agencies';
import { DATELINE_CITIES } from '../english/cities';
import { MONTHS } from '../english/months';
import { fold } from '../text/fold';
import { readWrittenDate } from './dates';

/** "KYIV, Ukraine — ", "GENEVA (Reuters) - ", "LONDON, 3 May (AFP) – ", "NEW YORK, – ", "Washington: ". */
export interface DatelineText {
  readonly place: string;
  /** UTF-16 units from the start of the text to the end of the mark that closes the dateline. */
  readonly length: number;
  readonly wire: string | null;
  /** ISO, only when the dateline gives the year. */
  readonly date: string | null;
  /** False when only its capitals speak for it. */
  readonly certain: boolean;
}

/** What else stands in capitals before a dash or a colon. */
const NO_TOWNS: ReadonlySet<string> = new Set(
  (
    'breaking update updated watch exclusive analysis opinion correction clarification note editorial explainer live ' +
    'video photos warning summary question answer alert urgent factbox timeline interview commentary comment review'
  ).split(' '),
);

const CAPITALS =
  /^(?:\p{Lu}[\p{Lu}.’'-]*\p{Lu}\.?|\p{Lu}\.(?:\p{Lu}\.)+)(?:(?:[ /]|, (?=D\.C\.))(?:\p{Lu}[\p{Lu}.’'-]*\p{Lu}\.?|DE|AL-\p{Lu}+|\p{Lu}\.(?:\p{Lu}\.)*)){0,3}(?![\p{L}\d])/u;
const MIXED = /^\p{Lu}\p{Ll}[\p{L}’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|de|au)){0,3}/u;
const REGION = /^,\s*((?:\p{Lu}[\p{L}.’'-]*\s?){1,4})(?=\s*(?:[,(–—:-]|$))/u;
const PAREN = /^\s*\(([^()]{2,40})\)/;
const DASH = /^\s*,?\s*(?:—|–|--?|―)\s*(?=\S)/;
const COLON = /^\s*:\s+(?=["“‘'«]?\p{Lu})/u;
const DAY_AND_MONTH =
  /^[\s,/|]*(?:(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,9})\.?|(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?)(?![\p{L}\d])/u;
const WEEKDAY = /^[\s,]*(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** Reads the dateline at the start of a paragraph's text, or null. */
export function readDateline(text: string): DatelineText | null {
  const first = text.charCodeAt(0);
  // Nearly all paragraphs leave here: a dateline begins with a capital and closes within a line's length.
  if (!(first >= 65 && first <= 90) && first < 192) return null;
  const head = text.slice(0, 140);
  return readPlace(head, CAPITALS, true) ?? readPlace(head, MIXED, false);
}

export function beginsWithDateline(text: string): boolean {
  return readDateline(text) !== null;
}

function readPlace(head: string, pattern: RegExp, capitals: boolean): DatelineText | null {
  const match = pattern.exec(head);
  if (match === null) return null;
  let at = match[0].length;
  // "Boats searched": nothing here begins a date, an agency or an end.
  if (!(capitals ? /^[.\s]*[,(:–—―/\p{Lu}\d-]/u : /^[.\s]*[,(:–—―-]/).test(head.slice(at, at + 4))) return null;
  let evidence = 0;
  const town = match[0];
  if (NO_TOWNS.has(fold(town))) return null;
  const known = DATELINE_CITIES.has(fold(town).replace(/[.,]/g, ''));
  const region = REGION.exec(head.slice(at));
  if (region && !isMonth(region[1]!)) {
    at += region[0].length;
    evidence++;
  }
  let date: string | null = null;
  let wire: string | null = null;
  // Date and agency, in either order.
  for (let turn = 0; turn < 3; turn++) {
    const rest = head.slice(at);
    const paren = PAREN.exec(rest);
    const agency = paren && agencyIn(paren[1]!);
    if (paren && (agency || (capitals && isCredit(paren[1]!, town)))) {
      wire ??= agency ?? (/\b(?:agency|news|press)\b/i.test(paren[1]!) ? paren[1]! : null);
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
    const day = DAY_AND_MONTH.exec(rest);
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
  const colon = dash ? null : COLON.exec(rest);
  const closed = dash ?? colon;
  // "DAMASCUS (Sputnik) The": the agency closes it by itself.
  if (closed === null && !(capitals && wire !== null && /^\s+["“‘'«]?\p{Lu}/u.test(rest))) return null;
  if (!isTrusted({ capitals, known, evidence, colon: colon !== null, town, dash: dash?.[0] ?? '' })) return null;
  at += closed ? closed[0].length : 0;
  if (!/^["“‘'«(]?[\p{Lu}\p{N}$€£]/u.test(head.slice(at).trimStart())) return null;
  return { place: placeName(town), length: at, wire, date, certain: known || evidence > 0 };
}

interface Signs {
  readonly capitals: boolean;
  readonly known: boolean;
  readonly evidence: number;
  readonly colon: boolean;
  readonly town: string;
  readonly dash: string;
}

/** "NATO - the alliance" and "Putin: “We …" look alike: a place we do not know must show a region, a date or an agency. */
function isTrusted(signs: Signs): boolean {
  if (signs.known) return signs.capitals || signs.colon || signs.evidence > 0 || /^\s/.test(signs.dash);
  if (!signs.capitals) return signs.evidence >= 2 && !signs.colon;
  if (signs.evidence > 0) return true;
  // "VELM, –": a comma before the dash is no other habit. Otherwise the word must be long and read like a name.
  if (/^\s*,/.test(signs.dash)) return true;
  return (
    !signs.colon &&
    /^\s/.test(signs.dash) &&
    signs.town.length >= 5 &&
    !signs.town.includes('.') &&
    /[AEIOUY]/.test(signs.town)
  );
}

/** "(Velm News Agency)", "(VNA)"; what spells out the word before it is none: "NATO (North Atlantic Treaty Organisation)". */
function isCredit(inside: string, town: string): boolean {
  const words = inside.split(/\s+/);
  if (words.length > 5 || !words.every((word) => /^\p{Lu}/u.test(word))) return false;
  return words.map((word) => word[0]).join('') !== town;
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

/** "NEW YORK" → "New York"; "KYIV/LVIV" stays two. */
function placeName(written: string): string {
  const town =
    /\p{Lu}\.$/u.test(written) && written.includes('.') && written.indexOf('.') < written.length - 1
      ? written
      : written.replace(/\.$/, '');
  if (town !== town.toUpperCase()) return town;
  return town
    .toLowerCase()
    .replace(/(^|[\s/.'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
