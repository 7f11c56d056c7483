import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PICTURE_REQUEST, type PictureParams, type WirePicture } from '../../server/src/lsp/picturesProtocol';
import { STATUS_REQUEST, type Status } from '../../server/src/lsp/protocol';
import { REPORT_REQUEST, type ReportParams } from '../../server/src/lsp/reportProtocol';
import { VIEW_REQUEST, type ViewAnswer, type ViewParams } from '../../server/src/lsp/viewsProtocol';
import { startClient, type TestClient } from './client';

const RANGES = (miles: number): string => `
  Missiles for the strait

  The Lanner has a range of ${miles} miles.
`;
const LANNER = `
  - id: lanner
    kind: weapon
    name: Lanner
`;
const ONE_CORPUS = `
  //- corpus.yaml
  name: The affair
  //- entities.yaml${LANNER}
  //- articles/herald.txt outlet="The Velm Herald" date=2031-05-02${RANGES(180)}
  //- articles/courier.txt outlet="Lysk Courier" date=2031-05-03${RANGES(240)}
`;
const TWO_CORPORA = `
  //- one/corpus.yaml
  name: The first affair
  //- one/articles/a.txt${RANGES(180)}
  //- two/corpus.yaml
  name: The second affair
  //- two/articles/b.txt${RANGES(200)}
`;

const ask = (client: TestClient, params: Partial<ViewParams>): Promise<ViewAnswer> =>
  client.connection.sendRequest(VIEW_REQUEST, {
    view: 'claims',
    by: 'state',
    filter: '',
    levels: [{ parent: null, most: 100 }],
    ...params,
  });

test('a view answers several levels at once, no more lines than were asked for, with where each leads', async () => {
  const client = await startClient(ONE_CORPUS);
  const [top] = (await ask(client, {})).levels;
  assert.deepEqual(
    top?.lines.map(({ label }) => label),
    ['In conflict'],
  );
  const { corpus, id } = top!.lines[0]!;
  const [claim] = (await ask(client, { levels: [{ parent: { corpus, id }, most: 100 }] })).levels;
  const below = { corpus, id: claim!.lines[0]!.id };
  const { levels, articles } = await ask(client, {
    levels: [
      { parent: { corpus, id }, most: 100 },
      { parent: below, most: 1 },
    ],
  });
  assert.equal(articles, 2);
  assert.deepEqual(
    levels.map(({ lines, left }) => [lines.length, left]),
    [
      [1, 0],
      [1, 1],
    ],
  );
  assert.equal(levels[1]?.lines[0]?.place?.uri, client.uriOf('articles/herald.txt'));
  await client.stop();
});

test('with several corpora each has a line, and what is below it is its own', async () => {
  const client = await startClient(TWO_CORPORA);
  const [top] = (await ask(client, { view: 'articles', by: 'outlet' })).levels;
  assert.deepEqual(
    top?.lines.map(({ kind, label }) => `${kind} ${label}`),
    ['corpus The first affair', 'corpus The second affair'],
  );
  const filtered = await ask(client, { view: 'articles', by: 'outlet', filter: 'b.txt' });
  assert.deepEqual(
    filtered.levels[0]?.lines.map(({ label }) => label),
    ['The second affair'],
  );
  await client.stop();
});

test('pictures and reports are of the corpus that was asked for; of none there is none', async () => {
  const client = await startClient(ONE_CORPUS);
  const status = await client.connection.sendRequest<Status>(STATUS_REQUEST, {});
  await ask(client, {});
  const corpus = client.uriOf('articles').replace(/\/articles$/, '');
  assert.ok(status);
  const picture = (params: PictureParams) => client.connection.sendRequest<WirePicture | null>(PICTURE_REQUEST, params);
  const claim = await picture({ kind: 'claim', corpus, claim: 'range|lanner|length' });
  assert.equal(claim?.kind, 'claim');
  assert.deepEqual(
    claim?.places.map(({ path }) => path),
    ['articles/herald.txt', 'articles/courier.txt'],
  );
  assert.equal(await picture({ kind: 'claim', corpus, claim: 'range|nobody|length' }), null);
  assert.equal(await picture({ kind: 'time', corpus: 'file:///nowhere' }), null);
  const report = (params: ReportParams) => client.connection.sendRequest<string | null>(REPORT_REQUEST, params);
  const page = await report({ corpus, format: 'html', today: '2031-05-09' });
  assert.match(page ?? '', /<h1>The affair<\/h1>[\s\S]*<svg /);
  assert.equal(await report({ corpus: 'file:///nowhere', format: 'html', today: '2031-05-09' }), null);
  await client.stop();
});
