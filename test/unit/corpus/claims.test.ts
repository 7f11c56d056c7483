import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf, stateBetween } from '../../checks/claims';

type Pair = readonly [dateA: string | null, a: string, dateB: string | null, b: string, state: string];

/** Two articles, and how the claims that they share stand: `measure: state`; "apart" where nothing is shared. */
const PAIRS: readonly Pair[] = [
  [
    '2031-05-02',
    'The Storm Shadow missile has a range of 250 km.',
    '2031-05-03',
    'Storm Shadow, with a range of 560 km, was delivered on Friday.',
    'range: conflict',
  ],
  [
    '2031-05-02',
    'The Storm Shadow missile has a range of up to 250 km.',
    '2031-05-03',
    'Storm Shadow, which can strike targets up to 155 miles away, was delivered on Friday.',
    'range: agreed',
  ],
  [
    null,
    'HIMARS rockets have a range of around 80 km.',
    null,
    'HIMARS, with a range of 82 km, was sent to the front.',
    'range: agreed',
  ],
  [
    null,
    'HIMARS rockets have a range of around 80 km.',
    null,
    'HIMARS, with a range of 95 km, was sent to the front.',
    'range: conflict',
  ],
  [
    null,
    'The Storm Shadow missile carries a 450 kg warhead.',
    null,
    'Storm Shadow carries a warhead of 990 pounds.',
    'warhead: agreed',
  ],
  [
    null,
    'The Storm Shadow missile carries a 450 kg warhead.',
    null,
    'Storm Shadow carries a warhead of 600 kg.',
    'warhead: conflict',
  ],
  [null, 'The Storm Shadow missile carries a 450 kg warhead.', null, 'Storm Shadow has a range of 450 km.', 'apart'],
  [null, 'ATACMS has a range of 300 km.', null, 'HIMARS has a range of 80 km.', 'apart'],
  [
    '2031-05-02',
    'The flood at Ostrel on Thursday killed 12 people.',
    '2031-05-02',
    'At least 12 people died in the flood at Ostrel on Thursday.',
    'killed: agreed',
  ],
  [
    '2031-05-02',
    'The flood at Ostrel on Thursday killed 12 people.',
    '2031-05-02',
    'Fifteen people died in the flood at Ostrel on Thursday.',
    'killed: conflict',
  ],
  [
    '2031-05-02',
    'The flood at Ostrel on Thursday killed 12 people.',
    '2031-05-04',
    'Fifteen people died in the flood at Ostrel on Thursday.',
    'killed: updated',
  ],
  [
    '2031-05-04',
    'The flood at Ostrel on Thursday killed 12 people.',
    '2031-05-02',
    'Fifteen people died in the flood at Ostrel on Thursday.',
    'killed: conflict',
  ],
  [
    null,
    'The flood at Ostrel killed 12 people.',
    null,
    'Fifteen people died in the flood at Ostrel.',
    'killed: differs',
  ],
  [
    '2031-05-02',
    'The flood at Ostrel on Thursday killed 12 people.',
    '2031-05-02',
    'Some 30 people were injured in the flood at Ostrel on Thursday.',
    'apart',
  ],
  [
    '2031-05-02',
    'The flood at Ostrel on Thursday killed 12 people.',
    '2031-05-02',
    'The flood at Ostrel on Thursday killed 20 people, including 12 children.',
    'killed: conflict',
  ],
  [
    '2031-05-02',
    'The flood at Ostrel on Thursday killed 20 people, including five children.',
    '2031-05-02',
    'The flood at Ostrel on Thursday killed 20 people, including nine children.',
    'killed: agreed, killed: conflict',
  ],
  [
    '2031-05-02',
    'At least 56 people died in the quake at Corran on Thursday.',
    '2031-05-02',
    'At least 85 people died in the quake at Corran on Thursday.',
    'killed: differs',
  ],
  [
    '2031-05-02',
    'More than 80 people died in the quake at Corran on Thursday.',
    '2031-05-02',
    'The quake at Corran on Thursday killed 56 people.',
    'killed: conflict',
  ],
  [
    '2031-05-02',
    'About 100 people were injured in the quake at Corran on Thursday.',
    '2031-05-02',
    'The quake at Corran on Thursday injured 95 people.',
    'wounded: agreed',
  ],
  [
    '2031-05-02',
    'About 100 people were injured in the quake at Corran on Thursday.',
    '2031-05-02',
    'The quake at Corran on Thursday injured 55 people.',
    'wounded: conflict',
  ],
  [
    '2031-05-02',
    'The quake at Corran on Thursday injured between 90 and 110 people.',
    '2031-05-02',
    'The quake at Corran on Thursday injured 104 people.',
    'wounded: agreed',
  ],
  [
    '2031-05-02',
    'The quake at Corran on Thursday injured between 90 and 110 people.',
    '2031-05-02',
    'The quake at Corran on Thursday injured 140 people.',
    'wounded: conflict',
  ],
  [
    '2031-05-02',
    'Dozens of people were injured in the quake at Corran on Thursday.',
    '2031-05-02',
    'The quake at Corran on Thursday injured 41 people.',
    'wounded: differs',
  ],
  [
    '2031-05-02',
    'Nearly 30 miners died in the blast at Merrow on Thursday.',
    '2031-05-02',
    'The blast at Merrow on Thursday killed 29 miners.',
    'killed: agreed',
  ],
  [
    '2031-05-02',
    'The blast at Merrow on Thursday killed 29 people.',
    '2031-05-02',
    'A blast at Lysk on Thursday killed 14 people.',
    'killed: not compared',
  ],
  [
    '2031-05-02',
    'The blast at Merrow on Thursday killed 29 people.',
    '2031-05-02',
    'The blast at Merrow on Tuesday killed 14 people.',
    'apart',
  ],
  [
    '2031-05-02',
    'An air strike on Merrow on Thursday killed 29 people.',
    '2031-05-02',
    'Rocket fire on Merrow on Thursday killed 14 people.',
    'killed: not compared',
  ],
  [
    '2031-05-02',
    'The crash near Merrow on Thursday killed 29 people.',
    '2031-05-02',
    'Since March 2030 crashes in Merrow have killed 410 people.',
    'apart',
  ],
  [
    '2031-05-02',
    'The Health Ministry said 29 people were killed in the blast at Merrow on Thursday.',
    '2031-05-02',
    'The Red Crescent said 41 people were killed in the blast at Merrow on Thursday.',
    'killed: disputed',
  ],
  [
    '2031-05-02',
    'Police arrested 23 people at the rally in Merrow on Thursday.',
    '2031-05-02',
    'Police arrested 32 people at the rally in Merrow on Thursday.',
    'arrested: conflict',
  ],
  [
    '2031-05-02',
    'Police arrested 23 people at the rally in Merrow on Thursday.',
    '2031-05-02',
    'Twenty-three people were arrested at the rally in Merrow on Thursday.',
    'arrested: agreed',
  ],
  [
    '2031-05-02',
    'Some 2,000 people were evacuated from Merrow on Thursday.',
    '2031-05-02',
    'About 2,100 people were evacuated from Merrow on Thursday.',
    'evacuated: agreed',
  ],
  [
    '2031-05-02',
    'Some 2,000 people were evacuated from Merrow on Thursday.',
    '2031-05-02',
    'About 4,000 people were evacuated from Merrow on Thursday.',
    'evacuated: conflict',
  ],
  [
    '2031-05-02',
    'Twelve hikers are missing near Merrow since Thursday.',
    '2031-05-02',
    'Nine hikers are missing near Merrow since Thursday.',
    'missing: conflict',
  ],
  [
    null,
    'The United States has given Ukraine $40 billion in military aid since the war began.',
    null,
    'Ukraine has received $44 billion in military aid from the United States since the war began.',
    'aid: differs',
  ],
  [
    '2031-05-02',
    'The United States has given Ukraine $40 billion in military aid since the war began.',
    '2031-06-02',
    'Ukraine has received $44 billion in military aid from the United States since the war began.',
    'aid: updated',
  ],
  [
    null,
    'The United States has given Ukraine $40 billion in military aid since the war began.',
    null,
    'The United States has given Ukraine $9 billion in humanitarian aid since the war began.',
    'apart',
  ],
  [
    null,
    'The United States has given Ukraine $40 billion in military aid since the war began.',
    null,
    'The United States announced $300 million in military aid to Ukraine.',
    'apart',
  ],
  [
    null,
    'Germany has given Ukraine $12 billion in military aid since the war began.',
    null,
    'The United States has given Ukraine $40 billion in military aid since the war began.',
    'apart',
  ],
  [
    '2031-05-02',
    'The army fired 59 missiles at the base near Merrow on Thursday.',
    '2031-05-02',
    'The army fired 38 missiles at the base near Merrow on Thursday.',
    'missiles fired: conflict',
  ],
  [
    '2031-05-02',
    'The army fired 59 missiles at the base near Merrow on Thursday.',
    '2031-05-02',
    'The army fired 59 rockets at the base near Merrow on Thursday.',
    'apart',
  ],
  [
    '2031-05-02',
    'The fire at Merrow on Thursday destroyed 40 houses.',
    '2031-05-02',
    'The fire at Merrow on Thursday destroyed 55 houses.',
    'houses destroyed: conflict',
  ],
  [
    '2031-05-02',
    'The fire at Merrow on Thursday destroyed 40 houses.',
    '2031-05-02',
    'The fire at Merrow on Thursday damaged 55 houses.',
    'apart',
  ],
  [
    '2031-05-02',
    'Turnout in France on Thursday was 61 percent.',
    '2031-05-02',
    'Turnout in France on Thursday was 48 percent.',
    'turnout: conflict',
  ],
  [
    '2031-05-02',
    'Turnout in France on Thursday was 61 percent.',
    '2031-05-02',
    'Turnout in Germany on Thursday was 48 percent.',
    'apart',
  ],
  [
    '2031-05-02',
    'Turnout in France on Thursday was 61.4 percent.',
    '2031-05-02',
    'Turnout in France on Thursday was 61.4 per cent.',
    'turnout: agreed',
  ],
  [
    '2031-05-02',
    'Inflation in France was 9.1 percent on Thursday.',
    '2031-05-02',
    'Inflation in France rose by 9.9 percent on Thursday.',
    'apart',
  ],
  [
    '2031-05-02',
    'Unemployment in France stood at 7.2 percent on Thursday.',
    '2031-05-02',
    'Unemployment in France stood at 8.9 percent on Thursday.',
    'unemployment: conflict',
  ],
  [
    '2031-05-02',
    'The outbreak in Merrow had infected 400 people by Thursday.',
    '2031-05-02',
    'The outbreak in Merrow had infected 250 people by Thursday.',
    'infected: conflict',
  ],
  [
    '2031-05-02',
    'The ferry sank off Lysk on Thursday, killing 14 passengers.',
    '2031-05-02',
    'Fourteen passengers died when the ferry sank off Lysk on Thursday.',
    'killed: agreed',
  ],
  [
    '2031-05-02',
    'The ferry sank off Lysk on Thursday, killing 14 passengers.',
    '2031-05-02',
    'Another 14 passengers died on Thursday off Lysk, and 40 were rescued.',
    'apart',
  ],
  [
    '2031-05-02',
    'The train crash near Lysk on Thursday left 9 dead and 60 injured.',
    '2031-05-02',
    'The train crash near Lysk on Thursday left 9 dead and 85 injured.',
    'killed: agreed, wounded: conflict',
  ],
  [
    '2031-05-02',
    'The train crash near Lysk on Thursday left 9 dead and 60 injured.',
    '2031-05-02',
    'Nine people were killed and about 60 hurt in the train crash near Lysk on Thursday.',
    'killed: agreed, wounded: agreed',
  ],
  [
    '2031-05-02',
    'The death toll from the quake at Corran on Thursday rose to 310.',
    '2031-05-02',
    'The quake at Corran on Thursday killed 240 people.',
    'killed: conflict',
  ],
  [
    '2031-05-02',
    'The quake at Corran on Thursday displaced 1.2 million people.',
    '2031-05-02',
    'Some 1.23 million people were displaced by the quake at Corran on Thursday.',
    'displaced: agreed',
  ],
  [
    '2031-05-02',
    'The war in Yemen has killed more than 230,000 people since 2014.',
    '2031-05-02',
    'The war in Yemen has killed more than 230,000 people since 2014.',
    'killed: agreed',
  ],
  [
    '2031-05-02',
    'A woman and her child died in the fire at Merrow on Thursday.',
    '2031-05-02',
    'The fire at Merrow on Thursday killed four people.',
    'killed: conflict',
  ],
  [
    '2031-05-02',
    'Two-thirds of the 12 houses at Merrow burned on Thursday.',
    '2031-05-02',
    'A third of the 12 houses at Merrow burned on Thursday.',
    'apart',
  ],
  [
    '2031-05-02',
    'The coach scored 22 goals for Merrow.',
    '2031-05-02',
    'The coach scored 31 goals for Merrow.',
    'apart',
  ],
  [
    '2031-05-02',
    'The attack on the ferry Orsa on Thursday killed 9 people.',
    '2031-05-04',
    'The number of people killed on the ferry Orsa rose to 14 on Saturday.',
    'killed: updated',
  ],
  [
    '2031-05-06',
    'The ferry Orsa was hit on Thursday. Of the 80 people on board, 14 were killed.',
    '2031-05-04',
    'Inspectors looked at the hull of the ferry Orsa after the attack that killed 17 people.',
    'killed: conflict',
  ],
  [
    '2031-05-02',
    'An air strike on Thursday killed 18 people in Ostrel in Merrow province.',
    '2031-05-02',
    'One person was killed in an air strike on Thursday on Tolm in Merrow province. Ostrel was quiet.',
    'killed: not compared',
  ],
  [
    '2031-05-02',
    'Raids in Merrow Province killed 31 rebels on Thursday.',
    '2031-05-02',
    'Raids in the town of Merrow killed 19 rebels on Thursday.',
    'killed: not compared',
  ],
  [
    '2031-05-02',
    'The 34-year-old was killed at Merrow on Thursday.',
    '2031-05-02',
    'The 43-year-old was killed at Merrow on Thursday.',
    'apart',
  ],
];

test(`${PAIRS.length} pairs of articles and the states of their claims`, () => {
  const stateOf = ([dateA, a, dateB, b]: Pair): string =>
    stateBetween({ path: 'a.txt', date: dateA, text: a }, { path: 'b.txt', date: dateB, text: b });
  const wrong = PAIRS.filter((pair) => stateOf(pair) !== pair[4]);
  assert.deepEqual(
    wrong.map((pair) => [pair[1], pair[3], stateOf(pair)]),
    wrong.map((pair) => [pair[1], pair[3], pair[4]]),
  );
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
  const part = 'Orlan Bank was fined $185 million, including a record $100 million penalty imposed by the regulator.';
  assert.deepEqual(statesOf(part), ['agreed']);
  assert.deepEqual(statesOf('Orlan Bank was fined $185 million. Orlan Bank was fined $100 million.'), ['conflict']);
});
