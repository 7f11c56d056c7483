import { nameOfArticle } from '../articleName';
import type { CheckDecision } from '../decisions';
import { decisionKey, onOneLine } from '../readDecisions';
import type { CorpusSnapshot } from '../snapshot';
import type { CorpusArticle } from '../types';
import { draftStatements } from './statements';
import { flagsOf, OPEN_STATES, stateText } from './stateText';
import type { DraftStatement, EvidenceFlag, Passage } from './types';

export interface Evidence {
  readonly passage: Passage;
  /** The outlet, else the file's name. */
  readonly name: string;
  readonly date: string | null;
  readonly flags: readonly EvidenceFlag[];
}

export interface ChecklistItem {
  readonly statement: DraftStatement;
  /** The sentence that holds it, on one line. */
  readonly sentence: string;
  /** Who speaks, what is measured; '' where the words say it all. */
  readonly about: string;
  readonly told: string;
  readonly evidence: readonly Evidence[];
  /** Whether its state asks for a person. */
  readonly needsLook: boolean;
  readonly check: CheckDecision | null;
  /** It had been checked in another wording of its sentence, and has fallen. */
  readonly fallen: CheckDecision | null;
}

export interface Checklist {
  readonly path: string;
  readonly title: string;
  readonly items: readonly ChecklistItem[];
}

/** Every checkable statement of a draft in order, how it stands and who has checked it; null for what is no draft. */
export function checklistOf(corpus: CorpusSnapshot, path: string): Checklist | null {
  const draft = corpus.articles.get(path);
  if (draft?.role !== 'draft') return null;
  const own = corpus.decisions.checks.filter(({ article }) => article === path);
  const byKey = new Map(own.map((check) => [decisionKey(check), check]));
  const statements = draftStatements(corpus, path);
  const keys = statements.map((statement) => keyOf(draft, statement));
  const standing = new Set(keys);
  const loose = own.filter((check) => !standing.has(decisionKey(check)));
  const items = statements.map((statement, i): ChecklistItem => {
    const check = byKey.get(keys[i]!) ?? null;
    const sentence = sentenceOf(draft, statement);
    return {
      statement,
      sentence,
      about: aboutOf(draft, statement, corpus),
      told: [stateText(statement, corpus), statement.ruled ?? ''].filter(Boolean).join('; '),
      evidence: statement.passages.flatMap((passage) => evidenceOf(passage, corpus)),
      needsLook: OPEN_STATES.has(statement.state),
      check,
      fallen: check === null ? (loose.find((one) => hasFallen(one, statement, sentence)) ?? null) : null,
    };
  });
  const headline = draft.article.blocks.find(({ kind }) => kind === 'headline');
  const first = headline && draft.article.text.slice(headline.start, headline.end).replace(/^#+\s+/, '');
  return { path, title: draft.article.metadata.title?.value ?? first ?? path, items };
}

function sentenceOf({ article }: CorpusArticle, { sentence }: DraftStatement): string {
  return onOneLine(article.text.slice(sentence.start, sentence.end));
}

/** What a tick on a statement is kept by: the sentence as it stands, so that a change of it takes the tick away. */
export function checkOn(
  draft: CorpusArticle,
  statement: DraftStatement,
): Pick<CheckDecision, 'kind' | 'article' | 'sentence' | 'statement' | 'words'> {
  const { kind, words } = statement;
  return { kind: 'check', article: draft.path, sentence: sentenceOf(draft, statement), statement: kind, words };
}

function keyOf(draft: CorpusArticle, statement: DraftStatement): string {
  return decisionKey(checkOn(draft, statement));
}

/** The same words of the same kind, in a sentence that has most of the old one's words. */
function hasFallen(check: CheckDecision, { kind, words }: DraftStatement, sentence: string): boolean {
  if (check.statement !== kind || onOneLine(check.words) !== words) return false;
  const before = new Set(check.sentence.toLowerCase().split(/\W+/));
  const now = sentence.toLowerCase().split(/\W+/);
  return now.filter((word) => before.has(word)).length >= Math.min(before.size, now.length) / 2;
}

function aboutOf(draft: CorpusArticle, { kind, fact }: DraftStatement, corpus: CorpusSnapshot): string {
  if (fact === null) return '';
  if (kind === 'quotation') return draft.facts.quotations[fact]?.speaker?.name ?? 'nobody named';
  if (kind === 'figure') {
    const key = corpus.claimsOf.get(draft.path)?.[fact] ?? null;
    return (key === null ? undefined : corpus.claims.get(key)?.title) ?? draft.facts.figures[fact]?.measure ?? '';
  }
  if (kind === 'role') return draft.facts.referents[fact]?.name ?? '';
  return '';
}

function evidenceOf(passage: Passage, corpus: CorpusSnapshot): readonly Evidence[] {
  const source = corpus.articles.get(passage.path);
  if (source === undefined) return [];
  return [{ passage, name: nameOfArticle(source), date: source.date, flags: flagsOf(source) }];
}

/** "51 statements, 12 checked; 9 need a look". */
export function countsOf({ items }: Checklist): {
  readonly all: number;
  readonly checked: number;
  readonly open: number;
} {
  const checked = items.filter(({ check }) => check !== null).length;
  const open = items.filter(({ check, needsLook }) => check === null && needsLook).length;
  return { all: items.length, checked, open };
}
