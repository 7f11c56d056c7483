import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clip, link, plainly } from '../../../server/src/features/cards/markdown';
import { asPlainText } from '../../../server/src/features/cards/plainText';

const checkPlainly = (text: string, markdown: string): void => assert.equal(plainly(text), markdown);

test('what Markdown would read is escaped, and nothing else', () => {
  checkPlainly('“We will,” he said: 190 miles (305.8 km).', '“We will,” he said: 190 miles (305.8 km).');
  checkPlainly('[click](command:evil)', '\\[click\\](command:evil)');
  checkPlainly('![x](http://t/x.png)', '!\\[x\\](http://t/x.png)');
  checkPlainly('<img src=x onerror=y>', '\\<img src=x onerror=y\\>');
  checkPlainly('*a* _b_ `c` ~~d~~ | e', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ \\| e');
  checkPlainly('back\\slash', 'back\\\\slash');
  checkPlainly('&lt;b&gt; & c', '\\&lt;b\\&gt; & c');
  checkPlainly('$(warning) $5', '\\$(warning) $5');
  checkPlainly('# Head', '\\# Head');
});

test('no line break and no control character gets through', () => {
  checkPlainly('a\n\n# b\r\nc\u2028d\u0000e', 'a # b c d e');
  checkPlainly('safe\u202etxt.exe', 'safetxt.exe');
});

test('a long text is cut at a word', () => {
  assert.equal(clip('one two three four', 12), 'one two…');
  assert.equal(clip('short', 12), 'short');
  assert.equal(clip('onewordthatdoesnotend', 8), 'oneword…');
});

test('brackets and spaces cannot end a link', () => {
  assert.equal(link('here', 'file:///a (1)/b.txt#L3'), '[here](file:///a%20%281%29/b.txt#L3)');
});

test('a card as plain text has the words and no mark of Markdown', () => {
  const card =
    '**Anne Roe** · cue *said*  \n[two *others*](command:x%20y)\n\n| range | 300 km |\n| :-- | :-- |\n| \\[a\\] | 5\\*4 \\| 3 |\n\n---\n\n~~old~~ **new**';
  assert.equal(asPlainText(card), 'Anne Roe · cue said\ntwo others\n\nrange   300 km\n[a]   5*4 | 3\n\nold new');
});
