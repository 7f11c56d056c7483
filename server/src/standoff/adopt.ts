import { sameSpans } from '../text/span';
import type { AnnotatedText } from './offsets';
import { type AnnotationFile, readAnnotations } from './read';
import type { EventAnnotation, TextBound } from './types';
import { applyEdit, createEditor } from './write';

/** What of another annotator's file is to be taken over. */
export interface Adoption {
  /** Their file's text. */
  readonly from: string;
  /** The annotations (`T…`) that are taken over, with what is said of them. */
  readonly ids: ReadonlySet<string>;
  /** Those of them of which the roles, attributes or links are left out: nobody has decided on them yet. */
  readonly without: Readonly<Record<'roles' | 'attributes' | 'links', ReadonlySet<string>>>;
  /** What another annotator has in the place of theirs: where that was taken over, it is what a role or a relation leads to. */
  readonly others: ReadonlyMap<string, TextBound>;
}

/**
 * Takes annotations over from other annotators' files, with events, relations, attributes, links and notes, under ids of its own. What
 * is there already is not written twice and nothing is taken out, so it can be run again as more is decided: a role whose words were
 * not taken over at first is added once they are.
 */
export function adoptAnnotations(own: string, article: AnnotatedText, adoptions: readonly Adoption[]): string {
  return adoptions.reduce((text, adoption) => adoptFrom(text, article, adoption), own);
}

function adoptFrom(own: string, article: AnnotatedText, { from, ids, without, others }: Adoption): string {
  const file = readAnnotations(own, article, '');
  const theirs = readAnnotations(from, article, '').annotations;
  const editor = createEditor(file, article);
  /** Their ids → ours. */
  const known = new Map<string, string>();
  for (const one of theirs.textBounds) {
    const other = others.get(one.id);
    const there = same(file, one) ?? (other && !ids.has(one.id) ? same(file, other) : null);
    if (ids.has(one.id)) known.set(one.id, there ?? editor.put(one.type, one.spans, null));
    else if (there !== null) known.set(one.id, there);
  }
  const events = theirs.events.filter(({ trigger }) => ids.has(trigger));
  const ownEvents = new Map<string, EventAnnotation>();
  for (const event of events) {
    const trigger = known.get(event.trigger)!;
    const there = file.annotations.events.find((one) => one.trigger === trigger && one.type === event.type);
    known.set(event.id, there?.id ?? editor.newId('E'));
    if (there) ownEvents.set(event.id, there);
  }
  // Other events that are there already may be a role's target.
  for (const event of theirs.events) {
    const trigger = known.get(event.trigger);
    const there = trigger && file.annotations.events.find((one) => one.trigger === trigger);
    if (there && !known.has(event.id)) known.set(event.id, there.id);
  }
  for (const event of events) {
    const there = ownEvents.get(event.id);
    const roles = (there?.roles ?? []).map(({ role, target }) => `${role}:${target}`);
    for (const { role, target } of without.roles.has(event.trigger) ? [] : event.roles) {
      const mapped = known.get(target);
      if (mapped !== undefined && !roles.includes(`${role}:${mapped}`)) roles.push(`${role}:${mapped}`);
    }
    if (there && roles.length === there.roles.length) continue;
    const head = `${event.type}:${known.get(event.trigger)}`;
    const id = known.get(event.id)!;
    editor.line(id, `${id}\t${[head, ...roles].join(' ')}`, there !== undefined);
  }
  const triggers = new Map(events.map(({ id, trigger }) => [id, trigger]));
  const holder = (target: string): string => triggers.get(target) ?? target;
  const wanted = (target: string, left: ReadonlySet<string>): string | null =>
    ids.has(holder(target)) && !left.has(holder(target)) ? (known.get(target) ?? null) : null;
  const has = (list: readonly { readonly target: string }[], target: string, like: (one: never) => boolean): boolean =>
    list.some((one) => one.target === target && like(one as never));

  for (const { id, target, name, value } of theirs.attributes) {
    const to = wanted(target, without.attributes);
    if (
      to === null ||
      has(file.annotations.attributes, to, (one: (typeof theirs.attributes)[number]) => one.name === name)
    )
      continue;
    const own = editor.newId(id.charAt(0));
    editor.line(own, `${own}\t${name} ${to}${value === null ? '' : ` ${value}`}`, false);
  }
  for (const { target, reference, label } of theirs.normalisations) {
    const to = wanted(target, without.links);
    const known = (one: (typeof theirs.normalisations)[number]): boolean => one.reference === reference;
    if (to === null || has(file.annotations.normalisations, to, known)) continue;
    const own = editor.newId('N');
    editor.line(own, `${own}\tReference ${to} ${reference}\t${label}`, false);
  }
  for (const { target, type, text } of theirs.notes) {
    const to = wanted(target, NONE);
    const known = (one: (typeof theirs.notes)[number]): boolean => one.type === type && one.text === text;
    if (to === null || has(file.annotations.notes, to, known)) continue;
    const own = editor.newId('#');
    editor.line(own, `${own}\t${type} ${to}\t${text}`, false);
  }
  for (const { type, from: one, to: other } of theirs.relations) {
    const [a, b] = [known.get(one.target) ?? null, known.get(other.target) ?? null];
    const there = file.annotations.relations.some(
      (own) => own.type === type && own.from.target === a && own.to.target === b,
    );
    if (a === null || b === null || there) continue;
    const own = editor.newId('R');
    editor.line(own, `${own}\t${type} ${one.role}:${a} ${other.role}:${b}`, false);
  }
  return applyEdit(file, editor.edit());
}

const NONE: ReadonlySet<string> = new Set();

function same({ annotations }: AnnotationFile, one: TextBound): string | null {
  return annotations.textBounds.find(({ type, spans }) => type === one.type && sameSpans(spans, one.spans))?.id ?? null;
}
