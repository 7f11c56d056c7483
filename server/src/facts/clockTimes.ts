import { type Article, NUMBER, type Tokens } from '../article/types';

/** A time of day that the text names. Tokens `[first, next)`. */
export interface ClockTime {
  readonly first: number;
  readonly next: number;
  /** Minutes since midnight; of twelve hours where nothing says which half of the day is meant. */
  readonly minutes: number;
  readonly halfKnown: boolean;
  /** "at about 7 p.m.". */
  readonly about: boolean;
}

const HALVES: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['am', 'am'],
  ['a.m', 'am'],
  ['a.m.', 'am'],
  ['pm', 'pm'],
  ['p.m', 'pm'],
  ['p.m.', 'pm'],
]);
const BEFORE = new Set('at by from until till before after since around about to between and'.split(' '));
const ABOUT = new Set('about around roughly approximately some nearly almost shortly just'.split(' '));

/** The times of day of an article in order. */
export function readClockTimes({ blocks, tokens }: Article): readonly ClockTime[] {
  const found: ClockTime[] = [];
  for (const block of blocks) {
    if (block.kind === 'furniture' || block.kind === 'credit' || block.kind === 'byline') continue;
    for (let i = block.firstToken; i < block.endToken; i++) {
      const time = readTime(tokens, i, block.endToken);
      if (time === null) continue;
      found.push(time);
      i = time.next - 1;
    }
  }
  return found;
}

function readTime(tokens: Tokens, i: number, end: number): ClockTime | null {
  const before = tokens.norms[i - 1];
  const about = before !== undefined && (ABOUT.has(before) || ABOUT.has(tokens.norms[i - 2] ?? ''));
  const norm = tokens.norms[i]!;
  if ((norm === 'noon' || norm === 'midnight') && (before === 'at' || before === 'around' || before === 'about')) {
    return { first: i, next: i + 1, minutes: norm === 'noon' ? 720 : 0, halfKnown: true, about };
  }
  if (tokens.kinds[i] !== NUMBER || before === ':') return null;
  const [, hour, dotted] = /^(\d{1,2})(?:\.(\d{2}))?$/.exec(norm) ?? [];
  if (hour === undefined) return null;
  const glued = tokens.norms[i + 1] === ':' && i + 2 < end && /^\d{2}$/.test(tokens.norms[i + 2]!);
  if (glued && tokens.norms[i + 3] === ':') return null;
  const minute = Number(glued ? tokens.norms[i + 2] : (dotted ?? 0));
  let next = glued ? i + 3 : i + 1;
  const half = next < end ? HALVES.get(tokens.norms[next]!) : undefined;
  const hours = Number(hour);
  if (minute > 59 || hours > 23) return null;
  if (half !== undefined) {
    if (hours > 12 || hours === 0) return null;
    next++;
    return { first: i, next, minutes: (hours % 12) * 60 + minute + (half === 'pm' ? 720 : 0), halfKnown: true, about };
  }
  // "by 3:1" and "9.15" may be anything; "at 23:15" is a time.
  if (!glued || before === undefined || !BEFORE.has(before)) return null;
  const halfKnown = hours > 12 || hour.startsWith('0');
  return { first: i, next, minutes: (halfKnown ? hours : hours % 12) * 60 + minute, halfKnown, about };
}

/** Minutes that lie between two times of day. */
export function minutesBetween(a: ClockTime, b: ClockTime): number {
  const round = a.halfKnown && b.halfKnown ? 1440 : 720;
  const apart = Math.abs(a.minutes - b.minutes) % round;
  return Math.min(apart, round - apart);
}
