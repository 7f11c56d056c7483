import { overlaps } from '../../text/span';
import type { ParsedLine } from '../parse';
import type { Branch, BranchFile, BranchNode } from './read';

/** One annotation with the id that each file gives it; null where it is not. */
export interface Matched {
  /** Another for each. */
  readonly name: string;
  readonly base: BranchNode | null;
  readonly ours: BranchNode | null;
  readonly theirs: BranchNode | null;
}

export interface Matches {
  readonly all: readonly Matched[];
  /** What an id of a file stands for; undefined for an id that the file does not have. */
  of(side: SideName, id: string): Matched | undefined;
  /** Where a line of the base would stand in the text of a side, had nobody touched it; null where that is not known. */
  basePlaces(side: 'ours' | 'theirs'): ReadonlyMap<string, string> | null;
}

export type SideName = 'base' | 'ours' | 'theirs';

interface Sides {
  readonly base: Branch;
  readonly ours: Branch;
  readonly theirs: Branch;
}

/**
 * Which lines of three files are the same annotation. Ids alone do not tell: two branches give the same number to different things, and
 * other programs count anew. So it is the type and the place first, an id where that leaves a choice or where something was changed.
 */
export function matchBranches(
  sides: Sides,
  files: { readonly ours: BranchFile; readonly theirs: BranchFile },
): Matches {
  const { base, ours, theirs } = sides;
  const toBase = { ours: new Map<string, string>(), theirs: new Map<string, string>() };
  const toOurs = new Map<string, string>();
  /** A name for what an id of a file stands for, the same in all files. */
  const canonical = (side: SideName, id: string): string => {
    const { nodes } = sides[side];
    if (!nodes.has(id)) return `?${id}`;
    if (side === 'base') return `b${id}`;
    const inBase = toBase[side].get(id);
    if (inBase !== undefined) return `b${inBase}`;
    const inOurs = side === 'theirs' ? toOurs.get(id) : id;
    return inOurs === undefined ? `t${id}` : `o${inOurs}`;
  };
  /** Events stand for their triggers, so that it does not matter which are matched first. */
  const target = (side: SideName, id: string): string => {
    const event = sides[side].nodes.get(id)?.parsed;
    return event?.kind === 'event' ? `E${canonical(side, event.value.trigger)}` : canonical(side, id);
  };

  const basePlaces = { ours: base.placesIn(files.ours), theirs: base.placesIn(files.theirs) };
  for (const side of ['ours', 'theirs'] as const) {
    const known = basePlaces[side];
    const placeOf = (node: BranchNode): string => known?.get(node.id) ?? node.ownPlace;
    const match = matcher(base, sides[side], toBase[side]);
    match('textBound', (node, own) => JSON.stringify([node.id, typeOf(node), own ? node.ownPlace : placeOf(node)]));
    match('textBound', (node, own) => JSON.stringify([typeOf(node), own ? node.ownPlace : placeOf(node)]));
    match('textBound', (node) => node.id, isChangedForm);
    matchRest(match, side);
  }
  const added = matcher(ours, theirs, toOurs, (side, id) => toBase[side === 'left' ? 'ours' : 'theirs'].has(id));
  added('textBound', (node) =>
    JSON.stringify([typeOf(node), ours.placed ? node.place : node.line.slice(node.line.indexOf('\t'))]),
  );
  added('event', (node, own) => eventKey(node, own ? 'theirs' : 'ours', true));
  added('event', (node, own) => eventKey(node, own ? 'theirs' : 'ours', false));
  for (const kind of SAID)
    added(kind, (node, own) => contentOf(node.parsed, (id) => target(own ? 'theirs' : 'ours', id)));

  const all: Matched[] = [];
  const byName = new Map<string, Matched>();
  const [inOurs, inTheirs] = [inverse(toBase.ours), inverse(toBase.theirs)];
  const push = (name: string, nodes: Omit<Matched, 'name'>): void => {
    const one = { name, ...nodes };
    all.push(one);
    byName.set(name, one);
  };
  const find = (branch: Branch, id: string | undefined): BranchNode | null => branch.nodes.get(id ?? '') ?? null;
  for (const node of base.nodes.values()) {
    push(`b${node.id}`, {
      base: node,
      ours: find(ours, inOurs.get(node.id)),
      theirs: find(theirs, inTheirs.get(node.id)),
    });
  }
  const both = inverse(toOurs);
  for (const node of ours.nodes.values()) {
    if (!toBase.ours.has(node.id))
      push(`o${node.id}`, { base: null, ours: node, theirs: find(theirs, both.get(node.id)) });
  }
  for (const node of theirs.nodes.values()) {
    if (!toBase.theirs.has(node.id) && !toOurs.has(node.id))
      push(`t${node.id}`, { base: null, ours: null, theirs: node });
  }
  return { all, of: (side, id) => byName.get(canonical(side, id)), basePlaces: (side) => basePlaces[side] };

  function matchRest(match: Match, side: 'ours' | 'theirs'): void {
    const own = (isOwn: boolean): SideName => (isOwn ? side : 'base');
    match('event', (node, isOwn) => JSON.stringify([node.id, eventKey(node, own(isOwn), false)]));
    match('event', (node, isOwn) => eventKey(node, own(isOwn), true));
    match('event', (node, isOwn) => eventKey(node, own(isOwn), false));
    match('event', (node) => JSON.stringify([node.id, typeOf(node)]));
    for (const kind of SAID) {
      const content = (node: BranchNode, isOwn: boolean): string =>
        contentOf(node.parsed, (id) => target(own(isOwn), id));
      match(kind, (node, isOwn) => node.id + content(node, isOwn));
      match(kind, content);
      match(kind, (node, isOwn) => aboutOf(node, (id) => target(own(isOwn), id)));
    }
  }

  function eventKey(node: BranchNode, side: SideName, withRoles: boolean): string {
    if (node.parsed.kind !== 'event') return '';
    const { type, trigger, roles } = node.parsed.value;
    const told = withRoles ? roles.map((one) => `${one.role} ${target(side, one.target)}`).sort() : [];
    return JSON.stringify([type, canonical(side, trigger), told]);
  }
}

