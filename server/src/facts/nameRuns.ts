import {
  ALL_CAPITALS,
  CAPITAL,
  NUMBER,
  PUNCTUATION,
  QUOTE_MARK,
  SPACE_BEFORE,
  type Tokens,
  WORD,
} from '../article/types';
import { type WordBits, wordTable } from '../article/wordTable';
import { TITLE_ABBREVIATIONS } from '../english/abbreviations';
import { MONTHS } from '../english/months';
import { ROLE_HEADS } from '../english/roles';
import { GIVEN_SYLLABLES } from '../english/syllables';
import { matchNameAt, mayOpenInLowerCase, type NameMatch, type NameMatcher, OPENS_NAME } from '../entities/matcher';
import type { Capitalisation } from './capitalisation';
import { COMMA, OPENS_NOTHING, WITHIN_NAME } from './nameOpenings';
import {
  ARTICLE_PARTICLE,
  CALENDAR_WORD,
  COMMON_WORD,
  COMPANY_ENDING,
  COMPASS_POINT,
  ELIDED,
  GIVEN_NAME,
  JOINER,
  NAME_STARTER,
  NO_NAME,
  nameTraits,
  OPENING_PARTICLE,
  ORGANISATION_HEAD,
  PARTICLE,
  PLACE_HEAD,
  PLACE_OPENER,
  ROLE_MODIFIER,
  SENTENCE_STARTER,
  STOPPED_WORD,
  TITLE,
} from './nameTraits';
import { isBracketedNickname, nicknameEnd } from './nicknames';

/** A word of a capitalised run, a known name in it, or a small word that may join two of them. Token indices, half open. */
export interface NamePart {
  readonly first: number;
  readonly end: number;
  /** The folded word by which the part is looked up: its last one ("Ki-moon": `moon`). */
  readonly norm: string;
  /** What is known of that word (see `nameTraits`). */
  readonly traits: number;
  readonly match: NameMatch | null;
  /** `of`, `for`, `and`, `the`, `&`: whether they join names is the pattern's to say. */
  readonly joiner: boolean;
}

type WritablePart = { -readonly [Key in keyof NamePart]: NamePart[Key] };

/** The run that is being read, behind those that were read before it. Parts are used again from one article to the next. */
export interface Run {
  readonly parts: WritablePart[];
  /** Its first part. */
  from: number;
  /** Behind its last one. */
  end: number;
}

/** Whether the part's word has one of the traits. */
export function is(part: NamePart, traits: number): boolean {
  return (part.traits & traits) !== 0;
}

export const DOMAINS: ReadonlySet<string> = new Set(['com', 'org', 'net']);
const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'd']);

/** The known names and what the words of an article open, laid over its tokens. */
export interface NameReader extends NameMatcher {
  readonly openings: WordBits;
  readonly run: Run;
}

/** What the word of a token opens or leads on (see `NameOpenings`). */
function openingAt({ tokens, openings }: NameReader, i: number): number {
  return openings.bits[tokens.words[i]!]! || openings.learn(tokens, i);
}

/**
 * Reads the run that begins with token `at`: neighbouring words that could be names, with the small words between them;
 * false where there is none. `at` is one of those with which a name may begin (see `findNameOpenings`).
 */
export function readRun(reader: NameReader, at: number, end: number, capitalisation: Capitalisation): boolean {
  const { tokens, run } = reader;
  const opening = openingAt(reader, at);
  const match = opening & OPENS_NAME ? matchOpened(reader, at, end, opening) : null;
  run.end = run.from;
  if (!(tokens.flags[at]! & CAPITAL)) {
    if (!startsInLowerCase(tokens, at, end, match)) return false;
  } else if (match !== null) {
    // Four runs of ten: a known name alone.
    if (capitalisation === 'plain' && !mayGoOn(reader, match.endToken, end)) return putKnown(run, tokens, match);
  } else if (opening & OPENS_NOTHING) {
    return false;
  } else if (tokens.kinds[at] === WORD && !mayGoOn(reader, at + 1, end)) {
    // As many: a word alone that no list knows.
    const traits = nameTraits(tokens, at);
    if (!isNameWord(tokens, at, traits, true, capitalisation)) return false;
    putPart(run, at, at + 1, tokens.norms[at]!, traits, null, false);
    return true;
  }
  readParts(reader, at, end, capitalisation, match);
  return run.end > run.from;
}

