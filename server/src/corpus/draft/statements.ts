import { isInQuotation } from '../../facts/inQuotation';
import type { Figure, Quotation } from '../../facts/types';
import type { Span } from '../../text/span';
import { sentenceAt } from '../sentenceWords';
import type { CorpusSnapshot } from '../snapshot';
import { keepWhatHolds } from '../sourceIndex';
import { originsOfTexts } from '../textOrigins';
import type { CorpusArticle } from '../types';
import { wrongConversionOf } from '../wrongConversions';
import { isCheckable } from './checkable';
import { statesOfDates } from './dateStates';
import { withHappenings } from './eventStates';
import { statesOfFigures } from './figureStates';
import { headlineStatements } from './headline';
import { figureFromPasted, quotationFromPasted } from './pastedStates';
import { statesOfPeople } from './peopleStates';
import { stateOfQuotation } from './quotationStates';
import { asRuled } from './ruledStates';
import { statesOfTimes } from './timeStates';
import type { DraftStatement } from './types';

const NONE: readonly DraftStatement[] = [];

const known = new WeakMap<CorpusSnapshot, Map<string, readonly DraftStatement[]>>();

/**
 * Every checkable statement of a draft in order, each with its state. Sources have none: nothing is held against them.
 * The outcome depends on the snapshot alone; what was found for words and values is kept with the index of the sources,
 * so that a key press looks up only what it changed.
 */
export function draftStatements(corpus: CorpusSnapshot, path: string): readonly DraftStatement[] {
  const draft = corpus.articles.get(path);
  if (draft?.role !== 'draft') return NONE;
  let ofSnapshot = known.get(corpus);
  if (ofSnapshot === undefined) {
    ofSnapshot = new Map();
    known.set(corpus, ofSnapshot);
  }
  let statements = ofSnapshot.get(path);
  if (statements === undefined) {
    statements = readStatements(draft, corpus);
    ofSnapshot.set(path, statements);
  }
  return statements;
}

function readStatements(draft: CorpusArticle, corpus: CorpusSnapshot): readonly DraftStatement[] {
  const index = corpus.evidence.index();
  keepWhatHolds(index, corpus.identity.ofSources);
  const pasted = corpus.pasted.get(draft.path) ?? [];
  const { facts, article } = draft;
  const statements: DraftStatement[] = [];
  const add = (statement: Omit<DraftStatement, 'words' | 'sentence'>): void => {
    const text = article.text.slice(statement.start, statement.end);
    const words = /\n|\s\s/.test(text) ? text.replace(/\s+/g, ' ') : text;
    statements.push({ ...statement, words, sentence: sentenceAt(article, statement) });
  };
  const quoted: Quotation[] = [];
  facts.quotations.forEach((quotation, fact) => {
    // Words that are held at a distance and titles of books are nobody's saying.
    if (quotation.kind !== 'direct' && quotation.kind !== 'partial') return;
    quoted.push(quotation);
    const span = { start: quotation.spans[0]!.start, end: quotation.spans.at(-1)!.end };
    const found = stateOfQuotation(draft, quotation, index, corpus.identity);
    const taken = found.state === 'not found' ? quotationFromPasted(draft, quotation, pasted, index) : null;
    const { state, aspect, passages } = taken ?? found;
    add({
      ...span,
      kind: 'quotation',
      state,
      aspect,
      fact,
      passages,
      origins: originsOf(passages, corpus),
      instead: null,
    });
  });
  const isQuoted = (span: Span): boolean => isInQuotation(quoted, span);
  const checkable = facts.figures.flatMap((figure, i) =>
    isCheckable(figure, article.text) && !isQuoted(figure) ? [i] : [],
  );
  for (const [fact, found] of statesOfFigures(draft, checkable, corpus, index)) {
    const figure = facts.figures[fact]!;
    const { start, end } = figure;
    if (found.state === 'not found' && isMereOne(figure)) continue;
    const taken = found.state === 'not found' ? figureFromPasted(draft, figure, pasted, index) : null;
    const { state, aspect, passages, origins, ruled } = asRuled(draft, fact, taken ?? found, corpus);
    const ruling = ruled === undefined ? {} : { ruled };
    add({ start, end, kind: 'figure', state, aspect, fact, passages, origins, instead: null, ...ruling });
  }
  facts.figures.forEach((figure, fact) => {
    // The other half of a figure stands or falls with it, unless the two are not the same.
    const wrong = isQuoted(figure) ? null : wrongConversionOf(figure, facts.figures);
    if (wrong === null) return;
    const { start, end } = figure;
    const differs = {
      state: 'differs',
      aspect: 'conversion',
      instead: `“${wrong.original.text}” is ${wrong.written}`,
    } as const;
    add({ start, end, kind: 'figure', fact, passages: [], origins: 0, ...differs });
  });
  for (const statement of statesOfPeople(draft, corpus, index)) {
    if (!isQuoted(statement)) add({ ...statement, origins: originsOf(statement.passages, corpus) });
  }
  const times = [...statesOfDates(draft, index), ...statesOfTimes(draft, index)];
  for (const statement of withHappenings(times, draft, index)) {
    if (!isQuoted(statement))
      add({ ...statement, kind: 'date', fact: null, origins: originsOf(statement.passages, corpus) });
  }
  for (const statement of headlineStatements(draft, checkable, index, corpus.known)) add(statement);
  return statements.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Passages that were found before come again at each key press. */
const origins = new WeakMap<DraftStatement['passages'], number>();

function originsOf(passages: DraftStatement['passages'], corpus: CorpusSnapshot): number {
  let count = origins.get(passages);
  if (count === undefined) {
    const paths = new Set(passages.filter(({ supports }) => supports).map(({ path }) => path));
    count = originsOfTexts([...paths].flatMap((path) => corpus.articles.get(path) ?? [])).size;
    origins.set(passages, count);
  }
  return count;
}

/** "In one report": a thing of which there is one is looked for, and where no source has it, nothing was counted. */
const isMereOne = ({ measure, min, max, dimension }: Figure): boolean =>
  measure === null && dimension === 'count' && min === 1 && max === 1;
