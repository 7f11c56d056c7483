import { WITH_SPEAKERS } from '../english/institutions';
import { KIN, KINDS_OF_KIN } from '../english/kin';
import { fold } from '../text/fold';
import type { Description, Tense } from './descriptions';
import { functionsPart } from './functionsApart';
import { areInOneBody, isTop } from './jobs';
import { type Nationality, nationalityIn, nationsPart } from './nationalities';
import { type PartyOf, partiesPart, partyIn } from './parties';
import { areApart, isDeputyOf, type Post, postOf } from './posts';
import type { Trade } from './trades';

/** Whoever speaks for a body of the state, a firm: "the authority's spokeswoman". */
interface Voice {
  readonly kind: 'voice';
  /** What kind of body it is, where it is of one alone. */
  readonly body: string | null;
}
/** "ambassador to Velm", "professor at the University of Tolm": the names of where somebody is one. */
interface Placed {
  readonly kind: 'envoy' | 'professor';
  readonly names: ReadonlySet<string>;
}
/** "Venn's widow" */
interface Relation {
  readonly kind: 'kin';
  readonly of: string;
  readonly kin: string;
}

/** How old somebody is; what a claim of figures holds, these are compared by. */
interface Age {
  readonly kind: 'age';
  readonly years: number;
  readonly ofClaim: boolean;
  /** So many years more or less. */
  readonly give: number;
}

type What = Age | Post | Nationality | PartyOf | Voice | Placed | Relation;

/** One thing that a description says of somebody. */
export interface Facet {
  readonly what: What;
  readonly tense: Tense;
  /** The description says that the post was given up. */
  readonly isLeft: boolean;
}

/** Articles describe people in a few hundred ways. */
const known = new Map<string, readonly Facet[]>();
const MOST_KNOWN = 20_000;

export function facetsOf({ role, tense, isLeft, isBefore }: Description): readonly Facet[] {
  const key = `${tense} ${isLeft} ${isBefore} ${role}`;
  let facets = known.get(key);
  if (facets === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    const all = [
      nationalityIn(role),
      partyIn(role),
      ...(isBefore ? [besideName(role), kinOf(role)] : [postOf(role), voiceOf(role), placedOf(role), kinOf(role)]),
    ];
    facets = all.flatMap((what) => (what === null ? [] : [{ what, tense, isLeft }]));
    known.set(key, facets);
  }
  return facets;
}

const asLearned = new WeakMap<Facet, Facet>();

/** The trade of whoever has an office is what he or she did before, whether or not it is called former. */
export function besideOffice(facet: Facet): Facet {
  if (facet.what.kind !== 'trade') return facet;
  const learned = asLearned.get(facet) ?? { ...facet, what: { ...facet.what, retired: true } };
  asLearned.set(facet, learned);
  return learned;
}

/** An office or a job that leaves no time for a trade. */
export const isOffice = ({ what, tense }: Facet): boolean =>
  tense === 'now' &&
  (what.kind === 'job' ||
    (what.kind === 'office' && /^(?:president|mayor|minister|head|chair|governor|senator|secretary)$/.test(what.head)));

const ages = new Map<string, Facet>();

export function ageFacet(years: number, ofClaim: boolean, give = 0): Facet {
  const key = `${years} ${ofClaim} ${give}`;
  const facet = ages.get(key) ?? { what: { kind: 'age', years, ofClaim, give }, tense: 'now', isLeft: false };
  ages.set(key, facet);
  return facet;
}

/** Ages that two reports give may be a year apart: somebody had a birthday, or the year of birth is given. */
const YEARS_OFF = 1.5;

/** "nurse Ana Roe", "Colonel Jan Oster": an office before a name is read with what it is of. */
function besideName(role: string): Post | null {
  const post = postOf(role);
  return post?.kind === 'trade' || post?.kind === 'rank' ? post : null;
}

const SPEAKS = /\bspokes(?:man|woman|person)\b/;
/** Bodies that have people for that; who speaks for a small group often leads it. */
const HAS_VOICES = new RegExp(`\\b(?:${[...WITH_SPEAKERS].join('|')})\\b`, 'i');

function voiceOf(role: string): Voice | null {
  const text = fold(role);
  return SPEAKS.test(text) && HAS_VOICES.test(text) && !/\b(?:and|former|deputy|on)\b/.test(text)
    ? { kind: 'voice', body: bodyOf(text) }
    : null;
}

/** Nobody speaks for two of these. */
const KINDS_OF_BODIES: readonly (readonly [string, RegExp])[] = [
  ['police', /\bpolice\b/],
  ['ministry', /\bministry\b/],
  ['firm', /\b(?:company|airline|railway|bank|operator)\b/],
  ['hospital', /\bhospital\b/],
  ['court', /\b(?:court|prosecutor)/],
  ['army', /\b(?:army|navy)\b/],
  ['council', /\bcouncil\b/],
];

function bodyOf(text: string): string | null {
  const kinds = KINDS_OF_BODIES.filter(([, words]) => words.test(text));
  return kinds.length === 1 ? kinds[0]![0] : null;
}

const ENVOY = /\bambassador to (?:the )?((?:\p{Lu}[\p{L}-]+ ?(?:and )?)+)/u;
const PROFESSOR = /\bprofessor\b.*? at (?:the )?((?:\p{Lu}[\p{L}-]+ |of )*\p{Lu}[\p{L}-]+)/u;
const NO_NAMES = new Set('university of the and state college school'.split(' '));
/** One embassy may serve several of these, and a state. */
const BODIES = /\b(?:UN|EU|NATO|United Nations|European Union|Nato)\b/;