/** The known name that begins here, if one may. */
function matchAt(reader: NameReader, i: number, end: number): NameMatch | null {
  const opening = openingAt(reader, i);
  return opening & OPENS_NAME ? matchOpened(reader, i, end, opening) : null;
}

function matchOpened(reader: NameReader, i: number, end: number, opening: number): NameMatch | null {
  const { tokens } = reader;
  if (!(tokens.flags[i]! & CAPITAL) && !mayOpenInLowerCase(opening, tokens, i, end)) return null;
  return matchNameAt(reader, i, end);
}

/** Whether a word would be capitalised whatever it is: none stands between the token and the sentence's begin, a colon, an opening mark or a bullet. */
export function opensSentence(tokens: Tokens, at: number, floor: number): boolean {
  for (let i = at - 1; i >= floor; i--) {
    const kind = tokens.kinds[i]!;
    if (kind === WORD || kind === NUMBER) return false;
    const norm = tokens.norms[i]!;
    if (norm === ':' || norm === '“' || norm === '"' || norm === '•') return true;
  }
  return true;
}

function startsInLowerCase(tokens: Tokens, i: number, end: number, match: NameMatch | null): boolean {
  const kind = tokens.kinds[i]!;
  if (kind === NUMBER) {
    return (
      i + 2 < end &&
      ORDINALS.has(tokens.norms[i + 1]!) &&
      !(tokens.flags[i + 1]! & SPACE_BEFORE) &&
      (tokens.flags[i + 2]! & CAPITAL) !== 0
    );
  }
  if (kind !== WORD) return false;
  // "ouest-velm.fr" is an address.
  if (i > 0 && tokens.norms[i - 1] === '-' && !(tokens.flags[i]! & SPACE_BEFORE)) return false;
  // "ash-Shaddadi": the Arabic article before sun letters opens a name only with its hyphen; "as" alone is English.
  const opening = nameTraits(tokens, i) & (OPENING_PARTICLE | ARTICLE_PARTICLE);
  if (opening !== 0 && (opening & OPENING_PARTICLE || isHyphen(tokens, i + 1, end)) && nextCapital(tokens, i, end))
    return true;
  return match !== null;
}

/** Whether a capitalised word follows, directly or after an unspaced hyphen. */
function nextCapital(tokens: Tokens, i: number, end: number): boolean {
  if (i + 1 >= end) return false;
  if (tokens.norms[i + 1] === '-') return i + 2 < end && (tokens.flags[i + 2]! & CAPITAL) !== 0;
  return (tokens.flags[i + 1]! & CAPITAL) !== 0;
}

