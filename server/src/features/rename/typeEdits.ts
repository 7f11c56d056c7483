import type { TextEdit } from '../../rules/types';
import { type ConfigurationSection, readAnnotationConfiguration } from '../../standoff/configuration';
import { type AnnotationLineKind, splitLines } from '../../standoff/lines';
import { holds } from '../../text/span';
import { readYaml } from '../../text/yaml';
import {
  ANNOTATION_CONFIGURATION,
  nearestFile,
  SHORTCUTS,
  VISUAL_CONFIGURATION,
} from '../annotations/configurationFiles';
import { wordInAnnotations } from '../annotations/ways';
import type { FilesOfCorpus } from '../corpusFiles';
import { takenNames } from './takenTypes';
import type { FileEdits, Refused, RenameTarget } from './types';

type TypeTarget = Extract<RenameTarget, { kind: 'type' }>;

const SECTIONS: Readonly<Partial<Record<AnnotationLineKind, ConfigurationSection>>> = {
  textBound: 'entities',
  event: 'events',
  relation: 'relations',
  attribute: 'attributes',
  equivalence: 'relations',
};

/** The type whose name an offset of `annotation.conf` stands on: at the start of its own line, or where another one takes it. */
export function typeInConf(text: string, offset: number): TypeTarget | Refused {
  const { types } = readAnnotationConfiguration(text);
  const own = types.find((one) => holds(one, offset));
  const taken = own ? undefined : [...takenNames(text)].find((one) => holds(one, offset));
  const name = own?.name ?? taken?.name;
  if (taken?.isType === false && types.some((one) => one.name === name)) {
    return { refused: `“${name}” is no type here. Put the cursor on the type of that name to rename it.` };
  }
  const type =
    own ?? types.find((one) => one.name === name && (one.section === 'entities' || one.section === 'events'));
  const span = own ?? taken;
  if (!type || !span || name === undefined) return { refused: 'Put the cursor on the name of a type to rename it.' };
  return {
    kind: 'type',
    id: name,
    span: { start: span.start, end: span.end },
    placeholder: name,
    section: type.section,
  };
}

/** The type at an offset of an annotation file. */
export function typeInLine(files: FilesOfCorpus, path: string, offset: number): TypeTarget | null {
  const text = files.textOf(path) ?? '';
  const word = wordInAnnotations(text, offset);
  const line = splitLines(text).find((one) => holds(one, offset));
  const section = line && SECTIONS[line.kind];
  if (word?.kind !== 'type' || !section) return null;
  const configuration = nearestFile(path, ANNOTATION_CONFIGURATION, files.textOf);
  const types = configuration ? readAnnotationConfiguration(configuration.text).types : [];
  // An event's trigger has the event's type.
  const isEvent = section === 'entities' && types.some((one) => one.section === 'events' && one.name === word.name);
  return {
    kind: 'type',
    id: word.name,
    span: word.span,
    placeholder: word.name,
    section: isEvent ? 'events' : section,
  };
}

/**
 * Another name for a type in `annotation.conf`, in what the project says of its look and its key, in `corpus.yaml`, and on every line of
 * every annotation file that this configuration counts for.
 */
