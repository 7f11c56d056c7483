import type { Span } from '../text/span';
import type { Mark, MarkShape } from './marks';

/** Where all marks stood when the text was this one, in few bytes: the positions as numbers, the shapes shared. */
interface Packed {
  readonly keys: readonly string[];
  readonly positions: Int32Array;
  readonly shapes: readonly MarkShape[];
}

/** Remembers the marks that belonged to each text, so that undo and redo bring them back as they were, deleted ones too. */
export interface MarkHistory {
  remember(text: string, keys: readonly string[], marks: readonly Mark[]): void;
  /** The marks of these keys when the text was this one, those that there were; null when it never was, or too long ago. */
  recall(text: string, keys: readonly string[]): readonly (Mark | undefined)[] | null;
}

/** Numbers that are kept at most: 16 MB, thousands of keys in an article with hundreds of annotations. */
const MOST_NUMBERS = 4_000_000;

export function createMarkHistory(most = MOST_NUMBERS): MarkHistory {
  /** In the order in which they were remembered; the oldest are forgotten first. */
  const kept = new Map<string, Packed>();
  let numbers = 0;
  let lastShapes: readonly MarkShape[] = [];
  const forget = (key: string): void => {
    numbers -= kept.get(key)?.positions.length ?? 0;
    kept.delete(key);
  };
  return {
    remember: (text, keys, marks) => {
      const key = keyOf(text);
      forget(key);
      const packed = pack(keys, marks, lastShapes);
      lastShapes = packed.shapes;
      kept.set(key, packed);
      numbers += packed.positions.length;
      for (const oldest of kept.keys()) {
        if (numbers <= most || oldest === key) break;
        forget(oldest);
      }
    },
    recall: (text, keys) => {
      const packed = kept.get(keyOf(text));
      if (packed === undefined) return null;
      const marks = unpack(packed);
      if (packed.keys === keys) return marks;
      const byKey = new Map(packed.keys.map((key, i) => [key, marks[i]]));
      return keys.map((key) => byKey.get(key));
    },
  };
}

function pack(keys: readonly string[], marks: readonly Mark[], last: readonly MarkShape[]): Packed {
  let length = 0;
  for (const { spans, said } of marks) length += 2 + 2 * spans.length + (said === spans ? 0 : 2 * said.length);
  const positions = new Int32Array(length);
  let at = 0;
  const put = (spans: readonly Span[]): void => {
    for (const { start, end } of spans) {
      positions[at++] = start;
      positions[at++] = end;
    }
  };
  for (const { spans, said } of marks) {
    positions[at++] = spans.length;
    positions[at++] = said === spans ? 0 : said.length;
    put(spans);
    if (said !== spans) put(said);
  }
  const same = last.length === marks.length && marks.every(({ shape }, i) => shape === last[i]);
  return { keys, positions, shapes: same ? last : marks.map(({ shape }) => shape) };
}

function unpack({ positions, shapes }: Pick<Packed, 'positions' | 'shapes'>): Mark[] {
  let at = 0;
  const take = (count: number): Span[] => {
    const spans: Span[] = [];
    for (let i = 0; i < count; i++) {
      spans.push({ start: positions[at]!, end: positions[at + 1]! });
      at += 2;
    }
    return spans;
  };
  return shapes.map((shape) => {
    const [own, others] = [positions[at]!, positions[at + 1]!];
    at += 2;
    const spans = take(own);
    return { shape, spans, said: others === 0 ? spans : take(others), edge: null };
  });
}

/** The text that was asked for last: at each key, every layer asks for the same one twice. */
let last = { text: '', key: '' };

function keyOf(text: string): string {
  if (last.text !== text || last.key === '') last = { text, key: hashOf(text) };
  return last.key;
}

/** Two hashes of 32 bits and the length: that two texts of one article share it does not happen. */
function hashOf(text: string): string {
  let a = 0xdeadbeef ^ text.length;
  let b = 0x41c6ce57 ^ text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  return `${text.length}:${(a ^ (b >>> 15)) >>> 0}:${(b ^ (a >>> 13)) >>> 0}`;
}
