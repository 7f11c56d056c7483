import type { EntityKind } from '../entities/types';

/** What the places of one spelling say of its kind. */
export interface KindVotes {
  /** The first kind that was said; after `settleKind` the one that weighs most. */
  kind: EntityKind | null;
  /** How much speaks for it. */
  weight: number;
  /** The other kinds, in the order of the text; null where all places agree, as nearly all do. */
  rivals: { readonly kind: EntityKind; weight: number }[] | null;
}

/** Words of one spelling get one kind: what the surest of their places says, weighed by how often it is said. */
export function voteOnKind(votes: KindVotes, kind: EntityKind, weight: number): void {
  if (votes.kind === null || votes.kind === kind) {
    votes.kind = kind;
    votes.weight += weight;
    return;
  }
  voteOnRival(votes, kind, weight);
}

function voteOnRival(votes: KindVotes, kind: EntityKind, weight: number): void {
  votes.rivals ??= [];
  for (const rival of votes.rivals) {
    if (rival.kind === kind) {
      rival.weight += weight;
      return;
    }
  }
  votes.rivals.push({ kind, weight });
}

/** The kind that weighs most, of several the one that was said first. */
export function settleKind(votes: KindVotes): void {
  for (const { kind, weight } of votes.rivals!) {
    if (weight <= votes.weight) continue;
    votes.kind = kind;
    votes.weight = weight;
  }
  votes.rivals = null;
}
