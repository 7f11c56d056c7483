import type { SpeakerContext } from './antecedents';
import type { Cue } from './cues';
import { type Frame, isCapitalAt, isNumberAt, itemEnd, itemStart, type Paragraph, traitsAt, wordAt } from './frames';
import { readSpeaker } from './speakers';
import { MONTH, WEEKDAY } from './speechTraits';
import type { Speaker } from './types';

/** The weekday or date that stands in the attribution's sentence outside the marks, as written. */
export function occasionOf(p: Paragraph, frame: Frame): string | null {
  for (let k = frame.from; k < frame.to; k++) {
    const traits = traitsAt(p, k);
    if ((traits & WEEKDAY) !== 0 && isCapitalAt(p, k)) return p.article.text.slice(itemStart(p, k), itemEnd(p, k));
    if ((traits & MONTH) !== 0 && isCapitalAt(p, k)) {
      const number = isNumberAt(p, k + 1) ? k + 1 : wordAt(p, k + 1) === '.' && isNumberAt(p, k + 2) ? k + 2 : -1;
      if (number > 0) return p.article.text.slice(itemStart(p, k), itemEnd(p, number));
    }
  }
  return null;
}

/** A sentence of more items than this is not read again for an outer report. */
const FARTHEST = 300;

/** Who passed the words on: "The Velm Herald reported that Lenk had called it “…”", "…, the Herald reported". */
export function viaOf(
  p: Paragraph,
  frame: Frame,
  cues: readonly Cue[],
  cue: Cue,
  q: number,
  context: SpeakerContext,
): Speaker | null {
  if (!cue.subject || cue.kind !== 'verb' || frame.to - frame.from > FARTHEST) return null;
  for (const outer of outerCues(p, frame, cues, cue, q)) {
    if (!outer.subject) continue;
    const speaker = readSpeaker(p, outer.subject, context);
    if (speaker) return speaker;
  }
  return null;
}

function outerCues(p: Paragraph, frame: Frame, cues: readonly Cue[], inner: Cue, q: number): Cue[] {
  const found: Cue[] = [];
  const start = inner.side === 'before' && inner.subject ? inner.subject.from : inner.from;
  for (const cue of cues) {
    if (cue === inner || cue.from === inner.from || cue.weak || cue.passive || !cue.subject) continue;
    if (cue.kind === 'verb' && cue.verb?.cueClass !== 'say') continue;
    if (cue.subject.from === inner.subject?.from) continue;
    if (cue.kind === 'according') {
      found.push(cue);
      continue;
    }
    if (cue.kind !== 'verb') continue;
    const end = cue.side === 'behind' ? cue.subject.to : cue.to;
    let next = end;
    while (next < start && (wordAt(p, next) === 'that' || wordAt(p, next) === ',')) next++;
    if (cue.side === 'before' && next >= start && end <= start) found.push(cue);
    else if (
      cue.side === 'before' &&
      cue.subject.from > q &&
      wordAt(p, cue.subject.from - 1) === ',' &&
      (end >= frame.to || wordAt(p, end) === '.')
    )
      found.push(cue);
  }
  return found;
}