function readParts(
  reader: NameReader,
  from: number,
  end: number,
  capitalisation: Capitalisation,
  first: NameMatch | null,
): void {
  const { tokens, run } = reader;
  const { norms } = tokens;
  const { parts } = run;
  let i = from;
  while (i < end) {
    const match = i === from ? first : matchAt(reader, i, end);
    if (match !== null && !(capitalisation !== 'plain' && isRisky(match)) && !isNisba(tokens, i, run, match)) {
      const hyphenated = match.name.length === 1 && hyphenEnd(tokens, match.endToken, end);
      const joins =
        hyphenated && match.name.form !== 'acronym' && matchNameAt(reader, match.endToken + 1, end) === null;
      if (joins && isMark(tokens, match)) {
        i = match.endToken + 2;
        putPart(run, match.firstToken, i, tokens.norms[i - 1]!, nameTraits(tokens, i - 1), match, false);
      } else if (!joins) {
        i = match.endToken;
        putKnown(run, tokens, match);
        if (isHyphen(tokens, i, end)) return;
      } else {
        const to = wordEnd(tokens, i, end);
        putWords(run, tokens, i, to);
        i = to;
      }
    } else if (
      tokens.kinds[i] === WORD &&
      isNameWord(tokens, i, nameTraits(tokens, i), run.end === run.from, capitalisation)
    ) {
      const to = wordEnd(tokens, i, end);
      putWords(run, tokens, i, to);
      i = to;
      if (isHyphen(tokens, i, end)) return;
    } else if (tokens.kinds[i] === NUMBER && (run.end === run.from || opensUnit(tokens, i, end, run))) {
      putWords(run, tokens, i, i + 2);
      i += 2;
    } else {
      const to = joinerEnd(tokens, i, end, run.end > run.from);
      if (to === i) break;
      for (; i < to; i++) {
        const norm = norms[i]!;
        if (norm === ',' || norm === '-') continue;
        const traits = nameTraits(tokens, i);
        const joiner = (traits & JOINER) !== 0 || norm === '&';
        putPart(run, i, i + 1, norm, traits, null, joiner);
      }
      continue;
    }
    if (!mayGoOn(reader, i, end)) break;
    if (tokens.kinds[i] === QUOTE_MARK) i = nicknameEnd(tokens, i, end);
    else if (norms[i] === '(') i += 3;
    if (norms[i] === '.') {
      const last = parts[run.end - 1]!;
      const stop = stopEnd(tokens, i, end, last);
      if (stop > i && is(last, STOPPED_WORD)) {
        last.end = stop;
        last.joiner = false;
      }
      i = stop;
    }
  }
  while (run.end > run.from) {
    const last = parts[run.end - 1]!;
    if (!last.joiner && !isLooseParticle(tokens, last)) break;
    run.end--;
  }
}

/** "Rafale-M": a known weapon or platform, and behind the hyphen the letters of its mark. */
function isMark({ starts, ends, flags }: Tokens, { entity, endToken }: NameMatch): boolean {
  if (entity.kind !== 'platform' && entity.kind !== 'weapon') return false;
  const tail = endToken + 1;
  const length = ends[tail]! - starts[tail]!;
  return length === 1 || (length <= 3 && (flags[tail]! & ALL_CAPITALS) !== 0);
}

/** Whether a run may have more than stands before token `i`: behind most names a word in lower case ends it. */
function mayGoOn(reader: NameReader, i: number, end: number): boolean {
  const { tokens } = reader;
  if (i >= end) return false;
  if (tokens.flags[i]! & CAPITAL) return true;
  const opening = openingAt(reader, i);
  if (opening & COMMA) return i + 1 < end && (tokens.flags[i + 1]! & CAPITAL) !== 0;
  if (opening & (WITHIN_NAME | OPENS_NAME)) return true;
  const kind = tokens.kinds[i]!;
  return (
    kind === NUMBER ||
    kind === QUOTE_MARK ||
    (isBracketedNickname(tokens, i, end) && matchNameAt(reader, i + 1, end) === null)
  );
}

/** "Abu Jandal al-Kuwaiti": where somebody's people are from, after the article, is part of the name. */
function isNisba(tokens: Tokens, i: number, run: Run, match: NameMatch): boolean {
  if (run.end === run.from || match.name.form !== 'demonym' || match.name.length > 1) return false;
  return tokens.norms[i - 1] === '-' && i >= 2 && (nameTraits(tokens, i - 2) & ARTICLE_PARTICLE) !== 0;
}

/** "U.S. 5th Fleet": an ordinal after a state, before a capitalised word. */
function opensUnit(tokens: Tokens, i: number, end: number, run: Run): boolean {
  const before = run.parts[run.end - 1]!.match;
  if (before?.entity.kind !== 'state' || i + 2 >= end || tokens.flags[i + 1]! & SPACE_BEFORE) return false;
  return ORDINALS.has(tokens.norms[i + 1]!) && (tokens.flags[i + 2]! & CAPITAL) !== 0;
}

