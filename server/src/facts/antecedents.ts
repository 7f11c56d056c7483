import type { Gender } from '../entities/types';
import { firstWhere } from '../text/firstWhere';
import type { Span } from '../text/span';
import type { Paragraph } from './frames';
import type { MentionFacts } from './mentions';
import type { Mention } from './types';
import { isWithin, writingBefore } from './writings';

// Whom a text has spoken of, and whom a pronoun means.

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
  /** By referent: what a pronoun has told of somebody whose name does not say it. */
  readonly told: Map<number, Gender>;
}

export const HE: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself', "he'd", "he'll"]);
export const SHE: ReadonlySet<string> = new Set(['she', 'her', 'herself', "she'd", "she'll"]);
export const THEY: ReadonlySet<string> = new Set([
  'they',
  'them',
  'their',
  'themselves',
  "they'd",
  "they've",
  "they'll",
]);
export const FIRST: ReadonlySet<string> = new Set([
  'i',
  'we',
  'me',
  'us',
  'my',
  'our',
  "i'd",
  "i've",
  "we've",
  "we'd",
  'you',
]);

/** How far back a pronoun reaches, in UTF-16 units: about four paragraphs. */
export const REACH = 1500;

type Meant = { readonly name: string; readonly referent: number | null };

/** Whom the pronoun means. Once "she" has been Tal Venn, "he" is somebody else. */
export function antecedent(p: Paragraph, word: string, at: number, context: SpeakerContext): Meant | null {
  const found = findAntecedent(p, word, at, context);
  if (found === null || found.referent === null) return found;
  const gender: Gender = HE.has(word) ? 'male' : SHE.has(word) ? 'female' : 'unknown';
  const { referent } = found;
  if (gender !== 'unknown' && context.names.referents[referent]!.gender === 'unknown' && !context.told.has(referent)) {
    context.told.set(referent, gender);
  }
  return found;
}

function genderOf(context: SpeakerContext, referent: number | null, known: Gender): Gender {
  return known === 'unknown' && referent !== null ? (context.told.get(referent) ?? known) : known;
}

function findAntecedent(p: Paragraph, word: string, at: number, context: SpeakerContext): Meant | null {
  const gender: Gender = HE.has(word) ? 'male' : SHE.has(word) ? 'female' : 'unknown';
  const singularPerson = gender !== 'unknown';
  const plural = THEY.has(word);
  if (!singularPerson && !plural && word !== 'it' && word !== 'its' && word !== 'who') return null;
  const fits = (a: Antecedent): boolean => {
    if (singularPerson) {
      const known = genderOf(context, a.referent, a.gender);
      return a.person && !a.plural && (known === gender || known === 'unknown');
    }
    if (plural) return (a.plural || !a.person) && !FIRST.has(a.head);
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
    const known = genderOf(context, mention.referent, referent.gender);
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
    const known = genderOf(context, mention.referent, referent.gender);
    if (known === gender) return { name: referent.name, referent: mention.referent };
    if (known === 'unknown') open ??= { name: referent.name, referent: mention.referent };
  }
  return open;
}

/** Reads the sentences within reach; those farther back are past caring for. */
export function readUnread(context: SpeakerContext, at: number): void {
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

export function mentionBefore(mentions: readonly Mention[], at: number): number {
  return firstWhere(mentions.length, (i) => mentions[i]!.start >= at) - 1;
}

export function isQuoted(context: SpeakerContext, mention: Mention): boolean {
  return isWithin(context.quoted, mention.start);
}
