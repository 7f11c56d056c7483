/** The words of a list that is written with a space between them. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
