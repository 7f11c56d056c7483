import { type Article, CAPITAL, PUNCTUATION, type Sentence, type Tokens } from '../article/types';
import { PLACE_CUES } from '../english/organisationWords';
import type { KnownEntities } from '../entities/known';
import { type Candidate, LIKELY } from './candidates';
import { readCommonMentions } from './commonMentions';
import { capitalisationOf, readRuns } from './nameRuns';
import { readCandidates } from './nameSegments';
import { resolveCandidates } from './referents';
import type { Mention, Referent } from './types';

interface TokenSpan {
  readonly first: number;
  readonly end: number;
}

export interface MentionFacts {
  /** Sorted by start, without overlaps. */
  readonly mentions: readonly Mention[];
  readonly referents: readonly Referent[];
}

/**
 * Whom and what the article names. Furniture, bylines and credits name nobody. Two passes: what each place says by
 * itself (capitals, titles, heads, known names), then what the article says as a whole (surnames, acronyms, one kind for
 * one spelling).
 */
export function readMentions(article: Article, known: KnownEntities): MentionFacts {
  const { tokens } = article;
  const matcher = { tokens, known };
  const candidates: Candidate[] = [];
  for (const block of article.blocks) {
    if (block.kind === 'furniture' || block.kind === 'byline' || block.kind === 'credit') continue;
    const capitalisation = capitalisationOf(tokens, block);
    for (let s = block.firstSentence; s < block.endSentence; s++) {
      const sentence = article.sentences[s]!;
      const context = { tokens, floor: sentence.firstToken, limit: sentence.endToken, capitalisation };
      const from = candidates.length;
      for (const run of readRuns(matcher, sentence, capitalisation)) {
        for (const candidate of readCandidates(run, context)) {
          if (!isCredit(tokens, candidate, sentence)) candidates.push(candidate);
        }
      }
      continueLists(tokens, candidates, from);
    }
  }
  const { mentions, referents } = resolveCandidates(article.text, tokens, candidates);
  const taken = new Uint8Array(tokens.count);
  markTaken(tokens, mentions, taken);
  const common: Mention[] = [];
  for (const block of article.blocks) {
    if (block.kind === 'furniture' || block.kind === 'byline' || block.kind === 'credit') continue;
    readCommonMentions(tokens, block, taken, common);
  }
  const all = [...mentions, ...common].sort((a, b) => a.start - b.start);
  return { mentions: all, referents };
}

/**
 * "in Orlat, Tolm and Garre": what is listed with a place that "in" announces is a place as well. Only lists with an "and",
 * and not where the sentence opens with them: "In Orlat, Venn and Sabel met."
 */
function continueLists(tokens: Tokens, candidates: Candidate[], from: number): void {
  for (let i = from; i < candidates.length; i++) {
    const first = candidates[i]!;
    const cued = first.kind === 'place' && first.first > 0 && PLACE_CUES.has(tokens.norms[first.first - 1]!);
    if (!cued || tokens.flags[first.first - 1]! & CAPITAL) continue;
    let last = i;
    let and = false;
    while (!and && last + 1 < candidates.length) {
      const next = candidates[last + 1]!;
      const comma = tokens.norms[candidates[last]!.end] === ',' ? 1 : 0;
      and = tokens.norms[candidates[last]!.end + comma] === 'and';
      if (next.first !== candidates[last]!.end + comma + (and ? 1 : 0) || (comma === 0 && !and)) break;
      if (next.kind !== 'place' && next.strength > LIKELY) break;
      if (next.form === 'role' || next.form === 'common' || next.doubtful || next.roles.length > 0) break;
      last++;
    }
    if (!and) continue;
    for (let k = i + 1; k <= last; k++) {
      const one = candidates[k]!;
      if (one.kind !== 'place' && one.strength <= LIKELY) {
        candidates[k] = { ...one, kind: 'place', strength: LIKELY, gender: 'neuter', form: 'full' };
      }
    }
    i = last;
  }
}

/** "(Orla Venn/Velm Press)": whose picture it is, in brackets after a caption, is no part of the story. */
function isCredit(tokens: Tokens, { first, end }: TokenSpan, sentence: Sentence): boolean {
  const floor = Math.max(sentence.firstToken, first - 8);
  let open = first - 1;
  for (; open >= floor; open--) {
    if (tokens.kinds[open] !== PUNCTUATION) continue;
    if (tokens.norms[open] === ')') return false;
    if (tokens.norms[open] === '(') break;
  }
  if (open < floor) return false;
  let slash = false;
  for (let i = open + 1; i < tokens.count && i - end < 8; i++) {
    if (tokens.norms[i] === ')') return slash;
    if (tokens.norms[i] === '/') slash = true;
  }
  return false;
}

function markTaken(tokens: Tokens, mentions: readonly Mention[], taken: Uint8Array): void {
  let token = 0;
  for (const mention of mentions) {
    while (token < tokens.count && tokens.starts[token]! < mention.start) token++;
    while (token < tokens.count && tokens.starts[token]! < mention.end) taken[token++] = 1;
  }
}
