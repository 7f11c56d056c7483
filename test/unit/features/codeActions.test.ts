import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ActionContext, codeActions } from '../../../server/src/features/codeActions';
import { checkArticle } from '../../../server/src/rules/check';
import type { Finding, Fix } from '../../../server/src/rules/types';
import { openFixture } from '../../fixture';

const TEXT = 'He flew 200 miles. He flew home.';

function findingOn(words: string, fixes: readonly Fix[]): Finding {
  const start = TEXT.indexOf(words);
  const span = { start, end: start + words.length };
  return { ...span, article: 'a.txt', code: 'figure.conflict', severity: 'warning', message: '', related: [], fixes };
}

const EDIT: Fix = {
  title: 'Write “190 miles”',
  preferred: true,
  action: { kind: 'edit text', edits: [{ start: 8, end: 11, newText: '190' }] },
};
const ACCEPT: Fix = {
  title: 'Accept 200 miles',
  preferred: true,
  action: { kind: 'decide claim', claim: 'k', verdict: 'accepted', value: '200 miles' },
};
const ASIDE = 'Ignore, with a reason: “200 miles” (figure.conflict)';

/** Titles of what is offered with the cursor on `words`; a star marks what is preferred. */
function checkActions(words: string, context: ActionContext, fixes: readonly Fix[], wanted: readonly string[]): void {
  const start = TEXT.indexOf(words);
  const items = codeActions([findingOn('200 miles', fixes)], { start, end: start + words.length }, context);
  assert.deepEqual(
    items.map(({ title, preferred }) => `${title}${preferred ? ' *' : ''}`),
    wanted,
  );
}

const DRAFT: ActionContext = { role: 'draft', text: TEXT, compares: false };
const SOURCE: ActionContext = { role: 'source', text: TEXT, compares: false };

test('a draft’s text may be changed', () => {
  checkActions('200', DRAFT, [EDIT, ACCEPT], ['Write “190 miles” *', 'Accept 200 miles *', ASIDE]);
});

test('no fix changes the text of a source', async () => {
  const { corpus } = await openFixture(`
    //- a.txt role=source
    The convoy came within 40 miles (46 kilometers) of Orlat.
    //- d.txt role=draft
    The convoy came within 40 miles (46 kilometers) of Orlat.
  `);
  const edits = (path: string) =>
    checkArticle(path, corpus().snapshot)
      .filter(({ code }) => code === 'figure.conversion')
      .map(({ fixes }) => fixes.filter(({ action }) => action.kind === 'edit text').length);
  assert.deepEqual([edits('a.txt'), edits('d.txt')], [[0], [1]]);
});

test('figures of a claim can be compared where the editor has a page for it', () => {
  const finding = { ...findingOn('200 miles', [ACCEPT]), claim: 'range|lanner|length' };
  const [, compare] = codeActions([finding], finding, { ...SOURCE, compares: true });
  assert.deepEqual(compare?.action, { kind: 'compare claim', claim: 'range|lanner|length' });
  assert.equal(
    codeActions([finding], finding, SOURCE).some(({ action }) => action.kind === 'compare claim'),
    false,
  );
});

test('two findings of one rule on a line are told apart', () => {
  const text = 'He flew 200 miles.';
  const items = codeActions(
    [findingOn('200 miles', []), findingOn('He flew', [])],
    { start: 0, end: text.length },
    DRAFT,
  );
  assert.deepEqual(
    items.map(({ title }) => title),
    [ASIDE, 'Ignore, with a reason: “He flew” (figure.conflict)'],
  );
});

test('elsewhere nothing is offered', () => {
  checkActions('home', DRAFT, [EDIT], []);
});

test('a rule’s own offer to put it aside is not doubled', () => {
  const own: Fix = {
    title: 'Keep as it is, with a reason',
    preferred: false,
    action: { kind: 'decide finding', code: 'figure.conflict', span: { start: 8, end: 17 } },
  };
  checkActions('200', DRAFT, [own], ['Keep as it is, with a reason: “200 miles” (figure.conflict)']);
});

test('what is wrong in the corpus’s own files cannot be put aside', () => {
  checkActions('200', { role: null, text: TEXT, compares: false }, [EDIT], ['Write “190 miles” *']);
});
