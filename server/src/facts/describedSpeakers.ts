import { COURT_OFFICES, PORTFOLIOS, RANKS_OF } from '../english/offices';
import { BODY_NOUNS, DOCUMENT_NOUNS } from '../english/speakerNouns';
import { fold } from '../text/fold';
import { type Antecedent, isQuoted, type Meant, mentionBefore, type SpeakerContext } from './antecedents';
import { traitsOf } from './antecedentTraits';
import { isToldDead } from './deaths';
import { IS_NAME, IS_WORD, isName, type Paragraph } from './frames';
import { hearThoseWithWord, lookBack, REACH, spokenOfBefore } from './hearing';
import { PERSON_NOUN, POSSESSIVE, SPEAKER_NOUN, singular } from './speechTraits';
import type { Phrase } from './subjectPhrases';
import type { Mention, Referent } from './types';

// Who a description means: "the newspaper", "the French president", "the striker".

const NEWSPAPERS =
  /\b(?:Times|Post|Journal|News|Tribune|Herald|Guardian|Telegraph|Observer|Mail|Daily|Weekly|Gazette|Chronicle|Star|Sun|Globe|Politico|Reuters|Press|Mirror|Independent|Courier|Register|Sentinel|Examiner|Standard|Review|Intercept|Economist|Spiegel|Monde|Figaro|Bild|Zeitung|Pravda|Tass|Xinhua)\b/i;
export const OUTLET_NOUNS: ReadonlySet<string> = new Set(
  'newspaper paper outlet publication magazine daily weekly report article story agency network broadcaster website site channel tabloid station'.split(
    ' ',
  ),
);

/** The same outlets are named in article after article: each spelling is looked at once. */
const newspapers = new Map<string, boolean>();
const MOST_NAMES = 20_000;

function isNewspaper(name: string): boolean {
  let is = newspapers.get(name);
  if (is === undefined) {
    if (newspapers.size >= MOST_NAMES) newspapers.clear();
    is = NEWSPAPERS.test(name);
    newspapers.set(name, is);
  }
  return is;
}

/** Newspapers keep their article: "The Corran Times", not "Corran Times", where the text writes it with one. */
export function withArticle(p: Paragraph, mention: Mention, name: string, context: SpeakerContext): string {
  if (mention.kind !== 'organisation' || !isNewspaper(name) || /^the /i.test(name)) return name;
  const { text } = p.article;
  const { mentions } = context.names;
  for (let i = 0; i < mentions.length; i++) {
    const { referent, start } = mentions[i]!;
    if (referent === mention.referent && text.startsWith(name, start) && text.startsWith('The ', start - 4))
      return `The ${name}`;
  }
  return name;
}

/** "the newspaper", "the French president", "the ministry": who of the article that is, where its words settle it. */
export function description(
  p: Paragraph,
  phrase: Phrase,
  headAt: number,
  context: SpeakerContext,
  at: number,
): Meant | null {
  const { words, traits } = p;
  if (words[phrase.from] !== 'the' && (traits[phrase.from]! & POSSESSIVE) === 0) return null;
  const head = words[headAt]!;
  // "the measure", "its walls": no speaker, for most of whom sentences speak.
  if ((traits[headAt]! & SPEAKER_NOUN) === 0) return null;
  if ((traits[headAt]! & PERSON_NOUN) !== 0 && singular(head) === head)
    return describedPerson(p, phrase, headAt, context, at);
  return phrase.to - phrase.from > 3 || isExplained(p, phrase, head) ? null : describedBody(p, head, context, at);
}

const WRITINGS: ReadonlySet<string> = new Set(['report', 'article', 'story']);
const WRITTEN = /^(?:\p{Ll}+ed|written|drawn|seen|by|from)$/u;

/** "The report, published by the board, …": what it is stands behind it, and it is no outlet's of which the text spoke before. */
function isExplained({ words }: Paragraph, { to }: Phrase, head: string): boolean {
  return WRITINGS.has(head) && WRITTEN.test(words[words[to] === ',' ? to + 1 : to] ?? '');
}

function describedPerson(
  p: Paragraph,
  phrase: Phrase,
  headAt: number,
  context: SpeakerContext,
  at: number,
): Meant | null {
  const { words } = p;
  const head = words[headAt]!;
  const capitals: string[] = [];
  for (let k = phrase.from; k < phrase.to; k++) if (isName(p, k)) capitals.push(words[k]!);
  const portfolio = MINISTERS.has(head) ? portfolioIn(words, phrase.from, phrase.to) : null;
  const isOffice = isOfficeOf(context.names.referents, head);
  const bearer = isOffice ? bearerBefore(p.article.text, head, capitals, portfolio, at, context) : null;
  // Who of this paragraph has the office goes before its subject, and that one before whoever had it further up.
  if (bearer && bearer.start >= p.article.blocks[p.block]!.start) return bearer;
  // "her son": not her.
  const isOwned = OF_ONE.has(words[phrase.from]!);
  const subject = capitals.length === 0 && !isOwned ? subjectJustBefore(p, head, portfolio, at, context) : null;
  return (
    (bearer !== null && COURT_OFFICES.has(head) ? bearer : subject) ??
    bearer ??
    spokenOfAs(p, headAt, portfolio, at, context) ??
    (isOffice ? namedFurtherDown(p, phrase, head, capitals, at, context) : null)
  );
}

