import { ALL_CAPITALS, CAPITAL, SPACE_BEFORE, type Tokens } from '../article/types';
import type { KnownEntities, KnownName } from './known';
import type { TokenTrie } from './trie';
import { stepFrom } from './trie';
import type { KnownEntity } from './types';

/** A known name in the text, as token indices, half open. */
export interface NameMatch {
  readonly firstToken: number;
  readonly endToken: number;
  readonly name: KnownName;
  /** The entity, a described one in place of the built-in one it replaces. */
  readonly entity: KnownEntity;
}

/** The known names, laid over the tokens of one article: each word is looked up once. */
export interface NameMatcher {
  readonly tokens: Tokens;
  readonly known: KnownEntities;
  /** By token: the number of its word in the trie of built-in names, -1 where no name has it. */
  readonly builtIn: Int32Array;
  /** The same for the described entities' names; null when none are described. */
  readonly described: Int32Array | null;
}

export function matcherOf(tokens: Tokens, known: KnownEntities): NameMatcher {
  const described = known.describedNames === null ? null : wordNumbers(tokens, known.describedNames);
  return { tokens, known, builtIn: wordNumbers(tokens, known.builtInNames), described };
}

function wordNumbers(tokens: Tokens, trie: TokenTrie<KnownName>): Int32Array {
  const numbers = new Int32Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) numbers[i] = trie.wordAt(tokens, i) - 1;
  return numbers;
}

/** Whether any known name begins with this token's word. */
export function opensKnownName(matcher: NameMatcher, at: number): boolean {
  const number = matcher.builtIn[at]!;
  if (number >= 0 && matcher.known.builtInNames.first[number]) return true;
  if (matcher.described === null) return false;
  const own = matcher.described[at]!;
  return own >= 0 && matcher.known.describedNames!.first[own] !== 0;
}

/** The longest known name that begins with token `at`, or null. Never reaches beyond `end`. */
export function matchNameAt(matcher: NameMatcher, at: number, end: number): NameMatch | null {
  const { tokens, known } = matcher;
  const builtIn = longest(tokens, matcher.builtIn, at, end, known.builtInNames);
  const described =
    matcher.described === null ? null : longest(tokens, matcher.described, at, end, known.describedNames!);
  const best = described !== null && (builtIn === null || described.length >= builtIn.length) ? described : builtIn;
  if (best === null) return null;
  let endToken = at + best.length;
  // "F-16s": the plural's letter stands apart after a number.
  const plural = best.entity.kind === 'weapon' || best.entity.kind === 'platform';
  if (plural && endToken < end && tokens.norms[endToken] === 's' && !(tokens.flags[endToken]! & SPACE_BEFORE)) {
    endToken++;
  }
  // "the Velm Times" is not "The Velm Times": the article in lower case is no part of the name.
  const article = best.length > 1 && tokens.norms[at] === 'the' && !(tokens.flags[at]! & CAPITAL);
  return {
    firstToken: article ? at + 1 : at,
    endToken,
    name: best,
    entity: known.byId.get(best.entity.id) ?? best.entity,
  };
}

function longest(
  tokens: Tokens,
  numbers: Int32Array,
  at: number,
  end: number,
  trie: TokenTrie<KnownName>,
): KnownName | null {
  if (numbers[at]! < 0) return null;
  let node = trie.first[numbers[at]!] ?? 0;
  let best: KnownName | null = null;
  for (let i = at; node !== 0; ) {
    const here = trie.values[node];
    if (here !== undefined) {
      for (const name of here) {
        if (!isWritten(tokens, at, name)) continue;
        best = name;
        break;
      }
    }
    if (++i >= end || numbers[i]! < 0) break;
    node = stepFrom(trie, node, numbers[i]!);
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
