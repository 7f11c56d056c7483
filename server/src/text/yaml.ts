import { isAlias, isMap, isScalar, isSeq, type ParsedNode, parseDocument } from 'yaml';
import { indexLines, type LineIndex, positionAt } from './lines';
import type { Span } from './span';
import { mistakeOf } from './yamlMistakes';

/** A YAML value as plain data with its place, so that readers can say where something is wrong. */
export type YamlNode = YamlScalar | YamlList | YamlMap;

export interface YamlScalar extends Span {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As written, without quotes: `2031-05` stays that, whatever number or word YAML makes of it. */
  readonly text: string;
}

export interface YamlList extends Span {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
}

export interface YamlMap extends Span {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
}

export interface YamlProblem extends Span {
  readonly message: string;
}

export interface YamlFile {
  /** The top-level blocks that could be read, put together; null for a file that says nothing. */
  readonly root: YamlNode | null;
  readonly problems: readonly YamlProblem[];
}

/** Deeper nesting than a person writes; the parser's time grows with the square of it. */
const DEEPEST = 100;
const LARGEST_FILE = 8_000_000;

/**
 * Reads a YAML file block by block: a mistake in one top-level key or list item costs that one, never the others.
 * Duplicate keys are reported and the first one counts. Any text gives a result.
 */
export function readYaml(text: string): YamlFile {
  const problems: YamlProblem[] = [];
  const rubbish = findRubbish(text);
  if (rubbish !== null) return { root: null, problems: [rubbish] };
  const lines = indexLines(text);
  const source = healTabs(text, lines, problems);
  const anchors = new Map<string, YamlNode>();
  const roots: YamlNode[] = [];
  for (const block of topLevelBlocks(source)) {
    const root = readBlock(source, block, lines, anchors, problems);
    if (root !== null) roots.push(root);
  }
  return { root: joinRoots(roots, problems), problems };
}

function findRubbish(text: string): YamlProblem | null {
  if (text.length > LARGEST_FILE) {
    return {
      start: 0,
      end: 0,
      message: 'The file is larger than 8 MB and was not read. Split it, or remove what is not needed.',
    };
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0 || (code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 0xfffd) {
      const message =
        'The file does not hold text and was not read: it has bytes that no YAML file may have. Restore it from a copy, or save it as UTF-8.';
      return { start: i, end: i + 1, message };
    }
  }
  return null;
}

/** A tab that indents is read as one space, which keeps every offset. */
function healTabs(text: string, lines: LineIndex, problems: YamlProblem[]): string {
  if (!text.includes('\t')) return text;
  let first: Span | null = null;
  let count = 0;
  const healed = text.replace(/^[ \t]*\t[ \t]*(?=\S)/gm, (indent: string, offset: number) => {
    first ??= { start: offset, end: offset + indent.length };
    count++;
    return ' '.repeat(indent.length);
  });
  if (first !== null) {
    const line = lineOf(lines, first);
    const more = count > 1 ? ` (and ${count - 1} more ${count === 2 ? 'line' : 'lines'})` : '';
    const message = `Line ${line}${more} is indented with a tab, which YAML does not allow. Replace each tab with two spaces.`;
    problems.push({ ...(first as Span), message });
  }
  return healed;
}

/** Where each top-level key or list item begins and ends; a text in flow style (`{…}`) is one block. */
function topLevelBlocks(text: string): Span[] {
  const starts: number[] = [];
  let base = -1;
  let flow = false;
  for (const match of text.matchAll(/^([ ]*)([^\s#].*)$/gm)) {
    const content = match[2]!;
    const indent = match[1]!.length;
    if (indent === 0 && /^(---|\.\.\.)\s*$|^%/.test(content)) continue;
    if (base < 0) {
      base = indent;
      flow = content.startsWith('{') || content.startsWith('[');
      starts.push(match.index);
    } else if (!flow && indent <= base && !/^[}\]]/.test(content)) {
      starts.push(match.index);
    }
  }
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
}

function readBlock(
  text: string,
  block: Span,
  lines: LineIndex,
  anchors: Map<string, YamlNode>,
  problems: YamlProblem[],
): YamlNode | null {
  const source = text.slice(block.start, block.end).replace(/^(---|\.\.\.)[ ]*(?=\r?$)/gm, '   ');
  if (deepest(source) > DEEPEST) {
    problems.push({
      ...firstLine(text, block),
      message: `Line ${lineOf(lines, block)} opens more brackets than it closes and was not read. Close them.`,
    });
    return null;
  }
  const document = parseDocument(source, { keepSourceTokens: false, uniqueKeys: false, prettyErrors: false });
  const mistake = mistakeOf(source, document.errors);
  if (mistake !== null) {
    const span = placeOf(text, block, mistake.pos);
    problems.push({ ...span, message: `Line ${lineOf(lines, span)} is not YAML: ${mistake.message}` });
  }
  if (document.contents === null) return null;
  return convert(document.contents, { base: block.start, end: block.end, anchors, problems, depth: 0 });
}

function placeOf(text: string, block: Span, pos: readonly [number, number]): Span {
  const start = Math.min(block.start + pos[0], block.end);
  const end = Math.min(Math.max(start, block.start + pos[1]), block.end);
  if (text.slice(start, end).trim() !== '') return { start, end };
  // What is missing at the end of a block is better told on its last words than on the empty line after it.
  const lastEnd = block.start + text.slice(block.start, start).trimEnd().length;
  const lineStart = text.lastIndexOf('\n', lastEnd - 1) + 1;
  const indent = text.slice(lineStart, lastEnd).search(/\S/);
  return { start: lineStart + Math.max(0, indent), end: lastEnd };
}

function firstLine(text: string, block: Span): Span {
  const end = text.slice(block.start, Math.min(block.end, block.start + 80)).search(/[\r\n]/);
  return { start: block.start, end: end < 0 ? Math.min(block.end, block.start + 80) : block.start + end };
}

function lineOf(lines: LineIndex, span: Span): number {
  return positionAt(lines, span.start).line + 1;
}

function deepest(source: string): number {
  let depth = 0;
  let most = 0;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 91 || code === 123) most = Math.max(most, ++depth);
    else if (code === 93 || code === 125) depth--;
  }
  return most;
}

