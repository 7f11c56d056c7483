import { type Article, CAPITAL, PUNCTUATION, QUOTE_MARK, type Tokens } from '../article/types';
import { PLACE_CUES, SHIP_PREFIXES } from '../english/organisationWords';
import { type Candidate, KNOWN, LIKELY, makeCandidate, NO_ROLES, type PatternContext, SURE, TOLD } from './candidates';
import { isGloss } from './glosses';
import { COMPASS_WORD, type NameOpenings, PLACE_CUE_WORD, SHIP_NOUN, THE_WORD } from './nameOpenings';
import { opensSentence } from './nameRuns';
import { readCandidates } from './nameSegments';
import { withCompass } from './partsOfPlaces';
import type { RunList } from './runLists';
import { addShip, shipNameEnd } from './shipNames';
import { stockCodesEnd } from './stockCodes';

interface TokenSpan {
  readonly first: number;
  readonly end: number;
}

/** The candidates of one article's runs, sentence by sentence. */
export function readSentences(article: Article, found: NameOpenings, runs: RunList): Candidate[] {
  const candidates: Candidate[] = [];
  const { tokens, dateline } = article;
  const { contexts, endRuns, firstParts, starts, parts } = runs;
  const { bits, learn } = found.openings;
  const { brackets, slash, ships: speaksOfShips } = found;
  /** How many brackets have been opened. */
  let bracket = 0;
  /** Where the last gloss ended, or -1. */
  let gloss = -1;
  const ships: Candidate[] = [];
  let run = 0;
  for (let c = 0; c < contexts.length; c++) {
    const context = contexts[c]!;
    const endRun = endRuns[c]!;
    const { floor } = context;
    const before = candidates.length;
    let cued = false;
    for (; run < endRun; run++) {
      const here = candidates.length;
      const start = starts[run]!;
      const from = firstParts[run]!;
      const end = firstParts[run + 1]!;
      const ship = speaksOfShips ? readShip(tokens, found.openings, start, from, end, context, runs, ships) : -1;
      if (ship > 0) ships.push(addShip(parts, from, ship, candidates));
      const rest = Math.max(from, ship);
      if (rest < end)
        readCandidates(parts, rest, end, rest === from && opensSentence(tokens, start, floor), context, candidates);
      // Credits and glosses stand in brackets: nearly all names stand far from one.
      if (brackets.length > 0) {
        const behind = parts[end - 1]!.end;
        if (candidates.length > here && behind < tokens.count && tokens.norms[behind] === '(')
          nameFirm(tokens, candidates, behind, context.limit);
        while (bracket < brackets.length && brackets[bracket]! < behind) bracket++;
        if (bracket > 0) {
          const opened = brackets[bracket - 1]!;
          if (behind - opened < CREDITED && stockCodesEnd(tokens, opened, context.limit) >= behind)
            candidates.length = here;
          if (slash && start - opened < CREDITED) dropCredits(tokens, candidates, here, context);
          if (behind - opened < GLOSSED) gloss = dropGlosses(tokens, candidates, here, floor, gloss);
        }
      }
      for (let i = here; i < candidates.length; i++) {
        const { first } = candidates[i]!;
        if (first === 0) continue;
        const opening = bits[tokens.words[first - 1]!]! || learn(tokens, first - 1);
        if (!(opening & (COMPASS_WORD | PLACE_CUE_WORD))) continue;
        cued = true;
        if (first > floor && opening & COMPASS_WORD) candidates[i] = withCompass(candidates[i]!, context);
      }
    }
    if (dateline !== undefined && tokens.starts[floor] === dateline.start)
      placeDateline(article, candidates, before, floor);
    if (cued && candidates.length - before > 1) continueLists(tokens, candidates, before);
  }
  return candidates;
}

/** Behind which part the ship's name ends that a run begins with; -1 where it begins with none. */
function readShip(
  tokens: Tokens,
  { bits, learn }: NameOpenings['openings'],
  start: number,
  from: number,
  end: number,
  context: PatternContext,
  { parts }: RunList,
  ships: readonly Candidate[],
): number {
  const { floor } = context;
  // The ferry “Orsa”.
  const lead = start > floor && tokens.kinds[start - 1] === QUOTE_MARK ? start - 2 : start - 1;
  const opening = lead >= floor ? bits[tokens.words[lead]!]! || learn(tokens, lead) : 0;
  if (!(opening & (SHIP_NOUN | THE_WORD)) && ships.length === 0) return -1;
  return shipNameEnd(parts, from, end, context, opening, ships);
}

/** "Orlat (ORL.N)": what has a code for its shares is a firm, whatever the word means; the code names nothing else. */
function nameFirm(tokens: Tokens, candidates: Candidate[], open: number, limit: number): void {
  const at = candidates.length - 1;
  const { first, end, strength, doubtful } = candidates[at]!;
  if (end !== open || (strength === KNOWN && !doubtful) || stockCodesEnd(tokens, open, limit) < 0) return;
  candidates[at] = makeCandidate(first, end, 'organisation', TOLD, 'full', null, NO_ROLES, 'neuter', false);
}

/** So many tokens from the bracket that opens it a gloss may end. */
const GLOSSED = 30;

/** So many tokens from the bracket that opens it a run with a credit may begin. */
const CREDITED = 12;

function dropCredits(tokens: Tokens, candidates: Candidate[], from: number, { floor }: PatternContext): void {
  let kept = from;
  for (let i = from; i < candidates.length; i++) {
    const candidate = candidates[i]!;
    if (!isCredit(tokens, candidate, floor)) candidates[kept++] = candidate;
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
function placeDateline({ dateline, tokens }: Article, candidates: Candidate[], from: number, first: number): void {
  const placeEnd = dateline!.start + dateline!.place.length;
  if (tokens.norms[first] === 'aboard') {
    boardDateline(tokens, placeEnd, candidates, from);
    return;
  }
  for (let i = from; i < candidates.length && tokens.starts[candidates[i]!.first]! < placeEnd; i++) {
    const one = candidates[i]!;
    if (one.match === null)
      candidates[i] = makeCandidate(one.first, one.end, 'place', SURE, 'full', null, one.roles, 'neuter', false);
  }
}

/** "ABOARD THE USS HALVERSON (AP) —", "ABOARD AIR FORCE ONE —": no town; with its prefix, a ship. */
function boardDateline(tokens: Tokens, placeEnd: number, candidates: Candidate[], from: number): void {
  let kept = from;
  for (let i = from; i < candidates.length; i++) {
    const one = candidates[i]!;
    const inside = tokens.starts[one.first]! < placeEnd;
    if (inside && one.match === null && !SHIP_PREFIXES.has(tokens.norms[one.first]!)) continue;
    candidates[kept++] =
      inside && one.match === null
        ? makeCandidate(one.first, one.end, 'platform', SURE, 'full', null, one.roles, 'neuter', false)
        : one;
  }
  candidates.length = kept;
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
function isCredit(tokens: Tokens, { first, end }: TokenSpan, sentenceStart: number): boolean {
  const floor = Math.max(sentenceStart, first - 8);
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
