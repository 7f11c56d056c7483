import { mapCodePoints } from '../text/codePoints';
import { firstWhere } from '../text/firstWhere';

/** How an annotation file counts. The first is the format's own way; the others are met in the wild. */
export interface OffsetUnit {
  readonly unit: 'code point' | 'UTF-16 code unit';
  /** Whether the CR of a CRLF counts as a character. */
  readonly carriageReturns: boolean;
  /** UTF-16 offset in the text of what the file calls 0. */
  readonly base: number;
}

/** Converts between a file's own offsets and UTF-16 code units of the text. */
export interface OffsetMap {
  readonly unit: OffsetUnit;
  toText(offset: number): number;
  fromText(utf16: number): number;
}

/** The places of an article that offsets may be counted from. */
export interface AnnotatedText {
  readonly text: string;
  readonly annotationStart: number;
  readonly bodyStart: number;
}

export function createOffsetMap(text: string, unit: OffsetUnit): OffsetMap {
  const { base } = unit;
  const counted = base === 0 ? text : text.slice(base);
  if (unit.unit === 'code point') {
    const map = mapCodePoints(counted, { ignoreCarriageReturns: !unit.carriageReturns });
    // Before and after a CR that is not counted is one place; what ends there ends before it.
    const beforeReturn = (at: number): number => (counted[at] === '\n' && counted[at - 1] === '\r' ? at - 1 : at);
    return {
      unit,
      toText: (at) => base + (unit.carriageReturns ? map.toUtf16(at) : beforeReturn(map.toUtf16(at))),
      fromText: (at) => map.fromUtf16(at - base),
    };
  }
  if (unit.carriageReturns || !counted.includes('\r\n')) {
    return { unit, toText: (at) => base + at, fromText: (at) => at - base };
  }
  const returns: number[] = [];
  for (let at = counted.indexOf('\r\n'); at >= 0; at = counted.indexOf('\r\n', at + 2)) returns.push(at);
  return {
    unit,
    toText: (at) => base + at + countWhere(returns, (place, i) => place - i < at),
    fromText: (at) => at - base - countWhere(returns, (place) => place < at - base),
  };
}

/** How many of the sorted places hold, where those that hold come first. */
function countWhere(places: readonly number[], holds: (place: number, index: number) => boolean): number {
  return firstWhere(places.length, (i) => !holds(places[i]!, i));
}

export function ownUnit(article: AnnotatedText): OffsetUnit {
  return { unit: 'code point', carriageReturns: false, base: article.annotationStart };
}

/** Other ways of counting that would give other places in this text. */
export function otherUnits(article: AnnotatedText): OffsetUnit[] {
  const { text } = article;
  const units: OffsetUnit['unit'][] = /[\ud800-\udbff]/.test(text)
    ? ['code point', 'UTF-16 code unit']
    : ['code point'];
  const returns = text.includes('\r\n') ? [false, true] : [false];
  const bases = [...new Set([article.annotationStart, article.bodyStart, 0])];
  const all = bases.flatMap((base) =>
    units.flatMap((unit) => returns.map((carriageReturns): OffsetUnit => ({ unit, carriageReturns, base }))),
  );
  return all.slice(1);
}

/** What is unusual about a unit, for a reader. */
export function describeUnit(unit: OffsetUnit, article: AnnotatedText): string {
  const parts: string[] = [];
  if (unit.unit === 'UTF-16 code unit') parts.push('UTF-16 code units, where brat counts characters');
  if (unit.carriageReturns) parts.push('both characters of a line end (CR LF), where brat counts one');
  if (unit.base !== article.annotationStart) {
    parts.push(
      unit.base === 0 ? 'from the start of the file, front matter included' : 'from the end of the front matter',
    );
  }
  return parts.join(', and ');
}
