import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, open } from './helpers';

describe('activation', () => {
  after(closeAll);

  it('starts by itself in a folder with a corpus, and the server with it', async () => {
    const { server } = await api();
    assert.equal(server.state, 'running');
  });

  it('registers every command that package.json names', async () => {
    const { packageJSON } = vscode.extensions.getExtension('crosscheck.crosscheck')!;
    const known = new Set(await vscode.commands.getCommands(true));
    const named: { command: string }[] = packageJSON.contributes.commands;
    assert.deepEqual(
      named.filter(({ command }) => !known.has(command)),
      [],
    );
  });

  it('gives only .article and .ann files a language of their own', async () => {
    const languages = ['articles/lysk-courier-0310-admiral-resk.article', 'articles/herald-0307-search-ends.ann'];
    const theirs = ['articles/herald-0304-ferry-blast.txt', 'articles/lysk-courier-0306-merrow.md'];
    const ids: string[] = [];
    for (const path of [...languages, ...theirs]) ids.push((await open(path)).document.languageId);
    assert.deepEqual(ids, ['article', 'brat', 'plaintext', 'markdown']);
  });

  it('switches off what boxes every curly quotation mark of an article', () => {
    const editor = vscode.workspace.getConfiguration('editor', { languageId: 'article' });
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
    assert.equal(editor.get('wordWrap'), 'on');
  });
});
