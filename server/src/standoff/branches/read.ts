import type { Span } from '../../text/span';
import { type LiveAnnotations, renderLive, shiftLive, startLive } from '../live';
import type { AnnotatedText } from '../offsets';
import type { ParsedLine } from '../parse';
import { readAnnotations } from '../read';
import { changesBetween } from '../textChanges';
import { parseFile } from '../withoutText';

/** An annotation file in one branch; `article` is its text there, null where nobody has it. */
export interface BranchFile {
  readonly file: string;
  readonly article: AnnotatedText | null;
}

/** One line of an annotation file, told in the merged text. */
export interface BranchNode {
  /** Equivalences have none of their own: they are `*1`, `*2`. */
  readonly id: string;
  readonly parsed: ParsedLine;
  /** As it would be written: its offsets count in the merged text. */
  readonly line: string;
  /** Of a text-bound line: equal for the same place in the merged text, and in the branch's own text. */
  readonly place: string;
  readonly ownPlace: string;
  readonly spans: readonly Span[];
  readonly words: string;
}

export interface Branch {
  /** The whole file, its offsets counting in the merged text. */
  readonly rendered: string;
  readonly nodes: ReadonlyMap<string, BranchNode>;
  /** Lines that are not understood, and lines whose id another line above has. */
  readonly others: readonly string[];
  /** Whether places are known; else they are told by words and their order. */
  readonly placed: boolean;
  /** Where its annotations would stand in another branch's text: id → place. Null where that is not known. */
  placesIn(other: BranchFile): ReadonlyMap<string, string> | null;
  /** The offsets of places in the merged text, as this file counts. */
  numbers(spans: readonly Span[]): string;
}

/** Carries the annotations of a branch to the merged text, as if somebody had made the changes of the other branch by hand. */
export function readBranch({ file, article }: BranchFile, merged: AnnotatedText | null): Branch {
  if (article === null || merged === null) return readWithoutText(file);
  const live = startLive(file, article, '');
  const carried = shiftLive(live, changesBetween(article.text, merged.text));
  const rendered = renderLive(carried, merged);
  const { offsets } = readAnnotations(rendered, merged, '');
  return {
    ...collect(rendered, {
      place: (i) => placeKey(carried, i),
      ownPlace: (i) => placeKey(live, i),
      spans: (i) => carried.marks[i]!.spans,
    }),
    rendered,
    placed: true,
    placesIn: (other) => {
      if (other.article === null) return null;
      const there = shiftLive(live, changesBetween(article.text, other.article.text));
      return firstById(live.file.markedLines.map(({ id }, i) => [id, placeKey(there, i)]));
    },
    numbers: (spans) => spans.map(({ start, end }) => `${offsets.fromText(start)} ${offsets.fromText(end)}`).join(';'),
  };
}

function placeKey({ marks }: LiveAnnotations, i: number): string {
  return spansKey(marks[i]!.spans);
}

function spansKey(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start} ${end}`).join(';');
}

/** Nobody has the texts: words, and the how-manieth of the same words it is, tell one annotation from another. */
function readWithoutText(file: string): Branch {
  const bounds = parseFile(file).understood.flatMap(({ parsed }) =>
    parsed.kind === 'textBound' ? [parsed.value] : [],
  );
  const order = bounds.map((_, i) => i).sort((a, b) => bounds[a]!.numbers[0]![0] - bounds[b]!.numbers[0]![0] || a - b);
  const places = new Map<number, string>();
  const seen = new Map<string, number>();
  for (const i of order) {
    const { type, words } = bounds[i]!;
    const key = JSON.stringify([type, words]);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    places.set(i, `${words} ${count}`);
  }
  const spans = (i: number): Span[] => bounds[i]!.numbers.map(([start, end]) => ({ start, end }));
  const read = collect(file, { place: (i) => places.get(i)!, ownPlace: (i) => places.get(i)!, spans });
  return { ...read, rendered: file, placed: false, placesIn: () => null, numbers: spansKey };
}

interface Places {
  place(textBound: number): string;
  ownPlace(textBound: number): string;
  spans(textBound: number): readonly Span[];
}

function collect(rendered: string, { place, ownPlace, spans }: Places): Pick<Branch, 'nodes' | 'others'> {
  const nodes = new Map<string, BranchNode>();
  const { understood, unknown } = parseFile(rendered);
  const others = [...unknown];
  let textBounds = 0;
  let equivalences = 0;
  for (const { line, parsed } of understood) {
    const source = rendered.slice(line.start, line.end);
    const isTextBound = parsed.kind === 'textBound';
    const i = isTextBound ? textBounds++ : -1;
    const id = parsed.kind === 'equivalence' ? `*${++equivalences}` : parsed.value.id;
    if (nodes.has(id)) {
      others.push(source);
      continue;
    }
    nodes.set(id, {
      id,
      parsed,
      line: source,
      place: isTextBound ? place(i) : '',
      ownPlace: isTextBound ? ownPlace(i) : '',
      spans: isTextBound ? spans(i) : [],
      words: isTextBound ? (parsed.value.words ?? '') : '',
    });
  }
  return { nodes, others };
}

function firstById(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map([...pairs].reverse());
}
