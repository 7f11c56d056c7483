import { parseFile } from '../standoff/withoutText';
import type { FileProblem } from '../text/fileProblem';
import { plural } from '../text/plural';
import type { AnnotationLayer } from './annotationFiles';
import type { Membership } from './membership';

export const WITHOUT_TEXT = 'annotation.without-text';

/** More are told by their number: a folder whose pattern is wrong must not flood the list. */
const MOST_TOLD = 20;
/** So many of its annotations must have their words in a text that may be theirs. */
const MOST_ASKED = 10;

interface Names {
  readonly paths: readonly string[];
  readonly alone: readonly string[];
  readonly articles: ReadonlySet<string>;
  readonly annotations: ReadonlyMap<string, readonly AnnotationLayer[]>;
}

/**
 * Annotation files that belong to no article by their names, where articles and their annotations lie: the text got another name, or is
 * gone. Those of texts that the corpus leaves out on purpose are left out as well.
 */
export function annotationFilesAlone(
  { paths, annotations }: Pick<Names, 'paths' | 'annotations'>,
  { isArticle }: Pick<Membership, 'isArticle'>,
): readonly string[] {
  const owned = new Set([...annotations.values()].flatMap((layers) => layers.map(({ path }) => path)));
  const folders = new Set([...owned].map(folderOf));
  const stems = new Set(paths.filter((path) => !path.endsWith('.ann')).map(stemOf));
  const alone = paths.filter((path) => {
    if (!path.endsWith('.ann') || owned.has(path) || stems.has(stemOf(path))) return false;
    return folders.has(folderOf(path)) || isArticle(`${stemOf(path)}.txt`);
  });
  return alone.sort();
}

/** Tells them, as far as there are annotations in them: nobody sees these, and no check would tell. */
function filesWithoutText(
  { alone, articles, annotations }: Pick<Names, 'alone' | 'articles' | 'annotations'>,
  textOf: (path: string) => string | undefined,
): readonly FileProblem[] {
  const found = alone.flatMap((file) => {
    const text = textOf(file) ?? '';
    const marks = parseFile(text).understood.filter(({ parsed }) => parsed.kind === 'textBound');
    return marks.length === 0 ? [] : [{ file, text, marks }];
  });
  const free = [...articles].filter((path) => !annotations.has(path));
  return found.slice(0, MOST_TOLD).map(({ file, text, marks }, i) => {
    const words = marks.flatMap(({ parsed }) => (parsed.kind === 'textBound' ? [parsed.value.words ?? ''] : []));
    const likely = free.find((path) => folderOf(path) === folderOf(file) && hasMost(textOf(path) ?? '', words));
    const more =
      i === 0 && found.length > MOST_TOLD
        ? ` So it is with ${found.length} files; the first ${MOST_TOLD} are marked.`
        : '';
    const what =
      likely === undefined
        ? 'Put the text back, or give both one name.'
        : `It may be that of ${nameOf(likely)}, which has its words: give both one name.`;
    const are = marks.length === 1 ? 'is' : 'are';
    const message = `No text belongs to this file: its ${plural(marks.length, 'annotation')} ${are} neither checked nor kept in step. ${what}${more}`;
    return {
      file,
      code: WITHOUT_TEXT,
      message,
      start: 0,
      end: Math.min(marks[0]?.line.end ?? 0, /\n|$/.exec(text)!.index, 200),
    };
  });
}

type TextOf = (path: string) => string | undefined;
type Told = Pick<Names, 'alone' | 'articles' | 'annotations'>;

/** Tells them anew only when files came or went, or one of them changed. */
export function createAloneTeller(): (names: Told, textOf: TextOf) => readonly FileProblem[] {
  let of: Told | null = null;
  let texts: readonly (string | undefined)[] = [];
  let problems: readonly FileProblem[] = [];
  return (names, textOf) => {
    if (names.alone.length === 0) return [];
    const now = names.alone.map(textOf);
    if (of !== names || now.some((text, i) => text !== texts[i])) problems = filesWithoutText(names, textOf);
    [of, texts] = [names, now];
    return problems;
  };
}

function hasMost(text: string, words: readonly string[]): boolean {
  const asked = words.slice(0, MOST_ASKED);
  return 2 * asked.filter((one) => one !== '' && text.includes(one)).length > asked.length;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const stemOf = (path: string): string => path.replace(/\.[^./]*$/, '');
