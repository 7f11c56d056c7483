/** So many take some ten milliseconds: an editor's request waits no longer. */
export const FEW_AT_ONCE = 16;

/**
 * Paths in the order in which they are read, in groups that are read at once. What somebody looks at comes first, and
 * the first few by themselves; then more and more at once.
 */
export function* inBatches(
  paths: ReadonlySet<string>,
  isOnShow: (path: string) => boolean,
  most: number,
): Generator<readonly string[]> {
  const inTurn = inOrderOfInterest(paths, isOnShow);
  for (let from = 0, size = 1; from < inTurn.length; size = Math.min(2 * size, most)) {
    yield inTurn.slice(from, from + size);
    from += size;
  }
}

function inOrderOfInterest(paths: ReadonlySet<string>, isOnShow: (path: string) => boolean): readonly string[] {
  const sorted = [...paths].sort();
  return [...sorted.filter(isOnShow), ...sorted.filter((path) => !isOnShow(path))];
}
