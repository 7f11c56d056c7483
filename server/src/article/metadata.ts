import { AGENCIES } from '../english/agencies';
import { fold } from '../text/fold';
import { letterPattern } from '../text/letterPattern';
import type { Span } from '../text/span';
import type { BodyLines, SettledKinds } from './blocks';
import { authorOfBlurb } from './blurbs';
import { isPersonName, readByline, sourceOf } from './bylines';
import type { DatelineText } from './dateline';
import { readLeadingDate } from './leadingDate';
import type { Line } from './lines';
import { hostOf, outletOfHost } from './outlets';
import { isOutletLine, readSourceLine } from './sourceLine';
import type { Known, Metadata } from './types';

const ORIGINAL =
  /^(?:this (?:article|story|post|piece|report) (?:was |is )?)?(?:originally |first |re)(?:published|appeared|posted)(?: \w+)? (?:on|in|at|by|from) (?:the website of )?([^,;:]{2,60}?)(?:\s+(?:on|under|with|and|in|as|at) .*|[.,;:(].*)?$/i;
const ORIGINAL_HOST =
  /(?:originally |first |re)(?:published|appeared|posted)(?: \w+)? (?:on|in|at|by|from) ((?:[\w-]+\.)+[a-z]{2,})\b/i;
const WITH_AGENCIES = letterPattern(String.raw`^Sources?:\s+(\p{Lu}.{1,40}?)(?:,| and) (?:(?:news )?agencies)\.?$`);
const NAMES_OUTLET = letterPattern(String.raw`^\p{Lu}|^the `);
const APPEARED_FIRST = /\bappeared first on ([^.]{2,60})\.?$/;
const COPYRIGHT =
  /^(?:copyright\s*)?(?:©|\(c\)|copyright)\s*(?:copyright\s*)?(?:(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)?\d{2})?)[,.]?\s+(?:by\s+)?([^.,|–]{2,50}?)(?:\s*[.,|–].*)?$/i;
