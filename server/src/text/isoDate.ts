const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "2026-03-05" as a reader has it: "5 March 2026"; as precise as it is known. What is no such date stays as it is. */
export function readableDate(iso: string): string {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso);
  const month = MONTHS[Number(found?.[2]) - 1];
  if (!found?.[1]) return iso;
  if (month === undefined) return found[1];
  return found[3] === undefined ? `${month} ${found[1]}` : `${Number(found[3])} ${month} ${found[1]}`;
}

/** The same in little room: "5 Mar 2026". */
export function shortDate(iso: string): string {
  return readableDate(iso).replace(/[A-Z][a-z]+/, (month) => month.slice(0, 3));
}
