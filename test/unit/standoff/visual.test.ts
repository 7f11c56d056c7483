import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readShortcuts, withFreeKeys } from '../../../server/src/standoff/shortcuts';
import { readVisualConfiguration } from '../../../server/src/standoff/visual';

test('labels and colours of visual.conf; a comma within brackets parts nothing', () => {
  const { labels, looks } = readVisualConfiguration(
    '# ours\n[labels]\nMilitaryPlatform | Military platform | Platform\nWeapon|\n[drawing]\nSPAN_DEFAULT fgColor:black, bgColor:lightgreen, borderColor:darken\nPerson\tbgColor:rgb(1, 2, 3),fgColor:#fff\nArc\tcolor:red, dashArray:3-3\nnonsense\n',
  );
  assert.deepEqual(labels.get('MilitaryPlatform'), ['Military platform', 'Platform']);
  assert.deepEqual(labels.get('Weapon'), []);
  assert.deepEqual(looks.get('Person'), { background: 'rgb(1, 2, 3)', foreground: '#fff', border: null, arc: null });
  assert.equal(looks.get('SPAN_DEFAULT')?.border, 'darken');
  assert.equal(looks.get('Arc')?.arc, 'red');
  assert.equal(looks.size, 3);
});

test('keys of kb_shortcuts.conf, with a tab or spaces; the others get a letter that is free', () => {
  const keys = readShortcuts('# keys\nP Person\nL\tLocation\r\nP Pier\nxx no\n');
  assert.deepEqual(
    [...keys],
    [
      ['P', 'Person'],
      ['L', 'Location'],
    ],
  );
  assert.deepEqual([...withFreeKeys(['Person', 'Pier', 'Pie', 'Ll', 'L'], keys)].slice(2), [
    ['I', 'Pier'],
    ['E', 'Pie'],
  ]);
});