const SAID = ['attribute', 'normalisation', 'note', 'relation', 'equivalence'] as const;

type Key = (node: BranchNode, own: boolean) => string;
type Match = (kind: ParsedLine['kind'], key: Key, fits?: (left: BranchNode, right: BranchNode) => boolean) => void;

/** Pairs what is left on both sides and has one key, in the order of the files. */
function matcher(
  left: Branch,
  right: Branch,
  pairs: Map<string, string>,
  isTaken: (side: 'left' | 'right', id: string) => boolean = () => false,
): Match {
  const taken = new Set<string>();
  return (kind, key, fits = () => true) => {
    const open = new Map<string, BranchNode[]>();
    for (const node of left.nodes.values()) {
      if (node.parsed.kind !== kind || taken.has(node.id) || isTaken('left', node.id)) continue;
      const name = key(node, false);
      open.set(name, [...(open.get(name) ?? []), node]);
    }
    for (const node of right.nodes.values()) {
      if (node.parsed.kind !== kind || pairs.has(node.id) || isTaken('right', node.id)) continue;
      const candidates = open.get(key(node, true));
      const at = candidates?.findIndex((one) => fits(one, node)) ?? -1;
      if (at < 0) continue;
      const [found] = candidates!.splice(at, 1);
      taken.add(found!.id);
      pairs.set(node.id, found!.id);
    }
  };
}

/** A line with the id of another that somebody retyped, made longer or shorter; not one that merely got its number. */
function isChangedForm(before: BranchNode, after: BranchNode): boolean {
  if (typeOf(before) === typeOf(after) && before.words === after.words) return true;
  return before.spans.some((one) => after.spans.some((other) => overlaps(one, other)));
}

export function typeOf({ parsed }: BranchNode): string {
  return 'type' in parsed.value ? parsed.value.type : parsed.kind === 'attribute' ? parsed.value.name : '';
}

/** Everything that a line says but its id, ids told by what they stand for. */
export function contentOf(parsed: ParsedLine, name: (id: string) => string): string {
  switch (parsed.kind) {
    case 'attribute':
      return JSON.stringify([parsed.value.name, name(parsed.value.target), parsed.value.value]);
    case 'normalisation':
      return JSON.stringify([name(parsed.value.target), parsed.value.reference, parsed.value.label]);
    case 'note':
      return JSON.stringify([parsed.value.type, name(parsed.value.target), parsed.value.text]);
    case 'relation': {
      const { type, from, to } = parsed.value;
      return JSON.stringify([type, from.role, name(from.target), to.role, name(to.target)]);
    }
    case 'equivalence':
      return JSON.stringify([parsed.value.type, ...parsed.value.targets.map(name).sort()]);
    case 'event': {
      const { type, trigger, roles } = parsed.value;
      return JSON.stringify([type, name(trigger), ...roles.map((one) => `${one.role} ${name(one.target)}`)]);
    }
    case 'textBound':
      return JSON.stringify([parsed.value.type, parsed.value.numbers, parsed.value.words]);
  }
}

/** What a line with this id is about: what stays when somebody changes what it says. */
function aboutOf({ id, parsed }: BranchNode, name: (id: string) => string): string {
  switch (parsed.kind) {
    case 'attribute':
      return JSON.stringify([id, parsed.value.name, name(parsed.value.target)]);
    case 'normalisation':
      return JSON.stringify([id, name(parsed.value.target)]);
    case 'note':
      return JSON.stringify([id, parsed.value.type, name(parsed.value.target)]);
    case 'relation':
      return JSON.stringify([id, parsed.value.type]);
    default:
      return id;
  }
}

function inverse(pairs: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...pairs].map(([a, b]) => [b, a]));
}
