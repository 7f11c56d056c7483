/** The dash of the list item whose content begins at `start`. */
export function dashBefore(text: string, start: number): number {
  let at = start - 1;
  while (at > 0 && text[at] !== '-') at--;
  return Math.max(0, at);
}

export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Comments right above an entry belong to it; those at the top of the file, with nothing before them, to the file. */
export function aboveComments(text: string, start: number): number {
  let at = start;
  while (at > 0) {
    const above = lineStart(text, at - 1);
    if (!/^\s*#/.test(text.slice(above, at))) break;
    at = above;
  }
  return text.slice(0, at).trim() === '' ? start : at;
}
