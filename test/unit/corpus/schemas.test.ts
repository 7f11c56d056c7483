import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { readDecisions } from '../../../server/src/corpus/readDecisions';
import { MANIFEST_KEYS, readManifest } from '../../../server/src/corpus/readManifest';
import { ENTITY_KEYS, readDescribedEntities } from '../../../server/src/entities/described';

const ROOT = process.env.CROSSCHECK_ROOT ?? process.cwd();

function schemaOf(name: string) {
  const schema = JSON.parse(readFileSync(join(ROOT, 'docs', 'schemas', `${name}.schema.json`), 'utf8'));
  return { schema, validate: new Ajv({ allowUnionTypes: true }).compile(schema) };
}

const READERS = {
  corpus: (text: string) => readManifest(text).problems,
  entities: (text: string) => readDescribedEntities(text).problems,
  decisions: (text: string) => readDecisions(text).problems,
} as const;

/** The schema, which editors complete and check by, and the reader say the same of a file. */
function checkBoth(name: keyof typeof READERS, text: string, good: boolean): void {
  const { validate } = schemaOf(name);
  assert.equal(validate(parse(text)), good, `schema on ${text}: ${JSON.stringify(validate.errors)}`);
  assert.equal(READERS[name](text).length === 0, good, `reader on ${text}: ${JSON.stringify(READERS[name](text))}`);
}

test('the schemas know the keys that the readers know', () => {
  assert.deepEqual(Object.keys(schemaOf('corpus').schema.properties), [...MANIFEST_KEYS]);
  assert.deepEqual(Object.keys(schemaOf('entities').schema.items.properties), [...ENTITY_KEYS]);
});

test('the example corpus fits them', () => {
  for (const name of ['corpus', 'entities', 'decisions'] as const) {
    const path = join(ROOT, 'examples', 'velm-strait', `${name}.yaml`);
    assert.ok(existsSync(path), path);
    checkBoth(name, readFileSync(path, 'utf8'), true);
  }
});

test('schema and reader agree on what is right and wrong', () => {
  checkBoth('corpus', '', true);
  checkBoth('corpus', 'include: a/**\nrules: { figure.conflict: { draft: off }, quote.anonymous: hint }\n', true);
  checkBoth('corpus', 'includes: a/**\n', false);
  checkBoth('corpus', 'rules: { figure.conflict: { drafts: off } }\n', false);
  checkBoth('corpus', 'annotations: x.ann\n', false);
  checkBoth('corpus', 'types: { PER: human }\n', false);
  checkBoth('entities', '- { id: a, kind: person, name: Anne, aliases: Roe, gender: female }\n', true);
  checkBoth('entities', '- { id: a, kind: person }\n', false);
  checkBoth('entities', '- { id: a b, kind: person, name: Anne }\n', false);
  checkBoth('entities', '- { id: a, kind: weapon, name: Gun, facts: [{ measure: range }] }\n', false);
  checkBoth('decisions', '- { claim: c, verdict: disputed, seen: [1, 2] }\n', true);
  checkBoth('decisions', '- { claim: c }\n', false);
  checkBoth('decisions', '- { finding: f, article: a, words: w, reason: r }\n', true);
  checkBoth('decisions', '- { finding: f, article: a, words: w }\n', false);
  checkBoth('decisions', '- { checked: s, article: a, words: 14, as: figure, by: M, on: 2031-05-02 }\n', true);
  checkBoth('decisions', '- { checked: s, article: a, words: w, as: sentence }\n', false);
  checkBoth('decisions', '- { checked: s, article: a, as: figure }\n', false);
});
