import type { Span } from '../../text/span';
import type { ExchangeAnnotations } from './types';

type Mutable<T> = { [Key in keyof T]: T[Key] extends readonly (infer One)[] ? One[] : T[Key] };

/** Puts annotations together that come without brat's ids. */
export function createBuilder(text: string) {
  const made: Mutable<ExchangeAnnotations> = {
    textBounds: [],
    events: [],
    attributes: [],
    normalisations: [],
    relations: [],
    notes: [],
    equivalences: [],
  };
  return {
    textBound: (type: string, spans: readonly Span[]): string => {
      const id = `T${made.textBounds.length + 1}`;
      const words = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
      made.textBounds.push({ id, type: typeName(type), spans, words });
      return id;
    },
    /** An event that others may refer to before its roles are known. */
    reserveEvent: (type: string, trigger: string) => {
      const roles: { role: string; target: string }[] = [];
      const id = `E${made.events.length + 1}`;
      made.events.push({ id, type: typeName(type), trigger, roles });
      return {
        id,
        addRole: (role: string, target: string): void => {
          roles.push({ role: typeName(role), target });
        },
      };
    },
    attribute: (name: string, target: string, value: string | null): void => {
      made.attributes.push({
        id: `A${made.attributes.length + 1}`,
        name: typeName(name),
        target,
        value: value === null ? null : oneWord(value),
      });
    },
    normalisation: (target: string, reference: string, label: string): void => {
      const whole = /^[^:\s]+:\S+$/.test(reference) ? reference : `id:${oneWord(reference)}`;
      made.normalisations.push({
        id: `N${made.normalisations.length + 1}`,
        target,
        reference: whole,
        label: oneLine(label),
      });
    },
    relation: (
      type: string,
      from: { readonly role: string; readonly target: string },
      to: { readonly role: string; readonly target: string },
    ): void => {
      const name = ({ role, target }: { readonly role: string; readonly target: string }) => ({
        role: typeName(role),
        target,
      });
      made.relations.push({
        id: `R${made.relations.length + 1}`,
        type: typeName(type),
        from: name(from),
        to: name(to),
      });
    },
    note: (type: string, target: string, content: string): void => {
      made.notes.push({ id: `#${made.notes.length + 1}`, type: typeName(type), target, text: oneLine(content) });
    },
    equivalence: (type: string, targets: readonly string[]): void => {
      made.equivalences.push({ type: typeName(type), targets });
    },
    annotations: (): ExchangeAnnotations => made,
  };
}

/** brat takes letters, digits, `_` and `-` in the name of a type; other letters of the world are kept. */
function typeName(name: string): string {
  return name.trim().replace(/[^\p{L}\p{N}\p{M}_-]+/gu, '_') || 'Annotation';
}

function oneWord(value: string): string {
  return value.trim().replace(/\s+/g, '_');
}

function oneLine(value: string): string {
  return value.replace(/[\s\u0085]+/g, ' ').trim();
}
