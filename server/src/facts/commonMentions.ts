import { ALL_CAPITALS, type Block, CAPITAL, NUMBER, SPACE_BEFORE, type Tokens, WORD } from '../article/types';
import { wordTable } from '../article/wordTable';
import { equipmentExpansion } from '../english/equipmentAcronyms';
import { CIVIL_NOUNS, EQUIPMENT_MODIFIERS, PLATFORM_NOUNS, WEAPON_NOUNS } from '../english/equipmentWords';
import { PEOPLE_PLURALS } from '../english/roles';
import type { EntityKind } from '../entities/types';
import type { Mention, MentionForm } from './types';

/** The noun without its plural, if it is one that is listed. */
function listed(norm: string, nouns: ReadonlySet<string>): string | null {
  if (nouns.has(norm)) return norm;
  if (norm.endsWith('s') && nouns.has(norm.slice(0, -1))) return norm.slice(0, -1);
  return norm.endsWith('es') && nouns.has(norm.slice(0, -2)) ? norm.slice(0, -2) : null;
}

const NOTHING = 0;
const WEAPON = 1;
const PLATFORM = 2;
const PEOPLE = 3;

/** What a word stands for here: 0 for nothing. */
function commonNounOf(norm: string): number {
  if (norm.length < 3) return NOTHING;
  if (listed(norm, WEAPON_NOUNS) !== null) return WEAPON;
  if (listed(norm, PLATFORM_NOUNS) !== null) return PLATFORM;
  return PEOPLE_PLURALS.has(norm) ? PEOPLE : NOTHING;
}

const classOf = wordTable(commonNounOf);

/** Says which kind of weapon or platform it is, before the noun. */
const SAYS_WHICH = 1;
const CIVIL = 2;
const phraseTraits = wordTable(
  (norm) =>
    (EQUIPMENT_MODIFIERS.has(norm) || WEAPON_NOUNS.has(norm) || PLATFORM_NOUNS.has(norm) ? SAYS_WHICH : 0) |
    (listed(norm, CIVIL_NOUNS) !== null ? CIVIL : 0),
);

/** All words for which `commonNounOf` gives something. */
export function commonNouns(): string[] {
  const nouns: string[] = [];
  for (const noun of WEAPON_NOUNS) nouns.push(noun, `${noun}s`, `${noun}es`);
  for (const noun of PLATFORM_NOUNS) nouns.push(noun, `${noun}s`, `${noun}es`);
  for (const noun of PEOPLE_PLURALS) nouns.push(noun);
  return nouns.filter((noun) => noun.length > 2);
}

/**
 * Common nouns that stand for weapons, platforms and people without naming any ("glide bombs", "officials"), in one
 * block, in order. `nouns` has the tokens of the block that are such nouns (see `commonNounOf`) between `from` and `to`,
 * `taken` has a 1 by token where a name stands.
 */
export function readCommonMentions(
  tokens: Tokens,
  block: Block,
  nouns: readonly number[],
  from: number,
  to: number,
  taken: Uint8Array,
  out: Mention[],
): void {
  const before = out.length;
  for (let n = from; n < to; n++) {
    const i = nouns[n]!;
    const found = classOf(tokens, i);
    if (tokens.kinds[i] !== WORD || taken[i] || tokens.ends[i]! - tokens.starts[i]! < 3) continue;
    const norm = tokens.norms[i]!;
    if (found !== PEOPLE) {
      const first = phraseStart(tokens, i, block.firstToken, taken);
      if (first === i && phraseTraits(tokens, i) & CIVIL) continue;
      // A suicide bomber is a person.
      // A think tank, a water tank.
      if ((norm === 'tank' || norm === 'tanks') && i > block.firstToken && holdsSomething(tokens, i)) continue;
      if ((norm === 'bomber' || norm === 'bombers') && i > block.firstToken && tokens.norms[i - 1] === 'suicide')
        continue;
      const kind: EntityKind = found === WEAPON ? 'weapon' : 'platform';
      // "tank shells", "drone strikes": the last noun is the thing.
      const next = i + 1 < block.endToken ? tokens.norms[i + 1]! : '';
      const after = next === '' ? NOTHING : classOf(tokens, i + 1);
      if (after === WEAPON || after === PLATFORM) continue;
      // "mortar systems": the system is the thing.
      const last = next === 'system' || next === 'systems' ? i + 1 : i;
      const start = tokens.starts[first]!;
      // "rocket propelled grenades": a noun before that turned out to be the beginning of this one.
      while (out.length > before && out.at(-1)!.end > start) out.pop();
      out.push({ start, end: tokens.ends[last]!, kind, form: formOf(tokens, first, i), whole: null, referent: null });
      continue;
    }
    if (
      PEOPLE_PLURALS.has(norm) &&
      !(tokens.flags[i]! & CAPITAL && i > block.firstToken && tokens.kinds[i - 1] === WORD)
    ) {
      out.push({
        start: tokens.starts[i]!,
        end: tokens.ends[i]!,
        kind: norm === 'fighters' && taken[i - 1] && endsDesignator(tokens, i - 1) ? 'platform' : 'person',
        form: 'common',
        whole: null,
        referent: null,
      });
    }
  }
}

function holdsSomething({ norms }: Tokens, tank: number): boolean {
  return NO_ARMOUR.has(norms[tank - 1]!) || (norms[tank - 1] === '-' && NO_ARMOUR.has(norms[tank - 2] ?? ''));
}

const NO_ARMOUR = new Set(
  'think fish septic water fuel gas petrol oil storage rain rainwater holding propane oxygen sewage diesel ammonia'.split(
    ' ',
  ),
);

/** "32 F-35 fighters", "F-16C fighters": the digits of a designator, or the letter behind them. */
function endsDesignator({ kinds, flags }: Tokens, at: number): boolean {
  return kinds[at] === NUMBER || (kinds[at - 1] === NUMBER && !(flags[at]! & SPACE_BEFORE));
}

/** "VBIED", "UAVs": the class is written as an acronym. */
function formOf(tokens: Tokens, first: number, noun: number): MentionForm {
  const written = tokens.flags[noun]!;
  const capitals = written & ALL_CAPITALS || (written & CAPITAL && tokens.norms[noun]!.endsWith('s'));
  return first === noun && capitals && equipmentExpansion(tokens.norms[noun]!) !== null ? 'acronym' : 'common';
}

/** Back over the words that say which kind of weapon it is. */
function phraseStart(tokens: Tokens, at: number, floor: number, taken: Uint8Array): number {
  let first = at;
  for (let i = at - 1; i >= floor && !taken[i]; i--) {
    if (tokens.norms[i] === '-') continue;
    if (tokens.kinds[i] !== WORD) break;
    const hyphenated = first === i + 2 && tokens.norms[i + 1] === '-';
    if (!hyphenated && !(phraseTraits(tokens, i) & SAYS_WHICH) && !endsCompound(tokens, i, floor)) break;
    first = i;
  }
  return first;
}

/** "surface-to-air": the words of a modifier with a hyphen, of which this is the last. */
function endsCompound(tokens: Tokens, i: number, floor: number): boolean {
  const { norms } = tokens;
  return i - 2 >= floor && norms[i - 1] === '-' && EQUIPMENT_MODIFIERS.has(`${norms[i - 2]!}-${norms[i]!}`);
}
