import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showReport } from '../../../client/src/report/show';

async function checkShown(
  format: 'html' | 'markdown',
  onThisMachine: boolean,
  openExternally: () => Promise<boolean>,
  wanted: readonly string[],
): Promise<void> {
  const done: string[] = [];
  const does = (what: string) => async () => {
    done.push(what);
  };
  const opens = async () => {
    done.push('open');
    return openExternally();
  };
  const told = await showReport(format, {
    onThisMachine,
    openExternally: opens,
    preview: does('preview'),
    reveal: does('reveal'),
  });
  assert.deepEqual([...done, told], wanted);
}

test('a page on this machine opens in the browser', () =>
  checkShown('html', true, async () => true, ['open', 'opened']));

test('where nothing opens it, it is shown where it lies', async () => {
  await checkShown('html', true, async () => false, ['open', 'reveal', 'revealed']);
  await checkShown('html', true, () => Promise.reject(new Error('no browser')), ['open', 'reveal', 'revealed']);
});

test('a browser here cannot open a file of another machine', () =>
  checkShown('html', false, async () => true, ['reveal', 'revealed']));

test('Markdown has a preview in the editor', () =>
  checkShown('markdown', false, async () => true, ['preview', 'previewed']));
