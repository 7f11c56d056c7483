import type { Article, Sentence, Tokens } from '../article/types';
import type { KnownEntities } from '../entities/known';
import { matcherOf } from '../entities/matcher';
import type { Candidate } from './candidates';
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
  const matcher = matcherOf(tokens, known);
  const candidates: Candidate[] = [];
  for (const block of article.blocks) {
    if (block.kind === 'furniture' || block.kind === 'byline' || block.kind === 'credit') continue;
    const capitalisation = capitalisationOf(tokens, block);
    for (let s = block.firstSentence; s < block.endSentence; s++) {
      const sentence = article.sentences[s]!;
      const context = { tokens, floor: sentence.firstToken, limit: sentence.endToken, capitalisation };
      for (const run of readRuns(matcher, sentence, capitalisation)) {
        for (const candidate of readCandidates(run, context)) {
          if (!isCredit(tokens, candidate, sentence)) candidates.push(candidate);
        }
      }
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

/** "(Orla Venn/Velm Press)": whose picture it is, in brackets after a caption, is no part of the story. */
function isCredit(tokens: Tokens, { first, end }: TokenSpan, sentence: Sentence): boolean {
  let open = first - 1;
  while (open >= sentence.firstToken && first - open < 8 && tokens.norms[open] !== '(') {
    if (tokens.norms[open] === ')') return false;
    open--;
  }
  if (open < sentence.firstToken || tokens.norms[open] !== '(') return false;
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
