import assert from 'node:assert/strict';
import test from 'node:test';
import { advance } from '../../../server/src/corpus/advance';
import { NO_DECISIONS } from '../../../server/src/corpus/decisions';
import { DEFAULT_MANIFEST } from '../../../server/src/corpus/manifest';
import { createSayingIndexer } from '../../../server/src/corpus/sayings';
import { buildKnownEntities } from '../../../server/src/entities/known';
import { quoteSpeakerDiffers } from '../../../server/src/rules/quoteSpeakerDiffers';
import { quoteWordingDiffers } from '../../../server/src/rules/quoteWordingDiffers';
import { corpusArticle } from '../../checks/claims';
import { checkLedger, readLedger } from '../../ledger';

const known = buildKnownEntities([]);
const OTHER_OUTLETS = ' ‖ ';

/** What the first article of a line is told of its quotations: "wording: “…” / “…”", "speaker: Ana Roe / Jan Oster". */
function toldIn(line: string): readonly string[] {
  const told = line.split(OTHER_OUTLETS).map((part, i) => {
    const space = part.indexOf(' ');
    return corpusArticle({ path: `${i}.txt`, date: part.slice(0, space), text: part.slice(space + 1) });
  });
  const articles = new Map(told.map((article) => [article.path, article]));
  const state = {
    manifest: DEFAULT_MANIFEST,
    decisions: NO_DECISIONS,
    problems: [],
    known,
    pasted: new Map(),
    articles,
  };
  const { snapshot } = advance(null, state, createSayingIndexer());
  const wordings = quoteWordingDiffers
    .check(told[0]!, snapshot)
    .map(
      ({ message }) =>
        `wording: ${message.replace(/^.*? elsewhere: (“[^”]*”|nothing) here.*?, (.*) in \S+\. .*$/, '$1 / $2')}`,
    );
  const speakers = quoteSpeakerDiffers
    .check(told[0]!, snapshot)
    .map(({ message }) => `speaker: ${message.replace(/^(.*?) says this here, (.*) in \S+\. .*$/, '$1 / $2')}`);
  return [...wordings, ...speakers].length === 0 ? ['silent'] : [...wordings, ...speakers];
}

test('one saying in two wordings or of two speakers, and what only looks so', () => {
  checkLedger('sayings', toldIn);
  const silent = readLedger('sayings').filter(({ expected }) => expected[0] === 'silent').length;
  assert.ok(silent >= 12 && readLedger('sayings').length - silent >= 15);
});
