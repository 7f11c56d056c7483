import type { Article } from '../article/types';
import { CURRENCY_NAMES } from '../english/currencies';
import { UNIT_WORDS } from '../english/units';
import type { Annotations, TextBound } from '../standoff/types';
import { contains, overlaps, type Span } from '../text/span';
import { hullOf, type NamedThings } from './annotatedMentions';
import type { Figure, FigureSubject, Modifier } from './types';

const MODIFIERS: readonly Modifier[] = ['exact', 'about', 'atLeast', 'atMost', 'over', 'under'];

/**
 * Figures with what a person marked: an event `Figure` on the number, its subject as role `Of`, and a note `Quantity` with
 * `value=10..12; unit=missile; modifier=atLeast; measure=…; scope=…; asOf=…`, of which any part may be left out. What is said there
 * beats what the program read, the rest of it stays.
 */
export function annotateFigures(
  article: Article,
  inferred: readonly Figure[],
  annotations: Annotations,
  names: NamedThings,
): readonly Figure[] {
  const events = annotations.events.filter((event) => event.type === 'Figure');
  if (events.length === 0) return inferred;
  const byId = new Map(annotations.textBounds.map((one) => [one.id, one]));
  const figures: { figure: Figure; before: number }[] = inferred.map((figure, before) => ({ figure, before }));
  for (const event of events) {
    const trigger = byId.get(event.trigger);
    if (trigger === undefined) continue;
    const span = hullOf(trigger);
    const subject = event.roles.find(({ role }) => role === 'Of');
    const target = subject === undefined ? undefined : byId.get(subject.target);
    const note = annotations.notes.find((one) => one.type === 'Quantity' && one.target === event.id);
    const said = readNote(note?.text ?? '');
    const at = figures.findIndex(({ figure }) => overlaps(figure, span));
    const old = at < 0 ? emptyFigure(article, span) : figures[at]!.figure;
    const figure: Figure = {
      ...old,
      ...(at < 0 ? {} : { start: Math.min(old.start, span.start), end: Math.max(old.end, span.end) }),
      ...said,
      ...(target === undefined ? {} : { of: subjectAt(article, target, names) }),
      annotated: true,
    };
    const whole = { ...figure, text: article.text.slice(figure.start, figure.end) };
    // A new figure that says no value says nothing.
    if (at >= 0) figures[at] = { figure: whole, before: figures[at]!.before };
    else if (figure.min !== null || figure.max !== null) figures.push({ figure: whole, before: -1 });
  }
  figures.sort((a, b) => a.figure.start - b.figure.start || a.figure.end - b.figure.end);
  const now = new Map(figures.map(({ before }, i) => [before, i]));
  return figures.map(({ figure }) =>
    figure.converts === null ? figure : { ...figure, converts: now.get(figure.converts) ?? null },
  );
}

type Said = { -readonly [K in keyof Figure]?: Figure[K] };

function readNote(text: string): Said {
  const said: Said = {};
  for (const part of text.split(';')) {
    const equals = part.indexOf('=');
    if (equals < 0) continue;
    const key = part.slice(0, equals).trim();
    const value = part.slice(equals + 1).trim();
    if (value === '') continue;
    if (key === 'value') Object.assign(said, readValue(value));
    else if (key === 'unit') {
      Object.assign(said, readUnitName(value));
    } else if (key === 'modifier') {
      const modifier = MODIFIERS.find((one) => one === value);
      if (modifier !== undefined) said.modifier = modifier;
    } else if (key === 'measure' || key === 'scope' || key === 'asOf') said[key] = value;
  }
  return said;
}

/** "300", "10..12", "55.7e9": as stated, with how precisely. */
function readValue(value: string): Pick<Figure, 'min' | 'max' | 'precision'> | null {
  const [first, second] = value.split('..');
  const min = numberOf(first);
  const max = second === undefined ? min : numberOf(second);
  if (min === null && max === null) return null;
  return { min, max, precision: precisionOf(first?.trim() || second?.trim() || '') };
}

function numberOf(text: string | undefined): number | null {
  const plain = (text ?? '').replace(/[,\s_]/g, '');
  return /^-?\d+(\.\d+)?(e\d+)?$/i.test(plain) ? Number(plain) : null;
}

/** One unit of the last digit that is not a filling zero. */
function precisionOf(text: string): number {
  const [digits = '', exponent = '0'] = text
    .replace(/[,\s_-]/g, '')
    .toLowerCase()
    .split('e');
  const scale = 10 ** Number(exponent);
  const point = digits.indexOf('.');
  if (point >= 0) return 10 ** -(digits.length - point - 1) * scale;
  const zeros = /0*$/.exec(digits)![0].length;
  return 10 ** (zeros === digits.length ? 0 : zeros) * scale;
}

/** A unit of measurement or a currency by any of its names; everything else is something counted. */
function readUnitName(written: string): Pick<Figure, 'unit' | 'dimension'> {
  const [first = '', ...rest] = written.toLowerCase().split(/\s+/);
  const fits = (form: { readonly rest: readonly string[] }): boolean => form.rest.join(' ') === rest.join(' ');
  const unit = UNIT_WORDS.get(first)?.find(fits)?.unit;
  if (unit !== undefined) return { unit: unit.name, dimension: unit.dimension };
  if (first === 'percent') return { unit: 'percent', dimension: 'percent' };
  const money = CURRENCY_NAMES.get(first)?.find((name) => fits(name) && name.factor === 1)?.currency;
  if (money !== undefined) return { unit: money.name, dimension: `money:${money.code}` };
  return { unit: written, dimension: 'count' };
}

function emptyFigure(article: Article, span: Span): Figure {
  return {
    ...span,
    text: article.text.slice(span.start, span.end),
    min: null,
    max: null,
    unit: '',
    modifier: 'exact',
    precision: 1,
    dimension: 'number',
    measure: null,
    of: null,
    place: null,
    scope: null,
    asOf: null,
    attributedTo: null,
    converts: null,
    grows: false,
  };
}

function subjectAt(article: Article, target: TextBound, names: NamedThings): FigureSubject {
  const span = hullOf(target);
  const inside = names.mentions.filter((mention) => contains(span, mention));
  const exact = inside.find((mention) => mention.start === span.start && mention.end === span.end);
  const mention = exact ?? names.mentions.find((one) => contains(one, span)) ?? inside[0];
  return { ...span, referent: mention?.referent ?? null, text: article.text.slice(span.start, span.end) };
}
