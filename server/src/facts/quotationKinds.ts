import { ALL_CAPITALS, CAPITAL, NUMBER, type Tokens, WORD } from '../article/types';
import { wordNumber } from '../article/wordsByNumber';
import { wordBits } from '../article/wordTable';
import { PREPOSITIONS } from '../english/functionWords';
import { MOTTO_NOUNS, NAMING_CUES, NAMING_NOUNS } from '../english/speakerNouns';
import type { Attribution } from './attributionTypes';
import { isCommonSaying } from './commonSayings';
import { COMMA_INSIDE, isName, isTerminal, isTitleCase, type Paragraph, STOP_INSIDE } from './frames';
import type { MarkedStretch } from './quotationMarks';
import type { QuotationKind } from './types';

// What the words of a quotation may be to its shape, as bits.
const IS_SMALL = 1 << 1;
const IS_POSSESSIVE_S = 1 << 2;
const IS_STOP = 1 << 3;
const OPENS_INSERTION = 1 << 4;
const CLOSES_INSERTION = 1 << 5;
// What the word before a quotation says of it.
const NAMING_CUE = 1 << 6;
const NAMING_NOUN = 1 << 7;
const MOTTO_NOUN = 1 << 8;
/** "in “…”", "Roe's “…”", "the novel “…”": stands right before what something is called. */
const HOLDS = 1 << 9;

const { bits, learn } = wordBits(
  () => [
    [IS_SMALL, 'a an the and or but nor of for to in on at by with from as vs is de la le'.split(' ')],
    [IS_POSSESSIVE_S, ["'s"]],
    [OPENS_INSERTION, ['[']],
    [CLOSES_INSERTION, [']', ')']],
    [OPENS_ROUND, ['(']],
    [JOINS, 'and or but which who i we if as not even then nor so'.split(' ')],
    [NAMING_CUE, NAMING_CUES],
    [NAMING_NOUN, NAMING_NOUNS],
    [MOTTO_NOUN, MOTTO_NOUNS],
    [HOLDS, [...PREPOSITIONS, ...NAMING_NOUNS, "'s"].filter((word) => word !== 'as' && word !== 'to')],
  ],
  (norm) => (isTerminal(norm) ? IS_STOP : 0),
);

const NAMING_LEMMAS: ReadonlySet<string> = new Set([
  'title',
  'entitle',
  'name',
  'rename',
  'tag',
  'style',
  'christen',
  'nickname',
  'cast',
]);

/** "(and)": what a speaker adds goes on so, an editor's "(the army)" does not. */
const JOINS = 1 << 10;
const OPENS_ROUND = 1 << 11;
/** In words: "(the prime minister)". */
const LONGEST_INSERTION = 3;

/** "(the army) will stay", where the outlet explains a word, as it may in square brackets. */
function isInsertion(tokens: Tokens, open: number, end: number): boolean {
  const { norms, words, kinds, flags } = tokens;
  // "the harbour police (VHP)": which letters stand for it is of the words that outlets must not change.
  if ((flags[open + 1]! & ALL_CAPITALS) !== 0) return false;
  let close = open + 1;
  while (close < end && close - open <= LONGEST_INSERTION && kinds[close] === WORD) close++;
  return (
    close > open + 1 && norms[close] === ')' && ((bits[words[open + 1]!]! || learn(tokens, open + 1)) & JOINS) === 0
  );
}

export interface StretchShape {
  readonly words: number;
  /** Its words as they were spoken, by number. */
  readonly spoken: readonly number[];
  readonly titleCase: boolean;
  readonly startsUpper: boolean;
  /** Ends with a stop, a question mark, an exclamation mark or a comma within the marks. */
  readonly closed: boolean;
  readonly sentences: boolean;
}

/** Scratch, so that what an article keeps has no room to spare, as a list has that has grown. */
const SPOKEN: number[] = [];

/** `marks` are those of its item. */
export function shapeOfStretch(tokens: Tokens, stretch: MarkedStretch, marks: number): StretchShape {
  const { kinds, flags, words: numbers } = tokens;
  const { innerFirst, innerEnd } = stretch;
  let words = 0;
  let capitals = false;
  let small = false;
  let first = -1;
  let stops = 0;
  let shouting = 0;
  let spoken = 0;
  // What stands in brackets the outlet put there: "sail past [the customs boats]".
  let bracket = CLOSES_INSERTION;
  for (let t = innerFirst; t < innerEnd; t++) {
    const kind = kinds[t]!;
    const traits = bits[numbers[t]!] || learn(tokens, t);
    if (kind !== WORD && kind !== NUMBER) {
      if ((traits & IS_STOP) !== 0) stops++;
      else if ((traits & OPENS_ROUND) !== 0) bracket = isInsertion(tokens, t, innerEnd) ? OPENS_INSERTION : bracket;
      else bracket = traits & (OPENS_INSERTION | CLOSES_INSERTION) || bracket;
      continue;
    }
    if (bracket === CLOSES_INSERTION) SPOKEN[spoken++] = numbers[t]! || wordNumber(tokens, t);
    if ((traits & IS_POSSESSIVE_S) !== 0) continue;
    if (first < 0) first = t;
    words++;
    const flag = flags[t]!;
    if ((flag & ALL_CAPITALS) !== 0) shouting++;
    if ((flag & CAPITAL) !== 0 || kind === NUMBER) capitals = true;
    else if ((traits & IS_SMALL) === 0) small = true;
  }
  const startsUpper = first >= 0 && (flags[first]! & CAPITAL) !== 0;
  const startsWithNumber = first >= 0 && words > 1 && kinds[first] === NUMBER;
  return {
    words,
    spoken: SPOKEN.slice(0, spoken),
    // “13 Hours: The Secret Guards” is as much of a title as “Nine Hours”.
    titleCase: capitals && !small && (startsUpper || startsWithNumber) && shouting < Math.max(2, words),
    startsUpper,
    closed: (marks & (COMMA_INSIDE | STOP_INSIDE)) !== 0,
    sentences: stops > 1 || (stops === 1 && (marks & STOP_INSIDE) === 0),
  };
}

