import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle, ResolvedEntity } from '../corpus/types';
import { spellUnit, writesMeters } from '../english/unitSpelling';
import type { EntityKind } from '../entities/types';
import type { Figure, FigureSubject, Mention, MentionForm, Quotation, Speaker } from '../facts/types';
import { jsonNumber, jsonText } from '../text/json';

/**
 * An article's facts as one line of JSON: what `JSON.stringify` makes of `articleFactsRow`, to the letter (a test
 * compares). The text is put together as it is told, since a large corpus has a hundred thousand rows that nobody keeps.
 */
export function factsJsonLine({ path, role, outlet, date, facts }: CorpusArticle, corpus: CorpusSnapshot): string {
  const { identity, sayingsOf, claimsOf } = corpus;
  const known = facts.referents.map((_, index) => writtenOf(identity.entityOf(path, index)));
  const idOf = (referent: number | null): string => (referent === null ? NOBODY : (known[referent] ?? NOBODY)).id;
  const speakerOf = (who: Speaker): string => speakerText(who, identity.speakerOf(path, who));
  let line = `{"article":${jsonText(path)},"role":"${role}","outlet":${jsonText(outlet)},"date":${jsonText(date)},"entities":[`;
  line += entitiesText(known);
  line += '],"mentions":[';
  line += mentionsText(facts.mentions, known);
  line += '],"quotations":[';
  line += quotationsText(facts.quotations, sayingsOf.get(path) ?? [], speakerOf);
  line += '],"figures":[';
  line += figuresText(facts.figures, claimsOf.get(path) ?? [], idOf);
  line += ']}\n';
  return line;
}

/** What is written wherever an entity is named: the same few are, many times, in one article and in others. */
interface Written {
  readonly id: string;
  /** Among the entities of an article; empty for nobody. */
  readonly row: string;
  readonly kind: EntityKind | null;
  /** How a row ends that tells of a mention of it, for each form that has been asked for. */
  ends: Partial<Record<MentionForm, string>> | null;
}

const NOBODY: Written = { id: 'null', row: '', kind: null, ends: null };

const written = new WeakMap<ResolvedEntity, Written>();

function writtenOf(entity: ResolvedEntity | null): Written {
  if (entity === null) return NOBODY;
  let found = written.get(entity);
  if (found === undefined) {
    const { id, kind, name, aliases, known } = entity;
    const row = JSON.stringify({ id, kind, name, aliases, described: known?.described ?? false });
    found = { id: JSON.stringify(id), row, kind, ends: null };
    written.set(entity, found);
  }
  return found;
}

/** Each once, in the order in which the article first names them. */
function entitiesText(known: readonly Written[]): string {
  const rows: string[] = [];
  for (const { row } of new Set(known)) if (row !== '') rows.push(row);
  return rows.join(',');
}

/** "fighters" is told by itself, but not where it belongs to a name: "Orlat fighters". */
function mentionsText(mentions: readonly Mention[], known: readonly Written[]): string {
  let text = '';
  let endOfName = -1;
  for (const mention of mentions) {
    const { whole, kind, form, referent } = mention;
    const { start, end } = whole ?? mention;
    if (form !== 'common' || start >= endOfName) {
      const last = endOfMention(referent === null ? NOBODY : (known[referent] ?? NOBODY), kind, form);
      text += text === '' ? `{"start":${start},"end":${end}${last}` : `,{"start":${start},"end":${end}${last}`;
    }
    endOfName = whole === null ? -1 : end;
  }
  return text;
}

function endOfMention(of: Written, kind: EntityKind, form: MentionForm): string {
  if (of.kind !== kind) return `,"entity":${of.id},"kind":"${kind}","form":"${form}"}`;
  of.ends ??= {};
  // Joined, it is one piece of text; put together by signs of plus it would be seven wherever it is copied.
  of.ends[form] ??= [',"entity":', of.id, ',"kind":"', kind, '","form":"', form, '"}'].join('');
  return of.ends[form];
}

type IdOf = (referent: number | null) => string;

function quotationsText(
  quotations: readonly Quotation[],
  sayings: readonly (string | null)[],
  speakerOf: (who: Speaker) => string,
): string {
  let text = '';
  for (let i = 0; i < quotations.length; i++) {
    const { spans, kind, status, speaker, cue } = quotations[i]!;
    let places = '';
    for (const { start, end } of spans) places += `${places === '' ? '' : ','}{"start":${start},"end":${end}}`;
    text += `${i === 0 ? '' : ','}{"spans":[${places}],"kind":"${kind}","status":"${status}","speaker":`;
    text += speaker === null ? 'null' : speakerOf(speaker);
    text +=
      cue === null ? ',"cue":null' : `,"cue":{"start":${cue.start},"end":${cue.end},"text":${jsonText(cue.text)}}`;
    text += `,"saying":${jsonText(sayings[i] ?? null)}}`;
  }
  return text;
}

const speakerText = ({ start, end, text, name }: Speaker, entity: ResolvedEntity | null): string =>
  `{"start":${start},"end":${end},"text":${jsonText(text)},"entity":${jsonText(entity?.id ?? null)},"name":${jsonText(entity?.name ?? name)}}`;

function figuresText(figures: readonly Figure[], claims: readonly (string | null)[], idOf: IdOf): string {
  if (figures.length === 0) return '';
  const meters = writesMeters(figures.map(({ text }) => text));
  let text = '';
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i]!;
    const { start, end, min, max, modifier, measure, of, place, scope, asOf, attributedTo } = figure;
    text += `${i === 0 ? '' : ','}{"start":${start},"end":${end},"text":${jsonText(figure.text)},"min":${jsonNumber(min)},"max":${jsonNumber(max)},"unit":${jsonText(spellUnit(figure.unit, meters))},"modifier":"${modifier}","measure":${jsonText(measure)},"of":`;
    text += of === null ? 'null' : subjectText(of, idOf);
    text += `,"place":${jsonText(place?.text ?? null)},"scope":${jsonText(scope)},"asOf":${jsonText(asOf)},"attributedTo":${jsonText(attributedTo?.text ?? null)},"claim":${jsonText(claims[i] ?? null)}}`;
  }
  return text;
}

const subjectText = ({ referent, text }: FigureSubject, idOf: IdOf): string =>
  `{"entity":${idOf(referent)},"text":${jsonText(text)}}`;
