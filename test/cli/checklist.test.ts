import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { crosscheck, root } from './run';

const EXAMPLE = join(root, 'examples', 'velm-strait');

test('checklist prints the statements of a draft, and says what is no draft', () => {
  const list = crosscheck(['checklist', join(EXAMPLE, 'drafts', 'ten-days.md')]);
  assert.equal(list.status, 0, list.stderr);
  assert.match(list.stdout, /^# Checklist: Ten days that emptied an island$/m);
  assert.match(list.stdout, /“The engine room flooded within four minutes,” \(Anke Brodal\) \| quotation \| \*\*V\*\*/);
  const page = crosscheck(['checklist', join(EXAMPLE, 'drafts', 'ten-days.md'), '--format', 'html']);
  assert.match(page.stdout, /^<!doctype html>/);
  const source = crosscheck(['checklist', join(EXAMPLE, 'articles', 'herald-0304-ferry-blast.txt')]);
  assert.equal(source.status, 2);
  assert.match(source.stderr, /this is no draft\. Say "role: draft"/);
});
