import { contentOf, type Matched, type Matches, typeOf } from './match';
import type { BranchNode } from './read';

export interface Role {
  readonly role: string;
  readonly target: Matched;
}

/** What becomes of one annotation when two branches are merged. */
export interface Settled {
  readonly matched: Matched;
  /** Whose line is the frame of what is written; null when it goes. */
  from: 'ours' | 'theirs' | null;
  /** Fields that are taken from the other branch although the line is ours. */
  readonly type: string | null;
  readonly place: BranchNode | null;
  /** Of an event whose roles both branches changed. */
  readonly roles: readonly Role[] | null;
  /** Ours is as theirs has it, whole. */
  readonly replaced: boolean;
  /** Theirs is kept beside ours under an id of its own. */
  readonly copied: boolean;
  /** Why a person must look at it. */
  conflict: string | null;
}

export const OTHER_VERSION = 'the other branch says otherwise:';

/** Three versions of one annotation: what only one branch changed counts; what both changed otherwise is kept twice. */
export function settle(matched: Matched, matches: Matches): Settled {
  const { base, ours, theirs } = matched;
  const none: Settled = {
    matched,
    from: ours === null ? null : 'ours',
    type: null,
    place: null,
    roles: null,
    replaced: false,
    copied: false,
    conflict: null,
  };
  if (base === null) {
    if (ours === null) return { ...none, from: 'theirs' };
    return theirs === null ? none : mergeBoth(none, null, ours, theirs, matches);
  }
  if (ours === null && theirs === null) return none;
  if (theirs === null) {
    return isChanged(base, ours!, 'ours', matches)
      ? { ...none, conflict: 'the other branch removed this, and it was changed here' }
      : { ...none, from: null };
  }
  if (ours === null) {
    return isChanged(base, theirs, 'theirs', matches)
      ? { ...none, from: 'theirs', conflict: 'this was removed here, and the other branch changed it' }
      : none;
  }
  return mergeBoth(none, base, ours, theirs, matches);
}

function mergeBoth(
  none: Settled,
  base: BranchNode | null,
  ours: BranchNode,
  theirs: BranchNode,
  matches: Matches,
): Settled {
  const conflict = { ...none, copied: true, conflict: OTHER_VERSION };
  const changedTheirs = base === null || isChanged(base, theirs, 'theirs', matches);
  if (!changedTheirs) return none;
  if (ours.parsed.kind === 'textBound') {
    const type = pick(base === null ? null : typeOf(base), typeOf(ours), typeOf(theirs));
    const movedOurs = base === null || isMoved(base, ours, 'ours', matches);
    const movedTheirs = base === null || isMoved(base, theirs, 'theirs', matches);
    if (type === null || (movedOurs && movedTheirs && ours.place !== theirs.place)) return conflict;
    return {
      ...none,
      type: type === typeOf(ours) ? null : type,
      place: movedTheirs && !movedOurs ? theirs : null,
    };
  }
  const same = named(ours, 'ours', matches) === named(theirs, 'theirs', matches);
  if (same) return none;
  if (base !== null && !isChanged(base, ours, 'ours', matches)) return { ...none, replaced: true };
  if (ours.parsed.kind !== 'event') return conflict;
  return mergeEvents(none, base, ours, theirs, matches) ?? conflict;
}

/** The roles that either branch added, without those that either removed; null where both filled one role otherwise. */
function mergeEvents(
  none: Settled,
  base: BranchNode | null,
  ours: BranchNode,
  theirs: BranchNode,
  matches: Matches,
): Settled | null {
  const type = pick(base === null ? null : typeOf(base), typeOf(ours), typeOf(theirs));
  const trigger = (node: BranchNode, side: 'base' | 'ours' | 'theirs'): string =>
    node.parsed.kind === 'event' ? (matches.of(side, node.parsed.value.trigger)?.name ?? '?') : '?';
  if (type === null || trigger(ours, 'ours') !== trigger(theirs, 'theirs')) return null;
  const before = base === null ? [] : rolesOf(base, 'base', matches);
  const [mine, other] = [rolesOf(ours, 'ours', matches), rolesOf(theirs, 'theirs', matches)];
  const has = (roles: readonly Role[], one: Role): boolean =>
    roles.some(({ role, target }) => role === one.role && target === one.target);
  const addedHere = mine.filter((one) => !has(before, one) && !has(other, one));
  const addedThere = other.filter((one) => !has(before, one) && !has(mine, one));
  for (const one of addedThere) {
    const rivals = addedHere.filter(({ role }) => role === one.role);
    const kept = before.filter((old) => old.role === one.role && has(mine, old) && has(other, old));
    if (rivals.length > 0 && kept.length === 0) return null;
  }
  const roles = [...mine.filter((one) => !has(before, one) || has(other, one)), ...addedThere];
  return { ...none, type: type === typeOf(ours) ? null : type, roles };
}

function rolesOf(node: BranchNode, side: 'base' | 'ours' | 'theirs', matches: Matches): Role[] {
  if (node.parsed.kind !== 'event') return [];
  return node.parsed.value.roles.flatMap(({ role, target }) => {
    const found = matches.of(side, target);
    return found === undefined ? [] : [{ role, target: found }];
  });
}

/** What all three say of one field; null where both branches changed it, each otherwise. */
function pick(base: string | null, ours: string, theirs: string): string | null {
  if (ours === theirs || theirs === base) return ours;
  return ours === base ? theirs : null;
}

function isChanged(base: BranchNode, node: BranchNode, side: 'ours' | 'theirs', matches: Matches): boolean {
  if (base.parsed.kind === 'textBound') {
    return typeOf(base) !== typeOf(node) || isMoved(base, node, side, matches);
  }
  return named(base, 'base', matches) !== named(node, side, matches);
}

/** Whether a branch marks other words with it, and not only the same words at the place where its text has them now. */
function isMoved(base: BranchNode, node: BranchNode, side: 'ours' | 'theirs', matches: Matches): boolean {
  const places = matches.basePlaces(side);
  return places === null ? base.words !== node.words : places.get(base.id) !== node.ownPlace;
}

function named(node: BranchNode, side: 'base' | 'ours' | 'theirs', matches: Matches): string {
  return contentOf(node.parsed, (id) => matches.of(side, id)?.name ?? id);
}
