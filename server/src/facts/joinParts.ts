import type { Attribution } from './attributionTypes';
import type { MarkedText } from './markedTexts';
import { kindOfParts } from './quotationKinds';
import type { Quotation, QuotationKind } from './types';

// One saying is one quotation: parts in several paragraphs, and “…,” she said, “…”, come together. Few have more than one.

/** Whether a stretch goes on with what the stretch before it in its paragraph says: “…,” she said, “…”. */
export function goesOnBehindCue(
  before: Attribution | null,
  here: Attribution | null,
  title: boolean,
  q: number,
): boolean {
  if (before === null || here === null || before.cue !== here.cue) return false;
  // "…,” Roe said on the “Morning Show”: the second is a title.
  if (before.where !== 'behind' || here.where !== 'before' || title) return false;
  const { kind, side, subject, to } = here.cue;
  const end = side === 'behind' && subject !== null ? subject.to : to;
  return (kind === 'verb' || kind === 'words' || kind === 'according') && q - end < 10;
}

/** What stretch `m` is, which would be of this kind by itself: what its saying is, if that has more parts. */
export function kindWithin({ firstParts, shapes }: MarkedText, m: number, kind: QuotationKind): QuotationKind {
  const first = firstParts[m]!;
  return first !== m || firstParts[m + 1] === m ? kindOfParts(shapes[first]!) : kind;
}

/** The sayings whose parts these are, in order. */
export function joinParts(text: MarkedText, parts: readonly Quotation[]): readonly Quotation[] {
  const { firstParts } = text;
  let m = 0;
  while (m < parts.length && firstParts[m] === m) m++;
  if (m === parts.length) return parts;
  const quotations = parts.slice(0, m - 1);
  for (let from = m - 1; from < parts.length; ) {
    let to = from + 1;
    while (to < parts.length && firstParts[to] === from) to++;
    quotations.push(to === from + 1 ? parts[from]! : joined(text, parts, from, to));
    from = to;
  }
  return quotations;
}

/** By the part that knows best who speaks. */
function joined(text: MarkedText, parts: readonly Quotation[], from: number, to: number): Quotation {
  let best = from;
  for (let m = from + 1; m < to; m++) if (rank(text, parts, m) > rank(text, parts, best)) best = m;
  const all = parts.slice(from, to);
  const spans = all.flatMap((part) => part.spans);
  const words = all.flatMap((part) => part.words);
  return { ...parts[best]!, spans, words };
}

function rank({ attributions }: MarkedText, parts: readonly Quotation[], m: number): number {
  const { speaker, foundBy } = parts[m]!;
  if (speaker === null) return 0;
  return foundBy === 'before' ? 1 : 2 + (attributions[m]?.score ?? 0);
}
