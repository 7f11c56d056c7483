import { ALL_CAPITALS, CAPITAL, NUMBER, WORD } from '../article/types';
import { PREPOSITIONS } from '../english/functionWords';
import { MOTTO_NOUNS, NAMING_CUES, NAMING_NOUNS } from '../english/speakerNouns';
import type { Attribution } from './attribution';
import { isTerminal, type Paragraph, wordAt } from './frames';
import type { MarkedStretch } from './quotationMarks';
import { isName } from './subjectPhrases';
import type { QuotationKind } from './types';

const SMALL: ReadonlySet<string> = new Set(
  'a an the and or but nor of for to in on at by with from as vs is de la le'.split(' '),
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

export interface StretchShape {
  readonly words: number;
  readonly titleCase: boolean;
  readonly startsUpper: boolean;
  /** Ends with a stop, a question mark, an exclamation mark or a comma within the marks. */
  readonly closed: boolean;
  readonly sentences: boolean;
}

export function shapeOfStretch(p: Paragraph, stretch: MarkedStretch): StretchShape {
  const { tokens } = p;
  let words = 0;
  let capitals = 0;
  let small = 0;
  let first = -1;
  let stops = 0;
  let shouting = 0;
  for (let t = stretch.innerFirst; t < stretch.innerEnd; t++) {
    if (tokens.kinds[t] === WORD || tokens.kinds[t] === NUMBER) {
      const norm = tokens.norms[t]!;
      if (norm === "'s") continue;
      if (first < 0) first = t;
      words++;
      if (tokens.flags[t]! & ALL_CAPITALS) shouting++;
      if (tokens.flags[t]! & CAPITAL || tokens.kinds[t] === NUMBER) capitals++;
      else if (!SMALL.has(norm)) small++;
    } else if (isTerminal(tokens.norms[t]!)) stops++;
  }
  const last = stretch.innerEnd > stretch.innerFirst ? tokens.norms[stretch.innerEnd - 1]! : '';
  const startsUpper = first >= 0 && (tokens.flags[first]! & CAPITAL) !== 0;
  const startsWithNumber = first >= 0 && words > 1 && tokens.kinds[first] === NUMBER;
  return {
    words,
    // “13 Hours: The Secret Guards” is as much of a title as “Nine Hours”.
    titleCase:
      words > 0 && small === 0 && capitals > 0 && (startsUpper || startsWithNumber) && shouting < Math.max(2, words),
    startsUpper,
    closed: isTerminal(last) || last === ',',
    sentences: stops > 1 || (stops === 1 && !isTerminal(last)),
  };
}

/** A name of a thing or a title: capitals throughout, or a word before the marks that says so. */
export function isTitle(p: Paragraph, q: number, shape: StretchShape, attribution: Attribution | null): boolean {
  let before = wordAt(p, q - 1);
  if (before === ',') before = wordAt(p, q - 2);
  // “Mr. Roe Regrets,” has a stop inside as well.
  if (shape.words > 12 || (shape.sentences && !NAMING_CUES.has(before))) return false;
  const held =
    shape.words > 1 &&
    (PREPOSITIONS.has(before) || before === "'s" || NAMING_NOUNS.has(before)) &&
    before !== 'as' &&
    before !== 'to';
  if (
    attribution &&
    attribution.score >= 130 &&
    !NAMING_CUES.has(before) &&
    !(held && shape.titleCase && attribution.where === 'behind')
  )
    return false;
  if (shape.titleCase && attribution && p.titleCase) return false;
  // "Brandt: “No New Roads”": a name's colon gives speech.
  const { cue } = attribution ?? {};
  if (cue?.kind === 'colon' && cue.subject?.to === q - 1 && isName(p, q - 2)) return false;
  // "called the winner “Miss Puddle”": a name that somebody gives is what they said.
  if (
    attribution?.cue.verb?.cueClass === 'call' &&
    !attribution.cue.passive &&
    !NAMING_LEMMAS.has(attribution.cue.verb.lemma) &&
    attribution.cue.subject
  )
    return false;
  const naming = NAMING_NOUNS.has(before) || NAMING_CUES.has(before);
  if (shape.titleCase) {
    if (naming || (held && attribution?.where === 'behind')) return true;
    if (shape.words === 1) return !attribution || attribution.score < 100;
    return !attribution || attribution.score < 130;
  }
  return (NAMING_NOUNS.has(before) || MOTTO_NOUNS.has(before)) && shape.startsUpper && !attribution;
}

/** so-called “ladder gang”: a name that the sentence hands on, whoever is its subject. */
export function isSoCalled(p: Paragraph, q: number, shape: StretchShape): boolean {
  if (shape.words > 4 || shape.closed) return false;
  const before = wordAt(p, q - 1);
  return before === 'so-called' || (before === 'called' && wordAt(p, q - 2) === '-' && wordAt(p, q - 3) === 'so');
}

/** Words set off to hold them at a distance: few, unfinished, and said by nobody in the sentence. */
export function isScare(shape: StretchShape, attribution: Attribution | null): boolean {
  if (attribution) return false;
  return shape.words <= 3 && !(shape.closed && shape.startsUpper && shape.words > 1);
}

export function speechKind(shape: StretchShape): QuotationKind {
  return shape.startsUpper && (shape.closed || shape.words >= 4) ? 'direct' : 'partial';
}
