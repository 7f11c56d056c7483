import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../../server/src/article/read';
import { type Article, NUMBER, type Sentence, SYMBOL } from '../../../server/src/article/types';
import { readAnyAmount } from '../../../server/src/facts/amounts';
import { EVERY_TRAIT, sentenceTraits } from '../../../server/src/facts/figureTraits';
import { readMeasures } from '../../../server/src/facts/measures';
import { areNoQuantity, endOfRun, isNoQuantity } from '../../../server/src/facts/notQuantities';
import { GOES_ON, numberTraitsAt } from '../../../server/src/facts/numberTraits';
import { readPlainAmount } from '../../../server/src/facts/plainAmounts';
import { readQuantities } from '../../../server/src/facts/quantities';
import { isPlainlyDated } from '../../../server/src/facts/quantityBeginnings';
import { changedTexts, runs } from '../../fuzzing';
import { readLedger } from '../../ledger';

/*
 * What is there for speed alone must change nothing: the short ways give what the long ones give, and a sentence that is
 * shown to no reader has nothing for any. Asked of the ledgers, in which every unit and every measure has its example,
 * and of the same texts with their words changed.
 */

const ledgers: readonly string[] = ['quantities', 'figures', 'claims'].flatMap((name) =>
  readLedger(name).flatMap(({ text }) => text.split('‖')),
);

/** Other words for what the ledgers have an example of: each is a sentence's only one for its reader. */
const otherWords: readonly string[] = `
Two sailors were critically injured. Three sailors were gravely injured. Four people were severely injured.
Five sailors are in critical conditions. The raid claimed one life. Rescuers found 12 corpses.
The dead includes two medics. The ministry puts the dead at 18. Medics fled, putting the dead at 18.
The flood came, forcing 900 people to flee.
The fire drove 900 people from their homes. The fire has driven 900 people from their homes. It spread, driving 900 people from their homes.
About 900 people were told to leave. About 900 people were urged to leave. About 900 people were under evacuation orders.
A bus with 40 people left Karn. A coach with 40 people left Karn. Coaches with 400 people left Karn.
About 40 people were transferred out of the town. About 40 people were transported out of the town.
The yards employ 300 people. Brenmark employed 300 people. It is a yard employing 300 people. Brenmark has a workforce of 8,400.
The ferry sank, 40 people aboard. The hall has a capacity of 180. The ferry can carry 180 people. The ferry carries 180 people.
The ferry may take 180 people, the boat is allowed to take 180 people. The boat can hold 180 people. The plane can seat 180 people.
The plane was built to accommodate 180 people. The plane was built to transport 180 people.
Crowds of 3,000 came to Velm. The ministry put the number of demonstrators at 3,000. The vigil attracted 3,000 people.
The vigil went on, drawing 3,000 people. The vigil went on, attracting 3,000 people. Some 3,000 people took part. Some 3,000 people turned out.
Some 3,000 people demonstrated. Some 3,000 people gathered. Some 3,000 people protest. Some 3,000 people march. Some 3,000 people rally.
Some 3,000 people demonstrate. Some 3,000 people gather. The number of demonstrators at 3,000. The number of marchers at 3,000.
The number of protesters at 3,000. Lysk led by two and a half deputy, Karn by one.`
  .trim()
  .split(/(?<=\.)\s/);

/** Digits that make one thing with what is glued to them. */
const runsOfDigits: readonly string[] = `
The vote ended at 10:35 p.m. on the 25th. In the 1990s a woman in her 30s led the yard. The F16 and the A320neo left Karn.
The 2nd boat came 3rd. Lysk won 3:1 there. The file is no. 5.12.7 of them. It is the M4's 9:30 train, #12 of @velm24.
The wave of covid-19 came at 8:05. Route B12-14 is shut. They ask for x=12 and y=-3. Its 22nd to 26th days were dry.`
  .trim()
  .split(/(?<=\.)\s/);

const texts = [...ledgers, ...otherWords, ...runsOfDigits];

const MANY = runs(3_200);

const vocabulary = texts.flatMap((text) => text.split(' '));

const articles: readonly Article[] = [...texts, ...changedTexts([texts], vocabulary, MANY)].map((text) =>
  readArticle(text, 'txt'),
);

function forEachSentence(read: (article: Article, sentence: Sentence, s: number) => void): void {
  for (const article of articles) for (const [s, sentence] of article.sentences.entries()) read(article, sentence, s);
}

test('each word that a reader of measures waits for has its bit', () => {
  let measures = 0;
  forEachSentence((article, sentence, s) => {
    const { tokens } = article;
    const own = readQuantities(article).filter((quantity) => quantity.sentence === s);
    const all = readMeasures(tokens, sentence, own, EVERY_TRAIT);
    assert.deepEqual(readMeasures(tokens, sentence, own, sentenceTraits(tokens, sentence)), all, article.text);
    if (all !== null) measures++;
  });
  assert.ok(measures > 500, `${measures}`);
});

test('every number and sign may go on with a number', () => {
  for (const { tokens } of articles)
    for (let i = 0; i < tokens.count; i++)
      if (tokens.kinds[i] === NUMBER || tokens.kinds[i] === SYMBOL)
        assert.ok(numberTraitsAt(tokens, i) & GOES_ON, tokens.norms[i]);
});

test('a plain amount is what the long way reads', () => {
  let plain = 0;
  forEachSentence(({ tokens, text }, { firstToken, endToken }) => {
    for (let i = firstToken; i < endToken; i++) {
      const amount = readPlainAmount(tokens, text, i, endToken);
      if (amount === null) continue;
      plain++;
      assert.deepEqual(amount, readAnyAmount(tokens, text, i, endToken), text);
    }
  });
  assert.ok(plain > 1000, `${plain}`);
});

test('digits that stand plainly are a quantity, and a plain date or run of digits is none', () => {
  let plain = 0;
  let dates = 0;
  let joined = 0;
  forEachSentence(({ tokens, text }, sentence) => {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const amount = readAnyAmount(tokens, text, i, sentence.endToken);
      if (amount === null) continue;
      const no = isNoQuantity(tokens, amount, sentence);
      if (isPlainlyDated(tokens, i, sentence)) {
        dates++;
        assert.notEqual(no, null, text);
      }
      const run = tokens.kinds[i] === NUMBER ? endOfRun(tokens, i, sentence.endToken) : -1;
      if (run >= 0) {
        joined++;
        assert.equal(no, run, text);
      }
      if (tokens.kinds[amount.numberFirst] === NUMBER) assert.equal(no, areNoQuantity(tokens, amount, sentence), text);
      if (no === null) plain++;
    }
  });
  assert.ok(plain > 1000 && dates > 20 && joined > 20, `${plain} ${dates} ${joined}`);
});
