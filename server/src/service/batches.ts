/** So many take some ten milliseconds: an editor's request waits no longer. */
export const FEW_AT_ONCE = 16;

/** A group of long texts is a smaller one: so many letters, a news article and a half, are one of the articles of a group. */
const LETTERS_OF_ONE = 8_000;

/**
 * Paths in the order in which they are read, in groups that are read at once. What somebody looks at comes first, and
 * the first few by themselves; then more and more at once. `lettersOf` are UTF-16 units.
 */
export function* inBatches(
  paths: ReadonlySet<string>,
  isOnShow: (path: string) => boolean,
  lettersOf: (path: string) => number,
  most: number,
): Generator<readonly string[]> {
  const inTurn = inOrderOfInterest(paths, isOnShow);
  for (let from = 0, size = 1; from < inTurn.length; size = Math.min(2 * size, most)) {
    let end = from + 1;
    let left = size * LETTERS_OF_ONE - lettersOf(inTurn[from]!);
    while (end < inTurn.length && end - from < size && left > 0) left -= lettersOf(inTurn[end++]!);
    yield inTurn.slice(from, end);
    from = end;
  }
}

function inOrderOfInterest(paths: ReadonlySet<string>, isOnShow: (path: string) => boolean): readonly string[] {
  const sorted = [...paths].sort();
  return [...sorted.filter(isOnShow), ...sorted.filter((path) => !isOnShow(path))];
}
