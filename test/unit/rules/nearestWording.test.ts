import assert from 'node:assert/strict';
import test from 'node:test';
import { openFixture } from '../../openFixture';

const SOURCES = `
//- articles/a.txt role=source outlet="Orlan Daily" date=2031-05-02
“We lost some 20 minutes to a dry hydrant,” said fire chief Rosa Lind. “I can't tell you how many lives that is.”
//- articles/b.txt role=source outlet="The Velm Herald" date=2031-05-02
“We lost about 20 minutes to a dry hydrant. I cannot tell you how many lives that is,” said Rosa Lind.
`;

async function draftFinding(said: string): Promise<string | null> {
  const opened = await openFixture(
    `${SOURCES}//- drafts/d.md role=draft date=2031-05-03\n“${said},” Rosa Lind said.\n`,
  );
  const finding = (opened.corpus().findings.get('drafts/d.md') ?? []).find(
    ({ code }) => code === 'quote.wording-differs',
  );
  return finding === undefined ? null : `${finding.severity}: ${finding.message}`;
}

test('a draft’s slip is told against the wording that is nearest to it', async () => {
  assert.equal(
    await draftFinding('We lost about 20 minutes to a broken hydrant. I cannot tell you how many lives that is'),
    'warning: Rosa Lind in other words elsewhere: “broken” here, “dry” in The Velm Herald. Check the original.',
  );
});

test('another sentence of the same saying bears no wording out', async () => {
  assert.match(
    (await draftFinding('We lost about 20 minutes to a dry hydrant. I cannot tell you how many lives that is')) ?? '',
    /^information: Rosa Lind in other words elsewhere: “We lost about 20 minutes” here and in The Velm Herald, “We lost some 20 minutes” in Orlan Daily/,
  );
});
