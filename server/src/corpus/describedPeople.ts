import { isRoleNoun } from '../english/roles';
import type { Mention } from '../facts/types';
import { deedOfTrade } from './deedsOfTrades';
import type { Description, Tense } from './descriptions';
import { isOneOfNation, isPersonNoun } from './nationalities';
import { statesBeside, withoutServed } from './statesOfPeople';
import { isTradeWord } from './trades';
import type { CorpusArticle } from './types';

const BEFORE = 130;
const BEHIND = 190;

const found = new WeakMap<CorpusArticle, Map<number, readonly Description[]>>();

/** What an article says of one of its people, in the order of the text. */
export function descriptionsOf(article: CorpusArticle, referent: number): readonly Description[] {
  let own = found.get(article);
  if (own === undefined) {
    own = new Map();
    found.set(article, own);
  }
  let all = own.get(referent);
  if (all === undefined) {
    all = readDescriptions(article, referent);
    own.set(referent, all);
  }
  return all;
}

function readDescriptions(article: CorpusArticle, referent: number): readonly Description[] {
  const { mentions, referents } = article.facts;
  const { text: written } = article.article;
  const roles = referents[referent]!.roles.map(
    ({ start, end, text }): Description => ({
      start,
      end,
      // "French-Algerian writer" begins with its first word.
      ...withoutFormer((/\p{L}+-$/u.exec(written.slice(Math.max(0, start - 20), start))?.[0] ?? '') + text, 'now'),
      isLeft: isLeftAt(written, start, end),
      isBefore: false,
    }),
  );
  const all = mentions.flatMap((mention, at): readonly Description[] =>
    mention.referent === referent && !mention.annotated ? descriptionsAt(article, mention, at) : [],
  );
  // What both readers find is told where the words of the role are marked.
  return withoutServed([...roles, ...all.filter(({ role }) => !roles.some((other) => other.role === role))]);
}

function descriptionsAt(article: CorpusArticle, mention: Mention, at: number): readonly Description[] {
  const { text } = article.article;
  const { start, end } = mention;
  const paragraph = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(Math.max(paragraph, start - BEFORE), start);
  const closes = text.indexOf('\n', end);
  const behind = text.slice(end, Math.min(closes < 0 ? text.length : closes, end + BEHIND));
  const next = article.facts.mentions[at + 1];
  const another = next !== undefined && next.kind === 'person' && next.referent !== mention.referent ? next : null;
  return [
    ...titleBefore(before, start),
    ...calledBefore(before, start),
    ...statesBeside(before, behind, start, end),
    ...apposedBefore(before, behind, start),
    ...apposedBehind(behind, end, before, another),
    ...predicateBehind(behind, end, before),
    ...predicateOfPronoun(before, behind, end, another),
  ];
}

const FORMER =
  /\b(?:former|ex|one-time|onetime|erstwhile|past)[ -]|\b(?:once|formerly|previously|until recently|then) /i;

/** "the former director" is the director, of the past. */
function withoutFormer(text: string, tense: Tense): { readonly role: string; readonly tense: Tense } {
  if (!FORMER.test(text)) return { role: text, tense };
  return { role: text.replace(FORMER, '').replace(/\s+/g, ' '), tense: 'past' };
}

const LEFT_BEFORE =
  /\b(?:resignation|dismissal|sacking|departure|ousting|ouster|removal|firing|exit|downfall)s? of (?:the |its |their |a )?[^,.;]*$/;
const LEFT_BEHIND =
  /^[^.;]{0,90}?\b(?:resigned|stepped down|quit|was (?:sacked|dismissed|fired|ousted|removed|forced out|forced to resign))\b/;

/** Whether the words around a role tell that its holder gave it up. */
function isLeftAt(text: string, start: number, end: number): boolean {
  return LEFT_BEFORE.test(text.slice(Math.max(0, start - 60), start)) || LEFT_BEHIND.test(text.slice(end, end + 150));
}

