import assert from 'node:assert/strict';
import { test } from 'node:test';
import { advance } from '../../../server/src/corpus/advance';
import { NO_DECISIONS } from '../../../server/src/corpus/decisions';
import { DEFAULT_MANIFEST } from '../../../server/src/corpus/manifest';
import { otherTimesOf } from '../../../server/src/corpus/otherTimes';
import { createSayingIndexer } from '../../../server/src/corpus/sayings';
import { buildKnownEntities } from '../../../server/src/entities/known';
import { wordsOf } from '../../../server/src/rules/timesDiffer';
import { corpusArticle } from '../../checks/claims';
import { checkLedger } from '../../ledger';

const known = buildKnownEntities([]);
const REST = { manifest: DEFAULT_MANIFEST, decisions: NO_DECISIONS, problems: [], known, pasted: new Map() };

/** What makes two texts one affair. */
const AFFAIR = 'Ana Roe of the Strait Commission met Jan Oster in Tolm, as Mara Lind had asked.';

test('the happenings of two articles of one affair part as the ledger says', () => {
  const count = checkLedger('times', (line) => {
    const articles = line.split(' ‖ ').map((text, i) => {
      const [date, ...words] = text.split(' ');
      return corpusArticle({
        path: `${'ab'[i]}.txt`,
        text: `${words.join(' ')}\n\n${AFFAIR}`,
        date: date === 'undated' ? null : date!,
      });
    });
    const state = { ...REST, articles: new Map(articles.map((one) => [one.path, one])) };
    const { snapshot } = advance(null, state, createSayingIndexer());
    return otherTimesOf(articles[0]!, snapshot).flatMap(({ own, others }) =>
      others.map(({ other, parting }) => `${parting}: ${wordsOf(own)} / ${wordsOf(other)}`),
    );
  });
  assert.ok(count > 40);
});
