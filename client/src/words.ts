/** "1 text", "2 texts". */
export function countOf(count: number, what: string): string {
  return `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
}

/** "5 articles, 1 draft": a draft is not counted with the articles. `all` counts both. */
export function articlesAndDrafts(all: number, drafts: number): string {
  return drafts === 0 ? countOf(all, 'article') : `${countOf(all - drafts, 'article')}, ${countOf(drafts, 'draft')}`;
}

/** The day where the person is: in the evening that is another one than in Greenwich. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
