import type { FileFix, FileProblem } from '../text/fileProblem';
import { plural } from '../text/plural';
import type { Span } from '../text/span';
import { findAgain, shiftsNear } from './heal';
import { type AnnotationLine, numbersPlace, splitLines } from './lines';
import type { Mark, MarkState } from './marks';
import {
  type AnnotatedText,
  createOffsetMap,
  describeUnit,
  type OffsetMap,
  type OffsetUnit,
  otherUnits,
  ownUnit,
} from './offsets';
import { isConflictMark, type ParsedLine, parseLine, type RawTextBound } from './parse';
import { checkReferences } from './references';
import type { Annotations, TextBound } from './types';
import { fragmentsOfWords, isDeletedLine } from './withoutText';

/** An annotation file, read against its article. Its text is kept, so that writing touches only what changes. */
export interface AnnotationFile {
  /** What problems call it. */
  readonly name: string;
  readonly text: string;
  readonly lines: readonly AnnotationLine[];
  readonly annotations: Annotations;
  /** Its text-bound lines with where they stand, in the order of the file: what moves while the article is edited. */
  readonly markedLines: readonly MarkedLine[];
  /** Annotations whose words are not in the article any more; no fact follows from them, and none is lost. */
  readonly detached: readonly TextBound[];
  /** Ids of annotations that were found at another place than the file says. */
  readonly moved: ReadonlySet<string>;
  /** How this file counts: what is written to it counts the same way. */
  readonly offsets: OffsetMap;
  readonly problems: readonly FileProblem[];
}

export interface MarkedLine {
  readonly line: AnnotationLine;
  readonly id: string;
  readonly type: string;
  /** The words of each of its spans, as the line has them; one for all where it does not tell. */
  readonly fragments: readonly string[];
  readonly mark: Mark;
}

interface Parsed {
  readonly line: AnnotationLine;
  readonly parsed: ParsedLine;
}

/**
 * Reads a brat standoff file (`.ann`) against the article it belongs to. Never fails: lines that cannot be read stay where they
 * are, are reported, and cost nothing else. `file` is the name that problems carry.
 */
export function readAnnotations(text: string, article: AnnotatedText, file: string): AnnotationFile {
  const problems: FileProblem[] = [];
  const report: Report = (span, code, message, fixes) => {
    const problem = { file, code, message, start: span.start, end: Math.min(span.end, span.start + 500) };
    problems.push(fixes === undefined ? problem : { ...problem, fixes });
  };
  const lines = splitLines(text);
  const parsed: Parsed[] = [];
  const mark = lines.find(({ start, end }) => isConflictMark(text.slice(start, end)));
  const isConflict = mark !== undefined && text.startsWith('<<<<<<<', mark.start);
  if (isConflict) report(mark, 'annotation.syntax', CONFLICT);
  let unreadable = 0;
  for (const line of lines) {
    const result = parseLine(text, line);
    if (result === null) continue;
    if (isConflict && typeof result === 'string' && isConflictMark(text.slice(line.start, line.end))) continue;
    if (typeof result !== 'string') parsed.push({ line, parsed: result });
    else if (++unreadable <= MOST_UNREADABLE) report(line, 'annotation.syntax', result);
  }
  if (unreadable > MOST_UNREADABLE) {
    const message = `${unreadable} lines of this file are no annotations: is it one? They are kept as they are; the first ${MOST_UNREADABLE} are marked.`;
    report({ start: 0, end: lines[0]?.end ?? 0 }, 'annotation.syntax', message);
  }
  const textBoundLines = parsed.flatMap(({ line, parsed: { kind, value } }) =>
    kind === 'textBound' ? [{ line, raw: value }] : [],
  );
  const offsets = findUnit(text, textBoundLines, article, report);
  const placed = placeTextBounds(text, textBoundLines, article, offsets, file, report);
  const annotations: Annotations = {
    textBounds: placed.textBounds,
    events: parsed.flatMap(({ parsed: { kind, value } }) => (kind === 'event' ? [value] : [])),
    attributes: parsed.flatMap(({ parsed: { kind, value } }) => (kind === 'attribute' ? [value] : [])),
    normalisations: parsed.flatMap(({ parsed: { kind, value } }) => (kind === 'normalisation' ? [value] : [])),
    relations: parsed.flatMap(({ parsed: { kind, value } }) => (kind === 'relation' ? [value] : [])),
    notes: parsed.flatMap(({ parsed: { kind, value } }) => (kind === 'note' ? [value] : [])),
    equivalences: parsed.flatMap(({ parsed: { kind, value } }) => (kind === 'equivalence' ? [value] : [])),
  };
  // Both versions side by side give ids twice and refer to what only one of them has.
  if (!isConflict) checkReferences(text, parsed, report);
  problems.sort((a, b) => a.start - b.start || a.end - b.end);
  const { detached, moved, markedLines } = placed;
  return { name: file, text, lines, annotations, markedLines, detached, moved, offsets, problems };
}

