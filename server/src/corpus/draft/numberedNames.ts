import type { Mention } from '../../facts/types';
import { fold } from '../../text/fold';
import { keyOfPlace, sentenceWords, sharedWords } from '../sentenceWords';
import { remembered, type SourceIndex } from '../sourceIndex';
import type { CorpusArticle } from '../types';

export interface NumberedPlace {
  readonly name: string;
  readonly source: CorpusArticle;
  readonly referent: number;
}

export interface NumberedName {
  readonly name: string;
  readonly places: readonly NumberedPlace[];
}

/** Words besides its own that the sentences around two such names share where both speak of one thing. */
const FEWEST_SHARED = 2;
const MOST_PLACES = 6;

/** What the sources call, in a sentence like the draft's, by another number; null where some have the number itself. */
export function numberedOtherwise(
  draft: CorpusArticle,
  { start }: Mention,
  written: string,
  index: SourceIndex,
): NumberedName | null {
  if (!/\d/.test(written)) return null;
  return remembered(index, `numbered ${written} ${keyOfPlace(draft.article, start)}`, () => {
    const own = fold(written);
    const alike = numberedNames(index).get(shapeOf(own)) ?? [];
    if (alike.some(({ name }) => fold(name) === own)) return null;
    const words = sentenceWords(draft.article, start);
    const needed = FEWEST_SHARED + own.split(/[\s-]+/).filter((word) => !/\d/.test(word) && word.length > 1).length;
    const places = alike.filter(({ source, referent }) =>
      source.facts.mentions.some(
        (mention) =>
          mention.referent === referent &&
          sharedWords(words, sentenceWords(source.article, mention.start)).length >= needed,
      ),
    );
    const names = new Set(places.map(({ name }) => fold(name)));
    return names.size === 1 ? { name: places[0]!.name, places: places.slice(0, MOST_PLACES) } : null;
  });
}

const indices = new WeakMap<SourceIndex, ReadonlyMap<string, readonly NumberedPlace[]>>();

/** Bodies, weapons and platforms of the sources with a number in their name, by the name without it. */
function numberedNames(index: SourceIndex): ReadonlyMap<string, readonly NumberedPlace[]> {
  let names = indices.get(index);
  if (names === undefined) {
    const found = new Map<string, NumberedPlace[]>();
    for (const source of index.sources.values()) {
      source.facts.referents.forEach((is, referent) => {
        if (is.kind === 'person' || is.kind === 'state' || is.kind === 'place') return;
        for (const name of is.names) {
          if (!/\d/.test(name)) continue;
          const shape = shapeOf(fold(name));
          found.set(shape, [...(found.get(shape) ?? []), { name, source, referent }]);
        }
      });
    }
    names = found;
    indices.set(index, names);
  }
  return names;
}

/** "92nd" and "93rd" differ in their number alone. */
const shapeOf = (name: string): string => name.replace(/\d+(?:st|nd|rd|th|d)?/g, '#');
