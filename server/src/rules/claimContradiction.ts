import { nameOfArticle } from '../corpus/articleName';
import { contradicts, type Stated, statementIndex, statementKey } from '../corpus/contradictions';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle } from '../corpus/types';
import type { Statement } from '../facts/types';
import type { RawFinding, Rule } from './types';

/** Opposites said about one thing: inside and outside, for the first time and already, confirmed and not. */
export const claimContradiction: Rule = {
  code: 'claim.contradiction',
  title: 'Opposites about one thing',
  levels: { draft: 'information', source: 'hint' },
  check(article, corpus) {
    const findings: RawFinding[] = [];
    const told = new Set<string>();
    for (const statement of article.facts.statements ?? []) {
      const key = statementKey(article.path, statement, corpus.identity);
      if (key === null || told.has(key)) continue;
      const here = { article, statement };
      const others = (statementIndex(corpus).get(key) ?? []).filter(
        (other) =>
          (other.article.role === 'source' || other.article.path === article.path) &&
          contradicts(here, other, corpus.identity),
      );
      if (others.length === 0) continue;
      told.add(key);
      findings.push(tell(article, corpus, statement, others));
    }
    return findings;
  },
};

const MOST_RELATED = 40;

function tell(
  article: CorpusArticle,
  corpus: CorpusSnapshot,
  statement: Statement,
  others: readonly Stated[],
): RawFinding {
  const nameOf = (other: Stated): string =>
    other.article.path === article.path ? 'this article' : nameOfArticle(other.article);
  const there = new Map<string, Set<string>>();
  for (const other of others) {
    const words = other.statement.words;
    there.set(words, (there.get(words) ?? new Set()).add(nameOf(other)));
  }
  const act = ACTS_DONE.get(statement.act.replace(' past', '')) ?? 'done';
  const listed = [...there]
    .slice(0, 2)
    .map(
      ([words, names]) => `“${words}”${words === 'already' ? ` ${act}` : ''} in ${[...names].slice(0, 3).join(', ')}`,
    )
    .join('; ');
  const here = `${topicOf(article, corpus, statement, act)} “${statement.words}” here`;
  return {
    start: statement.start,
    end: statement.end,
    message: `${here}; ${listed}. ${adviceFor(statement)}`,
    related: others.slice(0, MOST_RELATED).map((other) => ({
      article: other.article.path,
      start: other.statement.start,
      end: other.statement.end,
      relation: 'conflicts',
      message: `${nameOf(other)}: “${other.statement.words}”`,
    })),
    fixes: [],
  };
}

const ACTS_DONE: ReadonlyMap<string, string> = new Map([
  ['use', 'used'],
  ['fire', 'fired'],
  ['approve', 'approved'],
  ['send', 'sent'],
  ['visit', 'visited'],
  ['meet', 'met'],
  ['sign', 'signed'],
  ['test', 'tested'],
  ['strike', 'struck'],
  ['arrest', 'arrested'],
  ['dismiss', 'dismissed'],
]);

/** The beginning of the sentence: "ATACMS: used", "ATACMS, used by Ukraine:", "What Joe Biden approved:", "Orla Venn". */
function topicOf(article: CorpusArticle, corpus: CorpusSnapshot, statement: Statement, act: string): string {
  const subject = corpus.identity.entityOf(article.path, statement.subject)?.name ?? '';
  const thing = corpus.identity.entityOf(article.path, statement.others[0] ?? null)?.name ?? '';
  switch (statement.opposition) {
    case 'first':
      return `${thing}: ${act}`;
    case 'place':
      return `${thing}, ${act} by ${subject}:`;
    case 'status':
      return `What ${subject} ${act}:`;
    case 'life':
      return `${subject}:`;
  }
}

function adviceFor({ opposition }: Statement): string {
  switch (opposition) {
    case 'first':
      return 'Check what was new, and where.';
    case 'place':
      return 'Check who says so, and which place is meant.';
    case 'status':
      return 'Check who has confirmed it, and when.';
    case 'life':
      return 'Check which report is newer.';
  }
}
