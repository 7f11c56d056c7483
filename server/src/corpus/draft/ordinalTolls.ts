import { ORDINALS } from '../../english/ordinals';
import { words } from '../../english/words';
import type { Figure } from '../../facts/types';
import { countShared } from '../../text/sets';
import { rareNamesOf } from '../namesOfArticles';
import { ofArticle } from '../perArticle';
import type { SourceIndex } from '../sourceIndex';
import type { CorpusArticle } from '../types';
import { placePassage } from './peoplePlaces';
import type { Passage } from './types';

/** "A fifth worker has died", "a fifth death": whoever counts on has five dead. */
interface OrdinalToll {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

/** A first one counts on from none. */
const COUNTED_ON: ReadonlyMap<string, number> = new Map(ORDINALS.slice(1).map((word, i) => [word, i + 2]));
const DIES = words('died dies dead death deaths killed succumbed fatality body');
/** Whoever dies on it, a fifth day counts days. */
const NO_TOLL = words('day night week month year anniversary attack strike blast time');
const NO_DEATH = words('arrested charged detained held');
/** In tokens. */
const TO_DEATH = 12;
const LEAST_NAMES = 2;

const tollsIn = ofArticle(readTolls);

function readTolls({ article: { tokens, sentences } }: CorpusArticle): readonly OrdinalToll[] {
  const { norms, starts, ends } = tokens;
  const tolls: OrdinalToll[] = [];
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken; at + 1 < endToken; at++) {
      const count = COUNTED_ON.get(norms[at]!);
      if (count === undefined) continue;
      const opens = at === firstToken || norms[at - 1] === ':' || /^(?:a|the|his|its|their)$/.test(norms[at - 1]!);
      const noun = norms[at + 1]!;
      if (!opens || NO_TOLL.has(noun)) continue;
      for (let k = at + 1; k < Math.min(endToken, at + TO_DEATH); k++) {
        if (NO_DEATH.has(norms[k]!)) break;
        if (!DIES.has(norms[k]!)) continue;
        tolls.push({ count, start: starts[at]!, end: ends[at + 1]! });
        break;
      }
    }
  }
  return tolls;
}

/** Where sources on the same affair count on to what a draft has as the number of dead. */
export function ordinalTollsFor(draft: CorpusArticle, figure: Figure, index: SourceIndex): readonly Passage[] {
  const { measure, min, modifier } = figure;
  if (measure !== 'killed' || min === null || (modifier !== 'exact' && modifier !== 'atLeast')) return [];
  const own = rareNamesOf(draft);
  const found: Passage[] = [];
  for (const source of index.sources.values()) {
    const tolls = tollsIn(source).filter(({ count }) => count === min);
    if (tolls.length === 0 || countShared(own, rareNamesOf(source)) < LEAST_NAMES) continue;
    const [toll] = tolls;
    found.push(placePassage(source, toll!, true, source.article.text.slice(toll!.start, toll!.end)));
  }
  return found;
}
