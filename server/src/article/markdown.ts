import type { Span } from '../text/span';
import type { Line, LineShape } from './lines';

/**
 * Markdown as clippers write it, read line by line. Markup characters (`#`, `>`, bullets, `*`, `_`, `~~`, the brackets
 * and the address of a link, backslashes, tags) are no part of the text: they get no token, and words on both sides of
 * them touch. Offsets always count from the start of the file.
 */
export interface MarkdownLines {
  /** With the shape that the markup gives them and their `text` free of it. */
  readonly lines: readonly Line[];
  /** In order, without overlaps. */
  readonly markup: readonly Span[];
}

const HEADING = /^(#{1,6})(?:[ \t]+|$)/;
const CLOSING_HASHES = /[ \t]+#+$/;
const QUOTE = /^(?:>[ \t]?)+/;
const BULLET = /^[-*+][ \t]+(?:\[[ xX]\][ \t]+)?/;
const RULE = /^(?:[-*_=][ \t]*){3,}$/;
const FENCE = /^(?:```|~~~)/;
const IMAGE_ONLY = /^(?:\[?!\[[^\]]*\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\])\]?(?:\([^()]*\))?[ \t]*)+$/;
const OBSIDIAN_IMAGE = /^!\[\[[^\]]*\]\]$/;
const DEFINITION = /^\[[^\]]+\]:[ \t]*\S+/;
const CALLOUT = /^\[![A-Za-z]+\]/;
const TAG_ONLY = /^(?:<\/?[A-Za-z][^<>]*>[ \t]*)+$/;

export function readMarkdownLines(text: string, lines: readonly Line[]): MarkdownLines {
  const result: Line[] = [];
  const markup: Span[] = [];
  let fence = '';
  let comment = false;
  for (const line of lines) {
    let shape: LineShape = 'furniture';
    if (comment) comment = !line.text.includes('-->');
    else if (fence !== '') {
      if (line.text.startsWith(fence)) fence = '';
    } else if (FENCE.test(line.text)) fence = line.text.slice(0, 3);
    else if (line.text.startsWith('<!--')) comment = !line.text.includes('-->');
    else if (RULE.test(line.text)) {
      const above = result[result.length - 1];
      // "Title" over "=====": a heading.
      const underlined = above?.shape === 'prose' && !line.afterBlank && /^(?:=+|-+)$/.test(line.text);
      if (underlined && above.text.length <= 120 && !/[.:,;]$/.test(above.text)) {
        result[result.length - 1] = { ...above, shape: line.text[0] === '=' ? 'title' : 'heading' };
      }
    } else shape = 'prose';
    if (shape === 'furniture') result.push({ ...line, shape });
    else result.push(readLine(text, line, markup));
  }
  markup.sort((a, b) => a.start - b.start);
  return { lines: result, markup };
}

function readLine(text: string, line: Line, markup: Span[]): Line {
  let start = line.start;
  let end = line.end;
  let shape: LineShape = line.shape;
  const skip = (length: number): void => {
    if (length === 0) return;
    markup.push({ start, end: start + length });
    start += length;
  };
  skip(QUOTE.exec(line.text)?.[0].length ?? 0);
  const rest = text.slice(start, end);
  const heading = HEADING.exec(rest);
  if (heading) {
    shape = heading[1]!.length === 1 ? 'title' : 'heading';
    skip(heading[0].length);
    const closing = CLOSING_HASHES.exec(text.slice(start, end));
    if (closing) {
      markup.push({ start: start + closing.index, end });
      end = start + closing.index;
    }
  } else if (BULLET.test(rest)) {
    shape = 'item';
    skip(BULLET.exec(rest)![0].length);
  } else if (
    IMAGE_ONLY.test(rest) ||
    OBSIDIAN_IMAGE.test(rest) ||
    DEFINITION.test(rest) ||
    CALLOUT.test(rest) ||
    TAG_ONLY.test(rest)
  ) {
    return { ...line, shape: 'furniture' };
  } else if (rest.startsWith('|') && rest.endsWith('|') && rest.length > 1) shape = 'item';
  return { ...line, shape, text: readInline(text, start, end, markup) };
}

/** Adds the markup between the two offsets to `markup` and returns the text without it. */
function readInline(text: string, from: number, end: number, markup: Span[]): string {
  const first = markup.length;
  const brackets: number[] = [];
  let i = from;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (code === 92 && i + 1 < end && /[!-/:-@[-`{-~]/.test(text[i + 1]!)) {
      markup.push({ start: i, end: i + 1 });
      i += 2;
    } else if (code === 42 || code === 95 || code === 126) {
      let run = i + 1;
      while (run < end && text.charCodeAt(run) === code) run++;
      if (isEmphasis(text, i, run, code)) markup.push({ start: i, end: run });
      i = run;
    } else if (code === 91) {
      brackets.push(i);
      i++;
    } else if (code === 93) {
      i = readBracketEnd(text, i, end, brackets, markup);
    } else if (code === 60) {
      const tag = tagEnd(text, i, end);
      if (tag > 0) markup.push(...tagSpans(text, i, tag));
      i = Math.max(tag, i + 1);
    } else i++;
  }
  if (markup.length === first) return text.slice(from, end);
  const spans = markup.slice(first).sort((a, b) => a.start - b.start);
  let plain = '';
  let at = from;
  for (const span of spans) {
    plain += text.slice(at, span.start);
    at = span.end;
  }
  return (plain + text.slice(at, end)).trim();
}

