import assert from 'node:assert/strict';
import { test } from 'node:test';
import { advance } from '../../../server/src/corpus/advance';
import { NO_DECISIONS } from '../../../server/src/corpus/decisions';
import { DEFAULT_MANIFEST } from '../../../server/src/corpus/manifest';
import { otherLengthsOf } from '../../../server/src/corpus/otherLengths';
import { createSayingIndexer } from '../../../server/src/corpus/sayings';
import type { CorpusArticle } from '../../../server/src/corpus/types';
import { buildKnownEntities } from '../../../server/src/entities/known';
import type { Span } from '../../../server/src/text/span';
import { corpusArticle } from '../../checks/claims';
import { checkLedger } from '../../ledger';

const known = buildKnownEntities([]);
const REST = { manifest: DEFAULT_MANIFEST, decisions: NO_DECISIONS, problems: [], known, pasted: new Map() };

/** What makes two texts one affair. */
const AFFAIR = 'Ana Roe of the Strait Commission met Jan Oster in Tolm, as Mara Lind had asked.';

const written = ({ article }: CorpusArticle, { start, end }: Span): string => article.text.slice(start, end);

test('how long it lasted parts in two articles of one affair as the ledger says', () => {
  const count = checkLedger('lengths', (line) => {
    const articles = line.split(' ‖ ').map((text, i) =>
      corpusArticle({
        path: `${'ab'[i]}.txt`,
        text: `${AFFAIR}\n\n${text}\n\nOf that nobody spoke.`,
        date: '2031-05-02',
      }),
    );
    const state = { ...REST, articles: new Map(articles.map((one) => [one.path, one])) };
    const { snapshot } = advance(null, state, createSayingIndexer());
    return otherLengthsOf(articles[0]!, snapshot).flatMap(({ own, others }) =>
      others.map((other) => `${written(articles[0]!, own)} / ${written(other.source, other)}`),
    );
  });
  assert.ok(count > 40);
});
