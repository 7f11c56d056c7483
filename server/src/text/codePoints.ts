/**
 * brat counts Unicode code points, JavaScript and the Language Server Protocol UTF-16 code units.
 * This is the one place where the two meet.
 */
export interface CodePointMap {
  /** Code points from the start of the text to UTF-16 code units. */
  toUtf16(codePoints: number): number;
  /** UTF-16 code units from the start of the text to code points; the middle of a pair counts as its start. */
  fromUtf16(utf16: number): number;
  /** The text's length in code points. */
  readonly length: number;
}

/**
 * `ignoreCarriageReturns`: a CR before an LF is not counted, as in annotation files made on another system.
 */
export function mapCodePoints(text: string, options: { readonly ignoreCarriageReturns?: boolean } = {}): CodePointMap {
  // Only the places where the two counts drift apart are kept: most articles have none.
  const at: number[] = [];
  const drift: number[] = [];
  let total = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xd800 && code <= 0xdbff) {
      const next = text.charCodeAt(i + 1);
      if (next >= 0xdc00 && next <= 0xdfff) {
        i++;
        at.push(i + 1);
        drift.push(++total);
      }
    } else if (code === 13 && options.ignoreCarriageReturns && text.charCodeAt(i + 1) === 10) {
      at.push(i + 1);
      drift.push(++total);
    }
  }
  const driftBefore = (utf16: number): number => {
    let low = 0;
    let high = at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at[middle]! <= utf16) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? 0 : drift[low - 1]!;
  };
  return {
    length: text.length - total,
    fromUtf16: (utf16) => {
      const low = utf16 > 0 && utf16 < text.length && isLowSurrogate(text, utf16) ? utf16 - 1 : utf16;
      return low - driftBefore(low);
    },
    toUtf16: (codePoints) => {
      let low = 0;
      let high = at.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (at[middle]! - drift[middle]! <= codePoints) low = middle + 1;
        else high = middle;
      }
      return codePoints + (low === 0 ? 0 : drift[low - 1]!);
    },
  };
}

function isLowSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  const before = text.charCodeAt(index - 1);
  return code >= 0xdc00 && code <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
}
