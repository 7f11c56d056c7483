import { fold } from '../text/fold';
import { agedPerson } from './agedSpeakers';
import { type Antecedent, antecedent, mentionBefore, type SpeakerContext } from './antecedents';
import { traitsOf } from './antecedentTraits';
import { appositionBehind } from './appositions';
import { description, MOUTHPIECE, VEILED, withArticle } from './describedSpeakers';
import { IS_NAME, IS_STRETCH, IS_WORD, isName, itemEnd, itemStart, type Paragraph } from './frames';
import { hearThoseWithWord } from './hearing';
import { ANONYMOUS_NOUN, FIRST_PERSON, HE, IT, PLURAL_FORM, SHE, speakerTraits, THEY, WHO } from './speakerTraits';
import { DETERMINER, PERSON_NOUN, POSSESSIVE, PRONOUN, TIME } from './speechTraits';
import { headOf, type Phrase, phraseOf, phraseStartingAt } from './subjectPhrases';
import type { Mention, Speaker } from './types';

/** The speaker that the phrase names, resolved as far as the article lets us. */
export function readSpeaker(p: Paragraph, phrase: Phrase, context: SpeakerContext): Speaker | null {
  const { marks } = p;
  const { from, to, standsFor } = phrase;
  if (standsFor !== null) return speakerMeantBy(p, phrase, standsFor, context);
  // Nearly all phrases begin and end with a word.
  const isTrim = (marks[from]! & (IS_WORD | IS_STRETCH)) !== 0 && (marks[to - 1]! & IS_WORD) !== 0;
  const trimmed = isTrim ? phrase : trimmedPhrase(p, from, to);
  if (trimmed === null) return null;
  const isWord = trimmed.to - trimmed.from === 1;
  return isWord ? speakerByWord(p, trimmed, context) : speakerByPhrase(p, trimmed, context);
}

/** "Roe, who said": "who". */
function speakerMeantBy(p: Paragraph, pronoun: Phrase, phrase: Phrase, context: SpeakerContext): Speaker | null {
  const meant = readSpeaker(p, phrase, context);
  if (meant === null) return null;
  const start = itemStart(p, pronoun.from);
  const end = itemEnd(p, pronoun.to - 1);
  return speakerOf(p, start, end, meant.referent, meant.name, meant.anonymous);
}

/** Without the marks before and behind; null where nothing is left. */
function trimmedPhrase({ words, marks }: Paragraph, first: number, end: number): Phrase | null {
  let from = first;
  let to = end;
  while (from < to && (marks[from]! & (IS_WORD | IS_STRETCH)) === 0 && !opensName(words[from]!)) from++;
  while (to > from && (marks[to - 1]! & IS_WORD) === 0 && words[to - 1] !== ')' && !DIGIT.test(words[to - 1]!)) to--;
  return from < to ? phraseOf(from, to) : null;
}

function speakerByWord(p: Paragraph, phrase: Phrase, context: SpeakerContext): Speaker | null {
  const { from } = phrase;
  const word = p.words[from]!;
  if (word === 'a' || word === 'an' || word === 'the') return null;
  if ((p.traits[from]! & (PRONOUN | POSSESSIVE)) !== 0 || word.includes("'"))
    return pronounSpeaker(p, from, itemStart(p, from), itemEnd(p, from), context);
  return speakerByPhrase(p, phrase, context);
}

function speakerByPhrase(p: Paragraph, phrase: Phrase, context: SpeakerContext): Speaker | null {
  const start = itemStart(p, phrase.from);
  const end = itemEnd(p, phrase.to - 1);
  const mention = namedMention(p, phrase, start, end, context);
  if (p.words[phrase.to] === ',' && (mention === null || mention.kind !== 'person' || mention.form === 'role')) {
    const explained = explainedSpeaker(p, phrase, start, context);
    if (explained !== null) return explained;
  }
  if (mention !== null && mention.referent !== null)
    return speakerOf(p, start, end, mention.referent, nameBy(p, mention, end, context), false);
  const own = nameOfOwn(p, phrase.to);
  const self = own === null ? null : readSpeaker(p, own, context);
  if (self !== null && !self.anonymous) return speakerOf(p, start, self.end, self.referent, self.name, false);
  return unnamedSpeaker(p, phrase, start, end, context);
}

