const AMERICAN = /(?:met|lit)ers?\b/i;
const BRITISH = /(?:met|lit)res?\b/i;
const NAMES = /(met|lit)re(?![a-z])/g;

/** A figure by its words. */
interface Written {
  readonly text: string;
}

/** Whether these figures of an article say "kilometer" and "liter". */
export function writesMeters(figures: readonly Written[]): boolean {
  return figures.some(isAmerican) && !figures.some(isBritish);
}

const isAmerican = ({ text }: Written): boolean => AMERICAN.test(text);
const isBritish = ({ text }: Written): boolean => BRITISH.test(text);

/** A unit's name as the article spells it: one name serves for comparing, but a desk reads its own. */
export function spellUnit(unit: string, meters: boolean): string {
  return meters ? unit.replace(NAMES, '$1er') : unit;
}
