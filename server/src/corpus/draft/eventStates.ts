import { contains, type Span } from '../../text/span';
import { momentsApart, type Parting } from '../momentsApart';
import type { SourceIndex } from '../sourceIndex';
import {
  areOfOneHappening,
  isSettledIn,
  likeEventsOf,
  type PlacedEvent,
  placedEventsOf,
  tellsIn,
} from '../timedEvents';
import type { CorpusArticle } from '../types';
import type { DateStatement } from './dateStates';
import { placePassage } from './peoplePlaces';

/** A day or an hour of a draft that all sources which tell of the happening give otherwise. */
interface OtherInSources {
  readonly span: Span;
  readonly ofMatch: boolean;
  readonly state: Pick<DateStatement, 'state' | 'aspect' | 'passages' | 'instead'>;
}

const MOST_PASSAGES = 6;

/** The days and hours of a draft, with what the sources say of its happenings, whatever their sentences share. */
export function withHappenings(
  statements: readonly DateStatement[],
  draft: CorpusArticle,
  index: SourceIndex,
): readonly DateStatement[] {
  const others = placedEventsOf(draft).flatMap((own) => otherInSources(own, index) ?? []);
  if (others.length === 0) return statements;
  // The minute of a match is no day and no hour: nothing else is said of it.
  const ofMatches = others.flatMap(({ span, state, ofMatch }) => (ofMatch ? [{ ...span, ...state }] : []));
  return [...ofMatches, ...statements].map((statement) => {
    if (statement.state === 'differs') return statement;
    const other = others.find(({ span }) => contains(statement, span));
    return other === undefined ? statement : { ...statement, ...other.state };
  });
}

function otherInSources(own: PlacedEvent, index: SourceIndex): OtherInSources | null {
  const apart: { readonly other: PlacedEvent; readonly parting: Parting }[] = [];
  const agreeing: PlacedEvent[] = [];
  for (const other of likeEventsOf(own, index)) {
    if (!areOfOneHappening(own, other)) continue;
    const parting = momentsApart(own.event, other.event);
    if (parting === null) agreeing.push(other);
    else if (parting !== 'part of day' && !isSettledIn(own.source, other, parting)) apart.push({ other, parting });
  }
  const [first] = apart;
  if (first === undefined || apart.some(({ other, parting }) => isSettledIn(other.source, own, parting))) return null;
  if (agreeing.some(({ event }) => tellsIn(event, first.parting))) return null;
  const passages = apart
    .filter(({ parting }) => parting === first.parting)
    .slice(0, MOST_PASSAGES)
    .map(({ other }) => {
      const span = spanOf(other, first.parting);
      return placePassage(other.source, span, false, textOf(other, span));
    });
  const ofMatch = own.event.moment.clock?.ofMatch === true;
  return {
    span: spanOf(own, first.parting),
    ofMatch,
    state: { state: 'differs', aspect: 'date', passages, instead: null },
  };
}

/** Where a time has its day, or its hour. */
function spanOf({ source, event: { moment } }: PlacedEvent, parting: Parting): Span {
  const { starts, ends } = source.article.tokens;
  const { first, next } = (parting === 'hour' ? moment.clock : moment.date) ?? moment;
  return { start: starts[first]!, end: ends[next - 1]! };
}

function textOf({ source }: PlacedEvent, { start, end }: Span): string {
  return source.article.text.slice(start, end).replace(/\s+/g, ' ');
}
