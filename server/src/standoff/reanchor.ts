import search from 'approx-string-match';
import type { Span } from '../text/span';
import { sameSpans } from '../text/span';
import { betterBeside, contested, isRearranged, type Marked, onTwins, type Settled } from './contested';
import { type LookedFor, lookAgain } from './doubt';
import { findAgain, isWhole, standsOnce, TELLING } from './heal';
import { nextNumber } from './lines';
import { type LiveAnnotations, renderLive, shiftLive, startLive } from './live';
import type { Mark, MarkShape } from './marks';
import type { AnnotatedText } from './offsets';
import { changesBetween, type TextChange } from './textChanges';
import { standsVerbatim } from './verbatim';
import { onOneLine } from './write';

/**
 * `in place`: nothing to do. `found`: its very words, at a place that is certain. `review`: a place that a person should look at: words
 * that were changed, or the most likely of several places. `lost`: nowhere.
 */
export type Certainty = 'in place' | 'found' | 'review' | 'lost';

export interface ReanchoredAnnotation {
  readonly id: string;
  readonly type: string;
  readonly certainty: Certainty;
  /** As the file has them. */
  readonly words: string;
  readonly wordsNow: string;
  /** Where it stands in the text of now; where it last stood if it is lost. */
  readonly spans: readonly Span[];
}

export interface Reanchoring {
  readonly annotations: readonly ReanchoredAnnotation[];
  /** The file as it would be written. */
  readonly text: string;
}

/** The note that a place to look at gets, so that it is found again in any program. */
export const REVIEW_NOTE = 'Review';

/** A former text is believed when so many of the annotations stand on their words in it. */
const BELIEVABLE = 0.9;
/** The share of letters that may differ in words that were changed, and the shortest words that are looked for so. */
const MOST_ERRORS = 0.25;
const SHORTEST = 8;
const MOST_ERRORS_AT_ALL = 60;
/** How far from where they should be changed words are looked for. */
const NEAR = 3000;

/**
 * Puts the annotations of a text that was changed by other programs where their words are now. `former` is the text that they were made
 * on, where somebody has it (from git, say); without it, their own words have to tell.
 */
export function reanchor(
  annotations: string,
  article: AnnotatedText,
  name: string,
  former: AnnotatedText | null,
): Reanchoring {
  const compared = former === null ? null : compare(startLive(annotations, former, name), article);
  const byWords = lookForWords(startLive(annotations, article, name), article.annotationStart);
  const { live, certainties } = compared ?? byWords;
  const marks = [...live.marks];
  if (compared !== null) {
    // Two witnesses: where they contradict each other, a person decides; what one has lost, the other may have seen. The former text
    // knows better than words that stand in several places, but at the seams of a block that was moved: there it took lone words for
    // those that had gone.
    marks.forEach((mark, i) => {
      const other = byWords.live.marks[i]!;
      const word = byWords.certainties[i];
      const isTornApart = certainties[i] === 'review' && !isLike(mark.shape.whole, other.shape.whole);
      if (isTornApart && (word === 'in place' || word === 'found')) {
        const { whole } = other.shape;
        const [before, now] = [occurrencesOf(former!.text, whole), occurrencesOf(article.text, whole)];
        // Fewer than before: the one that was marked may be the one that is gone.
        if (before > now) return;
        marks[i] = { ...other, said: other.spans };
        if (before === 1 && now === 1 && whole.length >= TELLING) certainties[i] = 'found';
      }
      if (certainties[i] !== 'lost' || byWords.certainties[i] === 'lost' || mark.shape.state !== 'deleted') return;
      marks[i] = { ...other, said: other.spans };
      certainties[i] = 'review';
    });
    const isDoubtful = (mark: Mark, i: number, seams: ReadonlySet<number>): boolean => {
      if (certainties[i] !== 'in place' && certainties[i] !== 'found') return false;
      const other = byWords.live.marks[i]!;
      const word = byWords.certainties[i];
      const isSame = word !== 'lost' && sameSpans(mark.spans, other.spans);
      if (isSame && word !== 'review') return false;
      if (compared.verbatim.has(i)) return false;
      const isContradicted = !isSame && (word === 'in place' || word === 'found');
      const { whole } = mark.shape;
      const isUnclear =
        seams.has(i) || compared.rewritten.has(i) || (whole.length < TELLING && compared.refound.has(i));
      return isContradicted || (isUnclear && !standsOnce(article.text, whole));
    };
    // Who is doubted does not hide the seam from those beside it.
    for (let again = true; again; ) {
      const seams = atSeams(live, certainties);
      const doubted = marks.flatMap((mark, i) => (isDoubtful(mark, i, seams) ? [i] : []));
      for (const i of doubted) certainties[i] = 'review';
      again = doubted.length > 0;
    }
  }
  doubtContested(article.text, live, marks, certainties);
  const sure = marks
    .map((mark, i) => ({ mark, said: live.file.markedLines[i]!.mark.said[0]!.start, i }))
    .filter(({ i }) => certainties[i] === 'in place' || certainties[i] === 'found')
    .map(({ mark, said }) => ({ at: said, shift: mark.spans[0]!.start - said }))
    .sort((a, b) => a.at - b.at);
  live.file.markedLines.forEach(({ mark: original, fragments }, i) => {
    if (certainties[i] !== 'lost' || original.shape.state === 'deleted') return;
    const found = mostLikely(article, original, fragments, compared !== null, sure);
    if (found === null) return;
    marks[i] = placedOn(original.shape, article.text, found);
    certainties[i] = 'review';
  });
  // Who was found only now may be the one that belongs where another was put.
  doubtContested(article.text, live, marks, certainties);
  const result = { ...live, marks, text: article.text };
  // What is nowhere stays as it is written: nobody has said that its words were deleted on purpose.
  const untouched = new Set(
    live.file.markedLines.flatMap(({ mark }, i) =>
      certainties[i] === 'lost' && mark.shape.state !== 'deleted' ? [i] : [],
    ),
  );
  return {
    text: withNotes(renderLive(result, article, untouched), live, marks, certainties),
    annotations: live.file.markedLines.map(({ id, type, mark }, i) => {
      const { spans } = marks[i]!;
      const wordsNow = spans.map(({ start, end }) => article.text.slice(start, end)).join(' ');
      return { id, type, certainty: certainties[i]!, words: mark.shape.whole, wordsNow, spans };
    }),
  };
}

