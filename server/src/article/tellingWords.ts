/** What lines that are no prose are not without: a word of appeals to the reader, a word of credits. */
export const APPEALS = 1;
export const CREDITS = 2;

const PIECES: readonly (readonly [piece: string, trait: number])[] = [
  ['pleas', APPEALS],
  ['your', APPEALS],
  // "contributed", "reporting", "inputs from".
  ['ribut', CREDITS],
  ['orting', CREDITS],
  ['nput', CREDITS],
];

/** Which of them a word is or holds, by its norm. */
export function tellsOf(norm: string): number {
  if (norm.length < 4) return 0;
  let traits = 0;
  for (const [piece, trait] of PIECES) if (norm.includes(piece)) traits |= trait;
  return traits;
}
