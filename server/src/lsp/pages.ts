import type { Connection } from 'vscode-languageserver';
import { PAGES } from '../features/pages';
import type { PageAct, PageDocument, PageMaker } from '../features/pages/types';
import { claimOf, thingsAt } from '../features/things';
import type { CorpusView, Service } from '../service';
import { indexLines, positionAt } from '../text/lines';
import { holds } from '../text/span';
import { type AnswerContext, createAnswer } from './answer';
import { corpusOf } from './corpusOf';
import { fileOf, offsetIn } from './fromProtocol';
import {
  CLAIM_AT_REQUEST,
  type ClaimAtParams,
  LIST_CLAIM_CLIENT_COMMAND,
  PAGE_REQUEST,
  type PageParams,
  type WirePage,
  type WirePageAct,
} from './pageProtocol';
import { type CompareParams, DECIDE_CLIENT_COMMAND } from './protocol';
import { WRITE_REANCHORED_CLIENT_COMMAND, type WriteReanchoredParams } from './reanchorProtocol';
import { toPlace, toRange } from './toProtocol';

export interface PagesContext extends AnswerContext {
  readonly connection: Connection;
  readonly service: Service;
  /** Pages of what only the server remembers, by name. */
  readonly remembered: Readonly<Record<string, PageMaker>>;
}

/** Answers for the read-only documents, and for the commands that open one at a place. */
export function registerPages({ connection, service, remembered, ...context }: PagesContext): void {
  const answer = createAnswer({ ...context, service });
  connection.onRequest(
    PAGE_REQUEST,
    answer('page', (params: PageParams) => makePage(service, params, remembered)),
  );
  connection.onRequest(
    CLAIM_AT_REQUEST,
    answer('claimAt', (params: ClaimAtParams) => claimAt(service, params)),
  );
}

export function makePage(
  service: Service,
  { uri, page: name, parameters }: PageParams,
  remembered: Readonly<Record<string, PageMaker>> = {},
): WirePage | null {
  const corpus = corpusOf(service, uri);
  const pages = { ...PAGES, ...remembered };
  const make = Object.hasOwn(pages, name) ? pages[name] : undefined;
  const made = corpus && make?.(corpus, parameters);
  return corpus && made ? toWirePage(corpus, made) : null;
}

function toWirePage(corpus: CorpusView, { title, text, marks, links, leads, sections, acts }: PageDocument): WirePage {
  const lines = indexLines(text);
  return {
    corpus: corpus.root,
    title,
    text,
    marks: marks.map(({ kind, ...span }) => ({ range: toRange(lines, span), kind })),
    links: links.map(({ target, ...span }) => ({
      range: toRange(lines, span),
      target: toPlace(corpus, target.path, target),
    })),
    leads: leads.map(({ target, ...span }) => ({
      range: toRange(lines, span),
      target: toPlace(corpus, target.path, target),
    })),
    sections: sections.map(({ title: name, ...span }) => ({ range: toRange(lines, span), title: name })),
    acts: acts.map((act) => toWireAct(corpus, act, positionAt(lines, act.offset).line)),
  };
}

function toWireAct(corpus: CorpusView, { title, act }: PageAct, line: number): WirePageAct {
  if (act.kind === 'write reanchored') {
    const write: WriteReanchoredParams = { plan: act.plan };
    return { line, title, command: WRITE_REANCHORED_CLIENT_COMMAND, argument: write };
  }
  const argument: CompareParams = { uri: corpus.root, claim: act.claim };
  const command = act.kind === 'decide claim' ? DECIDE_CLIENT_COMMAND : LIST_CLAIM_CLIENT_COMMAND;
  return { line, title, command, argument };
}

/** The figure's own claim comes before that of a finding which covers more. */
export function claimAt(service: Service, { uri, position }: ClaimAtParams): CompareParams | null {
  const found = service.find(uri);
  if (!found) return null;
  const file = fileOf(found);
  const { view, path } = file;
  const offset = offsetIn(file, position);
  const article = view.snapshot.articles.get(path);
  for (const thing of article ? thingsAt(article, offset) : []) {
    const claim = thing.kind === 'figure' ? claimOf(view.snapshot, path, thing.figure) : null;
    if (claim) return { uri, claim: claim.key };
  }
  const finding = view.findings.get(path)?.find((one) => one.claim !== undefined && holds(one, offset));
  return finding?.claim === undefined ? null : { uri, claim: finding.claim };
}
