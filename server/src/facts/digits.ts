/** The value of digits with separators, or null where they are a date, a version or a list. */
export function parseDigits(written: string): { readonly value: number; readonly precision: number } | null {
  let commas = 0;
  let stops = 0;
  for (let k = 0; k < written.length; k++) {
    const code = written.charCodeAt(k);
    if (code === 44) commas++;
    else if (code === 46) stops++;
    else if (code < 48 || code > 57) return null;
  }
  if (commas === 0 && stops === 0) return whole(written, written);
  return commas === 0 && stops === 1 ? decimal(written) : parseGroups(written, commas, stops);
}

function parseGroups(written: string, commas: number, stops: number): ReturnType<typeof parseDigits> {
  if (stops === 0 && isInThousands(written, commas)) {
    const digits = written.replaceAll(',', '');
    return whole(digits, digits);
  }
  return parseRareGroups(written, commas, stops);
}

/** "50,000": a comma before each three digits, counted from the end. */
function isInThousands(written: string, commas: number): boolean {
  const { length } = written;
  if (length % 4 === 0 || commas !== Math.floor(length / 4)) return false;
  for (let k = length - 4; k > 0; k -= 4) if (written.charCodeAt(k) !== 44) return false;
  return true;
}

function parseRareGroups(written: string, commas: number, stops: number): ReturnType<typeof parseDigits> {
  if (commas > 0 && stops === 1 && written.lastIndexOf('.') > written.lastIndexOf(',')) {
    if (!/^\d{1,3}(?:,\d{2,3})*,\d{3}\.\d+$/.test(written)) return null;
    return decimal(written.replaceAll(',', ''));
  }
  if (stops > 0 && commas === 1 && written.lastIndexOf(',') > written.lastIndexOf('.')) {
    if (!/^\d{1,3}(?:\.\d{3})+,\d+$/.test(written)) return null;
    return decimal(written.replaceAll('.', '').replace(',', '.'));
  }
  if (commas > 0 && stops === 0) {
    // The Indian 1,50,000; "3,5" is a decimal of other languages.
    if (/^\d{1,2}(?:,\d{2})*,\d{3}$/.test(written)) {
      const digits = written.replaceAll(',', '');
      return whole(digits, digits);
    }
    return commas === 1 && /^\d+,\d{1,2}$/.test(written) ? decimal(written.replace(',', '.')) : null;
  }
  if (stops === 1) return decimal(written);
  if (commas === 0 && /^\d{1,3}(?:\.\d{3})+$/.test(written)) {
    const digits = written.replaceAll('.', '');
    return whole(digits, digits);
  }
  return null;
}

function whole(digits: string, written: string): { value: number; precision: number } {
  let zeros = 0;
  while (zeros < written.length - 1 && written.charCodeAt(written.length - 1 - zeros) === 48) zeros++;
  return { value: Number(digits), precision: 10 ** zeros };
}

function decimal(written: string): { value: number; precision: number } {
  const places = written.length - written.indexOf('.') - 1;
  return { value: Number(written), precision: 1 / 10 ** places };
}

/** Multiplication that keeps what was written in decimals: 55.7 billion is 55700000000. */
export function times(value: number, scale: number): number {
  const product = value * scale;
  // Whole numbers below a thousand million million are exact as they are.
  return Number.isInteger(value) && Number.isInteger(scale) && Math.abs(product) < 1e15
    ? product
    : Number(product.toPrecision(15));
}
