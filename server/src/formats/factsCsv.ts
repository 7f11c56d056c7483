import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle } from '../corpus/types';
import { csvLine } from './csv';
import { articleFactsRow } from './factsJson';

const COLUMNS = [
  'article',
  'outlet',
  'date',
  'fact',
  'start',
  'end',
  'text',
  'kind',
  'entity',
  'speaker',
  'min',
  'max',
  'unit',
  'modifier',
  'measure',
  'claim',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

export const FACTS_CSV_HEADER = `${COLUMNS.join(',')}\r\n`;

/** One line a mention, quotation or figure (RFC 4180), for spreadsheets; the header stands once above those of all corpora. */
export function factsCsvLines(article: CorpusArticle, corpus: CorpusSnapshot): string {
  return rowsOf(article, corpus)
    .map((row) => `${csvLine(COLUMNS.map((column) => row[column] ?? ''))}\r\n`)
    .join('');
}

function rowsOf(article: CorpusArticle, corpus: CorpusSnapshot): Row[] {
  const facts = articleFactsRow(article, corpus);
  const common = { article: facts.article, outlet: facts.outlet, date: facts.date };
  const words = (start: number, end: number): string => article.article.text.slice(start, end);
  const mentions = facts.mentions.map(
    (mention): Row => ({
      ...common,
      fact: 'mention',
      start: mention.start,
      end: mention.end,
      text: words(mention.start, mention.end),
      kind: mention.kind,
      entity: mention.entity,
    }),
  );
  const quotations = facts.quotations.map(
    (quotation): Row => ({
      ...common,
      fact: 'quotation',
      start: quotation.spans[0]?.start ?? null,
      end: quotation.spans.at(-1)?.end ?? null,
      text: quotation.spans.map((span) => words(span.start, span.end)).join(' '),
      kind: quotation.kind,
      entity: quotation.speaker?.entity ?? null,
      speaker: quotation.speaker?.name ?? null,
    }),
  );
  const figures = facts.figures.map(
    (figure): Row => ({
      ...common,
      fact: 'figure',
      start: figure.start,
      end: figure.end,
      text: figure.text,
      entity: figure.of?.entity ?? null,
      min: figure.min,
      max: figure.max,
      unit: figure.unit,
      modifier: figure.modifier,
      measure: figure.measure,
      claim: figure.claim,
    }),
  );
  return [...mentions, ...quotations, ...figures].sort((a, b) => Number(a.start) - Number(b.start));
}
