import { PREPOSITIONS } from '../english/functionWords';
import type { Span } from '../text/span';
import { type Attribution, attributeFrame } from './attribution';
import { isPunctuationAt, isStretchAt, isTerminal, lastInside, type Paragraph, stretchOf, wordAt } from './frames';
import { readSpeaker, type SpeakerContext } from './speakers';
import { isAdverb, isTimeWord, mainSubject, type Phrase } from './subjectPhrases';
import type { Speaker } from './types';

/** The last speech, for quotations that go on without a new attribution. */
export interface SpokenBefore {
  readonly speaker: Speaker;
  readonly cue: (Span & { readonly text: string }) | null;
  readonly block: number;
  readonly frame: number;
  readonly item: number;
  readonly score: number;
}

/** “Why?” Roe asked. — the sentence ends inside the marks, and its attribution stands in what reads as the next one. */
export function attributionAcrossSentences(p: Paragraph, f: number, q: number): Attribution | null {
  const frame = p.frames[f]!;
  const next = p.frames[f + 1];
  if (!next || q !== frame.to - 1) return null;
  const last = lastInside(p, p.stretches[stretchOf(p.items[q]!)]!);
  if (!isTerminal(last)) return null;
  const found = attributeFrame(p, { from: q, to: next.to }).get(q);
  if (found?.where !== 'behind' || found.score < 100 || found.cue.kind !== 'verb') return null;
  const end = found.cue.side === 'behind' && found.cue.subject ? found.cue.subject.to : found.cue.to;
  const after = wordAt(p, end);
  const closes =
    end >= next.to ||
    after === '.' ||
    after === ',' ||
    isTimeWord(after) ||
    isAdverb(after) ||
    (PREPOSITIONS.has(after) && last !== '.');
  return closes && !(last === '.' && after === ',' && isStretchAt(p, end + 1) && found.cue.side === 'before' && false)
    ? found
    : null;
}

/** Who goes on speaking in a quotation that its own sentence gives to nobody. */
export function carriedSpeaker(
  p: Paragraph,
  f: number,
  q: number,
  spoken: SpokenBefore | null,
  context: SpeakerContext,
): { speaker: Speaker; cue: SpokenBefore['cue']; score: number } | null {
  const frame = p.frames[f]!;
  const bare = isBare(p, frame.from, frame.to);
  const inBlock = spoken !== null && spoken.block === p.block;
  if (bare) {
    if (spoken && inBlock) return { speaker: spoken.speaker, cue: spoken.cue, score: 90 };
    const introduced = introducedBy(p, f, context);
    if (introduced) return { speaker: introduced, cue: null, score: 60 };
    if (spoken && spoken.block === previousBlock(p)) return { speaker: spoken.speaker, cue: spoken.cue, score: 70 };
    return null;
  }
  if (spoken && inBlock && spoken.frame === f - 1) {
    const stretch = p.stretches[stretchOf(p.items[q]!)]!;
    if (stretch.innerEnd - stretch.innerFirst >= 4) return { speaker: spoken.speaker, cue: spoken.cue, score: 50 };
  }
  return null;
}

/** Nothing but marked stretches and punctuation. */
function isBare(p: Paragraph, from: number, to: number): boolean {
  let words = 0;
  for (let k = from; k < to; k++) {
    if (isStretchAt(p, k) || isPunctuationAt(p, k)) continue;
    const word = wordAt(p, k);
    if (word === 'and' || word === 'but' || word === 'so') continue;
    words++;
  }
  return words === 0;
}

/** "Roe was not convinced. “…”": the subject of the sentence before, if it is somebody. */
function introducedBy(p: Paragraph, f: number, context: SpeakerContext): Speaker | null {
  const before = p.frames[f - 1];
  if (!before) return null;
  const subject: Phrase | null = mainSubject(p, before, before.to);
  if (!subject) return null;
  const speaker = readSpeaker(p, subject, context);
  if (!speaker) return null;
  const referent = speaker.referent === null ? null : context.names.referents[speaker.referent];
  return referent?.kind === 'person' || referent?.kind === 'organisation' || speaker.name !== speaker.text
    ? speaker
    : null;
}

function previousBlock(p: Paragraph): number {
  for (let b = p.block - 1; b >= 0; b--) if (p.article.blocks[b]!.kind !== 'furniture') return b;
  return -1;
}
