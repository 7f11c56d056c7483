import { CAPITAL, QUOTE_MARK, type Sentence, type Tokens, WORD } from '../article/types';
import { EMPTY_WORDS } from '../english/emptyWords';
import { ANOTHER, kindMade } from '../english/happenings';
import { BEGAN_AT, BEGAN_BEHIND, HAPPENED_AT, STEPS } from '../english/steps';
import { words } from '../english/words';
import { endsClause, isNaming, isQuoted, opensClause, SPLITS, wayOf } from '../facts/happeningClauses';
import type { Moment } from '../facts/moments';
import { conceptsOf } from './concepts';
import type { CorpusArticle } from './types';

/** A step of an affair that a clause tells of. */
export interface ToldStep {
  /** Its names: a verb may tell of several. */
  readonly names: ReadonlySet<string>;
  /** The sentence and the token of its verb. */
  readonly sentence: number;
  readonly verb: number;
  /** What it befell or who did it: the concepts of the nouns before the verb, and the names there. */
  readonly nouns: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  /** The names behind it: where, and what it hit. */
  readonly around: ReadonlySet<string>;
}

interface Phrase {
  readonly words: readonly string[];
  readonly step: string;
  readonly isWeak: boolean;
}

let phrases: ReadonlyMap<string, readonly Phrase[]> | undefined;
let nouns: ReadonlyMap<string, string> | undefined;

function phrasesBy(first: string): readonly Phrase[] {
  if (phrases === undefined) {
    const found = new Map<string, Phrase[]>();
    for (const [step, { verbs, weak }] of Object.entries(STEPS)) {
      for (const isWeak of [false, true]) {
        for (const text of (isWeak ? (weak ?? '') : verbs).split('|')) {
          const parts = text.split(' ');
          const there = found.get(parts[0]!);
          if (there === undefined) found.set(parts[0]!, [{ words: parts, step, isWeak }]);
          else there.push({ words: parts, step, isWeak });
        }
      }
    }
    for (const there of found.values()) there.sort((a, b) => b.words.length - a.words.length);
    phrases = found;
  }
  return phrases.get(first) ?? NO_PHRASES;
}

const NO_PHRASES: readonly Phrase[] = [];

function stepOfNoun(noun: string): string | undefined {
  nouns ??= new Map(
    Object.entries(STEPS).flatMap(([step, { nouns: own = '' }]) =>
      own.split('|').map((one): [string, string] => [one.split(' ').at(-1)!, step]),
    ),
  );
  return nouns.get(noun);
}

/** In tokens: from a time to the verb before it, and to the one behind. */
const BACK = 22;
const FORTH = 18;

/** The step whose hour a moment is; null where its clause tells of none, or of what did not happen. */
export function stepOf(source: CorpusArticle, s: number, moment: Moment): ToldStep | null {
  const { tokens, sentences } = source.article;
  const sentence = sentences[s]!;
  if (isQuoted(tokens, sentence, moment.first) || moment.way !== 'at') return null;
  const found =
    backwards(tokens, sentence, s, moment) ??
    (opens(tokens, sentence, moment) ? forwards(tokens, sentence, s, moment) : null) ??
    scene(source, s, moment);
  if (found === null) return null;
  // "Not long before ten", "nearly nine" are no doubt: what stands behind the time tells.
  const isBehind = found.sentence === s && found.verb > moment.first;
  const from = isBehind ? moment.next : sentences[found.sentence]!.firstToken;
  const clause = { ...sentences[found.sentence]!, firstToken: from };
  const past = wayOf(tokens, clause, found.verb, { ...moment, first: found.verb }) === 'past';
  return past && !isAnother(tokens, clause, found.verb) ? found : null;
}

function backwards(tokens: Tokens, sentence: Sentence, s: number, { lead }: Moment): ToldStep | null {
  const { norms } = tokens;
  for (let t = lead - 1; t >= sentence.firstToken && lead - t <= BACK; t--) {
    const told = toldAt(tokens, sentence, s, t, lead);
    if (told !== null) return told;
    if (norms[t] === ',') {
      if (WHERE.has(norms[t + 1]!)) continue;
      const opened = asideBefore(norms, sentence.firstToken, t);
      if (opened < 0) return null;
      t = opened;
      continue;
    }
    // "ploughed into jagged rocks", "left for flooded Tolm"
    const isAttribute = /(?:ed|ing)$/.test(norms[t]!) && BEFORE_NOUN.has(norms[t - 1] ?? '');
    if (endsClause(tokens, t) && norms[t] !== 'to' && !isAttribute) return null;
  }
  return null;
}

const BEFORE_NOUN = words('into onto against through over across on off in at from of for by with near');

/** "left the capital, Lysk, at", "came down in Tolm, near the mill, at". */
const WHERE = words('in at on near off about just by some shortly');
const ASIDE = 6;

function asideBefore(norms: Tokens['norms'], from: number, comma: number): number {
  for (let t = comma - 1; t >= Math.max(from, comma - ASIDE); t--) if (norms[t] === ',') return t;
  return -1;
}

