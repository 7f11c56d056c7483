import type { Referent } from '../facts/types';
import { fold } from '../text/fold';
import { type Affairs, affairsOf, pathsOf } from './affairsOfPeople';
import { likeFunctions } from './likeFunctions';
import type { NameLikeness } from './nameSounds';
import { nearBodies } from './nearBodies';
import { nearNames } from './nearNames';
import { rolesIn } from './peopleInText';
import { perSources } from './perSources';
import { gendersOf, isKin, rolesTogether } from './sameRole';
import type { CorpusSnapshot } from './snapshot';
import { type Trade, tradeOf, tradesPart } from './trades';
import type { ResolvedEntity } from './types';

/** Two people of the sources who are one, by all that is told of them, and whose names are spelled otherwise. */
export interface TwoSpellings {
  readonly a: ResolvedEntity;
  readonly b: ResolvedEntity;
  readonly part: NameLikeness['part'];
  /** They share a surname and what they do, and no given name. */
  readonly isOther: boolean;
}

export interface SpellingsOfPeople {
  readonly all: readonly TwoSpellings[];
  /** By the id of either. */
  readonly by: ReadonlyMap<string, readonly TwoSpellings[]>;
}

/**
 * Whose name outlets seem to spell in two ways. Likeness of names alone joins nobody: the outlets give both the same role,
 * quote the same words from both, or tell of both, perhaps of one age, in reports of one event. They stay two entities. Sources alone
 * decide it, and only facts: as long as these stay, so does what was found.
 */
export const spellingsOfPeople = perSources(gather);

function gather(corpus: CorpusSnapshot): SpellingsOfPeople {
  const affairs = affairsOf(corpus);
  const all: TwoSpellings[] = [];
  const by = new Map<string, TwoSpellings[]>();
  const { entities } = corpus.identity.ofSources;
  for (const [a, b, likeness] of [
    ...nearNames(entities.values()),
    ...nearBodies(entities.values()),
    ...likeFunctions(entities.values(), corpus),
  ]) {
    if (!isOnePerson(a, b, likeness, corpus, affairs)) continue;
    const pair = { a, b, part: likeness.part, isOther: isOfFunction(likeness) };
    all.push(pair);
    for (const { id } of [a, b]) by.set(id, [...(by.get(id) ?? []), pair]);
  }
  return { all, by };
}

/**
 * How much two reports must share that tell of one person in two spellings: where both give the person one role, one
 * body, or one of them gives none. The less their names are alike, the more it is.
 */
const ENOUGH: Readonly<
  Record<
    Exclude<NameLikeness['by'], 'function' | 'office'>,
    { readonly role: number; readonly body: number; readonly open: number }
  >
> = {
  spelling: { role: 1, body: 2, open: 3 },
  slip: { role: 2, body: 3, open: 3 },
  letters: { role: 2, body: Number.POSITIVE_INFINITY, open: Number.POSITIVE_INFINITY },
};

/** Where nothing but a surname and a function speaks for one person. */
const ENOUGH_OF_FUNCTION = { function: 2, office: 3 };

const isOfFunction = ({ by }: NameLikeness): boolean => by === 'function' || by === 'office';

function isOnePerson(
  a: ResolvedEntity,
  b: ResolvedEntity,
  { by }: NameLikeness,
  corpus: CorpusSnapshot,
  affairs: Affairs,
): boolean {
  if (a.known !== null && b.known !== null) return false;
  const paths = new Set(pathsOf(a));
  if (pathsOf(b).some((path) => paths.has(path))) return false;
  const [own, theirs] = [referentsOf(a, corpus), referentsOf(b, corpus)];
  if (by === 'function' || by === 'office') {
    const isFamily = isKin(rolesOf(own)) || isKin(rolesOf(theirs));
    if (isFamily || compareAges(a, b, corpus) === 'apart') return false;
    return affairs.nearness(a, b, 'days') >= ENOUGH_OF_FUNCTION[by];
  }
  if (areTwo(own, theirs)) return false;
  const ages = compareAges(a, b, corpus);
  if (ages === 'apart') return false;
  if (shareSaying(a, b, corpus)) return true;
  const [roles, theirRoles] = [allRolesOf(a, corpus), allRolesOf(b, corpus)];
  const together = areOfOneTrade(roles, theirRoles) ? 'same' : rolesTogether(roles, theirRoles);
  if (together === 'other') return false;
  // "Orla Pickersgill, 44" and "Orla Pickersgale, 44" in reports of one event.
  if (ages === 'same' && affairs.nearness(a, b, 'days') >= ENOUGH[by].role) return true;
  // Whoever holds an office holds it for longer than an event lasts.
  if (together === 'same') return affairs.nearness(a, b, 'any time') >= ENOUGH[by].role;
  return affairs.nearness(a, b, 'days') >= ENOUGH[by][together];
}

function referentsOf({ referents }: ResolvedEntity, { articles }: CorpusSnapshot): readonly Referent[] {
  return referents.map(({ path, referent }) => articles.get(path)!.facts.referents[referent]!);
}

const rolesOf = (referents: readonly Referent[]): readonly string[] => [
  ...new Set(referents.flatMap(({ roles }) => roles.map(({ text }) => text))),
];

