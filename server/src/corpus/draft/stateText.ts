import { isDamaged } from '../../article/damage';
import { nameOfArticle } from '../articleName';
import type { CorpusSnapshot } from '../snapshot';
import { originsOfTexts } from '../textOrigins';
import type { CorpusArticle } from '../types';
import type { DraftStatement, EvidenceFlag, Passage, StatementState, WordDifference } from './types';

/** A letter for each state, since not everybody tells colours apart. */
export const STATE_LETTERS: Readonly<Record<StatementState, string>> = {
  verbatim: 'V',
  agrees: 'A',
  'one origin': '1',
  disputed: 'D',
  differs: '≠',
  'not found': '?',
};

/** States that a person has to look at. */
export const OPEN_STATES: ReadonlySet<StatementState> = new Set(['disputed', 'differs', 'not found']);

/** How a statement stands, in the words of a desk, without its own words: "verbatim in The Velm Herald and 2 more". */
export function stateText(statement: DraftStatement, corpus: CorpusSnapshot): string {
  const { state, passages } = statement;
  const supporting = passages.filter(({ supports }) => supports);
  switch (state) {
    case 'verbatim':
      return `verbatim in ${outletsOf(supporting, corpus)}${oneOrigin(statement, corpus)}`;
    case 'agrees':
      return supporting.length === 0
        ? `as ${statement.ruled === undefined ? 'entities.yaml has it' : 'was decided'}; in no source`
        : `agrees with ${outletsOf(supporting, corpus)}${bracketed(supporting[0]!)}${oneOrigin(statement, corpus)}`;
    case 'one origin':
      return `only from ${outletsOf(supporting, corpus)}${supporting[0]?.value === statement.words ? '' : bracketed(supporting[0]!)}`;
    case 'disputed':
      return statement.aspect === 'speaker'
        ? `the sources part over who says it: ${speakersOf(passages, corpus)}`
        : `disputed: ${rivalValues(passages, corpus)}`;
    case 'differs':
      return differsText(statement, corpus);
    case 'not found':
      return 'in no source';
  }
}

/** Several outlets that have it from one place are one witness: ", from one origin: Meridian Press". */
function oneOrigin({ kind, passages, origins }: DraftStatement, corpus: CorpusSnapshot): string {
  if (origins !== 1 || kind === 'figure') return '';
  const paths = new Set(passages.filter(({ supports }) => supports).map(({ path }) => path));
  const sources = [...paths].flatMap((path) => corpus.articles.get(path) ?? []);
  if (new Set(sources.map(nameOfArticle)).size < 2) return '';
  const [name] = originsOfTexts(sources).values();
  return `, from one origin: ${name}`;
}

function differsText({ aspect, passages, instead }: DraftStatement, corpus: CorpusSnapshot): string {
  const first = passages[0];
  const where = first === undefined ? '' : outletsOf([first], corpus);
  switch (aspect) {
    case 'wording':
      return `differs: ${first!.differences
        .slice(0, 2)
        .map((difference) => differenceText(difference, where))
        .join('; ')}`;
    case 'speaker':
      return `${where} gives these words to ${first!.speaker}`;
    case 'weekday':
      return `that day was a ${instead}`;
    case 'conversion':
      return instead!;
    case 'body':
      return `the text below says “${instead}”`;
    case 'newer':
      return `overtaken: ${valuesOf(
        passages.filter(({ supports }) => !supports),
        corpus,
      )}`;
    default:
      return `differs: ${valuesOf(
        passages.filter(({ supports }) => !supports),
        corpus,
      )}`;
  }
}

/** What differs, with where the other words stand: "“nearly a” here, “a full” in The Velm Herald". */
export function differenceText({ here, there }: WordDifference, where: string): string {
  if (here === '') return `“${there}” is left out, which is in ${where}`;
  return there === '' ? `“${here}” here is not in ${where}` : `“${here}” here, “${there}” in ${where}`;
}

function bracketed({ value }: Passage): string {
  return value === null ? '' : ` (${value})`;
}

function speakersOf(passages: readonly Passage[], corpus: CorpusSnapshot): string {
  return passages
    .filter(({ speaker }) => speaker !== null)
    .slice(0, 3)
    .map((passage) => `${passage.speaker} in ${outletsOf([passage], corpus)}`)
    .join(', ');
}

const MOST_VALUES = 3;

/** What the sources have instead, in the order of the passages, each with where it stands. */
export function valuesIn(passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> {
  const values = new Map<string, Passage[]>();
  for (const passage of passages) {
    const value = (passage.value ?? '').replace(/\s+/g, ' ');
    values.set(value, [...(values.get(value) ?? []), passage]);
  }
  return values;
}

/** "“186 miles” in The Corran Times, “300 kilometres” in The Velm Herald". */
export function valuesOf(passages: readonly Passage[], corpus: CorpusSnapshot): string {
  const values = valuesIn(passages);
  const told = [...values].slice(0, MOST_VALUES).map(([value, places]) => `“${value}” in ${outletsOf(places, corpus)}`);
  return told.join(', ') + (values.size > MOST_VALUES ? `, and ${values.size - MOST_VALUES} more` : '');
}

/** What agrees with the draft is one value, in whichever units; what parts from it stands against that. */
function rivalValues(passages: readonly Passage[], corpus: CorpusSnapshot): string {
  const supporting = passages.filter(({ supports }) => supports);
  const others = passages.filter(({ supports }) => !supports);
  const [first] = supporting;
  if (first === undefined || others.length === 0) return valuesOf(passages, corpus);
  const value = (first.value ?? '').replace(/\s+/g, ' ');
  return `“${value}” in ${outletsOf(supporting, corpus)}, ${valuesOf(others, corpus)}`;
}

/** "The Velm Herald", "The Velm Herald and Strait Watch", "The Velm Herald and 3 more". */
export function outletsOf(passages: readonly Passage[], corpus: CorpusSnapshot): string {
  const names = [
    ...new Set(passages.flatMap(({ path }) => corpus.articles.get(path) ?? []).map((source) => nameOfArticle(source))),
  ];
  if (names.length <= 2) return names.join(' and ');
  return `${names[0]} and ${names.length - 1} more`;
}

/** What makes a source weak evidence for a wording. */
export function flagsOf(source: CorpusArticle): readonly EvidenceFlag[] {
  return [
    ...(source.translated ? (['translated'] as const) : []),
    ...(isDamaged(source.article) ? (['damaged'] as const) : []),
  ];
}
