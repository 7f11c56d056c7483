import type { TextEdit } from '../../text/fileProblem';
import type { ConfigurationSection } from '../configuration';

const HEADING = /^\[(\w+)\]/;

/** The edit of `annotation.conf` that adds a line to one of its sections, behind what stands there. */
export function declare(configuration: string, section: ConfigurationSection, line: string): TextEdit {
  const lineEnd = configuration.includes('\r\n') ? '\r\n' : '\n';
  let here = false;
  let at: number | null = null;
  let start = 0;
  for (const raw of configuration.split('\n')) {
    const content = raw.trim();
    const heading = HEADING.exec(content)?.[1]?.toLowerCase();
    if (heading !== undefined) here = heading === section || (heading === 'spans' && section === 'entities');
    // A comment at the end of a section mostly belongs to the next one.
    if (here && content !== '' && !content.startsWith('#')) at = start + raw.trimEnd().length;
    start += raw.length + 1;
  }
  if (at !== null) return { start: at, end: at, newText: `${lineEnd}${line}` };
  const before = configuration === '' || configuration.endsWith('\n') ? '' : lineEnd;
  const end = configuration.length;
  return { start: end, end, newText: `${before}${lineEnd}[${section}]${lineEnd}${line}${lineEnd}` };
}
