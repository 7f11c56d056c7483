import { editDistance } from '../../text/editDistance';

/** Whether a name, in its folded words, is another one with a slip: a letter of the surname, another given name. */
export function isNearlyName(a: readonly string[], b: readonly string[]): boolean {
  const [first, last] = [a[0]!, a.at(-1)!];
  const [otherFirst, otherLast] = [b[0]!, b.at(-1)!];
  if (a.length === 1) return last.length >= 5 && last[0] === otherLast[0] && editDistance(last, otherLast) === 1;
  if (b.length === 1) return false;
  if (last === otherLast) {
    // Ida and Eva are two short names, not one and a slip.
    const most = first[0] === otherFirst[0] ? 3 : Math.min(first.length, otherFirst.length) >= 5 ? 2 : 1;
    return editDistance(first, otherFirst) <= most;
  }
  return (
    first === otherFirst && editDistance(last, otherLast) <= (last[0] !== otherLast[0] ? 1 : last.length >= 6 ? 3 : 2)
  );
}
