import type { Quotation } from './types';

/** One sentence for the hover: why the words between the marks are read as they are. Few are ever asked for. */
export function reasonOf({ kind, status, speaker, cue, spans, foundBy }: Quotation): string {
  if (foundBy === 'person')
    return kindIsSpeech(kind) && speaker === null ? 'annotated: checked, nobody is named' : 'annotated';
  if (kind === 'title') return 'capitals throughout or a naming word before the marks: a title or a name, not speech';
  if (kind === 'scare') return 'a few words that nobody in the sentence says: a term or words held at a distance';
  if (speaker === null) {
    return status === 'anonymous'
      ? 'reported in the passive, without a speaker'
      : 'no speaker found in this sentence or the one before it';
  }
  if (foundBy === 'body') return `the text below gives these words to *${speaker.name}*`;
  if (foundBy === 'article')
    return `no speaker in its sentence, and the article quotes hardly anybody but *${speaker.name}*`;
  const through = speaker.name !== speaker.text ? `through *${speaker.text}* → ${speaker.name}` : `to ${speaker.name}`;
  if (foundBy === 'before')
    return cue ? `goes on from *${cue.text}* before it, ${through}` : `goes on from the sentence before it, ${through}`;
  if (foundBy === 'dialogue') return `takes turns with whoever asks or answers before it, ${through}`;
  if (foundBy === 'colon') return `attributed by the colon, ${through}`;
  const spread = spans.length > 1 ? ', in several parts' : '';
  return cue ? `attributed by *${cue.text}*, ${through}${spread}` : `attributed ${through}${spread}`;
}

const kindIsSpeech = (kind: Quotation['kind']): boolean => kind === 'direct' || kind === 'partial';
