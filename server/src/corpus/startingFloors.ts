import { type FloorOfFire, readFloorOfFire } from '../facts/floors';
import { areOfOneStory } from './oneAffair';
import { ofArticle } from './perArticle';
import { perEvidence } from './perEvidence';
import type { CorpusSnapshot } from './snapshot';
import type { CorpusArticle } from './types';

/** The floor on which a fire broke out, as one source has it. */
export interface StartingFloor {
  readonly source: CorpusArticle;
  readonly floor: FloorOfFire;
}

/** Read from the text, so that an edit which leaves all facts as they are may change them. */
const floorOf = ofArticle(({ article }): FloorOfFire | null =>
  article.text.includes(' floor') ? readFloorOfFire(article) : null,
);

const floorsOf = perEvidence(({ articles }) =>
  [...articles.values()].flatMap((source): readonly StartingFloor[] => {
    const floor = source.role !== 'source' || source.copyOf !== null ? null : floorOf(source);
    return floor === null ? [] : [{ source, floor }];
  }),
);

/** Where a source says that the fire broke out, and the sources on it that name another floor; null where there are none. */
export function otherFloorsOf(
  article: CorpusArticle,
  corpus: CorpusSnapshot,
): { readonly own: FloorOfFire; readonly others: readonly StartingFloor[] } | null {
  if (article.role !== 'source' || article.copyOf !== null) return null;
  const own = floorOf(article);
  if (own === null) return null;
  const others = floorsOf(corpus).filter(
    ({ source, floor }) => floor.floor !== own.floor && areOfOneStory(article, source),
  );
  return others.length === 0 ? null : { own, others };
}
