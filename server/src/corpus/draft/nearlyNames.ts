/** Whether a name, in its folded words, is another one with a slip: a letter of the surname, another given name. */
export function isNearlyName(a: readonly string[], b: readonly string[]): boolean {
  const [first, last] = [a[0]!, a.at(-1)!];
  const [otherFirst, otherLast] = [b[0]!, b.at(-1)!];
  if (a.length === 1) return last.length >= 5 && last[0] === otherLast[0] && slips(last, otherLast) === 1;
  if (b.length === 1) return false;
  if (last === otherLast) {
    // Ida and Eva are two short names, not one and a slip.
    const most = first[0] === otherFirst[0] ? 3 : Math.min(first.length, otherFirst.length) >= 5 ? 2 : 1;
    return slips(first, otherFirst) <= most;
  }
  return first === otherFirst && slips(last, otherLast) <= (last[0] !== otherLast[0] ? 1 : last.length >= 6 ? 3 : 2);
}

/** Letters to change, add or leave out (Levenshtein). */
function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return 9;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}
