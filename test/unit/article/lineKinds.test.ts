import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenBounds } from '../../../server/src/article/blockSentences';
import { kindsByThemselves } from '../../../server/src/article/lineKinds';
import { readLines } from '../../../server/src/article/lines';
import { readTokens } from '../../../server/src/article/tokens';
import { readCodeUnits } from '../../../server/src/text/codeUnits';
import { runs } from '../../fuzzing';

/** What a line begins with, what stands in it, and what it ends with: each tells of something that is no paragraph. */
const BEGINNINGS = [
  ...['Velm ', 'Keldova ', 'Orrin lay ', 'VELM RISES ', 'Ferries ', '“Velm ', '"Ferries '],
  ...['The minister ', 'On Monday ', 'May 5, 2024 ', 'Monday, 5 May ', '“The ', '"The post ', "''The ", '(AP) ', '20 '],
  ...[
    'Source: ',
    'SOURCE Velm ',
    'By Ann Roe, ',
    'Reporting by ',
    'Please ',
    'If you ',
    'Share this ',
    'Photo: ',
    'Getty ',
  ],
  ...[
    'Sign up ',
    'Copyright 2024 ',
    'More ',
    'Published on ',
    'Updated 5 May 2024 ',
    'https://velm.example/',
    '• ',
    'É',
  ],
];
const MIDDLES = [
  ...[
    'said that the ferry lay off Orrin ',
    'please donate to our newsletter ',
    'PLEASE donate to our ferry ',
    'the release of YOUR donation ',
    'support your membership ',
    'released it ',
  ],
  ...[
    'with your subscription ',
    'Ann Roe contributed to this report ',
    'additional reporting from Velm ',
    'the strait ',
  ],
  ...[
    'with inputs from agencies ',
    'Ann Roe/Reuters ',
    'via AFP ',
    '– ',
    'appeared first on ',
    'Photo: Ann Roe/AP ',
    '. ',
  ],
  ...['“Velm” ', 'in Keldova, ', 'Hour ', 'PLEASE '],
];
const ENDS = ['.', '.”', ',"', '?”', '”', '!', '?', ':', '…', ').', ')', "''", '.’', '', ' (Ann Roe/AP)', ' 2024.'];

test('what is seen by its letters alone to be a paragraph is one', () => {
  const line = fc
    .tuple(
      fc.constantFrom(...BEGINNINGS),
      fc.array(fc.constantFrom(...MIDDLES), { maxLength: 9 }),
      fc.constantFrom(...ENDS),
    )
    .map(([beginning, middles, end]) => beginning + middles.join('').trim() + end);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (written) => {
      const text = written.join('\n');
      const units = readCodeUnits(text);
      const lines = readLines(text, units, 0);
      const readable = readTokens({ text, bodyStart: 0, units }, []);
      const bounds = tokenBounds(readable, lines);
      const seen = kindsByThemselves({ lines, markup: [], codes: units.codes }, readable, bounds);
      assert.deepEqual(seen, kindsByThemselves({ lines, markup: [], codes: null }, readable, bounds));
    }),
    { numRuns: runs(2000) },
  );
});
