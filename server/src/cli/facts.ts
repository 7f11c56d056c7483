import { factsCsv } from '../formats/factsCsv';
import { factsJsonLines } from '../formats/factsJson';
import { printNote, printResult } from './output';
import { readCorpora } from './read';

export const FACTS_FORMATS = ['jsonl', 'csv'] as const;

export interface FactsOptions {
  readonly format: (typeof FACTS_FORMATS)[number];
}

const LINES_AT_ONCE = 100;

/** Prints the resolved facts of these paths. */
export async function runFacts(paths: readonly string[], options: FactsOptions): Promise<number> {
  const { corpora } = await readCorpora(paths, { check: false });
  let count = 0;
  for (const { view, wanted } of corpora) {
    const articles = [...view.snapshot.articles.values()]
      .filter(({ path }) => wanted(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    count += articles.length;
    if (options.format === 'csv') await printResult(factsCsv(articles, view.snapshot));
    else {
      // A hundred lines at a time: one string for a large corpus could pass what a string may hold.
      for (let i = 0; i < articles.length; i += LINES_AT_ONCE) {
        await printResult(factsJsonLines(articles.slice(i, i + LINES_AT_ONCE), view.snapshot));
      }
    }
  }
  if (count === 0) printNote('No articles here: they are .txt, .md and .article files (see the README).');
  return 0;
}
