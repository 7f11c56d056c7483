import { nounOf } from './figureKinds';
import type { IndexedFigure } from './sourceIndex';

/** A rest so large is no accident. */
const LEAST_TELLING = 10;

/** "140 beds" in the one tent and "room for 80" in the other are the 220 of both: whether either article has the rest. */
export function areWholeAndPart(a: IndexedFigure, b: IndexedFigure): boolean {
  const rest = Math.abs(numberOf(a) - numberOf(b));
  if (rest < LEAST_TELLING) return false;
  const noun = nounOf(a.source.facts.figures[a.figure]!);
  // "Room for 80" may have no noun.
  return [a, b].some(({ source }) =>
    source.facts.figures.some(
      (other) => other.min === rest && (other.dimension === 'number' || (noun !== '' && nounOf(other) === noun)),
    ),
  );
}

const numberOf = ({ source, figure }: IndexedFigure): number => source.facts.figures[figure]!.min ?? 0;
