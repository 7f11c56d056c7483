import { CAPITAL, type Tokens } from '../article/types';
import type { EntityKind } from '../entities/types';
import { type Candidate, LIKELY } from './candidates';
import { type NameWriting, writingOf } from './nameWritings';

/**
 * "the Velm Harbour Council (VHC)": letters that the article spells out itself stand for that, whatever else the lists
 * know by them.
 */
export function withOwnAcronyms(tokens: Tokens, candidates: readonly Candidate[]): readonly Candidate[] {
  let spelled: Set<string> | null = null;
  for (let at = 0; at + 1 < candidates.length; at++) {
    const candidate = candidates[at]!;
    const next = candidates[at + 1]!;
    if (next.match === null || next.match.name.form !== 'acronym' || next.first !== candidate.end + 1) continue;
    if (tokens.norms[candidate.end] !== '(' || tokens.norms[next.end] !== ')') continue;
    if (candidate.match !== null && candidate.match.entity === next.match.entity) continue;
    if (candidate.kind !== 'organisation' || candidate.form === 'demonym') continue;
    const { key } = writingOf(tokens, next.first, next.end);
    if (initialsOf(tokens, candidate).includes(key)) {
      spelled ??= new Set();
      spelled.add(key);
    }
  }
  if (spelled === null) return candidates;
  const own = spelled;
  return candidates.map((candidate) =>
    candidate.match?.name.form === 'acronym' && own.has(writingOf(tokens, candidate.first, candidate.end).key)
      ? { ...candidate, match: null, kind: 'organisation', strength: LIKELY, doubtful: false }
      : candidate,
  );
}

/** What the acronyms of an article are read from. */
interface NamesSoFar {
  readonly tokens: Tokens;
  readonly text: string;
  readonly candidates: readonly Candidate[];
  readonly writings: readonly NameWriting[];
  /** By candidate: the referent that it names, or -1. */
  readonly assigned: Int32Array;
  readonly growing: readonly { readonly kind: EntityKind }[];
}

const NO_ACRONYMS: ReadonlyMap<string, number> = new Map();

/** "Orla Trade Board (OTB)" and "OTB (Orla Trade Board)": the acronym's key → the referent of the name; also by initials alone. */
export function readAcronyms(names: NamesSoFar): ReadonlyMap<string, number> {
  const { tokens, text, candidates, writings, assigned, growing } = names;
  let acronyms: Map<string, number> | null = null;
  for (let at = 0; at + 1 < candidates.length; at++) {
    const { end } = candidates[at]!;
    const next = candidates[at + 1]!;
    if (next.first !== end + 1 || tokens.norms[end] !== '(' || tokens.norms[next.end] !== ')') continue;
    const index = assigned[at]!;
    if (index === -1 || assigned[at + 1] !== -1 || !maySpellOut(candidates[at]!)) continue;
    if (growing[index]!.kind === 'person') continue;
    const written = text.slice(tokens.starts[next.first]!, tokens.ends[next.end - 1]!);
    // "USS Orla Venn (DDG 99)": by its number a ship is named as well.
    const shipNumber = growing[index]!.kind === 'platform' && /^\p{Lu}{1,4} \d+$/u.test(written);
    if (!shipNumber && !isAcronymText(written)) continue;
    acronyms ??= new Map();
    acronyms.set(writings[at + 1]!.key, index);
  }
  let initials: ReadonlyMap<string, number> | null = null;
  for (let at = 0; at < candidates.length; at++) {
    const { form, match, end } = candidates[at]!;
    if (form !== 'acronym' || match !== null) continue;
    const { key } = writings[at]!;
    if (acronyms?.has(key)) continue;
    initials ??= readInitials(names);
    acronyms ??= new Map();
    const index = initials.get(key);
    if (index !== undefined) acronyms.set(key, index);
    const name = candidates[at + 1];
    if (name === undefined || tokens.norms[end] !== '(' || name.first !== end + 1 || assigned[at + 1] === -1) continue;
    if (tokens.norms[name.end] === ')' && initialsOf(tokens, name).includes(key)) acronyms.set(key, assigned[at + 1]!);
  }
  return acronyms ?? NO_ACRONYMS;
}

/** The first referents that are named in full with these initials; asked for only where an acronym is looked for. */
function readInitials({ tokens, candidates, assigned }: NamesSoFar): Map<string, number> {
  const initials = new Map<string, number>();
  for (let at = 0; at < candidates.length; at++) {
    const candidate = candidates[at]!;
    if (candidate.end - candidate.first < 3 || assigned[at] === -1 || !maySpellOut(candidate)) continue;
    for (const letters of initialsOf(tokens, candidate)) {
      if (letters.length > 2 && !initials.has(letters)) initials.set(letters, assigned[at]!);
    }
  }
  return initials;
}

const maySpellOut = ({ match }: Candidate): boolean =>
  match === null || (match.entity.kind !== 'state' && match.entity.kind !== 'person');

const isAcronymText = (name: string): boolean =>
  name.length <= 10 && /^\p{Lu}[\p{L}\d&/-]*$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name);

const isLetter = (char: string): boolean => (char >= 'a' && char <= 'z') || /\p{L}/u.test(char);

/** The first letters of a name's words, with the small words and without. */
function initialsOf(tokens: Tokens, candidate: Candidate): string[] {
  let all = '';
  let capitals = '';
  for (let i = candidate.first; i < candidate.end; i++) {
    const letter = tokens.norms[i]![0]!;
    if (!isLetter(letter)) continue;
    all += letter;
    if (tokens.flags[i]! & CAPITAL) capitals += letter;
  }
  return all === capitals ? [all] : [capitals, all];
}