function described(
  role: string,
  start: number,
  tense: Tense,
  isLeft = false,
  length = role.length,
  isBefore = false,
): readonly Description[] {
  const trimmed = role.trim();
  if (trimmed === '') return [];
  return [{ start, end: start + length, ...withoutFormer(trimmed, tense), isLeft, isBefore }];
}

/** "the Irish member of parliament Deirdre", "Portuguese referee Paula": a few words right before a name, with a capital among them. */
const TITLE_BEFORE =
  /(?:^|[\s(“"])((?:(?:the|a|an|its|his|her|their) )?(?:[a-z0-9-]+ ){0,3}\p{Lu}[\p{L}\p{M}.-]+ (?:(?!the\b)\p{L}[\p{L}\p{M}’'-]* ){0,4})$/u;
/** "The 43-year-old plumber Jan" */
const PLAIN_TITLE = /(?:^|[\s(“"])((?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er) (?:[a-z0-9-]+ ){0,3}([a-z]+) )$/;
const ARTICLE_WITHIN = / (?:the|a|an|its|his|her|their) /g;

function titleBefore(before: string, start: number): readonly Description[] {
  const plain = PLAIN_TITLE.exec(before);
  if (plain !== null && !isTradeWord(plain[2]!)) return [];
  const read = plain?.[1] ?? TITLE_BEFORE.exec(before)?.[1];
  if (read === undefined) return [];
  // "led by the Qatari diplomat"
  const article = [...` ${read}`.matchAll(ARTICLE_WITHIN)].at(-1);
  const words = article === undefined ? read.replace(/^(?:[a-z-]+ )+(?=\p{Lu})/u, '') : read.slice(article.index);
  // "the only Republican candidate who topped both Venn and Roe" is somebody else.
  if (NO_TITLE.test(words)) return [];
  return described(words, start - words.length, 'now', false, words.length - 1, true);
}

/** "A carpenter called Jan Oster", "a Dutch citizen identified in the report only as Doctor R" */
const CALLED =
  /(?:^|\s)([Aa]n? (?:[a-z-]+ ){0,2}(?:\p{Lu}[a-z]+ )?[\p{L}-]+),? (?:(?:who (?:was|is|has been) )?(?:later |since |only )?(?:called|named(?: [^,.;]{2,40})? as|identified(?: [^,.;]{2,40})? as|(?:referred to|known)(?: [^,.;]{2,40})? as)|called|named) (?:(?:Dr|Mr|Mrs|Ms|Doctor|Nurse|Professor)\.? )?$/u;

function calledBefore(before: string, start: number): readonly Description[] {
  const called = CALLED.exec(before);
  if (called === null) return [];
  return described(called[1]!, start - called[0].length + called[0].indexOf(called[1]!), 'now');
}

const NO_TITLE =
  / (?:who|which|that|whom|whose|from|in|with|and|or|by|to|for|on|at|over|than|against|as|both|said)\b| of (?!(?:the )?(?:parliament|congress) )/i;

const DETERMINER = /^(?:the|a|an|its|his|her|their|our|my)$/i;
const OWNER = /^\p{Lu}.*(?:['’]s|s['’])$/u;
const LEADS_ON = /^(?:of|for|at|in|to|on|with)$/;
/** Words that no role has behind its noun: a clause has begun. */
const OF_CLAUSES =
  /^(?:said|says|told|is|was|are|were|has|have|had|will|would|who|which|that|and|but|when|where|by|met|called|named)$/;
const MOST_BEHIND_NOUN = 7;
const MOST_BEFORE_NOUN = 6;

/** "The head of the State Emergency Service, Andrei": a role of one person before a comma and the name. */
function apposedBefore(before: string, behind: string, start: number): readonly Description[] {
  if (!/[,] (?:(?:Dr|Prof|Mr|Mrs|Ms|Sir)\.? )?$/.test(before)) return [];
  const comma = before.lastIndexOf(',');
  const chunkAt = Math.max(...[...',;:.()“”"—–'].map((mark) => before.lastIndexOf(mark, comma - 1))) + 1;
  const chunk = before.slice(chunkAt, comma);
  // "Ana Roe, the head of the union, Jan Oster and": whose the role is stays open.
  if (/\p{Lu}\p{L}+ \p{Lu}\p{L}+,$/u.test(before.slice(0, chunkAt))) return [];
  // "A new manager, Ana Roe said, could": of whom she spoke.
  if (/^(?:['’]s\b| and \p{Lu}| (?:said|says|\p{L}+ed),)/u.test(behind)) return [];
  // "The plumber who found it, Jan Oster,"
  const [, clauseless] = /^ ?(The (?:[a-z-]+ ){0,2}[a-z]+) (?:who|that|whose) \S+ /.exec(chunk) ?? [];
  if (clauseless !== undefined && endsInRole(clauseless.split(' ').slice(1)))
    return described(clauseless, start - before.length + before.indexOf(clauseless, chunkAt), 'now');
  const words = [...chunk.matchAll(/\S+/g)].map((match) => ({ word: match[0], at: match.index }));
  for (let i = words.length - 1; i >= 0; i--) {
    if (!DETERMINER.test(words[i]!.word) && !OWNER.test(words[i]!.word)) continue;
    const role = chunk.slice(words[i]!.at).replace(BY_TRADE, '');
    if (!endsInRole(role.split(' ').slice(1))) continue;
    // "Jan Oster and his wife, Mara,": whose wife.
    const of = /^(?:his|her)$/.test(words[i]!.word) ? OF_KIN.exec(chunk.slice(0, words[i]!.at))?.[1] : undefined;
    if (of !== undefined)
      return described(
        `${of}'s ${role.slice(4)}`,
        start - before.length + chunkAt + words[i]!.at,
        'now',
        false,
        role.length,
      );
    const at = start - before.length + chunkAt + words[i]!.at;
    const isLeft = LEFT_BEFORE.test(chunk.slice(0, words[i]!.at)) || LEFT_BEHIND.test(behind);
    return described(role, at, 'now', isLeft);
  }
  return [];
}

const OF_KIN = /(\p{Lu}[\p{L}\p{M}-]+),? and $/u;

/** "A plumber by trade", "a baker for thirty years" */
const BY_TRADE = / (?:by (?:trade|training|profession)|for (?:[a-z-]+ ){1,4}(?:years|decades|life))$/;

/** "deputy head of the agency": a noun for one person's role, and at most what it is of. */
function endsInRole(words: readonly string[]): boolean {
  for (let i = 0; i < Math.min(words.length, MOST_BEFORE_NOUN); i++) {
    if (!isOnePerson(words[i]!.toLowerCase()) && !isOneOfNation(words[i]!)) continue;
    const rest = words.slice(i + 1);
    if (rest.length === 0) return true;
    if (!LEADS_ON.test(rest[0]!)) continue;
    return rest.length <= MOST_BEHIND_NOUN && !rest.some((word) => OF_CLAUSES.test(word));
  }
  return false;
}

const isOnePerson = (word: string): boolean =>
  (isRoleNoun(word) && !word.endsWith('s')) || isPersonNoun(word) || isTradeWord(word) || isOfCrew(word);

const isOfCrew = (word: string): boolean => /^(?:mate|skipper|co-?pilot|bosun|boatswain|purser)$/.test(word);

const PHRASE =
  /^([^,;:.()“”"—–\n]{2,100}?)(?=[,;:.()“”"—–\n]| (?:who|which|that|when|while|whose|after|before|since|until|said|says|told|was|is|has|had|were|but|as|because|where|whom|turned|and (?:he|she|his|her|wants?|has|is|was|had|said|says|will))\b|$)/;
const APPOSED =
  /^(?:, (?:aged )?\d{1,3}| \(\d{1,3}\))?(?:, | \(| [—–] )(once |formerly |previously |until recently |now |then )?/;
/** What an apposition begins with; without an article it must be an office: "deputy head of the agency". */
const OPENS_PHRASE =
  /^(?:(?:the|a|an|its|his|her|their|our) |\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.-]*)*['’]s? )/u;

function apposedBehind(behind: string, end: number, before: string, another: Mention | null): readonly Description[] {
  const opening = APPOSED.exec(behind);
  if (opening === null) return [];
  const rest = behind.slice(opening[0].length);
  if (rest.startsWith('who ')) return relative(rest, end + opening[0].length);
  const turned = /^([a-z]+)[ -]turned[ -]/.exec(rest)?.[1];
  if (turned !== undefined && isTradeWord(turned))
    return described(turned, end + opening[0].length, 'past', false, turned.length);
  const phrase = PHRASE.exec(rest)?.[1];
  if (phrase === undefined || !(OPENS_PHRASE.test(rest) || endsInRole(phrase.split(' ')))) return [];
  const start = end + opening[0].length;
  const stop = start + phrase.length;
  // "Ana Roe, the head of the union, Jan Oster": whose the role is stays open.
  if (
    another !== null &&
    another.start >= stop &&
    another.start <= stop + 2 &&
    !/^[.!?]/.test(rest.slice(phrase.length))
  )
    return [];
  // "…, the mayor said": who says so.
  if (/^(?:the|a|an) /.test(rest) && /^ (?:said|says|told|was|is|has|had|were)\b/.test(rest.slice(phrase.length)))
    return [];
  const isPast =
    /^(?:once|formerly|previously|until)/.test(opening[1] ?? '') ||
    /^ (?:turned\b|before (?:he|she) )/.test(rest.slice(phrase.length));
  const isLeft = LEFT_BEFORE.test(before) || LEFT_BEHIND.test(rest.slice(phrase.length));
  return described(phrase, start, isPast ? 'past' : 'now', isLeft);
}

/** What somebody does who has the post: "heads", "has run", "was running". */
const DEEDS: ReadonlyMap<string, string> = new Map(
  'head head|lead leader|run head|direct head|chair chair|coach coach|captain captain|edit editor|command commander|manage head'
    .split('|')
    .map((line) => line.split(' ') as [string, string]),
);
const DOES =
  /^(?:also |now |currently )?(head|lead|run|direct|chair|coach|captain|edit|command|manage)e?s (?!up\b|out\b|for\b|to\b|off\b|from\b|into\b)/;
const HAS_DONE =
  /^has (headed|led|run|directed|chaired|coached|edited|commanded|managed) ([^,;:.()“”"—–\n]{2,60}?) (?:since|for)\b/;
const PRESENT: ReadonlyMap<string, string> = new Map([
  ['led', 'lead'],
  ['run', 'run'],
]);
const IS =
  /^(?:also |now |currently |still )?(used to be|had (?:once|previously|earlier) been|is due to become|is to become|is set to become|will become|will be|is to be|is due to be|is|was|has been|had been|became|works as|worked as|serves as|served as|acts as|will serve as|will act as|(?:will join|is joining|joins|is to join) (?:[^,;.]{2,50}? )?as|(?:has been|was|will be|is to be|is being) (?:named|appointed|elected|made|installed|sworn in|chosen|picked|hired|re-elected|promoted)(?: to| as)?) (?=(?:the|a|an|its|his|her|their|our|one of) |\p{Lu}[\p{L}\p{M}.-]*(?: \p{Lu}[\p{L}\p{M}.-]*)*['’]s? |(?:deputy |vice[ -]|co-)?\p{L}+(?: of (?!the\b|its\b)\p{L}+)*(?: (?:of|at|for|to) |[.,;]))/u;

function relative(rest: string, at: number): readonly Description[] {
  return saysOf(rest.slice('who '.length), at + 'who '.length);
}

/** What a predicate says that its subject is: "is a nurse", "heads the agency", "drove a tram for ten years". */
export function saysOf(said: string, at: number): readonly Description[] {
  const deed = deedOfTrade(said);
  if (deed !== null) return described(deed.role, at, deed.tense, false, deed.length);
  const does = DOES.exec(said);
  if (does !== null) return deedIn(does[1]!, said, does[0].length, at);
  const done = HAS_DONE.exec(said);
  if (done !== null) {
    const verb = PRESENT.get(done[1]!) ?? done[1]!.replace(/ed$/, '');
    return described(headOf(verb, done[2]!), at, 'now', false, done[0].length);
  }
  const charge = /^(?:also |now )?(?:is |was )?(?:in charge of|responsible for) ([^,;:.()“”"—–\n]{2,60})/.exec(said);
  if (charge !== null) return described(headOf('head', charge[1]!), at, 'now', false, charge[0].length);
  const is = IS.exec(said);
  if (is === null) return [];
  const phrase = PHRASE.exec(said.slice(is[0].length));
  if (phrase === null) return [];
  const isTurned = /^ turned\b/.test(said.slice(is[0].length + phrase[1]!.length));
  return described(phrase[1]!, at + is[0].length, isTurned ? 'past' : tenseOf(is[1]!));
}

/** Whoever heads a whole body goes by several titles; a part of it has a head. */
const PART_OF_BODY =
  /^(?:the|its|a) (?:[\p{L}-]+ ){0,3}(?:department|division|unit|section|team|desk|office|laboratory|lab|centre|center|clinic|ward|programme|program|project|wing|arm|branch|operations|faculty)\b/u;

function headOf(verb: string, what: string): string {
  const role = DEEDS.get(verb) ?? DEEDS.get(`${verb}e`) ?? 'head';
  const isWhole = /^(?:the |its |a |\p{Lu})/u.test(what) && !PART_OF_BODY.test(what);
  return `${role === 'head' && isWhole ? 'director' : role} of ${what}`;
}

function deedIn(verb: string, said: string, from: number, at: number): readonly Description[] {
  const phrase = PHRASE.exec(said.slice(from));
  const lead = said.slice(0, from).replace(/^(?:also|now|currently) /, '');
  if (phrase === null) return [];
  const start = at + from - lead.length;
  return described(headOf(verb, phrase[1]!), start, 'now', false, lead.length + phrase[1]!.length);
}

function tenseOf(verb: string): Tense {
  if (/^(?:is|works as|serves as|acts as)$/.test(verb)) return 'now';
  if (/^(?:was|worked as|served as|has been|became)$/.test(verb)) return 'told';
  return /^had .*been$/.test(verb) || verb === 'used to be' ? 'past' : 'coming';
}

/** What may stand between a name and its predicate: an age, what is put in between commas. */
const INSERTED = /^(?:, \d{1,3},| \(\d{1,3}\)|, (?:who|a|an|the|its|his|her|aged) ?[^,.;:“”"]{2,90},|,)? /;
/** The name belongs to what stands before it: "a friend of Ana Roe is a nurse". */
const BELONGS =
  /\b(?:of|with|for|by|to|from|than|like|and|or|as|on|about|near|behind|against|between|after|before|at|in) $/;

function predicateBehind(behind: string, end: number, before: string): readonly Description[] {
  const inserted = INSERTED.exec(behind);
  if (inserted === null || BELONGS.test(before)) return [];
  return saysOf(behind.slice(inserted[0].length), end + inserted[0].length);
}

/** "Ana Roe wrote to them. She will be deputy chair", "His Greens": the sentence behind one that begins with the name. */
const PRONOUN =
  /^(?:[^.!?“”"]|[“"][^“”"]{0,120}[”"]){3,150}(?:[.!?]|(?<=[.!?][”"])) (?:(?:He|She) |(?:His|Her) (?=(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) ))/u;
const OPENS_SENTENCE = /(?:^|[.!?]["”’]? )(?:\p{L}[\p{L}\p{M}’' -]{2,70}, )?(?:\p{Lu}[\p{L}\p{M}.’'-]* ){0,3}$/u;

function predicateOfPronoun(
  before: string,
  behind: string,
  end: number,
  another: Mention | null,
): readonly Description[] {
  const opening = PRONOUN.exec(behind);
  if (opening === null || !OPENS_SENTENCE.test(before)) return [];
  const at = end + opening[0].length;
  if (another !== null && another.start < at) return [];
  const party = opening[1];
  return party === undefined
    ? saysOf(behind.slice(opening[0].length), at)
    : described(`leader of the ${party}`, at, 'now', false, party.length);
}
