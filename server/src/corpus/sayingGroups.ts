import { enlarged } from '../text/growing';

/** Groups of what says the same, by number: whatever joins two members joins their groups. */
export interface Groups {
  /** Makes room for so many; each is a group of its own. */
  reach(count: number): void;
  areOne(a: number, b: number): boolean;
  isAlone(one: number): boolean;
  /** The member whose number its group has. */
  headOf(one: number): number;
  join(a: number, b: number): void;
  /** All of its group, itself first. */
  withAll(one: number): number[];
  /** Makes each of them a group of its own; they must be whole groups. */
  part(members: readonly number[]): void;
}

export function createGroups(): Groups {
  let count = 0;
  /** By member: the one whose number the group has, and the next member, round and round. */
  let heads = new Int32Array(1 << 10);
  let nexts = new Int32Array(1 << 10);
  /** By the head of a group. */
  let sizes = new Int32Array(1 << 10);

  const alone = (one: number): void => {
    heads[one] = one;
    nexts[one] = one;
    sizes[one] = 1;
  };

  return {
    reach: (needed) => {
      if (needed > heads.length) {
        heads = enlarged(heads, needed);
        nexts = enlarged(nexts, needed);
        sizes = enlarged(sizes, needed);
      }
      for (; count < needed; count++) alone(count);
    },
    areOne: (a, b) => heads[a] === heads[b],
    isAlone: (one) => nexts[one] === one,
    headOf: (one) => heads[one]!,
    join: (a, b) => {
      const isLarger = sizes[heads[a]!]! >= sizes[heads[b]!]!;
      const large = heads[isLarger ? a : b]!;
      const small = heads[isLarger ? b : a]!;
      sizes[large]! += sizes[small]!;
      let last = small;
      for (; nexts[last] !== small; last = nexts[last]!) heads[last] = large;
      heads[last] = large;
      nexts[last] = nexts[large]!;
      nexts[large] = small;
    },
    withAll: (one) => {
      const all = [one];
      for (let other = nexts[one]!; other !== one; other = nexts[other]!) all.push(other);
      return all;
    },
    part: (members) => {
      for (const member of members) alone(member);
    },
  };
}