/** Two cannot have one place, which is seen only when all have been put somewhere. */
function doubtContested(
  text: string,
  { file }: LiveAnnotations,
  marks: readonly Mark[],
  certainties: Certainty[],
): void {
  const settled = marks.flatMap((mark, i): Settled[] => {
    if (certainties[i] === 'lost' || mark.shape.state !== 'placed') return [];
    const { said } = file.markedLines[i]!.mark;
    return [{ index: i, words: mark.shape.whole, said, spans: mark.spans, isSure: certainties[i] !== 'review' }];
  });
  if (settled.every(({ said, spans }) => said[0]!.start === spans[0]!.start)) return;
  const all = file.markedLines.flatMap(({ fragments, mark: { shape, said } }): Marked[] =>
    shape.state === 'deleted' ? [] : [{ fragments, said }],
  );
  const doubted = [
    ...(isRearranged(settled) ? contested(text, settled) : []),
    ...onTwins(settled),
    ...betterBeside(text, all, settled),
  ];
  for (const i of doubted) certainties[i] = 'review';
}

interface Search {
  readonly live: LiveAnnotations;
  readonly certainties: Certainty[];
}

interface Comparison extends Search {
  /** Those that stand where they do with what stood around them, which stood once and stands once. */
  readonly verbatim: ReadonlySet<number>;
  /** Those that were torn and whose words were put in elsewhere as they were. */
  readonly refound: ReadonlySet<number>;
  /** Those around which hardly a word stayed: that one did may be chance. */
  readonly rewritten: ReadonlySet<number>;
}

/** Word by word from the text that the annotations were made on; null when they were not made on it. */
function compare(live: LiveAnnotations, article: AnnotatedText): Comparison | null {
  const all = live.marks.length;
  if (live.marks.filter(({ shape }) => shape.state === 'placed').length < BELIEVABLE * all) return null;
  const changes = changesBetween(live.text, article.text);
  const shifted = shiftLive(live, changes);
  const marks = [...shifted.marks];
  const torn = marks.flatMap((mark, i) => (isTorn(live.marks[i]!, mark) ? [i] : []));
  // What was moved as a whole was deleted here and put in there: its words stand in the new text, side by side as before.
  const misplaced = torn.map((i) => {
    const { shape, spans } = live.marks[i]!;
    return { words: shape.whole, fragments: live.file.markedLines[i]!.fragments, spans };
  });
  const { found } = findAgain(article.text, misplaced, [], article.annotationStart);
  const inserted = insertions(changes);
  const refound = new Set<number>();
  torn.forEach((i, at) => {
    const spans = found[at];
    if (!spans?.every((span) => inserted.some(({ start, end }) => start <= span.start && span.end <= end))) return;
    refound.add(i);
    marks[i] = { shape: live.marks[i]!.shape, spans, said: spans, edge: null };
  });
  const verbatim = new Set<number>();
  live.marks.forEach(({ shape, spans: before }, i) => {
    const spans = shape.state === 'placed' ? standsVerbatim(live.text, article.text, before) : null;
    if (spans === null) return;
    verbatim.add(i);
    marks[i] = { shape, spans, said: spans, edge: null };
  });
  const certainties = marks.map((mark, i): Certainty => {
    const before = live.marks[i]!;
    if (mark.shape.state === 'lost' || mark.shape.state === 'deleted') return 'lost';
    if (mark.shape !== before.shape && mark.shape.words !== before.shape.whole) return 'review';
    return sameSpans(mark.spans, before.spans) ? 'in place' : 'found';
  });
  const changed = changedStretches(changes);
  const rewritten = new Set(live.marks.flatMap(({ spans }, i) => (isRewrittenAround(changed, spans[0]!) ? [i] : [])));
  return { live: { ...shifted, marks }, certainties, verbatim, refound, rewritten };
}

