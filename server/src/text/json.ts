/** A string as JSON writes it. Most need no escapes, which is seen sooner than `JSON.stringify` is called. */
export function jsonText(text: string | null): string {
  if (text === null) return 'null';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Quotation mark, backslash, control characters, and halves of pairs, which may stand alone.
    if (code === 0x22 || code === 0x5c || code < 0x20 || (code >= 0xd800 && code <= 0xdfff))
      return JSON.stringify(text);
  }
  return `"${text}"`;
}

/** A number as JSON writes it: `null` where it is none that JSON can write. */
export const jsonNumber = (value: number | null): string => (Number.isFinite(value) ? `${value}` : 'null');
