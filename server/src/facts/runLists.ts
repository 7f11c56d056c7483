import type { Article, Block, Sentence } from '../article/types';
import type { KnownEntities } from '../entities/known';
import type { PatternContext } from './candidates';
import type { NameOpenings } from './nameOpenings';
import { type Capitalisation, capitalisationOf, type NamePart, type NameReader, type Run, readRun } from './nameRuns';

/** The runs of an article, one after the other; to be read before another article is looked at. */
export interface RunList {
  /** The parts of all runs. */
  readonly parts: readonly NamePart[];
  /** By run: its first part; behind the last run the end of all parts. */
  readonly firstParts: readonly number[];
  /** By run: the token with which it was found to begin. */
  readonly starts: readonly number[];
  /** By run: its sentence. */
  readonly contexts: readonly PatternContext[];
}

/** One for all articles, one after the other. */
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
export function readRuns(article: Article, found: NameOpenings, known: KnownEntities): RunList {
  const firstParts: number[] = [];
  const starts: number[] = [];
  const contexts: PatternContext[] = [];
  const { tokens } = article;
  const { openings, firstStart } = found;
  run.from = 0;
  readBlocks({ article, tokens, known, openings, run, found, next: firstStart, firstParts, starts, contexts });
  firstParts.push(run.from);
  return { parts: run.parts, firstParts, starts, contexts };
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
