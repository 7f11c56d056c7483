import { PUNCTUATION, type Tokens } from '../article/types';
import { TIME_NOUNS } from '../english/units';
import type { ReadQuantity } from './quantities';
import { isHyphen } from './tokenMarks';

/** The unit of a number that has none of its own, taken from what the same sentence said before; null where there is none. */
export function unitSaidBefore(
  tokens: Tokens,
  q: ReadQuantity,
  found: readonly ReadQuantity[],
): { readonly unit: string; readonly dimension: string } | null {
  const before = found.at(-1);
  if (before === undefined || before.sentence !== q.sentence || q.form !== 'digits') return null;
  const link = tokens.norms[q.first - 1];
  if (link === undefined) return null;
  if (MEASURES.test(link)) return measuredOtherwise(tokens, q, before) ? before : null;
  if (!LINKS.has(link)) return null;
  if (tokens.norms[q.next] === 'per') return timesPer(tokens, q, before);
  if (!closes(tokens, q.next)) return null;
  if (link === 'to' || link === 'at') return levelOfIndex(tokens, q, found);
  // "one loaf costs 80 cents and the other 95", "one rose by 2 percent but the other fell by 1".
  if (link !== 'by' && !/^(?:is|was)$/.test(link)) return null;
  const parallel = before.unit !== '' && before.dimension !== 'count' && tokens.norms[before.first - 1] === link;
  return parallel ? before : null;
}

/** "It flew 1,042 kilometres; Lysk measured 990.": the same, as somebody else has it. */
function measuredOtherwise(tokens: Tokens, q: ReadQuantity, before: ReadQuantity): boolean {
  if (!/^(?:length|mass|speed|area|height|volume|temperature|magnitude)$/.test(before.dimension)) return false;
  if (q.min === null || before.min === null || q.start - before.end > 60 || !closes(tokens, q.next)) return false;
  return q.min * 2 > before.min && q.min < before.min * 2;
}

const MEASURES = /^(?:measured|measures|recorded|reckoned|calculated|estimated|gave|gives|has|had)$/;

const LINKS = new Set(['to', 'at', 'by', 'is', 'was', 'of']);

/** Verbs that tell where an index or a price came to stand. */
const CAME_TO = /^(?:end|ended|close|closed|finish|finished|settle|settled|stand|stood|fall|fell|rise|rose)$/;

/** "rose 64 points to 4,577", "lost 162 points to fall to 7,425": the level of what was told in points. */
function levelOfIndex(
  tokens: Tokens,
  q: ReadQuantity,
  found: readonly ReadQuantity[],
): { readonly unit: string; readonly dimension: string } | null {
  const joined = tokens.norms[q.first - 1] === 'to' && found.at(-1)!.phraseEnd === q.first - 1;
  if (!joined && !CAME_TO.test(tokens.norms[q.first - 2] ?? '')) return null;
  for (let k = found.length - 1; k >= 0 && found[k]!.sentence === q.sentence; k--)
    if (found[k]!.unit === 'point' && (joined ? k === found.length - 1 : true)) return found[k]!;
  return null;
}

/** "24 ferries, compared with an average of 19 per week". */
function timesPer(
  tokens: Tokens,
  q: ReadQuantity,
  before: ReadQuantity,
): { readonly unit: string; readonly dimension: string } | null {
  const time = TIME_NOUNS.get(tokens.norms[q.next + 1] ?? '');
  const average = tokens.norms[q.first - 2] === 'average' && tokens.norms[q.first - 1] === 'of';
  if (time === undefined || !average || before.dimension !== 'count') return null;
  return { unit: `${before.unit} per ${time}`, dimension: `count/${time}` };
}

/** Nothing follows that the number could count. */
function closes(tokens: Tokens, next: number): boolean {
  if (next >= tokens.count) return true;
  if (tokens.kinds[next] === PUNCTUATION) return !isHyphen(tokens.norms[next]) && tokens.norms[next] !== '(';
  return /^(?:and|but|while|as|on|in|with|after|from|when|by|at)$/.test(tokens.norms[next]!);
}
