import { type Article, type Block, CAPITAL, PUNCTUATION, type Sentence, type Tokens } from '../article/types';
import { PLACE_CUES } from '../english/organisationWords';
import type { KnownEntities } from '../entities/known';
import { type Candidate, KNOWN, LIKELY, makeCandidate, type PatternContext, SURE } from './candidates';
import { readCommonMentions } from './commonMentions';
import { isGloss } from './glosses';
import { COMPASS_WORD, findNameOpenings, type NameOpenings, PLACE_CUE_WORD } from './nameOpenings';
import {
  type Capitalisation,
  capitalisationOf,
  type NameReader,
  openingAt,
  opensSentence,
  type Run,
  readRun,
} from './nameRuns';
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
  const { tokens } = article;
  const found = findNameOpenings(tokens, known);
  const { commonNouns } = found;
  const reader: RunsReader = {
    article,
    tokens,
    known,
    openings: found.openings,
    run: lastRun,
    found,
    next: 0,
    gloss: -1,
    bracket: 0,
  };
  const candidates: Candidate[] = [];
  readBlocks(reader, candidates);
  const taken = commonNouns.length === 0 ? null : new Uint8Array(tokens.count);
  const { mentions, referents } = resolveCandidates(article.text, tokens, candidates, found.brackets.length > 0, taken);
  const common = taken === null ? [] : readCommons(article, commonNouns, taken);
  return { mentions: common.length === 0 ? mentions : inOrder(mentions, common), referents };
}

/** The same of many articles, stage by stage. */
export function readMentionsOf(articles: readonly Article[], known: KnownEntities): MentionFacts[] {
  return articles.map((article) => readMentions(article, known));
}

/** One for all articles, one after the other. */
const lastRun: Run = { parts: [], count: 0 };

/** An article while its runs of names are read. */
interface RunsReader extends NameReader {
  readonly article: Article;
  readonly found: NameOpenings;
  /** Index of the next start. */
  next: number;
  /** Where the last gloss ended, or -1. */
  gloss: number;
  /** How many brackets have been opened. */
  bracket: number;
}

/** Adds the candidates of all blocks that may name somebody. */
function readBlocks(reader: RunsReader, candidates: Candidate[]): void {
  const { article, tokens, found } = reader;
  const { blocks, sentences } = article;
  const { starts, startCount, capitals, capitalCount } = found;
  let capital = 0;
  for (let b = 0; b < blocks.length && reader.next < startCount; b++) {
    const block = blocks[b]!;
    if (!mayName(block) || starts[reader.next]! >= block.endToken) continue;
    while (capital < capitalCount && capitals[capital]! < block.firstToken) capital++;
    const before = capital;
    while (capital < capitalCount && capitals[capital]! < block.endToken) capital++;
    const capitalisation = capitalisationOf(tokens, block, capital - before);
    for (let s = block.firstSentence; s < block.endSentence && reader.next < startCount; s++) {
      const sentence = sentences[s]!;
      if (starts[reader.next]! < sentence.endToken) readSentence(reader, sentence, capitalisation, candidates);
    }
  }
}

/** Adds the candidates of a sentence. */
function readSentence(
  reader: RunsReader,
  sentence: Sentence,
  capitalisation: Capitalisation,
  candidates: Candidate[],
): void {
  const { article, tokens, found, run } = reader;
  const { starts, startCount, brackets, slash } = found;
  const { firstToken, endToken } = sentence;
  const context: PatternContext = { tokens, floor: firstToken, limit: endToken, capitalisation };
  const before = candidates.length;
  let from = firstToken;
  let cued = false;
  let { next, bracket } = reader;
  for (; next < startCount; next++) {
    const start = starts[next]!;
    if (start >= endToken) break;
    if (start < from) continue;
    if (!readRun(reader, start, endToken, capitalisation)) continue;
    from = run.parts[run.count - 1]!.end;
    const here = candidates.length;
    readCandidates(run, opensSentence(tokens, start, firstToken), context, candidates);
    while (bracket < brackets.length && brackets[bracket]! < from) bracket++;
    // Credits and glosses stand in brackets: nearly all names stand far from one.
    if (bracket > 0) {
      const opened = brackets[bracket - 1]!;
      if (slash && start - opened < CREDITED) dropCredits(tokens, candidates, here, sentence);
      if (from - opened < GLOSSED) reader.gloss = dropGlosses(tokens, candidates, here, firstToken, reader.gloss);
    }
    for (let c = here; c < candidates.length; c++) {
      const { first } = candidates[c]!;
      const opening = first > 0 ? openingAt(reader, first - 1) : 0;
      if (!(opening & (COMPASS_WORD | PLACE_CUE_WORD))) continue;
      cued = true;
      if (first > firstToken && opening & COMPASS_WORD) candidates[c] = withCompass(candidates[c]!, context);
    }
  }
  reader.next = next;
  reader.bracket = bracket;
  if (article.dateline?.start === sentence.start) placeDateline(article, candidates, before);
  if (cued && candidates.length - before > 1) continueLists(tokens, candidates, before);
}

/** So many tokens from the bracket that opens it a gloss may end. */
const GLOSSED = 30;

/** So many tokens from the bracket that opens it a run with a credit may begin. */
const CREDITED = 12;

const mayName = ({ kind }: Block): boolean => kind !== 'furniture' && kind !== 'byline' && kind !== 'credit';

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
      candidates[i] = makeCandidate(one.first, one.end, 'place', SURE, 'full', null, one.roles, 'neuter', false);
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
        candidates[k] = makeCandidate(first, end, 'place', LIKELY, 'full', match, roles, 'neuter', doubtful);
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
