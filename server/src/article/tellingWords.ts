/** What lines that are no prose are not without: a word of appeals to the reader, a word of credits. */
export const APPEALS = 1;
export const CREDITS = 2;

const APPEAL = /pleas|your/;
/** "contributed", "reporting", "inputs from". */
const CREDIT = /ribut|orting|nput/;
const ANY = new RegExp(`${APPEAL.source}|${CREDIT.source}`);

/** Which of them a word is or holds, by its norm. Every new word is asked, and nearly none has any. */
export function tellsOf(norm: string): number {
  if (norm.length <= 3 || !ANY.test(norm)) return 0;
  return (APPEAL.test(norm) ? APPEALS : 0) | (CREDIT.test(norm) ? CREDITS : 0);
}
