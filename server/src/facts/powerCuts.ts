import type { Sentence, Tokens } from '../article/types';
import { GROUP_OF } from '../english/measures';
import type { Measured } from './measured';
import type { ReadQuantity } from './quantities';

const HOMES = new Set('home household house customer property consumer'.split(' '));

/** "left 230,000 homes without power", "340,000 households lost electricity", "cut power to 5,000 people". */
export function powerCut(
  { norms }: Tokens,
  { firstToken, endToken }: Sentence,
  q: ReadQuantity,
  noun: string,
): Measured | null {
  const people = GROUP_OF.get(noun) === '';
  if (!people && !HOMES.has(noun)) return null;
  const at = /^(?:have|had|has|were|are|was|remained|still)$/.test(norms[q.phraseEnd] ?? '')
    ? q.phraseEnd + 1
    : q.phraseEnd;
  const isPower = (k: number): boolean => k > firstToken && k < endToken && /^(?:power|electricity)$/.test(norms[k]!);
  const behind = at < endToken && /^(?:without|lost|lose|losing)$/.test(norms[at]!) && isPower(at + 1);
  const before =
    /^(?:to|for)$/.test(norms[q.first - 1] ?? '') &&
    isPower(q.first - 2) &&
    /^(?:cut|cutting|out|off)$/.test(norms[q.first - 3] ?? '');
  if (!behind && !before) return null;
  return {
    measure: `${people ? 'people' : 'homes'} without power`,
    group: null,
    part: false,
    at,
    grows: true,
    owned: false,
  };
}
