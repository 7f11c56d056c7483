import * as vscode from 'vscode';
import { ANNOTATION_TYPES_REQUEST, type WireAnnotationType } from '../../../server/src/lsp/annotationProtocol';
import type { Server } from '../server';
import { ask } from './step';

interface TypePick extends vscode.QuickPickItem {
  readonly type?: WireAnnotationType;
}

/** Asks for a type; the one that was chosen last is the first. Undefined when the person changed their mind. */
export async function pickType(
  server: Server,
  uri: string,
  title: string,
  { section, last }: { readonly section?: WireAnnotationType['section']; readonly last?: string | undefined } = {},
): Promise<WireAnnotationType | undefined> {
  const all = await ask<readonly WireAnnotationType[]>(server, ANNOTATION_TYPES_REQUEST, { uri });
  const types = (all ?? []).filter((type) => section === undefined || type.section === section);
  if (types.length === 0) return undefined;
  const lastType = types.find(({ name }) => name === last);
  const of = (wanted: WireAnnotationType['section']) => types.filter((type) => type.section === wanted);
  const [entities, events] = [of('entities'), of('events')];
  const items: TypePick[] = [
    ...(lastType ? [itemOf(lastType)] : []),
    ...(entities.length > 0 && (events.length > 0 || lastType) ? [heading('entities')] : []),
    ...entities.filter((type) => type !== lastType).map(itemOf),
    ...(events.length > 0 && (entities.length > 0 || lastType) ? [heading('events')] : []),
    ...events.filter((type) => type !== lastType).map(itemOf),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: 'A type. The letter beside it marks at once, behind the first keys.',
    matchOnDescription: true,
  });
  return picked?.type;
}

function itemOf(type: WireAnnotationType): TypePick {
  const kinds = type.kindOf.length > 0 ? `a kind of ${type.kindOf.join(', ')}` : '';
  const description = [type.key ? `[${type.key}]` : '', type.label === type.name ? '' : type.name, kinds].filter(
    Boolean,
  );
  return { label: type.label, description: description.join('  '), type };
}

function heading(label: string): TypePick {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
