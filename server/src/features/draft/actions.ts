import { nameOfArticle } from '../../corpus/articleName';
import { isOnItsWord } from '../../corpus/authorities';
import { accordingTo } from '../../corpus/draft/accordingTo';
import { attributedTo, speakerInSources } from '../../corpus/draft/attribute';
import { draftStatements } from '../../corpus/draft/statements';
import type { DraftStatement, Passage } from '../../corpus/draft/types';
import { valueInWords } from '../../corpus/draft/valueInWords';
import { pausesBehind } from '../../corpus/draft/wordDifferences';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { CorpusArticle } from '../../corpus/types';
import type { Quotation } from '../../facts/types';
import type { TextEdit } from '../../rules/types';
import { overlaps, type Span } from '../../text/span';
import { inOtherUnits } from '../otherUnits';
import { indirectSpeech } from './indirectSpeech';

/** A change of the draft's own text: one undo, and nothing else is touched. */
export interface DraftAction {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The statement that it is for. */
  readonly statement: Span;
  /** `mend` what the sources have otherwise, or `rewrite` what is right as it is. */
  readonly kind: 'mend' | 'rewrite';
}

const MOST_SOURCES = 3;

/** What can be written instead of the statements that touch a range. Sources have none. */
export function draftActions(corpus: CorpusSnapshot, path: string, range: Span): readonly DraftAction[] {
  const draft = corpus.articles.get(path);
  if (draft?.role !== 'draft' || draft.locked) return [];
  return draftStatements(corpus, path)
    .filter((statement) => overlaps(statement, range) || statement.end === range.start || statement.start === range.end)
    .flatMap((statement) => {
      if (statement.kind === 'quotation') return onQuotation(corpus, draft, statement);
      return statement.kind === 'figure' ? onFigure(corpus, draft, statement) : [];
    });
}

function onQuotation(corpus: CorpusSnapshot, draft: CorpusArticle, statement: DraftStatement): readonly DraftAction[] {
  const quotation = draft.facts.quotations[statement.fact!]!;
  const span = { start: statement.start, end: statement.end };
  const shaky = statement.state === 'differs' || statement.state === 'not found';
  const kind = shaky ? 'mend' : 'rewrite';
  const actions: DraftAction[] = [];
  if (statement.aspect === 'wording') {
    for (const passage of statement.passages.slice(0, MOST_SOURCES)) {
      const source = corpus.articles.get(passage.path);
      const edits = source && theirWording(draft, quotation, source, passage);
      if (edits) {
        const title = `Write it as ${nameOfArticle(source)} has it`;
        if (!actions.some((action) => action.title === title))
          actions.push({ title, edits, statement: span, kind: 'mend' });
      }
    }
  }
  const speaker = quotation.status === 'unattributed' ? speakerInSources(corpus, statement) : null;
  const edits = speaker === null ? null : attributedTo(draft, quotation, speaker);
  if (edits) actions.push({ title: `Attribute it to ${speaker}`, edits, statement: span, kind: 'mend' });
  const indirect = indirectSpeech(draft, quotation);
  if (indirect) actions.push({ title: 'Write it in indirect speech', edits: [indirect], statement: span, kind });
  actions.push({ title: 'Remove the quotation marks', edits: withoutMarks(draft, quotation), statement: span, kind });
  return actions;
}

/** Only the words that differ change: marks, ellipses and the place of the attribution stay as they are. */
function theirWording(
  draft: CorpusArticle,
  quotation: Quotation,
  { article }: CorpusArticle,
  { differences }: Passage,
): readonly TextEdit[] | null {
  const { text } = draft.article;
  // Words that stop in the middle of what the source says would be a quotation that nobody printed.
  const last = differences.at(-1);
  const endsHere = last !== undefined && last.hereSpan.end >= lastWordOf(draft, quotation);
  if (endsHere && last.thereSpan !== null && !pausesBehind(article, last.thereSpan.end)) return null;
  const edits = differences.map(({ hereSpan, thereSpan, here, there }): TextEdit => {
    const { start, end } = hereSpan;
    if (thereSpan === null) return withoutWords(text, hereSpan);
    if (here === '') return { start, end, newText: ` ${there}` };
    const words = article.text.slice(thereSpan.start, thereSpan.end).replace(/\s+/g, ' ');
    return { start, end, newText: isCapital(here) && opensSentence(text, start) ? capital(words) : words };
  });
  return edits.length === 0 ? null : edits;
}

