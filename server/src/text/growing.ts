/** The same numbers with room for this one. */
export function enlarged(numbers: Int32Array<ArrayBuffer>, needed: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * needed);
  larger.set(numbers);
  return larger;
}
