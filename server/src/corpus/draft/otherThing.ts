import type { Figure } from '../../facts/types';
import { firstEndingAfter } from '../../text/span';
import { type Interval, intervalOf, meeting } from '../compare';
import { sharedWords } from '../sentenceWords';
import { type IndexedFigure, remembered, type SourceIndex } from '../sourceIndex';
import { isSpoken, stemAt, tokenAt } from '../stems';
import type { CorpusArticle } from '../types';
import { isSameKind } from './figureSearch';

/** In tokens on either side of a number: what it is said of. */
const NEAR = 6;
/** Words beside the number that a passage must share to be on the same thing, and how many more than those that have the value. */
const LEAST_SHARED = 3;
const MORE = 2;
const MOST_STEMS = 6;
const MOST_SOURCES = 30;

/**
 * What the sources have where a draft took a figure for another thing: "the crown lost 38% against the dollar", of which
 * a source says 6.5 per cent, and the 38 % of bread prices. Empty where a passage with the draft's own value says the same.
 */
export function otherThingOf(
  draft: CorpusArticle,
  figure: Figure,
  same: readonly IndexedFigure[],
  index: SourceIndex,
): readonly IndexedFigure[] {
  // What grows is told in other numbers before, in whatever words.
  if (figure.grows || figure.modifier !== 'exact' || figure.min === null || figure.min !== figure.max) return [];
  const own = besides(draft, figure);
  if (own.size < LEAST_SHARED) return [];
  const interval = intervalOf(figure, false);
  if (interval === null) return [];
  const key = `thing ${figure.dimension} ${figure.unit} ${figure.min} ${figure.measure} ${figure.precision} ${[...own].join(' ')}`;
  return remembered(index, key, () => liker(figure, interval, own, same, index));
}

function liker(
  figure: Figure,
  interval: Interval,
  own: ReadonlySet<number>,
  same: readonly IndexedFigure[],
  index: SourceIndex,
): readonly IndexedFigure[] {
  let borneOut = 0;
  for (const { source, figure: at } of same)
    borneOut = Math.max(borneOut, sharedWords(own, besides(source, source.facts.figures[at]!)).length);
  let most = Math.max(LEAST_SHARED, borneOut + MORE);
  let found: IndexedFigure[] = [];
  for (const source of sourcesOn(own, index)) {
    source.facts.figures.forEach((theirs, at) => {
      if (!isSameKind(figure, theirs) || theirs.converts !== null || theirs.denied) return;
      const other = intervalOf(theirs, false);
      if (other === null || meeting(interval, other) !== 'apart') return;
      const shared = sharedWords(own, besides(source, theirs)).length;
      if (shared < most) return;
      if (shared > most) found = [];
      most = shared;
      found.push({ source, figure: at });
    });
  }
  return found;
}

/** The sources that have most of these words, of which the rarest are looked up. */
function sourcesOn(stems: ReadonlySet<number>, index: SourceIndex): readonly CorpusArticle[] {
  const telling = [...stems]
    .map((stem) => ({ stem, count: index.frequency(stem) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count || a.stem - b.stem)
    .slice(0, MOST_STEMS);
  const counts = new Map<CorpusArticle, number>();
  for (const { stem } of telling)
    for (const source of index.sourcesWith(stem)) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= 2)
    .sort((a, b) => b[1] - a[1] || (a[0].path < b[0].path ? -1 : 1))
    .slice(0, MOST_SOURCES)
    .map(([source]) => source);
}

/** The stems with content near a number, within its sentence. */
function besides({ article }: CorpusArticle, { start, end, unit }: Figure): ReadonlySet<number> {
  const { tokens, sentences } = article;
  const sentence = sentences[firstEndingAfter(sentences, start)];
  const stems = new Set<number>();
  if (sentence === undefined) return stems;
  const [first, next] = [tokenAt(tokens, start), tokenAt(tokens, end)];
  const counted = unit.toLowerCase().split(' ');
  for (let t = Math.max(sentence.firstToken, first - NEAR); t < Math.min(sentence.endToken, next + NEAR); t++) {
    if ((t >= first && t < next) || !isSpoken(tokens, t)) continue;
    const norm = tokens.norms[t]!;
    const stem = stemAt(tokens, t);
    if (stem > 0 && !/^\d/.test(norm) && !counted.some((word) => norm.startsWith(word))) stems.add(stem);
  }
  return stems;
}
