import assert from 'node:assert/strict';
import test from 'node:test';
import { advance } from '../../../server/src/corpus/advance';
import { NO_DECISIONS } from '../../../server/src/corpus/decisions';
import { DEFAULT_MANIFEST } from '../../../server/src/corpus/manifest';
import { createSayingIndexer } from '../../../server/src/corpus/sayings';
import { spellingsOfPeople } from '../../../server/src/corpus/twoSpellings';
import { buildKnownEntities } from '../../../server/src/entities/known';
import { corpusArticle } from '../../checks/claims';
import { checkLedger, readLedger } from '../../ledger';

const known = buildKnownEntities([]);
const OTHER_OUTLETS = ' ‖ ';

/** Of the two articles of a line: "Dehn / Dien", or the given names and the surname. */
function spellingsIn(line: string): readonly string[] {
  const told = line.split(OTHER_OUTLETS).map((part, i) => {
    const space = part.indexOf(' ');
    const date = part.slice(0, space);
    return corpusArticle({ path: `${i}.txt`, date: date === 'undated' ? null : date, text: part.slice(space + 1) });
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
  const { all } = spellingsOfPeople(advance(null, state, createSayingIndexer()).snapshot);
  const found = all.map(({ a, b, part }) => {
    const [one, other] = [a, b].map(({ name }) => name).sort();
    const [given, surname] = [one!.slice(0, one!.indexOf(' ')), one!.slice(one!.lastIndexOf(' ') + 1)];
    if (part === 'given') return `${given} / ${other!.slice(0, other!.indexOf(' '))} ${surname}`;
    return `${surname} / ${other!.slice(other!.lastIndexOf(' ') + 1)}`;
  });
  return found.length === 0 ? ['apart'] : found;
}

test('names that two outlets spell differently, and those of two people', () => {
  checkLedger('spellings', spellingsIn);
  const apart = readLedger('spellings').filter(({ expected }) => expected[0] === 'apart').length;
  assert.ok(apart >= 15 && readLedger('spellings').length - apart >= 15);
});
