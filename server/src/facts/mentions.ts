import type { Article } from '../article/types';
import type { KnownEntities } from '../entities/known';
import { readCommonMentions } from './commonMentions';
import { findNameOpenings, type NameOpenings } from './nameOpenings';
import { resolveCandidates } from './referents';
import { mayName, readRuns } from './runLists';
import { readSentences } from './sentenceCandidates';
import type { Mention, Referent } from './types';

export interface MentionFacts {
  /** Sorted by start, without overlaps. */
  readonly mentions: readonly Mention[];
  readonly referents: readonly Referent[];
}

/** Whom and what one article names. */
export function readMentions(article: Article, known: KnownEntities): MentionFacts {
  return readMentionsOf([article], known)[0]!;
}

/** The same of many articles: where their names may begin is found in one go. */
export function readMentionsOf(articles: readonly Article[], known: KnownEntities): MentionFacts[] {
  const openings = findNameOpenings(articles, known);
  return articles.map((article, i) => readNames(article, openings[i]!, known));
}

/**
 * Furniture, bylines and credits name nobody. Step by step: the runs of words that could be names, what each of them names
 * by itself (capitals, titles, heads, known names), what the article says as a whole (surnames, acronyms, one kind for
 * one spelling), and the common nouns between the names.
 */
function readNames(article: Article, openings: NameOpenings, known: KnownEntities): MentionFacts {
  const { text, tokens } = article;
  const { commonNouns, brackets } = openings;
  const runs = readRuns(article, openings, known);
  const candidates = readSentences(article, openings, runs);
  const taken = commonNouns.length === 0 ? null : nothingTaken(tokens.count);
  const { mentions, referents } = resolveCandidates(text, tokens, candidates, brackets.length > 0, taken);
  const common = taken === null ? [] : readCommons(article, commonNouns, taken);
  return { mentions: common.length === 0 ? mentions : inOrder(mentions, common), referents };
}

/** Where names stand, by token; one for all articles, one after the other. */
let takenTokens = new Uint8Array(1 << 14);

function nothingTaken(count: number): Uint8Array {
  if (takenTokens.length < count) takenTokens = new Uint8Array(count * 2);
  else takenTokens.fill(0, 0, count);
  return takenTokens;
}

function readCommons(
  { tokens, blocks }: Article,
  commonNouns: readonly number[],
  taken: Uint8Array,
): readonly Mention[] {
  const common: Mention[] = [];
  let next = 0;
  for (let b = 0; b < blocks.length && next < commonNouns.length; b++) {
    const block = blocks[b]!;
    while (next < commonNouns.length && commonNouns[next]! < block.firstToken) next++;
    const from = next;
    while (next < commonNouns.length && commonNouns[next]! < block.endToken) next++;
    if (next > from && mayName(block)) readCommonMentions(tokens, block, commonNouns, from, next, taken, common);
  }
  return common;
}

/** Both in the order of the text. */
function inOrder(names: readonly Mention[], common: readonly Mention[]): Mention[] {
  const all = new Array<Mention>(names.length + common.length);
  let count = 0;
  let next = 0;
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    while (next < common.length && common[next]!.start < name.start) all[count++] = common[next++]!;
    all[count++] = name;
  }
  while (next < common.length) all[count++] = common[next++]!;
  return all;
}
