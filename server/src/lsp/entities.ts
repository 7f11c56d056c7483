import { type CodeAction, CodeActionKind, type Command } from 'vscode-languageserver';
import { entitiesByUse, useOf } from '../features/completion/things';
import { ENTITIES_FILE } from '../features/corpusFiles';
import { entryAt, entryOfId } from '../features/entities/entries';
import { type Identification, identify, identityChoices } from '../features/entities/identify';
import { likelySame, likenessOfNames } from '../features/entities/likelySame';
import { mergeEntities } from '../features/entities/merge';
import { splitEntity } from '../features/entities/split';
import type { FileEdits, Refused } from '../features/rename/types';
import { entityOfMention, thingsAt } from '../features/things';
import type { CorpusView, Service } from '../service';
import { holds, type Span } from '../text/span';
import { createAnswer, Refusal } from './answer';
import { corpusOf } from './corpusOf';
import {
  ENTITY_AT_REQUEST,
  type EntityAt,
  type EntityAtParams,
  IDENTIFY_COMMAND,
  type IdentifyArguments,
  MERGE_COMMAND,
  type MergeArguments,
  SPLIT_COMMAND,
  type SplitArguments,
  type WireEntity,
} from './entityProtocol';
import { fileOf, type OpenFile, offsetIn, spanIn } from './fromProtocol';
import { DESCRIBE_COMMAND, type DescribeArguments } from './protocol';
import type { FeatureContext } from './requests';
import { toRange } from './toProtocol';

export interface EntityChange {
  readonly view: CorpusView;
  readonly label: string;
  readonly changes: readonly FileEdits[] | Refused;
  /** What becomes of the annotations of one article. */
  readonly annotation: { readonly uri: string; readonly edit: Identification['annotate'] } | null;
}

/** What one of the entity commands changes; null for another command. */
export function entityCommand(command: string, argument: unknown, service: Service): EntityChange | null {
  if (command === IDENTIFY_COMMAND) {
    const { uri, range, kind, id } = argument as IdentifyArguments;
    const found = service.find(uri);
    if (!found) throw new Refusal('This file belongs to no corpus.');
    const file = fileOf(found);
    const choice = { span: spanIn(file, range), kind, id };
    const said = identify(file.view.snapshot, file.view, file.path, choice);
    if (!said) throw new Refusal('Only articles can be annotated.');
    return { view: file.view, label: 'Annotate', changes: said.entry, annotation: { uri, edit: said.annotate } };
  }
  if (command === MERGE_COMMAND) {
    const { uri, from, into } = argument as MergeArguments;
    const view = viewAt(service, uri);
    return { view, label: 'Merge', changes: mergeEntities(view.snapshot, view, from, into), annotation: null };
  }
  if (command === SPLIT_COMMAND) {
    const { uri, id, names } = argument as SplitArguments;
    const view = viewAt(service, uri);
    return { view, label: 'Split', changes: splitEntity(view.snapshot, view, id, names), annotation: null };
  }
  return null;
}

function viewAt(service: Service, uri: string): CorpusView {
  const view = corpusOf(service, uri);
  if (!view) throw new Refusal('This file belongs to no corpus.');
  return view;
}

/** What can be said of the entity at a place: who it is, that it is one with another, that one of its names is another’s. */
export function entityActions(file: OpenFile, span: Span): CodeAction[] {
  const { view, path } = file;
  const uri = view.uriOf(path);
  const action = (title: string, command: string, argument: object): CodeAction => {
    const run: Command = { title, command, arguments: [argument] };
    return { title, kind: CodeActionKind.Refactor, command: run };
  };
  if (path === ENTITIES_FILE) return inEntities(view, span, action);
  if (!view.snapshot.articles.has(path)) return [];
  const actions = identityChoices(view.snapshot, path, span).map(({ title, span: words, kind, id }) => {
    const argument: IdentifyArguments = { uri, range: toRange(file.lines, words), kind, id };
    return action(title, IDENTIFY_COMMAND, argument);
  });
  const id = entityIdAt(file, span.start);
  if (id === null) return actions;
  const entity = view.snapshot.identity.entities.get(id);
  if (entity && !entity.known?.described) {
    const argument: DescribeArguments = { uri, position: toRange(file.lines, span).start };
    actions.push(action(`Describe ${entity.name} in entities.yaml`, DESCRIBE_COMMAND, argument));
  }
  return [...actions, ...merges(view, id, action)];
}

