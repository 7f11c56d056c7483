/**
 * A pattern that asks for letters of any script, for texts that hardly ever have more than those of Latin-1. The engine
 * compiles each pattern up to four times, and one with classes of Unicode takes it one to ten milliseconds, which is as
 * long as reading thirty articles; with the letters of Latin-1 it takes a tenth of that. So there are two, each made when
 * it is first asked for: `pattern(text)` is the one that says of this text what the full one says.
 */
export type LetterPattern = (text: string) => RegExp;

/**
 * `source` may hold the classes `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}`, and with the flag `i` only those that have both
 * a letter and its capital.
 */
export function letterPattern(source: string, flags = ''): LetterPattern {
  let plain: RegExp | undefined;
  let full: RegExp | undefined;
  return (text) => {
    if (BEYOND.test(text)) {
      full ??= new RegExp(source, `${flags}u`);
      return full;
    }
    plain ??= new RegExp(source.replace(PARTS, latinOf), flags);
    return plain;
  };
}

/** All but white space, Latin-1, dashes and quotation marks, and currency signs: letters that only the full one knows. */
const BEYOND = /[^\s -\u00ff\u2000-\u206f\u20a0-\u20cf]/;

/** A class of Unicode, and the brackets that it may stand in. */
const PARTS = /\\p\{(Lu|Ll|L|N)\}|\\.|\[(?:\\.|[^\]\\])*\]/g;

const LATIN: ReadonlyMap<string | undefined, string> = new Map([
  ['Lu', 'A-ZÀ-ÖØ-Þ'],
  ['Ll', 'a-zµß-öø-ÿ'],
  ['L', 'A-Za-zªµºÀ-ÖØ-öø-ÿ'],
  ['N', '0-9²³¹¼-¾'],
]);

function latinOf(part: string, name: string | undefined): string {
  if (name !== undefined) return `[${LATIN.get(name)}]`;
  return part[0] === '[' ? part.replace(/\\p\{(Lu|Ll|L|N)\}/g, (_, inside: string) => LATIN.get(inside)!) : part;
}
