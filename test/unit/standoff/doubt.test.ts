import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reanchor } from '../../../server/src/standoff/reanchor';
import { annotatedText } from './annotatedText';

/** Annotations on `[words]` of a text, read again in another text: each as `words certainty place`, the place as words around it. */
function look(before: string, after: string, known = false): readonly string[] {
  const plain = before.replace(/[[\]]/g, '');
  const lines: string[] = [];
  let removed = 0;
  for (const match of before.matchAll(/[[\]]/g)) {
    const at = match.index - removed++;
    if (match[0] === '[') {
      const words = /^\[([^\]]*)\]/.exec(before.slice(match.index))![1]!;
      lines.push(`T${lines.length + 1}\tX ${at} ${at + words.length}\t${words}\n`);
    }
  }
  const former = known ? annotatedText(plain) : null;
  return reanchor(lines.join(''), annotatedText(after), 'a.ann', former).annotations.map(
    ({ words, certainty, spans }) => {
      const { start, end } = spans[0]!;
      return `${words} ${certainty}: ${after.slice(Math.max(0, start - 6), start)}[${after.slice(start, end)}]${after.slice(end, end + 6)}`;
    },
  );
}

test('a short word that stands by chance at its old place goes to the words beside it', () => {
  const before = 'On the way [Commander Anne Roe] was asked, and [he] said so, as [he] [was told earlier] that night.';
  // "he" stands at its old offset again, but six characters on is the one in front of the words that moved with it.
  const after = before
    .replace(/[[\]]/g, '')
    .replace('On the', 'So on the')
    .replace('was asked, and', 'was, and he asked');
  const [roe, first, second, told] = look(before, after);
  assert.match(roe!, /^Commander Anne Roe found/);
  assert.match(told!, /^was told earlier found/);
  assert.match(second!, /^he found: .*, as \[he\] was t$/);
  assert.match(first!, /^he (?:found|review): /);
});

test('a place that neither neighbour speaks for is one to look at, whichever of the same words it is', () => {
  const before = '[Anne Roe of the guard] came. [She] said a light was seen. [The ministry in Lysk] had no comment.';
  const after =
    'Anne Roe of the guard came. It was late and dark. She said, after a while, that a light was seen. She was sure. The ministry in Lysk had no comment.';
  const [, she] = look(before, after);
  assert.match(she!, /^She review: /);
});

test('words that stand once are not doubted, wherever their block was moved to', () => {
  const blocks = [
    '[The Lanner left Velm] at dawn on a Monday in March.\n',
    '[The ministry in Lysk] had no comment on the matter.\n',
    '[A fisherman of Keldova] saw a light over the water.\n',
  ];
  const after = [blocks[2], blocks[0], blocks[1]].join('').replace(/[[\]]/g, '');
  for (const known of [false, true]) {
    assert.deepEqual(
      look(blocks.join(''), after, known).map((one) => /(?:in place|found|review|lost):/.exec(one)![0]),
      ['found:', 'found:', 'found:'],
    );
  }
});

test('at the seam of a moved block the former text does not decide alone where a word went that stands in several places', () => {
  const block =
    'The mate of the Lanner had seen it all from the bridge, [he] said to the men who asked him on the quay at noon.\n';
  const rest =
    'The ministry in Lysk had no comment, and [he] said as much when a reporter called at the door late that night.\n';
  const after = `${rest}${block}`.replace(/[[\]]/g, '');
  const places = ['dge, [he]', ' and [he]'];
  look(block + rest, after, true).forEach((told, i) => {
    // Either at its own place, or marked for a person.
    assert.ok(told.includes(' review: ') || told.includes(places[i]!), told);
  });
});

test('where nothing has moved nothing is doubted, however often the words stand there', () => {
  assert.deepEqual(
    look('[he] said he did, and [he] said he did.', 'he said he did, and he said he did.').map(
      (one) => one.split(':')[0],
    ),
    ['he in place', 'he in place'],
  );
});

test('the first words of a block that was moved are not those of the block that took its place', () => {
  const start = '[I was so tired by it all].\n';
  const first = '[Q][: ]You were [on the quay all night], were you not, and nobody asked you to stay?\n';
  const second = 'Q: You heard the ferry before you saw it, they say, and you told the guard of it.\n';
  const rest = '[A][: ]I was the only one there, and [the lamp on the pier was out].\n'.padEnd(1500, '~');
  const [, q, colon] = look(
    `${start}${first}${second}${rest}`,
    `${start}${second}${rest}${first}`.replace(/[[\]]/g, ''),
  );
  assert.match(q!, /^Q review: /);
  assert.match(colon!, /^: {2}review: /);
});

test('a part of a longer word is to be looked at where the words stand elsewhere by themselves', () => {
  const before = '[Those who foresee a storm] stay. [Owners] [see] a chance. [The quay of Lysk is open] again.';
  const block = ' Owners see a chance.';
  const plain = before.replace(/[[\]]/g, '');
  const after = `${plain.replace(block, '')}${'~'.repeat(1200)}\n${block.trim()}`;
  const see = look(before, after)[2]!;
  assert.match(see, /^see review: /);
});
