import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { createDiagnosticsPublisher, MOST_DIAGNOSTICS } from '../../../server/src/lsp/diagnosticsPublisher';
import type { Settings } from '../../../server/src/lsp/protocol';
import type { Finding } from '../../../server/src/rules/types';
import type { FindingsChange } from '../../../server/src/service';
import { openFixture } from '../../fixture';

const ARTICLES = `
  //- articles/a.txt
  The harbour is closed.
  //- drafts/d.txt role=draft
  The harbour is open.
`;

interface Stage {
  readonly sent: PublishDiagnosticsParams[];
  readonly open: Map<string, number>;
  readonly settings: { problems: Settings['problems'] };
  readonly publisher: ReturnType<typeof createDiagnosticsPublisher>;
  change(path: string, findings: readonly Finding[], version?: number | null): void;
  uriOf(path: string): string;
  /** `path: codes` of everything sent since the last call. */
  told(): readonly string[];
}

async function openStage(): Promise<Stage> {
  const { corpus, uriOf } = await openFixture(ARTICLES);
  const sent: PublishDiagnosticsParams[] = [];
  const open = new Map<string, number>();
  const settings: { problems: Settings['problems'] } = { problems: 'open' };
  const publisher = createDiagnosticsPublisher({
    send: (params) => void sent.push(params),
    diagnostics: { relatedInformation: true, rulePage: (code) => `file:///rules/${code}.md` },
    settings: () => settings,
    openVersion: (uri) => open.get(uri) ?? null,
  });
  const change: Stage['change'] = (path, findings, version = open.get(uriOf(path)) ?? null) =>
    publisher.update([{ uri: uriOf(path), version, findings, corpus: corpus() } satisfies FindingsChange]);
  const told = (): readonly string[] =>
    sent.splice(0).map(({ uri, version, diagnostics }) => {
      const codes = diagnostics.map(({ code }) => code).join(' ');
      return `${uri.slice(uri.lastIndexOf('/') + 1)}@${version ?? '-'}: ${codes}`;
    });
  return { sent, open, settings, publisher, change, uriOf, told };
}

function finding(article: string, code = 'quote.unattributed', start = 0): Finding {
  return { article, code, start, end: start + 3, severity: 'warning', message: 'Who says so?', related: [], fixes: [] };
}

test('an open article and a closed draft are shown, a closed source is not', async () => {
  const { open, uriOf, change, told } = await openStage();
  change('articles/a.txt', [finding('articles/a.txt')]);
  assert.deepEqual(told(), []);
  change('drafts/d.txt', [finding('drafts/d.txt')]);
  assert.deepEqual(told(), ['d.txt@-: quote.unattributed']);
  open.set(uriOf('articles/a.txt'), 3);
  change('articles/a.txt', [finding('articles/a.txt')]);
  assert.deepEqual(told(), ['a.txt@3: quote.unattributed']);
});

test('opening shows what was known, closing takes it away, and neither says anything twice', async () => {
  const { open, uriOf, change, told, publisher } = await openStage();
  const uri = uriOf('articles/a.txt');
  change('articles/a.txt', [finding('articles/a.txt')]);
  open.set(uri, 1);
  publisher.review([uri]);
  publisher.review([uri]);
  assert.deepEqual(told(), ['a.txt@1: quote.unattributed']);
  open.delete(uri);
  publisher.review([uri]);
  publisher.review([uri]);
  assert.deepEqual(told(), ['a.txt@-: ']);
});

test('what is unchanged is not sent again, and nothing begins with an empty answer', async () => {
  const { open, uriOf, change, told } = await openStage();
  open.set(uriOf('articles/a.txt'), 1);
  change('articles/a.txt', []);
  assert.deepEqual(told(), []);
  change('articles/a.txt', [finding('articles/a.txt')]);
  change('articles/a.txt', [finding('articles/a.txt')]);
  assert.deepEqual(told(), ['a.txt@1: quote.unattributed']);
  change('articles/a.txt', []);
  change('articles/a.txt', []);
  assert.deepEqual(told(), ['a.txt@1: ']);
});

test('findings of a text that has moved on are not shown', async () => {
  const { open, uriOf, change, told } = await openStage();
  open.set(uriOf('articles/a.txt'), 5);
  change('articles/a.txt', [finding('articles/a.txt')], 4);
  assert.deepEqual(told(), []);
});

test('the whole corpus is shown when the person asks for it', async () => {
  const { settings, change, told, publisher } = await openStage();
  change('articles/a.txt', [finding('articles/a.txt')]);
  settings.problems = 'corpus';
  publisher.review();
  assert.deepEqual(told(), ['a.txt@-: quote.unattributed']);
});

test('what is wrong with the corpus’s own files is always shown', async () => {
  const { change, told } = await openStage();
  change('corpus.yaml', [finding('corpus.yaml', 'corpus.manifest')]);
  assert.deepEqual(told(), ['corpus.yaml@-: corpus.manifest']);
});

test('beyond what the editor keeps, the last one says how many more there are', async () => {
  const { open, uriOf, change, sent } = await openStage();
  open.set(uriOf('articles/a.txt'), 1);
  change(
    'articles/a.txt',
    Array.from({ length: MOST_DIAGNOSTICS + 50 }, () => finding('articles/a.txt')),
  );
  const { diagnostics } = sent[0]!;
  assert.equal(diagnostics.length, MOST_DIAGNOSTICS);
  assert.equal(diagnostics.at(-1)!.message.toString().startsWith('51 more findings'), true);
  assert.equal(diagnostics[0]!.codeDescription?.href, 'file:///rules/quote.unattributed.md');
});
