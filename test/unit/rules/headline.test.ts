import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFindings } from '../../checks/findings';
import { openFixture } from '../../openFixture';

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

test('the title in the front matter of a draft is looked at again when it alone changes', async () => {
  const { service, corpus, uriOf, fixture } = await openFixture(
    '//- drafts/d.md\n---\ntitle: Flood kills 17\nrole: draft\n---\nThe flood in Lysk on Thursday killed 17 people.\n',
  );
  const codes = () => (corpus().findings.get('drafts/d.md') ?? []).map(({ code }) => code);
  assert.deepEqual(codes(), []);
  const text = fixture.files.get('drafts/d.md')!;
  service.openDocument(uriOf('drafts/d.md'), 'markdown', 1, text);
  service.changeDocument(uriOf('drafts/d.md'), 2, text.replace('kills 17', 'kills 19'));
  await service.settled();
  assert.deepEqual(codes(), ['headline.differs']);
});
