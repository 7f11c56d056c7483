import { isCommonWord } from '../english/commonWords';
import { ANONYMOUS_NOUNS, FEMALE_NOUNS, MALE_NOUNS } from '../english/speakerNouns';
import type { Gender } from '../entities/types';
import { fold } from '../text/fold';
import type { Span } from '../text/span';
import { type Antecedent, antecedent, FIRST, HE, mentionBefore, SHE, type SpeakerContext, THEY } from './antecedents';
import { appositionBehind } from './appositions';
import { description, MOUTHPIECE, VEILED, withArticle } from './describedSpeakers';
import { is, isWordAt, itemEnd, itemStart, type Paragraph, traitsAt, wordAt } from './frames';
import type { MentionFacts } from './mentions';
import {
  DETERMINER,
  isPersonNoun,
  isSpeakerNoun,
  PERSON_NOUN,
  POSSESSIVE,
  PRONOUN,
  singular,
  TIME,
} from './speechTraits';
import { headOf, isName, type Phrase } from './subjectPhrases';
import type { Mention, Speaker } from './types';

/** The speaker that the phrase names, resolved as far as the article lets us. */
export function readSpeaker(p: Paragraph, phrase: Phrase, context: SpeakerContext): Speaker | null {
  if (phrase.standsFor) {
    const meant = readSpeaker(p, phrase.standsFor, context);
    if (!meant) return null;
    const start = itemStart(p, phrase.from);
    const end = itemEnd(p, phrase.to - 1);
    return { ...meant, start, end, text: p.article.text.slice(start, end) };
  }
  let { from, to } = phrase;
  while (
    from < to &&
    !isWordAt(p, from) &&
    wordAt(p, from) !== '@' &&
    wordAt(p, from) !== '#' &&
    p.items[from]! >= 0 &&
    !/\d/.test(wordAt(p, from))
  )
    from++;
  while (to > from && !isWordAt(p, to - 1) && wordAt(p, to - 1) !== ')' && !/\d/.test(wordAt(p, to - 1))) to--;
  if (from >= to) return null;
  const start = itemStart(p, from);
  const end = itemEnd(p, to - 1);
  const text = p.article.text.slice(start, end);
  const first = wordAt(p, from);
  const firstTraits = traitsAt(p, from);
  if (to - from === 1 && (first === 'a' || first === 'an' || first === 'the')) return null;
  if (to - from === 1 && ((firstTraits & (PRONOUN | POSSESSIVE)) !== 0 || first.includes("'"))) {
    return pronounSpeaker(p, first, { start, end }, text, context);
  }
  const trimmed: Phrase = { from, to };
  const mention = namedMention(p, context.names, start, end);
  const isPersonNamed = mention?.kind === 'person' && mention.form !== 'role';
  const apposition = isPersonNamed ? null : appositionBehind(p, trimmed);
  if (apposition) {
    const named = readSpeaker(p, apposition, context);
    // "its chair, Amara Sund": one speaker, from the office to the end of the name.
    if (named && !named.anonymous) return { ...named, start, text: p.article.text.slice(start, named.end) };
  }
  if (mention && mention.referent !== null) {
    const referent = context.names.referents[mention.referent]!;
    const rest = p.article.text.slice(mention.end, end);
    // "Ilja Bern", whose surname is also a city's, is not just Ilja.
    const cutShort = isPersonNamed && SURNAME.test(rest) && !referent.name.includes(rest.trim());
    const name = cutShort ? p.article.text.slice(mention.start, end) : withArticle(p, mention, referent.name, context);
    return { start, end, text, referent: mention.referent, name, anonymous: false };
  }
  if ((firstTraits & DETERMINER) !== 0 && !hasPersonName(p, trimmed)) {
    const described = description(p, trimmed, context, start);
    if (described) return { start, end, text, referent: described.referent, name: described.name, anonymous: false };
  }
  const anonymous = isAnonymous(p, trimmed);
  return { start, end, text, referent: null, name: anonymous ? text : nameOf(p, trimmed, context, text), anonymous };
}