/** Emphasis touches a word on one side; "5 * 3" and "snake_case" hold none. */
function isEmphasis(text: string, start: number, end: number, code: number): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  const spaceBefore = /\s/.test(before);
  const spaceAfter = /\s/.test(after);
  if (spaceBefore && spaceAfter) return false;
  if (code === 126) return end - start === 2;
  if (code === 42) return true;
  return !(isLetter(before) && isLetter(after));
}

function isLetter(char: string): boolean {
  return /[\p{L}\p{N}_@/.]/u.test(char);
}

/** At a `]`: the end of a link, an image, a wiki link or a footnote, or only a bracket. Returns where to go on. */
function readBracketEnd(text: string, at: number, end: number, brackets: number[], markup: Span[]): number {
  const open = brackets.pop();
  if (open === undefined) return at + 1;
  const image = text[open - 1] === '!' ? 1 : 0;
  if (text[at + 1] === '(' || text[at + 1] === '[') {
    const close = addressEnd(text, at + 1, end);
    if (close > 0) {
      markup.push({ start: open - image, end: open + 1 }, { start: at, end: close });
      return close;
    }
  }
  if (text[open + 1] === '^' && at > open + 2) {
    markup.push({ start: open, end: at + 1 });
    return at + 1;
  }
  if (text[at + 1] === ']' && brackets.length > 0 && brackets[brackets.length - 1] === open - 1) {
    brackets.pop();
    const bar = text.slice(open, Math.min(at, open + 200)).indexOf('|');
    markup.push({ start: open - 1, end: bar < 0 ? open + 1 : open + bar + 1 }, { start: at, end: at + 2 });
    return at + 2;
  }
  return at + 1;
}

/** The end of `(address "title")` or `[label]`, or 0. Addresses are short, so a stray bracket costs little. */
function addressEnd(text: string, from: number, end: number): number {
  const close = text[from] === '(' ? 41 : 93;
  const open = text.charCodeAt(from);
  let depth = 0;
  for (let i = from; i < Math.min(end, from + 1000); i++) {
    const code = text.charCodeAt(i);
    if (code === open) {
      depth++;
      if (depth > 8) return 0;
    } else if (code === close) {
      depth--;
      if (depth === 0) return i + 1;
    } else if (code === 93 && close === 41) return 0;
  }
  return 0;
}

/** The end of `<tag …>`, `</tag>`, `<https://…>` or `<!-- … -->`, or 0. */
function tagEnd(text: string, from: number, end: number): number {
  const next = text[from + 1] ?? ' ';
  if (!/[A-Za-z/!]/.test(next)) return 0;
  for (let i = from + 1; i < Math.min(end, from + 500); i++) {
    const code = text.charCodeAt(i);
    if (code === 62) return i + 1;
    if (code === 60) return 0;
  }
  return 0;
}

/** The whole tag, but only the angles of an address. */
function tagSpans(text: string, start: number, end: number): Span[] {
  if (!/^(?:https?:|mailto:|www\.)/i.test(text.slice(start + 1, start + 9))) return [{ start, end }];
  return [
    { start, end: start + 1 },
    { start: end - 1, end },
  ];
}
