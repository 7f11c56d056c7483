import { FACTS_CSV_HEADER, factsCsvLines } from '../formats/factsCsv';
import { addFactsLine } from '../formats/factsLine';
import { addText } from '../text/utf8';
import { createResultWriter, printNote } from './output';
import { readCorpora } from './read';

export const FACTS_FORMATS = ['jsonl', 'csv'] as const;

export interface FactsOptions {
  readonly format: (typeof FACTS_FORMATS)[number];
}

/** Prints the resolved facts of these paths. */
export async function runFacts(paths: readonly string[], { format }: FactsOptions): Promise<number> {
  const { corpora } = await readCorpora(paths, { check: false });
  const result = createResultWriter();
  if (format === 'csv') addText(result.text, FACTS_CSV_HEADER);
  let count = 0;
  for (const { view, wanted } of corpora) {
    const articles = [...view.snapshot.articles.values()]
      .filter(({ path }) => wanted(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    count += articles.length;
    const { text } = result;
    const { snapshot } = view;
    await result.tellOf(articles, (article) => {
      if (format === 'csv') addText(text, factsCsvLines(article, snapshot));
      else addFactsLine(text, article, snapshot);
    });
  }
  await result.end();
  if (count === 0) printNote('No articles here: they are .txt, .md and .article files (see the README).');
  return 0;
}
