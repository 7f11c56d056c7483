import type { CorpusSnapshot } from '../../corpus/snapshot';
import { readAnnotationConfiguration } from '../../standoff/configuration';
import { splitLines } from '../../standoff/lines';
import { parseLine } from '../../standoff/parse';
import { holds, type Span } from '../../text/span';
import { ENTITIES_FILE, type FilesOfCorpus, findEntityEntry, type TextOf } from '../corpusFiles';
import type { Place } from '../things';
import { ANNOTATION_CONFIGURATION, nearestFile } from './configurationFiles';

/** What a word of an annotation file or of `annotation.conf` stands for. */
export type AnnotationWord =
  | { readonly kind: 'type'; readonly name: string; readonly span: Span }
  | { readonly kind: 'id'; readonly id: string; readonly span: Span }
  | { readonly kind: 'entity'; readonly id: string; readonly span: Span };

/** The type, the id of another line or the entity at an offset of an annotation file; null on anything else. */
export function wordInAnnotations(text: string, offset: number): AnnotationWord | null {
  const line = splitLines(text).find((one) => holds(one, offset));
  const parsed = line && parseLine(text, line);
  if (!line || !parsed || typeof parsed === 'string') return null;
  const source = text.slice(line.start, line.end);
  const head = source.indexOf('\t') + 1;
  const end = source.indexOf('\t', head);
  const at = offset - line.start;
  if (at < head || (end >= 0 && at > end)) return null;
  let start = at;
  while (start > head && !/[\s:]/.test(source[start - 1]!)) start--;
  let stop = at;
  while (stop < source.length && !/[\s:]/.test(source[stop]!)) stop++;
  const word = source.slice(start, stop);
  const span = { start: line.start + start, end: line.start + stop };
  if (word === '') return null;
  const isFirst = start === head;
  if (isFirst && parsed.kind !== 'normalisation' && parsed.kind !== 'note') return { kind: 'type', name: word, span };
  if (/^[TEAMNR#]\w*\d+$/.test(word) && parsed.kind !== 'textBound') return { kind: 'id', id: word, span };
  const { value } = parsed;
  if (parsed.kind === 'normalisation' && 'reference' in value && value.reference === `entity:${word}`) {
    return { kind: 'entity', id: word, span };
  }
  return null;
}

/** The type whose name stands at an offset of `annotation.conf`, on its own line. */
export function typeInConfiguration(text: string, offset: number): AnnotationWord | null {
  const type = readAnnotationConfiguration(text).types.find((one) => holds(one, offset));
  return type ? { kind: 'type', name: type.name, span: { start: type.start, end: type.end } } : null;
}

/** Where a type is configured, where another line stands, where an entity is described. */
export function definitionOfWord(word: AnnotationWord, path: string, textOf: TextOf): readonly Place[] {
  if (word.kind === 'entity') {
    const entry = findEntityEntry(textOf(ENTITIES_FILE) ?? '', word.id);
    return entry ? [{ path: ENTITIES_FILE, ...entry }] : [];
  }
  if (word.kind === 'id') {
    const line = splitLines(textOf(path) ?? '').find(({ id }) => id === word.id);
    return line ? [{ path, start: line.start, end: line.end }] : [];
  }
  const configuration = nearestFile(path, ANNOTATION_CONFIGURATION, textOf);
  const type =
    configuration && readAnnotationConfiguration(configuration.text).types.find(({ name }) => name === word.name);
  return configuration && type ? [{ path: configuration.path, start: type.start, end: type.end }] : [];
}

/** All words of the corpus that have a type; the lines of a file that refer to an id. */
export function referencesToWord(
  corpus: CorpusSnapshot,
  { textOf }: FilesOfCorpus,
  path: string,
  word: AnnotationWord,
): readonly Place[] {
  if (word.kind === 'type') {
    return [...corpus.articles.values()].flatMap((article) =>
      article.marked.textBounds
        .filter(({ type }) => type === word.name)
        .flatMap(({ spans }) =>
          spans[0] ? [{ path: article.path, start: spans[0].start, end: spans.at(-1)!.end }] : [],
        ),
    );
  }
  const text = textOf(path) ?? '';
  const wanted = word.kind === 'entity' ? `entity:${word.id}` : word.id;
  return splitLines(text).flatMap((line) => {
    const parts = text.slice(line.start, line.end).split('\t')[1]?.split(/[ ]/) ?? [];
    const refers = parts.some((part) => part === wanted || part.endsWith(`:${wanted}`));
    return refers || line.id === wanted ? [{ path, start: line.start, end: line.end }] : [];
  });
}
