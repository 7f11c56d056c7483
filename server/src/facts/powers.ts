import { NUMBER, type Tokens } from '../article/types';
import { glued, isHyphen } from './tokenMarks';

/** What multiplies the digits before it: `base ** exponent`; with no base the digits themselves are raised. */
export interface Power {
  readonly base: number | null;
  readonly exponent: number;
  readonly next: number;
}

/** `e6`, `x10^6`, `×10−5`, `x 2^10` and the bare `^23` after digits. */
export function readPower(tokens: Tokens, text: string, i: number, end: number): Power | null {
  if (i >= end) return null;
  const norm = tokens.norms[i]!;
  if (glued(tokens, i)) {
    const digits = /^e(\d*)$/.exec(norm)?.[1];
    if (digits) return { base: 10, exponent: Number(digits), next: i + 1 };
    const power = digits === '' || norm === '^' ? readExponent(tokens, i + 1, end) : null;
    if (power !== null) return { base: norm === '^' ? null : 10, ...power };
  }
  const joined = /^[x×](2|10)$/.exec(norm);
  if (joined) return raised(tokens, text, Number(joined[1]), i + 1, end);
  if (norm !== 'x' && norm !== '×' && norm !== '*') return null;
  const base = i + 1 < end && tokens.kinds[i + 1] === NUMBER ? Number(tokens.norms[i + 1]) : 0;
  return base === 10 || base === 2 ? raised(tokens, text, base, i + 2, end) : null;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What stands behind the base: `^6`, `-6` where ten is raised, `⁶`. */
function raised(tokens: Tokens, text: string, base: number, i: number, end: number): Power | null {
  if (i >= end || !glued(tokens, i)) return null;
  if (tokens.norms[i] === '^') {
    const power = readExponent(tokens, i + 1, end);
    return power && { base, ...power };
  }
  if (base === 10 && isHyphen(tokens.norms[i])) {
    const power = readExponent(tokens, i, end);
    return power && { base, ...power };
  }
  let exponent = '';
  let next = i;
  for (let at = tokens.starts[i]!; at < text.length; at++) {
    const digit = SUPERSCRIPTS.indexOf(text[at]!);
    const minus = text[at] === '⁻' && exponent === '';
    if (digit < 0 && !minus) break;
    exponent += minus ? '-' : String(digit);
    while (next < end && tokens.ends[next]! <= at + 1) next++;
  }
  return /\d/.test(exponent) ? { base, exponent: Number(exponent), next } : null;
}

/** An exponent with its sign, all in one piece. */
function readExponent(
  tokens: Tokens,
  i: number,
  end: number,
): { readonly exponent: number; readonly next: number } | null {
  let at = i;
  let sign = 1;
  while (at < end && at < i + 2 && glued(tokens, at) && (isHyphen(tokens.norms[at]) || tokens.norms[at] === '+')) {
    if (isHyphen(tokens.norms[at])) sign = -sign;
    at++;
  }
  if (at >= end || tokens.kinds[at] !== NUMBER || !glued(tokens, at)) return null;
  const digits = tokens.norms[at]!;
  return /^\d{1,3}$/.test(digits) ? { exponent: sign * Number(digits), next: at + 1 } : null;
}