/** The one place where parts are made, so that all are objects of one shape. */
export function makePart(
  first: number,
  end: number,
  norm: string,
  traits: number,
  match: NameMatch | null,
  joiner: boolean,
): WritablePart {
  return { first, end, norm, traits, match, joiner };
}

function putPart(
  run: Run,
  first: number,
  end: number,
  norm: string,
  traits: number,
  match: NameMatch | null,
  joiner: boolean,
): void {
  const { parts } = run;
  const part = parts[run.end++];
  if (part === undefined) {
    parts.push(makePart(first, end, norm, traits, match, joiner));
    return;
  }
  part.first = first;
  part.end = end;
  part.norm = norm;
  part.traits = traits;
  part.match = match;
  part.joiner = joiner;
}

function putKnown(run: Run, tokens: Tokens, match: NameMatch): true {
  const { firstToken, endToken } = match;
  putPart(run, firstToken, endToken, tokens.norms[endToken - 1]!, nameTraits(tokens, endToken - 1), match, false);
  return true;
}

function putWords(run: Run, tokens: Tokens, first: number, end: number): void {
  let traits = nameTraits(tokens, end - 1);
  // "Sang-woo" is no everyday word, though "woo" is.
  if (end - first === 3 && traits & COMMON_WORD && !(tokens.flags[end - 1]! & CAPITAL)) traits &= ~COMMON_WORD;
  putPart(run, first, end, tokens.norms[end - 1]!, traits, null, false);
}

const isLooseParticle = (tokens: Tokens, part: NamePart): boolean =>
  part.match === null && is(part, PARTICLE) && !(tokens.flags[part.first]! & CAPITAL);

/** In a headline an everyday word is a name only where it cannot well be anything else. */
function isRisky(match: NameMatch): boolean {
  return match.name.everyday && match.entity.kind !== 'state' && match.name.form !== 'acronym';
}

const isHyphen = (tokens: Tokens, i: number, end: number): boolean =>
  i + 1 < end &&
  tokens.norms[i] === '-' &&
  !(tokens.flags[i]! & SPACE_BEFORE) &&
  !(tokens.flags[i + 1]! & SPACE_BEFORE) &&
  tokens.kinds[i + 1] !== PUNCTUATION;

function hyphenEnd(tokens: Tokens, i: number, end: number): boolean {
  return isHyphen(tokens, i, end) && (tokens.flags[i + 1]! & CAPITAL) !== 0;
}

/**
 * A word with what hangs on it by hyphens: `Jean-Pierre`, `al-Khani`, `Ki-moon`, `F-16`, but not `Velm-based`, nor a
 * party and a seat ("R-Orla", "VNP-Sabel").
 */
function wordEnd(tokens: Tokens, from: number, end: number): number {
  let to = from + 1;
  const next = tokens.norms[to];
  if (next !== '-' && next !== '.') return to;
  if (isHyphen(tokens, to, end) && isPartyLabel(tokens, from) && tokens.kinds[to + 1] === WORD) {
    if (!(tokens.flags[to + 1]! & ALL_CAPITALS) && tokens.flags[to + 1]! & CAPITAL) return to;
  }
  while (isHyphen(tokens, to, end)) {
    const next = to + 1;
    const capital = (tokens.flags[next]! & CAPITAL) !== 0;
    const traits = nameTraits(tokens, next);
    if (
      capital ||
      tokens.kinds[next] === NUMBER ||
      traits & ARTICLE_PARTICLE ||
      !(traits & COMMON_WORD || isParticiple(tokens.norms[next]!)) ||
      isLink(tokens, next, end) ||
      isGivenOfSyllables(tokens, from, next, end)
    ) {
      to = next + 1;
      if (tokens.kinds[next] === NUMBER && to < end && tokens.kinds[to] === WORD && !(tokens.flags[to]! & SPACE_BEFORE))
        to++;
    } else break;
  }
  // "Orla.com" is one name.
  const dotted = to + 1 < end && tokens.norms[to] === '.' && DOMAINS.has(tokens.norms[to + 1]!);
  return dotted && !(tokens.flags[to]! & SPACE_BEFORE) && !(tokens.flags[to + 1]! & SPACE_BEFORE) ? to + 2 : to;
}

