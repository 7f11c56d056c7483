import type { Mention } from './types';

/** "Roe, 67, left", "Roe (67)", "the 67-year-old farmer Ana Roe". */
export function ageBeside(text: string, { start, end }: Mention): string | null {
  const behind = AGE_BEHIND.exec(text.slice(end, end + 12));
  return (behind ?? AGE_BEFORE.exec(text.slice(Math.max(0, start - 70), start)))?.[1] ?? null;
}

const AGE_BEHIND = /^(?:, (?:aged? )?| \((?:aged )?)(\d{1,3})(?=[,.;)]| and | years)/;
const AGE_BEFORE = /\b(\d{1,3})-year-old(?: [\p{L}’'-]+){0,5},? $/u;