/** What the changes took out of the former text, and how much they put in there. */
function changedStretches(changes: readonly TextChange[]): readonly (Span & { readonly added: number })[] {
  let moved = 0;
  return changes.map(({ start, end, newText }) => {
    const stretch = { start: start - moved, end: end - moved, added: newText.length };
    moved += newText.length - (end - start);
    return stretch;
  });
}

const AROUND = 60;

/** Whether more of the text around a place was taken out or put in than stayed. */
function isRewrittenAround(changed: ReturnType<typeof changedStretches>, { start, end }: Span): boolean {
  const [first, last] = [start - AROUND, end + AROUND];
  let touched = 0;
  for (const stretch of changed) {
    if (stretch.end < first) continue;
    if (stretch.start > last) break;
    touched += Math.max(Math.min(stretch.end, last) - Math.max(stretch.start, first), Math.min(stretch.added, AROUND));
  }
  return touched > (last - first) / 2;
}

/** Whether words may have been made of others: at least half of the shorter ones are words of both. */
function isLike(words: string, others: string): boolean {
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [a, b] = [wordsOf(words), wordsOf(others)];
  const known = new Set(b);
  const common = a.filter((word) => known.has(word)).length;
  if (common > 0 && 2 * common >= Math.min(a.length, b.length)) return true;
  const [shorter, longer] = words.length < others.length ? [words, others] : [others, words];
  return shorter.length > 0 && search(longer, shorter, Math.floor(shorter.length * MOST_ERRORS)).length > 0;
}

/** How often words stand in a text by themselves. */
function occurrencesOf(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) if (isWhole(text, at, words)) count++;
  return count;
}

function isTorn(before: Mark, after: Mark): boolean {
  return before.shape.state === 'placed' && (after.shape.state === 'deleted' || after.shape !== before.shape);
}

/** The parts of the new text that the old one did not have there. */
function insertions(changes: readonly TextChange[]): Span[] {
  return changes
    .filter(({ newText }) => newText !== '')
    .map(({ start, newText }) => ({ start, end: start + newText.length }));
}

/** Neighbours that have moved so differently stood in different blocks of text. */
const SEAM = 60;

/** Annotations that have moved otherwise than one of their neighbours, by more than words that were put in or taken out explain. */
function atSeams({ file, marks }: LiveAnnotations, certainties: readonly Certainty[]): ReadonlySet<number> {
  const moves = marks
    .map(({ spans }, i) => {
      const at = file.markedLines[i]!.mark.said[0]!.start;
      return { i, at, shift: spans[0]!.start - at };
    })
    .filter(({ i }) => certainties[i] === 'in place' || certainties[i] === 'found')
    .sort((a, b) => a.at - b.at);
  const seams = new Set<number>();
  moves.forEach(({ i, at, shift }, j) => {
    for (const step of [-1, 1]) {
      let k = j + step;
      while (moves[k]?.at === at) k += step;
      const other = moves[k];
      if (other !== undefined && Math.abs(other.shift - shift) > SEAM) seams.add(i);
    }
  });
  return seams;
}

