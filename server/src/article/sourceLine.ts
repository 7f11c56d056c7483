import { AGENCIES } from '../english/agencies';
import { isNavigation } from '../english/furniture';
import { mayBeMasthead, readMasthead } from '../english/mastheads';
import { fold } from '../text/fold';
import { isDateLine, readLeadingDate } from './leadingDate';
import { hostOf, outletOfHost } from './outlets';

/** What a page says above its text of where and when it appeared. Places in UTF-16 units from the start of the line. */
export interface SourceLine {
  readonly outlet: Placed | null;
  /** The agency, where one stands in the place of an outlet. */
  readonly wire: Placed | null;
  /** ISO 8601; null where the line only says when the text was changed. */
  readonly date: Placed | null;
  /** Whether it can be nothing else; a likely name beside a date may be a headline where nothing else is one. */
  readonly isCertain: boolean;
}

interface Placed {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A longer line is prose or a byline with much around it. */
const LONGEST_SOURCE_LINE = 120;

/** Each line that it reads holds a year. */
function mayHoldYear(line: string): boolean {
  return line.length <= LONGEST_SOURCE_LINE && (line.includes('20') || line.includes('19'));
}

/**
 * "The Velm Herald, 5 March 2026", "5 March 2026 — The Velm Herald", "Published 5 March 2026 by The Velm Herald",
 * "By Ann Roe | The Velm Herald | March 5, 2026": a line of nothing but an outlet and a date, an author or a page perhaps.
 * A sentence that begins so goes on with words that none of these has.
 */
export function readSourceLine(line: string): SourceLine | null {
  if (!mayHoldYear(line)) return null;
  const from = /^[([*_]*/.exec(line)![0].length;
  return readDateFirst(line, from) ?? readOutletFirst(line, from);
}

/** An outlet's name alone on a line; more names are some on the first line of a page. */
export function isOutletLine(line: string, isFirst: boolean): boolean {
  return readMasthead(line) !== null || (isFirst && mayBeMasthead(line));
}

const UPDATED = /^(?:last |date )?(?:updated|modified)/i;
const CLOCK =
  /^[\s,|•·–—-]*(?:at\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[AaPp]\.?[Mm]\.?)?(?:\s*\(?[A-Z]{2,5}\)?(?![A-Za-z]))?/;
const BETWEEN = /^[\s,;:|•·/()–—-]*(?:(?:by|in|on|from|at)\s+)?/i;

function readDateFirst(line: string, from: number): SourceLine | null {
  const rest = line.slice(from);
  const date = readLeadingDate(rest);
  if (date === null || date.iso.length < 7) return null;
  let at = date.end;
  at += CLOCK.exec(rest.slice(at))?.[0].length ?? 0;
  at += BETWEEN.exec(rest.slice(at))![0].length;
  const isAuthor = date.labelled && /\sby\s+$/i.test(rest.slice(0, at)) && isAside(rest.slice(at));
  const named = readName(line, from + at, line.length) ?? (isAuthor ? AUTHOR_ALONE : null);
  const when = UPDATED.test(rest) ? null : { value: date.iso, start: from + date.start, end: from + date.end };
  return named && { ...named, date: when };
}

const LEAD =
  /^(?:(?:(?:first |originally )?(?:published|posted|printed|appeared)\s+)?(?:by|in|on|from|at|via)\s+|(?:source|via|from)\s*:\s*)/i;
const SEPARATOR = /\s*[,;|•·/(:]\s*|\s+[–—-]{1,2}\s*|\s+(?:on|of)\s+|\s+(?=\d|[A-Z][a-z]{2,8}\.?,?\s+\d)/g;

function readOutletFirst(line: string, from: number): SourceLine | null {
  const start = from + (LEAD.exec(line.slice(from))?.[0].length ?? 0);
  SEPARATOR.lastIndex = start;
  for (let match = SEPARATOR.exec(line); match !== null; match = SEPARATOR.exec(line)) {
    const at = SEPARATOR.lastIndex;
    const tail = line.slice(at);
    const date = readLeadingDate(tail);
    if (date === null) continue;
    const named = date.iso.length < 7 || !endsBehind(tail, date.end) ? null : readParts(line, start, match.index);
    // "The Sun, 5 March 2026": no Sunday.
    if (named === null) continue;
    const when = UPDATED.test(tail) ? null : { value: date.iso, start: at + date.start, end: at + date.end };
    return { ...named, date: when };
  }
  return null;
}

/** Whether only a time, a page or a section stands behind the date. */
function endsBehind(tail: string, end: number): boolean {
  if (isDateLine(tail.replace(/[)\]*_.]+$/, ''))) return true;
  const rest = tail
    .slice(end)
    .replace(/^[\s,;|•·/–—-]+/, '')
    .replace(/[)\]*_.]+$/, '');
  return /^(?:pp?\.|pages?)\s*[A-Z]?\d+(?:[–-]\d+)?$/i.test(rest) || (rest.length < 30 && isNavigation(rest));
}

type Named = Omit<SourceLine, 'date'>;

const AUTHOR_ALONE: Named = { outlet: null, wire: null, isCertain: true };
const BY = /^by\s/i;
const PART = /[^,;|•·/()]+/g;

/** The outlet among what stands before a date: by itself, or with an author, a town or a section beside it. */
function readParts(line: string, start: number, end: number): Named | null {
  const whole = readName(line, start, end);
  if (whole !== null) return whole;
  const isByline = BY.test(line);
  let found: Named | null = null;
  let others = 0;
  const stretch = line.slice(start, end);
  for (const { 0: part, index } of stretch.matchAll(PART)) {
    const named = readName(line, start + index, start + index + part.length);
    if (named === null) others++;
    if (named === null && !isAside(part.trim())) return null;
    // Two outlets on a line: nobody knows which of them published it.
    if (named !== null && found !== null) return null;
    found ??= named;
  }
  if (others > 2) return null;
  return found ?? (isByline ? AUTHOR_ALONE : null);
}

/** An author or a town: up to four words with capitals. */
function isAside(part: string): boolean {
  if (BY.test(part)) return part.length < 60;
  const words = part.split(/\s+/);
  return words.length <= 4 && words.every((word) => word[0] !== word[0]!.toLowerCase());
}

/** An outlet, its address or an agency, and nothing else, between two places of the line. */
function readName(line: string, from: number, to: number): Named | null {
  const stretch = line.slice(from, to);
  const start = from + /^[\s"“*_([]*/.exec(stretch)![0].length;
  const name = line.slice(start, to).replace(/[\s"”*_)\].,]+$/, '');
  const end = start + name.length;
  if (name === '' || name.length > 60) return null;
  const wire = AGENCIES.get(fold(name));
  if (wire !== undefined) return { outlet: null, wire: { value: wire, start, end }, isCertain: true };
  const masthead = readMasthead(name);
  if (masthead !== null) return { outlet: { value: name, start, end }, wire: null, isCertain: masthead === 'certain' };
  const host = name.includes('.') && !name.includes(' ') ? hostOf(name) : null;
  return host === null ? null : { outlet: { value: outletOfHost(host), start, end }, wire: null, isCertain: true };
}