function opens(tokens: Tokens, sentence: Sentence, { first, next }: Moment): boolean {
  const { norms } = tokens;
  let t = first;
  while (t > sentence.firstToken && LEADING.has(norms[t - 1]!)) t--;
  return opensClause(tokens, sentence, t) || (isScene(tokens, sentence) && WHEN.has(norms[next] ?? ''));
}

/** "A little after nine", "Not long before". */
const LEADING = words('a little bit while not long getting for nearly almost soon after before past towards toward');
const WHEN = words('when that as');
const isScene = ({ norms }: Tokens, { firstToken }: Sentence): boolean =>
  norms[firstToken] === 'it' && norms[firstToken + 1] === 'was';

function forwards(tokens: Tokens, sentence: Sentence, s: number, { next }: Moment): ToldStep | null {
  const { norms, kinds } = tokens;
  const from = WHEN.has(norms[next] ?? '') || norms[next] === ',' ? next + 1 : next;
  for (let t = from; t < sentence.endToken && t - from <= FORTH; t++) {
    const told = toldAt(tokens, sentence, s, t, sentence.endToken, from);
    if (told !== null) return told;
    if (kinds[t] === QUOTE_MARK || SPLITS.has(norms[t]!) || norms[t] === 'that' || norms[t] === 'who') return null;
    if (endsClause(tokens, t) && !AUXILIARIES.has(norms[t]!)) return null;
  }
  return null;
}

const AUXILIARIES = words('was were had has have been to');

/** "A lorry ran into the tram. It was not long after seven." */
function scene({ article: { tokens, sentences } }: CorpusArticle, s: number, { next }: Moment): ToldStep | null {
  const sentence = sentences[s]!;
  if (!isScene(tokens, sentence) || sentence.endToken - next > 1) return null;
  for (const other of [s - 1, s + 1]) {
    const beside = sentences[other];
    if (beside === undefined || beside.block !== sentence.block) continue;
    for (let t = beside.firstToken; t < beside.endToken; t++) {
      const told = toldAt(tokens, beside, other, t, beside.endToken);
      if (told !== null) return told;
      if (SPLITS.has(tokens.norms[t]!) || tokens.kinds[t] === QUOTE_MARK) break;
    }
    return null;
  }
  return null;
}

/** The step that the words here tell of, up to `end`. */
function toldAt(
  tokens: Tokens,
  sentence: Sentence,
  s: number,
  t: number,
  end: number,
  from = sentence.firstToken,
): ToldStep | null {
  const { norms, kinds, flags } = tokens;
  if (kinds[t] !== WORD || (flags[t]! & CAPITAL && t > sentence.firstToken)) return null;
  const begins = BEGAN_AT.has(norms[t]!) && BEGAN_BEHIND.get(norms[t]!)?.has(norms[t + 1] ?? '') !== false;
  const noun = begins || saysWhen(norms, t) ? nounBefore(tokens, Math.max(from, sentence.firstToken), t) : null;
  const ofNoun = noun === null ? undefined : stepOfNoun(noun);
  // "A blast struck the works": it is the blast that had its hour.
  const names = ofNoun === undefined ? stepsOfVerb(tokens, sentence, t, end) : new Set([ofNoun]);
  if (names.size === 0 && begins && noun !== null)
    for (const concept of conceptsOf(noun, undefined)) names.add(`began ${concept}`);
  if (names.size === 0) return null;
  return {
    names,
    sentence: s,
    verb: t,
    ...subjectOf(tokens, Math.max(from, sentence.firstToken), t),
    around: namesBehind(tokens, sentence, t),
  };
}

function stepsOfVerb(tokens: Tokens, sentence: Sentence, t: number, end: number): Set<string> {
  const { norms } = tokens;
  const names = new Set<string>();
  let longest = 0;
  for (const { words: parts, step, isWeak } of phrasesBy(norms[t]!)) {
    if (parts.length < longest) break;
    if (t + parts.length > end || parts.some((word, k) => norms[t + k] !== word)) continue;
    const { beside, unless, first } = STEPS[step]!;
    if (isWeak && !hasBeside(tokens, sentence, t, beside!)) continue;
    if (unless !== undefined && hasBefore(tokens, sentence, t, unless)) continue;
    if (first?.has(norms[t]!) === true && !hasBefore(tokens, sentence, t, FIRST)) continue;
    names.add(step);
    longest = parts.length;
  }
  return names;
}

const FIRST = words('first opening');

function hasBefore({ norms }: Tokens, { firstToken }: Sentence, verb: number, list: ReadonlySet<string>): boolean {
  for (let t = Math.max(firstToken, verb - BESIDE); t < verb; t++) if (list.has(norms[t]!)) return true;
  return false;
}

/** "came", "took place", "was at": and neither "was out" nor "came under control". */
function saysWhen(norms: Tokens['norms'], t: number): boolean {
  const next = norms[t + 1] ?? '';
  if (/^(?:was|is)$/.test(norms[t]!)) return AT.has(next);
  if (norms[t] === 'took') return next === 'place';
  return HAPPENED_AT.has(norms[t]!) && !/^(?:under|to|off)$/.test(next);
}

const AT = words('at just shortly around about');