const CONFLICT =
  'Git could not merge this file and left its marks in it. Merge both versions with `crosscheck merge BASE OURS THEIRS`, or choose what stays and remove the marks.';

/** A file of another kind with the extension .ann must not flood the list. */
const MOST_UNREADABLE = 20;

interface TextBoundLine {
  readonly line: AnnotationLine;
  readonly raw: RawTextBound;
}

type Report = (span: Span, code: string, message: string, fixes?: readonly FileFix[]) => void;

/** Most annotations must fit a way of counting before we believe in it. */
const BELIEVABLE = 0.5;

function findUnit(text: string, all: readonly TextBoundLine[], article: AnnotatedText, report: Report): OffsetMap {
  const lines = all.filter(({ raw }) => !isDeletedLine(raw));
  const own = createOffsetMap(article.text, ownUnit(article));
  const fits = (map: OffsetMap): TextBoundLine[] =>
    lines.filter(({ raw }) => isInPlace(article.text, spansOf(raw, map), raw.words));
  const fitting = fits(own);
  if (fitting.length === lines.length) return own;
  let best: { map: OffsetMap; count: number } = { map: own, count: fitting.length };
  for (const unit of otherUnits(article)) {
    const map = createOffsetMap(article.text, unit);
    const count = fits(map).length;
    if (count > best.count) best = { map, count };
  }
  if (best.map === own || best.count < BELIEVABLE * lines.length) return own;
  const unit: OffsetUnit = best.map.unit;
  const first = lines.find(({ raw }) => !isInPlace(article.text, spansOf(raw, own), raw.words));
  const message = `This file counts ${describeUnit(unit, article)}. It is read that way, and brat would not; convert it.`;
  const edits = all.map(({ line, raw }) => numbersEdit(text, line, spansOf(raw, best.map), own));
  const fix = { title: 'Convert the file to brat’s offsets', edits };
  report(first?.line ?? { start: 0, end: 0 }, 'annotation.unit', message, [fix]);
  return best.map;
}

function spansOf(raw: RawTextBound, map: OffsetMap): Span[] {
  return raw.numbers.map(([start, end]) => ({ start: map.toText(start), end: map.toText(end) }));
}

function isInPlace(text: string, spans: readonly Span[], words: string | null): boolean {
  if (spans.some((span) => span.end > text.length)) return false;
  if (words === null) return true;
  const there = spans.map((span) => text.slice(span.start, span.end));
  return sameWords(there.join(' '), words) || (spans.length > 1 && sameWords(there.join(''), words));
}

/** Whitespace is written in many ways, and columns after the words are allowed. */
function sameWords(there: string, words: string): boolean {
  if (there === words) return true;
  const folded = foldSpace(there);
  return (
    folded === foldSpace(words) || (words.includes('\t') && folded === foldSpace(words.slice(0, words.indexOf('\t'))))
  );
}

function foldSpace(words: string): string {
  return words
    .normalize('NFC')
    .replace(/\\n|[\s\u0085]+/g, ' ')
    .trim();
}

