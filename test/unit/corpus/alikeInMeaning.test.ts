import assert from 'node:assert/strict';
import test from 'node:test';
import { tokenise } from '../../../server/src/article/tokens';
import { wordNumber } from '../../../server/src/article/wordsByNumber';
import { isAlikeInMeaning } from '../../../server/src/corpus/alikeInMeaning';

function numbersOf(text: string): readonly number[] {
  const tokens = tokenise(text);
  const all = Array.from({ length: tokens.count }, (_, at) => at).filter((at) => /\p{L}/u.test(tokens.norms[at]!));
  return all.map((at) => wordNumber(tokens, at));
}

const ALIKE = [
  ['I crossed the last ditch with my eyes shut', 'I went over the final trench with my eyes closed'],
  [
    'You did not mend these boats, you plundered them',
    'You did not repair these vessels. You looted them like pirates',
  ],
  ['The dam held longer than we had any right to expect', 'The dam stayed up for longer than any of us had hoped'],
  [
    'We made one error, and the village will not pay for it',
    'We got one thing wrong, and the village must not pay for it',
  ],
  [
    'They knew which door to kick in, and that is what frightens me',
    'They knew exactly which door to smash in. That is what scares me',
  ],
  ['We heard the bridge crack before we saw it fall', 'We could hear the bridge break before we saw it collapse'],
  ['My father built this mill with his bare hands', 'This mill was built by my father with nothing but his hands'],
  [
    'The crew were exhausted and afraid, but nobody left the ship',
    'The sailors were tired and scared and no one left the vessel',
  ],
  [
    'Tonight you have taken the bread from people who have none to spare',
    'You have just stolen the bread of men and women who have none left',
  ],
  ['We asked for more doctors and were sent more forms', 'We had asked for doctors, and what they sent us was forms'],
] as const;

const APART = [
  ['We will rebuild the school before winter comes', 'Nobody told us that the river was rising'],
  ['I saw the smoke from my kitchen window', 'The council should have listened to the farmers'],
  ['We dug with our hands until the lamps went out', 'She was the kindest neighbour anyone could have'],
  ['The mayor owes this town an explanation', 'My wife heard the bang and ran outside'],
  ['We counted the sheep twice and then went home', 'Our members have waited four years for a decent offer'],
  ['It was like a wave that did not stop', 'There are still eleven people whom we cannot reach'],
  ['No one should have to choose between heat and food', 'The engine was checked on Monday and found in order'],
  ['He was calm, he was polite and he paid in cash', 'We are not going to speculate about the cause'],
] as const;

test('one sentence in other words is known by what they mean', () => {
  const missed = ALIKE.filter(([a, b]) => !isAlikeInMeaning(numbersOf(a), numbersOf(b)));
  assert.deepEqual(missed, []);
  for (const [a, b] of ALIKE) assert.equal(isAlikeInMeaning(numbersOf(b), numbersOf(a)), true, b);
});

test('two sentences of one day are two', () => {
  assert.deepEqual(
    APART.filter(([a, b]) => isAlikeInMeaning(numbersOf(a), numbersOf(b))),
    [],
  );
  // Each of one pair against each of the others.
  const all = ALIKE.map(([a]) => a);
  const others = all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const));
  assert.deepEqual(
    others.filter(([a, b]) => isAlikeInMeaning(numbersOf(a), numbersOf(b))),
    [],
  );
});

test('the sentence may stand in a longer quotation', () => {
  const [a, b] = ALIKE[0];
  assert.equal(isAlikeInMeaning(numbersOf(a), numbersOf(`We had waited for hours. ${b}, and then I slept`)), true);
});

test('of five words or fewer nothing is known', () => {
  assert.equal(isAlikeInMeaning(numbersOf('The bridge is closed'), numbersOf('The bridge is shut')), false);
});
