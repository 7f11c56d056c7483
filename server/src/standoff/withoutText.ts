import { type AnnotationLine, splitLines } from './lines';
import { type ParsedLine, parseLine, type RawTextBound } from './parse';

/** The lines of an annotation file that are understood, and those that are not, without the article that they speak of. */
export interface ParsedFile {
  readonly understood: readonly { readonly line: AnnotationLine; readonly parsed: ParsedLine }[];
  /** As they stand in the file, blank ones left out. */
  readonly unknown: readonly string[];
}

export function parseFile(text: string): ParsedFile {
  const understood: { line: AnnotationLine; parsed: ParsedLine }[] = [];
  const unknown: string[] = [];
  for (const line of splitLines(text)) {
    const parsed = parseLine(text, line);
    if (parsed === null) continue;
    if (typeof parsed === 'string') unknown.push(text.slice(line.start, line.end));
    else understood.push({ line, parsed });
  }
  return { understood, unknown };
}

/**
 * The words of each span of a text-bound line, as its own words tell; one for all where they do not. Only the file's own numbers say how
 * long each is: in a text that was changed, other characters stand between them. Files count code points or UTF-16 code units, and old
 * ones join the words without a space.
 */
export function fragmentsOfWords({ numbers, words }: Pick<RawTextBound, 'numbers' | 'words'>): readonly string[] {
  const all = (words ?? '').split('\t', 1)[0]!;
  if (numbers.length === 1) return [all];
  const lengths = numbers.map(([start, end]) => end - start);
  const asked = lengths.reduce((sum, length) => sum + length, 0);
  for (const between of [1, 0]) {
    for (const units of [[...all], all.split('')]) {
      if (units.length !== asked + between * (lengths.length - 1)) continue;
      const fragments = cut(units, lengths, between);
      if (fragments !== null) return fragments;
    }
  }
  return [all];
}

/** Null where something else than white space would stand between them. */
function cut(units: readonly string[], lengths: readonly number[], between: number): readonly string[] | null {
  const fragments: string[] = [];
  let at = 0;
  for (const [i, length] of lengths.entries()) {
    fragments.push(units.slice(at, at + length).join(''));
    at += length + between;
    if (between === 1 && i < lengths.length - 1 && (units[at - 1] ?? '').trim() !== '') return null;
  }
  return fragments;
}

/**
 * Whether somebody deleted the words that a line marked: its place is empty, its words are kept, and nobody shall look for them
 * elsewhere.
 */
export function isDeletedLine({ numbers, words }: Pick<RawTextBound, 'numbers' | 'words'>): boolean {
  return words !== null && words.trim() !== '' && numbers.every(([start, end]) => start === end);
}