/** "Red-faced", "Silver-haired": what is of no everyday word by itself. */
const isParticiple = (norm: string): boolean => norm.length > 4 && norm.endsWith('ed');

/** `R`, `D`, or an acronym, in brackets or after a comma: a politician's party, with the seat after the hyphen. */
export function isPartyLabel(tokens: Tokens, i: number): boolean {
  const before = i > 0 ? tokens.norms[i - 1] : '';
  if (before !== '(' && before !== ',') return false;
  const length = tokens.ends[i]! - tokens.starts[i]!;
  return length === 1 || (length <= 4 && (tokens.flags[i]! & ALL_CAPITALS) !== 0 && !tokens.norms[i]!.endsWith('.'));
}

/** The letter in "Jaish-e-Orlat", "Hezb-i-Orlat". */
const isLink = (tokens: Tokens, i: number, end: number): boolean =>
  (tokens.norms[i] === 'e' || tokens.norms[i] === 'i') && hyphenEnd(tokens, i + 1, end);

/** "Lee Sang-woo", "Min-ho Park": two syllables of a given name, however much the second is a word, beside a surname. */
function isGivenOfSyllables({ norms, flags, kinds }: Tokens, first: number, second: number, end: number): boolean {
  if (second !== first + 2 || !GIVEN_SYLLABLES.has(norms[second]!) || !GIVEN_SYLLABLES.has(norms[first]!)) return false;
  if (first > 0 && kinds[first - 1] === WORD && flags[first - 1]! & CAPITAL) return true;
  return second + 1 < end && kinds[second + 1] === WORD && (flags[second + 1]! & CAPITAL) !== 0;
}

/** Traits of words with a capital that may stand in no name all the same; "may" is everyday too. */
const NEEDS_A_LOOK = NO_NAME | SENTENCE_STARTER | CALENDAR_WORD | COMMON_WORD;

/** Whether the word may be part of a name, `opens` as its first word. */
function isNameWord(
  tokens: Tokens,
  i: number,
  traits: number,
  opens: boolean,
  capitalisation: Capitalisation,
): boolean {
  if (i > 0 && tokens.kinds[i - 1] === NUMBER && isClockLabel(tokens, i)) return false;
  if (!(tokens.flags[i]! & CAPITAL)) return (traits & (opens ? OPENING_PARTICLE : ELIDED)) !== 0;
  if (!(traits & NEEDS_A_LOOK) && capitalisation === 'plain') return true;
  if (traits & NO_NAME) return false;
  if (traits & SENTENCE_STARTER)
    return (traits & NAME_STARTER) !== 0 && capitalisation === 'plain' && standsInName(tokens, i);
  if (tokens.norms[i] === 'may' && isMonth(tokens, i)) return false;
  if (traits & CALENDAR_WORD && !(traits & GIVEN_NAME && continuesName(tokens, i))) return false;
  if (capitalisation === 'plain') return true;
  if (capitalisation === 'capitals' && traits & COMMON_WORD) return false;
  return !(traits & COMMON_WORD) || (traits & IN_TITLES) !== 0 || ROLE_HEADS.has(tokens.norms[i]!);
}

/** "11:19PMOrla Venn": the rest of a time of day, with a word glued to it where a page lost its line break. */
function isClockLabel(tokens: Tokens, i: number): boolean {
  return !(tokens.flags[i]! & SPACE_BEFORE) && /^[ap]m\p{L}/u.test(tokens.norms[i]!);
}

