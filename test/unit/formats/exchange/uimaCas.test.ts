import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_EXCHANGE_ANNOTATIONS } from '../../../../server/src/formats/exchange/types';
import { uimaCasFormat } from '../../../../server/src/formats/exchange/uimaCas';
import { contentOf } from './documents';

const TEXT = '😀 Anne Roe said so.';

test('named entities are INCEpTION’s own, offsets are UTF-16 code units, every reference leads somewhere', () => {
  const { files } = uimaCasFormat.write([
    {
      name: 'a',
      text: TEXT,
      annotations: {
        ...NO_EXCHANGE_ANNOTATIONS,
        textBounds: [
          { id: 'T1', type: 'Source', spans: [{ start: 3, end: 11 }], words: 'Anne Roe' },
          { id: 'T2', type: 'Attribution', spans: [{ start: 12, end: 16 }], words: 'said' },
        ],
        events: [{ id: 'E1', type: 'Attribution', trigger: 'T2', roles: [{ role: 'Source', target: 'T1' }] }],
      },
    },
  ]);
  const cas = JSON.parse(files[0]!.content);
  // No header: the Java library refuses one with a version, which the specification has.
  assert.deepEqual(Object.keys(cas), ['%TYPES', '%FEATURE_STRUCTURES', '%VIEWS']);
  const structures: Record<string, unknown>[] = cas['%FEATURE_STRUCTURES'];
  assert.equal(structures[0]!.sofaString, TEXT);
  const entity = structures.find((one) => String(one['%TYPE']).endsWith('.NamedEntity'))!;
  assert.deepEqual([entity.begin, entity.end, entity.value], [3, 11, 'Source']);
  const ids = new Set(structures.map((one) => one['%ID']));
  assert.equal(ids.size, structures.length);
  for (const one of structures) {
    for (const [key, value] of Object.entries(one))
      if (key.startsWith('@')) assert.ok(ids.has(value), `${key} ${value}`);
    for (const element of (one['%ELEMENTS'] as unknown[] | undefined) ?? []) assert.ok(ids.has(element));
  }
});

test('layers of any name are taken over, tokens and sentences are not', () => {
  const anchored = (id: number, type: string, begin: number, end: number, more = {}) => ({
    '%ID': id,
    '%TYPE': type,
    '@sofa': 1,
    '^begin': begin,
    '^end': end,
    ...more,
  });
  const cas = {
    '%FEATURE_STRUCTURES': [
      { '%ID': 1, '%TYPE': 'uima.cas.Sofa', sofaString: TEXT },
      anchored(2, 'de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token', 3, 7),
      anchored(3, 'webanno.custom.Speaker', 3, 11, { role: 'mate', identifier: 'http://x.example/1' }),
      anchored(4, 'webanno.custom.Said', 12, 16, { '@arguments': 6 }),
      { '%ID': 5, '%TYPE': 'webanno.custom.SaidArgumentsLink', role: 'who', '@target': 3 },
      { '%ID': 6, '%TYPE': 'webanno.custom.SaidArgumentsLink[]', '%ELEMENTS': [5] },
      anchored(7, 'webanno.custom.Speaker', 90, 99),
      anchored(8, 'webanno.custom.Near', 3, 11, { '@Governor': 3, '@Dependent': 4 }),
    ],
  };
  const { documents, problems } = uimaCasFormat.read([{ path: 'x/a.json', content: JSON.stringify(cas) }], new Map());
  assert.equal(documents[0]!.name, 'x/a');
  assert.deepEqual(contentOf(documents[0]!), [
    'Said 12-16 said',
    'Speaker 3-11 Anne Roe',
    'attribute Speaker 3-11 Anne Roe role mate',
    'event Said on Said 12-16 said: who Speaker 3-11 Anne Roe',
    'link Speaker 3-11 Anne Roe http://x.example/1 Anne Roe',
    'relation Near Arg1 Speaker 3-11 Anne Roe Arg2 Said on Said 12-16 said',
  ]);
  assert.deepEqual(problems, ['x/a.json: Speaker 7 has no place in the text']);
  // The same with ids for keys, as the Java library writes it when it is told to.
  const byId = Object.fromEntries(cas['%FEATURE_STRUCTURES'].map(({ '%ID': id, ...one }) => [id, one]));
  const content = JSON.stringify({ '%FEATURE_STRUCTURES': byId });
  const again = uimaCasFormat.read([{ path: 'x/a.json', content }], new Map());
  assert.deepEqual(contentOf(again.documents[0]!), contentOf(documents[0]!));
  assert.match(
    uimaCasFormat.read([{ path: 'b.json', content: '[]' }], new Map()).problems[0]!,
    /b\.json: this is no CAS JSON/,
  );
});
