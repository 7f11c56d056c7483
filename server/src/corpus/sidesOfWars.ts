import { BY_WHO_COUNTS, type Figure } from '../facts/types';
import { fold } from '../text/fold';
import { sameAuthority } from './authorities';
import type { CorpusArticle } from './types';

/** What either side of a war says of itself: whom it killed, what it shot down or launched. */
export const isOfOneSide = ({ measure, scope }: Figure): boolean =>
  scope === BY_WHO_COUNTS || / (?:downed|fired)$/.test(measure!);

interface Side {
  readonly article: CorpusArticle;
  readonly figure: Figure;
}

/**
 * Whether two such numbers are of two sides, so that both can be true: "Orlat said it had shot down 71 drones, and Venn
 * that it had brought down 46". Within an article two authorities are; across articles those of two states, or one of a
 * state and one with another name. "The air force" may be anybody's.
 */
export function areOfTwoSides(a: Side, b: Side): boolean {
  const [left, right] = [a.figure.attributedTo, b.figure.attributedTo];
  if (left === null || right === null || sameAuthority(left, right)) return false;
  const [here, there] = [stateOf(a), stateOf(b)];
  if (here !== null && there !== null) return here !== there;
  if (a.article === b.article) return true;
  if (here === null && there === null) return false;
  const { text } = here === null ? left : right;
  return /^\p{Lu}/u.test(text) && !OF_ANY_STATE.test(text);
}

const OF_ANY_STATE =
  /\b(?:forces?|army|military|navy|command|ministry|officials?|commanders?|spokes\w+|defen[cs]es?|governor|authorities|government|troops|staff)\b/i;

/** The state that is named in who says so: "Orlat's air force", "the Vennish army". */
function stateOf({ article: { facts }, figure }: Side): string | null {
  const { start, end } = figure.attributedTo!;
  const named = facts.mentions.find(
    (mention) => mention.kind === 'state' && mention.start >= start && mention.end <= end && mention.referent !== null,
  );
  return named === undefined ? null : fold(facts.referents[named.referent!]!.name);
}
