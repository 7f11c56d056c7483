import { dayInName } from '../article/dates';
import { dayInZone } from '../article/timeZones';
import type { Article, Known, Metadata, Role } from '../article/types';

/** What metadata.tsv and corpus.yaml say of an article. */
export interface OutsideMetadata {
  readonly table: Metadata | null;
  readonly outletByGlob: string | null;
  readonly draftByGlob: boolean;
}

export interface ArticleIdentity {
  readonly role: Role;
  readonly outlet: string;
  readonly outletKnown: boolean;
  readonly date: string | null;
  readonly translated: boolean;
  readonly metadata: Metadata;
}

/**
 * Front matter beats metadata.tsv beats corpus.yaml beats what the text itself shows beats the file's name.
 */
export function settleMetadata(path: string, article: Article, outside: OutsideMetadata): ArticleIdentity {
  const said = article.metadata;
  const { table, outletByGlob } = outside;
  const outlet = outletOf(said, table, outletByGlob);
  const told = dateIn(better(said.date, table?.date), better(said.timezone, table?.timezone), article.text);
  const date = told ?? dateOfName(path);
  const role = better(said.role, table?.role);
  const translated = better(said.translated, table?.translated);
  return {
    role: role !== undefined ? role.value : outside.draftByGlob ? 'draft' : 'source',
    outlet: outlet === undefined ? stemOf(path) : outlet.value,
    outletKnown: outlet !== undefined,
    date: date === undefined ? null : date.value,
    translated: translated?.value ?? false,
    // Nothing outside speaks of most articles: what the text says is all then, and the article stays as it was read.
    metadata: table === null && outlet === said.outlet && date === said.date ? said : merged(said, table, outlet, date),
  };
}

/** What an article says of itself, unless that is a guess and something outside says it. */
function better<Told extends Known<unknown>>(own: Told | undefined, other: Told | undefined): Told | undefined {
  return own !== undefined && own.origin !== 'guess' ? own : (other ?? own);
}

function outletOf(said: Metadata, table: Metadata | null, byGlob: string | null): Known<string> | undefined {
  const own = better(said.outlet, table?.outlet);
  if (byGlob === null || (own !== undefined && own.origin !== 'guess')) return own;
  return { value: byGlob, origin: 'corpus.yaml' };
}

function merged(
  said: Metadata,
  table: Metadata | null,
  outlet: Known<string> | undefined,
  date: Known<string> | undefined,
): Metadata {
  const settled = KEYS.map((key) => {
    const value = key === 'outlet' ? outlet : key === 'date' ? date : better<Known<unknown>>(said[key], table?.[key]);
    return [key, value] as const;
  });
  return { ...table, ...said, ...Object.fromEntries(settled.filter(([, value]) => value !== undefined)) };
}

const KEYS = [
  'title',
  'outlet',
  'date',
  'url',
  'authors',
  'role',
  'wire',
  'translated',
  'timezone',
  'damaged',
] as const;

/** An evening in UTC is the next morning elsewhere: where somebody says the zone, a point in time is that zone's day. */
function dateIn(
  date: Known<string> | undefined,
  zone: Known<string> | undefined,
  text: string,
): Known<string> | undefined {
  if (!date?.span || !zone || zone.origin === 'guess') return date;
  const day = dayInZone(text.slice(date.span.start, date.span.end).replace(/^["']|["']$/g, ''), zone.value);
  return day === null ? date : { ...date, value: day };
}

/** The day in the file's name, else that of the folder that is named by its day. */
function dateOfName(path: string): Known<string> | undefined {
  const names = path.split('/').reverse();
  for (const name of names) {
    const day = dayInName(name);
    if (day !== null) return { value: day, origin: 'file name' };
  }
  return undefined;
}

/** The file's name without folder and extension: it stands in for an outlet that nobody named. */
export function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/(\.article)?\.(txt|md|article)$/, '');
}