/** "a man who identified himself as Jan Oster", "a woman who gave her name as Dora": by which name they go. */
function nameOfOwn(p: Paragraph, behind: number): Phrase | null {
  const { words } = p;
  let k = behind;
  if (words[k] === ',') k++;
  if (words[k] === 'who') k++;
  if (!NAMES_ITSELF.has(words[k]!)) return null;
  const as = words.indexOf('as', k + 2);
  if (as < 0 || as - k > FARTHEST_NAME || (!SELVES.has(words[k + 1]!) && words[k + 2] !== 'name')) return null;
  const name = phraseStartingAt(p, as + 1, p.to);
  return name !== null && isName(p, name.from) && isName(p, name.to - 1) ? name : null;
}

const NAMES_ITSELF: ReadonlySet<string> = new Set(
  'identified identifies identifying introduced introducing named naming gave gives giving'.split(' '),
);
const SELVES: ReadonlySet<string> = new Set(['himself', 'herself', 'themselves', 'themself']);
/** In items: "gave her name only as". */
const FARTHEST_NAME = 5;

/** "its chair, Amara Sund": one speaker, from the office to the end of the name. */
function explainedSpeaker(p: Paragraph, phrase: Phrase, start: number, context: SpeakerContext): Speaker | null {
  const apposition = appositionBehind(p, phrase);
  const named = apposition === null ? null : readSpeaker(p, apposition, context);
  if (named === null || named.anonymous) return null;
  return speakerOf(p, start, named.end, named.referent, named.name, false);
}

/** The name of a mention in a phrase that ends at `end`. */
function nameBy(p: Paragraph, mention: Mention, end: number, context: SpeakerContext): string {
  const { name } = context.names.referents[mention.referent!]!;
  if (mention.kind !== 'person' || mention.form === 'role') return withArticle(p, mention, name, context);
  // "Ilja Bern", whose surname is also a city's, is not just Ilja.
  const cutShort = mention.end < end && goesOnWithSurname(p, mention, end, name);
  return cutShort ? p.article.text.slice(mention.start, end) : name;
}

/** A speaker whom no mention names: one whom the article has described, else the words themselves. */
function unnamedSpeaker(p: Paragraph, phrase: Phrase, start: number, end: number, context: SpeakerContext): Speaker {
  const head = headOf(p, phrase);
  if ((p.traits[phrase.from]! & DETERMINER) !== 0 && !hasPersonName(p, phrase)) {
    const described = agedPerson(p, phrase, start, context) ?? description(p, phrase, head, context, start);
    if (described !== null) return speakerOf(p, start, end, described.referent, described.name, false);
  }
  // A name is anonymous only where it is none: "Officials said".
  const anonymous = (!isName(p, head) || isAnonymousNoun(p, head)) && isAnonymous(p, phrase, head);
  return speakerOf(p, start, end, null, anonymous ? null : nameOf(p, phrase, start, context), anonymous);
}

/** A speaker by a name, or else by the words themselves. */
function speakerOf(
  p: Paragraph,
  start: number,
  end: number,
  referent: number | null,
  name: string | null,
  anonymous: boolean,
): Speaker {
  const text = p.article.text.slice(start, end);
  return { start, end, text, referent, name: name ?? text, anonymous };
}

const DIGIT = /\d/;

/** "@velmherald", "#SaveTheFerry", "13". */
const opensName = (word: string): boolean => word === '@' || word === '#' || DIGIT.test(word);

function goesOnWithSurname(p: Paragraph, mention: Mention, end: number, name: string): boolean {
  const rest = p.article.text.slice(mention.end, end);
  return SURNAME.test(rest) && !name.includes(rest.trim());
}

