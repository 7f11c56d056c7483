/** What a reader takes in at a glance: no card is longer (blank lines and table rules aside). */
export const MOST_LINES = 8;

/**
 * Words from articles as Markdown that shows exactly them: no emphasis, link, image, HTML, entity, theme icon or line
 * break can come of them. Characters are escaped only where they could mean something, because some editors show the
 * source.
 */
export function plainly(text: string): string {
  return (
    text
      // Control characters would break the line or hide words; bidirectional overrides would turn them round.
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
      .replace(/[\\`*_[\]<>|~]/g, '\\$&')
      .replace(/&(?=#?\w+;)/g, '\\&')
      .replace(/\$(?=\()/g, '\\$')
      .replace(/^(\s*)([-+#=])/, '$1\\$2')
      .trim()
  );
}

/** At most so many characters, cut at a word. */
export function clip(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/, '')}…`;
}

/** A quotation as a card shows it: without the comma before its closing mark, and closed also where it is cut short. */
export function clipQuotation(text: string, most: number): string {
  const clipped = clip(text, most).replace(/,(?=[”"»]$)/, '');
  const opening = clipped.charAt(0);
  const closing = CLOSING_MARKS[opening];
  return closing !== undefined && clipped.endsWith('…') ? `${clipped}${closing}` : clipped;
}

const CLOSING_MARKS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»' };

export function link(label: string, target: string): string {
  // Brackets and spaces would end the target.
  const safe = target.replace(/[()\s\\]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `[${label}](${safe})`;
}

/** Rows of two cells, already Markdown; the first row is the table's head. */
export function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const [head, ...rest] = rows;
  if (!head) return [];
  const line = ([a, b]: readonly [string, string]): string => `| ${a} | ${b} |`;
  return [line(head), '| :-- | :-- |', ...rest.map(line)];
}

/** Blocks with a blank line between them; empty ones left out. */
export function joinBlocks(blocks: readonly (readonly string[])[]): string {
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('  \n').replaceAll(/ {2}\n(?=\|)/g, '\n'))
    .join('\n\n');
}
