import { CAPITAL, NUMBER, SPACE_BEFORE, type Tokens, WORD } from '../article/types';
import { SENTENCE_STARTERS } from '../english/abbreviations';
import { ORGANISATION_HEADS, PLACE_CUES, PLACE_NOUNS, PLACE_NOUNS_AFTER } from '../english/organisationWords';
import { isRoleNoun, ROLE_MODIFIERS } from '../english/roles';
import { isPartyLabel } from './nameRuns';

/** What stands around a name, as far as it tells what the name is. All arguments are token indices within one sentence. */

const SPEECH = new Set(
  `said says say told tells added adds wrote writes argued argues noted notes stated states claimed claims warned warns insisted explained declared
   acknowledged recalled testified replied asked conceded predicted announced admitted suggested complained tweeted observed commented remarked
   stressed emphasized emphasised vowed pledged urged joked quipped believes thinks knows resigned died lives`.split(
    /\s+/,
  ),
);
const INVERTED_SPEECH = new Set(
  'said says added wrote writes argued noted explained declared recalled asked replied insisted'.split(' '),
);
const POSSESSIVE = new Set(["'s"]);
const ARTICLES = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'our', 'my', 'another', 'one']);
const REACH = 14;

/** "…, who", "…, 47,", "…, a researcher at …": what follows says that the name is a person's; the role's tokens if it names one. */
export function personAfter(
  tokens: Tokens,
  end: number,
  limit: number,
): { readonly role: readonly [number, number] | null } | null {
  if (end >= limit) return null;
  if (SPEECH.has(tokens.norms[end]!)) return { role: null };
  if (tokens.norms[end] !== ',' || end + 1 >= limit) return null;
  let i = end + 1;
  const next = tokens.norms[i]!;
  if (next === 'who' || next === 'whose' || next === 'whom') return { role: null };
  if (tokens.kinds[i] === NUMBER) {
    const age = Number(next);
    return age > 0 && age < 110 && (tokens.norms[i + 1] === ',' || tokens.norms[i + 1] === '.') ? { role: null } : null;
  }
  const article = ARTICLES.has(next);
  const from = i;
  if (article) i++;
  for (let steps = 0; i < limit && steps < 7; i++, steps++) {
    const norm = tokens.norms[i]!;
    if (norm === ',' || norm === '.' || norm === ';' || norm === 'who' || norm === 'that') return null;
    // "…, a trade and harbour expert": two fields, if an article has opened the phrase.
    if (norm === 'and' && !article) return null;
    if (tokens.kinds[i] !== WORD && norm !== '-' && norm !== "'s") return null;
    if (norm === 'of' || norm === 'at' || norm === 'for' || norm === 'in') return null;
    if (isRoleNoun(norm)) {
      if (!article && steps > 3) return null;
      // "…, officials said": who says so, not who that is.
      if (!article && norm.endsWith('s') && i + 1 < limit && SPEECH.has(tokens.norms[i + 1]!)) return null;
      return { role: [from, phraseEnd(tokens, i + 1, limit)] };
    }
  }
  return null;
}

/** A role's words go on to the next comma, bracket or full stop. */
function phraseEnd(tokens: Tokens, from: number, limit: number): number {
  let i = from;
  for (; i < limit && i - from < REACH; i++) {
    const norm = tokens.norms[i]!;
    if (norm === ',' || norm === '.' || norm === ';' || norm === '(' || norm === 'who' || norm === '“' || norm === '"')
      break;
    if (SPEECH.has(norm)) break;
  }
  return i;
}

