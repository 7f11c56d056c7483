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
  const pick = <K extends keyof Metadata>(key: K): Metadata[K] | undefined => {
    const own = said[key];
    if (own && own.origin !== 'guess') return own;
    return outside.table?.[key] ?? own;
  };
  const ownOutlet = pick('outlet');
  const byGlob: Known<string> | null =
    outside.outletByGlob === null ? null : { value: outside.outletByGlob, origin: 'corpus.yaml' };
  const outlet = ownOutlet && ownOutlet.origin !== 'guess' ? ownOutlet : (byGlob ?? ownOutlet);
  /** Nothing outside speaks of most articles: what the text says is all then, and the article stays as it was read. */
  const merged = (): Metadata => ({
    ...outside.table,
    ...said,
    ...Object.fromEntries(
      KEYS.map((key) => [key, key === 'outlet' ? outlet : key === 'date' ? date : pick(key)] as const).filter(
        ([, value]) => value !== undefined,
      ),
    ),
  });
  const role = pick('role')?.value ?? (outside.draftByGlob ? 'draft' : 'source');
  const date = dateIn(pick('date'), pick('timezone'), article.text);
  return {
    role,
    outlet: outlet?.value ?? stemOf(path),
    outletKnown: outlet !== undefined && outlet !== null,
    date: date?.value ?? null,
    translated: pick('translated')?.value ?? false,
    metadata: outside.table === null && outlet === said.outlet && date === said.date ? said : merged(),
  };
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

/** The file's name without folder and extension: it stands in for an outlet that nobody named. */
export function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/(\.article)?\.(txt|md|article)$/, '');
}
