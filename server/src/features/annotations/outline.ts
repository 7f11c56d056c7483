import { type AnnotationLine, type AnnotationLineKind, splitLines } from '../../standoff/lines';
import { parseFile } from '../../standoff/withoutText';
import { clip } from '../cards/markdown';
import type { FoldingItem } from '../foldingRanges';
import type { DocumentSymbolItem } from '../symbols';

const LONGEST_NAME = 80;
const SHORTEST_RUN = 3;

/** The outline of an annotation file: what stands in the text, then what is said of it, in the order of the file. */
export function annotationSymbols(text: string): readonly DocumentSymbolItem[] {
  const { understood } = parseFile(text);
  const words = new Map(
    understood.flatMap(({ parsed: { kind, value } }) => (kind === 'textBound' ? [[value.id, value.words ?? '']] : [])),
  );
  return understood.flatMap(({ line, parsed }): DocumentSymbolItem[] => {
    if (line.id === null) return [];
    const item = (name: string, detail: string, kind: 'annotation' | 'event' = 'annotation'): DocumentSymbolItem[] => [
      {
        kind,
        name: clip(name, LONGEST_NAME) || line.id!,
        detail: `${line.id} ${detail}`,
        start: line.start,
        end: line.end,
        selection: { start: line.start, end: line.start + line.id!.length },
        children: [],
      },
    ];
    const of = (id: string): string => words.get(id) ?? id;
    switch (parsed.kind) {
      case 'textBound':
        return item(parsed.value.words ?? '', parsed.value.type);
      case 'event': {
        const roles = parsed.value.roles.map(({ role, target }) => `${role} ${of(target)}`);
        return item([of(parsed.value.trigger), ...roles].join(' · '), parsed.value.type, 'event');
      }
      case 'relation':
        return item(`${of(parsed.value.from.target)} → ${of(parsed.value.to.target)}`, parsed.value.type, 'event');
      default:
        // Attributes, links and notes are found where their annotation is; the outline would drown in them.
        return [];
    }
  });
}

/** Runs of lines of one kind. */
export function annotationFolding(text: string): readonly FoldingItem[] {
  const runs: { readonly kind: AnnotationLineKind; readonly lines: AnnotationLine[] }[] = [];
  for (const line of splitLines(text)) {
    const last = runs.at(-1);
    if (last?.kind === line.kind) last.lines.push(line);
    else runs.push({ kind: line.kind, lines: [line] });
  }
  return runs
    .filter(({ lines }) => lines.length >= SHORTEST_RUN)
    .map(({ lines }) => ({ kind: 'section', start: lines[0]!.start, end: lines.at(-1)!.end }));
}
