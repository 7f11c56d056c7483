import { stemOf } from './contentWords';
import { enlarged } from './growing';

/**
 * Which quotations have which pairs of content words: those that stand beside each other or have one between them. A
 * corpus has a hundred of them an article, which is why all of it stands in columns of numbers.
 */
export interface ContentPairs {
  /** The numbers of the pairs of these words, each once. */
  of(words: readonly number[]): readonly number[];
  /** Puts a quotation in and gives how many pairs it has. */
  add(quotation: number, words: readonly number[]): number;
  /** Takes it out again. */
  remove(quotation: number): void;
  /**
   * The quotations that came before this one and share telling pairs with it go into `met`; it gives how many. `shared`
   * has 0 for all, and then 1 for those that share one pair and 2 for those that share more.
   */
  meet(quotation: number, met: Int32Array, shared: Uint8Array): number;
  /** Whether two quotations have so many telling pairs in common. */
  share(a: number, b: number, needed: number): boolean;
  /** The quotations that have this pair. */
  having(pair: number): readonly number[];
  /** Whether it is in so few quotations that it tells something: what is in more is a phrase of the day. */
  isTelling(pair: number): boolean;
}

const MOST = 60;

// A pair's number is where it has, among `pairs`: its two stems, how many quotations have it, and the node of the last
// one of them that came.
const PAIR = 4;
const COUNT = 2;
const NEWEST = 3;

// A node tells of one quotation that has one pair, and stands in the lists of both. Its number is where it has, among
// `nodes`: the quotation, the node of the one that had the pair before it, the pair, and the next node of the quotation.
const NODE = 4;
const OLDER = 1;
const OF_PAIR = 2;
const NEXT = 3;

