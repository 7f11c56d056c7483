import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle, WhoIsWho } from '../corpus/types';
import { spellUnit, writesMeters } from '../english/unitSpelling';
import type {
  Figure,
  FigureSubject,
  Mention,
  Modifier,
  Quotation,
  QuotationKind,
  QuotationStatus,
  Speaker,
} from '../facts/types';
import { addJsonNumber, addJsonText, addPiece, addSpan, type Utf8Piece, type Utf8Text, utf8Piece } from '../text/utf8';
import { mentionEnd, speakerEnd, type ToldEntity, toldEntitiesOf, toldEntity } from './toldEntities';

/**
 * An article's facts as one line of JSON: what `JSON.stringify` makes of `articleFactsRow`, to the letter (a test
 * compares). It is put down as it is told, since a large corpus has hundreds of thousands of rows that nobody keeps, and
 * in pieces as long as can be: each costs as much as twenty letters. Lists are told as if another row followed, whose
 * beginning is taken back in the end.
 */
export function addFactsLine(to: Utf8Text, article: CorpusArticle, corpus: CorpusSnapshot): void {
  const { path, facts } = article;
  const { identity, sayingsOf, claimsOf } = corpus;
  const known = toldEntitiesOf(identity, path, facts.referents.length);
  addWhoseItIs(to, article);
  addEntities(to, known);
  addMentions(to, facts.mentions, known);
  addQuotations(to, path, facts.quotations, sayingsOf.get(path) ?? NO_KEYS, identity);
  addFigures(to, facts.figures, claimsOf.get(path) ?? NO_KEYS, known);
  addPiece(to, LINE_END);
}

function addWhoseItIs(to: Utf8Text, { path, role, outlet, date }: CorpusArticle): void {
  addPiece(to, ARTICLE);
  addJsonText(to, path);
  addPiece(to, role === 'draft' ? DRAFT : SOURCE);
  addJsonText(to, outlet);
  addMember(to, DATE, date);
}

const ARTICLE = utf8Piece('{"article":');
const SOURCE = utf8Piece(',"role":"source","outlet":');
const DRAFT = utf8Piece(',"role":"draft","outlet":');
const LINE_END = utf8Piece(']}\n');

const NO_KEYS: readonly null[] = [];

/** A member that may have no value. */
interface Member {
  readonly name: Utf8Piece;
  readonly none: Utf8Piece;
}

const memberOf = (name: string): Member => ({ name: utf8Piece(`,"${name}":`), none: utf8Piece(`,"${name}":null`) });

function addMember(to: Utf8Text, { name, none }: Member, value: string | null): void {
  if (value === null) addPiece(to, none);
  else {
    addPiece(to, name);
    addJsonText(to, value);
  }
}

const DATE = memberOf('date');

const COMMA = 0x2c;

/** Takes back the beginning of a row that does not follow, with the comma before it where there were others. */
function endRows(to: Utf8Text, beginning: string): void {
  to.end -= beginning.length;
  if (to.bytes[to.end - 1] === COMMA) to.end--;
}

const ENTITIES = utf8Piece(',"entities":[');

let linesTold = 0;

/** Each once, in the order in which the article first names them. */
function addEntities(to: Utf8Text, known: readonly (ToldEntity | null)[]): void {
  addPiece(to, ENTITIES);
  linesTold++;
  for (let i = 0; i < known.length; i++) {
    const entity = known[i]!;
    if (entity === null || entity.line === linesTold) continue;
    entity.line = linesTold;
    addPiece(to, entity.row);
  }
  endRows(to, '');
}

const MENTIONS = utf8Piece('],"mentions":[{"start":');

/** "fighters" is told by itself, but not where it belongs to a name: "Orlat fighters". */
function addMentions(to: Utf8Text, mentions: readonly Mention[], known: readonly (ToldEntity | null)[]): void {
  addPiece(to, MENTIONS);
  let endOfName = -1;
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    const { whole, form, referent } = mention;
    const { start, end } = whole === null ? mention : whole;
    if (form !== 'common' || start >= endOfName) {
      addSpan(to, start, end, mentionEnd(referent === null ? null : (known[referent] ?? null), mention.kind, form));
    }
    endOfName = whole === null ? -1 : end;
  }
  endRows(to, '{"start":');
}

const QUOTATIONS = utf8Piece('],"quotations":[{"spans":[{"start":');
const NEXT_SPAN = utf8Piece('},{"start":');
const TEXT = utf8Piece(',"text":');
const CUE_END = utf8Piece('},"saying":');
const NO_CUE = utf8Piece('null,"saying":');
const NEXT_QUOTATION = utf8Piece('},{"spans":[{"start":');

const QUOTATION_KINDS: readonly QuotationKind[] = ['direct', 'partial', 'scare', 'title'];
const STATUSES: readonly QuotationStatus[] = ['attributed', 'anonymous', 'unattributed'];

/** Behind the last span of a quotation, by kind and status, up to its speaker's place, or up to its cue's where it has no speaker. */
const SPANS_ENDS = piecesBySpeaker('{"start":');
const SPANS_ENDS_OF_NOBODY = piecesBySpeaker('null,"cue":{"start":');

function piecesBySpeaker(speaker: string): readonly (readonly Utf8Piece[])[] {
  return QUOTATION_KINDS.map((kind) =>
    STATUSES.map((status) => utf8Piece(`}],"kind":"${kind}","status":"${status}","speaker":${speaker}`)),
  );
}

