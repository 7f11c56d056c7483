import type { Tokens } from '../article/types';
import { words } from '../english/words';
import type { ReadQuantity } from './quantities';

/** Whether a number is not what its sentence measures: what it was before, a side of a ratio, somebody's children. */
export const isNoFigureOfIts = (tokens: Tokens, q: ReadQuantity): boolean =>
  isOneOfSoMany(tokens, q) ||
  isEarlierLevel(tokens, q) ||
  isOfShareholder(tokens, q) ||
  (q.unit === 'child' && q.head < 0);

/** "up from $826 billion in 2010": what it was before, which the sentence tells to leave behind. */
function isEarlierLevel({ norms }: Tokens, q: ReadQuantity): boolean {
  return norms[q.first - 1] === 'from' && LEVEL_CHANGES.has(norms[q.first - 2] ?? '');
}

/** Words that tell which way a level moved. */
export const LEVEL_CHANGES = words(
  'up down rose risen fell fallen grew grown climbed dropped declined jumped slipped increase decrease rise fall drop jump growth decline increased decreased',
);

/** "$4 of every $5", "nine in every ten": a ratio, neither side of which is a sum. */
function isOneOfSoMany({ norms }: Tokens, q: ReadQuantity): boolean {
  const before = norms[q.first - 1];
  if ((before === 'every' || before === 'each') && leadsToEach(norms[q.first - 2])) return true;
  const behind = norms[q.next + 1];
  return (behind === 'every' || behind === 'each') && leadsToEach(norms[q.next]);
}

function leadsToEach(norm: string | undefined): boolean {
  return norm === 'of' || norm === 'in' || norm === 'for' || norm === 'from';
}

/** "The stake controls 21.4% of the votes", "with 21.4% of the voting rights": of a firm, and no election. */
function isOfShareholder({ norms }: Tokens, q: ReadQuantity): boolean {
  if (q.unit !== 'percent' || norms[q.next] !== 'of') return false;
  const noun = /^(?:the|its)$/.test(norms[q.next + 1] ?? '') ? q.next + 2 : q.next + 1;
  if (norms[noun] === 'voting') return /^(?:rights?|shares?|stock|power)$/.test(norms[noun + 1] ?? '');
  return /^votes?$/.test(norms[noun] ?? '') && (OWNS.has(norms[q.first - 1]!) || OWNS.has(norms[q.first - 2]!));
}

const OWNS = words('controls controlled control controlling owns owned own carries carrying');
