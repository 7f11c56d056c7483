import { COMPASS_WORDS, PLACE_DESIGNATORS } from '../english/organisationWords';
import type { Figure } from '../facts/types';
import { fold } from '../text/fold';
import type { CorpusArticle } from './types';

/** Consonants without doubles: names from other scripts differ in their vowels (Hasakah, Hasakeh; Raqa, Raqqa). */
export function skeletonOf(name: string): string {
  const bare = fold(name)
    .replace(/^(?:al|el|the)[- ]/, '')
    .replace(/[^a-z]/g, '');
  if (bare.length < 4) return bare;
  const rest = bare
    .slice(1)
    .replace(/[aeiouy]/g, '')
    .replace(/(.)\1+/g, '$1');
  return bare[0]! + rest;
}

/** A place's name, taken apart for comparing. */
export interface PlaceName {
  /** "northern Orlat": the point of the compass; empty without one. */
  readonly part: string;
  /** Folded, without it and without the noun of "Orlat province". */
  readonly bare: string;
  readonly skeleton: string;
}

export const NO_PLACE_NAME: PlaceName = { part: '', bare: '', skeleton: '' };

/** How two names of places stand to each other: one is a part of the other by its point of the compass ("eastern Velm"). */
export function comparePlaces(a: PlaceName, b: PlaceName): 'same' | 'part' | 'other' {
  const alike = a.skeleton === b.skeleton;
  if (alike && a.part !== b.part) return 'part';
  return alike || a.bare.includes(b.bare) || b.bare.includes(a.bare) ? 'same' : 'other';
}

export function readPlaceName(name: string): PlaceName {
  const words = fold(name).split(/[\s-]+/);
  let first = 0;
  while (first < words.length - 1 && COMPASS_WORDS.has(words[first]!)) first++;
  const last = words.length > first + 1 && PLACE_DESIGNATORS.has(words.at(-1)!) ? words.length - 1 : words.length;
  const part = words
    .slice(0, first)
    .map((word) => word.replace(/ern$/, ''))
    .join('');
  const bare = words.slice(first, last).join(' ');
  return { part, bare, skeleton: skeletonOf(bare) };
}

/** Whether a figure's place is a region or a town, by the words that stand around it; null where they do not say. */
export function levelOf({
  article,
  figure,
}: {
  readonly article: CorpusArticle;
  readonly figure: Figure;
}): 'region' | 'town' | null {
  const { text } = article.article;
  if (figure.place === null) return null;
  const { start, end } = figure.place;
  const after = text.slice(end, end + 14).toLowerCase();
  const before = text.slice(Math.max(0, start - 16), start).toLowerCase();
  if (/ (?:province|governorate|oblast|region|state|district|county)$/i.test(figure.place.text)) return 'region';
  if (
    /^ (?:province|governorate|region|state|district|county)/.test(after) ||
    /(?:province|region|governorate) of $/.test(before)
  )
    return 'region';
  if (/^ (?:city|town|village)/.test(after) || /(?:city|town|village) of $/.test(before)) return 'town';
  return null;
}