function placeTextBounds(
  text: string,
  lines: readonly TextBoundLine[],
  article: AnnotatedText,
  map: OffsetMap,
  file: string,
  report: Report,
): Pick<AnnotationFile, 'detached' | 'moved' | 'markedLines'> & Pick<Annotations, 'textBounds'> {
  const clamp = (at: number): number => Math.min(at, article.text.length);
  const read = lines.map(({ line, raw }) => {
    const spans = spansOf(raw, map);
    const deleted = isDeletedLine(raw);
    const inPlace = !deleted && isInPlace(article.text, spans, raw.words);
    const words = raw.words ?? spans.map((span) => article.text.slice(span.start, span.end)).join(' ');
    const fragments = fragmentsOfWords({ numbers: raw.numbers, words });
    return { line, raw, spans, deleted, inPlace, words, fragments };
  });
  const misplaced = read.filter(({ inPlace, deleted }) => !inPlace && !deleted);
  const { found: again, astray } = findAgain(
    article.text,
    misplaced,
    read.filter(({ inPlace }) => inPlace),
    article.annotationStart,
  );
  const healed: Healed[] = [];
  const moved = new Set<string>();
  const detached: TextBound[] = [];
  const textBounds: TextBound[] = [];
  const marked: MarkedLine[] = [];
  let next = 0;
  let lost = 0;
  for (const one of read) {
    const { line, raw, spans, words, fragments } = one;
    const mark = (state: MarkState, there: readonly Span[]): void => {
      const said = state === 'moved' ? spans : there;
      const shape = { state, words: raw.words, whole: words.split('\t', 1)[0]! };
      marked.push({ line, id: raw.id, type: raw.type, fragments, mark: { shape, spans: there, said, edge: null } });
    };
    const inPlace = one.inPlace && !astray.has(one);
    const found = one.deleted ? null : one.inPlace ? (astray.get(one) ?? spans) : again[next++];
    const { id, type } = raw;
    if (found) {
      mark(inPlace ? 'placed' : 'moved', found);
      textBounds.push({ id, type, spans: found, words });
      if (text.slice(line.start, line.end).includes('\n')) {
        report(
          line,
          'annotation.syntax',
          `The words of ${id} run over several lines, which brat does not read. Put them on one line, with spaces.`,
        );
      }
      if (inPlace) continue;
      moved.add(id);
      healed.push({ line, words, shift: found[0]!.start - spans[0]!.start });
      continue;
    }
    detached.push({
      id,
      type,
      spans: spans.map(({ start, end }) => ({ start: clamp(start), end: clamp(end) })),
      words,
    });
    mark(one.deleted ? 'deleted' : 'lost', spans);
    if (one.deleted || ++lost > MOST_UNREADABLE) continue;
    const there = spans.map((span) => article.text.slice(span.start, span.end)).join(' ');
    const instead = there.trim() === '' ? 'the text ends before' : `there it says ${quoted(there)}`;
    const message = `${quoted(words)} does not stand at the place ${id} gives (${instead})`;
    const [nearest, ...others] = shiftsNear(article.text, one, article.annotationStart);
    if (nearest === undefined) {
      report(
        line,
        'annotation.words',
        `${message} and was not found near it. Mark the words again or remove the line.`,
      );
      continue;
    }
    const also = others.length === 0 ? '' : ` and in ${plural(others.length, 'other place')} near by`;
    const stands = `It stands ${distanceOf(nearest)}${also}: correct the offsets and look at it, or mark the words again.`;
    report(line, 'annotation.words', `${message}. ${stands}`, [
      { title: 'Correct the offsets, to be reviewed', edits: [], settles: reanchoring(file) },
    ]);
  }
  if (lost > MOST_UNREADABLE) {
    const message = `${lost} of ${lines.length} annotations were not found in the text: does this file belong to it? The first ${MOST_UNREADABLE} are marked.`;
    report(lines[0]!.line, 'annotation.words', message);
  }
  reportHealed(healed, lines.length, file, report);
  return { textBounds, detached, moved, markedLines: marked };
}

interface Healed {
  readonly line: AnnotationLine;
  readonly words: string;
  /** How far its first word has moved, in UTF-16 code units. */
  readonly shift: number;
}

type NumbersEdit = FileFix['edits'][number];

/** The edit of an annotation line that gives it these places; its words and everything else stay. */
function numbersEdit(text: string, line: AnnotationLine, spans: readonly Span[], map: OffsetMap): NumbersEdit {
  const { start, end } = numbersPlace(text, line);
  const numbers = spans.map((span) => `${map.fromText(span.start)} ${map.fromText(span.end)}`);
  return { start, end, newText: numbers.join(';') };
}

/** The fix looks again, and more closely than a file is read: what is not certain gets its note. */
function reportHealed(healed: readonly Healed[], all: number, layer: string, report: Report): void {
  const first = healed[0];
  if (first === undefined) return;
  const message =
    healed.length === 1
      ? `${quoted(first.words)} stands ${distanceOf(first.shift)} now: the text was changed outside. It is shown where the words are; correct the offsets.`
      : `${healed.length} of ${all} annotations stand elsewhere now: the text was changed outside. They are shown where their words are; correct the offsets.`;
  const title =
    healed.length === 1 ? 'Correct the offsets' : `Correct the offsets of the ${healed.length} annotations that moved`;
  report(first.line, 'annotation.words', message, [{ title, edits: [], settles: reanchoring(layer) }]);
}

const reanchoring = (layer: string) => ({ layer, removes: [], reanchors: true });

/** "1 character further on". */
function distanceOf(shift: number): string {
  return `${plural(Math.abs(shift), 'character')} ${shift > 0 ? 'further on' : 'further back'}`;
}

function quoted(words: string): string {
  const one = words.replace(/\s+/g, ' ').trim();
  return `"${one.length > 60 ? `${one.slice(0, 60)}…` : one}"`;
}
