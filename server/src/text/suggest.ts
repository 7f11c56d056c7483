import { editDistance } from './editDistance';

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