const OF_ONE: ReadonlySet<string> = new Set(['his', 'her', 'my']);

/** The body or the outlet that the article has named last, if it is one of these. */
function describedBody(p: Paragraph, head: string, context: SpeakerContext, at: number): Meant | null {
  const { mentions, referents } = context.names;
  if (BODY_NOUNS.has(head) || DOCUMENT_NOUNS.has(head)) {
    for (let i = mentionBefore(context, at); i >= 0; i--) {
      const mention = mentions[i]!;
      if (at - mention.start > REACH) break;
      if (mention.referent === null || mention.kind !== 'organisation' || isQuoted(context, mention)) continue;
      const referent = referents[mention.referent]!;
      if (OUTLET_NOUNS.has(head) ? isNewspaper(referent.name) : isCalledA(fold(referent.name), head))
        return { name: withArticle(p, mention, referent.name, context), referent: mention.referent };
    }
  }
  return null;
}

/** "the bank" is "Velm Bank"; but "the law" is no "Velm Law School". */
function isCalledA(name: string, head: string): boolean {
  return BODY_NOUNS.has(head) ? name.includes(head) : name.endsWith(head);
}

/**
 * "its chief executive said …", and a paragraph later "Chief Executive Petra Noll": a lead gives the office, the text the
 * name. Only where one person alone has that office.
 */
function namedFurtherDown(
  p: Paragraph,
  phrase: Phrase,
  head: string,
  capitals: readonly string[],
  at: number,
  context: SpeakerContext,
): Meant | null {
  if (capitals.length === 0 && phrase.to - phrase.from < 2) return null;
  const { mentions, referents } = context.names;
  const words: string[] = [];
  for (let k = phrase.from + 1; k < phrase.to; k++) {
    if ((p.marks[k]! & (IS_WORD | IS_NAME)) === IS_WORD) words.push(p.words[k]!);
  }
  let found: number | null = null;
  for (let i = mentionBefore(context, at) + 1; i < mentions.length; i++) {
    const { referent, kind, start } = mentions[i]!;
    if (start - at > REACH) break;
    if (referent === null || kind !== 'person' || referent === found) continue;
    const { roles } = referents[referent]!;
    // Most people are named without a role.
    if (roles.length === 0) continue;
    if (!hasRole(roles, head, capitals, words)) continue;
    if (found !== null) return null;
    found = referent;
  }
  return found === null ? null : { name: referents[found]!.name, referent: found };
}

/** "Rask was having none of it. “…,” the striker said.": the one whom the sentence before was about, by another noun. */
function subjectJustBefore(
  p: Paragraph,
  head: string,
  portfolio: string | null,
  at: number,
  context: SpeakerContext,
): Antecedent | null {
  if (VEILED.has(head) || MOUTHPIECE.test(head)) return null;
  const paragraph = p.article.blocks[p.block]!;
  lookBack(context, at);
  const known = spokenOfBefore(context, at, paragraph.start, null);
  if (known === null || known.referent === null) return null;
  const { person, plural } = traitsOf(known, context.names.referents);
  return person && !plural && !hasAnotherRole(known.referent, head, portfolio, context) ? known : null;
}

/** Somebody who is called a minister is no judge. */
function hasAnotherRole(referent: number, head: string, portfolio: string | null, { names }: SpeakerContext): boolean {
  const { roles } = names.referents[referent]!;
  const isRole = ({ text }: Referent['roles'][number]): boolean => {
    const words = wordsOfRole(text);
    return isCalled(words, head) && !isOtherPortfolio(words, portfolio);
  };
  return roles.length > 0 && !roles.some(isRole);
}

const MINISTERS: ReadonlySet<string> = new Set(['minister', 'secretary']);

/** What the minister of a phrase has charge of: "finance" of "the finance minister". */
function portfolioIn(words: readonly string[], from: number, to: number): string | null {
  for (let k = from; k < to; k++) {
    const field = PORTFOLIOS.get(words[k]!);
    if (field !== undefined) return field;
  }
  return null;
}

/** "The finance minister" is not the defence minister, of whom the text may have spoken last. */
function isOtherPortfolio(role: readonly string[], portfolio: string | null): boolean {
  if (portfolio === null) return false;
  const theirs = portfolioIn(role, 0, role.length);
  return theirs !== null && theirs !== portfolio;
}