/** What the phrase leaves for later pronouns. */
export function antecedentOf(
  p: Paragraph,
  phrase: Phrase,
  speaker: Speaker,
  context: SpeakerContext,
  spoke: boolean,
): Antecedent {
  const referent = speaker.referent === null ? null : context.names.referents[speaker.referent]!;
  const headWord = wordAt(p, headOf(p, phrase.standsFor ?? phrase));
  let gender: Gender = referent?.gender ?? 'unknown';
  for (let k = phrase.from; k < phrase.to; k++) {
    const word = wordAt(p, k);
    // "His mother" is no man.
    const alone = phrase.to - phrase.from === 1;
    if (gender === 'unknown' && (FEMALE_NOUNS.has(word) || (alone && SHE.has(word)))) gender = 'female';
    else if (gender === 'unknown' && (MALE_NOUNS.has(word) || (alone && HE.has(word)))) gender = 'male';
  }
  const person = referent
    ? referent.kind === 'person'
    : isPersonNoun(headWord) ||
      HE.has(headWord) ||
      SHE.has(headWord) ||
      // "Fees for day care", "Council": a capital at a sentence's head, or in a headline, makes nobody a person.
      // "OV: And the bread?": initials in an interview are somebody, but nobody knows who.
      (isName(p, headOf(p, phrase.standsFor ?? phrase)) && !isCommonWord(headWord) && headWord.length > 2);
  const plural = referent
    ? referent.number === 'plural'
    : (singular(headWord) !== headWord && isPersonNoun(headWord)) || headWord === 'people' || THEY.has(headWord);
  const kind = referent?.kind;
  const speaks =
    spoke || (kind ? kind !== 'weapon' && kind !== 'platform' : person || isSpeakerNoun(headWord) || plural);
  return {
    start: speaker.start,
    head: headWord,
    name: speaker.name,
    referent: speaker.referent,
    gender,
    plural,
    person,
    speaks,
    spoke,
  };
}

function pronounSpeaker(p: Paragraph, word: string, span: Span, text: string, context: SpeakerContext): Speaker {
  const found = antecedent(p, word, span.start, context);
  const { start, end } = span;
  if (found) return { start, end, text, referent: found.referent, name: found.name, anonymous: false };
  const vague =
    !HE.has(word) &&
    !SHE.has(word) &&
    !FIRST.has(word) &&
    !THEY.has(word) &&
    word !== 'it' &&
    word !== 'its' &&
    word !== 'who';
  return { start, end, text, referent: null, name: text, anonymous: vague };
}

/** The mention that the phrase is about: a person in it, else what ends it. */
function namedMention(p: Paragraph, names: MentionFacts, start: number, end: number): Mention | null {
  let best: Mention | null = null;
  for (let i = mentionBefore(names.mentions, end); i >= 0; i--) {
    const mention = names.mentions[i]!;
    if (mention.end <= start) break;
    if (
      mention.referent === null ||
      mention.form === 'pronoun' ||
      mention.form === 'common' ||
      mention.form === 'demonym'
    )
      continue;
    const kind = names.referents[mention.referent]!.kind;
    // "Roe's lawyer" is not Roe.
    if (mention.end < end && /^(?:['’]s|['’]) /.test(p.article.text.slice(mention.end, mention.end + 3))) continue;
    if (kind === 'person') return mention;
    if (kind === 'weapon' || kind === 'platform') continue;
    if (mention.end === end && mention.start <= start + 4) best ??= mention;
  }
  return best;
}

function hasPersonName(p: Paragraph, phrase: Phrase): boolean {
  const last = phrase.to - 1;
  return (
    isName(p, last) &&
    wordAt(p, last - 1) !== 'the' &&
    last - 1 > phrase.from &&
    !is(p, last, TIME) &&
    is(p, last - 1, PERSON_NOUN)
  );
}

/** A speaker whom a reader cannot name: "officials", "a source", "one resident". */
function isAnonymous(p: Paragraph, phrase: Phrase): boolean {
  const at = headOf(p, phrase);
  const head = wordAt(p, at);
  if (isName(p, at) && !ANONYMOUS_NOUNS.has(head)) return false;
  if (MOUTHPIECE.test(head)) return false;
  const first = wordAt(p, phrase.from);
  const firstTraits = traitsAt(p, phrase.from);
  // "the minister": one definite person, whom the article should have named before.
  if (first === 'the' && singular(head) === head && !VEILED.has(head)) return false;
  if ((firstTraits & POSSESSIVE) !== 0 && singular(head) === head) return false;
  for (let k = phrase.from; k < at; k++)
    if (isName(p, k) && wordAt(p, k + 1) === "'s" && singular(head) === head) return false;
  return (
    ANONYMOUS_NOUNS.has(head) ||
    (isPersonNoun(head) &&
      !hasPersonName(p, phrase) &&
      (first === 'a' || first === 'an' || first === 'one' || first === 'another' || singular(head) !== head))
  );
}

const SURNAME = /^ \p{Lu}[\p{L}'’-]+$/u;

const ALL_CAPITALISED = /^(?:\p{Lu}\S* ){1,3}\p{Lu}\S*$/u;

/** The name in a phrase that no mention covers: what follows its titles, or the whole phrase without its article. */
function nameOf(p: Paragraph, phrase: Phrase, context: SpeakerContext, text: string): string {
  const last = phrase.to - 1;
  if (isName(p, last)) {
    const end = ` ${wordAt(p, last)}`;
    for (let i = context.recent.length - 1; i >= 0; i--) {
      const known = context.recent[i]!;
      // Folding takes longer than all the rest: what has no space is asked for nothing.
      if (!known.person || !known.name.includes(' ')) continue;
      if (fold(known.name).endsWith(end) && ALL_CAPITALISED.test(known.name)) return known.name;
    }
  }
  return text;
}
