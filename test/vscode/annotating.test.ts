import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { closeAll, deleteFromDisk, eventually, open, rangeOf, type, uriOf, writeToDisk } from './helpers';

let count = 0;
let ARTICLE = '';
let FILE = '';
const TEXT = 'The lamps are lit\n\nThe lamps  of Port Hadrin are lit again, said Odo Brenn. Mirja Holm stayed away.\n';
const line = (id: string, words: string, text = TEXT, name = 'Person') =>
  `${id}\t${name} ${text.indexOf(words)} ${text.indexOf(words) + words.length}\t${words}\n`;
const onDisk = () => readFileSync(uriOf(FILE).fsPath, 'utf8');

function select(editor: vscode.TextEditor, words: string): void {
  const { start, end } = rangeOf(editor.document, words);
  editor.selection = new vscode.Selection(start, end);
}

describe('annotating', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    ARTICLE = `articles/strait-watch-0318-quay-${++count}.txt`;
    FILE = ARTICLE.replace('.txt', '.ann');
    writeToDisk(ARTICLE, TEXT);
    writeToDisk(FILE, line('T1', 'Odo Brenn'));
    editor = await open(ARTICLE);
    // The server has the article once a step on it is possible.
    await eventually('a step is possible', async () => {
      select(editor, 'Mirja Holm');
      const done: unknown = await vscode.commands.executeCommand('crosscheck.annotateByKey', 'P').then(() => onDisk());
      return typeof done === 'string' && done.includes('Mirja');
    });
  });
  afterEach(async () => {
    await closeAll();
    deleteFromDisk(ARTICLE);
    deleteFromDisk(FILE);
  });
  const both = (text = TEXT) => line('T1', 'Odo Brenn', text) + line('T2', 'Mirja Holm', text);

  it('by a key is written at once and taken back with undo, in turn with the text', async () => {
    assert.equal(onDisk(), both());
    assert.equal(editor.document.isDirty, false);
    await type(editor, 'lit again', 'lit');
    await vscode.commands.executeCommand('crosscheck.undoAnnotation');
    await eventually('the text is undone first', () => editor.document.getText() === TEXT);
    assert.equal(onDisk(), both());
    await eventually('then the annotation', async () => {
      await vscode.commands.executeCommand('crosscheck.undoAnnotation');
      return onDisk() === line('T1', 'Odo Brenn');
    });
    await vscode.commands.executeCommand('crosscheck.redoAnnotation');
    await eventually('and redo brings it back', () => onDisk() === both());
    assert.equal(editor.document.getText(), TEXT);
  });

  it('while the text has unsaved changes is written after them', async () => {
    await type(editor, 'The lamps are lit', 'All the lamps are lit');
    select(editor, 'Port Hadrin');
    await vscode.commands.executeCommand('crosscheck.annotateByKey', 'L');
    assert.equal(onDisk(), both());
    await editor.document.save();
    const text = editor.document.getText();
    await eventually('both are there', () => onDisk() === both(text) + line('T3', 'Port Hadrin', text, 'Location'));
  });

  it('extends, shrinks and deletes what the cursor stands in', async () => {
    const at = rangeOf(editor.document, 'Holm').start;
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('crosscheck.extendAnnotation');
    await eventually('longer', () => onDisk().includes('Mirja Holm stayed\n'));
    await vscode.commands.executeCommand('crosscheck.shrinkAnnotation');
    await eventually('shorter', () => onDisk() === both());
    await vscode.commands.executeCommand('crosscheck.deleteAnnotation');
    await eventually('gone', () => onDisk() === line('T1', 'Odo Brenn'));
  });

  it('follows a formatter that runs on save', async () => {
    const formatter = vscode.languages.registerDocumentFormattingEditProvider(
      { pattern: '**/strait-watch-0318-*' },
      {
        provideDocumentFormattingEdits: (document) => [
          vscode.TextEdit.replace(rangeOf(document, 'lamps  of'), 'lamps of'),
          vscode.TextEdit.insert(document.positionAt(document.getText().length), '— ends —\n'),
        ],
      },
    );
    const settings = vscode.workspace.getConfiguration('editor', editor.document.uri);
    await settings.update('formatOnSave', true, vscode.ConfigurationTarget.Workspace);
    try {
      await type(editor, 'are lit again', 'are all lit again');
      await editor.document.save();
      const text = editor.document.getText();
      assert.ok(text.includes('lamps of') && text.endsWith('— ends —\n'), text);
      await eventually('the offsets fit the formatted text', () => onDisk() === both(text));
    } finally {
      formatter.dispose();
      await settings.update('formatOnSave', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('follows a replacement across files, in an article that no tab shows', async () => {
    await closeAll();
    const edit = new vscode.WorkspaceEdit();
    const document = await vscode.workspace.openTextDocument(uriOf(ARTICLE));
    for (const words of ['The lamps are', 'The lamps  of', 'Holm']) {
      edit.replace(uriOf(ARTICLE), rangeOf(document, words), `${words} (sic)`);
    }
    assert.ok(await vscode.workspace.applyEdit(edit));
    // The search view saves what it replaced in.
    assert.ok(await document.save());
    const text = readFileSync(uriOf(ARTICLE).fsPath, 'utf8');
    assert.ok(text.includes('Mirja Holm (sic)'));
    await eventually('the file fits the new text', () => onDisk() === both(text));
  });

  it('keeps what another window wrote to the same files', async () => {
    const other = TEXT.replace('The lamps are', 'Tonight the lamps are');
    writeToDisk(ARTICLE, other);
    writeToDisk(FILE, both(other) + line('T3', 'Port Hadrin', other, 'Location'));
    await eventually('the text of the other window is here', () => editor.document.getText() === other);
    await type(editor, 'said Odo', 'says Odo');
    await editor.document.save();
    const text = editor.document.getText();
    const wanted = both(text) + line('T3', 'Port Hadrin', text, 'Location');
    await eventually('both windows’ work is there', () => onDisk() === wanted);
  });
});
