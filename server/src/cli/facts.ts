import { FACTS_CSV_HEADER, factsCsvLines } from '../formats/factsCsv';
import { factsJsonLines } from '../formats/factsJson';
import { printNote, printResult } from './output';
import { readCorpora } from './read';

export const FACTS_FORMATS = ['jsonl', 'csv'] as const;

export interface FactsOptions {
  readonly format: (typeof FACTS_FORMATS)[number];
}

const ARTICLES_AT_ONCE = 100;

/** Prints the resolved facts of these paths. */
export async function runFacts(paths: readonly string[], { format }: FactsOptions): Promise<number> {
  const { corpora } = await readCorpora(paths, { check: false });
  const linesOf = format === 'csv' ? factsCsvLines : factsJsonLines;
  if (format === 'csv') await printResult(FACTS_CSV_HEADER);
  let count = 0;
  for (const { view, wanted } of corpora) {
    const articles = [...view.snapshot.articles.values()]
      .filter(({ path }) => wanted(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    count += articles.length;
    // A hundred articles at a time: one string for a large corpus could pass what a string may hold.
    for (let i = 0; i < articles.length; i += ARTICLES_AT_ONCE) {
      await printResult(linesOf(articles.slice(i, i + ARTICLES_AT_ONCE), view.snapshot));
    }
  }
  if (count === 0) printNote('No articles here: they are .txt, .md and .article files (see the README).');
  return 0;
}
