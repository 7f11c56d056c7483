import type { EntityKind } from '../entities/types';
import { type Candidate, GUESS, KNOWN, LIKELY } from './candidates';
import type { NameWriting } from './nameWritings';

interface Votes {
  /** In the order of the text. */
  readonly kinds: EntityKind[];
  readonly weights: number[];
}

/** Words of one spelling get one kind: what the surest of their places says, weighed by how often it is said. */
export function voteOnKinds(
  candidates: readonly Candidate[],
  writings: readonly NameWriting[],
): ReadonlyMap<string, EntityKind> {
  const votes = new Map<string, Votes>();
  for (let at = 0; at < candidates.length; at++) {
    const { kind, strength } = candidates[at]!;
    if (kind === null || strength === GUESS || strength === KNOWN) continue;
    const weight = strength === LIKELY ? 1 : 3;
    const { key } = writings[at]!;
    const here = votes.get(key);
    if (here === undefined) votes.set(key, { kinds: [kind], weights: [weight] });
    else vote(here, kind, weight);
  }
  const kinds = new Map<string, EntityKind>();
  for (const [key, here] of votes) kinds.set(key, winnerOf(here));
  return kinds;
}

function vote({ kinds, weights }: Votes, kind: EntityKind, weight: number): void {
  const place = kinds.indexOf(kind);
  if (place < 0) {
    kinds.push(kind);
    weights.push(weight);
  } else weights[place]! += weight;
}

function winnerOf({ kinds, weights }: Votes): EntityKind {
  let best = 0;
  for (let i = 1; i < kinds.length; i++) if (weights[i]! > weights[best]!) best = i;
  return kinds[best]!;
}
