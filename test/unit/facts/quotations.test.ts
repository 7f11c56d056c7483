import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { readArticle } from '../../../server/src/article/read';
import { buildKnownEntities } from '../../../server/src/entities/known';
import { readMentions } from '../../../server/src/facts/mentions';
import { type QuotationFacts, readQuotations } from '../../../server/src/facts/quotations';

const known = buildKnownEntities([]);
const KINDS: Readonly<Record<string, string>> = { d: 'direct', p: 'partial', s: 'scare', t: 'title' };

function read(text: string): QuotationFacts & { readonly text: string } {
  const article = readArticle(text, 'txt');
  return { ...readQuotations(article, readMentions(article, known)), text: article.text };
}

/** What a line of `sentences.txt` asks for and does not get; empty when all is as asked. */
function checkLine(line: string): string[] {
  const [text = '', ...wanted] = line.split(/\s+## /);
  const { quotations } = read(text.replaceAll('⏎', '\n\n'));
  const faults: string[] = [];
  if (quotations.length !== wanted.length) faults.push(`${quotations.length} quotations instead of ${wanted.length}`);
  wanted.forEach((want, i) => {
    const [speaker = '', cue = '', kind = ''] = want.split(' ~ ').map((part) => part.trim());
    const got = quotations[i];
    if (!got) return;
    const said = [got.speaker?.name, got.speaker?.text].filter((name) => name !== undefined);
    const right =
      speaker === '-' ? said.length === 0 : said.some((name) => name.toLowerCase().includes(speaker.toLowerCase()));
    if (!right) faults.push(`speaker ${said.join(' = ') || 'none'} instead of ${speaker}`);
    if (cue !== '-' && !(got.cue?.text ?? '').toLowerCase().includes(cue.toLowerCase()))
      faults.push(`cue ${got.cue?.text ?? 'none'} instead of ${cue}`);
    // Whether a short quotation is a whole sentence is a matter of taste; whether it is speech is not.
    const speech = (name: string | undefined) => (name === 'direct' || name === 'partial' ? 'speech' : name);
    if (speech(got.kind) !== speech(KINDS[kind])) faults.push(`kind ${got.kind} instead of ${KINDS[kind]}`);
  });
  return faults;
}

test('hard sentences of every form', (t) => {
  const file = join(process.env['CROSSCHECK_ROOT'] ?? process.cwd(), 'test/ledger/sentences.txt');
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const wrong = lines.flatMap((line) => {
    const faults = checkLine(line);
    return faults.length > 0 ? [`${line}\n      ${faults.join('; ')}`] : [];
  });
  t.diagnostic(`${lines.length - wrong.length} of ${lines.length} right`);
  for (const fault of wrong) t.diagnostic(fault.replace('\n', ' >>> '));
  assert.ok(lines.length >= 200, `${lines.length} lines`);
  assert.ok(wrong.length <= lines.length * 0.03, wrong.join('\n'));
});
