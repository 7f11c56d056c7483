import { escaped, writeLine } from './builtinLines';
import { entitiesOfTables } from './builtinTables';
import { firstWordsOf, putSpellings, type Spelling } from './knownNames';

/** The built-in entities as lines of text, of which a start reads only those that somebody asks for. */
export interface BuiltInTexts {
  /** An entity a line (see `writeLine`). */
  readonly entities: string;
  /** A first word of names a line, folded and escaped. */
  readonly words: string;
  /** By line of `words`: the names that begin with it, each as the line of its entity and its place among that one's spellings. */
  readonly named: string;
}

/**
 * Works them out from the tables. The build does it once, and puts what comes out in the place of this file
 * (`scripts/gazetteer.mjs`): that the program would do it at every start took a tenth of a second.
 */
export function builtInTexts(): BuiltInTexts {
  const entities = entitiesOfTables();
  const named = new Map<string, string[]>();
  for (let line = 0; line < entities.length; line++) {
    const spellings: Spelling[] = [];
    putSpellings(entities[line]!, spellings);
    for (const [place, word] of firstWordsOf(spellings).entries()) {
      const here = named.get(word) ?? [];
      named.set(word, here);
      here.push(`${line} ${place}`);
    }
  }
  return {
    entities: entities.map(writeLine).join('\n'),
    words: escaped([...named.keys()].join('\n')),
    named: Array.from(named.values(), (names) => names.join(' ')).join('\n'),
  };
}
