import type { Disagreement } from '../standoff/agreement';
import {
  type AgreementMeasures,
  f1Of,
  kappaOf,
  precisionOf,
  recallOf,
  type SpanScore,
} from '../standoff/agreementMeasures';
import type { TextBound } from '../standoff/types';
import { plural } from '../text/plural';

export interface AgreementReport {
  /** What the two sides are called. */
  readonly a: string;
  readonly b: string;
  readonly measures: AgreementMeasures;
  readonly texts: readonly {
    readonly name: string;
    readonly disagreements: readonly Disagreement[];
    /** Line and column of an offset, both from 1; null where the text is not there. */
    readonly positionOf: (offset: number) => { readonly line: number; readonly column: number };
  }[];
}

const KAPPA = 'on the words that both marked exactly alike';

export function agreementText({ a, b, measures, texts }: AgreementReport): string {
  const rows = [
    ['', `${a}`, `${b}`, 'both', 'precision', 'recall', 'F1', 'overlapping', 'F1'],
    ...[...measures.byType, { type: 'all', ...measures }].map(({ type, exact, overlapping }) => [
      type,
      ...[exact.a, exact.b, exact.agreed].map(String),
      ...[precisionOf(exact), recallOf(exact), f1Of(exact)].map(share),
      `${overlapping.agreed}`,
      share(f1Of(overlapping)),
    ]),
  ];
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  const table = rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('  ')
      .trimEnd(),
  );
  const listed = texts.flatMap(({ name, disagreements, positionOf }) => {
    if (disagreements.length === 0) return [];
    return ['', name, ...disagreements.map((one) => `  ${placeOf(one, positionOf)}${sentenceOf(one, a, b)}`)];
  });
  const kappa = `Cohen's kappa on types, ${KAPPA} (${pairsIn(measures)}): ${share(kappaOf(measures.types))}`;
  return `${[plural(measures.texts, 'text'), '', ...table, '', kappa, ...confusions(measures), ...listed].join('\n')}\n`;
}

export function agreementMarkdown({ a, b, measures, texts }: AgreementReport): string {
  const row = ({ exact, overlapping }: Scores, type: string): string =>
    `| ${[
      cell(type),
      exact.a,
      exact.b,
      exact.agreed,
      ...[precisionOf(exact), recallOf(exact), f1Of(exact)].map(share),
      overlapping.agreed,
      share(f1Of(overlapping)),
    ].join(' | ')} |`;
  const lines = [
    `# Agreement of ${a} and ${b}`,
    '',
    `${plural(measures.texts, 'text')}. Precision and recall take ${a} as the reference.`,
    '',
    `| type | ${cell(a)} | ${cell(b)} | same words and type | precision | recall | F1 | overlapping | F1 |`,
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...measures.byType.map((one) => row(one, one.type)),
    row(measures, '**all**'),
    '',
    `Cohen's kappa on types, ${KAPPA} (${pairsIn(measures)}): ${share(kappaOf(measures.types))}`,
    ...confusions(measures).map((line) => `* ${line.trim()}`),
    ...texts.flatMap(({ name, disagreements, positionOf }) =>
      disagreements.length === 0
        ? []
        : [
            '',
            `## ${name}`,
            '',
            ...disagreements.map((one) => `* ${placeOf(one, positionOf)}${cell(sentenceOf(one, a, b))}`),
          ],
    ),
  ];
  return `${lines.join('\n')}\n`;
}

export function agreementJson({ a, b, measures, texts }: AgreementReport): string {
  const score = (one: SpanScore) => ({
    ...one,
    precision: precisionOf(one),
    recall: recallOf(one),
    f1: f1Of(one),
  });
  const scores = ({ exact, overlapping }: Scores) => ({ exact: score(exact), overlapping: score(overlapping) });
  const side = (one: TextBound | null) => one && { id: one.id, type: one.type, spans: one.spans, words: one.words };
  const result = {
    a,
    b,
    texts: measures.texts,
    ...scores(measures),
    byType: measures.byType.map((one) => ({ type: one.type, ...scores(one) })),
    types: { kappa: kappaOf(measures.types), pairs: measures.types.pairs },
    disagreements: texts.flatMap(({ name, disagreements }) =>
      disagreements.map(({ kind, a: one, b: other, saidByA, saidByB }) => ({
        text: name,
        kind,
        a: side(one),
        b: side(other),
        saidByA,
        saidByB,
      })),
    ),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

type Scores = Pick<AgreementMeasures, 'exact' | 'overlapping'>;

/** "velm.txt:3:7": where the words stand. */
function placeOf({ a, b }: Disagreement, positionOf: AgreementReport['texts'][number]['positionOf']): string {
  const offset = (a ?? b)!.spans[0]!.start;
  const { line, column } = positionOf(offset);
  return `${line}:${column}  `;
}

/** What they do not agree on, in words. The editor tells it so, too. */
export function sentenceOf({ kind, a, b, saidByA, saidByB }: Disagreement, nameOfA: string, nameOfB: string): string {
  const words = (one: TextBound | null): string => (one === null ? '' : `“${short(one.words)}”`);
  switch (kind) {
    case 'only a':
      return `only ${nameOfA}: ${a!.type} ${words(a)}`;
    case 'only b':
      return `only ${nameOfB}: ${b!.type} ${words(b)}`;
    case 'type':
      return `type of ${words(a)}: ${nameOfA} ${a!.type}, ${nameOfB} ${b!.type}`;
    case 'extent':
      return `extent of ${a!.type}: ${nameOfA} ${words(a)}, ${nameOfB} ${words(b)}`;
    case 'type and extent':
      return `type and extent: ${nameOfA} ${a!.type} ${words(a)}, ${nameOfB} ${b!.type} ${words(b)}`;
    default:
      return `${kind} of ${a!.type} ${words(a)}: ${nameOfA} ${saidByA ?? 'none'}, ${nameOfB} ${saidByB ?? 'none'}`;
  }
}

const MOST_CONFUSIONS = 10;

function confusions({ types: { pairs } }: AgreementMeasures): string[] {
  return pairs
    .filter(({ a, b }) => a !== b)
    .slice(0, MOST_CONFUSIONS)
    .map(({ a, b, count }) => `  ${a} / ${b}: ${count}`);
}

function pairsIn({ types }: AgreementMeasures): number {
  return types.pairs.reduce((sum, { count }) => sum + count, 0);
}

function share(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

function short(words: string): string {
  const one = words.replace(/\s+/g, ' ').trim();
  return one.length > 80 ? `${one.slice(0, 79)}…` : one;
}

function cell(text: string): string {
  return text.replace(/[|\\]/g, '\\$&');
}
