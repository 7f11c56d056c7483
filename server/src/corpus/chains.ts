/**
 * Lists of numbers, found by number, in one pool. A corpus has a list of quotations for each pair of words that any of
 * them has, half a million members in all: as arrays they are what the collector of garbage has most work with.
 */
export interface Chains {
  /** By list: its first node (0: none). */
  firsts: Int32Array<ArrayBuffer>;
  /** Two numbers a node: the member, and the next node (0: none). */
  nodes: Int32Array<ArrayBuffer>;
  end: number;
  /** The first of the nodes that were given back, which go on like a list. */
  free: number;
}

export function createChains(): Chains {
  const room = 1 << 12;
  return { firsts: new Int32Array(room), nodes: new Int32Array(2 * room), end: 1, free: 0 };
}

/** Puts a member at the head of a list. */
export function addToChain(chains: Chains, list: number, member: number): void {
  if (list >= chains.firsts.length) chains.firsts = enlarged(chains.firsts, list + 1);
  const node = takeNode(chains);
  const { firsts, nodes } = chains;
  nodes[2 * node] = member;
  nodes[2 * node + 1] = firsts[list]!;
  firsts[list] = node;
}

function takeNode(chains: Chains): number {
  const { free, end } = chains;
  if (free !== 0) {
    chains.free = chains.nodes[2 * free + 1]!;
    return free;
  }
  if (2 * end >= chains.nodes.length) chains.nodes = enlarged(chains.nodes, chains.nodes.length + 1);
  chains.end++;
  return end;
}

/** Takes a member out of a list that has it once. */
export function removeFromChain(chains: Chains, list: number, member: number): void {
  const { firsts, nodes } = chains;
  let before = 0;
  let node = firstOf(chains, list);
  while (node !== 0 && nodes[2 * node] !== member) {
    before = node;
    node = nodes[2 * node + 1]!;
  }
  if (node === 0) return;
  const next = nodes[2 * node + 1]!;
  if (before === 0) firsts[list] = next;
  else nodes[2 * before + 1] = next;
  nodes[2 * node + 1] = chains.free;
  chains.free = node;
}

/** The first node of a list; 0 where it is empty. */
export function firstOf({ firsts }: Chains, list: number): number {
  return list < firsts.length ? firsts[list]! : 0;
}

/** The members of a list, the last to come first. */
export function membersOf(chains: Chains, list: number): readonly number[] {
  const { nodes } = chains;
  const members: number[] = [];
  for (let node = firstOf(chains, list); node !== 0; node = nodes[2 * node + 1]!) members.push(nodes[2 * node]!);
  return members;
}

export function isInChain(chains: Chains, list: number, member: number): boolean {
  const { nodes } = chains;
  let node = firstOf(chains, list);
  while (node !== 0 && nodes[2 * node] !== member) node = nodes[2 * node + 1]!;
  return node !== 0;
}

function enlarged(numbers: Int32Array<ArrayBuffer>, needed: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * needed);
  larger.set(numbers);
  return larger;
}
