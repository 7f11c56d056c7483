import type { AnnotatedSentence, SentenceArc, SentenceMark } from '../features/annotations/sentence';
import { attributes, type Html, html, join, raw } from '../text/markup';
import type { Span } from '../text/span';

/** Letters of one width, so that places are known without a browser. */
const FONT = 14;
const LETTER = 8.43;
const SMALL = 11;
const SMALL_LETTER = 6.63;
const LINE = 22;
const BOX = 16;
const ARC = 18;
const SIDE = 10;
const GAP = 14;

export interface SentenceCanvas {
  /** CSS pixels. */
  readonly width: number;
  /** The address of a mark's place. */
  readonly hrefOf: (mark: SentenceMark) => string;
}

interface Piece {
  readonly mark: SentenceMark;
  /** Columns on its row. */
  readonly from: number;
  readonly to: number;
  level: number;
}

interface Row {
  readonly text: string;
  /** Offset of its first letter in the sentence. */
  readonly start: number;
  readonly pieces: Piece[];
}

interface Bow {
  readonly arc: SentenceArc;
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** Which of its ends stand on this row. */
  readonly begins: boolean;
  readonly ends: boolean;
  level: number;
}

export interface SentenceDrawing {
  readonly svg: Html;
  /** Rules for the colours in it: a page that allows no styles on elements takes them as a sheet. */
  readonly css: string;
}

/** One sentence with its marks as boxes above the words and its arcs above the boxes, as an SVG that follows the page's colours. */
export function sentencePicture(sentence: AnnotatedSentence, { width, hrefOf }: SentenceCanvas): SentenceDrawing {
  const classes = classesOf(sentence);
  const columns = Math.max(20, Math.floor((width - 2 * SIDE) / LETTER));
  const rows = rowsOf(sentence, columns);
  const bows = bowsOf(sentence, rows, columns);
  const parts: Html[] = [];
  let y = GAP;
  rows.forEach((row, r) => {
    const own = bows.filter((bow) => bow.row === r);
    const levels = 1 + Math.max(-1, ...own.map(({ level }) => level));
    const boxes = 1 + Math.max(-1, ...row.pieces.map(({ level }) => level));
    const top = y + levels * ARC + (levels > 0 ? 6 : 0);
    const base = top + boxes * BOX;
    for (const bow of own) parts.push(drawBow(bow, row, top, base, columns, classes));
    for (const piece of row.pieces) parts.push(drawPiece(piece, base, hrefOf, classes));
    parts.push(
      html`<text${attributes({ x: String(SIDE), y: String(base + LINE - 6), 'font-size': String(FONT), 'xml:space': 'preserve', class: 'words' })}>`,
      html`${row.text}`,
      raw('</text>'),
    );
    y = base + LINE + GAP;
  });
  const size = { width: String(width), height: String(y), viewBox: `0 0 ${width} ${y}` };
  const label = `${sentence.marks.length} annotations and ${sentence.arcs.length} relations between them; the list below has them in words`;
  const svg = join([
    html`<svg${attributes({ class: 'sentence', xmlns: 'http://www.w3.org/2000/svg', role: 'group', 'aria-label': label, ...size })}>`,
    raw(
      '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" class="tip"/></marker></defs>',
    ),
    ...parts,
    raw('</svg>'),
  ]);
  return { svg, css: classes.css };
}

interface Classes {
  readonly css: string;
  readonly ofMark: (mark: SentenceMark) => string;
  readonly ofArc: (arc: SentenceArc) => string;
}

/** One class a colour. Colours are `#rrggbb`: they were read as colours before they came here. */
function classesOf({ marks, arcs }: AnnotatedSentence): Classes {
  const rules = new Map<string, string>();
  const named = (declarations: string): string => {
    const name = rules.get(declarations) ?? `colour-${rules.size + 1}`;
    rules.set(declarations, name);
    return name;
  };
  const ofMark = ({ look }: SentenceMark): string =>
    look.kind === 'own'
      ? named(
          `--on-light: var(--vscode-crosscheck-annotation${look.number}); --on-dark: var(--vscode-crosscheck-annotation${look.number})`,
        )
      : named(`--on-light: ${look.onLight}; --on-dark: ${look.onDark}`);
  const ofArc = ({ colour }: SentenceArc): string => (colour ? named(`--arc: ${colour}`) : '');
  marks.forEach(ofMark);
  arcs.forEach(ofArc);
  const css = [...rules].map(([declarations, name]) => `.${name} { ${declarations}; }`).join('\n');
  return { css, ofMark, ofArc };
}

function rowsOf({ text, marks }: AnnotatedSentence, columns: number): readonly Row[] {
  const rows: Row[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + columns);
    if (end < text.length) {
      const space = text.lastIndexOf(' ', end);
      if (space > start) end = space + 1;
    }
    const newline = text.slice(start, end).indexOf('\n');
    if (newline >= 0) end = start + newline + 1;
    const line = text.slice(start, end);
    if (line.trim() !== '') rows.push({ text: line.replace(/[\r\n\t]/g, ' '), start, pieces: [] });
    start = end;
  }
  for (const row of rows) {
    const span = { start: row.start, end: row.start + row.text.length };
    for (const mark of marks) {
      for (const part of mark.parts) {
        const from = Math.max(part.start, span.start);
        const to = Math.min(part.end, span.end);
        if (from < to) row.pieces.push({ mark, from: from - row.start, to: to - row.start, level: 0 });
      }
    }
    // The narrow ones lie next to the words; a label may be wider than its words.
    row.pieces.sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
    row.pieces.forEach((piece, i) => {
      const below = row.pieces.slice(0, i);
      while (below.some((other) => other.level === piece.level && overlap(reach(other), reach(piece)))) piece.level++;
    });
  }
  return rows;
}

