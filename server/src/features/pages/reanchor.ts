import type { Certainty, ReanchoredAnnotation } from '../../standoff/reanchor';
import { indexLines, positionAt } from '../../text/lines';
import { plural } from '../../text/plural';
import { clip } from '../cards/markdown';
import { EMPTY_LINE, heading, layOut, type PageLine, type PagePart } from './layOut';
import type { PageContext, PageDocument } from './types';

/** What would be done to one annotation file. */
export interface PlannedFile {
  readonly path: string;
  readonly layer: string;
  readonly compared: boolean;
  readonly annotations: readonly ReanchoredAnnotation[];
}

const LONGEST_WORDS = 70;
const CONTEXT = 30;
/** Annotations of a file that are listed; what is to be looked at comes first, so that nothing of it is left out. */
const MOST_LISTED = 200;

const ORDER: readonly Certainty[] = ['lost', 'review', 'found', 'in place'];

/** Everything that would be written, before it is: what needs a look first, each line leading to its place in the text. */
export function reanchorPage(
  { snapshot }: PageContext,
  files: readonly PlannedFile[],
  plan: string,
  written: boolean,
): PageDocument {
  const count = (certainty: Certainty): number =>
    files.reduce((sum, { annotations }) => sum + annotations.filter((one) => one.certainty === certainty).length, 0);
  const act = {
    title: `Write ${plural(files.length, 'annotation file')}`,
    act: { kind: 'write reanchored', plan },
  } as const;
  const lines: PageLine[] = [
    heading(1, written ? 'Annotations are back on their words' : 'Annotations back on their words'),
    {
      parts: [
        `${plural(files.length, 'annotation file')}: ${count('found')} found again, ${count('review')} to look at, ${count('lost')} not found. `,
        { text: written ? 'Written; undo takes it back.' : 'Nothing is written yet.', mark: 'muted' },
      ],
      ...(written ? {} : { acts: [act] }),
    },
  ];
  for (const { path, layer, compared, annotations } of files) {
    const text = snapshot.articles.get(path)?.article.text ?? '';
    const index = indexLines(text);
    lines.push(EMPTY_LINE, heading(2, layer));
    if (compared) lines.push({ parts: [{ text: 'compared with the text in git', mark: 'muted' }] });
    const sorted = [...annotations].sort(
      (a, b) => ORDER.indexOf(a.certainty) - ORDER.indexOf(b.certainty) || startOf(a) - startOf(b),
    );
    for (const one of sorted.slice(0, MOST_LISTED)) {
      const start = Math.min(startOf(one), text.length);
      const end = Math.min(one.spans.at(-1)?.end ?? start, text.length);
      const place = { path, start, end: Math.max(start, end) };
      const { line, character } = positionAt(index, start);
      lines.push({ parts: partsOf(one, text, start, end, `${line + 1}:${character + 1}`), target: place });
    }
    const left = annotations.length - MOST_LISTED;
    if (left > 0) lines.push({ parts: [{ text: `and ${left} more that were found again`, mark: 'muted' }] });
  }
  if (files.length === 0) lines.push(EMPTY_LINE, { parts: ['All annotations stand on their words.'] });
  return layOut('Re-anchored annotations', lines);
}

const startOf = ({ spans }: ReanchoredAnnotation): number => spans[0]?.start ?? 0;

function partsOf(
  one: ReanchoredAnnotation,
  text: string,
  start: number,
  end: number,
  place: string,
): readonly PagePart[] {
  const { id, type, certainty, words, wordsNow } = one;
  const head = `  ${place.padEnd(9)} ${id} ${type}  `;
  const said = `“${clip(words, LONGEST_WORDS)}”`;
  if (certainty === 'lost')
    return [head, { text: 'not found', mark: 'warning' }, ' ', { text: said, mark: 'value' }, ' stays as it is'];
  const around: readonly PagePart[] = [
    { text: wordsBefore(text, start), mark: 'muted' },
    { text: clip(wordsNow, LONGEST_WORDS), mark: 'words' },
    { text: wordsBehind(text, end), mark: 'muted' },
  ];
  if (certainty !== 'review') return [head, ...around];
  return [
    head,
    { text: 'look', mark: 'warning' },
    ' ',
    ...(words === wordsNow ? [] : [{ text: said, mark: 'value' as const }, ' → ']),
    ...around,
  ];
}

/** Whole words of the same line. */
function wordsBefore(text: string, at: number): string {
  const from = Math.max(0, at - CONTEXT);
  const line = text.slice(from, at).split('\n').at(-1)!;
  return line.length === at - from && from > 0 ? line.replace(/^\S*\s+/, '') : line.trimStart();
}

function wordsBehind(text: string, at: number): string {
  const line = text.slice(at, at + CONTEXT).split('\n')[0]!;
  return line.length === CONTEXT ? line.replace(/\s+\S*$/, '') : line.trimEnd();
}
