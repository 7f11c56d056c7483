import type { Span } from '../text/span';

/** "shot and killed Judge Ana Roe", "Judge Ana Roe was shot", "Roe's body": whom the text tells to be dead does not speak of it. */
export function isToldDead(text: string, { start, end }: Span): boolean {
  return KILLS.test(text.slice(Math.max(0, start - 60), start)) || DIED.test(text.slice(end, end + 60));
}

const KILLS =
  /\b(?:killed|killing|murdered|murdering|murder of|slaying of|killing of|death of|body of|funeral of|shooting of|shot dead|stabbed to death)\b[^.;,“”"]*$/;
const DIED =
  /^(?:, \d+,)? (?:(?:was|had been) (?:\p{L}+ly )?(?:shot|killed|murdered|stabbed|slain|beaten to death|found dead|pronounced dead)|died|drowned)\b|^['’]s (?:\p{L}+ )?(?:death|killing|murder|slaying|body|funeral|remains)\b/u;
