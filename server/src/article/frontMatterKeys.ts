import type { Problem } from '../text/problem';
import type { Span } from '../text/span';
import { readWrittenDate } from './dates';
import { type FrontMatter, frontMatterProblem } from './frontMatter';
import { misspeltKeys } from './misspeltKeys';
import { hostOf } from './outlets';
import { readTimeZone, zoneOfInstant } from './timeZones';
import type { Known, Metadata, Role } from './types';

type Value = Span & { readonly text: string };

/**
 * Keys in the order in which they are believed, as they are written by trafilatura (`sitename`, `hostname`, `date`),
 * newspaper4k (`publish_date`, `authors`, `source_url`), Obsidian Web Clipper (`source` is a URL, `published`,
 * authors as `[[links]]`), MarkDownload, and by people.
 */
const TITLE = ['title', 'headline', 'name'];
const OUTLET = [
  'outlet',
  'publisher',
  'sitename',
  'site_name',
  'newspaper',
  'publication',
  'site',
  'media',
  'website',
  'source',
  'source_name',
  'hostname',
  'domain',
];
const DATE = [
  'date',
  'published',
  'publish_date',
  'published_at',
  'published_time',
  'date_published',
  'published_date',
  'publication_date',
  'pubdate',
  'pub_date',
  'posted',
  'datetime',
];
const URL_KEYS = [
  'url',
  'link',
  'source_url',
  'original_url',
  'canonical',
  'canonical_url',
  'permalink',
  'page_url',
  'original',
  'source',
  'site',
  'website',
];
const AUTHORS = ['author', 'authors', 'byline', 'by', 'creator', 'writer'];
const WIRE = ['wire', 'agency', 'news_agency', 'wire_service'];
const TRANSLATED = ['translated', 'translation', 'machine_translated', 'is_translation'];
const TIMEZONE = ['timezone', 'time_zone', 'tz'];
const DAMAGED = ['damaged'];
const TRANSLATION_SIGNS = ['translated_from', 'translator', 'translated_by', 'original_language'];
const KNOWN: ReadonlySet<string> = new Set([
  ...TITLE,
  ...OUTLET,
  ...DATE,
  ...URL_KEYS,
  ...AUTHORS,
  'role',
  ...WIRE,
  ...TRANSLATED,
  ...TRANSLATION_SIGNS,
  ...TIMEZONE,
  ...DAMAGED,
]);

export function readFrontMatterKeys({ entries }: FrontMatter): { metadata: Metadata; problems: readonly Problem[] } {
  if (entries.length === 0) return { metadata: {}, problems: [] };
  const byKey = new Map<string, readonly Value[]>();
  for (const { key, values } of entries) if (!byKey.get(key)?.length) byKey.set(key, values);
  const first = (keys: readonly string[], accepts: (text: string) => boolean = () => true): Value | null => {
    for (const key of keys) {
      const value = byKey.get(key)?.[0];
      if (value && accepts(value.text)) return value;
    }
    return null;
  };
  const problems: Problem[] = [];
  const metadata: Mutable<Metadata> = {};
  const title = first(TITLE);
  if (title) metadata.title = known(unlink(title.text), title);
  const url = first(URL_KEYS, isUrl);
  if (url) metadata.url = known(url.text, url);
  const outlet = first(OUTLET, (text) => !isUrl(text));
  if (outlet) metadata.outlet = known(hostOf(unlink(outlet.text)) ?? unlink(outlet.text), outlet);
  // Obsidian's `created` is the day of clipping; it always writes `published`, empty perhaps.
  const date = first(byKey.has('published') ? DATE : [...DATE, 'created', 'created_at']);
  if (date) {
    const read = readWrittenDate(date.text);
    if (read) metadata.date = known(read.iso, date);
    else
      problems.push(
        frontMatterProblem(
          date,
          `The date “${date.text}” can be read in more than one way, or in none. Write it as year, month and day, like 2024-11-17.`,
        ),
      );
  }
  const authors = AUTHORS.flatMap((key) => byKey.get(key) ?? []);
  const names = [...new Set(authors.flatMap((author) => splitAuthors(author.text)))];
  if (names.length > 0) {
    metadata.authors = known(names, { start: authors[0]!.start, end: authors[authors.length - 1]!.end });
  }
  const role = first(['role']);
  if (role) {
    if (isRole(role.text.toLowerCase())) metadata.role = known(role.text.toLowerCase() as Role, role);
    else problems.push(frontMatterProblem(role, `The role “${role.text}” is not known. Write source or draft.`));
  }
  const wire = first(WIRE);
  if (wire) metadata.wire = known(unlink(wire.text), wire);
  const translated = first(TRANSLATED);
  const sign = first(TRANSLATION_SIGNS);
  if (translated) metadata.translated = known(!/^(?:no|false|0|original|none|n)$/i.test(translated.text), translated);
  else if (sign) metadata.translated = known(!/^(?:en|eng|english)$/i.test(sign.text), sign);
  const timezone = first(TIMEZONE);
  if (timezone) {
    const zone = readTimeZone(timezone.text);
    if (zone !== null) metadata.timezone = known(zone, timezone);
    else
      problems.push(
        frontMatterProblem(
          timezone,
          `The time zone “${timezone.text}” is not known. Write a place (Europe/Paris), UTC, or +02:00.`,
        ),
      );
  } else if (date) {
    const zone = zoneOfInstant(date.text);
    if (zone !== null) metadata.timezone = { ...known(zone, date), origin: 'guess' };
  }
  const damaged = first(DAMAGED);
  if (damaged) metadata.damaged = known(!/^(?:no|false|0|none|n)$/i.test(damaged.text), damaged);
  problems.push(...misspeltKeys(entries, (key) => KNOWN.has(key)));
  return { metadata, problems };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function known<T>(value: T, span: Span): Known<T> {
  return { value, origin: 'front matter', span: { start: span.start, end: span.end } };
}

function isRole(text: string): text is Role {
  return text === 'source' || text === 'draft';
}

function isUrl(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text);
}

/** `[[Ann Roe]]`, `[[people/roe|Ann Roe]]`, `[Ann Roe](…)` → Ann Roe. */
function unlink(text: string): string {
  return text
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim();
}

/** "By Ann Roe and Jan Lind", "Ann Roe; Jan Lind", "Ann Roe, Jan Lind"; "Roe, Ann" stays one. */
function splitAuthors(text: string): string[] {
  const plain = unlink(text).replace(/^by:?\s+/i, '');
  const parts = plain.split(/\s*(?:;|\band\b|&|\|)\s*/).flatMap((part) => {
    const names = part.split(/\s*,\s*/);
    return names.length > 1 && names.every((name) => /\S\s+\S/.test(name)) ? names : [part];
  });
  return parts.map((part) => part.trim()).filter((part) => part !== '' && !isUrl(part));
}
