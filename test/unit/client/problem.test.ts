import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LogOutputChannel } from 'vscode';
import { recorded } from '../../../client/src/problem/recorder';
import { cleaned, problemText } from '../../../client/src/problem/text';

const HIDDEN = [
  ['file:///home/mirja/affair', '(corpus 1)'],
  ['/home/mirja/affair', '(corpus 1)'],
  ['mirja', '(somebody)'],
] as const;

test('a line of the log keeps what happened and loses whom and what it was about', () => {
  assert.equal(
    cleaned('file:///home/mirja/affair: 15 articles read in 90 ms', HIDDEN),
    '(corpus 1): 15 articles read in 90 ms',
  );
  assert.equal(
    cleaned('hover: no “We will wait here” in /home/mirja/affair/a.txt:3', HIDDEN),
    'hover: no “…” in (corpus 1)/(article):3',
  );
  assert.equal(cleaned('could not read drafts/ten-days.md', []), 'could not read drafts/(article)');
  assert.ok(cleaned('x'.repeat(5000), []).length < 500);
});

test('the report has versions, settings, counts and log, and says that nothing was sent', () => {
  const text = problemText({
    versions: { Crosscheck: '1.2.3' },
    settings: { 'crosscheck.problems': 'corpus' },
    status: {
      ready: true,
      indexing: null,
      corpora: [
        {
          root: 'file:///home/mirja/affair',
          name: 'The affair of the year',
          articles: 15,
          drafts: 1,
          findings: { error: 0, warning: 2, information: 3, hint: 4 },
          ignored: 5,
        },
      ],
    },
    serverState: 'running',
    log: ['file:///home/mirja/affair: 15 articles read in 90 ms'],
    hidden: HIDDEN,
  });
  assert.match(text, /Nothing of this has been sent/);
  assert.match(text, /\* Crosscheck: 1\.2\.3/);
  assert.match(text, /\* crosscheck\.problems: "corpus"/);
  assert.match(text, /\* corpus 1: 15 articles, 1 drafts; 0 error, 2 warning, 3 information, 4 hint; 5 ignored/);
  assert.doesNotMatch(text, /mirja|affair/);
});

test('what is written to the channel is kept, what is traced is not', () => {
  const written: string[] = [];
  const channel = {
    info: (line: string) => written.push(line),
    trace: (line: string) => written.push(line),
    name: 'Crosscheck',
  } as unknown as LogOutputChannel;
  const log = recorded(channel);
  log.channel.info('read 3 articles');
  log.channel.trace('{"text": "We will wait here"}');
  assert.deepEqual(written, ['read 3 articles', '{"text": "We will wait here"}']);
  assert.equal(log.lines().length, 1);
  assert.match(log.lines()[0] ?? '', /\[info\] read 3 articles$/);
  assert.equal(log.channel.name, 'Crosscheck');
});
