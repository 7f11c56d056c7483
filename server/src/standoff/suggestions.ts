import { nextNumber, splitLines } from './lines';
import { removeAnnotation } from './remove';
import { withoutNotes } from './settle';
import type { Annotations } from './types';

/** The note that an annotation bears which the program wrote and nobody has looked at; brat accepts notes of any type. */
export const SUGGESTION_NOTE = 'Suggestion';

/** The annotations and events that nobody has accepted yet. */
export function suggestedIds({ notes }: Annotations): ReadonlySet<string> {
  return new Set(notes.filter(({ type }) => type === SUGGESTION_NOTE).map(({ target }) => target));
}

/** What people said: without suggestions, and without the parts of suggested events that nothing else mentions. */
export function withoutSuggestions(annotations: Annotations): Annotations {
  const suggested = suggestedIds(annotations);
  if (suggested.size === 0) return annotations;
  const gone = new Set(suggested);
  for (const id of suggested) for (const part of partsOfEvent(annotations, id)) gone.add(part);
  const stays = ({ id }: { readonly id: string }): boolean => !gone.has(id);
  const isOn = ({ target }: { readonly target: string }): boolean => !gone.has(target);
  return {
    textBounds: annotations.textBounds.filter(stays),
    events: annotations.events
      .filter((event) => stays(event) && !gone.has(event.trigger))
      .map((event) => (event.roles.every(isOn) ? event : { ...event, roles: event.roles.filter(isOn) })),
    attributes: annotations.attributes.filter(isOn),
    normalisations: annotations.normalisations.filter(isOn),
    relations: annotations.relations.filter(({ from, to }) => isOn(from) && isOn(to)),
    equivalences: annotations.equivalences.filter(({ targets }) => targets.every((target) => isOn({ target }))),
    notes: annotations.notes.filter(isOn),
  };
}

/**
 * The trigger of an event and what was written with it for its roles: the lines behind the trigger's. What stood in the file before, or
 * what something else speaks of as well, is somebody's own.
 */
function partsOfEvent(annotations: Annotations, id: string): readonly string[] {
  const event = annotations.events.find((one) => one.id === id);
  if (event === undefined) return [];
  const { textBounds, events, attributes, normalisations, relations, notes } = annotations;
  const lineOf = (part: string): number => textBounds.findIndex((one) => one.id === part);
  const first = lineOf(event.trigger);
  const isUsed = (part: string): boolean =>
    events.some((one) => one !== event && (one.trigger === part || one.roles.some(({ target }) => target === part))) ||
    [...attributes, ...normalisations, ...notes].some(({ target }) => target === part) ||
    relations.some(({ from, to }) => from.target === part || to.target === part);
  return [event.trigger, ...event.roles.map(({ target }) => target)].filter(
    (part) => lineOf(part) >= first && !isUsed(part),
  );
}

/** Marks what `edit` adds to a file as a suggestion: the event, or the annotation where there is none. */
export function suggest(annotations: string, edit: (annotations: string) => string): string {
  const edited = edit(annotations);
  const before = new Set(splitLines(annotations).map(({ id }) => id));
  const added = splitLines(edited).flatMap(({ id, kind }) =>
    id !== null && !before.has(id) && (kind === 'event' || kind === 'textBound') ? [{ id, kind }] : [],
  );
  const target = added.find(({ kind }) => kind === 'event') ?? added[0];
  if (target === undefined) return edited;
  const lineEnd = edited.includes('\r\n') ? '\r\n' : '\n';
  return `${edited}#${nextNumber(splitLines(edited), '#')}\t${SUGGESTION_NOTE} ${target.id}\tcrosscheck${lineEnd}`;
}

/** Somebody agrees: the annotation stays and is a suggestion no more. */
export function acceptSuggestion(annotations: string, id: string): string {
  return withoutNotes(annotations, SUGGESTION_NOTE, id);
}

/** Somebody does not agree: the annotation goes, of an event also the parts that nothing else mentions. */
export function rejectSuggestion(text: string, annotations: Annotations, id: string): string {
  const parts = partsOfEvent(annotations, id);
  return parts.reduce(removeAnnotation, removeAnnotation(text, id));
}