/** A name of a thing or a title: capitals throughout, or a word before the marks that says so. */
export function isTitle(p: Paragraph, q: number, shape: StretchShape, attribution: Attribution | null): boolean {
  const { words, titleCase, startsUpper } = shape;
  // Nearly all quotations are neither the one nor can be the other.
  if (words > 12 || !(titleCase || (startsUpper && attribution === null))) return false;
  return isNamedSo(p, q, shape, attribution);
}

function isNamedSo(p: Paragraph, q: number, shape: StretchShape, attribution: Attribution | null): boolean {
  const at = p.words[q - 1] === ',' ? q - 2 : q - 1;
  const before = namingTraits(p, at);
  const isNamingCue = (before & NAMING_CUE) !== 0;
  // “Mr. Roe Regrets,” has a stop inside as well.
  if (shape.sentences && !isNamingCue) return false;
  const held = shape.words > 1 && (before & HOLDS) !== 0;
  if (attribution && attribution.score >= 130 && !isNamingCue) {
    if (!held || !shape.titleCase || attribution.where !== 'behind') return false;
  }
  if (attribution) {
    const { kind, verb, subject, passive } = attribution.cue;
    if (shape.titleCase && isTitleCase(p)) return false;
    // "Brandt: “No New Roads”": a name's colon gives speech.
    if (kind === 'colon' && subject?.to === q - 1 && isName(p, q - 2)) return false;
    // "called the winner “Miss Puddle”": a name that somebody gives is what they said.
    if (verb?.cueClass === 'call' && !passive && subject && !NAMING_LEMMAS.has(verb.lemma)) return false;
  }
  if (shape.titleCase) {
    if ((before & (NAMING_NOUN | NAMING_CUE)) !== 0 || (held && attribution?.where === 'behind')) return true;
    return !attribution || attribution.score < (shape.words === 1 ? 100 : 130);
  }
  if (!shape.startsUpper || attribution) return false;
  return (before & (NAMING_NOUN | MOTTO_NOUN)) !== 0 || isBylined(p, q);
}

/** “Bridge falls into the river,” by the Post's Ana Roe: what somebody wrote. */
function isBylined(p: Paragraph, q: number): boolean {
  if (p.words[q + 1] !== 'by') return false;
  let k = p.words[q + 2] === 'the' ? q + 3 : q + 2;
  if (!isName(p, k)) return false;
  while (isName(p, k)) k++;
  // "by Roe's account": what she says.
  return p.words[k] !== "'s" || isName(p, k + 1);
}

function namingTraits(p: Paragraph, k: number): number {
  const at = p.items[k]!;
  return p.marks[k] === 0 || at < 0 ? 0 : bits[p.tokens.words[at]!] || learn(p.tokens, at);
}

/** so-called “ladder gang”: a name that the sentence hands on, whoever is its subject. */
function isSoCalled({ words }: Paragraph, q: number, shape: StretchShape): boolean {
  if (shape.words > 4 || shape.closed) return false;
  const before = words[q - 1];
  return before === 'so-called' || (before === 'called' && words[q - 2] === '-' && words[q - 3] === 'so');
}

/** Words set off to hold them at a distance: few, unfinished, and, as is to be asked before, said by nobody in the sentence. */
function isScare(shape: StretchShape): boolean {
  return shape.words <= 3 && !(shape.closed && shape.startsUpper && shape.words > 1);
}

function speechKind(shape: StretchShape): QuotationKind {
  return shape.startsUpper && (shape.closed || shape.words >= 4) ? 'direct' : 'partial';
}

/** What words are that stand in one stretch and that somebody said. */
export function kindOfSaid(p: Paragraph, q: number, shape: StretchShape, title: boolean): QuotationKind {
  if (title) return 'title';
  return isSoCalled(p, q, shape) ? 'scare' : speechKind(shape);
}

/** What they are if the sentence does not tell that anybody said them. */
export function kindOfUnsaid(p: Paragraph, q: number, shape: StretchShape, title: boolean): QuotationKind {
  const kind = kindOfSaid(p, q, shape, title);
  return kind !== 'title' && (isScare(shape) || isCommonSaying(p, q)) ? 'scare' : kind;
}

/** What a saying of several parts is that begins so. */
export function kindOfParts(shape: StretchShape): QuotationKind {
  return shape.words > 2 ? 'direct' : speechKind(shape);
}