/** Where the last word of a quotation ends, before its mark and the comma. */
function lastWordOf({ article: { text } }: CorpusArticle, { spans }: Quotation): number {
  const { start, end } = spans.at(-1)!;
  return start + text.slice(start, end).replace(/[^\p{L}\p{N}]+$/u, '').length;
}

const isCapital = (words: string): boolean => /^\p{Lu}/u.test(words);

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Behind an opening mark or the end of a sentence. */
function opensSentence(text: string, at: number): boolean {
  return /(?:^|\n|[“„«"‘]|[.?!…][”’"]?\s+)$/.test(text.slice(Math.max(0, at - 8), at));
}

/** Words that go take along the blank, and the punctuation, that would be one too many without them. */
function withoutWords(text: string, { start, end }: Span): TextEdit {
  const behind = /^[,;:.?!]*\s+(?=[\p{L}\p{N}])/u.exec(text.slice(end, end + 8))?.[0];
  if (behind !== undefined && opensSentence(text, start)) {
    const next = end + behind.length;
    const first = text.charAt(next);
    return { start, end: next + 1, newText: isCapital(text.slice(start, end)) ? first.toUpperCase() : first };
  }
  if (!/\s/.test(text.charAt(start - 1))) return { start, end, newText: '' };
  const [before, after] = [text.charAt(start - 2), text.charAt(end)];
  if (!/[,;:.?!]/.test(before) || !/[,;:.?!]/.test(after)) return { start: start - 1, end, newText: '' };
  return /[,;:]/.test(before)
    ? { start: start - 2, end, newText: '' }
    : { start: start - 1, end: end + 1, newText: '' };
}

const MARK = /[“”"„«»]/;

function withoutMarks({ article }: CorpusArticle, { spans }: Quotation): readonly TextEdit[] {
  return spans.flatMap(({ start, end }) => {
    const edits: TextEdit[] = [];
    if (MARK.test(article.text[start]!)) edits.push({ start, end: start + 1, newText: '' });
    if (end - 1 > start && MARK.test(article.text[end - 1]!)) edits.push({ start: end - 1, end, newText: '' });
    return edits;
  });
}

function onFigure(corpus: CorpusSnapshot, draft: CorpusArticle, statement: DraftStatement): readonly DraftAction[] {
  const figure = draft.facts.figures[statement.fact!]!;
  // The rule writes the right one.
  if (statement.aspect === 'conversion') return [];
  const span = { start: statement.start, end: statement.end };
  const actions: DraftAction[] = [];
  for (const passage of statement.passages) {
    if (passage.supports || passage.fact === null || actions.length >= MOST_SOURCES) continue;
    const source = corpus.articles.get(passage.path);
    const theirs = source?.facts.figures[passage.fact];
    if (!source || !theirs || !isOnItsWord(figure, theirs, source.outlet)) continue;
    const value = valueInWords(draft, figure, theirs, source);
    if (value === null) continue;
    const { text, edits } = value;
    if (actions.some(({ title }) => title.startsWith(`Write “${text}”`))) continue;
    actions.push({ title: `Write “${text}” as ${nameOfArticle(source)} has it`, edits, statement: span, kind: 'mend' });
  }
  const has = draft.facts.figures.some(({ converts }) => converts === statement.fact);
  const other = has ? null : inOtherUnits(figure);
  if (other !== null) {
    const edits = [{ start: figure.end, end: figure.end, newText: ` (${other})` }];
    actions.push({ title: `Add the conversion: (${other})`, edits, statement: span, kind: 'rewrite' });
  }
  const only = statement.state === 'one origin' ? statement.passages.find(({ supports }) => supports) : undefined;
  const outlet = only && corpus.articles.get(only.path);
  if (only && outlet?.outletKnown) {
    const edit = accordingTo(draft, figure, only.speaker ?? outlet.outlet);
    if (edit)
      actions.push({
        title: `Attribute it to ${only.speaker ?? outlet.outlet}`,
        edits: [edit],
        statement: span,
        kind: 'rewrite',
      });
  }
  return actions;
}
