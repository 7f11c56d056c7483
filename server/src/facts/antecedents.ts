import type { Gender } from '../entities/types';
import { type AntecedentTraits, traitsOf } from './antecedentTraits';
import type { Frame, Paragraph, Script } from './frames';
import { hearThoseThatTell, lookBack, REACH, spokenOfBefore, type UnheardSentence } from './hearing';
import type { MentionFacts } from './mentions';
import { HE, IT, SHE, speakerTraits, THEY, WHO } from './speakerTraits';
import type { Phrase } from './subjectPhrases';
import type { Mention } from './types';
import { isInMarks, writingBefore } from './writings';

// Whom a text has spoken of, and whom a pronoun means.

/** Somebody the text has just spoken of, whom a pronoun or a description may mean. */
export interface Antecedent {
  readonly start: number;
  readonly name: string;
  readonly referent: number | null;
  readonly paragraph: Paragraph;
  /** The words by which it was spoken of. */
  readonly phrase: Phrase;
  readonly spoke: boolean;
  /** Worked out when somebody asks: most are passed over by no pronoun. */
  traits: AntecedentTraits | null;
}

/** What speakers are resolved with: the article's names, and who was spoken of in which order. */
export interface SpeakerContext {
  readonly names: MentionFacts;
  /** In text order; filled while reading. */
  readonly recent: Antecedent[];
  /** The paragraphs with marks; which of them is being read, and which of its sentences. */
  readonly paragraphs: readonly Paragraph[];
  reading: number;
  readingFrame: number;
  /** Up to this block, and up to this sentence of this paragraph with marks, somebody has looked back. */
  nextBlock: number;
  nextParagraph: number;
  nextFrame: number;
  /** Sentences without marks that somebody has looked back at, and found whom he looked for nearer (see `hearing`). */
  readonly awaited: UnheardSentence[];
  /** How many sentences are being heard, each because the one before asked whom it means. */
  hearing: number;
  /** Up to here those that may tell who is a man or a woman have been heard. */
  toldUntil: number;
  readonly text: Script;
  /** Remembers whom such a sentence speaks of. */
  readonly hear: (p: Paragraph, frame: Frame, context: SpeakerContext) => void;
  /** By referent: what a pronoun has told of somebody whose name does not say it. */
  readonly told: Map<number, Gender>;
  /** The mention that was last looked for: the next one is near. */
  nearMention: number;
}

export type Meant = { readonly name: string; readonly referent: number | null };

const genderBy = (pronoun: number): Gender =>
  (pronoun & HE) !== 0 ? 'male' : (pronoun & SHE) !== 0 ? 'female' : 'unknown';

/** Whom the pronoun, given by its traits (see `speakerTraits`), means. Once "she" has been Tal Venn, "he" is somebody else. */
export function antecedent(p: Paragraph, pronoun: number, at: number, context: SpeakerContext): Meant | null {
  if ((pronoun & (HE | SHE | THEY | IT | WHO)) === 0) return null;
  const gender = genderBy(pronoun);
  const found = findAntecedent(p, pronoun, gender, at, context);
  if (gender === 'unknown' || found === null || found.referent === null) return found;
  const { referent } = found;
  if (context.names.referents[referent]!.gender === 'unknown' && toldOf(context, referent, at) === undefined) {
    context.told.set(referent, gender);
  }
  return found;
}

function genderOf(context: SpeakerContext, referent: number | null, known: Gender, at: number): Gender {
  return known === 'unknown' && referent !== null ? (toldOf(context, referent, at) ?? known) : known;
}

function toldOf(context: SpeakerContext, referent: number, at: number): Gender | undefined {
  hearThoseThatTell(context, at);
  return context.told.get(referent);
}

function findAntecedent(
  p: Paragraph,
  pronoun: number,
  gender: Gender,
  at: number,
  context: SpeakerContext,
): Meant | null {
  lookBack(context, at);
  const written = (pronoun & IT) !== 0 ? writingBefore(p, at, context.text) : null;
  const floor = Math.max(at - REACH, written === null ? 0 : written.sentence);
  const candidate = lastThatFits(pronoun, gender, at, floor, context);
  if (candidate !== null) {
    if (gender === 'unknown') return candidate;
    return (
      nearerPerson(p, candidate, at, gender, context) ??
      namedBehind(candidate, at, gender, context) ??
      ofTheStory(p, candidate, pronoun, gender, floor, context) ??
      candidate
    );
  }
  if (written) return { name: written.name, referent: null };
  return gender === 'unknown' ? null : nearestPerson(at, gender, context);
}

function lastThatFits(
  pronoun: number,
  gender: Gender,
  at: number,
  floor: number,
  context: SpeakerContext,
): Antecedent | null {
  let candidate = spokenOfBefore(context, at, floor, null);
  let beside: Antecedent | null = null;
  while (candidate !== null) {
    if (fits(candidate, pronoun, gender, at, context)) {
      if (gender === 'unknown' || !isOnlySomebodys(candidate)) return candidate;
      beside ??= candidate;
    }
    candidate = spokenOfBefore(context, at, floor, candidate);
  }
  return beside;
}

