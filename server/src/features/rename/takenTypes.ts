import type { Span } from '../../text/span';

/** A name that an argument takes in `annotation.conf`, and whether a type of that name is meant. */
export interface TakenName extends Span {
  readonly name: string;
  /** An attribute's value, the kind of a relation, a database: words of their own, whatever types are called. */
  readonly isType: boolean;
}

/** The names that arguments and macros of `annotation.conf` list: "Agent:Person|Organisation", "<ACTOR>=Person|Organisation". */
export function* takenNames(text: string): Generator<TakenName> {
  let isAttributes = false;
  let start = 0;
  for (const line of text.split('\n')) {
    const heading = /^\s*\[(\w+)\]/.exec(line)?.[1]?.toLowerCase();
    if (heading !== undefined) isAttributes = heading === 'attributes';
    else if (!line.trimStart().startsWith('#')) yield* namesIn(text, line, start, isAttributes);
    start += line.length + 1;
  }
}

function* namesIn(text: string, line: string, start: number, isAttributes: boolean): Generator<TakenName> {
  const macro = /^\s*(<[^>]+>)\s*=/.exec(line);
  // What stands first is the type itself, with its other names.
  const head = macro?.[0].length ?? /^\s*!?\s*\S+/.exec(line)?.[0].length ?? 0;
  const holdsValues = macro !== null && isAttributes && new RegExp(`Value\\s*:[^,\\n]*${macro[1]!}`).test(text);
  let at = start + head;
  for (const part of line.slice(head).split(',')) {
    const [upToColon = '', said] = /^([^:]*):/.exec(part) ?? [];
    const key = said === undefined ? null : said.trim();
    const isType =
      key === null ? macro !== null && !holdsValues : !key.startsWith('<') && !(isAttributes && key === 'Value');
    const from = upToColon.length;
    if (key !== null || macro !== null) {
      for (const match of part.slice(from).matchAll(/[^\s:|=,<>]+/g)) {
        const begin = at + from + match.index;
        yield { name: match[0], isType, start: begin, end: begin + match[0].length };
      }
    }
    at += part.length + 1;
  }
}
