import { isSameSpeaker } from './dialogue';
import type { Quotation, Speaker } from './types';

// An interview or a profile names its speaker now and then, and a reader knows who goes on answering.

/** So many quotations one speaker must have, and so large a part of all that have any. */
const FEWEST = 4;
const NEARLY_ALL = 0.75;

/** An article of more quotations than this is none. */
const MANY = 2000;

/**
 * A direct quotation without a speaker is by the one who has nearly all others of the article, if nobody else spoke right
 * before it or speaks right behind it.
 */
export function ofOneSpeaker(text: string, quotations: readonly Quotation[]): readonly Quotation[] {
  if (quotations.length <= FEWEST || quotations.length > MANY || !quotations.some(isNobodys)) return quotations;
  const main = mainSpeaker(quotations);
  if (main === null) return quotations;
  return quotations.map((quotation, i) =>
    isNobodys(quotation) && standsAlone(text, quotation) ? givenTo(main, text, quotations, i) : quotation,
  );
}

const isNobodys = ({ kind, status }: Quotation): boolean => kind === 'direct' && status === 'unattributed';

/** Not “among cries of “Shame!” and “Out!””: sentences of its own, behind the end of another one. */
function standsAlone(text: string, { spans }: Quotation): boolean {
  const { start } = spans[0]!;
  const { end } = spans.at(-1)!;
  // The last mark may be missing.
  return OPENS.test(text.slice(Math.max(0, start - 3), start)) && CLOSES.test(text.slice(end - 2, end));
}

const OPENS = /(?:^|[.?!:”"’)]\s|\n)\s*$/;
const CLOSES = /[.?!…]/;

function mainSpeaker(quotations: readonly Quotation[]): Speaker | null {
  const speakers = quotations.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
  const counts = new Map<number | string, number>();
  for (const { referent, name } of speakers) counts.set(referent ?? name, (counts.get(referent ?? name) ?? 0) + 1);
  const main = speakers.find(({ referent, name, anonymous }) => {
    const count = anonymous ? 0 : counts.get(referent ?? name)!;
    return count >= FEWEST && count >= speakers.length * NEARLY_ALL;
  });
  return main ?? null;
}

function givenTo(main: Speaker, text: string, all: readonly Quotation[], at: number): Quotation {
  const quotation = all[at]!;
  const before = nextSpeaker(all, at, -1);
  const after = nextSpeaker(all, at, 1);
  const goesOn = before !== null && isSameSpeaker(before.speaker!, main);
  const isNext = after !== null && isSameSpeaker(after.speaker!, main);
  // Somebody else may have spoken, if that was in a paragraph before and it is not the last word.
  const isOver =
    before === null || goesOn || text.slice(before.spans.at(-1)!.end, quotation.spans[0]!.start).includes('\n');
  if (!isOver || !(isNext || (goesOn && after === null))) return quotation;
  return { ...quotation, status: 'attributed', speaker: goesOn ? before.speaker : after!.speaker, foundBy: 'article' };
}

function nextSpeaker(all: readonly Quotation[], at: number, step: number): Quotation | null {
  let i = at + step;
  while (i >= 0 && i < all.length && all[i]!.speaker === null) i += step;
  return all[i] ?? null;
}
