import type { Article, Block, Sentence } from '../article/types';
import type { KnownEntities } from '../entities/known';
import type { PatternContext } from './candidates';
import type { NameOpenings } from './nameOpenings';
import { type Capitalisation, capitalisationOf, type NamePart, type NameReader, type Run, readRun } from './nameRuns';

/** The runs of some articles, one after the other; to be read before other articles are looked at. */
export interface RunList {
  /** The parts of all runs. */
  readonly parts: readonly NamePart[];
  /** By run: its first part. Those of the next one begin behind its last. */
  readonly firstParts: readonly number[];
  /** By run: the token with which it was found to begin. */
  readonly starts: readonly number[];
  /** By run: its sentence. */
  readonly contexts: readonly PatternContext[];
  /** By article: its first run, and behind the last article the end of all. */
  readonly firstRuns: readonly number[];
}

/** One for all lots of articles, one after the other. */
const run: Run = { parts: [], from: 0, end: 0 };

interface RunsReader extends NameReader {
  readonly article: Article;
  readonly found: NameOpenings;
  /** Index of the next start. */
  next: number;
  readonly firstParts: number[];
  readonly starts: number[];
  readonly contexts: PatternContext[];
}

/** The runs of all blocks that may name somebody. */
export function readRuns(
  articles: readonly Article[],
  openings: readonly NameOpenings[],
  known: KnownEntities,
): RunList {
  const firstParts: number[] = [];
  const starts: number[] = [];
  const contexts: PatternContext[] = [];
  const firstRuns: number[] = [];
  run.from = 0;
  for (let i = 0; i < articles.length; i++) {
    const article = articles[i]!;
    const found = openings[i]!;
    firstRuns.push(starts.length);
    readBlocks({
      article,
      tokens: article.tokens,
      known,
      openings: found.openings,
      run,
      found,
      next: found.firstStart,
      firstParts,
      starts,
      contexts,
    });
  }
  firstRuns.push(starts.length);
  firstParts.push(run.from);
  return { parts: run.parts, firstParts, starts, contexts, firstRuns };
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
    const capitalisation = capitalisationOf(tokens, block, capital - before);
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
  let context: PatternContext | null = null;
  let from = firstToken;
  let { next } = reader;
  for (; next < endStart; next++) {
    const start = starts[next]!;
    if (start >= endToken) break;
    if (start < from) continue;
    if (!readRun(reader, start, endToken, capitalisation)) continue;
    context ??= { tokens, floor: firstToken, limit: endToken, capitalisation };
    reader.firstParts.push(run.from);
    reader.starts.push(start);
    reader.contexts.push(context);
    from = run.parts[run.end - 1]!.end;
    run.from = run.end;
  }
  reader.next = next;
}

/** Furniture, bylines and credits name nobody. */
export const mayName = ({ kind }: Block): boolean => kind !== 'furniture' && kind !== 'byline' && kind !== 'credit';