/** By the annotated words alone, which the file has a copy of. */
function lookForWords(live: LiveAnnotations, from: number): Search {
  const { markedLines } = live.file;
  const looked = live.marks.map(({ shape, spans }, i): LookedFor | null => {
    const isFound = shape.state === 'placed' || shape.state === 'moved';
    if (shape.state === 'deleted') return null;
    const { fragments, mark } = markedLines[i]!;
    return { words: shape.whole, fragments, said: mark.said, found: isFound ? spans : null };
  });
  const asked = looked.flatMap((one, i) => (one === null ? [] : [{ one, i }]));
  const second = lookAgain(
    live.text,
    asked.map(({ one }) => one),
    from,
  );
  const certainties = live.marks.map((): Certainty => 'lost');
  const marks = live.marks.map((mark) =>
    mark.shape.state === 'moved'
      ? { ...mark, shape: { ...mark.shape, state: 'placed' as const }, said: mark.spans }
      : mark,
  );
  asked.forEach(({ one, i }, index) => {
    const spans = second.placed.get(index);
    if (spans !== undefined)
      marks[i] = { ...marks[i]!, shape: { ...marks[i]!.shape, state: 'placed' }, spans, said: spans };
    const there = spans ?? one.found;
    if (there === null) return;
    certainties[i] = second.doubted.has(index) ? 'review' : sameSpans(there, one.said) ? 'in place' : 'found';
  });
  return { live: { ...live, marks }, certainties };
}

/**
 * The nearest place of the same words, else of words that differ in a few letters, around the place to which the neighbours have moved.
 * Where the former text is known, its very words are gone from here: only changed ones are looked for.
 */
function mostLikely(
  article: AnnotatedText,
  { said }: Mark,
  fragments: readonly string[],
  isGone: boolean,
  sure: readonly { readonly at: number; readonly shift: number }[],
): readonly Span[] | null {
  if (fragments.length !== said.length) return null;
  const found: Span[] = [];
  for (const [i, span] of said.entries()) {
    const words = fragments[i]!;
    if (words.trim() === '') return null;
    const before = sure.filter((one) => one.at <= span.start).at(-1) ?? sure[0];
    const place = span.start + (before?.shift ?? 0);
    const next = (isGone ? null : nearestExact(article, words, place)) ?? nearestLike(article, words, place);
    if (next === null || found.some((other) => other.start < next.end && next.start < other.end)) return null;
    found.push(next);
  }
  return found;
}

function nearestExact({ text, annotationStart }: AnnotatedText, words: string, place: number): Span | null {
  let best: number | null = null;
  const first = Math.max(annotationStart, place - NEAR);
  for (let at = text.indexOf(words, first); at >= 0 && at <= place + NEAR; at = text.indexOf(words, at + 1)) {
    const whole = !isLetter(text[at - 1]) && !isLetter(text[at + words.length]);
    if (whole && (best === null || Math.abs(at - place) < Math.abs(best - place))) best = at;
  }
  return best === null ? null : { start: best, end: best + words.length };
}

function nearestLike({ text, annotationStart }: AnnotatedText, words: string, place: number): Span | null {
  if (words.length < SHORTEST) return null;
  const first = Math.max(annotationStart, place - NEAR);
  const window = text.slice(first, place + NEAR + words.length);
  const matches = search(window, words, Math.min(MOST_ERRORS_AT_ALL, Math.floor(words.length * MOST_ERRORS)));
  const cost = ({ start, errors }: { start: number; errors: number }): number =>
    errors / words.length + Math.abs(first + start - place) / (20 * NEAR);
  let best: (typeof matches)[number] | null = null;
  for (const match of matches) if (best === null || cost(match) < cost(best)) best = match;
  if (best === null) return null;
  let [start, end] = [first + best.start, first + best.end];
  while (start > annotationStart && isLetter(text[start - 1]) && isLetter(text[start])) start--;
  while (end < text.length && isLetter(text[end - 1]) && isLetter(text[end])) end++;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}

function placedOn(shape: MarkShape, text: string, spans: readonly Span[]): Mark {
  const words = onOneLine(spans.map(({ start, end }) => text.slice(start, end)).join(' '));
  return { shape: { ...shape, state: 'placed', words, whole: words }, spans, said: spans, edge: null };
}

/** Each place to look at gets a note with the words that it had. */
function withNotes(
  text: string,
  { file }: LiveAnnotations,
  marks: readonly Mark[],
  certainties: readonly Certainty[],
): string {
  let result = text;
  let number = nextNumber(file.lines, '#');
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const triggers = new Map(file.annotations.events.map(({ id, trigger }) => [trigger, id]));
  file.markedLines.forEach(({ id, mark }, i) => {
    if (certainties[i] !== 'review' || marks[i]!.shape.state !== 'placed') return;
    if (!result.endsWith('\n')) result += lineEnd;
    // brat rejects a note on a trigger: what is said of an event refers to the event.
    result += `#${number++}\t${REVIEW_NOTE} ${triggers.get(id) ?? id}\twas "${onOneLine(mark.shape.whole)}"${lineEnd}`;
  });
  return result;
}
