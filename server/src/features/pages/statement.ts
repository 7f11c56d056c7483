import { nameOfArticle } from '../../corpus/articleName';
import { draftStatements } from '../../corpus/draft/statements';
import { flagsOf, STATE_LETTERS, stateText } from '../../corpus/draft/stateText';
import type { DraftStatement, Passage } from '../../corpus/draft/types';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { CorpusArticle } from '../../corpus/types';
import type { Span } from '../../text/span';
import { sentenceAround } from '../things';
import { EMPTY_LINE, heading, layOut, type PageLine, type PagePart } from './layOut';
import { marked } from './passage';
import type { PageContext, PageDocument, PageParameters } from './types';

/**
 * A sentence of a draft above the passages of the sources, with the words that carry the statement marked. Parameters:
 * `draft` its path; `kind` and `words` of the statement, and `at`, its place among all, for when its words were edited.
 */
export function statementPage({ snapshot }: PageContext, parameters: PageParameters): PageDocument | null {
  const draft = snapshot.articles.get(parameters.draft ?? '');
  const statement = draft && statementOf(snapshot, parameters);
  if (!draft || !statement) return null;
  const { state, kind } = statement;
  const place = { path: draft.path, start: statement.start, end: statement.end };
  const words = statement.passages[0]?.differences.map(({ hereSpan }) => hereSpan).filter(isThere) ?? [];
  const shown = words.length > 0 ? words : [place];
  return layOut(`Sources: ${statement.words}`, [
    heading(1, nameOfArticle(draft)),
    { parts: marked(draft.article.text, sentenceAround(draft, place), shown), target: place },
    EMPTY_LINE,
    {
      parts: [
        { text: `${STATE_LETTERS[state]} ${kind}`, mark: 'value' },
        ': ',
        {
          text: stateText(statement, snapshot),
          mark: state === 'differs' || state === 'not found' ? 'warning' : 'value',
        },
      ],
    },
    ...statement.passages.flatMap((passage) => passageLines(snapshot, passage)),
    ...(statement.passages.length === 0
      ? [EMPTY_LINE, { parts: ['No passage of a source carries it.'] } satisfies PageLine]
      : []),
  ]);
}

function statementOf(
  snapshot: CorpusSnapshot,
  { draft = '', kind, words, at = '0' }: PageParameters,
): DraftStatement | null {
  const all = draftStatements(snapshot, draft);
  const wanted = Number(at);
  const same = all
    .map((statement, i) => ({ statement, i }))
    .filter(({ statement }) => statement.kind === kind && statement.words === words);
  const nearest = same.sort((a, b) => Math.abs(a.i - wanted) - Math.abs(b.i - wanted))[0];
  if (nearest) return nearest.statement;
  const inPlace = all[wanted];
  return inPlace !== undefined && inPlace.kind === kind ? inPlace : null;
}

function passageLines(snapshot: CorpusSnapshot, passage: Passage): readonly PageLine[] {
  const source = snapshot.articles.get(passage.path);
  if (!source) return [];
  const place = { path: source.path, start: passage.start, end: passage.end };
  return [
    EMPTY_LINE,
    { ...heading(2, `${passage.supports ? '' : '≠ '}${nameOfArticle(source)}`), target: place },
    { parts: [{ text: aboutSource(source, passage), mark: 'muted' }], target: place },
    { parts: words(source, passage), target: place },
  ];
}

function aboutSource(source: CorpusArticle, { speaker }: Passage): string {
  const parts = [
    source.date ?? 'no date',
    source.path,
    speaker === null ? null : `on the word of ${speaker}`,
    ...flagsOf(source),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** The whole sentences of the passage; what differs is marked, else what carries the statement. */
function words(source: CorpusArticle, passage: Passage): readonly PagePart[] {
  const stretch: Span = {
    start: sentenceAround(source, passage.spans[0]!).start,
    end: sentenceAround(source, { start: Math.max(passage.start, passage.end - 1), end: passage.end }).end,
  };
  const differing = passage.differences.flatMap(({ thereSpan }) => thereSpan ?? []).filter(isThere);
  return marked(source.article.text, stretch, differing.length > 0 ? differing : passage.spans);
}

const isThere = (span: Span): boolean => span.end > span.start;