function pronounSpeaker(p: Paragraph, k: number, start: number, end: number, context: SpeakerContext): Speaker {
  const pronoun = speakerTraits(p, k);
  const found = antecedent(p, pronoun, start, context);
  if (found) return speakerOf(p, start, end, found.referent, found.name, false);
  const vague = (pronoun & (HE | SHE | FIRST_PERSON | THEY | IT | WHO)) === 0;
  return speakerOf(p, start, end, null, null, vague);
}

/** The mention that the phrase is about: a person in it, else what ends it. */
function namedMention(
  p: Paragraph,
  phrase: Phrase,
  start: number,
  end: number,
  context: SpeakerContext,
): Mention | null {
  const { mentions, referents } = context.names;
  let best: Mention | null = null;
  for (let i = mentionBefore(context, end); i >= 0; i--) {
    const mention = mentions[i]!;
    if (mention.end <= start) break;
    if (
      mention.referent === null ||
      mention.form === 'pronoun' ||
      mention.form === 'common' ||
      mention.form === 'demonym'
    )
      continue;
    // "Roe's lawyer" is not Roe.
    if (mention.end < end && owns(p.article.text, mention.end)) continue;
    const { kind } = referents[mention.referent]!;
    if (kind === 'person') {
      if (isNamesake(p, phrase, mention)) continue;
      if (mention.start > start && belongsTo(p, phrase, mention, i > 0 ? mentions[i - 1]! : null)) continue;
      // "said Roe and Lind": few phrases have two names.
      return i > 0 && mentions[i - 1]!.start >= start ? firstOfPair(p, mention, mentions[i - 1]!) : mention;
    }
    if (kind === 'weapon' || kind === 'platform') continue;
    // "Velm Foods (VLM.N) said"
    const { text } = p.article;
    const aside = text.charCodeAt(end - 1) === CLOSING_BRACKET && text.startsWith(' (', mention.end);
    if ((mention.end === end || aside) && mention.start <= start + 4) best ??= mention;
  }
  return best;
}

/** "the Hubert Venn hospital": named after him. */
function isNamesake(p: Paragraph, phrase: Phrase, { end }: Mention): boolean {
  const head = headOf(p, phrase);
  return NAMED_AFTER.has(p.words[head]!) && !isName(p, head) && itemStart(p, head) > end;
}

const NAMED_AFTER: ReadonlySet<string> = new Set(
  'hospital clinic university college school academy institute foundation library museum airport stadium prison charity trust'.split(
    ' ',
  ),
);

const CLOSING_BRACKET = 41;

const OF_WHOM = / (?:of|to|for|with|against|behind|beside|at|from) (?:the )?(?:[A-Z][a-z]*\.? |former |then-)*$/;

/** "an aide to Roe", "a friend of Roe", "a spokesman for Roe", "a member of the Roe campaign" are not Roe. */
function belongsTo(p: Paragraph, phrase: Phrase, mention: Mention, before: Mention | null): boolean {
  const head = headOf(p, phrase);
  if (isName(p, head) || ((p.traits[head]! & PERSON_NOUN) === 0 && !MOUTHPIECE.test(p.words[head]!))) return false;
  const end = itemEnd(p, head);
  // "the chief of Tolm Jan Roe" is Roe.
  if (end > mention.start || (before !== null && before.end > end)) return false;
  return OF_WHOM.test(p.article.text.slice(end, mention.start));
}

/** Both speak, and go by the first. */
function firstOfPair(p: Paragraph, mention: Mention, before: Mention): Mention {
  if (before.referent === null || before.kind !== 'person') return mention;
  const joined = p.article.text.slice(before.end, mention.start) === ' and ';
  return joined && before.form !== 'pronoun' && before.form !== 'common' ? before : mention;
}

/** "'s " or "' " at a place of the text. */
function owns(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark !== 39 && mark !== 0x2019) return false;
  return text[at + 1] === ' ' || (text[at + 1] === 's' && text[at + 2] === ' ');
}

