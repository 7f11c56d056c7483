import assert from 'node:assert/strict';
import test from 'node:test';
import { openFixture } from '../../openFixture';

const LEARNED = 'People here learned of it from their children before they heard a word from the council';
const KNEW = 'Our neighbours knew it from their children, not from the council';
const AFFAIR = 'Rosa Thal of Velm Rescue came to Tolm with Greta Holm.';

/** The articles in which it is told that a saying has other words elsewhere. */
async function checkTold(articles: Readonly<Record<string, string>>, expected: readonly string[]): Promise<void> {
  const fixture = Object.entries(articles).map(
    ([name, text]) => `//- articles/${name}.txt role=source outlet="${name} Herald" date=2031-05-02\n${text}\n`,
  );
  const { findings } = (await openFixture(fixture.join(''))).corpus();
  const told = [...findings].filter(([, all]) => all.some(({ code }) => code === 'quote.wording-differs'));
  assert.deepEqual(told.map(([path]) => path).sort(), expected);
}

test('half-alike sentences are one in two reports of one affair', async () => {
  const [a, b] = [`“${LEARNED},” Ivo Lenk said. ${AFFAIR}`, `“${KNEW},” said Ivo Lenk. ${AFFAIR}`];
  await checkTold({ a, b }, ['articles/a.txt', 'articles/b.txt']);
  await checkTold({ a, b: `“${KNEW},” said Jan Oster. ${AFFAIR}` }, []);
});

test('somebody whom few quote is known by the sentence alone, somebody of every day is not', async () => {
  const [a, b] = [`“${LEARNED},” Ivo Lenk said. ${AFFAIR}`, `“${KNEW},” said Ivo Lenk. Mara Lind sailed to Orlat.`];
  await checkTold({ a, b }, ['articles/a.txt', 'articles/b.txt']);
  const others = ['c', 'd', 'e', 'f'].map((name, i) => [name, `Ivo Lenk spoke in Lysk on quay ${i}.`] as const);
  await checkTold({ a, b, ...Object.fromEntries(others) }, []);
});

test('half-alike sentences are two where the other report has the sentence as well', async () => {
  const a = `“${LEARNED},” Ivo Lenk said. ${AFFAIR}`;
  await checkTold({ a, b: `“${LEARNED},” Ivo Lenk said. He added: “${KNEW}.” ${AFFAIR}` }, []);
});

test('small words that one has lost are no other wording by themselves', async () => {
  const said = (words: string): string => `“${words},” Ivo Lenk said.`;
  const whole = 'We have acted because nobody else in the harbour would have done it';
  await checkTold({ a: said(whole), b: said(whole.replace('have ', '')) }, []);
  await checkTold({ a: said(whole), b: said(whole.replace('acted because', 'acted … because')) }, []);
  await checkTold({ a: said(whole), b: said(whole.replace('else in the harbour', '[of them]')) }, []);
  await checkTold({ a: said(whole), b: said(whole.replace(' in the harbour', '')) }, [
    'articles/a.txt',
    'articles/b.txt',
  ]);
});

test('an edit of one report is seen in the other', async () => {
  const text = (said: string): string => `---\ndate: 2031-05-02\n---\n“${said},” Ivo Lenk said. ${AFFAIR}\n`;
  const opened = await openFixture(`//- articles/a.md\n${text(LEARNED)}//- articles/b.md\n${text(KNEW)}`);
  const count = (): number =>
    (opened.corpus().findings.get('articles/a.md') ?? []).filter(({ code }) => code === 'quote.wording-differs').length;
  assert.equal(count(), 1);
  opened.service.openDocument(opened.uriOf('articles/b.md'), 'markdown', 1, text('We shall sail for Orlat in spring'));
  await opened.service.settled();
  assert.equal(count(), 0);
});