interface Bearer extends Meant {
  readonly referent: number;
  readonly start: number;
}

/** The last person named before whose office has these words; rather another one than who is told to be dead. */
function bearerBefore(
  text: string,
  head: string,
  capitals: readonly string[],
  portfolio: string | null,
  at: number,
  context: SpeakerContext,
): Bearer | null {
  const { mentions, referents } = context.names;
  let dead: Bearer | null = null;
  for (let i = mentionBefore(context, at); i >= 0; i--) {
    const mention = mentions[i]!;
    const { referent, start } = mention;
    if (referent === null || mention.kind !== 'person') continue;
    if (dead !== null && referent === dead.referent) continue;
    const { roles, name }: Referent = referents[referent]!;
    // Most people are named without a role.
    if (roles.length === 0 || isQuoted(context, mention)) continue;
    if (!hasRole(roles, head, capitals, NO_WORDS, portfolio)) continue;
    if (!isToldDead(text, mention)) return { name, referent, start };
    dead ??= { name, referent, start };
  }
  return dead;
}

/** Whoever was a subject by this noun and by name: "Harl's goalkeeper, Sami Torne, … the goalkeeper said". */
function spokenOfAs(
  p: Paragraph,
  headAt: number,
  portfolio: string | null,
  at: number,
  context: SpeakerContext,
): Antecedent | null {
  const head = p.words[headAt]!;
  lookBack(context, at);
  hearThoseWithWord(context, at, p.items[headAt]!);
  for (let i = context.recent.length - 1; i >= 0; i--) {
    const known = context.recent[i]!;
    if (known.start >= at || known.referent === null) continue;
    if (traitsOf(known, context.names.referents).head !== head) continue;
    if (portfolio === null || !hasAnotherRole(known.referent, head, portfolio, context)) return known;
  }
  return null;
}

/** Asked of every role of everybody named before, at every "the minister said": few articles have more than a few. */
const roleWords = new Map<string, readonly string[]>();
const MOST_ROLES = 20_000;

/** "the governor" is "Gov. Ana Roe". */
const IN_FULL: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['maj', 'major'],
  ['adm', 'admiral'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['pres', 'president'],
]);

function wordsOfRole(role: string): readonly string[] {
  let words = roleWords.get(role);
  if (words === undefined) {
    if (roleWords.size >= MOST_ROLES) roleWords.clear();
    words = fold(role)
      .split(/[^\p{L}]+/u)
      .map((word) => IN_FULL.get(word) ?? word);
    if (PROSECUTES.test(role)) words = [...words, 'prosecutor'];
    roleWords.set(role, words);
  }
  return words;
}

const PROSECUTES = /\b(?:(?:district|county|state['’]s|prosecuting|commonwealth['’]s) attorney|solicitor general)\b/i;

const NO_WORDS: readonly string[] = [];

/** Whether one of the roles has all of these words. */
function hasRole(
  roles: Referent['roles'],
  head: string,
  capitals: readonly string[],
  others: readonly string[],
  portfolio: string | null = null,
): boolean {
  for (let i = 0; i < roles.length; i++) {
    const words = wordsOfRole(roles[i]!.text);
    if (
      isCalled(words, head) &&
      hasAll(words, capitals) &&
      hasAll(words, others) &&
      !isOtherPortfolio(words, portfolio)
    )
      return true;
  }
  return false;
}

/** "Sergeant" is an officer. */
function isCalled(role: readonly string[], head: string): boolean {
  if (role.includes(head)) return true;
  const ranks = RANKS_OF.get(head);
  return ranks !== undefined && role.some((word) => ranks.has(word));
}

/** Whether the article calls anybody so by name: most descriptions are nobody's office. */
function isOfficeOf(referents: readonly Referent[], head: string): boolean {
  for (let i = nextWithRole(referents, 0); i < referents.length; i = nextWithRole(referents, i + 1)) {
    if (hasRole(referents[i]!.roles, head, NO_WORDS, NO_WORDS)) return true;
  }
  return false;
}

/** Most people and places are named without a role. */
function nextWithRole(referents: readonly Referent[], from: number): number {
  let i = from;
  while (i < referents.length && referents[i]!.roles.length === 0) i++;
  return i;
}

function hasAll(words: readonly string[], wanted: readonly string[]): boolean {
  for (let i = 0; i < wanted.length; i++) if (!words.includes(wanted[i]!)) return false;
  return true;
}

/** Heads that speak for a named body: a spokesman is no nameless source. */
export const MOUTHPIECE = /^(?:spokes(?:man|woman|person|people|men|women)|press|representative)s?$/;

/** "the official said": definite, and still nobody a reader could name. */
export const VEILED: ReadonlySet<string> = new Set(
  'official source diplomat insider aide adviser advisor person'.split(' '),
);