/** "in May", "May 3", "the end of May", "April and May": of the months, this one alone is also somebody's name. */
function isMonth(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i + 1] === NUMBER) return true;
  const before = tokens.norms[i - 1];
  if (before === 'and' || before === 'or' || before === '-' || before === '–') return isOtherMonth(tokens.norms[i - 2]);
  if (isOtherMonth(tokens.norms[i + 2]) && /^(?:and|or|to|-|–)$/.test(tokens.norms[i + 1]!)) return true;
  if (before === 'of')
    return /^(?:end|start|beginning|middle|half|part|month|weeks?|days?)$/.test(tokens.norms[i - 2] ?? '');
  return before !== undefined && BEFORE_MONTHS.has(before);
}

const BEFORE_MONTHS = new Set(
  'in since until till during throughout last this next early late mid every each'.split(' '),
);

const isOtherMonth = (norm: string | undefined): boolean => norm !== undefined && norm !== 'may' && MONTHS.has(norm);

/** Everyday words that stand in names all the same: those of a headline in title case are looked at. */
const IN_TITLES = COMPASS_POINT | ORGANISATION_HEAD | PLACE_HEAD | PLACE_OPENER | ROLE_MODIFIER | TITLE;

/** A capital after a lower-case word and before another capital is meant. */
function standsInName(tokens: Tokens, i: number): boolean {
  const before = i > 0 && tokens.kinds[i - 1] === WORD && !(tokens.flags[i - 1]! & CAPITAL);
  return before && continuesName(tokens, i);
}

/** "Jan Orla", "April Venn": a capitalised word follows that is no month's day. */
function continuesName(tokens: Tokens, i: number): boolean {
  return i + 1 < tokens.count && tokens.kinds[i + 1] === WORD && (tokens.flags[i + 1]! & CAPITAL) !== 0;
}

/** Past the small words that lead to another capitalised word; `i` itself when there are none. */
function joinerEnd(tokens: Tokens, i: number, end: number, begun: boolean): number {
  if (!begun) return i;
  const norm = tokens.norms[i]!;
  if (norm === ',') {
    if (i + 1 >= end || !(tokens.flags[i + 1]! & CAPITAL)) return i;
    const next = tokens.norms[i + 1]!;
    return next === 'jr' || next === 'sr' || nameTraits(tokens, i + 1) & COMPANY_ENDING ? i + 1 : i;
  }
  let to = i;
  while (to < end && to - i < 3) {
    if (tokens.flags[to]! & CAPITAL) break;
    const word = tokens.norms[to]!;
    const traits = nameTraits(tokens, to);
    // "Deir ez-Zor", "Jabhat an-Nusra": the Arabic article before sun letters only with its hyphen; "at" alone is English.
    const article = (traits & ARTICLE_PARTICLE) !== 0 && tokens.norms[to + 1] === '-';
    if (!(traits & (JOINER | PARTICLE)) && !article && word !== '&' && word !== '-') break;
    to++;
  }
  if (to === i || to >= end) return i;
  if (tokens.norms[to - 1] === '-' && !(to >= 2 && nameTraits(tokens, to - 2) & ARTICLE_PARTICLE)) return i;
  const flags = tokens.flags[to]!;
  return flags & CAPITAL && tokens.kinds[to] === WORD && !(nameTraits(tokens, to) & SENTENCE_STARTER) ? to : i;
}

/** Past the full stop of an abbreviation inside a name ("St. Orla", "Gen. Venn", "Sabel Corp."). */
function stopEnd(tokens: Tokens, i: number, end: number, last: NamePart): number {
  if (i >= end || tokens.flags[i]! & SPACE_BEFORE || last.match !== null) return i;
  return is(last, STOPPED_WORD) || isTitleAbbreviation(tokens, last.end - 1) ? i + 1 : i;
}

const isTitleAbbreviation = wordTable((norm) => (TITLE_ABBREVIATIONS.has(norm) ? 1 : 0));
