import fc from 'fast-check';
import type { ExchangeAnnotations, ExchangeDocument } from '../../../../server/src/formats/exchange/types';
import type { Span } from '../../../../server/src/text/span';

const WORDS = [
  'Lanner',
  'sank',
  'off',
  '😀',
  'Velm,',
  '“light”',
  'said',
  'e\u0301t\u00e9',
  '𝔸nne',
  'Roe',
  '\n',
  'x\r\ny',
];

/** A text of words with annotations of all kinds on them, discontinuous ones too. */
export const aDocument: fc.Arbitrary<ExchangeDocument> = fc
  .record({
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 8, maxLength: 20 }),
    marks: fc.array(
      fc.record({
        type: fc.constantFrom('Person', 'Ship', 'Cue'),
        at: fc.nat(99),
        length: fc.integer({ min: 1, max: 3 }),
        gap: fc.nat(2),
        said: fc.constantFrom('', 'event', 'attribute', 'flag', 'link', 'note', 'second link'),
        to: fc.nat(99),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    relations: fc.array(fc.tuple(fc.nat(99), fc.nat(99)), { maxLength: 3 }),
    equivalence: fc.boolean(),
  })
  .map(({ words, marks, relations, equivalence }) => {
    const places: Span[] = [];
    let text = '';
    for (const word of words) {
      // A line end is no part of any annotation.
      if (word.trim() !== '' && !word.includes('\n'))
        places.push({ start: text.length, end: text.length + word.length });
      text += `${word} `;
    }
    const textBounds = marks.flatMap(({ type, at, length, gap }) => {
      if (places.length === 0) return [];
      const first = at % places.length;
      const spans: Span[] = [{ start: places[first]!.start, end: places[first]!.end }];
      const second = places[first + 1 + gap];
      if (length > 1 && second !== undefined && gap > 0) spans.push(second);
      return [{ type, spans, words: spans.map(({ start, end }) => text.slice(start, end)).join(' ') }];
    });
    const bounds = textBounds.map((one, i) => ({ id: `T${i + 1}`, ...one }));
    const made = { events: [], attributes: [], normalisations: [], notes: [] } as {
      -readonly [Key in 'events' | 'attributes' | 'normalisations' | 'notes']: ExchangeAnnotations[Key][number][];
    };
    marks.forEach(({ said, to }, i) => {
      const target = bounds[i]?.id;
      if (target === undefined) return;
      const other = bounds[to % bounds.length]!.id;
      // Nothing but its event refers to a trigger: brat rejects it.
      const isFree = (id: string): boolean => !made.events.some(({ trigger }) => trigger === id);
      if (said === 'event' && !made.events.some(({ roles }) => roles.some((role) => role.target === target))) {
        const roles = isFree(other) && other !== target ? [{ role: 'Of', target: other }] : [];
        if (made.events[0] !== undefined) roles.push({ role: 'After', target: made.events[0].id });
        made.events.push({ id: `E${made.events.length + 1}`, type: bounds[i]!.type, trigger: target, roles });
      }
      const holder = made.events.find(({ trigger }) => trigger === target)?.id ?? target;
      const letter = (all: readonly unknown[], name: string): string => `${name}${all.length + 1}`;
      if (said === 'attribute' || said === 'flag')
        made.attributes.push({
          id: letter(made.attributes, 'A'),
          name: 'Kind',
          target: holder,
          value: said === 'flag' ? null : 'T1',
        });
      if (said.endsWith('link')) {
        made.normalisations.push({
          id: letter(made.normalisations, 'N'),
          target: holder,
          reference: 'wikidata:Q1',
          label: 'The 😀 “one”',
        });
      }
      if (said === 'second link')
        made.normalisations.push({
          id: letter(made.normalisations, 'N'),
          target: holder,
          reference: 'entity:x',
          label: '',
        });
      if (said === 'note')
        made.notes.push({ id: letter(made.notes, '#'), type: 'Note', target: holder, text: 'is it T1? 😀' });
    });
    const free = bounds.filter(({ id }) => !made.events.some(({ trigger }) => trigger === id)).map(({ id }) => id);
    const annotations: ExchangeAnnotations = {
      textBounds: bounds,
      ...made,
      relations: relations.flatMap(([a, b], i) => {
        if (free.length === 0) return [];
        const [from, to] = [free[a % free.length]!, free[b % free.length]!];
        return [
          { id: `R${i + 1}`, type: 'Near', from: { role: 'Arg1', target: from }, to: { role: 'Arg2', target: to } },
        ];
      }),
      equivalences: equivalence && free.length > 1 ? [{ type: 'Equiv', targets: free.slice(0, 2) }] : [],
    };
    return { name: 'folder/a text', text, annotations };
  });

/** Everything that annotations say, without their ids, in one order. */
export function contentOf({ annotations }: Pick<ExchangeDocument, 'annotations'>): readonly string[] {
  const spans = new Map(
    annotations.textBounds.map((one) => [one.id, `${one.type} ${placesOf(one.spans)} ${one.words}`]),
  );
  const triggers = new Map(annotations.events.map((one) => [one.id, `${one.type} on ${spans.get(one.trigger)}`]));
  const name = (id: string): string => triggers.get(id) ?? spans.get(id) ?? `?${id}`;
  return [
    ...spans.values(),
    ...annotations.events.map(
      (one) => `event ${name(one.id)}: ${one.roles.map(({ role, target }) => `${role} ${name(target)}`)}`,
    ),
    ...annotations.attributes.map((one) => `attribute ${name(one.target)} ${one.name} ${one.value}`),
    ...annotations.normalisations.map((one) => `link ${name(one.target)} ${one.reference} ${one.label}`),
    ...annotations.notes.map((one) => `note ${name(one.target)} ${one.type} ${one.text}`),
    ...annotations.relations.map(
      ({ type, from, to }) => `relation ${type} ${from.role} ${name(from.target)} ${to.role} ${name(to.target)}`,
    ),
    ...annotations.equivalences.map(({ type, targets }) => `${type} ${targets.map(name).sort().join(' = ')}`),
  ].sort();
}

export function placesOf(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(';');
}

/** The lines that tell of marked words, links or relations: what the simpler formats keep. */
export function only(
  content: readonly string[],
  ...kinds: readonly ('mark' | 'event' | 'link' | 'relation')[]
): readonly string[] {
  return content.filter((line) => {
    const kind = /^(event|attribute|link|note|relation|Equiv) /.exec(line)?.[1] ?? 'mark';
    return kinds.some((wanted) => wanted === kind);
  });
}
