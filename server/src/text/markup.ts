/** Markup that may stand as it is; everything else is words and is escaped. */
export interface Html {
  readonly text: string;
}

export const raw = (text: string): Html => ({ text });

export function join(parts: readonly Html[]): Html {
  return raw(parts.map(({ text }) => text).join(''));
}

/** A template whose holes are escaped unless they are markup themselves. */
export function html(strings: TemplateStringsArray, ...holes: readonly (Html | string)[]): Html {
  return raw(strings.map((part, i) => part + (i < holes.length ? textOf(holes[i]!) : '')).join(''));
}

export function attributes(given: Readonly<Record<string, string>>): Html {
  return raw(
    Object.entries(given)
      .map(([name, value]) => ` ${name}="${escaped(value)}"`)
      .join(''),
  );
}

const textOf = (hole: Html | string): string => (typeof hole === 'string' ? escaped(hole) : hole.text);

function escaped(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;')
      // Words that turn the reading direction round would turn the page's own.
      .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
      .replace(/(?![\n\t])\p{Cc}/gu, ' ')
  );
}
