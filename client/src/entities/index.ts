import * as vscode from 'vscode';
import {
  ENTITY_AT_REQUEST,
  type EntityAt,
  IDENTIFY_COMMAND,
  type IdentifyArguments,
  MERGE_COMMAND,
  type MergeArguments,
  SPLIT_COMMAND,
  type SplitArguments,
  type WireEntity,
} from '../../../server/src/lsp/entityProtocol';
import { OPEN_PAGE_CLIENT_COMMAND, type PageParams } from '../../../server/src/lsp/pageProtocol';
import { DESCRIBE_COMMAND, type DescribeArguments } from '../../../server/src/lsp/protocol';
import type { Pages } from '../pages/pages';
import type { Server } from '../server';
import * as names from './names';

const GONE = 'The articles no longer name this one: the texts have changed.';

/** Commands on the entity under the cursor, in an article or in `entities.yaml`. The server carries them out. */
export function registerEntities(context: vscode.ExtensionContext, server: Server, pages: Pages): void {
  const register = (name: string, run: (place: EntityPlace) => Promise<void>) => {
    const command = vscode.commands.registerCommand(name, async () => {
      const place = await entityHere(server);
      if (place) await run(place);
    });
    context.subscriptions.push(command);
  };
  register(names.DESCRIBE_HERE_COMMAND, describeEntity);
  register(names.MERGE_HERE_COMMAND, mergeEntities);
  register(names.SPLIT_HERE_COMMAND, splitEntity);
  register(names.IDENTIFY_HERE_COMMAND, identifyMention);
  const open = (params: PageParams) => pages.open(params, GONE);
  const pageOf = (page: string) => async (place: EntityPlace) =>
    open({ uri: place.uri, page, parameters: { entity: place.entity.id } });
  register(names.MENTIONS_HERE_COMMAND, pageOf('mentions'));
  register(names.SAID_HERE_COMMAND, pageOf('said'));
  context.subscriptions.push(vscode.commands.registerCommand(OPEN_PAGE_CLIENT_COMMAND, open));
}

interface EntityPlace {
  readonly uri: string;
  readonly position: vscode.Position;
  readonly entity: EntityAt;
}

async function entityHere(server: Server): Promise<EntityPlace | null> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    void vscode.window.showInformationMessage('Open an article and put the cursor on a name.');
    return null;
  }
  const uri = editor.document.uri.toString();
  const position = editor.selection.active;
  const entity = await server.request<EntityAt | null>(ENTITY_AT_REQUEST, { uri, position });
  if (entity) return { uri, position, entity };
  const range = editor.document.getWordRangeAtPosition(position);
  const word = range === undefined ? '' : editor.document.getText(range);
  const message =
    word === ''
      ? 'Put the cursor on the name of a person, a place or a thing.'
      : `Crosscheck does not take “${word}” for a name. If it is one, select it and press Ctrl+.: there you say who or what it is.`;
  void vscode.window.showInformationMessage(message);
  return null;
}

async function describeEntity({ uri, position, entity }: EntityPlace): Promise<void> {
  if (entity.described) {
    void vscode.window.showInformationMessage(`${entity.name} has an entry already: F12 goes there.`);
    return;
  }
  const argument: DescribeArguments = { uri, position };
  await vscode.commands.executeCommand(DESCRIBE_COMMAND, argument);
}

interface EntityPick extends vscode.QuickPickItem {
  readonly entity: WireEntity;
}

function pickOf(entity: WireEntity): EntityPick {
  return { label: entity.name, description: entity.detail, entity, ...(entity.described ? { detail: entity.id } : {}) };
}

/** The one that has an entry stays; where both or neither have, the one that was picked does. */
async function mergeEntities({ uri, entity }: EntityPlace): Promise<void> {
  const picked = await vscode.window.showQuickPick(entity.others.map(pickOf), {
    title: `Merge ${entity.name} with…`,
    placeHolder: 'Who or what is the same? Both will be one, with the names of both.',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!picked) return;
  const other = picked.entity;
  const [from, into] = entity.described && !other.described ? [other, entity] : [entity, other];
  const names = { from: from.name, into: into.name };
  const argument: MergeArguments = { uri, from: from.id, into: into.id, names, goes: from.described };
  await vscode.commands.executeCommand(MERGE_COMMAND, argument);
}

async function splitEntity({ uri, entity }: EntityPlace): Promise<void> {
  if (entity.aliases.length === 0) {
    const message = entity.described
      ? `${entity.name} has no aliases that could be split off.`
      : `${entity.name} has no entry yet. To say that one mention is somebody else, use “Say Who or What This Is”.`;
    void vscode.window.showInformationMessage(message);
    return;
  }
  const picked = await vscode.window.showQuickPick(
    entity.aliases.map((label) => ({ label })),
    {
      title: `Split ${entity.name}`,
      placeHolder: 'Which names are another’s? They get an entry of their own.',
      canPickMany: true,
    },
  );
  if (!picked || picked.length === 0) return;
  const argument: SplitArguments = { uri, id: entity.id, names: picked.map(({ label }) => label) };
  await vscode.commands.executeCommand(SPLIT_COMMAND, argument);
}

async function identifyMention({ uri, entity }: EntityPlace): Promise<void> {
  if (!entity.mention) {
    void vscode.window.showInformationMessage('Put the cursor on a name in an article.');
    return;
  }
  const own: EntityPick = { ...pickOf(entity), description: `${entity.detail}, as Crosscheck takes it` };
  const picked = await vscode.window.showQuickPick([own, ...entity.others.map(pickOf)], {
    title: `Who or what is “${entity.mention.words}”?`,
    placeHolder: 'What you say is written to the article’s annotations; its text stays as it is.',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!picked) return;
  const { id, kind } = picked.entity;
  const argument: IdentifyArguments = { uri, range: entity.mention.range, kind: kind as IdentifyArguments['kind'], id };
  await vscode.commands.executeCommand(IDENTIFY_COMMAND, argument);
}
