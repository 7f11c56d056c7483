const AMERICAN = /(?:met|lit)ers?\b/i;
const BRITISH = /(?:met|lit)res?\b/i;
const NAMES = /(met|lit)re(?![a-z])/g;

/** Whether these figures, as an article writes them, say "kilometer" and "liter". */
export function writesMeters(written: readonly string[]): boolean {
  return written.some((text) => AMERICAN.test(text)) && !written.some((text) => BRITISH.test(text));
}

/** A unit's name as the article spells it: one name serves for comparing, but a desk reads its own. */
export function spellUnit(unit: string, meters: boolean): string {
  return meters ? unit.replace(NAMES, '$1er') : unit;
}
