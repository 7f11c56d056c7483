import type { CorpusArticle } from '../../corpus/types';
import type { Quotation } from '../../facts/types';
import type { TextEdit } from '../../rules/types';
import { sentenceAround } from '../things';

const PLAIN_CUES = new Set('said says added wrote argued warned insisted explained noted stated told'.split(' '));
/** A sentence that begins with one of these has a subject to put “that” before: “Stay at home” has none. */
const BEGINNINGS = new Set(
  (
    'i we he she it they this that these those there the a an my our his her its their no every each all some many most ' +
    'several few both nobody nothing everybody everyone everything somebody someone something one two three in on at by ' +
    'for with without from after before since until during under when while if as although because'
  ).split(' '),
);
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
  if (!hasSubject(draft, inner, span.start)) return null;
  const said = shifted(inner, pronounOf(draft, quotation));
  if (said === null) return null;
  if (span.start < Math.min(speaker.start, cue.start)) {
    if (sentenceAround(draft, span).start !== span.start) return null;
    const attribution = text.slice(span.end, end).trim();
    // "she said, adding that …" goes on, and so may a second piece of the quotation.
    if (/[“”"„«»]/.test(attribution) || (cue.start > speaker.start && text.slice(cue.end, end).includes(',')))
      return null;
    const who = cue.start < speaker.start ? inverted(attribution, cue.text) : attribution;
    if (who === null) return null;
    return { start: span.start, end, newText: `${who.charAt(0).toUpperCase()}${who.slice(1)} that ${said}` };
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

/** Whether the words begin as a whole sentence does: with a subject, or with what comes before one. */
function hasSubject({ facts }: CorpusArticle, words: string, start: number): boolean {
  const first = /^[\p{L}\p{N}]+/u.exec(words)?.[0] ?? '';
  if (BEGINNINGS.has(first.toLowerCase()) || /^\d/.test(first)) return true;
  return facts.mentions.some((mention) => mention.start >= start && mention.start <= start + 2);
}

/** What “I” and “he” have in common, and what they have not. Verbs that are neither here nor end in “-ed” may be of the present. */
const SAME_WITH_BOTH = new Set(
  (
    'will would can could may might must should shall ought cannot had was did won’t wouldn’t can’t couldn’t shouldn’t ' +
    'hadn’t wasn’t didn’t agreed became began bought broke brought built came caught chose drove fell felt fled flew forgot ' +
    'fought found gave got grew heard held hid kept knew lay led left lost made meant met paid ran rose said sang sat saw ' +
    'sent shot slept sold sought spent spoke stood swore taught thought threw told took understood went woke won wore wrote'
  ).split(' '),
);
const OTHER_WITH_HE: ReadonlyMap<string, string> = new Map([
  ['am', 'is'],
  ['have', 'has'],
  ['do', 'does'],
  ['haven’t', 'hasn’t'],
  ['don’t', 'doesn’t'],
]);

/** The verb of an “I” that ends here, as “he” has it, with what stands before it; null where nobody can be sure of it. */
function verbAfter(words: string, at: number): { readonly end: number; readonly text: string } | null {
  const found = /^((?:\s+(?:never|also|always|just|still|really|only|even|often))*\s+)([\p{L}’']+)/u.exec(
    words.slice(at),
  );
  if (found === null) return null;
  const [whole, before = '', verb = ''] = found;
  const plain = verb.toLowerCase().replace("'", '’');
  const other = OTHER_WITH_HE.get(plain);
  if (other === undefined && !SAME_WITH_BOTH.has(plain) && !/[^e]ed$/.test(plain)) return null;
  return { end: at + whole.length, text: before + (other ?? verb) };
}

/** First persons become third ones; the tense stays, which is no lie. Null where the words would not be right with another person. */
function shifted(words: string, pronoun: 'he' | 'she' | null): string | null {
  if (/\b(?:you|your|yours|yourself|yourselves)\b/i.test(words)) return null;
  if (pronoun === null && /\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)\b/.test(words)) return null;
  if (
    pronoun !== null &&
    [...words.matchAll(/\bI\b(?!['’])/g)].some(({ index }) => verbAfter(words, index + 1) === null)
  )
    return null;
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
  const said = withThirdPerson(words, pronoun)
    // “US” is a country.
    .replace(
      /\b(?:[Mm]e|[Mm]y|[Mm]ine|[Mm]yself|[Ww]e|[Uu]s|[Oo]urs?|[Oo]urselves)\b/g,
      (word) => swaps[word.toLowerCase()]!,
    );
  const [first = ''] = words.split(/\s/);
  const keeps = /^(?:I\b|[^\p{Ll}]*$)/u.test(first) || /\p{Lu}.*\p{Lu}/u.test(first);
  return keeps && !/^(?:we|our)\b/i.test(first) ? said : said.charAt(0).toLowerCase() + said.slice(1);
}

function withThirdPerson(words: string, pronoun: 'he' | 'she' | null): string {
  let result = '';
  let copied = 0;
  for (const { index, 0: found, 1: ending } of words.matchAll(/\bI(['’](?:m|ve|d|ll))?\b/g)) {
    const verb = ending === undefined ? verbAfter(words, index + 1) : null;
    result += `${words.slice(copied, index)}${pronoun}${verb?.text ?? thirdPerson(ending)}`;
    copied = verb?.end ?? index + found.length;
  }
  return result + words.slice(copied);
}

function thirdPerson(ending: string | undefined): string {
  if (ending === undefined) return '';
  return ending.endsWith('m') ? ' is' : ending.endsWith('ve') ? ' has' : ending;
}
