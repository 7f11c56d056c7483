import type { Statement } from '../facts/types';
import type { SourceIdentity } from './identity';
import type { CorpusSnapshot } from './snapshot';
import type { Evidence } from './sourceIndex';
import type { CorpusArticle, Identity } from './types';

/** A statement and the article that makes it. */
export interface Stated {
  readonly article: CorpusArticle;
  readonly statement: Statement;
}

/** What a statement shares with each that could contradict it: opposition, act, subject and, where they matter, thing and place. */
export function statementKey(path: string, statement: Statement, identity: Identity): string | null {
  const subject = identity.entityOf(path, statement.subject)?.id;
  if (subject === undefined) return null;
  const base = `${statement.opposition}|${statement.act}|${subject}`;
  if (statement.opposition === 'status' || statement.opposition === 'life') return base;
  const thing = identity.entityOf(path, statement.others[0] ?? null)?.id;
  if (thing === undefined) return null;
  if (statement.opposition === 'first') return `${base}|${thing}`;
  const place = identity.entityOf(path, statement.place)?.id;
  return place === undefined ? null : `${base}|${thing}|${place}`;
}

type Statements = ReadonlyMap<string, readonly Stated[]>;

const indices = new WeakMap<CorpusSnapshot, Statements>();
/** Of the sources alone, as long as they stay what they are. */
const ofSources = new WeakMap<Evidence, { readonly identity: SourceIdentity; readonly index: Statements }>();

/** All statements of the corpus by key, read once a snapshot, those of the sources once for all that only drafts change. */
export function statementIndex(corpus: CorpusSnapshot): Statements {
  const known = indices.get(corpus);
  if (known !== undefined) return known;
  const { articles, identity, evidence } = corpus;
  let sources = ofSources.get(evidence);
  if (sources?.identity !== identity.ofSources) {
    const index = new Map<string, readonly Stated[]>();
    for (const article of articles.values()) if (isCounted(article, 'source')) addStatements(article, identity, index);
    sources = { identity: identity.ofSources, index };
    ofSources.set(evidence, sources);
  }
  const index = new Map(sources.index);
  for (const article of articles.values()) if (isCounted(article, 'draft')) addStatements(article, identity, index);
  indices.set(corpus, index);
  return index;
}

const isCounted = (article: CorpusArticle, role: CorpusArticle['role']): boolean =>
  article.role === role && article.copyOf === null;

function addStatements(article: CorpusArticle, identity: Identity, index: Map<string, readonly Stated[]>): void {
  for (const statement of article.facts.statements ?? []) {
    const key = statementKey(article.path, statement, identity);
    if (key !== null) index.set(key, [...(index.get(key) ?? []), { article, statement }]);
  }
}

/** Whether two statements of one key cannot both hold. What was so before and is otherwise later is no contradiction. */
export function contradicts(a: Stated, b: Stated, identity: Identity): boolean {
  const [x, y] = [a.statement, b.statement];
  if (x.side === y.side || !(x.exclusive || y.exclusive)) return false;
  if (x.opposition === 'first') {
    const [first, already] = x.side === 'first' ? [a, b] : [b, a];
    if (isBefore(first, already)) return false;
    return first.statement.place === null || placeOf(first, identity) === placeOf(already, identity);
  }
  if (x.opposition === 'status') {
    const [unconfirmed, confirmed] = x.side === 'unconfirmed' ? [a, b] : [b, a];
    return !isBefore(unconfirmed, confirmed) && shareMost(a, b, identity);
  }
  if (x.opposition === 'life') {
    const [alive, dead] = x.side === 'alive' ? [a, b] : [b, a];
    return !isBefore(alive, dead);
  }
  return true;
}

function placeOf({ article, statement }: Stated, identity: Identity): string | null {
  return identity.entityOf(article.path, statement.place)?.id ?? null;
}

/** Whether the first article is of an earlier day; the same day or an unknown one settles nothing. */
function isBefore(a: Stated, b: Stated): boolean {
  const [left, right] = [a.article.date, b.article.date];
  return left !== null && right !== null && left.slice(0, 10) < right.slice(0, 10);
}

/** Whether the two speak of the same things: more than half of those that the shorter one names. */
function shareMost(a: Stated, b: Stated, identity: Identity): boolean {
  const left = thingsOf(a, identity);
  const right = thingsOf(b, identity);
  let shared = 0;
  for (const id of left) if (right.has(id)) shared++;
  return shared * 2 > Math.min(left.size, right.size);
}

function thingsOf({ article, statement }: Stated, identity: Identity): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const referent of statement.others) {
    const id = identity.entityOf(article.path, referent)?.id;
    if (id !== undefined) ids.add(id);
  }
  return ids;
}
