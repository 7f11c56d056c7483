import { isCommonWord } from '../english/commonWords';
import { ANONYMOUS_NOUNS, BODY_NOUNS, DOCUMENT_NOUNS, FEMALE_NOUNS, MALE_NOUNS } from '../english/speakerNouns';
import type { Gender } from '../entities/types';
import { firstWhere } from '../text/firstWhere';
import { fold } from '../text/fold';
import type { Span } from '../text/span';
import { appositionBehind } from './appositions';
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
import { isWithin, writingBefore } from './writings';

/** Somebody the text has just spoken of, whom a pronoun or a description may mean. */
export interface Antecedent {
  readonly start: number;
  /** The noun it was spoken of by: "goalkeeper" in "Harl's goalkeeper, Sami Torne". */
  readonly head: string;
  readonly name: string;
  readonly referent: number | null;
  readonly gender: Gender;
  readonly plural: boolean;
  readonly person: boolean;
  /** Somebody or something that says things: people, bodies, states, writings; never a weapon or a ship. */
  readonly speaks: boolean;
  readonly spoke: boolean;
}

export interface UnreadSentence {
  readonly start: number;
  /** Whom it speaks of, its subject first. */
  read(): readonly Antecedent[];
}

/** What speakers are resolved with: the article's names, and who was spoken of in which order. */
export interface SpeakerContext {
  readonly names: MentionFacts;
  /** Stretches between marks (sorted): names inside them are never whom a pronoun outside means. */
  readonly quoted: readonly Span[];
  /** In text order; filled while reading. */
  readonly recent: Antecedent[];
  /** Sentences without marks, read only when a pronoun looks back at them. */
  readonly unread: UnreadSentence[];
}

const HE: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself', "he'd", "he'll"]);
const SHE: ReadonlySet<string> = new Set(['she', 'her', 'herself', "she'd", "she'll"]);
const THEY: ReadonlySet<string> = new Set(['they', 'them', 'their', 'themselves', "they'd", "they've", "they'll"]);
const FIRST: ReadonlySet<string> = new Set(['i', 'we', 'me', 'us', 'my', 'our', "i'd", "i've", "we've", "we'd", 'you']);

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
      (isName(p, headOf(p, phrase.standsFor ?? phrase)) && !isCommonWord(headWord));
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

/** How far back a pronoun reaches, in UTF-16 units: about four paragraphs. */
const REACH = 1500;

function antecedent(
  p: Paragraph,
  word: string,
  at: number,
  context: SpeakerContext,
): { name: string; referent: number | null } | null {
  const gender: Gender = HE.has(word) ? 'male' : SHE.has(word) ? 'female' : 'unknown';
  const singularPerson = gender !== 'unknown';
  const plural = THEY.has(word);
  if (!singularPerson && !plural && word !== 'it' && word !== 'its' && word !== 'who') return null;
  const fits = (a: Antecedent): boolean => {
    if (singularPerson) return a.person && !a.plural && (a.gender === gender || a.gender === 'unknown');
    if (plural) return a.plural || !a.person;
    if (word === 'who') return a.person;
    return !a.person && !a.plural && a.speaks;
  };
  readUnread(context, at);
  const written = word === 'it' || word === 'its' ? writingBefore(p, at, context.quoted) : null;
  for (let i = context.recent.length - 1; i >= 0; i--) {
    const candidate = context.recent[i]!;
    if (candidate.start >= at) continue;
    if (at - candidate.start > REACH || (written && candidate.start < written.sentence)) break;
    if (fits(candidate)) return (singularPerson && nearerPerson(p, candidate, at, gender, context)) || candidate;
  }
  if (written) return { name: written.name, referent: null };
  if (!singularPerson) return null;
  // No subject fits: the nearest person named outside the marks.
  const { mentions, referents } = context.names;
  let unknown: Mention | null = null;
  for (let i = mentionBefore(mentions, at); i >= 0; i--) {
    const mention = mentions[i]!;
    if (at - mention.start > REACH) break;
    if (
      mention.kind !== 'person' ||
      mention.referent === null ||
      mention.form === 'pronoun' ||
      isQuoted(context, mention)
    )
      continue;
    const referent = referents[mention.referent]!;
    if (referent.gender === gender) return { name: referent.name, referent: mention.referent };
    if (referent.gender === 'unknown') unknown ??= mention;
  }
  if (unknown && unknown.referent !== null)
    return { name: referents[unknown.referent]!.name, referent: unknown.referent };
  return null;
}

/**
 * "The deciding vote came from Jorunn Hale, who broke with her leader. “…,” she said.": somebody whom this paragraph names
 * goes before the subject of an earlier one, if the pronoun fits.
 */
function nearerPerson(
  p: Paragraph,
  subject: Antecedent,
  at: number,
  gender: Gender,
  context: SpeakerContext,
): { name: string; referent: number | null } | null {
  const paragraph = p.article.blocks[p.block]!;
  if (subject.start >= paragraph.start) return null;
  const { mentions, referents } = context.names;
  let open: { name: string; referent: number | null } | null = null;
  for (let i = mentionBefore(mentions, at); i >= 0; i--) {
    const mention = mentions[i]!;
    if (mention.start < paragraph.start) break;
    if (mention.kind !== 'person' || mention.referent === null || mention.form === 'pronoun') continue;
    if (isQuoted(context, mention) || mention.referent === subject.referent) continue;
    const referent = referents[mention.referent]!;
    if (referent.gender === gender) return { name: referent.name, referent: mention.referent };
    if (referent.gender === 'unknown') open ??= { name: referent.name, referent: mention.referent };
  }
  return open;
}

