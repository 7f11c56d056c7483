import type { Connection } from 'vscode-languageserver';
import { LOCKED_FILE, readLockedTexts, recordTexts } from '../corpus/lockedTexts';
import type { CorpusArticle } from '../corpus/types';
import type { TextEdit } from '../rules/types';
import type { CorpusView, Service } from '../service';
import { fingerprintOf } from '../text/fingerprint';
import { type AnswerContext, createAnswer, Refusal } from './answer';
import { corpusAt } from './corpusOf';
import {
  LOCKED_REQUEST,
  type LockedAnswer,
  type LockedParams,
  type RecordTextsArguments,
  SOURCE_AT_REQUEST,
  type SourceAt,
  type SourceAtParams,
} from './lockedProtocol';
import { editBetween } from './textChange';

export interface LockedContext extends AnswerContext {
  readonly connection: Connection;
  readonly service: Service;
}

/** Answers about locked texts: how they stand, and whether a source's text may be repaired. */
export function registerLocked({ connection, service, ...context }: LockedContext): void {
  const answer = createAnswer({ ...context, service });
  connection.onRequest(
    LOCKED_REQUEST,
    answer('lockedTexts', ({ corpus }: LockedParams) => {
      const view = corpusAt(service, corpus);
      return view && lockedIn(view);
    }),
  );
  connection.onRequest(
    SOURCE_AT_REQUEST,
    answer('sourceAt', ({ uri }: SourceAtParams): SourceAt | null => {
      const found = service.find(uri, 'annotations');
      const article = found?.corpus.snapshot.articles.get(found.path);
      return article ? { path: article.path, role: article.role, locked: article.locked } : null;
    }),
  );
}

const lockedArticles = ({ snapshot }: CorpusView): readonly CorpusArticle[] =>
  [...snapshot.articles.values()].filter(({ locked }) => locked);

export function lockedIn(view: CorpusView): LockedAnswer {
  const { records } = readLockedTexts(view.textOf(LOCKED_FILE) ?? '');
  const articles = lockedArticles(view);
  return {
    globs: view.snapshot.manifest.locked,
    locked: articles.length,
    notRecorded: articles.filter(({ path }) => !records.has(path)).length,
    changed: articles.filter(({ changed }) => changed !== null).map(({ path }) => path),
  };
}

/** The corpus and the edit of its `locked.sha256`; null where all is recorded as it is. Refused where it makes no sense. */
export function recordIn(
  service: Service,
  { uri, reason, by }: RecordTextsArguments,
  today: string,
): { readonly view: CorpusView; readonly edit: TextEdit } | null {
  const corpus = corpusAt(service, uri);
  const found = corpus === null ? service.find(uri) : null;
  const view = corpus ?? found?.corpus;
  if (!view) throw new Refusal('This file belongs to no corpus.');
  const before = view.textOf(LOCKED_FILE) ?? '';
  const { records } = readLockedTexts(before);
  const texts = lockedArticles(view).filter(({ path }) => (found === null ? !records.has(path) : path === found.path));
  if (found !== null && texts.length === 0)
    throw new Refusal(`${found.path} is not locked. Name it under “locked” in corpus.yaml first.`);
  const again = texts.some(({ path }) => records.has(path));
  if (again && !reason?.trim())
    throw new Refusal('Say why the text is recorded anew: what changed it, and on whose word.');
  const after = recordTexts(
    before,
    texts.map(({ path, article }) => ({ path, hash: fingerprintOf(article.text) })),
    { on: today, by: by?.trim() || null, reason: reason?.trim() || null },
  );
  return after === before ? null : { view, edit: editBetween(before, after) };
}
