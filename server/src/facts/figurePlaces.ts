import { type Article, CAPITAL, type Sentence, type Tokens, WORD } from '../article/types';
import { LOCATIVES, SAYING_BESIDES } from '../english/figureWords';
import { PREDICATES_BEFORE } from '../english/measures';
import { MONTHS } from '../english/months';
import { PHRASE_ENDS } from '../english/nouns';
import { SMALL_NUMBERS } from '../english/numberWords';
import { words } from '../english/words';
import { mentionsIn, subjectOf } from './figureSubjects';
import { nextWithFigureTraits, PLACING } from './figureTraits';
import type { MentionFacts } from './mentions';
import type { FigureSubject, Mention } from './types';

const NOT_PLACES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|islamic|god|twitter|facebook|telegram|reuters|afp|ap|least|most|richter|christmas|easter|ramadan|thanksgiving)$/;

/** Where it happened: the place named after a locative preposition, nearest to the number; names we do not know count too. */
export function placeFor(
  article: Article,
  names: MentionFacts,
  sentence: Sentence,
  near: number,
): FigureSubject | null {
  const { tokens } = article;
  const last = sentence.endToken - 1;
  let i = nextWithFigureTraits(tokens, sentence.firstToken, last, PLACING);
  if (i >= last) return null;
  const here = mentionsIn(names, sentence);
  const search: PlaceSearch = { article, names, sentence, here, near, best: null, distance: Number.POSITIVE_INFINITY };
  while (i < last) i = nextWithFigureTraits(tokens, goOnFrom(search, i), last, PLACING);
  return search.best;
}

/** A sentence in which the place nearest to a number is looked for. */
interface PlaceSearch {
  readonly article: Article;
  readonly names: MentionFacts;
  readonly sentence: Sentence;
  readonly here: readonly Mention[];
  readonly near: number;
  best: FigureSubject | null;
  distance: number;
}

/** Looks at the word at this token, and the place behind it. The token to go on with; the sentence's end where all is found. */
function goOnFrom(search: PlaceSearch, i: number): number {
  const { article, sentence, here, near } = search;
  const { tokens } = article;
  const { kinds, norms, starts } = tokens;
  if (kinds[i] !== WORD) return i + 1;
  const norm = norms[i]!;
  // "left 50 dead, charging that they fought in Vestria": what is said besides has places of its own.
  if (starts[i]! > near && (SAYING_BESIDES.has(norm) || opensPart(tokens, i))) return sentence.endToken;
  if (!LOCATIVES.has(norm)) return i + 1;
  // The "Islamic State in Iraq" is no place; "the Geological Survey in Golden": where it sits.
  if ((norms[i - 1] === 'state' && norms[i - 2] === 'islamic') || isSeat(tokens, here, i)) return i + 1;
  const at = skipNouns(tokens, i + 1, sentence.endToken);
  const steps = at - i - 1;
  if (steps === 2 && starts[i]! > near && norms[i + 1] === 'the' && REGIONS.has(norms[at - 1]!)) {
    // "killed 40 people in the province and hundreds in towns around Lysk": the nearest, though it is not named anew.
    const region = regionSpokenOf(article, search.names, sentence, norms[at - 1]!);
    if (region !== null && search.best === null) {
      search.best = region;
      return sentence.endToken;
    }
  }
  if (at >= sentence.endToken || !mayNamePlace(tokens, at)) return i + 1;
  return takePlace(search, i, at) ? at + 1 : i + 1;
}

/** "in the northern town of Velm", "near the village of Ost". */
function skipNouns({ kinds, norms, flags }: Tokens, from: number, end: number): number {
  let at = from;
  while (at < end && at < from + 5 && kinds[at] === WORD && !(flags[at]! & CAPITAL)) {
    const norm = norms[at]!;
    if (PHRASE_ENDS.has(norm) && norm !== 'the' && norm !== 'of' && norm !== 'a' && norm !== "'s") break;
    at++;
  }
  return at;
}

function mayNamePlace({ kinds, norms, flags }: Tokens, at: number): boolean {
  if (kinds[at] !== WORD || !(flags[at]! & CAPITAL)) return false;
  const norm = norms[at]!;
  return !NOT_PLACES.test(norm) && !MONTHS.has(norm) && !(norm === 'new' && norms[at + 1] === 'year');
}

function isRightBehind({ text, tokens }: Article, at: number, { start }: Mention): boolean {
  const end = tokens.ends[at]!;
  return start > end && start - end <= 2 && /^\.?\s$/.test(text.slice(end, start));
}

/** Whether the capitalised word `at` behind the preposition `i` names a place, which is kept where it is the nearest. */
function takePlace(search: PlaceSearch, i: number, at: number): boolean {
  const { article, sentence, here, near } = search;
  const { tokens } = article;
  const steps = at - i - 1;
  const isOf = tokens.norms[i] === 'of';
  if (steps > 1 && isOf && tokens.norms[at - 1] !== 'of') return false;
  const start = tokens.starts[at]!;
  const mention = here.find((one) => one.start <= start && start < one.end);
  if (mention !== undefined && (mention.form === 'demonym' || (mention.kind !== 'place' && mention.kind !== 'state')))
    return false;
  // "over Gov. Tomas Lenk"
  if (mention === undefined && here.some((one) => one.kind === 'person' && isRightBehind(article, at, one)))
    return false;
  const found = mention !== undefined ? subjectOf(article, mention) : unknownPlace(article, sentence, at);
  if (found === null) return false;
  // "in heavy Vestrian raids", "in U.S. strikes": whose they were, unless a town is named.
  const national = mention === undefined ? /(?:an|ish|ese|i)$/.test(found.text) : mention.kind === 'state';
  if (national && isAttackOf(tokens, sentence, found.end)) return false;
  if (isOf && mention === undefined && steps < 2) return false;
  // The town says more than the country.
  const broad = mention?.kind === 'state' ? 400 : 0;
  // "10 villages in the southern countryside of Karn": so near as the words that lead there.
  const distance = (found.start >= near ? tokens.starts[i]! - near : (near - found.end) * 1.5) + broad;
  if (distance < search.distance) {
    search.best = found;
    search.distance = distance;
  }
  return true;
}

