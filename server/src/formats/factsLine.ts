import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle, ResolvedEntity } from '../corpus/types';
import { spellUnit, writesMeters } from '../english/unitSpelling';
import { ENTITY_KINDS } from '../entities/types';
import type { Figure, FigureSubject, Mention, MentionForm, Quotation, Speaker } from '../facts/types';
import { addJsonNumber, addJsonText, addPiece, addText, type Utf8Piece, type Utf8Text, utf8Piece } from '../text/utf8';

/**
 * An article's facts as one line of JSON: what `JSON.stringify` makes of `articleFactsRow`, to the letter (a test
 * compares). It is put down as it is told, since a large corpus has hundreds of thousands of rows that nobody keeps: each
 * row and each member with more behind it ends with a comma, in whose place the last one's list is closed.
 */
export function addFactsLine(
  to: Utf8Text,
  { path, role, outlet, date, facts }: CorpusArticle,
  corpus: CorpusSnapshot,
): void {
  const { identity, sayingsOf, claimsOf } = corpus;
  const known = facts.referents.map((_, index) => identity.entityOf(path, index));
  addPiece(to, ARTICLE);
  addJsonText(to, path);
  addPiece(to, ROLE);
  addJsonText(to, role);
  addPiece(to, OUTLET);
  addJsonText(to, outlet);
  addPiece(to, DATE);
  addJsonText(to, date);
  addPiece(to, ENTITIES);
  addEntities(to, known);
  addPiece(to, MENTIONS);
  addMentions(to, facts.mentions, known);
  addPiece(to, QUOTATIONS);
  addQuotations(to, facts.quotations, sayingsOf.get(path) ?? [], (who) => identity.speakerOf(path, who));
  addPiece(to, FIGURES);
  addFigures(to, facts.figures, claimsOf.get(path) ?? [], known);
  addPiece(to, LINE_END);
}

const ARTICLE = utf8Piece('{"article":');
const ROLE = utf8Piece(',"role":');
const OUTLET = utf8Piece(',"outlet":');
const DATE = utf8Piece(',"date":');
const ENTITIES = utf8Piece(',"entities":[');
const MENTIONS = utf8Piece(',"mentions":[');
const QUOTATIONS = utf8Piece(',"quotations":[');
const FIGURES = utf8Piece(',"figures":[');
const LINE_END = utf8Piece('}\n');

const COMMA = 0x2c;
const LIST_END = 0x5d;

/** In the place of the last row's comma, or behind the bracket that opened a list without rows. */
function endList(to: Utf8Text): void {
  if (to.bytes[to.end - 1] === COMMA) to.bytes[to.end - 1] = LIST_END;
  else addText(to, ']');
}

/** Each once, in the order in which the article first names them. */
function addEntities(to: Utf8Text, known: readonly (ResolvedEntity | null)[]): void {
  for (const entity of new Set(known)) if (entity !== null) addPiece(to, rowOf(entity));
  endList(to);
}

/** What is told of an entity wherever an article names it: the same few are named in many. */
const rows = new WeakMap<ResolvedEntity, Utf8Piece>();

function rowOf(entity: ResolvedEntity): Utf8Piece {
  let row = rows.get(entity);
  if (row === undefined) {
    const { id, kind, name, aliases, known } = entity;
    row = utf8Piece(`${JSON.stringify({ id, kind, name, aliases, described: known?.described ?? false })},`);
    rows.set(entity, row);
  }
  return row;
}

const START = utf8Piece('{"start":');
const END = utf8Piece(',"end":');
const ROW_END = utf8Piece('},');

function addPlace(to: Utf8Text, start: number, end: number): void {
  addPiece(to, START);
  addJsonNumber(to, start);
  addPiece(to, END);
  addJsonNumber(to, end);
}

const FORMS: readonly MentionForm[] = ['full', 'short', 'acronym', 'demonym', 'role', 'common', 'pronoun'];

/** How a mention's row ends, by kind and form. */
const MENTION_ENDS = ENTITY_KINDS.map((kind) => FORMS.map((form) => utf8Piece(`,"kind":"${kind}","form":"${form}"},`)));

/** "fighters" is told by itself, but not where it belongs to a name: "Orlat fighters". */
function addMentions(to: Utf8Text, mentions: readonly Mention[], known: readonly (ResolvedEntity | null)[]): void {
  let endOfName = -1;
  for (let i = 0; i < mentions.length; i++) {
    const { start, end, whole, kind, form, referent } = mentions[i]!;
    const from = whole === null ? start : whole.start;
    const until = whole === null ? end : whole.end;
    if (form !== 'common' || from >= endOfName) {
      addPlace(to, from, until);
      addPiece(to, ENTITY);
      addJsonText(to, idAt(referent, known));
      addPiece(to, MENTION_ENDS[ENTITY_KINDS.indexOf(kind)]![FORMS.indexOf(form)]!);
    }
    endOfName = whole === null ? -1 : until;
  }
  endList(to);
}

function idAt(referent: number | null, known: readonly (ResolvedEntity | null)[]): string | null {
  return referent === null ? null : (known[referent]?.id ?? null);
}

