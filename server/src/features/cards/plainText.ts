/** A card for an editor that shows no Markdown: its words, without what makes them bold, a link or a table. */
export function asPlainText(markdown: string): string {
  return markdown
    .split('\n')
    .flatMap((line) => (/^(?:\| :-- \| :-- \||---)$/.test(line.trim()) ? [] : [plainLine(line)]))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

function plainLine(line: string): string {
  const cells = /^\| (.*) \|$/.exec(line)?.[1]?.split(/(?<!\\) \| /);
  const text = cells === undefined ? line.trimEnd() : cells.filter((cell) => cell.trim() !== '').join('   ');
  // What is escaped stands for itself and is no mark of Markdown.
  return text.replace(
    /\\([\\`*_[\]<>|~&$\-+#=])|\[((?:\\.|[^\]\\])*)\]\([^)]*\)|[*~`]+/g,
    (_, escaped?: string, label?: string) => escaped ?? (label === undefined ? '' : plainLine(label)),
  );
}