function hasPersonName({ words, traits, marks }: Paragraph, { from, to }: Phrase): boolean {
  const last = to - 1;
  return (
    (marks[last]! & IS_NAME) !== 0 &&
    words[last - 1] !== 'the' &&
    last - 1 > from &&
    (traits[last]! & TIME) === 0 &&
    (traits[last - 1]! & PERSON_NOUN) !== 0
  );
}

const isAnonymousNoun = (p: Paragraph, k: number): boolean => (speakerTraits(p, k) & ANONYMOUS_NOUN) !== 0;

/** A speaker whom a reader cannot name: "officials", "a source", "one resident". */
function isAnonymous(p: Paragraph, phrase: Phrase, at: number): boolean {
  const { words, traits } = p;
  const head = words[at]!;
  const isOne = (speakerTraits(p, at) & PLURAL_FORM) === 0;
  const first = words[phrase.from]!;
  // "the minister": one definite person, whom the article should have named before.
  if (first === 'the' && isOne && !VEILED.has(head)) return asksNotToBeNamed(p, phrase.to);
  if ((traits[phrase.from]! & POSSESSIVE) !== 0 && isOne) return false;
  for (let k = phrase.from; isOne && k < at; k++) if (words[k + 1] === "'s" && isName(p, k)) return false;
  const nameless =
    isAnonymousNoun(p, at) ||
    ((traits[at]! & PERSON_NOUN) !== 0 &&
      (first === 'a' || first === 'an' || first === 'one' || first === 'another' || !isOne) &&
      !hasPersonName(p, phrase));
  return nameless && (!MOUTHPIECE.test(head) || asksNotToBeNamed(p, phrase.to));
}

/** "…, who declined to be named, …", "…, speaking on condition of anonymity": behind item `from`, in its sentence. */
function asksNotToBeNamed({ words }: Paragraph, from: number): boolean {
  if (words[from] !== ',' && words[from] !== 'who') return false;
  let refuses = false;
  for (let k = from; k < Math.min(words.length, from + FARTHEST_REFUSAL); k++) {
    const word = words[k]!;
    if (word === '.' || word === 'anonymity') return word !== '.';
    if (refuses && NAMED.has(word)) return true;
    refuses ||= REFUSES.has(word);
  }
  return false;
}

/** In items. */
const FARTHEST_REFUSAL = 14;
const REFUSES: ReadonlySet<string> = new Set(['not', 'declined', 'refused', 'without']);
const NAMED: ReadonlySet<string> = new Set(['named', 'identified', 'quoted']);

const SURNAME = /^ \p{Lu}[\p{L}'’-]+$/u;

const ALL_CAPITALISED = /^(?:\p{Lu}\S* ){1,3}\p{Lu}\S*$/u;

/** The name in a phrase that no mention covers: that of somebody spoken of before who ends alike; null where there is none. */
function nameOf(p: Paragraph, { to }: Phrase, at: number, context: SpeakerContext): string | null {
  if (!isName(p, to - 1)) return null;
  const last = p.words[to - 1]!;
  hearThoseWithWord(context, at, p.items[to - 1]!);
  const { recent } = context;
  for (let i = lastAlike(recent, recent.length, last); i >= 0; i = lastAlike(recent, i, last)) {
    const known = recent[i]!;
    const { name } = known;
    if (known.start >= at || !fold(name).endsWith(` ${last}`) || !ALL_CAPITALISED.test(name)) continue;
    if (traitsOf(known, context.names.referents).person) return name;
  }
  return null;
}

/** The last of those before number `end` whose name may end with the word; -1 if there is none. */
function lastAlike(recent: readonly Antecedent[], end: number, last: string): number {
  let i = end - 1;
  while (i >= 0 && !mayEndWith(recent[i]!.name, last)) i--;
  return i;
}

/** Folding takes longer than all the rest: what has no space or another last letter is not folded. */
function mayEndWith(name: string, folded: string): boolean {
  const letter = name.charCodeAt(name.length - 1);
  // Between capital and small letters of ASCII there is this one bit.
  return (letter > 127 || (letter | 32) === (folded.charCodeAt(folded.length - 1) | 32)) && name.includes(' ');
}
