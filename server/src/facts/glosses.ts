import { CAPITAL, PUNCTUATION, type Tokens } from '../article/types';
import { LANGUAGES } from '../english/languages';

/** "also transliterated as". */
const WRITTEN = new Set('transliterated romanized romanised transcribed spelled spelt'.split(' '));

const ENDS_WRITING = new Set([':', ',', '(']);

/** So far back a label may stand, words in other scripts between. */
const REACH = 8;

/**
 * "the Orlat Mountains (Velmish: Orlatê or Çiyayê Orlat)", "the Black Book (Mishefa Orla in Velmish)", "(Photo: Orla
 * Venn)": how a language writes what was just named, or whose picture it is. Neither names anybody in the story.
 * `before` is where a gloss ended before this one, or -1.
 */
export function isGloss(tokens: Tokens, first: number, end: number, floor: number, before: number): boolean {
  const { norms, kinds, flags } = tokens;
  if (norms[first - 1] === '(' && norms[end] === 'in' && LANGUAGES.has(norms[end + 1]!)) return true;
  if (norms[first - 1] === 'as' && WRITTEN.has(norms[first - 2]!)) return true;
  if (before >= floor && before === first - 1 && norms[before] === 'or') return true;
  let label = first - 1;
  while (label > floor && first - label < REACH && !ENDS_WRITING.has(norms[label]!) && !(flags[label]! & CAPITAL))
    label--;
  if (label - 2 < floor || norms[label] !== ':' || !(flags[label - 1]! & CAPITAL)) return false;
  if (norms[label - 2] === '(') return true;
  if (!LANGUAGES.has(norms[label - 1]!)) return false;
  return kinds[label - 2] === PUNCTUATION;
}