export function renameType(
  files: FilesOfCorpus,
  path: string,
  { id: from, section }: TypeTarget,
  to: string,
): readonly FileEdits[] | Refused {
  if (to === from) return [];
  if (!/^[\p{L}\p{N}_-]+$/u.test(to)) {
    return { refused: `A type has letters, digits, “-” and “_” only: “${to.replace(/[^\p{L}\p{N}_-]+/gu, '_')}”.` };
  }
  const configuration = nearestFile(path, ANNOTATION_CONFIGURATION, files.textOf);
  const types = configuration ? readAnnotationConfiguration(configuration.text).types : [];
  if (types.some((one) => one.name === to && one.section === section)) {
    return { refused: `“${to}” is a type already. To make one type of two, change the annotations of one of them.` };
  }
  const changes: FileEdits[] = [];
  const add = (file: string, edits: readonly TextEdit[]): void => {
    if (edits.length > 0) changes.push({ path: file, edits, ask: null });
  };
  if (configuration) add(configuration.path, inConfiguration(configuration.text, section, from, to));
  const marksWords = section === 'entities' || section === 'events';
  // A relation or an attribute of the same name keeps its look: the type gets a line of its own beside it.
  const isShared = types.some(
    (one) => one.name === from && one.section !== section && !isTriggered(one.section, section),
  );
  const visual = nearestFile(path, VISUAL_CONFIGURATION, files.textOf);
  if (visual) add(visual.path, inColumns(visual.text, 'first', from, to, isShared));
  const shortcuts = nearestFile(path, SHORTCUTS, files.textOf);
  if (shortcuts && marksWords) add(shortcuts.path, inColumns(shortcuts.text, 'second', from, to, false));
  for (const file of files.paths()) {
    if (!file.endsWith('.ann')) continue;
    if (nearestFile(file, ANNOTATION_CONFIGURATION, files.textOf)?.path !== configuration?.path) continue;
    add(file, inAnnotations(files.textOf(file) ?? '', section, from, to));
  }
  if (marksWords) add('corpus.yaml', inManifest(files.textOf('corpus.yaml') ?? '', from, to));
  return changes;
}

function inConfiguration(text: string, section: ConfigurationSection, from: string, to: string): readonly TextEdit[] {
  const edits: TextEdit[] = readAnnotationConfiguration(text)
    .types.filter((type) => type.name === from && type.section === section)
    .map(({ start, end }) => ({ start, end, newText: to }));
  // Relations and attributes are no types that others take.
  if (section !== 'entities' && section !== 'events') return edits;
  for (const { name, isType, start, end } of takenNames(text)) {
    if (isType && name === from) edits.push({ start, end, newText: to });
  }
  return edits.sort((a, b) => a.start - b.start);
}

/** An event and the word that triggers it are of one type. */
function isTriggered(a: ConfigurationSection, b: ConfigurationSection): boolean {
  return (a === 'entities' && b === 'events') || (a === 'events' && b === 'entities');
}

function inColumns(
  text: string,
  column: 'first' | 'second',
  from: string,
  to: string,
  isShared: boolean,
): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const match = (column === 'first' ? /^(\s*)([^\s|#]+)(?=\s|\||$)/ : /^(\s*[^\s#]\s+)(\S+)/).exec(line);
    if (match?.[2] === from) {
      const at = start + match[1]!.length;
      const end = start + line.length;
      if (isShared)
        edits.push({ start: end, end, newText: `\n${match[1]}${to}${line.slice(at - start + from.length)}` });
      else edits.push({ start: at, end: at + from.length, newText: to });
    }
    start += line.length + 1;
  }
  return edits;
}

function inAnnotations(text: string, section: ConfigurationSection, from: string, to: string): readonly TextEdit[] {
  if (!text.includes(from)) return [];
  return splitLines(text).flatMap(({ kind, start, end }) => {
    const own = SECTIONS[kind];
    if (own !== section && !(section === 'events' && own === 'entities')) return [];
    const at = text.indexOf('\t', start) + 1;
    const behind = text[at + from.length];
    const isIt = text.startsWith(from, at) && at < end && (behind === ' ' || (kind === 'event' && behind === ':'));
    return isIt ? [{ start: at, end: at + from.length, newText: to }] : [];
  });
}

/** `types: { PER: person }`: the key. */
function inManifest(text: string, from: string, to: string): readonly TextEdit[] {
  const { root } = readYaml(text);
  const types = root?.kind === 'map' ? root.entries.find(({ key }) => key === 'types')?.value : null;
  if (types?.kind !== 'map') return [];
  return types.entries
    .filter(({ key }) => key === from)
    .map(({ keySpan: { start, end } }) => ({ start, end, newText: to }));
}
