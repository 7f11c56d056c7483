import type { Article } from '../article/types';
import type { KnownEntities } from '../entities/known';
import { readCommonMentions } from './commonMentions';
import { findNameOpenings } from './nameOpenings';
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

/**
 * Whom and what the articles name, stage by stage for all of them: what each place says by itself (where names may begin,
 * the runs of capitalised words, what is a name in them: capitals, titles, heads, known names), then what each article
 * says as a whole (surnames, acronyms, one kind for one spelling), then the common nouns between the names.
 */
export function readMentionsOf(articles: readonly Article[], known: KnownEntities): MentionFacts[] {
  const openings = findNameOpenings(articles, known);
  const runs = readRuns(articles, openings, known);
  const candidates = articles.map((article, i) =>
    readSentences(article, openings[i]!, runs, runs.firstRuns[i]!, runs.firstRuns[i + 1]!),
  );
  const taken = articles.map(({ tokens }, i) =>
    openings[i]!.commonNouns.length === 0 ? null : new Uint8Array(tokens.count),
  );
  const names = articles.map(({ text, tokens }, i) =>
    resolveCandidates(text, tokens, candidates[i]!, openings[i]!.brackets.length > 0, taken[i]!),
  );
  return articles.map((article, i) => {
    const { mentions, referents } = names[i]!;
    const here = taken[i]!;
    const common = here === null ? [] : readCommons(article, openings[i]!.commonNouns, here);
    return { mentions: common.length === 0 ? mentions : inOrder(mentions, common), referents };
  });
}

function readCommons(
  { tokens, blocks }: Article,
  commonNouns: readonly number[],
  taken: Uint8Array,
): readonly Mention[] {
  const common: Mention[] = [];
  let next = 0;
  for (const block of blocks) {
    while (next < commonNouns.length && commonNouns[next]! < block.firstToken) next++;
    const from = next;
    while (next < commonNouns.length && commonNouns[next]! < block.endToken) next++;
    if (next > from && mayName(block)) readCommonMentions(tokens, block, commonNouns.slice(from, next), taken, common);
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
