import { mayHaveNoun, wholeSpan } from './extents';
import { withPlainSpaces } from './nameWritings';
import type { Growing, Resolving } from './resolving';
import type { Mention, MentionForm, Referent } from './types';

export interface ResolvedCandidates {
  /** In the order of the candidates that turned out to be mentions. */
  readonly mentions: readonly Mention[];
  readonly referents: readonly Referent[];
}

/** The mentions and referents of an article, once each candidate is assigned. `taken` gets a 1 by token where a mention stands. */
export function giveOut(names: Resolving, taken: Uint8Array | null): ResolvedCandidates {
  const { tokens, candidates, assigned, growing } = names;
  const { starts, ends, count } = tokens;
  const referents: Referent[] = [];
  const mentions: Mention[] = [];
  for (let at = 0; at < candidates.length; at++) {
    const candidate = candidates[at]!;
    const index = assigned[at]!;
    if (index === -1 && candidate.form !== 'role') continue;
    const { first } = candidate;
    if (taken !== null) for (let i = first; i < candidate.end; i++) taken[i] = 1;
    const start = starts[first]!;
    const end = ends[candidate.end - 1]!;
    if (index === -1) {
      mentions.push({ start, end, kind: 'person', form: 'role', whole: null, referent: null });
      continue;
    }
    const referent = growing[index]!;
    if (referent.place < 0) referent.place = referents.push(givenOut(referent)) - 1;
    const { kind, place } = referent;
    const form = formOf(names, at, referent, names.same[at]!.acronymOf === index);
    let whole: Mention['whole'] = null;
    if ((kind === 'place' || kind === 'organisation') && mayHaveNoun(tokens, first, candidate.end)) {
      const next = at + 1 < candidates.length ? candidates[at + 1]!.first : count;
      whole = wholeSpan(tokens, kind, candidate, at > 0 ? candidates[at - 1]!.end : 0, next);
    }
    mentions.push({ start, end, kind, form, whole, referent: place });
  }
  return { mentions, referents };
}

const NO_ROLES: Referent['roles'] = [];

function givenOut({ kind, known, names, roles, gender, number }: Growing): Referent {
  const longestFirst = names === null ? [known === null ? '' : known.name] : names;
  if (longestFirst.length > 1) putLongestFirst(longestFirst);
  const id = known === null ? null : known.id;
  return { kind, name: longestFirst[0]!, names: longestFirst, known: id, roles: roles ?? NO_ROLES, gender, number };
}

/** Those of one length keep their order. There are two or three, for which the engine's own sorting allocates a list. */
function putLongestFirst(names: string[]): void {
  for (let i = 1; i < names.length; i++) {
    const name = names[i]!;
    let at = i;
    for (; at > 0 && names[at - 1]!.length < name.length; at--) names[at] = names[at - 1]!;
    names[at] = name;
  }
}

function formOf(names: Resolving, at: number, referent: Growing, acronym: boolean): MentionForm {
  const { form, match, first, end } = names.candidates[at]!;
  if (form === 'demonym' || form === 'acronym') return form;
  if (acronym) return 'acronym';
  // What the lists say of a word only counts where it is the entity of that list.
  if (match !== null && match.entity === referent.known) return form;
  if (referent.kind === 'person' && names.writings[at]!.words.length === 1) return 'short';
  return isPartOfName(withPlainSpaces(names.text, names.tokens, first, end), referent.names) ? 'short' : 'full';
}

/** Whether the words only open or end a fuller name of the same referent. */
function isPartOfName(written: string, names: readonly string[] | null): boolean {
  if (names === null) return false;
  let name: string | null = null;
  for (let i = 0; i < names.length; i++) {
    if (names[i]!.length <= written.length) continue;
    name ??= written.toLowerCase();
    const fuller = names[i]!.toLowerCase();
    if (fuller.startsWith(`${name} `) || fuller.endsWith(` ${name}`)) return true;
  }
  return false;
}
