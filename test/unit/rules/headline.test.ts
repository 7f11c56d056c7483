import { test } from 'node:test';
import { checkFindings } from '../../checks/findings';

test('a headline that counts otherwise than the first paragraph', async () => {
  await checkFindings(
    'figure.conflict',
    `
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
    Flood kills 19 in Berlin

    The flood in Berlin on Thursday killed 17 people and left hundreds without a home.
                                           ^^
    `,
  );
  await checkFindings(
    'figure.conflict',
    `
    //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02
    Flood kills 17 in Berlin

    The flood in Berlin on Thursday killed 17 people and left hundreds without a home.
    `,
  );
});
