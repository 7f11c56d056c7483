/** The candidate that a mistyped word most likely stands for, or null when none is near. */
export function suggest(word: string, candidates: Iterable<string>): string | null {
  const wanted = word.toLowerCase();
  if (wanted.length > 60) return null;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    // What somebody began or wrote out longer counts as near: "draft" for "drafts", "org" for "organisation".
    const begun =
      wanted.length > 2 && (other.startsWith(wanted) || (other.length > 2 && wanted.startsWith(other))) ? 1 : Infinity;
    const distance = Math.min(begun, editDistance(wanted, other));
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** " Did you mean …?" or nothing, to follow a message. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const near = suggest(word, candidates);
  return near === null ? '' : ` Did you mean "${near}"?`;
}

/** Levenshtein's distance with neighbouring letters swapped as one step (optimal string alignment). */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 20) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
