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

/** The words of each span of a text-bound line, as its own words tell; one for all where they do not. */
export function fragmentsOfWords({ numbers, words }: Pick<RawTextBound, 'numbers' | 'words'>): readonly string[] {
  const all = (words ?? '').split('\t', 1)[0]!;
  const characters = [...all];
  const asked = numbers.reduce((sum, [start, end]) => sum + end - start, numbers.length - 1);
  if (asked !== characters.length) return [all];
  let at = 0;
  return numbers.map(([start, end]) => {
    const fragment = characters.slice(at, at + end - start).join('');
    at += end - start + 1;
    return fragment;
  });
}

/**
 * Whether somebody deleted the words that a line marked: its place is empty, its words are kept, and nobody shall look for them
 * elsewhere.
 */
export function isDeletedLine({ numbers, words }: Pick<RawTextBound, 'numbers' | 'words'>): boolean {
  return words !== null && words.trim() !== '' && numbers.every(([start, end]) => start === end);
}
