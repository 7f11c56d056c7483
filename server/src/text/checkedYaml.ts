import type { FileFix, FileProblem } from './fileProblem';
import type { Span } from './span';
import { suggest } from './suggest';
import type { YamlEntry, YamlMap, YamlNode } from './yaml';

/** Collects what is wrong in one file and reads values from it, each with a message when it has another form. */
export interface YamlChecker {
  readonly problems: readonly FileProblem[];
  report(span: Span, message: string, fixes?: readonly FileFix[]): void;
  /** A text; numbers and yes/no count as what is written. Empty values are absent and no mistake. */
  text(node: YamlNode, what: string): string | null;
  /** A list of texts; a single text is a list of one. */
  texts(node: YamlNode, what: string): readonly string[];
  map(node: YamlNode, what: string): YamlMap | null;
  /** `true` or `false`, or null with a message. */
  yesOrNo(node: YamlNode, what: string): boolean | null;
  /** One of the words given, or null with a message. */
  oneOf<T extends string>(node: YamlNode, what: string, words: readonly T[]): T | null;
  /** `map` has the entry: a key that is there already is no better name for it. */
  unknownKey(map: YamlMap, entry: YamlEntry, keys: Iterable<string>, where: string): void;
}

export function createYamlChecker(file: string, code: string): YamlChecker {
  const problems: FileProblem[] = [];
  const report = (span: Span, message: string, fixes?: readonly FileFix[]): void => {
    const problem = { file, code, start: span.start, end: span.end, message };
    problems.push(fixes === undefined ? problem : { ...problem, fixes });
  };
  const isAbsent = (node: YamlNode): boolean => node.kind === 'scalar' && node.value === null;
  const text = (node: YamlNode, what: string): string | null => {
    if (node.kind === 'scalar') return isAbsent(node) ? null : node.text;
    report(node, `${what} is one text, not a ${node.kind}.`);
    return null;
  };
  return {
    problems,
    report,
    text,
    texts: (node, what) => {
      if (isAbsent(node)) return [];
      if (node.kind === 'scalar') return [node.text];
      if (node.kind === 'list') {
        return node.items.map((item) => text(item, `Each entry of ${what}`)).filter((item) => item !== null);
      }
      report(node, `${what} is a list of texts: [a, b].`);
      return [];
    },
    map: (node, what) => {
      if (node.kind === 'map') return node;
      if (!isAbsent(node)) report(node, `${what} holds keys with their values, one a line.`);
      return null;
    },
    yesOrNo: (node, what) => {
      if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value;
      if (!isAbsent(node)) report(node, `${what} is true or false.`);
      return null;
    },
    oneOf: (node, what, words) => {
      const word = text(node, what);
      if (word === null) return null;
      const known = words.find((one) => one === word);
      if (known !== undefined) return known;
      const near = suggest(word, words);
      const message = `${what} is one of ${words.join(', ')}, not "${shorten(word)}".`;
      if (near === null) report(node, message);
      else report(node, `${message} Did you mean "${near}"?`, [instead(node, near)]);
      return null;
    },
    unknownKey: (map, entry, keys, where) => {
      const near = suggest(entry.key, keys);
      const message = `"${shorten(entry.key)}" is no key of ${where}.`;
      const isGiven = map.entries.some(({ key }) => key === near);
      if (isGiven)
        report(entry.keySpan, `${message} "${near}" is given as well: put both into one, or remove this one.`);
      else if (near === null) report(entry.keySpan, `${message} Known are ${[...keys].join(', ')}.`);
      else report(entry.keySpan, `${message} Did you mean "${near}"?`, [instead(entry.keySpan, near)]);
    },
  };
}

function instead({ start, end }: Span, word: string): FileFix {
  return { title: `Write "${word}"`, edits: [{ start, end, newText: word }] };
}

function shorten(word: string): string {
  return word.length > 60 ? `${word.slice(0, 60)}…` : word;
}
