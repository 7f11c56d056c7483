const MOST_DIGITS = 5;

/** The number with two neighbouring digits in each other's places: 64 for 46, 1.5 for 5.1. */
export function turned(value: number): readonly number[] {
  const digits = String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
  if (digits.length < 2 || digits.length > MOST_DIGITS || value <= 0) return [];
  const size = value / Number(digits);
  const others = new Set<number>();
  for (let i = 0; i + 1 < digits.length; i++) {
    const other = digits.slice(0, i) + digits[i + 1] + digits[i] + digits.slice(i + 2);
    if (other !== digits && !other.startsWith('0')) others.add(Number((Number(other) * size).toPrecision(12)));
  }
  return [...others];
}