/** With the offices before a comma: "the mayor of Tolm, Ana Roe". */
function allRolesOf({ referents }: ResolvedEntity, { articles }: CorpusSnapshot): readonly string[] {
  const told = referents.flatMap(({ path, referent }) =>
    rolesIn(articles.get(path)!).flatMap((role) => (role.referent === referent ? [role.text] : [])),
  );
  return [...new Set(told)];
}

/** "A night guard", "the watchman" */
function areOfOneTrade(a: readonly string[], b: readonly string[]): boolean {
  const trades = (roles: readonly string[]): readonly Trade[] =>
    roles.flatMap((role) => tradeOf(fold(role).split(/[^a-z]+/)) ?? []);
  const theirs = trades(b);
  return trades(a).some((one) => theirs.some((other) => one.learns === other.learns && !tradesPart(one, other)));
}

/** "Jr." and "III" are left out as often as they are written; where one has it, the other may be the father. */
const NUMBERED = /\b(?:Jr|Sr|II|III|IV)\.?$/;

/** A man and a woman, kin, a father and his namesake. */
function areTwo(own: readonly Referent[], theirs: readonly Referent[]): boolean {
  const numbered = (all: readonly Referent[]): boolean =>
    all.some(({ names }) => names.some((name) => NUMBERED.test(name)));
  if (numbered(own) !== numbered(theirs)) return true;
  const [roles, theirRoles] = [rolesOf(own), rolesOf(theirs)];
  if (isKin(roles) || isKin(theirRoles)) return true;
  const is = (all: readonly Referent[], wanted: 'male' | 'female'): boolean =>
    all.some(({ gender }) => gender === wanted) || gendersOf(rolesOf(all))[wanted];
  return (is(own, 'male') && is(theirs, 'female')) || (is(own, 'female') && is(theirs, 'male'));
}

/** Ages that outlets give one person differ by a year or two, seldom by more. */
const MOST_YEARS = 3;

function compareAges(a: ResolvedEntity, b: ResolvedEntity, corpus: CorpusSnapshot): 'same' | 'near' | 'apart' | 'open' {
  const [own, theirs] = [agesOf(a, corpus), agesOf(b, corpus)];
  if (own.length === 0 || theirs.length === 0) return 'open';
  const off = Math.min(...own.flatMap((age) => theirs.map((other) => Math.abs(age - other))));
  return off === 0 ? 'same' : off <= MOST_YEARS ? 'near' : 'apart';
}

function agesOf({ referents }: ResolvedEntity, { articles }: CorpusSnapshot): readonly number[] {
  return referents.flatMap(({ path, referent }) => {
    const { figures, quotations } = articles.get(path)!.facts;
    const told = figures.flatMap(({ measure, of, min }) =>
      measure === 'age' && of?.referent === referent && min !== null ? [min] : [],
    );
    // "the cheerful 47-year-old said"
    const spoken = quotations.flatMap(({ speaker }) => {
      const years = speaker?.referent === referent ? AGED_SPEAKER.exec(speaker.text)?.[1] : undefined;
      return years === undefined ? [] : [Number(years)];
    });
    return [...told, ...spoken];
  });
}

const AGED_SPEAKER = /^the (?:[a-z]+ )?(\d{1,3})-year-old$/i;

function shareSaying(a: ResolvedEntity, b: ResolvedEntity, corpus: CorpusSnapshot): boolean {
  const own = sayingsOf(a, corpus);
  if (own.size === 0) return false;
  for (const [key, outlets] of sayingsOf(b, corpus)) {
    const here = own.get(key);
    if (here !== undefined && [...here].some((outlet) => [...outlets].some((other) => other !== outlet))) return true;
  }
  return false;
}

/** What somebody is quoted with, and the outlets that do. */
function sayingsOf(
  { referents }: ResolvedEntity,
  { articles, sayingsOf: keysOf }: CorpusSnapshot,
): ReadonlyMap<string, ReadonlySet<string>> {
  const said = new Map<string, Set<string>>();
  for (const { path, referent } of referents) {
    const { facts, outlet } = articles.get(path)!;
    const keys = keysOf.get(path);
    facts.quotations.forEach(({ speaker }, i) => {
      const key = speaker?.referent === referent ? keys?.[i] : null;
      if (key) said.set(key, (said.get(key) ?? new Set()).add(outlet));
    });
  }
  return said;
}

/** The articles in which a change of what is found is told: those that name either. */
export function changedSpellings(before: CorpusSnapshot, now: CorpusSnapshot): ReadonlySet<string> {
  const [was, is] = [before, now].map(
    (corpus) => new Map(spellingsOfPeople(corpus).all.map((pair) => [signOf(pair), pair])),
  );
  const paths = new Set<string>();
  const add = ({ a, b }: TwoSpellings, { identity }: CorpusSnapshot): void => {
    for (const { id } of [a, b]) for (const path of pathsOf(identity.entities.get(id)!)) paths.add(path);
  };
  for (const [sign, pair] of was!) if (!is!.has(sign)) add(pair, before);
  for (const [sign, pair] of is!) if (!was!.has(sign)) add(pair, now);
  return paths;
}

const signOf = ({ a, b, part }: TwoSpellings): string =>
  JSON.stringify([part, a, b].map((one) => (typeof one === 'string' ? one : [one.id, one.name, pathsOf(one)])));
