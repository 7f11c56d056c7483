import { CAPITAL, NUMBER, SPACE_BEFORE, type Tokens } from '../article/types';
import { wordColumn } from '../article/wordTable';
import type { KnownEntities } from '../entities/known';
import { openingsOf } from '../entities/matcher';
import { GOES_ON_IN_LOWER_CASE, OPENS_IN_LOWER_CASE } from '../entities/nameIndex';
import { commonNounOf } from './commonMentions';
import { isOpeningWord } from './nameTraits';

// What a word may open, as bits beside those of `openingsOf`.

/** "al", "von". */
const OPENING_WORD = 1 << 4;
/** A common noun for weapons, platforms or people. */
export const COMMON_NOUN = 1 << 5;

/** Where the names and the common nouns of an article may stand. */
export interface NameOpenings {
  /** By token: the bits of its word. */
  readonly openings: Int32Array;
  /** The tokens with which a name may begin: capitals, and the few words and numbers that open one without. */
  readonly starts: readonly number[];
  readonly commonNouns: readonly number[];
  /** Whether there is a slash anywhere. */
  readonly slash: boolean;
  /** The tokens that open a bracket. */
  readonly brackets: readonly number[];
}

const columns = new WeakMap<KnownEntities, (tokens: Tokens) => Int32Array>();

/** One loop over all words, so that what looks closer sees one of six. */
export function findNameOpenings(tokens: Tokens, known: KnownEntities): NameOpenings {
  let column = columns.get(known);
  if (column === undefined) {
    column = wordColumn(
      (norm) =>
        openingsOf(known, norm) |
        (isOpeningWord(norm) ? OPENING_WORD : 0) |
        (commonNounOf(norm) !== 0 ? COMMON_NOUN : 0) |
        (norm === '/' ? SLASH : 0) |
        (norm === '(' ? BRACKET : 0),
    );
    columns.set(known, column);
  }
  const openings = column(tokens);
  const { flags, kinds, count } = tokens;
  const starts: number[] = [];
  const commonNouns: number[] = [];
  let slash = false;
  const brackets: number[] = [];
  for (let i = 0; i < count; i++) {
    const opening = openings[i]!;
    if (opening & (COMMON_NOUN | SLASH | BRACKET)) {
      if (opening & COMMON_NOUN) commonNouns.push(i);
      else if (opening & SLASH) slash = true;
      else brackets.push(i);
    }
    if (flags[i]! & CAPITAL || opening & OPENS_WITHOUT_CAPITAL || (kinds[i] === NUMBER && mayBeOrdinal(flags, i))) {
      starts.push(i);
    }
  }
  return { openings, starts, commonNouns, slash, brackets };
}

const SLASH = 1 << 6;
const BRACKET = 1 << 7;
const OPENS_WITHOUT_CAPITAL = OPENS_IN_LOWER_CASE | GOES_ON_IN_LOWER_CASE | OPENING_WORD;

/** "5th Fleet": letters glued to the number, then a capital. */
function mayBeOrdinal(flags: Uint8Array, i: number): boolean {
  return i + 2 < flags.length && !(flags[i + 1]! & SPACE_BEFORE) && (flags[i + 2]! & CAPITAL) !== 0;
}
