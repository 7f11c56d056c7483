import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import {
  api,
  closeAll,
  corpusFindings,
  DRAFT,
  deleteFromDisk,
  eventually,
  open,
  shown,
  uriOf,
  writeToDisk,
} from './helpers';

const NEW = 'articles/strait-watch-0316-gulls.txt';
const UNBALANCED = 'quote.unbalanced';
const TEXT = `The gulls are back\n\nThe gulls are back in Port Hadrin. “They never left, said Odo Brenn, who feeds them.\n`;

describe('files', () => {
  afterEach(closeAll);

  it('that come and go on disk come and go in the corpus', async () => {
    assert.equal(await findingsIn(NEW), 0);
    writeToDisk(NEW, TEXT);
    await eventually('the new article is checked', async () => (await findingsIn(NEW)) > 0);
    deleteFromDisk(NEW);
    await eventually('its findings are gone', async () => (await findingsIn(NEW)) === 0);
  });

  it('that are open and changed count as the editor has them, not as the disk has', async () => {
    writeToDisk(NEW, TEXT);
    const editor = await open(NEW);
    await eventually('the finding', () => shown(NEW, UNBALANCED).length === 1);
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, 99, 0), 'The gulls are gone.\n'));
    await eventually('no finding in the editor', () => shown(NEW, UNBALANCED).length === 0);
    writeToDisk(NEW, `${TEXT}\n`);
    await new Promise((resolve) => setTimeout(resolve, 1000)); // longer than the watcher and its gathering take
    assert.deepEqual(shown(NEW, UNBALANCED), []);
    await closeAll();
    await eventually('the disk counts again', async () => (await findingsIn(NEW)) > 0);
    // The editor keeps the document for minutes after its tab was closed; the next suite may find it or not.
    deleteFromDisk(NEW);
  });

  it('of the corpus itself may be broken: it is said where, and everything else goes on', async () => {
    const good = readFileSync(uriOf('corpus.yaml').fsPath, 'utf8');
    const before = (await corpusFindings()).files.length;
    const editor = await open('corpus.yaml');
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), '\trules: [\n'));
    const [problem] = await eventually('the problem', () => {
      const all = vscode.languages.getDiagnostics(uriOf('corpus.yaml'));
      return all.length > 0 && all;
    });
    assert.equal(problem!.source, 'crosscheck');
    assert.ok(problem!.range.start.line <= 2, String(problem!.range.start.line));
    await open(DRAFT);
    await eventually('the draft is still checked', () => vscode.languages.getDiagnostics(uriOf(DRAFT)).length > 0);
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), good);
    await eventually('the problem is gone', () => vscode.languages.getDiagnostics(uriOf('corpus.yaml')).length === 0);
    await eventually('as before', async () => (await corpusFindings()).files.length === before);
  });
});

describe('the server', () => {
  it('can be restarted, and finds the same again', async () => {
    const { server } = await api();
    // Of the file that is gone the editor may still keep the document, or let it go meanwhile (see above).
    const found = async () =>
      (await corpusFindings()).files
        .filter(({ path }) => path !== NEW)
        .flatMap(({ path, findings }) => findings.map(({ code, message }) => `${path} ${code} ${message}`));
    const before = await found();
    assert.ok(before.length > 0);
    await vscode.commands.executeCommand('crosscheck.restart');
    assert.equal(server.state, 'running');
    assert.deepEqual(await found(), before);
  });
});

async function findingsIn(path: string): Promise<number> {
  const { files } = await corpusFindings();
  return files.find((file) => file.path === path)?.findings.length ?? 0;
}
