/** How a type looks; what is not said is null. Colours are as the file writes them. */
export interface TypeLook {
  readonly background: string | null;
  readonly foreground: string | null;
  readonly border: string | null;
  /** Of an arc. */
  readonly arc: string | null;
}

export interface VisualConfiguration {
  /** Names for people, the full one first: type → names. */
  readonly labels: ReadonlyMap<string, readonly string[]>;
  readonly looks: ReadonlyMap<string, TypeLook>;
}

/** The type that stands for all spans, or all arcs, of which nothing is said. */
export const SPAN_DEFAULT = 'SPAN_DEFAULT';
export const ARC_DEFAULT = 'ARC_DEFAULT';

const LONGEST_LINE = 10_000;

/** Reads brat's `visual.conf`. Tolerant: what is not understood is passed over. */
export function readVisualConfiguration(text: string): VisualConfiguration {
  const labels = new Map<string, readonly string[]>();
  const looks = new Map<string, TypeLook>();
  let section = '';
  for (const line of text.split('\n')) {
    const content = line.trim();
    if (content === '' || content.startsWith('#') || line.length > LONGEST_LINE) continue;
    const heading = /^\[(\w+)\]/.exec(content)?.[1];
    if (heading !== undefined) section = heading.toLowerCase();
    else if (section === 'labels') {
      const [type, ...names] = content.split('|').map((part) => part.trim());
      if (type !== undefined && type !== '') labels.set(type, names.filter(Boolean));
    } else if (section === 'drawing') {
      const [, type, said] = /^(\S+)\s+(.+)$/.exec(content) ?? [];
      if (type !== undefined && said !== undefined) looks.set(type, readLook(said));
    }
  }
  return { labels, looks };
}

function readLook(said: string): TypeLook {
  const values = new Map(
    // A comma within brackets belongs to a colour: rgb(1, 2, 3).
    said.split(/,(?![^(]*\))/).map((part): [string, string] => {
      const colon = part.indexOf(':');
      return [part.slice(0, colon).trim().toLowerCase(), part.slice(colon + 1).trim()];
    }),
  );
  const value = (key: string): string | null => values.get(key) ?? null;
  return {
    background: value('bgcolor'),
    foreground: value('fgcolor'),
    border: value('bordercolor'),
    arc: value('color'),
  };
}
