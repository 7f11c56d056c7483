/** Reads brat's `kb_shortcuts.conf`: one key and the type that it stands for, a line. Upper and lower case are two keys. */
export function readShortcuts(text: string): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, key, type] = /^\s*([^\s#])\s+(\S+)\s*$/.exec(line) ?? [];
    if (key !== undefined && type !== undefined && !keys.has(key)) keys.set(key, type);
  }
  return keys;
}

/**
 * A key for each of these types that has none: a letter of its name, the first one that is free. Types for which no letter is left
 * go without.
 */
export function withFreeKeys(
  types: readonly string[],
  taken: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const keys = new Map(taken);
  const own = new Set(taken.values());
  const used = new Set([...taken.keys()].map((key) => key.toUpperCase()));
  for (const type of types) {
    if (own.has(type)) continue;
    const free = [...type.toUpperCase()].find((letter) => /[A-Z]/.test(letter) && !used.has(letter));
    if (free === undefined) continue;
    own.add(type);
    used.add(free);
    keys.set(free, type);
  }
  return keys;
}
