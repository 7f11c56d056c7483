import type { CorpusArticle } from '../../corpus/types';
import type { Quotation } from '../../facts/types';
import type { TextEdit } from '../../rules/types';
import { sentenceAround } from '../things';

const PLAIN_CUES = new Set('said says added wrote argued warned insisted explained noted stated told'.split(' '));
const OPENING = /^[“"„«]\s*/;
const CLOSING = /[,.]?\s*[”"»]$/;

/**
 * A quotation of one piece and its attribution, the two being all of their sentence, as indirect speech: “I came to ask,”
 * said Ruth Askell. → Ruth Askell said that she came to ask. Null where the sentence is of another make: nothing is
 * written that would have to be mended.
 */
export function indirectSpeech(draft: CorpusArticle, quotation: Quotation): TextEdit | null {
  const { text } = draft.article;
  const { speaker, cue } = quotation;
  const [span] = quotation.spans;
  if (span === undefined || quotation.spans.length > 1 || quotation.kind !== 'direct') return null;
  if (speaker === null || cue === null || !PLAIN_CUES.has(cue.text.toLowerCase())) return null;
  const inner = text.slice(span.start, span.end).replace(OPENING, '').replace(CLOSING, '');
  if (/[.?!…]\s|[?!…]$/.test(inner)) return null;
  const end = sentenceEnd(draft, Math.max(span.end, speaker.end, cue.end));
  const pronoun = pronounOf(draft, quotation);
  if (pronoun === null && /\b(?:I|me|my|mine|I['’]\w+)\b/.test(inner)) return null;
  const said = shifted(inner, pronoun);
  if (span.start < Math.min(speaker.start, cue.start)) {
    if (sentenceAround(draft, span).start !== span.start) return null;
    const attribution = text.slice(span.end, end).trim();
    const who =
      cue.start < speaker.start
        ? inverted(attribution, cue.text)
        : `${attribution.charAt(0).toUpperCase()}${attribution.slice(1)}`;
    return who === null ? null : { start: span.start, end, newText: `${who} that ${said}` };
  }
  // "X said, “…”": only what stands between the cue and the words changes.
  const between = text.slice(cue.end, span.start);
  if (cue.start < speaker.start || !/^[^.;“”"]{0,40}[,:]\s*$/.test(between)) return null;
  const after = text.slice(span.start, span.end);
  const stop = /[.]\s*[”"»]$/.test(after) ? '.' : '';
  return { start: cue.end, end: span.end, newText: `${between.replace(/[,:]\s*$/, '')} that ${said}${stop}` };
}

function sentenceEnd({ article }: CorpusArticle, from: number): number {
  const { text } = article;
  let at = from;
  while (at < text.length && !/[.\n]/.test(text[at]!)) at++;
  return at;
}

/** "said Commander Anke Brodal of the coastguard" → "Commander Anke Brodal of the coastguard said". */
function inverted(attribution: string, cue: string): string | null {
  if (!attribution.toLowerCase().startsWith(cue.toLowerCase())) return null;
  const rest = attribution.slice(cue.length).trim();
  // "said Ruth Askell, who had drafted it" would need a comma more than we can place.
  if (rest === '') return null;
  return rest.includes(',') ? `${rest}, ${cue}` : `${rest} ${cue}`;
}

function pronounOf(draft: CorpusArticle, { speaker }: Quotation): 'he' | 'she' | null {
  const gender = speaker?.referent == null ? 'unknown' : draft.facts.referents[speaker.referent]?.gender;
  return gender === 'female' ? 'she' : gender === 'male' ? 'he' : null;
}

/** First persons become third ones; the tense stays, which is no lie. */
function shifted(words: string, pronoun: 'he' | 'she' | null): string {
  const [object, own, owned] = pronoun === 'she' ? ['her', 'her', 'hers'] : ['him', 'his', 'his'];
  const swaps: Readonly<Record<string, string>> = {
    me: object!,
    my: own!,
    mine: owned!,
    myself: pronoun === 'she' ? 'herself' : 'himself',
    we: 'they',
    us: 'them',
    our: 'their',
    ours: 'theirs',
    ourselves: 'themselves',
  };
  const said = words
    .replace(/\bI(['’](?:m|ve|d|ll))?\b/g, (_, ending: string | undefined) => `${pronoun}${thirdPerson(ending)}`)
    .replace(/\b(?:me|my|mine|myself|we|us|our|ours|ourselves)\b/gi, (word) => swaps[word.toLowerCase()]!);
  const [first = ''] = words.split(/\s/);
  const keeps = /^(?:I\b|[^\p{Ll}]*$)/u.test(first) || /\p{Lu}.*\p{Lu}/u.test(first);
  return keeps && !/^(?:we|our)\b/i.test(first) ? said : said.charAt(0).toLowerCase() + said.slice(1);
}

function thirdPerson(ending: string | undefined): string {
  if (ending === undefined) return '';
  return ending.endsWith('m') ? ' is' : ending.endsWith('ve') ? ' has' : ending;
}
