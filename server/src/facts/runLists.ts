import type { Article, Block, Sentence } from '../article/types';
import type { KnownEntities } from '../entities/known';
import type { PatternContext } from './candidates';
import { type Capitalisation, capitalisationOf } from './capitalisation';
import type { NameOpenings } from './nameOpenings';
import { type NamePart, type NameReader, type Run, readRun } from './nameRuns';

/** The runs of an article, one after the other; to be read before another article is looked at. */
export interface RunList {
  /** The parts of all runs. */
  readonly parts: readonly NamePart[];
  /** By run: its first part; behind the last run the end of all parts. */
  readonly firstParts: Int32Array;
  /** By run: the token with which it was found to begin. */
  readonly starts: Int32Array;
  /** The sentences that have some … */
  readonly contexts: readonly PatternContext[];
  /** … and behind which run each of them ends. */
  readonly endRuns: readonly number[];
}

/** One for all articles, one after the other. */
const run: Run = { parts: [], from: 0, end: 0 };
let firstParts = new Int32Array(1 << 10);
let runStarts = new Int32Array(1 << 10);

interface RunsReader extends NameReader {
  readonly article: Article;
  readonly found: NameOpenings;
  /** Index of the next start. */
  next: number;
  /** How many runs there are so far. */
  runs: number;
  readonly contexts: PatternContext[];
  readonly endRuns: number[];
}

/** The runs of all blocks that may name somebody. */
export function readRuns(article: Article, found: NameOpenings, known: KnownEntities): RunList {
  const { openings, firstStart, endStart } = found;
  if (firstParts.length <= endStart - firstStart) {
    firstParts = new Int32Array((endStart - firstStart) * 2);
    runStarts = new Int32Array((endStart - firstStart) * 2);
  }
  const contexts: PatternContext[] = [];
  const endRuns: number[] = [];
  const { tokens } = article;
  run.from = 0;
  const reader = { article, tokens, known, openings, run, found, next: firstStart, runs: 0, contexts, endRuns };
  readBlocks(reader);
  firstParts[reader.runs] = run.from;
  return { parts: run.parts, firstParts, starts: runStarts, contexts, endRuns };
}

function readBlocks(reader: RunsReader): void {
  const { article, tokens, found } = reader;
  const { blocks, sentences } = article;
  const { starts, endStart, capitals, firstCapital, endCapital } = found;
  let capital = firstCapital;
  for (let b = 0; b < blocks.length && reader.next < endStart; b++) {
    const block = blocks[b]!;
    if (!mayName(block) || starts[reader.next]! >= block.endToken) continue;
    while (capital < endCapital && capitals[capital]! < block.firstToken) capital++;
    const before = capital;
    while (capital < endCapital && capitals[capital]! < block.endToken) capital++;
    const capitalisation = capitalisationOf(tokens, block, capitals, before, capital);
    for (let s = block.firstSentence; s < block.endSentence && reader.next < endStart; s++) {
      const sentence = sentences[s]!;
      if (starts[reader.next]! < sentence.endToken) readSentence(reader, sentence, capitalisation);
    }
  }
}

/** Adds the runs of a sentence. */
function readSentence(reader: RunsReader, { firstToken, endToken }: Sentence, capitalisation: Capitalisation): void {
  const { tokens, found } = reader;
  const { starts, endStart } = found;
  const before = reader.runs;
  let runs = before;
  let from = firstToken;
  let { next } = reader;
  for (; next < endStart; next++) {
    const start = starts[next]!;
    if (start >= endToken) break;
    if (start < from) continue;
    if (!readRun(reader, start, endToken, capitalisation)) continue;
    firstParts[runs] = run.from;
    runStarts[runs] = start;
    runs++;
    from = run.parts[run.end - 1]!.end;
    run.from = run.end;
  }
  reader.next = next;
  if (runs === before) return;
  reader.runs = runs;
  reader.contexts.push({ tokens, floor: firstToken, limit: endToken, capitalisation });
  reader.endRuns.push(runs);
}

/** Furniture, bylines and credits name nobody. */
export const mayName = ({ kind }: Block): boolean => kind !== 'furniture' && kind !== 'byline' && kind !== 'credit';