const TRANSLATED =
  /\b(?:this (?:article|story|text|report|interview) (?:was|has been|is) (?:automatically |machine[- ])?translated|(?:machine|automatic)(?:ally)?[- ]translat(?:ed|ion)|^\(?translated (?:by|from)\b|^\(?translation(?: by|:)\s)/i;

type Guesses = { -readonly [K in keyof Metadata]: Metadata[K] };

/** What the text itself shows, marked as a guess. Metadata from elsewhere beats it. */
export function guessMetadata(
  { lines }: BodyLines,
  { kinds }: SettledKinds,
  dateline: (DatelineText & Span) | null,
  url: Known<string> | undefined,
): Metadata {
  const guesses: Guesses = {};
  let copyright: Known<string> | undefined;
  let prose = 0;
  let lastProse = lines.length - 1;
  while (lastProse >= 0 && kinds[lastProse] !== 'paragraph') lastProse--;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const kind = kinds[index]!;
    if (kind === 'paragraph' || kind === 'item') {
      if (prose++ === 0 && guesses.date === undefined) readDateOfFirst(line, guesses);
      if (line.text.length < 200) readTranslated(line, guesses);
    } else if (kind === 'headline') guesses.title ??= guess(line.text, line);
    // In between, a name or a date belongs to something else: a book, a related story.
    else if (kind === 'byline') {
      if (prose <= 1 || index > lastProse) readByByline(line, guesses, prose === 0);
    } else if (kind === 'furniture' || kind === 'credit') {
      const holder = readLineOfPage(line, guesses, kind === 'furniture' && prose > 0);
      copyright ??= holder;
    }
  }
  if (dateline?.wire) guesses.wire ??= guess(dateline.wire, dateline);
  if (dateline?.date) guesses.date ??= guess(dateline.date, dateline);
  if (guesses.outlet === undefined && url) {
    const host = hostOf(url.value);
    if (host) guesses.outlet = { value: host, origin: 'guess', ...(url.span ? { span: url.span } : {}) };
  }
  if (guesses.outlet === undefined && copyright) guesses.outlet = copyright;
  return guesses;
}

const GOES_ON = /^,?\s+[a-z]+\s/;

/**
 * "18 May 2017 Talks failed …": only what stands before everything else dates the article itself. "On 18 May 2017 talks
 * failed" and "18 May 2017 was the day of …" are sentences about that day.
 */
function readDateOfFirst(line: Line, guesses: Guesses): void {
  const date = readLeadingDate(line.text);
  if (date === null || date.iso.length < 10 || /^on\s/i.test(line.text)) return;
  if (!GOES_ON.test(line.text.slice(date.end))) guesses.date = guess(date.iso, within(line, date.start, date.end));
}

function readTranslated(line: Line, guesses: Guesses): void {
  if (line.text.includes('ransl') && TRANSLATED.test(line.text)) guesses.translated ??= guess(true, line);
}

/** What a credit or a line of the page around the article says of it. Gives who has the copyright. */
function readLineOfPage(line: Line, guesses: Guesses, mayBeBlurb: boolean): Known<string> | undefined {
  const { text } = line;
  const outlet = outletIn(text);
  if (outlet) guesses.outlet ??= guess(outlet, line);
  readTranslated(line, guesses);
  const author = mayBeBlurb ? authorOfBlurb(text) : null;
  if (author) guesses.authors ??= guess([author], line);
  const holder = text.length > 120 ? undefined : COPYRIGHT.exec(text)?.[1];
  return holder && !/rights reserved/i.test(holder) ? guess(holder.trim(), line) : undefined;
}

/** Where and when the text appeared, as lines above it say. */
function readSource(line: Line, guesses: Guesses): boolean {
  const { text } = line;
  const source = readSourceLine(text);
  if (source === null) {
    const isOutlet = isOutletLine(text, line.start === 0);
    if (isOutlet) guesses.outlet ??= guess(text, line);
    return isOutlet;
  }
  const { outlet, wire, date } = source;
  if (outlet) guesses.outlet ??= guess(outlet.value, within(line, outlet.start, outlet.end));
  if (wire) guesses.wire ??= guess(wire.value, within(line, wire.start, wire.end));
  if (date) guesses.date ??= guess(date.value, within(line, date.start, date.end));
  return true;
}

function readByByline(line: Line, guesses: Guesses, isOnTop: boolean): void {
  const isSource = isOnTop && readSource(line, guesses);
  const byline = readByline(line.text);
  if (byline) {
    if (byline.authors.length > 0) guesses.authors ??= guess(byline.authors, line);
    if (byline.wire) guesses.wire ??= guess(byline.wire, line);
    return;
  }
  if (isSource) return;
  const date = readLeadingDate(line.text);
  if (date && (isOnTop || date.labelled) && !/^(?:last )?(?:updated|modified)/i.test(line.text)) {
    guesses.date ??= guess(date.iso, within(line, date.start, date.end));
  }
  if (date === null && isPersonName(line.text)) guesses.authors ??= guess([line.text], line);
}

/** The outlet that a line of the page names: where it first appeared, or a credit "SOURCEVelm Herald". */
function outletIn(line: string): string | null {
  if (line.length > 300) return null;
  const host = ORIGINAL_HOST.exec(line)?.[1];
  if (host) return outletOfHost(host);
  const name = (
    ORIGINAL.exec(line)?.[1] ??
    APPEARED_FIRST.exec(line)?.[1] ??
    WITH_AGENCIES(line).exec(line)?.[1] ??
    sourceOf(line)
  )?.trim();
  if (!name || !NAMES_OUTLET(name).test(name)) return null;
  const bare = hostOf(name);
  return bare ? outletOfHost(bare) : (AGENCIES.get(fold(name)) ?? name);
}

function guess<T>(value: T, span: Span): Known<T> {
  return { value, origin: 'guess', span: { start: span.start, end: span.end } };
}

/** Markup before a date is rare; then the whole line is the place. */
function within(line: Line, start: number, end: number): Span {
  return line.end - line.start === line.text.length
    ? { start: line.start + start, end: line.start + end }
    : { start: line.start, end: line.end };
}
