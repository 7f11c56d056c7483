/**
 * Gives texts names that no other has: the first of the wanted ones that is free, else the last with a number. Two texts of one name
 * would be one file, and one of them lost.
 */
export function createNames(): (...wanted: readonly string[]) => string {
  const taken = new Set<string>();
  return (...wanted) => {
    const last = wanted.at(-1)!;
    let name = wanted.find((one) => !taken.has(one)) ?? last;
    for (let i = 2; taken.has(name); i++) name = `${last}-${i}`;
    taken.add(name);
    return name;
  };
}
