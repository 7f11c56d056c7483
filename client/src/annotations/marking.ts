import * as vscode from 'vscode';
import {
  type MoveStep,
  OCCURRENCES_REQUEST,
  type Occurrences,
  type StepResult,
} from '../../../server/src/lsp/annotationProtocol';
import { rangeOf, wireRange } from '../commands/places';
import { countOf } from '../words';
import { annotationHere } from './here';
import * as names from './names';
import { type Annotating, ask, editorHere, take, tell } from './step';
import { pickType } from './types';

/** The commands that mark words and change what is marked. */
export function registerMarking({ server, context }: Annotating): void {
  const register = (name: string, run: (...args: unknown[]) => unknown) =>
    context.subscriptions.push(vscode.commands.registerCommand(name, run));
  let lastType: string | undefined;
  /** The annotation that was made or changed last, by article: what is added afterwards is part of it. */
  const last = new Map<string, string>();

  const remember = (uri: string, result: StepResult | null): void => {
    const id = result?.ids.at(-1);
    if (id !== undefined) last.set(uri, id);
  };

  const mark = async (as: { readonly type: string } | { readonly key: string }): Promise<void> => {
    const here = editorHere();
    if (!here) return;
    const { editor, uri } = here;
    const result = await take({ kind: 'mark', uri, ranges: editor.selections.map(wireRange), as });
    remember(uri, result);
    if (result?.files === 0) tell('These words are marked so already.');
  };

  register(names.ANNOTATE_BY_KEY_COMMAND, (key) => (typeof key === 'string' ? mark({ key }) : undefined));
  register(names.ANNOTATE_AS_COMMAND, async () => {
    const here = editorHere();
    const type = here && (await pickType(server, here.uri, 'Annotate As', { last: lastType }));
    if (!type) return;
    lastType = type.name;
    await mark({ type: type.name });
  });

  /** The places of the same words, and what to mark them as: what they are marked as here, else what the person says. */
  const occurrences = async (corpus: boolean) => {
    const here = editorHere();
    if (!here) return null;
    const { editor, uri } = here;
    const range = wireRange(editor.selection);
    const found = await ask<Occurrences | null>(server, OCCURRENCES_REQUEST, { uri, range, corpus });
    if (!found) {
      tell('There are no words here. Select some, or put the cursor on a word.');
      return null;
    }
    const title = `Annotate “${found.words}” As`;
    const type = found.type ?? (await pickType(server, uri, title, { last: lastType }))?.name;
    if (type === undefined) return null;
    lastType = type;
    return { editor, uri, found, type };
  };

  register(names.ANNOTATE_NEXT_COMMAND, async () => {
    const next = await occurrences(false);
    const place = next?.found.places[0];
    if (!next) return;
    if (!place) return tell(`“${next.found.words}” stands nowhere else in this article unmarked.`);
    remember(next.uri, await take({ kind: 'mark places', type: next.type, places: [place] }));
    const range = rangeOf(place.range);
    next.editor.selection = new vscode.Selection(range.start, range.end);
    next.editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  });
  register(names.ANNOTATE_ALL_COMMAND, async () => {
    const all = await occurrences(false);
    if (!all) return;
    if (all.found.places.length === 0)
      return tell(`“${all.found.words}” stands nowhere else in this article unmarked.`);
    if (!(await take({ kind: 'mark places', type: all.type, places: all.found.places }))) return;
    tell(`“${all.found.words}” is marked as ${all.type} in ${countOf(all.found.places.length, 'more place')}.`);
  });
  register(names.ANNOTATE_CORPUS_COMMAND, async () => {
    const all = await occurrences(true);
    if (!all) return;
    const { words, places } = all.found;
    if (places.length === 0) return tell(`“${words}” stands nowhere else in the corpus unmarked.`);
    const items = [...new Set(places.map(({ path }) => path))].map((path) => {
      const own = places.filter((place) => place.path === path);
      return { label: path, description: countOf(own.length, 'place'), own, picked: true };
    });
    const picked = await vscode.window.showQuickPick(items, {
      title: `Annotate “${words}” as ${all.type} in ${countOf(places.length, 'place')}`,
      placeHolder: 'In which articles? Their annotation files are written, their texts stay as they are.',
      canPickMany: true,
    });
    if (!picked || picked.length === 0) return;
    const taken = await take({ kind: 'mark places', type: all.type, places: picked.flatMap(({ own }) => own) });
    if (taken) tell(`“${words}” is marked as ${all.type} in ${countOf(picked.length, 'article')}.`);
  });

  const move = (which: 'start' | 'end', by: 'grow' | 'shrink') => async () => {
    const here = editorHere();
    if (!here) return;
    const { editor, uri } = here;
    // What is selected and not marked yet is added; else the edge moves by a word.
    const adds = by === 'grow' && which === 'end' && !editor.selection.isEmpty;
    const id = last.get(uri);
    const step: MoveStep = {
      kind: 'move',
      uri,
      range: wireRange(editor.selection),
      edge: adds ? null : { which, by },
      ...(id === undefined ? {} : { id }),
    };
    remember(uri, await take(step));
  };
  register(names.EXTEND_COMMAND, move('end', 'grow'));
  register(names.SHRINK_COMMAND, move('end', 'shrink'));
  register(names.EXTEND_START_COMMAND, move('start', 'grow'));
  register(names.SHRINK_START_COMMAND, move('start', 'shrink'));

  register(names.RETYPE_COMMAND, async () => {
    const here = await annotationHere(server, 'Change the Type of');
    if (!here) return;
    const section = here.annotation.event ? 'events' : 'entities';
    const type = await pickType(server, here.uri, `Change ${here.annotation.type} to`, { section });
    if (type) await take({ kind: 'retype', uri: here.uri, id: here.annotation.id, type: type.name });
  });
  register(names.DELETE_COMMAND, async () => {
    const here = await annotationHere(server, 'Delete');
    if (!here) return;
    const { id, type } = here.annotation;
    const result = await take({ kind: 'remove', uri: here.uri, id });
    if (result) tell(`${type} ${id} is deleted. Undo brings it back.`);
  });
}
