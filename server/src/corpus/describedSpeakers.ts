import { dayOf } from '../facts/dates';
import { countShared } from '../text/sets';
import type { Affairs } from './affairsOfPeople';
import { isAlikeFirmly } from './alikeInMeaning';
import { hasContent } from './contentWords';
import {
  areOfOneOccasion,
  isNearlyTheSame,
  isOneWordOff,
  isRewordedClosely,
  isRewordedFirmly,
  rootOf,
} from './rewordings';
import { roleParts } from './roleWords';
import { rolesTogether } from './sameRole';
import { isCompared } from './sayingCandidates';
import { speakerKey } from './sayingSpeakers';
import { isOneSentence } from './sharedStretch';
import type { CorpusSnapshot } from './snapshot';
import type { QuotationPlace, ResolvedEntity } from './types';

/** A quotation with whoever is said to have spoken it. */
interface Told extends QuotationPlace {
  readonly words: readonly number[];
  /** The roots of its words of content. */
  readonly roots: ReadonlySet<number>;
  readonly day: number;
  readonly outlet: string;
  /** As its article has it: "the harbour master". */
  readonly called: string;
  /** Where an article names a person for it. */
  readonly person: ResolvedEntity | null;
  readonly speaker: string;
}

/** Sentences of fewer words are said by several people of one affair. */
const FEWEST_WORDS = 7;
/** What is said in more quotations than these tells nothing of which two are one. */
const MOST_HAVING = 60;
const FEWEST_ROOTS = 3;
/** So much two reports share besides before a sentence of somebody described in one is one that the other has of a person. */
const ENOUGH = 2;

/**
 * Sentences that two reports of one affair have in other words, of which one gives no name to whoever spoke: "the
 * outgoing mayor" here, Jan Oster there. Two names are two speakers, and nothing for this.
 */
export function describedAlike(
  corpus: CorpusSnapshot,
  affairs: Affairs,
): readonly (readonly [QuotationPlace, QuotationPlace])[] {
  const all = toldIn(corpus);
  const described = all.filter(({ person }) => person === null);
  // Only what somebody without a name says is looked for.
  const byRoot = new Map<number, Told[]>();
  for (const told of described) for (const root of told.roots) byRoot.set(root, []);
  for (const told of all) for (const root of told.roots) byRoot.get(root)?.push(told);
  const found: (readonly [QuotationPlace, QuotationPlace])[] = [];
  for (const told of described) {
    for (const other of near(told, byRoot)) {
      // Of two that are described, each comes to the other.
      if (other.person === null && other.path < told.path) continue;
      if (isOneOf(told, other, corpus) && affairs.between(told.path, other.path, other.person) >= ENOUGH)
        found.push([told, other]);
    }
  }
  return found;
}

function toldIn(corpus: CorpusSnapshot): readonly Told[] {
  const { articles, identity } = corpus;
  const told: Told[] = [];
  for (const path of identity.ofSources.articles.keys()) {
    const article = articles.get(path)!;
    const day = dayOf(article.date ?? '');
    if (day === null || article.translated) continue;
    article.facts.quotations.forEach((quotation, i) => {
      const { words, speaker } = quotation;
      if (words.length < FEWEST_WORDS || speaker === null || !isCompared(quotation)) return;
      const entity = identity.ofSources.speakerOf(path, speaker);
      const key = speakerKey(path, quotation, identity.ofSources);
      if (key === null || (entity !== null && entity.kind !== 'person' && entity.kind !== 'organisation')) return;
      const person = entity?.kind === 'person' ? entity : null;
      // A name of which nobody knows whose it is describes nobody.
      if (entity === null && isName(speaker.name)) return;
      const roots = new Set(words.filter(hasContent).map(rootOf));
      told.push({
        path,
        quotation: i,
        words,
        roots,
        day,
        outlet: article.outlet,
        called: speaker.name,
        person,
        speaker: key,
      });
    });
  }
  return told;
}

const isName = (text: string): boolean =>
  /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*)*$/u.test(text) && !/^The /.test(text);

/** Those of other outlets and the same days that share words with it. */
function near(told: Told, byRoot: ReadonlyMap<number, readonly Told[]>): readonly Told[] {
  const shared = new Map<Told, number>();
  for (const root of told.roots) {
    const having = byRoot.get(root)!;
    if (having.length > MOST_HAVING) continue;
    for (const other of having) {
      if (other.outlet === told.outlet || other.path === told.path || other.speaker === told.speaker) continue;
      if (areOfOneOccasion(other.day, told.day)) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  return [...shared].flatMap(([other, count]) => (count >= FEWEST_ROOTS ? [other] : []));
}

function isOneOf(a: Told, b: Told, corpus: CorpusSnapshot): boolean {
  // Asked only where half of the words are the same: most that share three share no more.
  const inMeaning =
    countShared(a.roots, b.roots) * 2 >= Math.min(a.roots.size, b.roots.size) && isAlikeFirmly(a.words, b.words);
  const isAlike = inMeaning || isRewordedClosely(a.words, b.words);
  const isOff = isOneWordOff(a.words, b.words);
  if (!(isAlike || isOff) || hasItToo(a, b, corpus) || hasItToo(b, a, corpus)) return false;
  // A statesman has a role in hundreds of articles: they are asked for last.
  const together = togetherOf(a, b, corpus);
  // "The Tolmish chancellor" is Tolm's.
  if (together === 'other') return isNearlyTheSame(a.words, b.words) && haveOneHead(a, b, corpus);
  // Of whoever has that very office, less must be alike; two bodies may each ask the same of everybody.
  if (together === 'same') return true;
  if (b.person === null) return false;
  return isOff || inMeaning || isRewordedFirmly(a.words, b.words) || isOneSentence(a.words, b.words);
}

function togetherOf(a: Told, b: Told, corpus: CorpusSnapshot): ReturnType<typeof rolesTogether> {
  return rolesTogether([a.called], rolesOf(b, corpus));
}

function haveOneHead(a: Told, b: Told, corpus: CorpusSnapshot): boolean {
  const head = roleParts(a.called)?.head;
  return head !== undefined && rolesOf(b, corpus).some((role) => roleParts(role)?.head === head);
}

function rolesOf({ person, called }: Told, { articles }: CorpusSnapshot): readonly string[] {
  if (person === null) return [called];
  return person.referents.flatMap(({ path, referent }) =>
    articles.get(path)!.facts.referents[referent]!.roles.map(({ text }) => text),
  );
}

/** Whether the article of the second quotes that sentence elsewhere, in words that are more alike. */
function hasItToo(a: Told, b: Told, { sayings, sayingsOf }: CorpusSnapshot): boolean {
  const key = sayingsOf.get(a.path)?.[a.quotation] ?? null;
  if (key === null) return false;
  return sayings.get(key)!.quotations.some(({ path, quotation }) => path === b.path && quotation !== b.quotation);
}
