import { type Block, CAPITAL, QUOTE_MARK, SPACE_BEFORE, type Tokens, WORD } from '../article/types';
import { CUE_VERBS, isWeakCue } from '../english/speechVerbs';

// Where an attribution tells that a quotation has ended, whatever its marks say.

/** `"The bell rang twice, "said Roe`: a closing mark whose space slipped to the wrong side. */
export function closesBeforeAttribution(tokens: Tokens, mark: number, { endToken }: Block): boolean {
  const { norms, kinds, flags } = tokens;
  if (norms[mark - 1] !== ',' || flags[mark - 1]! & SPACE_BEFORE || !(flags[mark]! & SPACE_BEFORE)) return false;
  const next = mark + 1;
  if (next >= endToken || kinds[next] !== WORD) return false;
  if (norms[next] === 'according') return true;
  for (let at = next; at < Math.min(endToken, next + LONGEST_ATTRIBUTION); at++) {
    if (kinds[at] === QUOTE_MARK || norms[at] === '.') return false;
    if (isSayingAt(tokens, at)) return true;
  }
  return false;
}

const LONGEST_ATTRIBUTION = 20;

function isSayingAt({ norms, flags }: Tokens, at: number): boolean {
  const verb = flags[at]! & CAPITAL ? undefined : CUE_VERBS.get(norms[at]!);
  return verb?.cueClass === 'say' && !isWeakCue(verb) && (verb.form === 'past' || verb.form === 'present');
}

/** “We heard nothing, said Roe: where a closing mark is lost, the words end at the comma before their attribution. */
export function attributionStart(tokens: Tokens, open: number, end: number): number {
  for (let t = open + 2; t + 2 < end; t++) {
    const norm = tokens.norms[t]!;
    if (norm !== ',' && norm !== '?' && norm !== '!') continue;
    const says = (at: number): boolean => {
      const verb = at < end ? CUE_VERBS.get(tokens.norms[at]!) : undefined;
      return verb?.cueClass === 'say' && !isWeakCue(verb) && (verb.form === 'past' || verb.form === 'present');
    };
    const capital = (at: number): boolean => at < end && (tokens.flags[at]! & CAPITAL) !== 0;
    if (says(t + 1) && (capital(t + 2) || tokens.norms[t + 2] === 'the')) return t + 1;
    const pronoun = tokens.norms[t + 1] === 'he' || tokens.norms[t + 1] === 'she' || tokens.norms[t + 1] === 'they';
    if ((pronoun || capital(t + 1)) && (says(t + 2) || (capital(t + 2) && says(t + 3)))) return t + 1;
  }
  return end;
}