function placedOf(role: string): Placed | null {
  const envoy = ENVOY.exec(role)?.[1];
  const names = (text: string): ReadonlySet<string> =>
    new Set(
      fold(text)
        .split(/[\s-]+/)
        .filter((word) => word !== '' && !NO_NAMES.has(word)),
    );
  if (envoy !== undefined)
    return BODIES.test(envoy) || / and /.test(envoy) ? null : { kind: 'envoy', names: names(envoy) };
  const at = PROFESSOR.exec(role)?.[1];
  return at === undefined || !/\bUniversity\b/.test(at) ? null : { kind: 'professor', names: names(at) };
}

const RELATIVE =
  /(?:^|\s)(\p{Lu}[\p{L}\p{M}-]+)['’]s? (?:late |elder |older |younger |eldest |youngest |only |\d{1,3}-year-old )?([a-z]+)$/u;

/** "his wife": of somebody of whom both may tell. */
const OF_PRONOUN = /^(his|her) (?:late |elder |older |younger |eldest |youngest |only |\d{1,3}-year-old )?([a-z]+)$/i;

function kinOf(role: string): Relation | null {
  const [, of = '', word = ''] = RELATIVE.exec(role) ?? OF_PRONOUN.exec(role) ?? [];
  const kin = KIN.has(word) ? KINDS_OF_KIN.get(word) : undefined;
  return kin === undefined ? null : { kind: 'kin', of: fold(of), kin };
}

/** Whether nobody is both at a time. */
export function facetsPart(a: Facet, b: Facet): boolean {
  const [one, other] = [a.what, b.what];
  switch (one.kind) {
    case 'age':
      // Where both are figures of one claim, the rules for figures tell it.
      return (
        other.kind === 'age' &&
        !(one.ofClaim && other.ofClaim) &&
        Math.abs(one.years - other.years) > YEARS_OFF + one.give + other.give
      );
    case 'nation':
      return other.kind === 'nation' && nationsPart(one.nation, other.nation);
    case 'party':
      return other.kind === 'party' && a.tense === b.tense && partiesPart(one, other);
    case 'voice':
      if (other.kind === 'voice')
        return one.body !== null && other.body !== null && one.body !== other.body && a.tense === b.tense;
      return a.tense === b.tense && (leadsBody(other) || hasOtherJob(other));
    case 'envoy':
    case 'professor':
      return other.kind === one.kind && a.tense === b.tense && ![...one.names].some((name) => other.names.has(name));
    case 'kin':
      return other.kind === 'kin' && one.of === other.of && one.kin !== other.kin;
    case 'trade':
      return other.kind === 'trade' && areOfOneTime(a, one, b, other) && areApart(one, other);
    default:
      return other.kind === 'voice' ? facetsPart(b, a) : postsPart(a, one, b, other);
  }
}

/** What somebody did before is no other than what somebody does now; who is retired has both. */
const areOfOneTime = (a: Facet, one: Trade, b: Facet, other: Trade): boolean =>
  one.retired || other.retired || (a.tense === 'past') === (b.tense === 'past');

function postsPart(a: Facet, one: Post, b: Facet, other: What): boolean {
  if (!isPost(other) || other.kind === 'trade') return false;
  if (a.isLeft && b.isLeft)
    return (havePortfolios(one, other) || isDeputyOf(one, other) || haveFunctions(one, other)) && areApart(one, other);
  if (a.tense !== b.tense || a.tense === 'told') return false;
  // One appointment, told in two ways.
  if (a.tense === 'coming' && isDeputyOf(one, other)) return true;
  // Who was two things may have been them one after the other, and papers give the higher.
  if (
    a.tense === 'past' &&
    !isDeputyOf(one, other) &&
    !(one.kind === 'job' && other.kind === 'job' && areInOneBody(one, other) && isTop(one) !== isTop(other))
  )
    return false;
  return areApart(one, other);
}

function isPost(what: What): what is Post {
  return what.kind === 'job' || what.kind === 'rank' || what.kind === 'trade' || what.kind === 'office';
}

const haveFunctions = (a: Post, b: Post): boolean => a.kind === 'office' && b.kind === 'office' && functionsPart(a, b);

const havePortfolios = (a: Post, b: Post): boolean =>
  a.kind === 'office' && b.kind === 'office' && a.portfolio !== null && b.portfolio !== null;

/** Heads of what speaks for a body are no heads of one. */
const OF_VOICES = /^(?:press|media|communications?|public|information|relations|pr)$/;

/** Whoever has charge of these leaves speaking to others. */
function hasOtherJob(what: What): boolean {
  return what.kind === 'job' && OTHER_JOBS.test(what.job);
}

const OTHER_JOBS =
  /^(?:finance|operations|technology|engineering|maintenance|sales|production|legal|human|head of (?:personnel|production|maintenance|engineering|sales|finance|research))\b/;

/** The head of a body, or the deputy's. */
function leadsBody(what: What): boolean {
  if (what.kind === 'job') return isTop(what);
  if (what.kind !== 'office' || !/^(?:head|director|president|chair|commissioner|manager)$/.test(what.head))
    return false;
  return what.of.some((word) => HAS_VOICES.test(word)) && !what.of.some((word) => OF_VOICES.test(word));
}
