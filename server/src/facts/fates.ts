import type { Tokens } from '../article/types';
import { words } from '../english/words';

/*
 * What befell people in several words: "have left their homes", "laid down their arms", "were taken hostage", "live under siege".
 */

/** Each of these begins such words, or is their last. */
export const WORDS_OF_FATES: readonly string[] =
  'left abandoned deserted vacated forced driven laid laying lay gave turned threw handed taken held siege blockade hostage sleeping'.split(
    ' ',
  );

const HOMES = words('homes houses villages');
const WHOSE = words('their his her');
const ARMS = words('arms weapons guns rifles weapon');

/** What the words that begin here tell; null where they tell of something else. */
export function fateAt({ norms }: Tokens, at: number): string | null {
  const next = norms[at + 1] ?? '';
  switch (norms[at]) {
    case 'left':
    case 'abandoned':
    case 'deserted':
    case 'vacated':
      return WHOSE.has(next) && HOMES.has(norms[at + 2] ?? '') ? 'displaced' : null;
    case 'forced':
    case 'driven':
      return isDrivenFrom(norms, at + 1) ? 'displaced' : null;
    case 'laid':
    case 'threw':
      return next === 'down' && (ARMS.has(norms[at + 2] ?? '') || ARMS.has(norms[at + 3] ?? '')) ? 'surrendered' : null;
    case 'gave':
      return next === 'themselves' && norms[at + 2] === 'up' ? 'surrendered' : null;
    case 'turned':
    case 'handed':
      return next === 'themselves' && /^(?:in|over)$/.test(norms[at + 2] ?? '') ? 'surrendered' : null;
    case 'taken':
      return next === 'hostage' ? 'kidnapped' : null;
    case 'held':
      return next === 'hostage' || next === 'captive' ? 'held hostage' : null;
    case 'under':
      return next === 'siege' || next === 'blockade' ? 'besieged' : null;
    default:
      return null;
  }
}

/** "Were forced from their homes", "forced out of their villages". */
function isDrivenFrom(norms: readonly string[], from: number): boolean {
  let at = from;
  while (at < from + 3 && /^(?:out|away|from|of)$/.test(norms[at] ?? '')) at++;
  return at > from && (WHOSE.has(norms[at] ?? '') || norms[at] === 'the') && HOMES.has(norms[at + 1] ?? '');
}
