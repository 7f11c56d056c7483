import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../../server/src/article/read';
import { buildKnownEntities } from '../../../server/src/entities/known';
import { readFacts } from '../../../server/src/facts/facts';
import { NO_ANNOTATIONS } from '../../../server/src/standoff/types';

const known = buildKnownEntities([]);

/** The figures of a text that measure something: `words: measure · of · place · scope · day · on whose word`. */
function figuresOf(text: string, date: string | null = '2031-05-07'): string[] {
  const read = readArticle(text, 'txt');
  const metadata = date === null ? {} : { date: { value: date, origin: 'metadata.tsv' as const } };
  const article = { ...read, metadata: { ...read.metadata, ...metadata } };
  return readFacts(article, NO_ANNOTATIONS, known)
    .figures.filter((figure) => figure.measure !== null)
    .map((figure) => {
      const { measure, of, place, scope, asOf, attributedTo } = figure;
      const parts = [measure, of?.text, place?.text, scope, asOf, attributedTo?.text].map((part) => part ?? '–');
      return `${figure.text}: ${parts.join(' · ')}`;
    });
}

// 7 May 2031 is a Wednesday.
const CASES: readonly (readonly [text: string, figures: readonly string[]])[] = [
  ['The flood at Ostrel on Tuesday killed 12 people.', ['12: killed · – · Ostrel · – · 2031-05-06 · –']],
  [
    'The flood at Ostrel on Tuesday killed 12 people, including five children.',
    [
      '12: killed · – · Ostrel · – · 2031-05-06 · –',
      'five: killed · – · Ostrel · children among them · 2031-05-06 · –',
    ],
  ],
  [
    'Twelve people died in the flood on Sunday, the Red Crescent said.',
    ['Twelve: killed · – · – · – · 2031-05-04 · Red Crescent'],
  ],
  [
    'The Storm Shadow missile has a range of up to 250 km and a 450 kg warhead.',
    ['up to 250 km: range · Storm Shadow · – · – · – · –', '450 kg: warhead · Storm Shadow · – · – · – · –'],
  ],
  [
    'HIMARS reached the front. These rockets can hit targets up to 80 km away.',
    ['up to 80 km: range · HIMARS · – · – · – · –'],
  ],
  ['Storm Shadow flies up to 250 km.', []],
  [
    'The United States has given Ukraine $40 billion in military aid since the war began.',
    ['$40 billion: aid · Ukraine · – · from united-states, military, in all · – · –'],
  ],
  [
    'The war has killed more than 230,000 people since March 2014.',
    ['more than 230,000: killed · – · – · since 2014-03 · – · –'],
  ],
  [
    'According to Anke Brodal, 43 people were injured on Monday, May 5.',
    ['43: wounded · – · – · – · 2031-05-05 · Anke Brodal'],
  ],
  [
    'In a survey, 51 percent would vote for Ilse Brand.',
    ['51 percent: share of the vote · Ilse Brand · – · in a poll · 2031-05-07 · –'],
  ],
  [
    'Ilse Brand took 43 percent of the rural vote on Sunday.',
    ['43 percent: share of the vote · Ilse Brand · – · of rural vote · 2031-05-04 · –'],
  ],
  ['About $4 of every $5 in exports comes from Lysk.', []],
  ['The corporate tax rate in Lysk is 35 percent.', ['35 percent: corporate tax rate · – · Lysk · – · 2031-05-07 · –']],
  ['Ilse Brand voted for the $2 billion funding of the bridge.', ['$2 billion: funding · – · – · – · 2031-05-07 · –']],
  ['Another 20 people were arrested in Lysk yesterday.', ['Another 20: arrested · – · Lysk · others · 2031-05-06 · –']],
  ['The army fired 59 missiles at Merrow on Tuesday.', ['59: missiles fired · – · Merrow · – · 2031-05-06 · –']],
  [
    'The number of people killed on the ferry Orsa rose to 14 on Tuesday.',
    ['14: killed · Orsa · – · – · 2031-05-06 · –'],
  ],
  [
    'The search for the missing of the ferry Orsa ended with three more bodies, bringing the number of people killed to 17.',
    ['17: killed · Orsa · – · – · 2031-05-07 · –'],
  ],
  [
    'The ferry Orsa was hit on Sunday. Of the 212 people on board, 14 were killed.',
    ['14: killed · Orsa · – · – · 2031-05-04 · –'],
  ],
  [
    'Ukraine has waited. It brings the military aid of years to an end. Russia’s military aid to Ukraine since 2023 now stands at $2.7 billion.',
    ['$2.7 billion: aid · Ukraine · – · from russia, military, in all · – · –'],
  ],
  ['The missing hiker, a woman of 34, is still missing.', []],
  ['The fire was the worst since 1954, when 42 people died.', ['42: killed · – · – · – · 1954 · –']],
  ['With 40 percent of the votes counted, Ewa Dorn led.', []],
  ['Two soldiers were killed on the night to Tuesday.', ['Two: killed · – · – · soldiers · 2031-05-05 · –']],
  ['The 31-page report does not say who fired.', []],
  ['An earlier version of this article said that 19 people were killed.', []],
  ['The convoy of 31 lorries left at noon. Drivers waited for two hours.', []],
  ['Shares rose 5 percent and the firm hired 40 people.', []],
  ['The toll rose to 310.', ['310: killed · – · – · – · 2031-05-07 · –']],
  ['In 2013 a gas attack shook the town. It killed 1,429 people.', ['1,429: killed · – · – · – · 2013 · –']],
  ['Turnout in France was 61.4 percent.', ['61.4 percent: turnout · – · France · – · 2031-05-07 · –']],
];

test(`${CASES.length} texts and what their figures measure`, () => {
  for (const [text, figures] of CASES) assert.deepEqual(figuresOf(text), figures);
});

test('without a date of its own an article knows no day', () => {
  assert.deepEqual(figuresOf('The flood at Ostrel on Tuesday killed 12 people.', null), [
    '12: killed · – · Ostrel · – · – · –',
  ]);
});

test('a figure in brackets belongs to the one that it converts, hedge included', () => {
  const text = 'The Storm Shadow missile has a range of up to 250 km (155 miles).';
  const { figures } = readFacts(readArticle(text, 'txt'), NO_ANNOTATIONS, known);
  assert.deepEqual(
    figures.map(({ converts, measure, modifier }) => [converts, measure, modifier]),
    [
      [null, 'range', 'atMost'],
      [0, 'range', 'atMost'],
    ],
  );
});

test('any text gives figures', () => {
  for (const text of [
    '',
    '\u0000',
    '1/0 $ € -',
    '((((9',
    '½½½ 1e999',
    'between and 5 to',
    '9'.repeat(500),
    'a '.repeat(99),
  ]) {
    assert.ok(Array.isArray(figuresOf(text)));
  }
});
