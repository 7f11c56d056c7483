import { fold } from '../text/fold';

/** Lower case with hyphens, letters and digits only: `Côte d'Ivoire` → `cote-d-ivoire`. */
export function slugOf(name: string): string {
  // Thousands of names are asked for at once, and nearly all are plain words.
  if (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
