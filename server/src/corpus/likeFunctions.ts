import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from '../english/givenNames';
import { isRoleNoun, ROLE_MODIFIERS } from '../english/roles';
import { fold } from '../text/fold';
import { likenessOf, type SpokenName, spokenName } from './nameSounds';
import type { NearNames } from './nearNames';
import { rolesIn } from './peopleInText';
import { roleParts } from './roleWords';
import type { CorpusSnapshot } from './snapshot';
import type { ResolvedEntity } from './types';

/** Functions of which somebody or some body has one, or a few; what stands in one line is called so by turns. */
const FUNCTIONS: ReadonlyMap<string, string> = new Map(
  `lawyer attorney barrister solicitor counsel advocate|spokesperson|captain pilot|co-pilot copilot|mayor|governor|chair|coach manager
   |referee|judge magistrate|coroner|prosecutor|ambassador|principal headteacher headmaster headmistress|head director|commissioner|editor
   |pathologist|curator|chaplain|secretary|treasurer|architect|driver`
    .split('|')
    .flatMap((line) => {
      const words = line.trim().split(/\s+/);
      return words.map((word): [string, string] => [word, words[0]!]);
    }),
);
/** Of these an affair has one as a rule, whether or not it is said of what. */
const ALONE = new Set(['captain', 'co-pilot', 'mayor', 'referee', 'judge', 'coroner', 'pathologist', 'driver']);
/** Another one stands beside whoever is one of these. */
const BESIDE = /\b(?:former|ex|vice|acting|assistant|associate|interim|co|junior|senior|and)\b/;
/** Whoever is the one is not the other: a deputy is like another deputy alone. */
const DEPUTY = /\bdeputy\b/;

/** What a role has in common with another of the same function: "lawyer|harker". Roles are written in a few hundred ways. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;

function keysOf(role: string): readonly string[] {
  let keys = known.get(role);
  if (keys === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    keys = readKeys(role);
    known.set(role, keys);
  }
  return keys;
}

function readKeys(role: string): readonly string[] {
  const parts = BESIDE.test(fold(role)) ? null : roleParts(role);

  const head = parts === null ? undefined : FUNCTIONS.get(parts.head);
  if (head === undefined) return [];
  const of = DEPUTY.test(fold(role)) ? `deputy ${head}` : head;
  const owners = [...role.matchAll(/\p{Lu}[\p{L}\p{M}-]+/gu)]
    .map(([word]) => fold(word))
    .filter((word) => !isRoleNoun(word) && !ROLE_MODIFIERS.has(word) && !/^(?:the|its|an?|his|her|their)$/.test(word));
  if (owners.length > 0) return owners.map((owner) => `${of}|${owner}`);
  return ALONE.has(head) ? [`${of}|`] : [];
}

/** A surname and an age that two people have in reports of one affair are one person's. */
const AGED = '~';

/** Of a surname that half a nation has, two may do one thing. */
const MOST_BEARERS = 6;
/** Names that stand for one another and share no beginning; those that do are left alone anyway. */
const ONE_NAME = new Set(
  `jack john|harry henry|ted edward|ted theodore|sasha alexander|sandy alexander|misha mikhail|kate catherine|kate katherine|beth elizabeth
   |betty elizabeth|meg margaret|tina christina|drew andrew|tony antonio|pepe jose|paco francisco|pancho francisco|hal harold|nan ann
   |volodymyr vladimir|jacques james|juan john|giovanni john|johann john|ivan john|guillermo william|enrique henry|henri henry`
    .split('|')
    .map((pair) => pair.trim()),
);

/** People of one surname and one function, or one age, whose given names have nothing in common: "Fiona" and "Peter", "Venn's lawyer". */
export function likeFunctions(entities: Iterable<ResolvedEntity>, { articles }: CorpusSnapshot): readonly NearNames[] {
  const by = new Map<string, [ResolvedEntity, SpokenName][]>();
  for (const entity of entities) {
    if (entity.kind !== 'person' || entity.known !== null) continue;
    const keys = new Set<string>();
    for (const { path, referent } of entity.referents) {
      const article = articles.get(path)!;
      const { figures } = article.facts;
      for (const role of rolesIn(article))
        if (role.referent === referent) for (const key of keysOf(role.text)) keys.add(key);
      for (const { measure, of, min, max } of figures)
        if (measure === 'age' && of?.referent === referent && min !== null && min === max) keys.add(`${AGED}${min}`);
    }
    const name = keys.size === 0 ? null : spokenName(entity.name);
    if (name === null) continue;
    for (const key of keys) {
      const all = by.get(`${name.surname}|${key}`);
      if (all === undefined) by.set(`${name.surname}|${key}`, [[entity, name]]);
      else all.push([entity, name]);
    }
  }
  const near = new Map<string, NearNames>();
  for (const [key, all] of by) {
    if (all.length > MOST_BEARERS) continue;
    all.forEach(([one, name], i) => {
      for (const [other, otherName] of all.slice(i + 1)) {
        const pair = `${one.id}\n${other.id}`;
        if (near.has(pair) || !areTwoGivenNames(name, otherName)) continue;
        // A husband and a wife may be of one age.
        if (key.includes(AGED) && areOfTwoSexes(name, otherName)) continue;
        near.set(pair, [one, other, { part: 'given', by: key.endsWith('|') ? 'office' : 'function' }]);
      }
    });
  }
  return [...near.values()];
}

function areOfTwoSexes({ given: a }: SpokenName, { given: b }: SpokenName): boolean {
  const [isMale, isFemale] = [MALE_GIVEN_NAMES, FEMALE_GIVEN_NAMES].map((names) => names.has(a) || names.has(b));
  return (isMale! && isFemale!) || !(isMale || isFemale);
}

/** "Alex" and "Alexander", "Cathy" and "Catherine", but not "Giancarlo" and "Gianmarco", of which each is a whole name. */
function beginAlike(a: string, b: string): boolean {
  if (a.slice(0, 3) !== b.slice(0, 3)) return false;
  if (Math.min(a.length, b.length) < WHOLE_NAME) return true;
  return [a, b].some((one, i) => [b, a][i]!.startsWith(one.replace(/[aeiouy]+$/, '')));
}

/** In letters: what is shorter may stand for what is longer. */
const WHOLE_NAME = 7;

/** Not "Alex" and "Alexander", and not the second name in the place of the first. */
function areTwoGivenNames(a: SpokenName, b: SpokenName): boolean {
  if (beginAlike(a.given, b.given) || likenessOf(a, b) !== null) return false;
  if (a.middle.length > 0 || b.middle.length > 0) return false;
  return !ONE_NAME.has(`${a.given} ${b.given}`) && !ONE_NAME.has(`${b.given} ${a.given}`);
}
