import { fold } from '../text/fold';
import { copiesAmong } from './copies';
import type { CorpusArticle } from './types';

/**
 * What texts go back to, by id with its name: an agency whose story they are, an outlet, or one text of which they are
 * copies. Two outlets that print one wire story are one origin of whatever stands in it.
 */
export function originsOfTexts(sources: readonly CorpusArticle[]): ReadonlyMap<string, string> {
  const leaders = sources.length > 1 ? copiesAmong(sources) : new Map<string, string>();
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return new Map(
    sources.map((source) => {
      const leader = byPath.get(leaders.get(source.path) ?? source.path) ?? source;
      const wire = source.article.metadata.wire?.value ?? leader.article.metadata.wire?.value;
      if (wire !== undefined) return [fold(wire), wire];
      return leader.outletKnown ? [fold(leader.outlet), leader.outlet] : [leader.path, 'one text'];
    }),
  );
}