/** The place whose name begins at this token; null for whoever else. */
export function placeAt(article: Article, names: MentionFacts, sentence: Sentence, at: number): FigureSubject | null {
  const start = article.tokens.starts[at]!;
  const mention = mentionsIn(names, sentence).find((one) => one.start <= start && start < one.end);
  if (mention === undefined) return mayNamePlace(article.tokens, at) ? unknownPlace(article, sentence, at) : null;
  return mention.kind === 'place' && mention.form !== 'demonym' ? subjectOf(article, mention) : null;
}

/** Bodies that tell of what happens elsewhere; an army in a country is where it fights. */
const SEATED: ReadonlySet<string> = words(
  'survey institute university center centre agency observatory laboratory bank ministry department institution office headquarters',
);

function isSeat({ norms, starts }: Tokens, here: readonly Mention[], locative: number): boolean {
  // "a group based in Orlat"
  if (norms[locative] === 'in' && /^(?:based|headquartered|exiled)$/.test(norms[locative - 1] ?? '')) return true;
  if (norms[locative] !== 'in' || !SEATED.has(norms[locative - 1] ?? '')) return false;
  return here.some(
    ({ kind, end, form }) => kind === 'organisation' && form !== 'common' && end + 1 === starts[locative],
  );
}

const REGIONS: ReadonlySet<string> = words('province region district county governorate oblast');
const SENTENCES_BACK = 3;

/** "the province": the last place before this sentence that is called one, else the first that the sentences before it name. */
function regionSpokenOf(article: Article, names: MentionFacts, sentence: Sentence, noun: string): FigureSubject | null {
  const { text, sentences } = article;
  const isPlace = ({ kind, form }: Mention): boolean => kind === 'place' && form !== 'demonym' && form !== 'common';
  const called = names.mentions.findLast(
    (mention) =>
      isPlace(mention) &&
      mention.end <= sentence.start &&
      (text.startsWith(` ${noun}`, mention.end) ||
        text.slice(mention.start - noun.length - 4, mention.start) === `${noun} of `),
  );
  if (called !== undefined) return subjectOf(article, called);
  const here = sentences.indexOf(sentence);
  for (let s = here - 1; s >= Math.max(0, here - SENTENCES_BACK); s--) {
    const first = mentionsIn(names, sentences[s]!).find(isPlace);
    if (first !== undefined) return subjectOf(article, first);
  }
  return null;
}

const ATTACKS =
  /^(?:air|drone|missile|artillery|coalition|airstrikes?|strikes?|raids?|attacks?|shelling|bombings?|bombardment)$/;

function isAttackOf(tokens: Tokens, sentence: Sentence, from: number): boolean {
  let at = sentence.firstToken;
  while (at < sentence.endToken && tokens.starts[at]! < from) at++;
  return at < sentence.endToken && ATTACKS.test(tokens.norms[at]!);
}

const EVENTS =
  /^(?:fighting|violence|war|fire|custody|hospitals?|schools?|clash(?:es)?|crash(?:es)?|attacks?|(?:air)?strikes?|raids?|blasts?|bombings?|explosions?|shootings?|accidents?|floods?|storms?|protests?|riots?|battles?)$/;

/** "seven people were killed, five of them in Velm", "including five in Velm": the place of a part. */
function opensPart({ norms }: Tokens, at: number): boolean {
  if (norms[at] === 'including') return /^(?:in|at|near)$/.test(norms[at + 2] ?? '');
  return norms[at] === 'of' && /^(?:them|whom)$/.test(norms[at + 1] ?? '');
}

function unknownPlace(article: Article, sentence: Sentence, first: number): FigureSubject | null {
  const { tokens } = article;
  let last = first;
  while (last + 1 < sentence.endToken) {
    const norm = tokens.norms[last + 1]!;
    const hyphen =
      (norm === '-' || norm === '‑') && last + 2 < sentence.endToken && (tokens.flags[last + 2]! & CAPITAL) !== 0;
    if (hyphen) last += 2;
    else if (
      tokens.kinds[last + 1] === WORD &&
      (tokens.flags[last + 1]! & CAPITAL) !== 0 &&
      !NOT_PLACES.test(norm) &&
      !SMALL_NUMBERS.has(norm) &&
      !PREDICATES_BEFORE.has(norm) &&
      last - first < 3
    )
      last++;
    else break;
  }
  // "Strikes on Hospital", "Killed in Fighting": a headline writes every noun so.
  if (last === first && EVENTS.test(tokens.norms[first]!)) return null;
  const start = tokens.starts[first]!;
  const end = tokens.ends[last]!;
  return { start, end, referent: null, text: article.text.slice(start, end) };
}