const SPANS = utf8Piece('{"spans":[');
const KIND = utf8Piece(',"kind":');
const STATUS = utf8Piece(',"status":');
const SPEAKER = utf8Piece(',"speaker":');
const CUE = utf8Piece(',"cue":');
const SAYING = utf8Piece(',"saying":');
const TEXT = utf8Piece(',"text":');
const ENTITY = utf8Piece(',"entity":');
const NAME = utf8Piece(',"name":');
const OBJECT_END = utf8Piece('}');

function addQuotations(
  to: Utf8Text,
  quotations: readonly Quotation[],
  sayings: readonly (string | null)[],
  entityOf: (who: Speaker) => ResolvedEntity | null,
): void {
  for (let i = 0; i < quotations.length; i++) {
    const quotation = quotations[i]!;
    const { speaker } = quotation;
    addQuotation(to, quotation, speaker === null ? null : entityOf(speaker), sayings[i] ?? null);
  }
  endList(to);
}

function addQuotation(
  to: Utf8Text,
  { spans, kind, status, speaker, cue }: Quotation,
  entity: ResolvedEntity | null,
  saying: string | null,
): void {
  addPiece(to, SPANS);
  for (const { start, end } of spans) {
    addPlace(to, start, end);
    addPiece(to, ROW_END);
  }
  endList(to);
  addPiece(to, KIND);
  addJsonText(to, kind);
  addPiece(to, STATUS);
  addJsonText(to, status);
  addPiece(to, SPEAKER);
  if (speaker === null) addJsonText(to, null);
  else addSpeaker(to, speaker, entity);
  addPiece(to, CUE);
  if (cue === null) addJsonText(to, null);
  else addCue(to, cue);
  addPiece(to, SAYING);
  addJsonText(to, saying);
  addPiece(to, ROW_END);
}

function addSpeaker(to: Utf8Text, speaker: Speaker, entity: ResolvedEntity | null): void {
  addPlace(to, speaker.start, speaker.end);
  addPiece(to, TEXT);
  addJsonText(to, speaker.text);
  addPiece(to, ENTITY);
  addJsonText(to, entity === null ? null : entity.id);
  addPiece(to, NAME);
  addJsonText(to, entity === null ? speaker.name : entity.name);
  addPiece(to, OBJECT_END);
}

function addCue(to: Utf8Text, cue: NonNullable<Quotation['cue']>): void {
  addPlace(to, cue.start, cue.end);
  addPiece(to, TEXT);
  addJsonText(to, cue.text);
  addPiece(to, OBJECT_END);
}

const MIN = utf8Piece(',"min":');
const MAX = utf8Piece(',"max":');
const UNIT = utf8Piece(',"unit":');
const MODIFIER = utf8Piece(',"modifier":');
const MEASURE = utf8Piece(',"measure":');
const OF = utf8Piece(',"of":');
const PLACE = utf8Piece(',"place":');
const SCOPE = utf8Piece(',"scope":');
const AS_OF = utf8Piece(',"asOf":');
const ATTRIBUTED_TO = utf8Piece(',"attributedTo":');
const CLAIM = utf8Piece(',"claim":');

function addFigures(
  to: Utf8Text,
  figures: readonly Figure[],
  claims: readonly (string | null)[],
  known: readonly (ResolvedEntity | null)[],
): void {
  const meters = writesMeters(figures.map(({ text }) => text));
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i]!;
    addFigure(to, figure, spellUnit(figure.unit, meters), known, claims[i] ?? null);
  }
  endList(to);
}

function addFigure(
  to: Utf8Text,
  figure: Figure,
  unit: string,
  known: readonly (ResolvedEntity | null)[],
  claim: string | null,
): void {
  const { start, end, text, min, max, modifier, measure, of, place, scope, asOf, attributedTo } = figure;
  addPlace(to, start, end);
  addPiece(to, TEXT);
  addJsonText(to, text);
  addPiece(to, MIN);
  addJsonNumber(to, min);
  addPiece(to, MAX);
  addJsonNumber(to, max);
  addPiece(to, UNIT);
  addJsonText(to, unit);
  addPiece(to, MODIFIER);
  addJsonText(to, modifier);
  addPiece(to, MEASURE);
  addJsonText(to, measure);
  addPiece(to, OF);
  if (of === null) addJsonText(to, null);
  else addSubject(to, of, known);
  addPiece(to, PLACE);
  addJsonText(to, place?.text ?? null);
  addPiece(to, SCOPE);
  addJsonText(to, scope);
  addPiece(to, AS_OF);
  addJsonText(to, asOf);
  addPiece(to, ATTRIBUTED_TO);
  addJsonText(to, attributedTo?.text ?? null);
  addPiece(to, CLAIM);
  addJsonText(to, claim);
  addPiece(to, ROW_END);
}

const SUBJECT = utf8Piece('{"entity":');

function addSubject(to: Utf8Text, { referent, text }: FigureSubject, known: readonly (ResolvedEntity | null)[]): void {
  addPiece(to, SUBJECT);
  addJsonText(to, idAt(referent, known));
  addPiece(to, TEXT);
  addJsonText(to, text);
  addPiece(to, OBJECT_END);
}
