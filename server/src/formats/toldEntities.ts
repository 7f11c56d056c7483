import type { ResolvedEntity, WhoIsWho } from '../corpus/types';
import { ENTITY_KINDS, type EntityKind } from '../entities/types';
import type { MentionForm } from '../facts/types';
import { addJsonText, addPiece, addText, createUtf8Text, pieceFrom, type Utf8Piece, utf8Piece } from '../text/utf8';

/** An entity as the articles that name it tell of it: the same few are named in many, each in the same bytes. */
export interface ToldEntity {
  readonly id: string;
  readonly name: string;
  readonly row: Utf8Piece;
  /** See `mentionEnd`. */
  mentionEnd: MentionEnd | null;
  /** See `speakerEnd`. */
  speakerEnd: Utf8Piece | null;
  /** The last line in whose list of entities it was told (see `addEntities`). */
  line: number;
}

/** What stands behind the place of a mention, up to that of the next one; one for each kind and form that an entity is named in. */
interface MentionEnd {
  readonly kind: EntityKind;
  readonly form: MentionForm;
  readonly piece: Utf8Piece;
  readonly next: MentionEnd | null;
}

/** Where all pieces lie. Small at first: the engine would throw away what it had compiled if it grew for the first time after that. */
const PIECES = createUtf8Text(1 << 8);
const known = new WeakMap<ResolvedEntity, ToldEntity>();

/** By referent of an article: its entity. */
export function toldEntitiesOf(identity: WhoIsWho, path: string, count: number): readonly (ToldEntity | null)[] {
  const entities: (ToldEntity | null)[] = [];
  for (let referent = 0; referent < count; referent++) entities.push(toldEntity(identity.entityOf(path, referent)));
  return entities;
}

export function toldEntity(entity: ResolvedEntity | null): ToldEntity | null {
  return entity === null ? null : (known.get(entity) ?? tell(entity));
}

function tell(entity: ResolvedEntity): ToldEntity {
  const { id, name } = entity;
  const now: ToldEntity = { id, name, row: rowOf(entity), mentionEnd: null, speakerEnd: null, line: 0 };
  known.set(entity, now);
  return now;
}

const ID = utf8Piece('{"id":');
const NAME = utf8Piece(',"name":');
const ALIASES = utf8Piece(',"aliases":[');
const COMMA = utf8Piece(',');
const KINDS = ENTITY_KINDS.map((kind) => utf8Piece(`,"kind":"${kind}"`));
const ROW_END = utf8Piece('],"described":false},');
const ROW_END_OF_DESCRIBED = utf8Piece('],"described":true},');

function rowOf(entity: ResolvedEntity): Utf8Piece {
  const start = PIECES.end;
  addPiece(PIECES, ID);
  addJsonText(PIECES, entity.id);
  addPiece(PIECES, KINDS[ENTITY_KINDS.indexOf(entity.kind)]!);
  addPiece(PIECES, NAME);
  addJsonText(PIECES, entity.name);
  addAliases(entity.aliases);
  addPiece(PIECES, entity.known?.described === true ? ROW_END_OF_DESCRIBED : ROW_END);
  return pieceFrom(PIECES, start);
}

function addAliases(aliases: readonly string[]): void {
  addPiece(PIECES, ALIASES);
  for (let i = 0; i < aliases.length; i++) {
    if (i > 0) addPiece(PIECES, COMMA);
    addJsonText(PIECES, aliases[i]!);
  }
}

function told(text: string): Utf8Piece {
  const start = PIECES.end;
  addText(PIECES, text);
  return pieceFrom(PIECES, start);
}

/** What stands behind the words of a speaker, up to the place of the cue. */
export function speakerEnd(entity: ToldEntity): Utf8Piece {
  return entity.speakerEnd ?? tellSpeaker(entity);
}

function tellSpeaker(entity: ToldEntity): Utf8Piece {
  const { id, name } = entity;
  entity.speakerEnd = told(`,"entity":${JSON.stringify(id)},"name":${JSON.stringify(name)}},"cue":{"start":`);
  return entity.speakerEnd;
}

/** Of mentions of nobody in particular. */
const NOBODY: Pick<ToldEntity, 'mentionEnd'> = { mentionEnd: null };

export function mentionEnd(entity: ToldEntity | null, kind: EntityKind, form: MentionForm): Utf8Piece {
  let end = entity === null ? NOBODY.mentionEnd : entity.mentionEnd;
  while (end !== null && (end.form !== form || end.kind !== kind)) end = end.next;
  return end === null ? tellMention(entity, kind, form) : end.piece;
}

function tellMention(entity: ToldEntity | null, kind: EntityKind, form: MentionForm): Utf8Piece {
  const of = entity ?? NOBODY;
  const piece = told(`,"entity":${JSON.stringify(entity?.id ?? null)},"kind":"${kind}","form":"${form}"},{"start":`);
  of.mentionEnd = { kind, form, piece, next: of.mentionEnd };
  return piece;
}
