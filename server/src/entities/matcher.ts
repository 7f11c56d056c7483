import { ALL_CAPITALS, CAPITAL, SPACE_BEFORE, type Tokens } from '../article/types';
import type { KnownEntities, KnownName } from './known';
import { firstNode, nextNode, type TokenTrie } from './trie';
import type { KnownEntity } from './types';

/** A known name in the text, as token indices, half open. */
export interface NameMatch {
  readonly firstToken: number;
  readonly endToken: number;
  readonly name: KnownName;
  /** The entity, a described one in place of the built-in one it replaces. */
  readonly entity: KnownEntity;
}

/** The longest known name that begins with token `at`, or null. Never reaches beyond `end`. */
export function matchNameAt(tokens: Tokens, at: number, end: number, known: KnownEntities): NameMatch | null {
  const builtIn = longest(tokens, at, end, known.builtInNames);
  const described = known.describedNames === null ? null : longest(tokens, at, end, known.describedNames);
  const best = described !== null && (builtIn === null || described.length >= builtIn.length) ? described : builtIn;
  if (best === null) return null;
  let endToken = at + best.length;
  // "F-16s": the plural's letter stands apart after a number.
  const plural = best.entity.kind === 'weapon' || best.entity.kind === 'platform';
  if (plural && endToken < end && tokens.norms[endToken] === 's' && !(tokens.flags[endToken]! & SPACE_BEFORE)) {
    endToken++;
  }
  return { firstToken: at, endToken, name: best, entity: known.byId.get(best.entity.id) ?? best.entity };
}

function longest(tokens: Tokens, at: number, end: number, trie: TokenTrie<KnownName>): KnownName | null {
  let node = firstNode(trie, tokens.norms[at]!);
  let best: KnownName | null = null;
  for (let i = at; node !== 0; ) {
    const here = trie.values[node];
    if (here !== undefined) best = here.find((name) => isWritten(tokens, at, name)) ?? best;
    if (++i >= end) break;
    node = nextNode(trie, node, tokens.norms[i]!);
  }
  return best;
}

/** Whether the text writes the name with the capitals it needs. */
function isWritten(tokens: Tokens, at: number, name: KnownName): boolean {
  if (name.allCapitals && !(tokens.flags[at]! & ALL_CAPITALS)) return false;
  for (let i = 0, bits = name.capitals; bits !== 0; i++, bits >>= 1) {
    if (bits & 1 && !(tokens.flags[at + i]! & CAPITAL)) return false;
  }
  return true;
}
