import { type Article, CAPITAL, type Sentence, type Tokens } from '../article/types';
import { isRoleNoun } from '../english/roles';
import { ROLE_NOUNS } from '../english/speakerNouns';
import { firstEndingAfter, type Span } from '../text/span';
import { isPerson } from './agedPersons';
import { ageBeside } from './agesBesideNames';
import { isAgeInBrackets } from './bracketedAges';
import { mentionsIn, subjectOf } from './figureSubjects';
import type { MentionFacts } from './mentions';
import type { ReadQuantity } from './quantities';
import type { FigureSubject, Mention } from './types';

/** "A 31-year-old Jan Oster supporter" is somebody else. */
const FOLLOWER = /^(?:['’-]| (?:supporter|fan|voter|backer|aide|staffer|ally|critic|volunteer))/;

/** Whose age a number is, where the text leaves no doubt; null for an age of whoever. */
export function personAged(
  article: Article,
  names: MentionFacts,
  sentence: Sentence,
  q: ReadQuantity,
): FigureSubject | null {
  if (q.min === null || q.min !== q.max || q.unit !== 'year') return null;
  const here = mentionsIn(names, sentence).filter(({ kind, form }) => kind === 'person' && form !== 'pronoun');
  const found =
    besidesPlace(article, q, here) ??
    besideName(article, sentence, q, here) ??
    inApposition(article, q, here) ??
    whoDied(article, sentence, q, here);
  const person = found ?? spokenOfBefore(article, names, sentence, q);
  const then = tellsOfThen(article, sentence.start, q.start) || diedThen(article, q.end, sentence.end);
  return person === null || then ? null : subjectOf(article, person);
}

/** "Lind, 17, was killed in March 2019": the age at which a life ended, years before the article. */
function diedThen({ text, metadata }: Article, start: number, end: number): boolean {
  const year = DIED_THEN.exec(text.slice(start, end))?.[1];
  return year !== undefined && year !== metadata.date?.value.slice(0, 4);
}

const DIED_THEN =
  /^,? (?:(?:was|were|had been) (?:killed|murdered|shot|stabbed)|died|disappeared|vanished|drowned)\b[^,.;]*?\b(?:in|on) (?:\p{Lu}\p{L}+\.? )?(?:\d{1,2},? )?((?:1[89]|20)\d\d)\b/u;

/** "In 1969, the 27-year-old Lind …" is an age of then. */
function tellsOfThen({ text, metadata }: Article, start: number, end: number): boolean {
  const year = metadata.date?.value.slice(0, 4);
  return [...text.slice(start, end).matchAll(/\b(?:in|since) ((?:1[89]|20)\d\d)\b/gi)].some(
    ([, told]) => told !== year,
  );
}

const isNamedPerson = ({ form, referent }: Mention): boolean => form === 'full' || referent !== null;

/**
 * "Jan Oster, 61, said", "Jan Oster, aged 61", "Jan Oster, now 61,", "Jan Oster is 61", "the 61-year-old Jan Oster", "At 61,
 * Jan Oster …", "Jan Oster (61)": the whole name stands beside it.
 */
function besideName(
  { text, tokens }: Article,
  sentence: Sentence,
  q: ReadQuantity,
  persons: readonly Mention[],
): Mention | null {
  const { norms, starts, ends } = tokens;
  const comma = /^(?:aged|now)$/.test(norms[q.first - 1] ?? '') ? q.first - 2 : q.first - 1;
  const isBehind =
    norms[comma] === ',' ||
    (norms[comma] === '(' && closesBracket(tokens, q, sentence)) ||
    (comma === q.first - 1 && /^(?:is|turned)$/.test(norms[comma] ?? '')) ||
    // "Ana Roe was aged 61"
    (norms[q.first - 1] === 'aged' && /^(?:is|was)$/.test(norms[comma] ?? ''));
  const before = isBehind && comma - 1 >= sentence.firstToken ? ends[comma - 1]! : -1;
  const opens = ageFrom(tokens, q.first) === sentence.firstToken ? sentence.firstToken : q.first - 1;
  const name = opens === sentence.firstToken && norms[q.next] === ',' ? q.next + 1 : q.next;
  const behind = name < sentence.endToken ? starts[name]! : -1;
  const isLong = opens === sentence.firstToken && q.first > opens + 1;
  const found = persons.find(
    (mention) =>
      (mention.end === before && isNamedPerson(mention)) ||
      (mention.start === behind &&
        isNamedPerson(mention) &&
        !FOLLOWER.test(text.slice(mention.end, mention.end + 12)) &&
        // "At the age of 19, Roe joined the navy"
        (!isLong || SAYS_NOW.test(text.slice(mention.end, mention.end + 30)))),
  );
  return found ?? null;
}

/** "(61)", "(61, a nurse)" */
function closesBracket(tokens: Tokens, q: ReadQuantity, sentence: Sentence): boolean {
  const closing = tokens.norms[q.next];
  return closing === ')' || (closing === ',' && isAgeInBrackets(tokens, q.first, sentence));
}

/** "Ana Roe has moved", "Ana Roe leads": of today, and not "At the age of 19, Ana Roe joined". */
const SAYS_NOW = /^ (?!was\b)(?:still |now |also )?(?:has (?:just|now|[a-z]+ed)\b|will\b|can\b|[a-z]+s\b)/;

/**
 * "Ana Roe, a 34-year-old teacher", "Ana Roe, a former teacher, who was 77", "a six-year-old girl, Ana Roe,": somebody who
 * stands there as well only to say so ("a man of 34, Ana Roe said") is not meant.
 */
function inApposition({ text, tokens }: Article, q: ReadQuantity, persons: readonly Mention[]): Mention | null {
  const { norms, starts } = tokens;
  const from = starts[q.first]!;
  const before = persons.findLast(({ end }) => end <= from);
  if (before !== undefined && isNamedPerson(before)) {
    const between = text.slice(before.end, from);
    if (OPENS_APPOSITION.test(between) && /old$/i.test(text.slice(q.start, q.end))) return before;
    if (isNounAged(between)) return before;
    const then = norms[q.next] === 'when';
    if (!then && /^,(?: an? [^,.;“”"]{3,50},)? who (?:is|was|is now|turned) $/.test(between)) return before;
  }
  const behind = persons.find(({ start }) => start >= q.end);
  if (behind === undefined || behind.form !== 'full' || !/old$/i.test(text.slice(q.start, q.end))) return null;
  const between = text.slice(q.end, behind.start);
  if (isCalled(between, text.slice(behind.end, behind.end + 2))) return behind;
  if (!AGED_NOUN.test(between) || norms[q.first - 1] === 'the') return null;
  return SAYS_SO.test(text.slice(behind.end, behind.end + 60)) ? null : behind;
}

/** "Ana Roe, a teacher aged 34", "Ana Roe, a woman of 34", "Ana Roe, a mother of two, 34,": one noun for somebody. */
function isNounAged(between: string): boolean {
  const noun = NOUN_AGED.exec(between)?.[1];
  return PARENT_AGED.test(between) || (noun !== undefined && isPerson(noun));
}

const NOUN_AGED =
  /^, (?:an?|the) (?:(?!of |with |for |to |and |in |at |from )[a-z-]+ ){0,3}([a-z]+)(?: aged| of|, (?:aged)?) ?$/;
const PARENT_AGED =
  /^, an? (?:[a-z]+ )?(?:mother|father|mum|mom|dad|grandmother|grandfather)(?: |-)of(?: |-)(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)(?: aged|,(?: aged)?) $/;

/** "Ana Roe, of Mill Street, Tolm, 34,": where somebody lives stands between. */
function besidesPlace({ text }: Article, q: ReadQuantity, persons: readonly Mention[]): Mention | null {
  const found = persons.filter(
    (mention) => mention.end <= q.start && mention.form === 'full' && LIVES_AT.test(text.slice(mention.end, q.start)),
  );
  return found.length === 1 ? found[0]! : null;
}

const LIVES_AT = /^,? (?:of|from) (?:(?!and |who |was |were |with )[\p{L}\p{M}\d.’'-]+,? ){1,8}(?:aged )?$/u;

/** "Ana Roe, the …", "Ana Roe, Velmtel's …". */
const OPENS_APPOSITION = /^, (?:an?|the|its|their|(?:(?:the )?[a-z]+|(?:[A-Z][\w-]* ){0,2}[A-Z][\w-]*)['’]s) $/;

/** "the 54-year-old mayor Ana Roe", "Tolm's 54-year-old mayor, Ana Roe,": a role, and the name that it is of. */
function isCalled(between: string, behind: string): boolean {
  const [, role, comma] = ROLE_AND_NAME.exec(between) ?? [];
  if (role === undefined || !(isRoleNoun(role) || ROLE_NOUNS.has(role)) || role.endsWith('s') || ANYBODY.test(role))
    return false;
  return comma === '' || /^[,.]/.test(behind);
}

/** "He robbed a 54-year-old woman, Ana Roe, …": who they are is told otherwise. */
const ANYBODY = /^(?:man|woman|boy|girl|person|teenager|victim|suspect|source|witness|survivor)$/;

const ROLE_AND_NAME = /^ (?:[A-Z][\w-]*(?:['’]s)? )?(?:[a-z-]+ ){0,3}([a-z]+)(,?) $/;

const AGED_NOUN =
  /^ (?:[a-z]+ ){0,2}(?:man|woman|boy|girl|student|pupil|teacher|father|mother|son|daughter)(?:,| named| called) $/;
const SAYS_SO = /\b(?:said|says|told|according|wrote|added)\b/;

/** "Ana Roe, who led the union, died on Sunday at the age of 92": of the first who is named, unless others are before the verb. */
function whoDied(
  { text, tokens }: Article,
  sentence: Sentence,
  q: ReadQuantity,
  persons: readonly Mention[],
): Mention | null {
  const { norms, starts } = tokens;
  const verb = diedBefore(tokens, sentence.firstToken, ageFrom(tokens, q.first));
  if (verb < 0) return null;
  const named = persons.filter((mention) => mention.form !== 'role' && mention.end <= starts[q.first]!);
  const [first] = named;
  if (first === undefined || !isNamedPerson(first) || first.end > starts[verb]!) return null;
  // "Roe's father", "the father of Roe"
  if (
    /^['’]s\b/.test(text.slice(first.end, first.end + 3)) ||
    /\b(?:of|with|by|to) $/.test(text.slice(Math.max(0, first.start - 6), first.start))
  )
    return null;
  // "Roe, whose father died at 61", "Roe and Lind died".
  for (let i = sentence.firstToken; i < verb; i++) if (norms[i] === 'whose') return null;
  return named.every(({ referent }) => referent === first.referent) ? first : null;
}

/** Where "at", "at the age of" or "aged" before a number begins. */
function ageFrom({ norms }: Tokens, number: number): number {
  let at = number - 1;
  if (norms[at] === 'of' && norms[at - 1] === 'age') at -= norms[at - 2] === 'the' ? 3 : 2;
  return norms[at] === 'at' || norms[at] === 'aged' ? at : -1;
}

/** The verb of dying that stands at most a few words before `end`, from `first` on; -1 where there is none. */
export function diedBefore({ norms }: Tokens, first: number, end: number): number {
  for (let i = end - 1; i >= first && i >= end - MOST_BETWEEN; i--) {
    if (DIED.test(norms[i]!)) return i;
    if (/^[.;:]$/.test(norms[i]!)) return -1;
  }
  return -1;
}

/** "died peacefully in her sleep at her home in Tolm on Sunday morning at 92" */
const MOST_BETWEEN = 16;

const DIED = /^(?:died|dies)$/;

/**
 * "Ana Roe died on Sunday. She was 92.", "Ana Roe left early. The 44-year-old …", "The former teacher, who is 44, …": the
 * one person of the sentence before. "He was 26. The army named him as Jan Oster.": the one of the sentence behind.
 */
function spokenOfBefore(article: Article, names: MentionFacts, sentence: Sentence, q: ReadQuantity): Mention | null {
  const { sentences, tokens, text } = article;
  const { firstToken } = sentence;
  const [first, second] = [tokens.norms[firstToken]!, tokens.norms[firstToken + 1]!];
  const isNow = /^(?:now|at)$/.test(first) && q.first === firstToken + 1;
  const told = tokens.norms[q.next] === ',' ? q.next + 1 : q.next;
  const pronoun = isNow ? (tokens.norms[told] ?? '') : first;
  const byPronoun = isNow
    ? /^s?he$/.test(pronoun) && (first === 'now' || isPresent(tokens.norms[told + 1] ?? ''))
    : q.first === firstToken + 2 &&
      /^s?he$/.test(first) &&
      (/^(?:is|was)$/.test(second) || (second === 'turned' && JUST.test(tokens.norms[q.next] ?? '')));
  // "The 44-year-old Lind" has its own name; "The unseeded 44-year-old" has none.
  const opens =
    first === 'the' &&
    (q.first === firstToken + 1 || (q.first === firstToken + 2 && isAdjective(tokens, firstToken + 1)));
  const age = opens && /old$/i.test(text.slice(q.start, q.end));
  const behind = text.slice(q.end, q.end + 60);
  // "The 44-year-old plumber Ana Roe" has its own name, too.
  const byAge = age && !(tokens.flags[q.next]! & CAPITAL) && !HARMED.test(behind) && !NAMED_BEHIND.test(behind);
  if (byPronoun) {
    const named = namedBehind(article, names, sentences[q.sentence + 1], pronoun === 'she' ? 'her' : 'him');
    if (named !== null) return named;
  }
  if (isBehindQuotation(tokens, sentence, q, behind)) return whoIsSpokenOf(article, names, q.sentence);
  if (first === 'the' && !age) return byRole(article, names, sentence, q);
  const before = sentences[q.sentence - 1];
  if (before === undefined) return null;
  const isOfNobody = tokens.norms[q.first - 1] === 'the' && MAY_BE_OBJECT.test(behind);
  if (!byPronoun && (byAge || isOfNobody) && /old$/i.test(text.slice(q.start, q.end))) {
    const left = whoElseIsThere(article, names, sentence, before, q);
    if (left !== null) return left;
  }
  if (!(byPronoun || byAge)) return null;
  const person = byPronoun ? whoIsSpokenOf(article, names, q.sentence) : onePersonIn(article, names, before, before);
  if (person === null) return null;
  const { gender } = names.referents[person.referent!]!;
  return byPronoun && gender === (pronoun === 'she' ? 'male' : 'female') ? null : person;
}

/** "The unseeded 44-year-old" */
const isAdjective = ({ norms, flags }: Tokens, at: number): boolean =>
  /^[a-z-]{4,}$/.test(norms[at]!) && (flags[at]! & CAPITAL) === 0 && !isPerson(norms[at]!);

/** "had struck the 44-year-old from behind": nobody's noun follows. */
const MAY_BE_OBJECT =
  /^(?:[.,;]| (?:from|in|at|on|with|to|after|before|when|as|and|over|by|was|had|has|is|several|\d+) )/;

/**
 * "Jan Oster, 46, killed Ana Roe. He had struck the 52-year-old from behind.": of those whom the sentence before names, the
 * one who is left when the others have another age or are named here.
 */
function whoElseIsThere(
  article: Article,
  names: MentionFacts,
  sentence: Sentence,
  before: Sentence,
  q: ReadQuantity,
): Mention | null {
  const { text } = article;
  const isPersonHere = ({ kind, referent }: Mention): boolean => kind === 'person' && referent !== null;
  const named = mentionsIn(names, before).filter(isPersonHere);
  const here = new Set(
    mentionsIn(names, sentence)
      .filter(isPersonHere)
      .map(({ referent }) => referent),
  );
  const all = new Map(named.map((mention) => [mention.referent!, mention]));
  if (all.size < 2) return null;
  const said = text.slice(before.start, before.end) + text.slice(sentence.start, sentence.end);
  if (SOMEBODY_ELSE.test(said.replace(WHAT_ONE_IS, ''))) return null;
  const ages = new Map<number, string>();
  for (const mention of names.mentions) {
    const age = isPersonHere(mention) ? ageBeside(text, mention) : null;
    if (age !== null && !ages.has(mention.referent!)) ages.set(mention.referent!, age);
  }
  const years = String(q.min);
  // Whose age it is may be told of somebody beside the name.
  if ([...ages].some(([referent, age]) => age === years && !all.has(referent))) return null;
  const left = [...all.values()].filter(({ referent }) => {
    const age = ages.get(referent!);
    return (age === undefined || age === years) && !here.has(referent!);
  });
  return left.length === 1 && !here.has(left[0]!.referent) ? left[0]! : null;
}

/** "At 63 he is going home", and not "At 20 he led the band". */
const isPresent = (verb: string): boolean => (/s$/.test(verb) && verb !== 'was') || /^(?:will|still|can)$/.test(verb);

/** "She turned 63 last week." */
const JUST = /^(?:last|this|on|yesterday|today)$/;

/** "“It is late,” the 44-year-old teacher said.", where the quotation begins in the sentence: it names nobody before. */
function isBehindQuotation({ norms }: Tokens, { firstToken }: Sentence, q: ReadQuantity, behind: string): boolean {
  const closing = q.first - 2;
  if (closing <= firstToken || norms[q.first - 1] !== 'the') return false;
  return MARK.test(norms[closing]!) && MARK.test(norms[firstToken]!) && SAYS_BEHIND.test(behind);
}

const MARK = /^["“”'‘’]$/;
const SAYS_BEHIND = /^ (?:[a-z-]+ ){0,3}(?:said|says|told|added|adds|recalled|recalls|explained)\b/;

/** In sentences: "Ana Roe left early. “It is late,” she said. At 63, she …". */
const LONGEST_TALK = 4;

/** The one person of the sentences before in the paragraph, back to the last that names somebody. */
function whoIsSpokenOf(article: Article, names: MentionFacts, s: number): Mention | null {
  const { sentences } = article;
  const last = sentences[s - 1]!;
  for (let from = s - 1; from >= Math.max(0, s - LONGEST_TALK); from--) {
    if (from < s - 1 && sentences[from]!.block !== last.block) return null;
    const person = onePersonIn(article, names, sentences[from]!, last);
    const named = mentionsIn(names, sentences[from]!).some(({ kind, form }) => kind === 'person' && form !== 'pronoun');
    if (person !== null || named) return person;
  }
  return null;
}

/** The one person whom these sentences name, if they speak of nobody else. */
function onePersonIn({ text }: Article, names: MentionFacts, from: Span, to: Span): Mention | null {
  const stretch = { start: from.start, end: to.end };
  const named = mentionsIn(names, stretch).filter((mention) => mention.kind === 'person' && mention.referent !== null);
  const [person] = named;
  if (person === undefined || named.some(({ referent }) => referent !== person.referent)) return null;
  return SOMEBODY_ELSE.test(text.slice(stretch.start, stretch.end).replace(WHAT_ONE_IS, '')) ? null : person;
}

/** "The army named him as Jan Oster." */
function namedBehind(
  { text }: Article,
  names: MentionFacts,
  next: Sentence | undefined,
  whom: 'her' | 'him',
): Mention | null {
  if (next === undefined) return null;
  const named = mentionsIn(names, next).filter(({ kind, form }) => kind === 'person' && form === 'full');
  const told = named.find(({ start }) => NAMED_AS.exec(text.slice(next.start, start))?.[1] === whom);
  return told ?? null;
}

const NAMED_AS = /\b(?:named|identified) (him|her) (?:on \w+ )?as (?:[A-Z][a-z]+\.? )?$/;

/**
 * "The former minister, who is 63, was convicted.": whom alone the paragraph before names, and where nobody else has an
 * office.
 */
function byRole(article: Article, names: MentionFacts, sentence: Sentence, q: ReadQuantity): Mention | null {
  const { sentences, blocks, text } = article;
  const role = text.slice(sentence.start, q.start);
  if (!BY_ROLE.test(role) || SOMEBODY_ELSE.test(role) || text[q.end] !== ',') return null;
  const own = firstEndingAfter(blocks, sentence.start);
  const paragraph = blocks[own]!.start === sentence.start ? blocks[own - 1] : blocks[own];
  const before = sentences[q.sentence - 1];
  if (paragraph?.kind !== 'paragraph' || before === undefined) return null;
  const { start } = paragraph;
  const person = onePersonIn(article, names, { start, end: start }, before);
  if (person === null) return null;
  const between = text.slice(start, before.end).split(/[^\p{L}-]+/u);
  return between.some((word) => isRoleNoun(word.toLowerCase())) ? null : person;
}

/** "Roe was charged. The 30-year-old victim is in hospital." */
const HARMED = /^ (?:[a-z]+ )?(?:victim|complainant|survivor)\b/;

const NAMED_BEHIND =
  /^ (?:[a-z-]+ ){0,3}(?!(?:in|on|at|to|from|for|of|with|and|by|near|said|told|about|after|before|since|until|via) )[a-z-]+ [A-Z]/;

const BY_ROLE = /^The (?:[a-z-]+ ){0,3}[a-z-]+, who is $/;

/** "Roe was the last man out": what is said of whom it names. */
const WHAT_ONE_IS = /\b(?:is|was|became|remains) (?:an?|the) (?:[a-z-]+ ){0,2}[a-z]+/g;

/** Whom a sentence may speak of besides the one it names. */
const SOMEBODY_ELSE =
  /\b(?:man|woman|boy|girl|teenager|suspect|gunman|attacker|driver|pilot|victim|passenger|patient|soldier|sergeant|officer|student|pupil|son|daughter|brother|sister|husband|wife|father|mother|child|defendant|shooter|hostage)\b/i;