/** "Her mother has a room there. “…,” she said.": who has the mother, rather than one who has no name and has not spoken. */
function isOnlySomebodys({ referent, name, start, spoke, paragraph, phrase }: Antecedent): boolean {
  if (referent !== null || spoke || phrase.to - phrase.from === 1) return false;
  // "Her brother-in-law, Radek": by his name.
  if (!paragraph.article.text.startsWith(name, start)) return false;
  return (speakerTraits(paragraph, phrase.from) & (HE | SHE)) !== 0;
}

function fits(a: Antecedent, pronoun: number, gender: Gender, at: number, context: SpeakerContext): boolean {
  const { person, plural, speaks, isFirstPerson, gender: ownGender } = traitsOf(a, context.names.referents);
  if (gender !== 'unknown') {
    if (!person || plural) return false;
    const known = genderOf(context, a.referent, ownGender, at);
    return known === gender || known === 'unknown';
  }
  if ((pronoun & THEY) !== 0)
    return (plural || !person || (ownGender === 'unknown' && isSomeone(a, at))) && !isFirstPerson;
  if ((pronoun & WHO) !== 0) return person;
  return !person && !plural && speaks;
}

/** "One clerk put it bluntly. “…,” they said.": somebody of whom the text tells no more. */
function isSomeone({ referent, paragraph, phrase }: Antecedent, at: number): boolean {
  if (referent !== null || !SOMEONE.has(paragraph.words[phrase.from]!)) return false;
  return at <= paragraph.article.blocks[paragraph.block]!.end;
}

const SOMEONE: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another']);

/** No subject fits: the nearest person named outside the marks. */
function nearestPerson(at: number, gender: Gender, context: SpeakerContext): Meant | null {
  const { mentions, referents } = context.names;
  let unknown: Mention | null = null;
  for (let i = mentionBefore(context, at); i >= 0; i--) {
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
    const known = genderOf(context, mention.referent, referent.gender, at);
    if (known === gender) return { name: referent.name, referent: mention.referent };
    if (known === 'unknown') unknown ??= mention;
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
): Meant | null {
  const paragraph = p.article.blocks[p.block]!;
  if (subject.start >= paragraph.start) return null;
  const { mentions, referents } = context.names;
  let open: Meant | null = null;
  for (let i = mentionBefore(context, at); i >= 0; i--) {
    const mention = mentions[i]!;
    if (mention.start < paragraph.start) break;
    if (mention.kind !== 'person' || mention.referent === null || mention.form === 'pronoun') continue;
    if (mention.referent === subject.referent || isQuoted(context, mention)) continue;
    const referent = referents[mention.referent]!;
    const known = genderOf(context, mention.referent, referent.gender, at);
    if (known === gender) return { name: referent.name, referent: mention.referent };
    if (known === 'unknown') open ??= { name: referent.name, referent: mention.referent };
  }
  return open;
}

/**
 * "Mara Lind, who judged the prize, called it fine.⏎Success was slow.⏎Last year she …": a paragraph further down it is no
 * longer somebody who is named once, but whoever the story is about.
 */
function ofTheStory(
  p: Paragraph,
  { referent, start, paragraph }: Antecedent,
  pronoun: number,
  gender: Gender,
  floor: number,
  context: SpeakerContext,
): Meant | null {
  if (referent === null || p.block - paragraph.block < 2 || timesNamed(context, referent, 2) > 1) return null;
  const other = lastThatFits(pronoun, gender, start, floor, context);
  if (other === null || other.referent === null) return null;
  return timesNamed(context, other.referent, OFTEN) >= OFTEN ? other : null;
}

const OFTEN = 4;

/** How often the article names somebody; no farther than so many times. */
function timesNamed({ names }: SpeakerContext, referent: number, most: number): number {
  let times = 0;
  for (let i = 0; i < names.mentions.length && times < most; i++) {
    const mention = names.mentions[i]!;
    if (mention.referent === referent && mention.form !== 'pronoun') times++;
  }
  return times;
}

/** "The woman who counts them is Ana Roe. “…,” she said.": whom the sentence says that to be of whom it speaks. */
function namedBehind(subject: Antecedent, at: number, gender: Gender, context: SpeakerContext): Meant | null {
  if (subject.referent !== null) return null;
  const { names, text } = context;
  for (let i = mentionBefore(context, subject.start) + 1; i < names.mentions.length; i++) {
    const { start, kind, form, referent } = names.mentions[i]!;
    if (start >= at) return null;
    if (kind !== 'person' || form !== 'full' || referent === null) continue;
    const between = text.article.text.slice(subject.start, start);
    const known = genderOf(context, referent, names.referents[referent]!.gender, at);
    const fits = known === gender || known === 'unknown';
    return fits && SAYS_WHO.test(between) ? { name: names.referents[referent]!.name, referent } : null;
  }
  return null;
}

/** No further sentence, clause or quotation between whoever is spoken of and the name. */
const SAYS_WHO = /^[^.;:,!?“”"—–\n]*\b(?:is|was) $/;

/** The last mention that begins before the place. What is looked for lies near what was looked for last. */
export function mentionBefore(context: SpeakerContext, at: number): number {
  const { mentions } = context.names;
  let next = context.nearMention;
  while (next < mentions.length && mentions[next]!.start < at) next++;
  while (next > 0 && mentions[next - 1]!.start >= at) next--;
  context.nearMention = next;
  return next - 1;
}

/** Names inside marks are never whom a pronoun outside means. */
export function isQuoted(context: SpeakerContext, mention: Mention): boolean {
  return isInMarks(context.text, mention.start);
}
