import type { EntityKind } from '../entities/types';
import type { Candidate } from './candidates';
import { mayHaveNoun, wholeSpan } from './extents';
import { withPlainSpaces, writingOf } from './nameWritings';
import { type Growing, type Resolving, sameAt } from './resolving';
import type { Mention, MentionForm, Referent } from './types';

export interface ResolvedCandidates {
  /** In the order of the candidates that turned out to be mentions. */
  readonly mentions: readonly Mention[];
  readonly referents: readonly Referent[];
}

/**
 * The mentions and referents of an article, once each candidate is assigned; `hasAcronyms` where some of its names may be
 * short for others by their letters. `taken` gets a 1 by token where a mention stands.
 */
export function giveOut(names: Resolving, taken: Uint8Array | null, hasAcronyms: boolean): ResolvedCandidates {
  const { tokens, candidates, assigned, growing } = names;
  const { starts, ends } = tokens;
  const referents = new Array<Referent>(growing.length);
  let given = 0;
  const mentions = new Array<Mention>(mentionCount(names));
  let next = 0;
  for (let at = 0; at < candidates.length; at++) {
    const index = assigned[at]!;
    const candidate = candidates[at]!;
    const { first, end } = candidate;
    if (index === -1) {
      if (candidate.form !== 'role') continue;
      mentions[next++] = mentionOf(starts[first]!, ends[end - 1]!, 'person', 'role', null, null);
    } else {
      const referent = growing[index]!;
      if (referent.place < 0) {
        referent.place = given;
        referents[given++] = givenOut(referent);
      }
      const { kind, place } = referent;
      const form =
        hasAcronyms && candidate.form !== 'demonym' && sameAt(names, at)?.acronymOf === index
          ? 'acronym'
          : formOf(names, candidate, referent);
      const mayBeLonger = (kind === 'place' || kind === 'organisation') && mayHaveNoun(tokens, first, end);
      const whole = mayBeLonger ? wholeOf(names, at, kind) : null;
      mentions[next++] = mentionOf(starts[first]!, ends[end - 1]!, kind, form, whole, place);
    }
    if (taken !== null) for (let i = first; i < end; i++) taken[i] = 1;
  }
  return { mentions, referents };
}

/** The one place where they are made of names, so that all are objects of one shape. */
function mentionOf(
  start: number,
  end: number,
  kind: EntityKind,
  form: MentionForm,
  whole: Mention['whole'],
  referent: number | null,
): Mention {
  return { start, end, kind, form, whole, referent };
}

function wholeOf({ tokens, candidates }: Resolving, at: number, kind: EntityKind): Mention['whole'] {
  const before = at > 0 ? candidates[at - 1]!.end : 0;
  const behind = at + 1 < candidates.length ? candidates[at + 1]!.first : tokens.count;
  return wholeSpan(tokens, kind, candidates[at]!, before, behind);
}

function mentionCount({ candidates, assigned }: Resolving): number {
  let count = 0;
  for (let at = 0; at < candidates.length; at++) if (assigned[at] !== -1 || candidates[at]!.form === 'role') count++;
  return count;
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

function formOf(names: Resolving, candidate: Candidate, referent: Growing): MentionForm {
  const { form, match } = candidate;
  // What the lists say of a word only counts where it is the entity of that list.
  if (form === 'demonym' || form === 'acronym' || (match !== null && match.entity === referent.known)) return form;
  const { first, end } = candidate;
  if (referent.kind === 'person' && writingOf(names.tokens, first, end).words.length === 1) return 'short';
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