interface Conversion {
  readonly base: number;
  readonly end: number;
  readonly anchors: Map<string, YamlNode>;
  readonly problems: YamlProblem[];
  readonly depth: number;
}

function convert(node: unknown, context: Conversion): YamlNode {
  const range = (node as ParsedNode | null)?.range ?? [0, 0, 0];
  const start = Math.min(context.base + range[0], context.end);
  const span = { start, end: Math.min(Math.max(start, context.base + range[1]), context.end) };
  const nothing: YamlScalar = { kind: 'scalar', value: null, text: '', ...span };
  if (context.depth > DEEPEST) return nothing;
  const inner = { ...context, depth: context.depth + 1 };
  if (isAlias(node)) {
    const target = context.anchors.get(node.source);
    if (target !== undefined) return target;
    context.problems.push({
      ...span,
      message: `*${node.source} refers to nothing. Put quotes around a value that begins with *, such as a glob: "*${node.source}".`,
    });
    return nothing;
  }
  let result: YamlNode = nothing;
  if (isScalar(node)) {
    const value = node.value;
    const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
    const text = typeof value === 'string' ? value : (node.source ?? '');
    result = { kind: 'scalar', value: known, text, ...span };
  } else if (isSeq(node)) {
    result = { kind: 'list', items: node.items.map((item) => convert(item, inner)), ...span };
  } else if (isMap(node)) {
    const entries = node.items.map((pair): YamlEntry => {
      const key = convert(pair.key, inner);
      const value = pair.value === null ? { ...nothing, start: key.end, end: key.end } : convert(pair.value, inner);
      return { key: key.kind === 'scalar' ? key.text : '', keySpan: { start: key.start, end: key.end }, value };
    });
    result = { kind: 'map', entries: withoutDoubles(entries, context.problems), ...span };
  }
  const anchor = isScalar(node) || isSeq(node) || isMap(node) ? node.anchor : undefined;
  if (anchor !== undefined) context.anchors.set(anchor, result);
  return result;
}

function withoutDoubles(entries: readonly YamlEntry[], problems: YamlProblem[]): YamlEntry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    if (!seen.has(entry.key)) {
      seen.add(entry.key);
      return true;
    }
    const message = `"${entry.key}" is given twice; the first one counts. Put both into one entry or remove one.`;
    problems.push({ ...entry.keySpan, message });
    return false;
  });
}

function joinRoots(roots: readonly YamlNode[], problems: YamlProblem[]): YamlNode | null {
  const first = roots.find((root) => root.kind !== 'scalar') ?? roots[0];
  if (first === undefined) return null;
  const last = roots[roots.length - 1]!;
  const span = { start: roots[0]!.start, end: last.end };
  for (const root of roots) {
    if (root.kind !== first.kind || (root.kind === 'scalar' && root !== first)) {
      problems.push({
        start: root.start,
        end: root.end,
        message: 'This line is neither a key with its value nor a list item.',
      });
    }
  }
  if (first.kind === 'list') {
    return { kind: 'list', items: roots.flatMap((root) => (root.kind === 'list' ? root.items : [])), ...span };
  }
  if (first.kind === 'map') {
    const entries = roots.flatMap((root) => (root.kind === 'map' ? root.entries : []));
    return { kind: 'map', entries: withoutDoubles(entries, problems), ...span };
  }
  return first;
}
