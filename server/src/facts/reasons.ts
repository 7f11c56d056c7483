import type { Span } from '../text/span';
import type { Attribution } from './attributionTypes';
import type { QuotationKind, Speaker } from './types';

/** One sentence for the hover: why the words between the marks are read as they are. */
export function reasonFor(
  kind: QuotationKind,
  speaker: Speaker | null,
  cue: (Span & { readonly text: string }) | null,
  attribution: Attribution | null,
  carried: boolean,
  whole: boolean,
): string {
  if (kind === 'title') return 'capitals throughout or a naming word before the marks: a title or a name, not speech';
  if (kind === 'scare') return 'a few words that nobody in the sentence says: a term or words held at a distance';
  if (speaker === null && attribution?.cue.passive) return 'reported in the passive, without a speaker';
  if (speaker === null) return 'no speaker found in this sentence or the one before it';
  const through = speaker.name !== speaker.text ? `through *${speaker.text}* → ${speaker.name}` : `to ${speaker.name}`;
  if (carried)
    return cue ? `goes on from *${cue.text}* before it, ${through}` : `goes on from the sentence before it, ${through}`;
  if (attribution?.cue.kind === 'colon') return `attributed by the colon, ${through}`;
  const spread = whole ? ', in several parts' : '';
  return cue ? `attributed by *${cue.text}*, ${through}${spread}` : `attributed ${through}${spread}`;
}
