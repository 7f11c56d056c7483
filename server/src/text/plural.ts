/** "1 article", "2 articles", for words whose plural is an s more. */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
