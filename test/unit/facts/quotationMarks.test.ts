import assert from 'node:assert/strict';
import test from 'node:test';
import { readArticle } from '../../../server/src/article/read';
import { readQuotationMarks } from '../../../server/src/facts/quotationMarks';

/** The stretches between marks, with their marks, and the faults as `fault: what reads as quoted`. */
function checkMarks(text: string, stretches: readonly string[], faults: readonly string[] = []): void {
  const article = readArticle(text, 'txt');
  const read = readQuotationMarks(article);
  const { starts, ends } = article.tokens;
  assert.deepEqual(
    read.stretches.map((s) => article.text.slice(starts[s.firstToken], ends[s.endToken - 1])),
    stretches,
  );
  assert.deepEqual(
    read.unbalanced.map(({ fault, quoted }) => `${fault}: ${article.text.slice(quoted.start, quoted.end)}`),
    faults,
  );
}

test('every kind of mark', () => {
  checkMarks('“One,” said Roe. "Two," said Roe. ‘Three,’ said Roe. \'Four,\' said Roe.', [
    '“One,”',
    '"Two,"',
    '‘Three,’',
    "'Four,'",
  ]);
  checkMarks('«One», said Roe. „Two“, said Roe.', ['«One»', '„Two“']);
});

test('apostrophes, feet and inches are no quotation marks', () => {
  checkMarks("The sailors' mess didn't open in the '90s, and the cooks' union wouldn't say why.", []);
  checkMarks('The 6\'2" keeper fixed a 12" pipe.', []);
  checkMarks('“The sailors’ mess can’t open ’til May,” said Roe.', ['“The sailors’ mess can’t open ’til May,”']);
});

test('a quotation within a quotation is part of the outer one', () => {
  checkMarks('“He said ‘never’ twice,” said Roe.', ['“He said ‘never’ twice,”']);
  checkMarks('“He called it “the wall” for years,” said Roe.', ['“He called it “the wall” for years,”']);
  checkMarks('‘He called it “the wall” for years,’ said Roe.', ['‘He called it “the wall” for years,’']);
});

test('leaning marks within straight ones belong to the paragraph, where nothing closes it but a later one', () => {
  checkMarks('Roe said:\n\n"The “lamp law” is gone. Nobody asked.\n\n"We did. It is “a shame” to see."', [
    '"The “lamp law” is gone. Nobody asked.',
    '"We did. It is “a shame” to see."',
  ]);
  checkMarks('"The “lamp law” is gone," said Roe. Nobody asked.\n\n"We did," said Lind.', [
    '"The “lamp law” is gone,"',
    '"We did,"',
  ]);
  // What is quoted next is another's, and a transcript has a speaker for each paragraph.
  checkMarks(
    '"The “lamp law” is gone, said Roe.\n\n“We did,” said Lind.',
    ['"The', '“lamp law”', '“We did,”'],
    ['opened twice: "The'],
  );
  checkMarks(
    '"ROE: The “lamp law” is gone.\n\n"LIND: We sail."',
    ['"ROE: The', '“lamp law”', '"LIND: We sail."'],
    ['opened twice: "ROE: The'],
  );
});

test('a nickname within a name is no quotation', () => {
  checkMarks('The boxer Ned “Mule” Farrow has retired.', []);
});

test('an opening mark on every paragraph and one closing mark are in order', () => {
  checkMarks('“One.\n\n“Two.\n\n“Three,” said Roe.', ['“One.', '“Two.', '“Three,”']);
});

test('one opening mark and a closing one in a later paragraph are in order', () => {
  checkMarks('Roe said: “One is here.\n\nTwo is there.\n\nThree is gone.” Then she left.', [
    '“One is here.',
    'Two is there.',
    'Three is gone.”',
  ]);
});

test('a closing mark that opens, and an opening mark that closes, are turned', () => {
  checkMarks('They were ready “to sail “. Nobody believed it.', ['“to sail “'], ['turned: “to sail “']);
  checkMarks('They were ready ”to sail”, said Roe.', ['”to sail”'], ['turned: ”to sail”']);
});

test('a mark that is opened twice ends at the second, or at its attribution', () => {
  checkMarks(
    '“We waited a week. “It came on Monday,” said Roe.',
    ['“We waited a week.', '“It came on Monday,”'],
    ['opened twice: “We waited a week.'],
  );
  checkMarks(
    '“We waited a week, said Roe. “It came on Monday.”',
    ['“We waited a week,', '“It came on Monday.”'],
    ['opened twice: “We waited a week,'],
  );
});

test('a lost mark never shifts the pairs of the next paragraph', () => {
  checkMarks(
    '“We waited a week.\n\nThe ship came on Monday. “At last,” said Roe.',
    ['“We waited a week.', '“At last,”'],
    ['never closed: “We waited a week.'],
  );
  checkMarks(
    'We waited a week,” said Roe.\n\n“At last,” said Lund.',
    ['“At last,”'],
    ['never opened: We waited a week,”'],
  );
});