export function createContentPairs(): ContentPairs {
  // Small at first: the engine would throw away what it had compiled if they grew for the first time after that.
  /** The pairs by their stems, in open addressing; 0 is free. */
  let slots = new Int32Array(8);
  let pairs = new Int32Array(PAIR * 2);
  let pairsEnd = PAIR;
  let nodes = new Int32Array(NODE * 2);
  let nodesEnd = NODE;
  /** The first of the nodes that were given back, which go on like those of a quotation. */
  let freeNode = 0;
  /** By quotation: its first node. */
  let firsts = new Int32Array(2);

  const growPairs = (): void => {
    pairs = enlarged(pairs, pairs.length);
  };
  const growSlots = (): void => {
    slots = slotsOf(pairs, pairsEnd, 2 * slots.length);
  };
  const growNodes = (): void => {
    nodes = enlarged(nodes, nodes.length);
  };
  const growFirsts = (): void => {
    firsts = enlarged(firsts, firsts.length);
  };

  const pairOf = (a: number, b: number): number => {
    const mask = slots.length - 1;
    let slot = hashOf(a, b) & mask;
    for (;;) {
      const pair = slots[slot]!;
      if (pair === 0) return addPair(a, b, slot);
      if (pairs[pair] === a && pairs[pair + 1] === b) return pair;
      slot = (slot + 1) & mask;
    }
  };
  const addPair = (a: number, b: number, slot: number): number => {
    const pair = pairsEnd;
    pairsEnd += PAIR;
    if (pairsEnd > pairs.length) growPairs();
    pairs[pair] = a;
    pairs[pair + 1] = b;
    slots[slot] = pair;
    if (2 * pairsEnd > PAIR * slots.length) growSlots();
    return pair;
  };
  const takeNode = (): number => {
    const node = freeNode;
    if (node !== 0) {
      freeNode = nodes[node + NEXT]!;
      return node;
    }
    nodesEnd += NODE;
    if (nodesEnd > nodes.length) growNodes();
    return nodesEnd - NODE;
  };
  /** Gives how many pairs more the quotation has. */
  const put = (quotation: number, pair: number): number => {
    const newest = pairs[pair + NEWEST]!;
    if (newest !== 0 && nodes[newest] === quotation) return 0;
    const node = takeNode();
    nodes[node] = quotation;
    nodes[node + OLDER] = newest;
    nodes[node + OF_PAIR] = pair;
    nodes[node + NEXT] = firsts[quotation]!;
    firsts[quotation] = node;
    pairs[pair + NEWEST] = node;
    pairs[pair + COUNT]!++;
    return 1;
  };
  const takeOut = (node: number, pair: number): void => {
    let newer = 0;
    for (let other = pairs[pair + NEWEST]!; other !== node; other = nodes[other + OLDER]!) newer = other;
    const older = nodes[node + OLDER]!;
    if (newer === 0) pairs[pair + NEWEST] = older;
    else nodes[newer + OLDER] = older;
    pairs[pair + COUNT]!--;
  };
  const isTelling = (pair: number): boolean => pairs[pair + COUNT]! <= MOST;

  return {
    of: (words) => {
      const stems = words.map(stemOf).filter((stem) => stem !== 0);
      const found = new Set<number>();
      for (let i = 1; i < stems.length; i++) {
        found.add(pairOf(stems[i - 1]!, stems[i]!));
        if (i > 1) found.add(pairOf(stems[i - 2]!, stems[i]!));
      }
      return [...found];
    },
    add: (quotation, words) => {
      if (quotation >= firsts.length) growFirsts();
      let count = 0;
      let last = 0;
      let before = 0;
      for (let i = 0; i < words.length; i++) {
        const stem = stemOf(words[i]!);
        if (stem === 0) continue;
        if (last !== 0) count += put(quotation, pairOf(last, stem));
        if (before !== 0) count += put(quotation, pairOf(before, stem));
        before = last;
        last = stem;
      }
      return count;
    },
    remove: (quotation) => {
      for (let node = firsts[quotation]!; node !== 0; ) {
        takeOut(node, nodes[node + OF_PAIR]!);
        const next = nodes[node + NEXT]!;
        nodes[node + NEXT] = freeNode;
        freeNode = node;
        node = next;
      }
      firsts[quotation] = 0;
    },
    meet: (quotation, met, shared) => {
      let count = 0;
      for (let node = firsts[quotation]!; node !== 0; node = nodes[node + NEXT]!) {
        let older = nodes[node + OLDER]!;
        if (older === 0 || !isTelling(nodes[node + OF_PAIR]!)) continue;
        for (; older !== 0; older = nodes[older + OLDER]!) {
          const other = nodes[older]!;
          if (shared[other] !== 0) shared[other] = 2;
          else {
            shared[other] = 1;
            met[count++] = other;
          }
        }
      }
      return count;
    },
    share: (a, b, needed) => {
      const theirs = new Set<number>();
      for (let node = firsts[b]!; node !== 0; node = nodes[node + NEXT]!) theirs.add(nodes[node + OF_PAIR]!);
      let count = 0;
      for (let node = firsts[a]!; node !== 0; node = nodes[node + NEXT]!) {
        const pair = nodes[node + OF_PAIR]!;
        if (theirs.has(pair) && isTelling(pair)) count++;
      }
      return count >= needed;
    },
    having: (pair) => {
      const found: number[] = [];
      for (let node = pairs[pair + NEWEST]!; node !== 0; node = nodes[node + OLDER]!) found.push(nodes[node]!);
      return found;
    },
    isTelling,
  };
}

function slotsOf(pairs: Int32Array, end: number, count: number): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(count);
  for (let pair = PAIR; pair < end; pair += PAIR) {
    let slot = hashOf(pairs[pair]!, pairs[pair + 1]!) & (count - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (count - 1);
    slots[slot] = pair;
  }
  return slots;
}

function hashOf(a: number, b: number): number {
  const hash = Math.imul(a, 0x2c1b3c6d) ^ Math.imul(b, 0x297a2d39);
  return hash ^ (hash >>> 15);
}
