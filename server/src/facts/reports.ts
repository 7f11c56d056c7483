import { isWeakCue } from '../english/speechVerbs';
import type { Span } from '../text/span';
import type { SpeakerContext } from './antecedents';
import { LONGEST_SENTENCE } from './attribution';
import { type Cue, NO_CUES, readCueAt, readCues } from './cues';
import { type Frame, itemEnd, itemStart, type Paragraph } from './frames';
import { readSpeaker } from './speakers';
import { CLOSING_THOUGHTS, GERUND_VERB, REPORTS } from './speechTraits';
import type { Speaker } from './types';

// What a sentence reports without marks: "The ice is thin, said Roe."

export interface Introduction {
  readonly speaker: Speaker;
  readonly cue: (Span & { readonly text: string }) | null;
}

export function reportedIn(p: Paragraph, frame: Frame, context: SpeakerContext): Introduction | null {
  const found = reportingCue(p, frame);
  if (!found?.subject) return null;
  const speaker = readSpeaker(p, found.subject, context);
  if (!speaker) return null;
  const start = itemStart(p, found.from);
  const end = itemEnd(p, found.to - 1);
  return { speaker, cue: { start, end, text: p.article.text.slice(start, end) } };
}

/**
 * The verb of saying of a sentence, with its subject: the first one, since the outer report is the one that goes on, unless
 * an inner one closes the sentence: "… is over, Roe said." Most sentences hold no word that could report.
 */
export function reportingCue(p: Paragraph, frame: Frame): Cue | null {
  if ((frame.traits & REPORTS) === 0 || frame.to - frame.from > LONGEST_SENTENCE) return null;
  let found: Cue | null = null;
  for (let c = frame.firstCue; c < frame.endCue; c++) {
    const k = p.cuePlaces[c]!;
    const traits = p.traits[k]!;
    if ((traits & REPORTS) === 0 || (found !== null && k + LONGEST_CLOSING < frame.to)) continue;
    // Whose a participle is, all cues before it tell.
    if ((traits & GERUND_VERB) !== 0) return lastReport(p, frame, readCues(p, frame));
    const cue = readCueAt(p, frame, k, NO_CUES);
    if (cue !== null && reports(p, frame, cue) && (found === null || closes(cue, frame))) found = cue;
  }
  return found;
}

/** From a cue that closes its sentence to the sentence's end, in items: "pointed out.”" */
const LONGEST_CLOSING = 4;

function lastReport(p: Paragraph, frame: Frame, cues: readonly Cue[]): Cue | null {
  let found: Cue | null = null;
  for (let c = 0; c < cues.length; c++) {
    const cue = cues[c]!;
    if (reports(p, frame, cue) && (found === null || closes(cue, frame))) found = cue;
  }
  return found;
}

const closes = (cue: Cue, frame: Frame): boolean => cue.to >= frame.to - 2;

/** "was quick to add": and has added. */
const QUICK: ReadonlySet<string> = new Set(['quick', 'swift', 'careful']);

function reports({ words }: Paragraph, frame: Frame, cue: Cue): boolean {
  const { kind, from, verb, subject, side, passive, weak } = cue;
  if (subject === null || passive || weak || kind === 'noun') return false;
  // "has yet to say", "stopped to read": nothing was said.
  const isDone = words[from - 1] === 'to' && QUICK.has(words[from - 2]!);
  if (side === 'far' && !isDone && (verb?.form === 'base' || words[from - 1] === 'to')) return false;
  // "The talks went on": behind marks only is it a verb of saying.
  if (verb !== null && CLOSING_THOUGHTS.has(verb.lemma))
    return closes(cue, frame) && subject.to === from && words[subject.from - 1] === ',';
  return verb === null || (verb.cueClass === 'say' && !isWeakCue(verb));
}
