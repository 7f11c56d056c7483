import type { CueVerb } from '../english/speechVerbs';
import type { Attribution } from './attributionTypes';
import { attributionBy } from './attributionTypes';
import { type Cue, cueOf } from './cues';
import { type Frame, IS_CAPITAL, IS_STRETCH, isName, type Paragraph } from './frames';
import { FORM_OF_BE, PERSON_NOUN, PRONOUN } from './speechTraits';
import { canSpeak, headOf, type Phrase, phraseStartingAt } from './subjectPhrases';

// "The agency quoted Roe as saying", "the Herald cites an official: “…”": the words are Roe's, and the agency passes them on.

const QUOTING: ReadonlySet<string> = new Set(
  'quoted quotes quoting quote cited cites citing cite reported reports reporting paraphrased paraphrasing recorded'.split(
    ' ',
  ),
);

/** In items, from the verb to "as saying": "quoted Roe, who heads the port authority of Tolm, as saying". */
const FARTHEST_AS = 30;

/** Whom somebody quotes "as saying" or "as having said", if the verb at item `k` is that. */
export function quotedAs(p: Paragraph, frame: Frame, k: number): Phrase | null {
  const { words, traits } = p;
  let as = k - 1;
  if (words[as] === 'having') as--;
  if (words[as] !== 'as') return null;
  for (let verb = as - 2; verb >= frame.from && as - verb < FARTHEST_AS; verb--) {
    if (!QUOTING.has(words[verb]!) || (p.marks[verb]! & IS_CAPITAL) !== 0) continue;
    // "was quoted on Monday as saying" has its speaker before it.
    if ((traits[verb - 1]! & FORM_OF_BE) !== 0) return null;
    const whom = phraseStartingAt(p, verb + 1, as);
    return whom !== null && isSomebody(p, whom) ? whom : null;
  }
  return null;
}

function isSomebody(p: Paragraph, phrase: Phrase): boolean {
  return canSpeak(p, phrase) || (phrase.to - phrase.from === 1 && (p.traits[phrase.from]! & PRONOUN) !== 0);
}

/** By whom the words are that somebody passes on, if the cue is the verb of whoever does so. */
export function byWhomQuoted(p: Paragraph, cues: readonly Cue[], found: Attribution, q: number): Attribution | null {
  const { cue, score, where } = found;
  if (cue.kind !== 'verb' || cue.passive || cue.subject === null) return null;
  const c = cues.indexOf(cue);
  for (let next = c + 1; c >= 0 && next < cues.length; next++) {
    const inner = cues[next]!;
    if (inner.subject?.from === cue.to && inner.side === 'before' && isQuotedIn(p, inner))
      return attributionBy(inner, score, where);
  }
  return where === 'before' && isQuote(cue.verb) ? quotedBesideMarks(p, cue, cue.verb, score, q) : null;
}

const isQuote = (verb: CueVerb | null): verb is CueVerb => verb?.lemma === 'quote';

function isQuotedIn({ words }: Paragraph, { from }: Cue): boolean {
  return words[from - 1] === 'as' || (words[from - 1] === 'having' && words[from - 2] === 'as');
}

/** "Roe quoted her father: “…”": somebody between the verb and the marks. */
function quotedBesideMarks(
  p: Paragraph,
  { from, to }: Cue,
  verb: CueVerb,
  score: number,
  q: number,
): Attribution | null {
  const { words, marks, traits } = p;
  if ((marks[to]! & IS_STRETCH) !== 0) return null;
  const whom = phraseStartingAt(p, to, q);
  // “…” behind “Roe's” is a thing of hers.
  if (whom === null || words[whom.to - 1] === "'s") return null;
  const head = headOf(p, whom);
  if (!isName(p, head) && (traits[head]! & PERSON_NOUN) === 0) return null;
  const end = words[whom.to];
  const isBeside = whom.to === q || ((end === ':' || end === ',') && whom.to === q - 1);
  return isBeside ? attributionBy(cueOf('verb', from, to, verb, whom, 'behind'), score, 'before') : null;
}

/** Whether one cue passes on what the other says: "Reuters quoted Roe as saying". */
export function quotes(outer: Cue, whom: Phrase): boolean {
  return outer.kind === 'verb' && !outer.passive && outer.subject !== null && outer.to === whom.from;
}

/** "Roe was quoted by state media as saying", "was quoted as saying by the Herald": who passed it on, if the cue is that. */
export function quoter({ words }: Paragraph, { from, to, verb, passive }: Cue): number {
  if (verb === null || verb.lemma !== 'quote' || passive) return -1;
  if (words[to] === 'by') return to + 1;
  return words[from + 1] === 'as' && words[from + 2] === 'saying' && words[from + 3] === 'by' ? from + 4 : -1;
}
