import { type FloorOfFire, readFloorOfFire } from '../facts/floors';
import { areOfOneStory } from './affairsOfFigures';
import { perSources } from './perSources';
import type { CorpusSnapshot } from './snapshot';
import type { CorpusArticle } from './types';

/** The floor on which a fire broke out, as one source has it. */
export interface StartingFloor {
  readonly source: CorpusArticle;
  readonly floor: FloorOfFire;
}

/** By path. */
const floorsOf = perSources(({ articles }: CorpusSnapshot): ReadonlyMap<string, FloorOfFire> => {
  const floors = new Map<string, FloorOfFire>();
  for (const { path, role, copyOf, article } of articles.values()) {
    if (role !== 'source' || copyOf !== null || !article.text.includes(' floor')) continue;
    const floor = readFloorOfFire(article);
    if (floor !== null) floors.set(path, floor);
  }
  return floors;
});

/** Where a source says that the fire broke out, and the sources on it that name another floor; null where there are none. */
export function otherFloorsOf(
  article: CorpusArticle,
  corpus: CorpusSnapshot,
): { readonly own: FloorOfFire; readonly others: readonly StartingFloor[] } | null {
  const floors = floorsOf(corpus);
  const own = floors.get(article.path);
  if (own === undefined) return null;
  const others = [...floors].flatMap(([path, floor]): readonly StartingFloor[] => {
    const source = corpus.articles.get(path);
    return source === undefined || floor.floor === own.floor || !areOfOneStory(article, source)
      ? []
      : [{ source, floor }];
  });
  return others.length === 0 ? null : { own, others };
}
