import type { FileProblem, TextEdit } from '../../text/fileProblem';
import { suggest } from '../../text/suggest';
import { readAnnotationConfiguration } from '../configuration';
import { declare } from './declare';

const SECTIONS = ['entities', 'relations', 'events', 'attributes'];
/** What brat reads besides types in angle brackets. */
const RESERVED: ReadonlySet<string> = new Set(
  'ANY ENTITY RELATION EVENT NONE EMPTY REL-TYPE URL URLBASE UNICODE GLYPH-POS DEFAULT NORM OVERLAP OVL-TYPE INHERIT'
    .split(' ')
    .map((name) => `<${name}>`),
);
/** A file that is no configuration must not flood the list. */
const MOST = 20;

/** What is wrong in an `annotation.conf`: sections, macros and types that are not there. */
export function checkConfigurationFile(text: string, file: string): readonly FileProblem[] {
  const problems: FileProblem[] = [];
  const report = (at: number, word: string, message: string, fixes: FileProblem['fixes'] = []): void => {
    const code = 'annotation.configuration';
    problems.push({ file, code, message, start: at, end: at + word.length, fixes });
  };
  const { types } = readAnnotationConfiguration(text);
  const known = new Set(types.flatMap(({ section, name }) => (section === 'attributes' ? [] : [name])));
  const unknown = new Map<string, TextEdit[]>();
  let section: string | null = null;
  let macros = new Set<string>();
  let start = 0;
  for (const line of text.split('\n')) {
    const at = start;
    start += line.length + 1;
    const content = line.trim();
    if (content === '' || content.startsWith('#') || line.length > 10_000) continue;
    const heading = /^\[(.*)\]/.exec(content)?.[1];
    if (heading !== undefined) {
      section = heading.toLowerCase();
      macros = new Set();
      if (SECTIONS.includes(section) || section === 'spans') continue;
      const near = suggest(heading, SECTIONS);
      const place = at + line.indexOf(heading);
      const message = `There is no section “${heading}”: what stands in it is not read. Sections are ${SECTIONS.join(', ')}.`;
      const edit = { start: place, end: place + heading.length, newText: near ?? heading };
      report(place, heading, message, near === null ? [] : [{ title: `Write “${near}”`, edits: [edit] }]);
      continue;
    }
    if (section === null || (!SECTIONS.includes(section) && section !== 'spans')) continue;
    const macro = /^(<[^>]+>)\s*=/.exec(content)?.[1];
    if (macro !== undefined) macros.add(macro);
    for (const { 0: name, index } of line.matchAll(/<[^<>\s=]+>/g)) {
      if (RESERVED.has(name) || macros.has(name)) continue;
      const message = `${name} stands for nothing here: in this section, write a line “${name}=…” above. brat does not open the project without it.`;
      report(at + index, name, message);
    }
    for (const { word, index } of typesIn(line)) {
      if (known.has(word)) continue;
      const edit = { start: at + index, end: at + index + word.length, newText: word };
      unknown.set(word, [...(unknown.get(word) ?? []), edit]);
    }
  }
  for (const [word, places] of unknown) {
    const near = suggest(word, known);
    const edits = places.map((place) => ({ ...place, newText: near ?? word }));
    const message = `“${word}” is no type of this file: no annotation is meant by it.${near === null ? '' : ` Did you mean “${near}”?`}`;
    report(places[0]!.start, word, message, [
      ...(near === null ? [] : [{ title: `Write “${near}”`, edits }]),
      { title: `Declare “${word}” as a type`, edits: [declare(text, 'entities', word)] },
    ]);
  }
  return problems.sort((a, b) => a.start - b.start).slice(0, MOST);
}

/** The types that a line's arguments name: `Arg1:Person|GPE`. Values, database names and macros are none. */
function* typesIn(line: string): Generator<{ readonly word: string; readonly index: number }> {
  const macro = /^\s*<[^>]+>\s*=\s*/.exec(line);
  const from = macro ? macro[0].length : /^\s*\S+/.exec(line)![0].length;
  for (const { 0: part, index } of line.slice(from).matchAll(/[^,]+/g)) {
    const colon = part.lastIndexOf(':');
    const name = part.slice(0, Math.max(0, colon)).trim();
    if (colon < 0 ? !macro : name === 'Value' || name.startsWith('<')) continue;
    for (const { 0: word, index: at } of part.slice(colon + 1).matchAll(/[^|\s]+/g)) {
      if (!word.startsWith('<')) yield { word, index: from + index + colon + 1 + at };
    }
  }
}
