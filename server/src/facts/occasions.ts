import type { SpeakerContext } from './antecedents';
import type { Cue } from './cues';
import { type Frame, IS_CAPITAL, IS_NUMBER, itemEnd, itemStart, type Paragraph } from './frames';
import { quoter, quotes } from './quotedBy';
import { readSpeaker } from './speakers';
import { MONTH, WEEKDAY } from './speechTraits';
import { type Phrase, phraseStartingAt } from './subjectPhrases';
import type { Speaker } from './types';

/** The weekday or date that stands in the attribution's sentence outside the marks, as written. */
export function occasionOf(p: Paragraph, frame: Frame): string | null {
  return (frame.traits & (WEEKDAY | MONTH)) === 0 ? null : dayNamedIn(p, frame);
}

function dayNamedIn(p: Paragraph, frame: Frame): string | null {
  const { words, traits, marks } = p;
  for (let k = nextDay(traits, frame.from, frame.to); k < frame.to; k = nextDay(traits, k + 1, frame.to)) {
    if ((marks[k]! & IS_CAPITAL) === 0) continue;
    if ((traits[k]! & WEEKDAY) !== 0) return p.article.text.slice(itemStart(p, k), itemEnd(p, k));
    const number =
      (marks[k + 1]! & IS_NUMBER) !== 0
        ? k + 1
        : words[k + 1] === '.' && (marks[k + 2]! & IS_NUMBER) !== 0
          ? k + 2
          : -1;
    if (number > 0) return p.article.text.slice(itemStart(p, k), itemEnd(p, number));
  }
  return null;
}

function nextDay(traits: Int32Array, from: number, to: number): number {
  const days = WEEKDAY | MONTH;
  let k = from;
  while (k < to && (traits[k]! & days) === 0) k++;
  return k;
}

/** A sentence of more items than this is not read again for an outer report. */
const FARTHEST = 300;

/** Who passed the words on: "The Velm Herald reported that Lenk had called it “…”", "…, the Herald reported". */
export function viaOf(
  p: Paragraph,
  frame: Frame,
  cues: readonly Cue[],
  inner: Cue,
  q: number,
  context: SpeakerContext,
): Speaker | null {
  const { subject } = inner;
  if (subject === null || inner.kind !== 'verb' || frame.to - frame.from > FARTHEST) return null;
  const by = quoter(p, inner);
  const quotedBy = by < 0 ? null : phraseStartingAt(p, by, frame.to);
  if (quotedBy !== null) return readSpeaker(p, quotedBy, context);
  for (let c = 0; c < cues.length; c++) {
    const outer = cues[c]!;
    // Most other cues of a sentence are nouns, or verbs with the same subject.
    if (outer.subject === null || outer.subject.from === subject.from) continue;
    if (!quotes(outer, subject) && !passesOn(p, frame, outer, inner, subject, q)) continue;
    const speaker = readSpeaker(p, outer.subject, context);
    if (speaker !== null) return speaker;
  }
  return null;
}

/** Whether one cue of a sentence tells who passed on what the other attributes. */
export function passesOn(
  { words }: Paragraph,
  frame: Frame,
  outer: Cue,
  inner: Cue,
  innerSubject: Phrase,
  q: number,
): boolean {
  const { kind, subject, side } = outer;
  if (subject === null || outer.from === inner.from || outer.weak || outer.passive) return false;
  if (kind === 'according') return true;
  if (kind !== 'verb' || outer.verb?.cueClass !== 'say' || side !== 'before') return false;
  const { to } = outer;
  const start = inner.side === 'before' ? innerSubject.from : inner.from;
  let next = to;
  while (next < start && (words[next] === 'that' || words[next] === ',')) next++;
  return (
    (next >= start && to <= start) ||
    (subject.from > q && words[subject.from - 1] === ',' && (to >= frame.to || words[to] === '.'))
  );
}