/** "analyst Orla Venn", "her husband, Orla Venn": a role in lower case before the name; its tokens, or null. */
export function roleBefore(tokens: Tokens, first: number, floor: number): readonly [number, number] | null {
  let i = first - 1;
  if (i < floor || tokens.kinds[i] !== WORD || tokens.flags[i]! & CAPITAL) return null;
  if (!isRoleNoun(tokens.norms[i]!)) return null;
  const end = i + 1;
  while (i - 1 >= floor && tokens.kinds[i - 1] === WORD && !(tokens.flags[i - 1]! & CAPITAL)) {
    const norm = tokens.norms[i - 1]!;
    if (!ROLE_MODIFIERS.has(norm) && !isRoleNoun(norm) && !ORGANISATION_HEADS.has(norm)) break;
    i--;
  }
  // Whose: "Velm's foreign minister", "Velmish army chief".
  let owner = i;
  if (owner - 1 > floor && POSSESSIVE.has(tokens.norms[owner - 1]!)) owner--;
  const from = owner;
  while (
    owner - 1 >= floor &&
    from - owner < 3 &&
    tokens.kinds[owner - 1] === WORD &&
    tokens.flags[owner - 1]! & CAPITAL
  ) {
    owner--;
  }
  const opens = owner === floor && SENTENCE_STARTERS.has(tokens.norms[owner]!);
  return [owner < from && !opens ? owner : i, end];
}

/** "said Orla Venn": a verb of speech directly before. */
export function speechBefore(tokens: Tokens, first: number, floor: number): boolean {
  return (
    first - 1 >= floor && INVERTED_SPEECH.has(tokens.norms[first - 1]!) && (tokens.flags[first]! & SPACE_BEFORE) !== 0
  );
}

/** "in Velm", "the town of Velm": what stands before says that the name is a place's. 2 is sure, 1 is likely, 0 says nothing. */
export function placeBefore(tokens: Tokens, first: number, floor: number): 0 | 1 | 2 {
  const before = first - 1;
  if (before < floor) return 0;
  const norm = tokens.norms[before]!;
  if (norm === '-' && isPartyLabel(tokens, before - 1)) return 2;
  if (norm === 'of' && before - 1 >= floor && PLACE_NOUNS.has(tokens.norms[before - 1]!)) return 2;
  if (PLACE_NOUNS.has(norm) && before - 1 >= floor && tokens.norms[before - 1] === 'of') return 0;
  if (PLACE_CUES.has(norm)) return 1;
  return 0;
}

/** "Velm city", "the Velm region": a place's noun directly after, in lower case. */
export function placeAfter(tokens: Tokens, end: number, limit: number): boolean {
  if (end >= limit || tokens.flags[end]! & CAPITAL) return false;
  return PLACE_NOUNS_AFTER.has(tokens.norms[end]!);
}

export function theBefore(tokens: Tokens, first: number, floor: number): boolean {
  return first - 1 >= floor && tokens.norms[first - 1] === 'the';
}

const OWNED_BY_FIRMS = new Set(
  'subsidiary unit parent division ceo shares shareholders employees affiliate spinoff'.split(' '),
);
const FIRM_NOUNS = new Set(
  'shares stock spokesman spokeswoman spokesperson executives employees subsidiary shareholders customers officials'.split(
    ' ',
  ),
);

/** "director at Velm Watch", "a spokesman for Velm Watch", "a unit of Velm Watch": an organisation. 2 is sure, 1 is likely, 0 says nothing. */
export function organisationBefore(tokens: Tokens, first: number, floor: number): 0 | 1 | 2 {
  const at = first - 1;
  if (at - 1 < floor) return 0;
  const norm = tokens.norms[at]!;
  const before = tokens.norms[at - 1]!;
  if ((norm === 'at' || norm === 'with') && isRoleNoun(before)) return norm === 'at' ? 2 : 1;
  if (norm === 'for' && before.startsWith('spokes')) return 1;
  return norm === 'of' && OWNED_BY_FIRMS.has(before) ? 1 : 0;
}

/** What fights under a name, in lower case: "the Orlat brigade", "Venn fighters", "the Sabel tribe". */
const GROUP_NOUNS = new Set(
  'brigade brigades battalion battalions militia militias militiamen faction fighters militants insurgents tribe tribesmen clan cartel gang jihadists'.split(
    ' ',
  ),
);

export function groupAfter(tokens: Tokens, end: number, limit: number): boolean {
  return end < limit && GROUP_NOUNS.has(tokens.norms[end]!) && !(tokens.flags[end]! & CAPITAL);
}

/** "Velmtel shares", "a Velmtel spokeswoman": what follows is a firm's or a body's. */
export function organisationAfter(tokens: Tokens, end: number, limit: number): boolean {
  return end < limit && FIRM_NOUNS.has(tokens.norms[end]!) && !(tokens.flags[end]! & CAPITAL);
}
