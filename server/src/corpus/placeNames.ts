import { fold } from '../text/fold';

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