/** In tokens on either side of a verb. */
const BESIDE = 7;

function hasBeside({ norms }: Tokens, { firstToken, endToken }: Sentence, verb: number, list: ReadonlySet<string>) {
  for (let t = Math.max(firstToken, verb - BESIDE); t < Math.min(endToken, verb + BESIDE); t++)
    if (list.has(norms[t]!)) return true;
  return false;
}

/** "The blast, heard for miles, came": what the clause is about. */
function nounBefore({ norms, kinds, flags }: Tokens, from: number, verb: number): string | null {
  for (let t = verb - 1; t >= from && verb - t <= BESIDE; t--) {
    if (kinds[t] !== WORD || SPLITS.has(norms[t]!)) return null;
    if (isInPhrase(norms, t, from) || (flags[t]! & CAPITAL) !== 0 || AUXILIARIES.has(norms[t]!)) continue;
    if (!EMPTY_WORDS.has(norms[t]!) && !norms[t]!.endsWith('ly')) return norms[t]!;
  }
  return null;
}

/** "The fire in the old mill began": it is the fire that did. */
function isInPhrase(norms: Tokens['norms'], noun: number, from: number): boolean {
  let t = noun - 1;
  while (t > from && noun - t < TO_ARTICLE && !ARTICLES.has(norms[t]!) && !OF.has(norms[t]!)) t--;
  if (ARTICLES.has(norms[t] ?? '')) t--;
  return t > from && OF.has(norms[t]!);
}

/** In tokens. */
const TO_ARTICLE = 3;
const ARTICLES = words('the a an his her its their this that');
const OF = words('of in at on over for between near with');

/** Nouns for what happens say nothing of whom it befell. */
function subjectOf(tokens: Tokens, from: number, verb: number): Pick<ToldStep, 'nouns' | 'people'> {
  const { norms, kinds, flags } = tokens;
  const nouns = new Set<string>();
  const people = new Set<string>();
  for (let t = verb - 1; t >= from && verb - t <= BESIDE; t--) {
    if (SPLITS.has(norms[t]!) || kinds[t] === QUOTE_MARK) break;
    if (norms[t] === ',' && nouns.size + people.size > 0) break;
    if (!isNaming(tokens, t) || EMPTY_WORDS.has(norms[t]!)) continue;
    if ((flags[t]! & CAPITAL) !== 0 && t > from) people.add(norms[t]!);
    else if (stepOfNoun(norms[t]!) === undefined && !NO_SUBJECT.has(norms[t]!)) {
      for (const concept of conceptsOf(norms[t]!, undefined)) nouns.add(concept);
      const kind = kindMade(norms[t]!);
      if (kind >= 0) nouns.add(`kind ${kind}`);
    }
  }
  return { nouns, people };
}

function namesBehind(tokens: Tokens, { endToken }: Sentence, verb: number): ReadonlySet<string> {
  const names = new Set<string>();
  for (let t = verb + 1; t < Math.min(endToken, verb + NAMES_BEHIND); t++) {
    if (SPLITS.has(tokens.norms[t]!) || tokens.norms[t] === ',' || tokens.kinds[t] === QUOTE_MARK) break;
    if (isNaming(tokens, t) && (tokens.flags[t]! & CAPITAL) !== 0 && !ZONES.has(tokens.norms[t]!))
      names.add(tokens.norms[t]!);
  }
  return names;
}

/** In tokens. */
const NAMES_BEHIND = 10;
const ZONES = words('gmt utc et edt est cet cest bst pt pst pdt');

const NO_SUBJECT = new Set([
  ...words('first shots shot shells shell local time early late night day morning evening afternoon'),
  ...STEPS.fight!.beside!,
]);

/** "A second blast", "shooting began again". */
function isAnother({ norms }: Tokens, { firstToken, endToken }: Sentence, verb: number): boolean {
  for (let t = Math.max(firstToken, verb - BESIDE); t < verb; t++)
    if (ANOTHER.has(norms[t]!) || OTHERS.has(norms[t]!)) return true;
  for (let t = verb + 1; t < Math.min(endToken, verb + BEHIND); t++) if (norms[t] === 'again') return true;
  return false;
}

const OTHERS = words('another second two three several more further again further other next');
const BEHIND = 4;

/** Whether two may be the same, as far as they say of what: a tower and a bridge are two. */
export function mayBeOneStep(a: ToldStep, b: ToldStep): boolean {
  const shared = [...a.names].filter((name) => b.names.has(name));
  if (shared.length === 0) return false;
  const share = meets(a.nouns, b.nouns) || meets(a.people, b.people);
  if (share || shared.some((name) => STEPS[name]?.anybody === true)) return true;
  if (isStrict(a, b)) return false;
  return (
    (a.nouns.size === 0 || b.nouns.size === 0) &&
    (a.people.size === 0 || b.people.size === 0 || a.nouns.size + b.nouns.size > 0)
  );
}

/** Whether both tell of nothing but what many do: of the departures one is as good as the other. */
export function isStrict(a: ToldStep, b: ToldStep): boolean {
  return [...a.names].every((name) => !b.names.has(name) || STEPS[name]?.strict === true);
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}
