import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../../server/src/article/read';
import { tokenise } from '../../../server/src/article/tokens';
import { compareKey, compareWords, nameWords, nameWordsIn } from '../../../server/src/facts/nameWords';
import { personKeyOf, readLongWay, readWord, readWords } from '../../../server/src/facts/nameWritings';
import { readLedger } from '../../ledger';

/*
 * Most names have nothing in them that has to be left out or is compared otherwise than it is written: what is read of
 * those in short ways must be what the long ones give.
 */

const NAMES =
  `Orla Venn Sr.|Orla Venn Jr|Bob Venn|Mark Jay Venn|Nancy Corran Venn|Ursula von der Leyen|bin Sabel|al-Sabel|al Sabel
the Velm Times|Velm Times|Sabel Steel Corp.|Sabel Steel Corp|Sabel Steel|the Velmish Ministry of Defence|Defence Ministry
government of Velm|Velmish government|regime of Velmar|Velmar's regime|Harbour Party|Labour|III|J. J. Venn|Orla “Tex” Venn|F-16s|Çelik Ørn`
    .split(/[|\n]/)
    .map((name) => `${name} said so.`);

const articles = [...NAMES, ...['figures', 'names'].flatMap((name) => readLedger(name).map(({ text }) => text))].map(
  (text) => readArticle(text, 'txt'),
);

function forEachName(
  read: (text: string, first: number, end: number, article: (typeof articles)[number]) => void,
): void {
  for (const article of articles) {
    const { tokens, text, sentences } = article;
    for (const { firstToken, endToken } of sentences) {
      for (let first = firstToken; first < endToken; first++) {
        for (let end = first + 1; end <= Math.min(first + 3, endToken); end++)
          read(text.slice(tokens.starts[first]!, tokens.ends[end - 1]!), first, end, article);
      }
    }
  }
}

test('a plain name is what the long way reads', () => {
  let persons = 0;
  forEachName((name, first, end, { tokens }) => {
    const long = readLongWay(tokens, first, end);
    const short = end - first > 1 ? readWords(tokens, first, end) : readWord(tokens, first);
    if (short.person >= 0) persons++;
    personKeyOf(long);
    personKeyOf(short);
    assert.deepEqual(short, long, name);
  });
  assert.ok(persons > 1000, `${persons}`);
});

test('the words of a plain name are those that are read in it', () => {
  let plain = 0;
  forEachName((name) => {
    if (/^[a-z]+ [a-z]+$/i.test(name)) plain++;
    const words = nameWordsIn(tokenise(name));
    assert.deepEqual(nameWords(name), words, name);
    if (words.length > 0) assert.equal(compareKey(name), compareWords([...words]), name);
  });
  assert.ok(plain > 500, `${plain}`);
});