function addQuotations(
  to: Utf8Text,
  path: string,
  quotations: readonly Quotation[],
  sayings: readonly (string | null)[],
  identity: WhoIsWho,
): void {
  addPiece(to, QUOTATIONS);
  for (let i = 0; i < quotations.length; i++) {
    const quotation = quotations[i]!;
    const { speaker, cue } = quotation;
    addSpans(to, quotation);
    if (speaker !== null) addSpeaker(to, speaker, toldEntity(identity.speakerOf(path, speaker)));
    if (cue === null) {
      to.end -= '{"start":'.length;
      addPiece(to, NO_CUE);
    } else {
      addSpan(to, cue.start, cue.end, TEXT);
      addJsonText(to, cue.text);
      addPiece(to, CUE_END);
    }
    addJsonText(to, sayings[i] ?? null);
    addPiece(to, NEXT_QUOTATION);
  }
  endRows(to, '{"spans":[{"start":');
}

function addSpans(to: Utf8Text, { spans, kind, status, speaker }: Quotation): void {
  const last = spans.length - 1;
  for (let i = 0; i < last; i++) addSpan(to, spans[i]!.start, spans[i]!.end, NEXT_SPAN);
  const ends = speaker === null ? SPANS_ENDS_OF_NOBODY : SPANS_ENDS;
  const end = ends[QUOTATION_KINDS.indexOf(kind)]![STATUSES.indexOf(status)]!;
  addSpan(to, spans[last]!.start, spans[last]!.end, end);
}

function addSpeaker(to: Utf8Text, speaker: Speaker, entity: ToldEntity | null): void {
  addSpan(to, speaker.start, speaker.end, TEXT);
  addJsonText(to, speaker.text);
  if (entity !== null) {
    addPiece(to, speakerEnd(entity));
    return;
  }
  addPiece(to, NOBODY_KNOWN);
  addJsonText(to, speaker.name);
  addPiece(to, NAME_END);
}

const NOBODY_KNOWN = utf8Piece(',"entity":null,"name":');
const NAME_END = utf8Piece('},"cue":{"start":');

const FIGURES = utf8Piece('],"figures":[{"start":');
const MIN = utf8Piece(',"min":');
const MAX = utf8Piece(',"max":');
const UNIT = utf8Piece(',"unit":');
const NEXT_FIGURE = utf8Piece('},{"start":');
const NO_CLAIM = utf8Piece(',"claim":null},{"start":');
const MODIFIERS: readonly Modifier[] = ['exact', 'about', 'atLeast', 'atMost', 'over', 'under'];
const MODIFIER_MEMBERS = MODIFIERS.map((modifier) => utf8Piece(`,"modifier":"${modifier}"`));
/** The same of a figure of which nothing else is said, up to its claim. */
const MODIFIERS_ALONE = MODIFIERS.map((modifier) =>
  utf8Piece(
    `,"modifier":"${modifier}","measure":null,"of":null,"place":null,"scope":null,"asOf":null,"attributedTo":null`,
  ),
);

const MEASURE = memberOf('measure');
const OF = memberOf('of');
const PLACE = memberOf('place');
const SCOPE = memberOf('scope');
const AS_OF = memberOf('asOf');
const ATTRIBUTED_TO = memberOf('attributedTo');
const CLAIM = utf8Piece(',"claim":');

function addFigures(
  to: Utf8Text,
  figures: readonly Figure[],
  claims: readonly (string | null)[],
  known: readonly (ToldEntity | null)[],
): void {
  addPiece(to, FIGURES);
  const meters = writesMeters(figures);
  for (let i = 0; i < figures.length; i++) {
    addFigure(to, figures[i]!, meters, known);
    addClaim(to, claims[i] ?? null);
  }
  endRows(to, '{"start":');
}

function addFigure(to: Utf8Text, figure: Figure, meters: boolean, known: readonly (ToldEntity | null)[]): void {
  addSpan(to, figure.start, figure.end, TEXT);
  addJsonText(to, figure.text);
  addPiece(to, MIN);
  addJsonNumber(to, figure.min);
  addPiece(to, MAX);
  addJsonNumber(to, figure.max);
  addPiece(to, UNIT);
  addJsonText(to, spellUnit(figure.unit, meters));
  const modifier = MODIFIERS.indexOf(figure.modifier);
  if (isBare(figure)) addPiece(to, MODIFIERS_ALONE[modifier]!);
  else {
    addPiece(to, MODIFIER_MEMBERS[modifier]!);
    addWhatItSays(to, figure, known);
  }
}

/** Most numbers of a text measure nothing that could be compared. */
const isBare = ({ measure, of, place, scope, asOf, attributedTo }: Figure): boolean =>
  measure === null && of === null && place === null && scope === null && asOf === null && attributedTo === null;

function addWhatItSays(to: Utf8Text, figure: Figure, known: readonly (ToldEntity | null)[]): void {
  const { of, place, attributedTo } = figure;
  addMember(to, MEASURE, figure.measure);
  if (of === null) addPiece(to, OF.none);
  else addSubject(to, of, known);
  addMember(to, PLACE, place === null ? null : place.text);
  addMember(to, SCOPE, figure.scope);
  addMember(to, AS_OF, figure.asOf);
  addMember(to, ATTRIBUTED_TO, attributedTo === null ? null : attributedTo.text);
}

function addClaim(to: Utf8Text, claim: string | null): void {
  if (claim === null) addPiece(to, NO_CLAIM);
  else {
    addPiece(to, CLAIM);
    addJsonText(to, claim);
    addPiece(to, NEXT_FIGURE);
  }
}

const SUBJECT = utf8Piece(',"of":{"entity":');
const OBJECT_END = utf8Piece('}');

function addSubject(to: Utf8Text, { referent, text }: FigureSubject, known: readonly (ToldEntity | null)[]): void {
  const entity = referent === null ? null : (known[referent] ?? null);
  addPiece(to, SUBJECT);
  addJsonText(to, entity === null ? null : entity.id);
  addPiece(to, TEXT);
  addJsonText(to, text);
  addPiece(to, OBJECT_END);
}
