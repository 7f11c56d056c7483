import { LANGUAGES } from '../english/languages';
import { words } from '../english/words';
import type { Paragraph } from './frames';

/** What nobody in particular says. */
const SAYINGS = words('adage proverb saying maxim aphorism dictum truism platitude cliche cliché axiom');
const BE = words('is was are were');
/** In words: "is one of the oldest sayings". */
const TO_SAYING = 6;

/**
 * "The old adage, “…”", "“…” is a common saying here", "Latin for “…”", "which translates as “…”": marked words that
 * are a common saying, or what foreign words mean. To be asked where nobody is known to say them.
 */
export function isCommonSaying({ words: norms }: Paragraph, q: number): boolean {
  const at = norms[q - 1] === ',' ? q - 2 : q - 1;
  const before = norms[at] ?? '';
  if (SAYINGS.has(before)) return true;
  if (before === 'for') return LANGUAGES.has(norms[at - 1] ?? '');
  if (before === 'as' || before === 'to')
    for (let k = at - 1; k > at - 4; k--) if (/^translate[sd]?$/.test(norms[k] ?? '')) return true;
  if (!BE.has(norms[q + 1] ?? '')) return false;
  for (let k = q + 2; k < q + 2 + TO_SAYING; k++) if (SAYINGS.has((norms[k] ?? '').replace(/s$/, ''))) return true;
  return false;
}
