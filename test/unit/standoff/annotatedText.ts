import type { AnnotatedText } from '../../../server/src/standoff/offsets';

/** A text as annotations see it: in Markdown they count from the line after the front matter. */
export function annotatedText(text: string, format: 'txt' | 'md' = 'txt'): AnnotatedText {
  const bodyStart = /^---\r?\n[\s\S]*?\r?\n---\r?\n/.exec(text)?.[0].length ?? 0;
  return { text, bodyStart, annotationStart: format === 'txt' ? 0 : bodyStart };
}