/** Reads the sentences within reach; those farther back are past caring for. */
function readUnread(context: SpeakerContext, at: number): void {
  if (context.unread.length === 0) return;
  const sentences = context.unread.splice(0);
  for (const sentence of sentences) {
    if (at - sentence.start > REACH) continue;
    for (const found of sentence.read()) {
      let i = context.recent.length;
      while (i > 0 && context.recent[i - 1]!.start > found.start) i--;
      context.recent.splice(i, 0, found);
    }
  }
}

function mentionBefore(mentions: readonly Mention[], at: number): number {
  return firstWhere(mentions.length, (i) => mentions[i]!.start >= at) - 1;
}

function isQuoted(context: SpeakerContext, mention: Mention): boolean {
  return isWithin(context.quoted, mention.start);
}

/** Newspapers keep their article: "The Corran Times", not "Corran Times", where the text writes it with one. */
function withArticle(p: Paragraph, mention: Mention, name: string, context: SpeakerContext): string {
  if (mention.kind !== 'organisation' || /^the /i.test(name) || !NEWSPAPERS.test(name)) return name;
  const { text } = p.article;
  for (const other of context.names.mentions) {
    if (other.referent !== mention.referent || !text.startsWith(name, other.start)) continue;
    if (text.slice(other.start - 4, other.start) === 'The ') return `The ${name}`;
  }
  return name;
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

const NEWSPAPERS =
  /\b(?:Times|Post|Journal|News|Tribune|Herald|Guardian|Telegraph|Observer|Mail|Daily|Weekly|Gazette|Chronicle|Star|Sun|Globe|Politico|Reuters|Press|Mirror|Independent|Courier|Register|Sentinel|Examiner|Standard|Review|Intercept|Economist|Spiegel|Monde|Figaro|Bild|Zeitung|Pravda|Tass|Xinhua)\b/i;
const OUTLET_NOUNS: ReadonlySet<string> = new Set(
  'newspaper paper outlet publication magazine daily weekly report article story agency network broadcaster website site channel tabloid station'.split(
    ' ',
  ),
);

/** "the newspaper", "the French president", "the ministry": who of the article that is, where its words settle it. */
function description(
  p: Paragraph,
  phrase: Phrase,
  context: SpeakerContext,
  at: number,
): { name: string; referent: number | null } | null {
  if (wordAt(p, phrase.from) !== 'the' && !is(p, phrase.from, POSSESSIVE)) return null;
  const head = wordAt(p, headOf(p, phrase));
  const { mentions, referents } = context.names;
  const capitals: string[] = [];
  for (let k = phrase.from; k < phrase.to; k++) if (isName(p, k)) capitals.push(wordAt(p, k));
  if (isPersonNoun(head) && singular(head) === head) {
    const seen = new Set<number>();
    for (let i = mentionBefore(mentions, at); i >= 0; i--) {
      const mention = mentions[i]!;
      if (
        mention.referent === null ||
        mention.kind !== 'person' ||
        seen.has(mention.referent) ||
        isQuoted(context, mention)
      )
        continue;
      seen.add(mention.referent);
      const referent = referents[mention.referent]!;
      if (referent.roles.some((role) => roleFits(role.text, head, capitals)))
        return { name: referent.name, referent: mention.referent };
    }
    return spokenOfAs(head, at, context);
  }
  if (phrase.to - phrase.from > 3) return null;
  if (BODY_NOUNS.has(head) || DOCUMENT_NOUNS.has(head)) {
    for (let i = mentionBefore(mentions, at); i >= 0; i--) {
      const mention = mentions[i]!;
      if (at - mention.start > REACH) break;
      if (mention.referent === null || mention.kind !== 'organisation' || isQuoted(context, mention)) continue;
      const referent = referents[mention.referent]!;
      if (OUTLET_NOUNS.has(head) ? NEWSPAPERS.test(referent.name) : fold(referent.name).includes(head))
        return { name: withArticle(p, mention, referent.name, context), referent: mention.referent };
    }
  }
  return null;
}

/** Whoever was a subject by this noun and by name: "Harl's goalkeeper, Sami Torne, … the goalkeeper said". */
function spokenOfAs(head: string, at: number, context: SpeakerContext): Antecedent | null {
  readUnread(context, at);
  for (let i = context.recent.length - 1; i >= 0; i--) {
    const known = context.recent[i]!;
    if (known.start < at && known.head === head && known.referent !== null) return known;
  }
  return null;
}

/** Asked of every role of everybody named before, at every "the minister said": few articles have more than a few. */
const roleWords = new Map<string, readonly string[]>();
const MOST_ROLES = 20_000;

function wordsOfRole(role: string): readonly string[] {
  let words = roleWords.get(role);
  if (words === undefined) {
    if (roleWords.size >= MOST_ROLES) roleWords.clear();
    words = fold(role).split(/[^\p{L}]+/u);
    roleWords.set(role, words);
  }
  return words;
}

function roleFits(role: string, head: string, capitals: readonly string[]): boolean {
  const words = wordsOfRole(role);
  return words.includes(head) && capitals.every((word) => words.includes(word));
}

/** Heads that speak for a named body: a spokesman is no nameless source. */
const MOUTHPIECE = /^(?:spokes(?:man|woman|person|people|men|women)|press|representative)s?$/;

/** "the official said": definite, and still nobody a reader could name. */
const VEILED: ReadonlySet<string> = new Set('official source diplomat insider aide adviser advisor person'.split(' '));

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
