import type { CorpusArticle } from '../../corpus/types';
import { extentOf } from '../../facts/extents';
import type { Span } from '../../text/span';

/**
 * Where the same words stand in an article, whole words in the same letters. Places that have this type already, and those within a
 * longer mark of it, are left out: to mark them twice is nobody's wish.
 */
export function occurrencesOf(article: CorpusArticle, words: string, type: string): readonly Span[] {
  const { text, annotationStart } = article.article;
  const parts = words.trim().split(/\s+/);
  const [first] = parts;
  if (first === undefined || first === '') return [];
  const taken = article.marked.textBounds.filter((one) => one.type === type).flatMap(({ spans }) => spans);
  const found: Span[] = [];
  for (let at = text.indexOf(first, annotationStart); at >= 0; at = text.indexOf(first, at + 1)) {
    const end = endOf(text, at, parts);
    if (end === null || isLetter(text, at - 1) || isLetter(text, end)) continue;
    if (!taken.some((span) => span.start < end && at < span.end)) found.push({ start: at, end });
  }
  return found;
}

/** What the same words are marked as elsewhere in an article; null where they are not, or as different things. */
export function typeOfSameWords({ marked }: CorpusArticle, words: string): string | null {
  const folded = words.replace(/\s+/g, ' ');
  const types = new Set(marked.textBounds.filter((one) => one.words === folded).map(({ type }) => type));
  const [only, ...others] = types;
  return only === undefined || others.length > 0 ? null : only;
}

/** Words may be parted by any white space, a line end among it. */
function endOf(text: string, start: number, parts: readonly string[]): number | null {
  let at = start;
  for (const [i, part] of parts.entries()) {
    if (i > 0) {
      const before = at;
      while (at < text.length && /\s/.test(text[at]!) && at - before < 3) at++;
      if (at === before) return null;
    }
    if (!text.startsWith(part, at)) return null;
    at += part.length;
  }
  return at;
}

function isLetter(text: string, at: number): boolean {
  const char = text[at];
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}

/** What stands under a cursor where nothing is selected: the name that the program reads there, else the word. */
export function wordsAtCursor(article: CorpusArticle, offset: number): Span | null {
  const mention = article.facts.mentions
    .filter(({ form }) => form !== 'pronoun')
    .map(extentOf)
    .filter(({ start, end }) => start <= offset && offset <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  if (mention) return mention;
  const { text } = article.article;
  let [start, end] = [offset, offset];
  while (isInWord(text, start - 1)) start--;
  while (isInWord(text, end)) end++;
  return start < end ? { start, end } : null;
}

/** "O'Neill" and "cease-fire" are one word. */
function isInWord(text: string, at: number): boolean {
  if (isLetter(text, at)) return true;
  return /['’-]/.test(text[at] ?? '') && isLetter(text, at - 1) && isLetter(text, at + 1);
}

/** Selected words without the spaces around them; null where there are only spaces. */
export function withoutSpaces(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const first = start + words.length - words.trimStart().length;
  const last = first + words.trim().length;
  return first < last ? { start: first, end: last } : null;
}

/** Where an edge comes to stand when an annotation grows by a word: behind it, or before it. */
export function grownEdge(text: string, at: number, forward: boolean): number {
  return overWord(text, overRest(text, at, forward), forward);
}

/** Where an edge comes to stand when an annotation loses its first or last word: at the next one, signs between them lost too. */
export function shrunkEdge(text: string, at: number, forward: boolean): number {
  return overRest(text, grownEdge(text, at, forward), forward);
}

function overWord(text: string, from: number, forward: boolean): number {
  let at = from;
  while (isInWord(text, forward ? at : at - 1)) at += forward ? 1 : -1;
  return at;
}

function overRest(text: string, from: number, forward: boolean): number {
  let at = from;
  while (forward ? at < text.length && !isInWord(text, at) : at > 0 && !isInWord(text, at - 1)) at += forward ? 1 : -1;
  return at;
}