function reach({ mark, from, to }: Piece): Span {
  const label = (labelOf(mark).length * SMALL_LETTER + 8) / LETTER;
  const middle = (from + to) / 2;
  return { start: Math.min(from, middle - label / 2), end: Math.max(to, middle + label / 2) };
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function labelOf({ type, said }: SentenceMark): string {
  const whole = [type, ...said].join(' ');
  return whole.length > 40 ? `${whole.slice(0, 39)}…` : whole;
}

/** An arc over several rows is a bow to the edge of one and from the edge of the next. */
function bowsOf({ arcs }: AnnotatedSentence, rows: readonly Row[], columns: number): readonly Bow[] {
  const bows: Bow[] = [];
  const find = (id: string): { readonly row: number; readonly at: number } | null => {
    for (const [row, { pieces }] of rows.entries()) {
      const piece = pieces.find(({ mark }) => mark.id === id);
      if (piece) return { row, at: (piece.from + piece.to) / 2 };
    }
    return null;
  };
  for (const arc of arcs) {
    const [from, to] = [find(arc.from.id), find(arc.to.id)];
    if (!from || !to || arc.from.id === arc.to.id) continue;
    if (from.row === to.row) {
      bows.push({ arc, row: from.row, from: from.at, to: to.at, begins: true, ends: true, level: 0 });
      continue;
    }
    const down = from.row < to.row;
    bows.push({ arc, row: from.row, from: from.at, to: down ? columns : 0, begins: true, ends: false, level: 0 });
    bows.push({ arc, row: to.row, from: down ? 0 : columns, to: to.at, begins: false, ends: true, level: 0 });
  }
  const width = (bow: Bow): number => Math.abs(bow.to - bow.from);
  bows.sort((a, b) => width(a) - width(b));
  bows.forEach((bow, i) => {
    const below = bows.slice(0, i).filter(({ row }) => row === bow.row);
    while (below.some((other) => other.level === bow.level && overlap(spanOf(other), spanOf(bow)))) bow.level++;
  });
  return bows;
}

function spanOf({ arc, from, to }: Bow): Span {
  const label = (arc.label.length * SMALL_LETTER + 8) / LETTER;
  const middle = (from + to) / 2;
  return { start: Math.min(from, to, middle - label / 2), end: Math.max(from, to, middle + label / 2) };
}

const x = (column: number): number => Math.round((SIDE + column * LETTER) * 10) / 10;

function drawBow(
  { arc, from, to, begins, ends, level }: Bow,
  row: Row,
  top: number,
  base: number,
  columns: number,
  classes: Classes,
): Html {
  const height = top - 6 - level * ARC - ARC / 2;
  const boxTop = (at: number, id: string): number => {
    const piece = row.pieces.find(({ mark, from: a, to: b }) => mark.id === id && (a + b) / 2 === at);
    return piece ? base - (piece.level + 1) * BOX + 1 : top;
  };
  const [a, b] = [x(from), x(to)];
  const start = begins
    ? `M${a} ${boxTop(from, arc.from.id)}L${a} ${height + 6}Q${a} ${height} ${a + Math.sign(b - a) * 6} ${height}`
    : `M${a} ${height}`;
  const stop = ends
    ? `L${b - Math.sign(b - a) * 6} ${height}Q${b} ${height} ${b} ${height + 6}L${b} ${boxTop(to, arc.to.id)}`
    : `L${b} ${height}`;
  const middle = Math.min(
    x(columns) - (arc.label.length * SMALL_LETTER) / 2,
    Math.max(SIDE + (arc.label.length * SMALL_LETTER) / 2, (a + b) / 2),
  );
  const background = {
    x: String(middle - (arc.label.length * SMALL_LETTER) / 2 - 3),
    y: String(height - 8),
    width: String(arc.label.length * SMALL_LETTER + 6),
    height: '14',
    class: 'ground',
  };
  return join([
    html`<g${attributes({ class: `arc ${classes.ofArc(arc)}`.trim() })}><path${attributes({ d: start + stop, ...(ends ? { 'marker-end': 'url(#tip)' } : {}) })}/>`,
    html`<rect${attributes(background)}/>`,
    html`<text${attributes({ x: String(middle), y: String(height + 3), 'font-size': String(SMALL), 'text-anchor': 'middle' })}>`,
    html`${arc.label}`,
    raw('</text></g>'),
  ]);
}

function drawPiece(
  { mark, from, to, level }: Piece,
  base: number,
  hrefOf: SentenceCanvas['hrefOf'],
  classes: Classes,
): Html {
  const label = labelOf(mark);
  const wide = label.length * SMALL_LETTER + 6;
  const [a, b] = [x(from), x(to)];
  const left = Math.max(2, Math.min(a, (a + b) / 2 - wide / 2));
  const width = Math.max(b - a, wide);
  const y = base - (level + 1) * BOX;
  const name = `${mark.type}: ${mark.said.join(', ')}`.replace(/: $/, '');
  return join([
    html`<a${attributes({ href: hrefOf(mark), 'aria-label': `${name}, ${mark.id}`, class: `mark ${classes.ofMark(mark)}` })}>`,
    html`<line${attributes({ x1: String(a), x2: String(b), y1: String(base + 2), y2: String(base + 2) })}/>`,
    html`<rect${attributes({ x: String(left), y: String(y + 1), width: String(width), height: String(BOX - 2), rx: '2' })}/>`,
    html`<text${attributes({ x: String(left + width / 2), y: String(y + BOX - 5), 'font-size': String(SMALL), 'text-anchor': 'middle' })}>`,
    html`${label}`,
    raw('</text></a>'),
  ]);
}
