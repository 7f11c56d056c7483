import { enlarged } from '../text/growing';
import { stemOf } from './contentWords';

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
  /** The quotations that have this pair. */
  having(pair: number): readonly number[];
  /** Whether it is in so few quotations that it tells something: what is in more is a phrase of the day. */
  isTelling(pair: number): boolean;
}

const MOST = 60;

// A pair's number, and a node's, is where it has its two numbers in each of its columns. What is asked for most lies
// apart from the rest, so that more of it stays near the processor.
const TWO = 2;

export function createContentPairs(): ContentPairs {
  // Small at first: the engine would throw away what it had compiled if they grew for the first time after that.
  /** The pairs by their stems, in open addressing; 0 is free. */
  let slots = new Int32Array(8);
  /** Of a pair: its two stems. */
  let stems = new Int32Array(2 * TWO);
  /** Of a pair: how many quotations have it, and the node of the last one of them that came. */
  let pairs = new Int32Array(2 * TWO);
  let pairsEnd = TWO;
  // A node tells of one quotation that has one pair, and stands in the lists of both.
  /** Of a node: the quotation, and the node of the one that had the pair before it. */
  let nodes = new Int32Array(2 * TWO);
  /** Of a node: the pair, and the next node of the quotation. */
  let owned = new Int32Array(2 * TWO);
  let nodesEnd = TWO;
  /** The first of the nodes that were given back, which go on like those of a quotation. */
  let freeNode = 0;
  /** By quotation: its first node. */
  let firsts = new Int32Array(2);

  const growPairs = (): void => {
    stems = enlarged(stems, stems.length);
    pairs = enlarged(pairs, pairs.length);
  };
  const growSlots = (): void => {
    slots = slotsOf(stems, pairsEnd, 2 * slots.length);
  };
  const growNodes = (): void => {
    nodes = enlarged(nodes, nodes.length);
    owned = enlarged(owned, owned.length);
  };
  const growFirsts = (quotation: number): void => {
    firsts = enlarged(firsts, quotation);
  };

  const pairOf = (a: number, b: number): number => {
    const mask = slots.length - 1;
    let slot = hashOf(a, b) & mask;
    for (;;) {
      const pair = slots[slot]!;
      if (pair === 0) return addPair(a, b, slot);
      if (stems[pair] === a && stems[pair + 1] === b) return pair;
      slot = (slot + 1) & mask;
    }
  };
  const addPair = (a: number, b: number, slot: number): number => {
    const pair = pairsEnd;
    pairsEnd += TWO;
    if (pairsEnd > stems.length) growPairs();
    stems[pair] = a;
    stems[pair + 1] = b;
    slots[slot] = pair;
    if (pairsEnd > slots.length) growSlots();
    return pair;
  };
  const takeNode = (): number => {
    const node = freeNode;
    if (node !== 0) {
      freeNode = owned[node + 1]!;
      return node;
    }
    nodesEnd += TWO;
    if (nodesEnd > nodes.length) growNodes();
    return nodesEnd - TWO;
  };
  /** Gives how many pairs more the quotation has. */
  const put = (quotation: number, pair: number): number => {
    const newest = pairs[pair + 1]!;
    if (newest !== 0 && nodes[newest] === quotation) return 0;
    const node = takeNode();
    nodes[node] = quotation;
    nodes[node + 1] = newest;
    owned[node] = pair;
    owned[node + 1] = firsts[quotation]!;
    firsts[quotation] = node;
    pairs[pair]!++;
    pairs[pair + 1] = node;
    return 1;
  };
  const takeOut = (node: number, pair: number): void => {
    let newer = 0;
    for (let other = pairs[pair + 1]!; other !== node; other = nodes[other + 1]!) newer = other;
    const older = nodes[node + 1]!;
    if (newer === 0) pairs[pair + 1] = older;
    else nodes[newer + 1] = older;
    pairs[pair]!--;
  };
  const isTelling = (pair: number): boolean => pairs[pair]! <= MOST;

  return {
    of: (words) => {
      const found = new Set<number>();
      const content = words.map(stemOf).filter((stem) => stem !== 0);
      for (let i = 1; i < content.length; i++) {
        found.add(pairOf(content[i - 1]!, content[i]!));
        if (i > 1) found.add(pairOf(content[i - 2]!, content[i]!));
      }
      return [...found];
    },
    add: (quotation, words) => {
      if (quotation >= firsts.length) growFirsts(quotation);
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
        takeOut(node, owned[node]!);
        const next = owned[node + 1]!;
        owned[node + 1] = freeNode;
        freeNode = node;
        node = next;
      }
      firsts[quotation] = 0;
    },
    meet: (quotation, met, shared) => {
      let count = 0;
      for (let node = firsts[quotation]!; node !== 0; node = owned[node + 1]!) {
        let older = nodes[node + 1]!;
        if (older === 0 || !isTelling(owned[node]!)) continue;
        for (; older !== 0; older = nodes[older + 1]!) {
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
    having: (pair) => {
      const found: number[] = [];
      for (let node = pairs[pair + 1]!; node !== 0; node = nodes[node + 1]!) found.push(nodes[node]!);
      return found;
    },
    isTelling,
  };
}

function slotsOf(stems: Int32Array, end: number, count: number): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(count);
  for (let pair = TWO; pair < end; pair += TWO) {
    let slot = hashOf(stems[pair]!, stems[pair + 1]!) & (count - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (count - 1);
    slots[slot] = pair;
  }
  return slots;
}

function hashOf(a: number, b: number): number {
  const hash = Math.imul(a, 0x2c1b3c6d) ^ Math.imul(b, 0x297a2d39);
  return hash ^ (hash >>> 15);
}
