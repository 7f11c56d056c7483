import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import {
  COMPARE_CLIENT_COMMAND,
  COMPARE_REQUEST,
  type ComparedClaim,
  type CompareParams,
  DECIDE_COMMAND,
  type DecideFinding,
} from '../../server/src/lsp/protocol';
import {
  api,
  closeAll,
  corpusFindings,
  DRAFT,
  eventually,
  MISSILES,
  OWN_DRAFT,
  open,
  shown,
  type,
  uriOf,
} from './helpers';

const CONFLICT = 'figure.conflict';
const UNBALANCED = 'quote.unbalanced';

describe('findings', () => {
  afterEach(closeAll);

  it('tell of a conflict with a source, and where the source says otherwise', async () => {
    await open(DRAFT);
    const finding = await eventually('the conflict', () => range(DRAFT));
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(finding.source, 'crosscheck');
    assert.ok(typeof finding.code === 'object', 'the code leads to its page');
    assert.match(finding.code.target.toString(), /figure\.conflict\.md$/);
    const places = (finding.relatedInformation ?? []).map(({ location }) =>
      vscode.workspace.asRelativePath(location.uri),
    );
    assert.ok(places.includes(MISSILES), places.join());
  });

  it('change in one tab with an edit in another, and come back with undo', async () => {
    await open(DRAFT);
    await eventually('the conflict', () => range(DRAFT));
    const draft = vscode.workspace.textDocuments.find(({ uri }) => uri.path === uriOf(DRAFT).path)!;
    const before = draft.version;
    const source = await open(MISSILES);
    const others = (await corpusFindings()).files
      .flatMap(({ findings }) => findings)
      .filter(isRange)
      .map(({ path }) => path);
    assert.ok(others.includes(DRAFT), others.join());

    const told = range(DRAFT)!.message;
    await type(source, 'up to 186 miles (300 kilometers)', 'up to 199 miles (320 kilometers)');
    await eventually('another message in the draft', () => (range(DRAFT)?.message ?? told) !== told);
    await vscode.commands.executeCommand('undo');
    await eventually('the message as it was', () => range(DRAFT)?.message === told);
    assert.equal(draft.version, before, 'the draft was not touched');
    assert.equal(draft.isDirty, false);
  });

  it('of a draft have a fix that changes its text, and undo takes it back', async () => {
    const { document } = await open(OWN_DRAFT);
    const text = document.getText();
    const finding = await eventually('the unbalanced mark', () => shown(OWN_DRAFT, UNBALANCED)[0]);
    const fix = (await actions(document.uri, finding)).find(({ edit }) => edit);
    assert.ok(fix?.edit, 'no fix with an edit');
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.notEqual(document.getText(), text);
    await eventually('the finding is gone', () => shown(OWN_DRAFT, UNBALANCED).length === 0);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
    await eventually('the finding is back', () => shown(OWN_DRAFT, UNBALANCED).length === 1);
  });

  it('of a source are ruled on, never mended: the decision is written and saved, the text is not touched', async () => {
    const unbalanced = (await corpusFindings()).files
      .filter(({ role }) => role === 'source')
      .flatMap(({ findings }) => findings)
      .find(({ code }) => code === UNBALANCED);
    assert.ok(unbalanced, 'the example corpus has an unbalanced mark in a source');
    const { document } = await open(unbalanced.path);
    const text = document.getText();
    const finding = await eventually('the finding', () => shown(unbalanced.path, UNBALANCED)[0]);
    const decide = (await actions(document.uri, finding)).find(({ command }) => command?.command === DECIDE_COMMAND);
    assert.ok(decide?.command, 'no decision is offered');
    const decision: DecideFinding = { ...decide.command.arguments?.[0], reason: 'printed so in the original' };

    await vscode.commands.executeCommand(DECIDE_COMMAND, decision);
    await eventually('the finding is put aside', () => shown(unbalanced.path, UNBALANCED).length === 0);
    const decisions = readFileSync(uriOf('decisions.yaml').fsPath, 'utf8');
    assert.match(decisions, /printed so in the original/);
    assert.match(decisions, /The reporter knows who said it/, 'what was ruled before stays');
    assert.equal(document.getText(), text);
    assert.equal(document.isDirty, false);
    const { ignored } = await corpusFindings();
    assert.ok(ignored.some(({ reason }) => reason === 'printed so in the original'));
  });

  it('about figures lead to a comparison of all that the articles say', async () => {
    const { server } = await api();
    const about = (await corpusFindings()).files.flatMap(({ findings }) => findings).find(isRange);
    assert.ok(about?.claim);
    const params: CompareParams = { uri: about.uri, claim: about.claim };
    const compared = await server.request<ComparedClaim>(COMPARE_REQUEST, params);
    assert.ok(compared, `nothing is known of ${about.claim}`);
    assert.match(compared.title, /Lanner/);
    const values = compared.groups.flatMap(({ figures }) => figures.map(({ value }) => value));
    assert.ok(
      values.some((value) => value.includes('186')) && values.some((value) => value.includes('160')),
      values.join(),
    );
  });

  it('about figures open as a page that leads to every article and follows their texts', async () => {
    const { pages } = await api();
    const about = (await corpusFindings()).files.flatMap(({ findings }) => findings).find(isRange);
    assert.ok(about?.claim);
    await vscode.commands.executeCommand(COMPARE_CLIENT_COMMAND, { uri: about.uri, claim: about.claim });
    const page = vscode.window.activeTextEditor?.document;
    assert.equal(page?.uri.scheme, 'crosscheck-page');
    assert.match(page.getText(), /^Lanner range\nIn conflict/);

    const line = page
      .getText()
      .split('\n')
      .findIndex((text) => text.includes('~ 160 miles'));
    const found = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      page.uri,
      new vscode.Position(line, 4),
    );
    const target = found[0];
    assert.ok(target, 'the line leads nowhere');
    const article = await vscode.workspace.openTextDocument(target.targetUri);
    assert.match(article.getText(target.targetRange), /160/);

    const version = page.version;
    pages.refresh();
    const editor = await vscode.window.showTextDocument(article, { preview: false });
    const words = article.getText(target.targetRange);
    await type(editor, words, words.replace('160', '165'));
    await eventually('the page has the new value', () => page.getText().includes('165'));
    assert.equal(page.version, version + 1, 'it changed once, when its text did');
    await vscode.commands.executeCommand('undo');
    await eventually('the page has the old value again', () => !page.getText().includes('165'));
  });

  it('of the whole corpus stand in the tree, by rule or by article', async () => {
    const { findings } = await api();
    await findings.groupBy('rule');
    const byRule = await eventually('the tree', async () => labels(await findings.getChildren()));
    assert.ok(byRule.includes(CONFLICT), byRule.join());
    await findings.groupBy('article');
    const byArticle = labels(await findings.getChildren()) ?? [];
    assert.ok(byArticle.includes(DRAFT.replace('drafts/', '')), byArticle.join());
    await findings.groupBy('rule');
  });
});

/** The conflict about the missile's range. */
const isRange = ({ code, message }: { readonly code: unknown; readonly message: string }) =>
  code === CONFLICT && /range/.test(message);

function range(path: string): vscode.Diagnostic | undefined {
  return shown(path, CONFLICT).find(({ message }) => /range/.test(message));
}

async function actions(uri: vscode.Uri, finding: vscode.Diagnostic): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, finding.range);
}

function labels(nodes: readonly { readonly label: string }[] | null | undefined): string[] | null {
  return nodes?.length ? nodes.map(({ label }) => label) : null;
}
