import { nameOfArticle } from '../../corpus/articleName';
import type { CorpusArticle } from '../../corpus/types';
import { fold } from '../../text/fold';
import { shortDate } from '../../text/isoDate';
import { clip } from '../cards/markdown';
import type { ViewItem } from './types';

type Given = Pick<ViewItem, 'id' | 'kind' | 'icon' | 'label'>;

/** A line with what it does not say left empty. */
export function item(given: Given & Partial<ViewItem>): ViewItem {
  return {
    detail: '',
    tooltip: [],
    hasChildren: false,
    place: null,
    claim: null,
    path: null,
    words: '',
    ...given,
  };
}

/** Parts of an id are joined by this; it stands in no path, id or key. */
export const STEP = '\u001f';

export function below(parent: string | null, ...steps: readonly string[]): string {
  return [...(parent === null ? [] : [parent]), ...steps].join(STEP);
}

/** Whether every word of the filter begins or stands in what the line says. */
export function passes(filter: string): (item: ViewItem) => boolean {
  const wanted = fold(filter).split(/\s+/).filter(Boolean);
  return ({ label, detail, words }) => {
    if (wanted.length === 0) return true;
    const said = fold(`${label} ${detail} ${words}`);
    return wanted.every((word) => said.includes(word));
  };
}

/** Groups of lines by a key, each group with its lines, in the order in which the keys came. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of items) {
    const key = keyOf(one);
    const list = groups.get(key);
    if (list) list.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

const LONGEST_HEADLINE = 90;
const headlines = new WeakMap<CorpusArticle, string>();

/** The article's headline: from its metadata, else as its text has it, else the file's name. */
export function headlineOf(article: CorpusArticle): string {
  const known = headlines.get(article);
  if (known !== undefined) return known;
  const { metadata, blocks, text } = article.article;
  const block = blocks.find(({ kind }) => kind === 'headline');
  const written = block && text.slice(block.start, block.end).replace(/^#+\s+/, '');
  const file = article.path.slice(article.path.lastIndexOf('/') + 1);
  const headline = clip(metadata.title?.value || written || file, LONGEST_HEADLINE);
  headlines.set(article, headline);
  return headline;
}

/** "The Corran Times · 5 Mar 2026", or what is known of it. */
export function outletAndDate(article: CorpusArticle): string {
  const outlet = article.role === 'draft' ? `draft ${nameOfArticle(article)}` : nameOfArticle(article);
  return article.date === null ? outlet : `${outlet} · ${shortDate(article.date)}`;
}

/** Letters before signs, capitals and accents aside. */
export function byName(a: string, b: string): number {
  const [one, other] = [fold(a), fold(b)];
  return one < other ? -1 : one > other ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

/** A claim's title at the head of a line: "Killed on Marietta". */
export function capitalised(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}
