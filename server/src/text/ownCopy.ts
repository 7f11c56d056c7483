/** A string that is cut from a text keeps all of it alive: this one is cut from a copy, and keeps nothing. */
export function ownCopyOf(cut: string): string {
  return ` ${cut}`.slice(1);
}
