import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf, stateBetween } from '../../checks/claims';
import { checkLedger } from '../../ledger';

/** How the claims stand that the two articles of a line share: `measure: state`; "apart" where nothing is shared. */
function stateOf(line: string): string[] {
  const [a, b] = line.split(' ‖ ').map((one, i) => {
    const space = one.indexOf(' ');
    const date = one.slice(0, space);
    return {
      path: `${i}.txt`,
      date: date === 'undated' ? null : date,
      text: one.slice(space + 1).replaceAll('⏎', '\n'),
    };
  });
  assert.ok(a && b, `“${line}” has two articles`);
  return [stateBetween(a, b)];
}

test('pairs of articles from many fields and the states of their claims', (t) => {
  const count = checkLedger('claims', stateOf);
  assert.ok(count >= 80);
  t.diagnostic(`${count} pairs`);
});

test('an article that gives two counts on two words is compared with itself', () => {
  const text =
    'The Health Ministry said 29 people were killed in the blast at Merrow on Thursday. The Red Crescent said 41 people were killed in the blast at Merrow on Thursday.';
  const claims = claimsOf([{ path: 'a.txt', date: '2031-05-02', text }]);
  assert.deepEqual(
    claims.map((claim) => claim.state),
    ['disputed'],
  );
});

test('what an article tells apart from its main count is no part of the claim', () => {
  const text =
    'The quake at Corran on Thursday killed 310 people. In Lysk, far to the south, 12 people died on Thursday.';
  const keys = claimsOf([{ path: 'a.txt', date: '2031-05-02', text }]).map((claim) => claim.figures.length);
  assert.ok(keys.every((count) => count === 1));
});

test('five hundred articles that part are told without holding each against each', () => {
  const told = Array.from({ length: 500 }, (_, i) => ({
    path: `${i}.txt`,
    date: '2031-05-02',
    text: `The flood at Merrow on Thursday killed ${i % 2 === 0 ? 12 : 31} people.`,
  }));
  const [claim, ...others] = claimsOf(told);
  assert.equal(others.length, 0);
  assert.equal(claim?.state, 'conflict');
  assert.ok(JSON.stringify(claim).length < 500 * 60, 'a claim lists its figures once each');
});

test('two numbers in one sentence stand side by side; in two sentences they part', () => {
  const statesOf = (text: string): readonly string[] =>
    claimsOf([{ path: 'a.txt', date: '2031-05-02', text }]).map((claim) => claim.state);
  const part = 'Orlan Bank was fined $185 million, of which $100 million, a record penalty, goes to the regulator.';
  assert.deepEqual(statesOf(part), ['agreed']);
  assert.deepEqual(statesOf('Orlan Bank was fined $185 million. Orlan Bank was fined $100 million.'), ['conflict']);
});

test('a claim says which of its figures lacks a date', () => {
  const killed = (count: number): string => `The flood at Merrow on 2 May 2031 killed ${count} people.`;
  const whyOf = (first: string | null, second: string | null): string => {
    const [claim, ...others] = claimsOf([
      { path: 'a.txt', date: first, text: killed(12) },
      { path: 'b.txt', date: second, text: killed(31) },
    ]);
    assert.equal(others.length, 0);
    assert.equal(claim?.state, 'differs');
    return claim.why;
  };
  const grows = '“12” and “31”: the count may grow, and since';
  assert.equal(whyOf(null, null), `${grows} neither is dated, nobody knows which is newer.`);
  assert.equal(whyOf('2031-05-03', null), `${grows} “31” in b.txt is undated, nobody knows which is newer.`);
  assert.equal(whyOf(null, '2031-05-03'), `${grows} “12” in a.txt is undated, nobody knows which is newer.`);
  assert.equal(whyOf(null, '2031-05'), `${grows} “12” in a.txt is undated, nobody knows which is newer.`);
  assert.equal(
    whyOf('2031-05-03', '2031-05'),
    `${grows} the date of “31” in b.txt, 2031-05, names no day, nobody knows which is newer.`,
  );
  assert.equal(whyOf('2031-05', '2031-05'), `${grows} neither date names a day, nobody knows which is newer.`);
});
