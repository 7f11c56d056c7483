import { type Article, type Block, CAPITAL, PUNCTUATION, type Sentence, type Tokens } from '../article/types';
import { PLACE_CUES } from '../english/organisationWords';
import type { KnownEntities } from '../entities/known';
import { type Candidate, KNOWN, LIKELY, SURE } from './candidates';
import { readCommonMentions } from './commonMentions';
import { isGloss } from './glosses';
import { findNameOpenings } from './nameOpenings';
import { capitalisationOf, readRun } from './nameRuns';
import { readCandidates } from './nameSegments';
import { withCompass } from './partsOfPlaces';
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
  const { tokens, sentences } = article;
  const { openings, starts, commonNouns, slash, brackets } = findNameOpenings(tokens, known);
  const reader = { tokens, known, openings };
  const candidates: Candidate[] = [];
  let next = 0;
  let gloss = -1;
  let bracket = 0;
  for (const block of article.blocks) {
    if (!mayName(block)) continue;
    const capitalisation = capitalisationOf(tokens, block);
    for (let s = block.firstSentence; s < block.endSentence; s++) {
      const sentence = sentences[s]!;
      const context = { tokens, floor: sentence.firstToken, limit: sentence.endToken, capitalisation };
      const before = candidates.length;
      let from = sentence.firstToken;
      for (; next < starts.length && starts[next]! < sentence.endToken; next++) {
        if (starts[next]! < from) continue;
        const run = readRun(reader, starts[next]!, sentence, capitalisation);
        if (run === null) continue;
        from = run.parts.at(-1)!.end;
        const here = candidates.length;
        readCandidates(run, context, candidates);
        if (slash) dropCredits(tokens, candidates, here, sentence);
        while (bracket < brackets.length && brackets[bracket]! < from) bracket++;
        // Glosses stand in brackets: nearly all names stand far from one.
        if (bracket > 0 && from - brackets[bracket - 1]! < GLOSSED)
          gloss = dropGlosses(tokens, candidates, here, sentence.firstToken, gloss);
        for (let c = here; c < candidates.length; c++) candidates[c] = withCompass(candidates[c]!, context);
      }
      if (article.dateline?.start === sentence.start) placeDateline(article, candidates, before);
      continueLists(tokens, candidates, before);
    }
  }
  const { mentions, referents } = resolveCandidates(article.text, tokens, candidates);
  const common = commonNouns.length === 0 ? [] : readCommons(article, commonNouns, mentions);
  return { mentions: common.length === 0 ? mentions : inOrder(mentions, common), referents };
}

/** So many tokens from the bracket that opens it a gloss may end. */
const GLOSSED = 30;

const mayName = ({ kind }: Block): boolean => kind !== 'furniture' && kind !== 'byline' && kind !== 'credit';

function readCommons(
  { tokens, blocks }: Article,
  commonNouns: readonly number[],
  mentions: readonly Mention[],
): readonly Mention[] {
  const taken = new Uint8Array(tokens.count);
  markTaken(tokens, mentions, taken);
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
  const all: Mention[] = [];
  let next = 0;
  for (const name of names) {
    while (next < common.length && common[next]!.start < name.start) all.push(common[next++]!);
    all.push(name);
  }
  while (next < common.length) all.push(common[next++]!);
  return all;
}

function dropCredits(tokens: Tokens, candidates: Candidate[], from: number, sentence: Sentence): void {
  let kept = from;
  for (let i = from; i < candidates.length; i++) {
    const candidate = candidates[i]!;
    if (!isCredit(tokens, candidate, sentence)) candidates[kept++] = candidate;
  }
  candidates.length = kept;
}

/** Leaves out what only says how a name is written, or whose a picture is; gives where the last of them ended. */
function dropGlosses(tokens: Tokens, candidates: Candidate[], from: number, floor: number, before: number): number {
  let gloss = before;
  let kept = from;
  for (let i = from; i < candidates.length; i++) {
    const { first, end, strength } = candidates[i]!;
    if (strength !== KNOWN && isGloss(tokens, first, end, floor, gloss)) gloss = end;
    else candidates[kept++] = candidates[i]!;
  }
  candidates.length = kept;
  return gloss;
}

/** "LYSK, March 4 (Reuters) —": an unknown name that opens the dateline is a town, for all its capitals no acronym. */
function placeDateline({ dateline, tokens }: Article, candidates: Candidate[], from: number): void {
  const placeEnd = dateline!.start + dateline!.place.length;
  for (let i = from; i < candidates.length && tokens.starts[candidates[i]!.first]! < placeEnd; i++) {
    const one = candidates[i]!;
    if (one.match === null)
      candidates[i] = { ...one, kind: 'place', strength: SURE, form: 'full', gender: 'neuter', doubtful: false };
  }
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
      // "in Orlat and Thom Venn in Tolm": who is where.
      if (tokens.norms[next.end] === 'in') break;
      if (next.form === 'role' || next.form === 'common' || next.doubtful || next.roles.length > 0) break;
      last++;
    }
    if (!and) continue;
    for (let k = i + 1; k <= last; k++) {
      const one = candidates[k]!;
      if (one.kind !== 'place' && one.strength <= LIKELY) {
        const { first, end, match, roles, doubtful } = one;
        candidates[k] = {
          first,
          end,
          kind: 'place',
          strength: LIKELY,
          form: 'full',
          match,
          roles,
          gender: 'neuter',
          doubtful,
        };
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
