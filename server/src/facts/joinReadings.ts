import type { Article, Tokens } from '../article/types';
import type { Span } from '../text/span';
import type { Attribution } from './attributionTypes';
import { cueOf } from './cues';
import type { Paragraph } from './frames';
import { isScare, isSoCalled, isTitle, type StretchShape, speechKind } from './quotationKinds';
import type { MarkedStretch } from './quotationMarks';
import type { Quotation, QuotationKind, QuotationStatus, Speaker } from './types';

/** One marked stretch with what its sentence and its neighbours say of it. */
export interface Reading {
  readonly paragraph: Paragraph;
  readonly stretch: MarkedStretch;
  readonly shape: StretchShape;
  /** Its item in the paragraph. */
  readonly item: number;
  readonly attribution: Attribution | null;
  /** By its shape and its attribution it is a title. */
  readonly title: boolean;
  readonly speaker: Speaker | null;
  readonly cue: (Span & { readonly text: string }) | null;
  readonly via: Speaker | null;
  readonly occasion: string | null;
  readonly negated: boolean;
  /** Attributed by the sentence or the paragraph before. */
  readonly carried: boolean;
  /** Nothing but the quotation stands in its sentence, behind another one of the paragraph. */
  readonly goesOn: boolean;
}

/** One saying is one quotation: parts in several paragraphs, and “…,” she said, “…”, come together. */
export function joinReadings({ tokens }: Article, readings: readonly Reading[]): Quotation[] {
  const quotations: Quotation[] = [];
  for (let from = 0; from < readings.length; ) {
    let to = from + 1;
    while (to < readings.length && belongsTo(readings[to - 1]!, readings[to]!)) to++;
    quotations.push(to === from + 1 ? quotationOf(tokens, readings[from]!) : joined(tokens, readings, from, to));
    from = to;
  }
  return quotations;
}

function belongsTo(a: Reading, b: Reading): boolean {
  if (a.stretch.goesOn && b.stretch.goneOn) return true;
  if (a.paragraph !== b.paragraph || a.attribution === null || b.attribution === null) return false;
  const { cue, where } = a.attribution;
  return (
    cue === b.attribution.cue &&
    where === 'behind' &&
    b.attribution.where === 'before' &&
    // "…,” Roe said on the “Morning Show”: the second is a title.
    !b.title &&
    (cue.kind === 'verb' || cue.kind === 'words' || cue.kind === 'according') &&
    b.item - (cue.side === 'behind' && cue.subject ? cue.subject.to : cue.to) < 10
  );
}

/** Nearly all stand in one stretch. */
function quotationOf(tokens: Tokens, reading: Reading): Quotation {
  const kind = kindOf(reading, attributionOf(reading));
  return quotationBy(reading, kind, [spanOf(tokens, reading.stretch)], reading.shape.spoken);
}

/** Those of several parts, by the part that knows best who speaks. */
function joined(tokens: Tokens, readings: readonly Reading[], from: number, to: number): Quotation {
  const { shape } = readings[from]!;
  const kind = shape.words > 2 ? 'direct' : speechKind(shape);
  return quotationBy(
    bestOf(readings, from, to),
    kind,
    spansOf(tokens, readings, from, to),
    wordsOf(readings, from, to),
  );
}

const isPassive = ({ attribution }: Reading): boolean => attribution?.cue.passive === true;

/** A cue whose subject nobody can make out attributes nothing. */
function attributionOf(reading: Reading): Attribution | null {
  return reading.speaker !== null || isPassive(reading) ? reading.attribution : null;
}

function quotationBy(
  reading: Reading,
  kind: QuotationKind,
  spans: readonly Span[],
  words: readonly number[],
): Quotation {
  const { attribution, negated, occasion, carried } = reading;
  const isSpeech = kind === 'direct' || kind === 'partial';
  const speaker = isSpeech ? reading.speaker : null;
  return {
    spans,
    kind,
    // "was asked, “…”": somebody said it, and the sentence does not mean to say who.
    status: speaker !== null ? statusOf(speaker) : isSpeech && isPassive(reading) ? 'anonymous' : 'unattributed',
    speaker,
    cue: speaker === null ? null : reading.cue,
    foundBy: carried ? 'before' : attribution !== null && attribution.cue.kind === 'colon' ? 'colon' : 'cue',
    via: speaker === null ? null : reading.via,
    negated,
    words,
    occasion,
  };
}

function spansOf(tokens: Tokens, readings: readonly Reading[], from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (let i = from; i < to; i++) spans.push(spanOf(tokens, readings[i]!.stretch));
  return spans;
}

function wordsOf(readings: readonly Reading[], from: number, to: number): number[] {
  const words: number[] = [];
  for (let i = from; i < to; i++) {
    const { spoken } = readings[i]!.shape;
    for (let w = 0; w < spoken.length; w++) words.push(spoken[w]!);
  }
  return words;
}

/** What words are that stand in one stretch. */
function kindOf(reading: Reading, attribution: Attribution | null): QuotationKind {
  const { paragraph, item, shape, goesOn } = reading;
  // “Four hours,” she says. “Five on Sundays.”: a sentence that goes on is no title, whatever its capitals.
  if (!(goesOn && shape.closed)) {
    const isTheSame = attribution === reading.attribution;
    if (isTheSame ? reading.title : isTitle(paragraph, item, shape, attribution)) return 'title';
  }
  if (isSoCalled(paragraph, item, shape)) return 'scare';
  const said = reading.carried || reading.speaker !== null ? (attribution ?? CARRIED) : attribution;
  return isScare(shape, said) ? 'scare' : speechKind(shape);
}

function spanOf({ starts, ends }: Tokens, { firstToken, endToken }: MarkedStretch): Span {
  return { start: starts[firstToken]!, end: ends[endToken - 1]! };
}

/** The part of a quotation that knows best who speaks. */
function bestOf(readings: readonly Reading[], from: number, to: number): Reading {
  let best = readings[from]!;
  for (let i = from + 1; i < to; i++) if (rank(readings[i]!) > rank(best)) best = readings[i]!;
  return best;
}

const statusOf = ({ anonymous }: Speaker): QuotationStatus => (anonymous ? 'anonymous' : 'attributed');

/** Stands for an attribution that the sentence before gave: it is one, though this sentence has no cue. */
const CARRIED: Attribution = { cue: cueOf('verb', 0, 0, null, null, 'far'), score: 90, where: 'before' };

function rank(reading: Reading): number {
  if (reading.speaker === null) return 0;
  return reading.carried ? 1 : 2 + (reading.attribution?.score ?? 0);
}