type MakeAction = (title: string, command: string, argument: object) => CodeAction;

function inEntities(view: CorpusView, span: Span, action: MakeAction): CodeAction[] {
  const entry = entryAt(view.textOf(ENTITIES_FILE) ?? '', span.start);
  if (!entry?.id) return [];
  const uri = view.uriOf(ENTITIES_FILE);
  const splits = entry.aliases
    .filter((alias) => holds(alias, span.start))
    .map(({ text }) => {
      const argument: SplitArguments = { uri, id: entry.id!.text, names: [text] };
      return action(`Split off “${text}” as an entity of its own`, SPLIT_COMMAND, argument);
    });
  return [...splits, ...merges(view, entry.id.text, action)];
}

/**
 * The one with an entry, else the one that is named more often, is the one that stays. Two who have an entry each were
 * told apart by a person: that they are one is said by the command, which asks first.
 */
function merges(view: CorpusView, id: string, action: MakeAction): CodeAction[] {
  const own = view.snapshot.identity.entities.get(id);
  if (!own) return [];
  return likelySame(view.snapshot, id)
    .filter((other) => !(own.known?.described && other.known?.described))
    .map((other) => {
      const [gone, stays] = own.known?.described ? [other, own] : [own, other];
      const names = { from: gone.name, into: stays.name };
      const argument: MergeArguments = {
        uri: view.root,
        from: gone.id,
        into: stays.id,
        names,
        goes: gone.known?.described === true,
      };
      return action(`Merge with “${other.name}”: they are one`, MERGE_COMMAND, argument);
    });
}

function entityIdAt({ view, path }: OpenFile, offset: number): string | null {
  if (path === ENTITIES_FILE) return entryAt(view.textOf(ENTITIES_FILE) ?? '', offset)?.id?.text ?? null;
  const article = view.snapshot.articles.get(path);
  for (const thing of article ? thingsAt(article, offset) : []) {
    const entity = thing.kind === 'mention' ? entityOfMention(view.snapshot, path, thing.mention) : null;
    if (entity) return entity.id;
  }
  return null;
}

export function registerEntities(context: FeatureContext): void {
  const { connection, service } = context;
  const answer = createAnswer(context);
  connection.onRequest(
    ENTITY_AT_REQUEST,
    answer('entityAt', ({ uri, position }: EntityAtParams): EntityAt | null => {
      const found = service.find(uri);
      if (!found) return null;
      const file = fileOf(found);
      const offset = offsetIn(file, position);
      const id = entityIdAt(file, offset);
      return id === null ? null : { ...entityWithOthers(file.view, id), mention: mentionAt(file, offset) };
    }),
  );
}

function mentionAt({ view, path, lines }: OpenFile, offset: number): EntityAt['mention'] {
  const article = view.snapshot.articles.get(path);
  const thing = article && thingsAt(article, offset).find(({ kind }) => kind === 'mention');
  if (!article || !thing) return null;
  return { range: toRange(lines, thing.span), words: article.article.text.slice(thing.span.start, thing.span.end) };
}

function entityWithOthers(view: CorpusView, id: string): Omit<EntityAt, 'mention'> {
  const text = view.textOf(ENTITIES_FILE) ?? '';
  const entry = entryOfId(text, id);
  const used = entitiesByUse(view.snapshot);
  const wire = (counted: (typeof used)[number]): WireEntity => ({
    id: counted.entity.id,
    kind: counted.entity.kind,
    name: counted.entity.name,
    detail: useOf(counted),
    described: counted.entity.known?.described === true,
  });
  const own = used.find(({ entity }) => entity.id === id);
  const kind = own?.entity.kind ?? entry?.kind?.text ?? '';
  const names = own ? [own.entity.name, ...own.entity.aliases] : [entry?.name?.text ?? id];
  const others = used
    .filter(({ entity }) => entity.id !== id)
    .map((one) => ({ one, like: likenessOfNames(names, [one.entity.name, ...one.entity.aliases]) }))
    .sort((a, b) => b.like - a.like)
    .map(({ one }) => wire(one));
  return {
    ...(own
      ? wire(own)
      : { id, kind, name: entry?.name?.text ?? id, detail: 'not named in the articles', described: true }),
    aliases: entry?.aliases.map((alias) => alias.text) ?? [],
    others: [...others.filter((one) => one.kind === kind), ...others.filter((one) => one.kind !== kind)],
  };
}
