import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { closeAll, codeOf, deleteFromDisk, eventually, open, rangeOf, type, uriOf, writeToDisk } from './helpers';

let count = 0;
let ARTICLE = '';
let FILE = '';
const TEXT = 'The lamps are lit\n\nThe lamps of Port Hadrin are lit again, said Odo Brenn. Mirja Holm stayed away.\n';
const line = (id: string, words: string, text = TEXT) =>
  `${id}\tPerson ${text.indexOf(words)} ${text.indexOf(words) + words.length}\t${words}`;
const ANN = `${line('T1', 'Odo Brenn')}\n${line('T2', 'Mirja Holm')}\n??\n`;

const onDisk = () => readFileSync(uriOf(FILE).fsPath, 'utf8');
const written = (text: string) => `${line('T1', 'Odo Brenn', text)}\n${line('T2', 'Mirja Holm', text)}\n??\n`;
const detached = () =>
  vscode.languages.getDiagnostics(uriOf(ARTICLE)).filter((one) => codeOf(one) === 'annotation.detached');

describe('annotations', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    // A name of its own: what the disk says of one test's files must not be heard in the next.
    ARTICLE = `articles/strait-watch-0317-lamps-${++count}.txt`;
    FILE = ARTICLE.replace('.txt', '.ann');
    writeToDisk(ARTICLE, TEXT);
    writeToDisk(FILE, ANN);
    editor = await open(ARTICLE);
    // The server has both once it tells of a deletion, and no longer once that is undone.
    await type(editor, 'Odo Brenn. ', '');
    await eventually('the deletion is told', () => detached().length === 1);
    await vscode.commands.executeCommand('undo');
    await eventually('undo takes it back', () => detached().length === 0);
  });
  afterEach(async () => {
    await closeAll();
    deleteFromDisk(ARTICLE);
    deleteFromDisk(FILE);
  });

  it('are written after their text, without a tab of their own', async () => {
    await type(editor, 'The lamps of', 'All the lamps of');
    assert.equal(onDisk(), ANN);
    await editor.document.save();
    await eventually('the offsets are moved', () => onDisk() === written(editor.document.getText()));
    const tabs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).map(({ label }) => label);
    assert.ok(!tabs.some((label) => label.endsWith('.ann')), tabs.join());
  });

  it('come back with undo and go with redo, over a save', async () => {
    await type(editor, ', said Odo Brenn', '');
    await editor.document.save();
    await eventually('it is kept with its words', () => /^T1\tPerson (\d+) \1\tOdo Brenn\n/.test(onDisk()));
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), TEXT);
    await editor.document.save();
    await eventually('it is back', () => onDisk() === ANN);
    await vscode.commands.executeCommand('redo');
    await eventually('it is gone again', () => detached().length === 1);
  });

  it('move with their line, and follow several cursors', async () => {
    const { document } = editor;
    editor.selection = new vscode.Selection(2, 0, 2, 0);
    await vscode.commands.executeCommand('editor.action.moveLinesUpAction');
    await editor.edit((edit) => {
      edit.insert(rangeOf(document, 'Odo').start, 'Mr. ');
      edit.insert(rangeOf(document, 'Mirja').start, 'Ms. ');
    });
    await document.save();
    await eventually('both are written', () => onDisk() === written(document.getText()));
  });

  it('are what they were after a revert', async () => {
    await type(editor, 'Odo Brenn', 'Nobody');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await type(editor, 'lit again', 'lit');
    await editor.document.save();
    await eventually('only the offsets moved', () => onDisk() === written(editor.document.getText()));
  });

  it('in a tab of their own are changed there, and saved if they were', async () => {
    const own = await open(FILE);
    const shown = await vscode.window.showTextDocument(editor.document, { preview: false });
    await type(shown, 'The lamps of', 'All the lamps of');
    await editor.document.save();
    await eventually('the tab has it', () => own.document.getText() === written(editor.document.getText()));
    await eventually('and the disk', () => onDisk() === written(editor.document.getText()));
  });

  it('follow an article that gets another name', async () => {
    const renamed = uriOf('articles/strait-watch-0317-lights.txt');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uriOf(ARTICLE), renamed);
    assert.ok(await vscode.workspace.applyEdit(edit));
    const file = renamed.fsPath.replace('.txt', '.ann');
    await eventually('the annotations have the name too', () => existsSync(file) && !existsSync(uriOf(FILE).fsPath));
    await closeAll();
    await vscode.workspace.fs.delete(renamed);
    await vscode.workspace.fs.delete(vscode.Uri.file(file));
  });
});
