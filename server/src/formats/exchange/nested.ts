import type { Span } from '../../text/span';

export interface Marked extends Span {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | null | undefined>>;
}

/** A piece of a mark that stands whole inside or outside of every other piece. */
export interface Piece extends Span {
  readonly mark: Marked;
  /** Its number among the pieces of its mark, and how many there are. */
  part: number;
  parts: number;
}

/**
 * Cuts marks so that they nest, inside the stretches that are given (paragraphs, sorted): where one begins in another and ends behind it,
 * it comes in two pieces, and so does one that runs over several stretches. Sorted as they open.
 */
export function nested(
  marks: readonly (readonly Marked[])[],
  stretches: readonly Span[],
): readonly (readonly Piece[])[] {
  const inOrder = (a: Piece, b: Piece): number => a.start - b.start || b.end - a.end;
  const counts = new Map<readonly Marked[], number>();
  const groups = new Map<Marked, readonly Marked[]>(
    marks.flatMap((group) => group.map((mark) => [mark, group] as const)),
  );
  const result = stretches.map((stretch) => {
    const queue: Piece[] = marks.flat().flatMap((mark): Piece[] => {
      const [start, end] = [Math.max(mark.start, stretch.start), Math.min(mark.end, stretch.end)];
      return start < end ? [{ mark, start, end, part: 0, parts: 0 }] : [];
    });
    queue.sort(inOrder);
    const open: Piece[] = [];
    const pieces: Piece[] = [];
    while (queue.length > 0) {
      const piece = queue.shift()!;
      while (open.length > 0 && open[open.length - 1]!.end <= piece.start) open.pop();
      const around = open[open.length - 1];
      if (around !== undefined && piece.end > around.end) {
        queue.push({ ...piece, start: around.end }, { ...piece, end: around.end });
        queue.sort(inOrder);
        continue;
      }
      open.push(piece);
      pieces.push(piece);
    }
    for (const piece of pieces) {
      const group = groups.get(piece.mark)!;
      counts.set(group, (counts.get(group) ?? 0) + 1);
      piece.part = counts.get(group)!;
    }
    return pieces;
  });
  for (const piece of result.flat()) piece.parts = counts.get(groups.get(piece.mark)!)!;
  return result;
}
