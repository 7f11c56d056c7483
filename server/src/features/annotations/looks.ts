import { hsl, rgb } from 'd3-color';
import { kindsOf } from '../../standoff/configuration';
import { ARC_DEFAULT, SPAN_DEFAULT, type VisualConfiguration } from '../../standoff/visual';
import type { TextOf } from '../corpusFiles';
import { annotationConfigurationOf, visualConfigurationOf } from './configurationFiles';

/** How a type is drawn: colours as `#rrggbb` that can be seen on light and on dark ground, or the number of one of ours. */
export type AnnotationLook =
  | { readonly kind: 'configured'; readonly colour: string; readonly onLight: string; readonly onDark: string }
  | { readonly kind: 'own'; readonly number: number };

/** So many colours of our own there are, numbered from 1; the theme says which. */
export const OWN_COLOURS = 8;

const OWN_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['Person', 1],
  ['Organisation', 2],
  ['State', 3],
  ['Location', 4],
  ['Weapon', 5],
  ['MilitaryPlatform', 5],
  ['Source', 1],
  ['Cue', 6],
  ['Attribution', 6],
  ['Attribution-no-source', 6],
  ['Content', 7],
  ['QuotedTerm', 8],
  ['Figure', 8],
]);

/** The colours of these types: as `visual.conf` says, also of what a type is a kind of; else ours, the same ones each time. */
export function looksOf(path: string, types: Iterable<string>, textOf: TextOf): ReadonlyMap<string, AnnotationLook> {
  const visual = visualConfigurationOf(path, textOf);
  const configuration = annotationConfigurationOf(path, textOf);
  const looks = new Map<string, AnnotationLook>();
  for (const type of new Set(types)) {
    const configured = configuration?.types.find(({ name }) => name === type);
    const kinds = configured && configuration ? [...kindsOf(configuration.types, configured)].reverse() : [];
    looks.set(type, configuredLook(visual, [type, ...kinds]) ?? { kind: 'own', number: ownNumber(type) });
  }
  return looks;
}

function configuredLook(visual: VisualConfiguration | null, names: readonly string[]): AnnotationLook | null {
  for (const name of [...names, SPAN_DEFAULT]) {
    const said = visual?.looks.get(name);
    const colour = said && [said.background, said.border, said.foreground].map(hex).find((one) => one !== null);
    if (colour) return { kind: 'configured', colour, onLight: atMost(colour, 0.42), onDark: atLeast(colour, 0.6) };
  }
  return null;
}

/** The colour of an arc, where one is said. */
export function arcColour(path: string, role: string, textOf: TextOf): string | null {
  const looks = visualConfigurationOf(path, textOf)?.looks;
  return hex(looks?.get(role)?.arc ?? looks?.get(ARC_DEFAULT)?.arc ?? null);
}

/** As `#rrggbb`; null for what is no colour, `darken` among it. */
function hex(said: string | null): string | null {
  if (said === null) return null;
  const read = rgb(said);
  return Number.isNaN(read.r) ? null : read.formatHex();
}

function atMost(colour: string, lightness: number): string {
  const read = hsl(colour);
  return hsl(read.h || 0, read.s || 0, Math.min(read.l, lightness)).formatHex();
}

function atLeast(colour: string, lightness: number): string {
  const read = hsl(colour);
  return hsl(read.h || 0, read.s || 0, Math.max(read.l, lightness)).formatHex();
}

function ownNumber(type: string): number {
  const known = OWN_NUMBERS.get(type);
  if (known !== undefined) return known;
  let sum = 0;
  for (let i = 0; i < type.length; i++) sum = (sum * 31 + type.charCodeAt(i)) >>> 0;
  return (sum % OWN_COLOURS) + 1;
}
