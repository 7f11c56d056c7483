import * as vscode from 'vscode';
import { ANNOTATIONS_AT_REQUEST, type WireAnnotation } from '../../../server/src/lsp/annotationProtocol';
import { rangeOf, wireRange } from '../commands/places';
import type { Server } from '../server';
import { ask, editorHere, tell } from './step';

export interface AnnotationHere {
  readonly editor: vscode.TextEditor;
  readonly uri: string;
  readonly annotation: WireAnnotation;
  readonly words: string;
}

/** The annotation at the cursor; where several stand on each other, the person says which. Tells where there is none. */
export async function annotationHere(server: Server, what: string): Promise<AnnotationHere | null> {
  const here = editorHere();
  if (!here) return null;
  const { editor, uri } = here;
  const range = wireRange(editor.selection);
  const all = await ask<readonly WireAnnotation[]>(server, ANNOTATIONS_AT_REQUEST, { uri, range });
  if (!all) return null;
  const wordsOf = ({ ranges }: WireAnnotation): string =>
    ranges.map((one) => editor.document.getText(rangeOf(one))).join(' … ');
  const [only] = all;
  if (!only) {
    tell('No annotation stands here. Put the cursor into one.');
    return null;
  }
  if (all.length === 1) return { editor, uri, annotation: only, words: wordsOf(only) };
  const items = all.map((annotation) => ({
    label: annotation.type,
    description: `${annotation.id}${annotation.event ? ', an event' : ''}${annotation.link ? ` → ${annotation.link}` : ''}`,
    detail: wordsOf(annotation).slice(0, 120),
    annotation,
  }));
  const picked = await vscode.window.showQuickPick(items, { title: `${what}…`, placeHolder: 'Which of them?' });
  return picked ? { editor, uri, annotation: picked.annotation, words: wordsOf(picked.annotation) } : null;
}
