import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Ajv, { type AnySchema } from 'ajv';
import { crosscheck, inFolder, root } from './run';

interface Offsets {
  readonly start: number;
  readonly end: number;
}

interface FactsRow {
  readonly article: string;
  readonly mentions: readonly Offsets[];
  readonly figures: readonly Offsets[];
}

const EXAMPLE = join(root, 'examples', 'velm-strait');
const schema = <T>(name: string) =>
  new Ajv({ allowUnionTypes: true }).compile<T>(
    JSON.parse(readFileSync(join(root, 'docs', 'schemas', name), 'utf8')) as AnySchema,
  );

test('check --format json keeps to its schema', () => {
  const { stdout, stderr } = crosscheck(['check', EXAMPLE, '--format', 'json']);
  assert.equal(stderr, '');
  const validate = schema('check.schema.json');
  assert.ok(validate(JSON.parse(stdout)), JSON.stringify(validate.errors?.slice(0, 3)));
});

test('facts --format jsonl keeps to its schema, one article a line, offsets inside the file', () => {
  const { stdout, status } = crosscheck(['facts', EXAMPLE]);
  assert.equal(status, 0);
  const validate = schema<FactsRow>('facts.schema.json');
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.ok(rows.length >= 10);
  for (const row of rows) {
    assert.ok(validate(row), `${row.article}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
    const { length } = readFileSync(join(EXAMPLE, row.article), 'utf8');
    for (const { start, end } of [...row.mentions, ...row.figures]) assert.ok(start < end && end <= length);
  }
});

test('facts --format csv has one header and as many cells in each line', () => {
  const { stdout, status } = crosscheck(['facts', EXAMPLE, '--format', 'csv']);
  assert.equal(status, 0);
  assert.match(stdout, /^article,outlet,date,fact,start,end,text,/);
});

test('a path that is not there is an error that names it, exit code 2', () => {
  const { status, stdout, stderr } = crosscheck(['check', 'no-such-folder']);
  assert.equal(status, 2);
  assert.equal(stdout, '');
  assert.match(stderr, /no-such-folder: there is no such file or folder/);
});

test('an unknown option, rule or level is an error that tells what there is', () => {
  assert.equal(crosscheck(['check', '--formt', 'json']).status, 2);
  const rule = crosscheck(['check', EXAMPLE, '--rule', 'quote.unatributed=off']);
  assert.equal(rule.status, 2);
  assert.match(rule.stderr, /there is no rule "quote.unatributed"/);
  const level = crosscheck(['check', EXAMPLE, '--rule', 'quote.unattributed=loud']);
  assert.equal(level.status, 2);
  assert.match(level.stderr, /error, warning, information, hint, off/);
});

test('an empty folder is no error', () => {
  inFolder({ 'notes.csv': 'a,b\n' }, (folder) => {
    const { status, stdout, stderr } = crosscheck(['check', folder]);
    assert.equal(status, 0);
    assert.equal(stdout, '');
    assert.match(stderr, /No articles here/);
  });
});

test('garbage, an empty file and a huge file do not keep the others from being read', () => {
  const garbage = new Uint8Array(1 << 20).map((_, i) => (i * 7919 + (i >> 3)) & 255);
  const huge = 'All work and no play. '.repeat(1_000_000);
  inFolder({ 'a.txt': garbage, 'b.txt': '', 'c.txt': huge, 'd.txt': 'Ann Roe said: “We stay.”\n' }, (folder) => {
    const facts = crosscheck(['facts', folder]);
    assert.equal(facts.status, 0, facts.stderr);
    assert.equal(facts.stdout.trim().split('\n').length, 4);
    const check = crosscheck(['check', folder, '--format', 'json']);
    assert.notEqual(check.status, 2, check.stderr);
    const codes = JSON.parse(check.stdout).findings.map(
      (finding: { article: string; code: string }) => `${finding.article} ${finding.code}`,
    );
    assert.ok(codes.includes('a.txt article.not-text'), codes.join());
    assert.ok(codes.includes('c.txt article.too-large'), codes.join());
  });
});

test('a manifest with a tab gives one finding there, and the articles are still checked', () => {
  inFolder(
    {
      'corpus.yaml': 'name: x\nrules:\n\tquote.unattributed: hint\n',
      'a.txt': '“We stay on the bridge until the water falls, whatever they tell us.”\n',
    },
    (folder) => {
      const { stdout } = crosscheck(['check', folder, '--format', 'json']);
      const findings: readonly { article: string; code: string; message: string }[] = JSON.parse(stdout).findings;
      assert.ok(
        findings.some(({ article, message }) => article === 'corpus.yaml' && /tab/i.test(message)),
        stdout,
      );
    },
  );
});

test('a single file is reported alone, with its corpus around it', () => {
  const all = JSON.parse(crosscheck(['check', EXAMPLE, '--format', 'json']).stdout).findings as readonly {
    article: string;
  }[];
  const article = all.find((finding) => finding.article.startsWith('articles/'))?.article;
  assert.ok(article, 'the example corpus has findings in its articles');
  const one = JSON.parse(crosscheck(['check', join(EXAMPLE, article), '--format', 'json']).stdout).findings;
  assert.deepEqual(
    one,
    all.filter((finding) => finding.article === article),
  );
});

test('--fail-on and --rule decide the exit code', () => {
  const { findings } = JSON.parse(crosscheck(['check', EXAMPLE, '--format', 'json']).stdout) as {
    findings: { code: string }[];
  };
  const softer = [...new Set(findings.map(({ code }) => code))].flatMap((code) => ['--rule', `${code}=information`]);
  assert.equal(crosscheck(['check', EXAMPLE]).status, 1);
  assert.equal(crosscheck(['check', EXAMPLE, ...softer]).status, 0);
  assert.equal(crosscheck(['check', EXAMPLE, ...softer, '--fail-on', 'information']).status, 1);
});

test('the other formats are what they say', () => {
  const sarif = JSON.parse(crosscheck(['check', EXAMPLE, '--format', 'sarif']).stdout);
  assert.equal(sarif.version, '2.1.0');
  assert.match(crosscheck(['check', EXAMPLE, '--format', 'junit']).stdout, /^<\?xml[\s\S]*<\/testsuites>\n$/);
  assert.match(crosscheck(['check', EXAMPLE, '--format', 'github']).stdout, /^::(error|warning|notice) file=/);
});

test('two corpora make one document, and junit fails what --fail-on names', () => {
  const other = join(root, 'examples', 'ansa-flood');
  const both = ['check', EXAMPLE, other, '--format'];
  const { runs } = JSON.parse(crosscheck([...both, 'sarif']).stdout);
  const uris: string[] = runs[0].results.map(
    (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
      result.locations[0]!.physicalLocation.artifactLocation.uri,
  );
  for (const name of ['velm-strait', 'ansa-flood'])
    assert.ok(
      uris.some((uri) => uri.startsWith(`examples/${name}/`)),
      name,
    );
  const failures = (xml: string): number => Number(/<testsuites [^>]*failures="(\d+)"/.exec(xml)![1]);
  const { stdout } = crosscheck([...both, 'junit']);
  assert.equal(stdout.split('<?xml').length, 2);
  assert.ok(failures(stdout) > 0 && failures(stdout) < uris.length);
  assert.equal(failures(stdout), stdout.split('<failure ').length - 1);
  assert.ok(failures(crosscheck([...both, 'junit', '--fail-on', 'error']).stdout) < failures(stdout));
});

test('report writes a page to standard output, and Markdown into a file that is called so', () => {
  const { stdout, status } = crosscheck(['report', EXAMPLE]);
  assert.equal(status, 0);
  assert.match(stdout, /^<!DOCTYPE html>[\s\S]*<h1>The Velm strait affair<\/h1>[\s\S]*<svg /);
  inFolder({ 'a.txt': 'The ship has a range of 300 miles.\n' }, (folder) => {
    const output = join(folder, 'crosscheck-report.md');
    assert.equal(crosscheck(['report', folder, '--output', output]).status, 0);
    assert.match(readFileSync(output, 'utf8'), /^# /);
    // A report is no article of the next one.
    assert.doesNotMatch(crosscheck(['facts', folder]).stdout, /crosscheck-report/);
    const failed = crosscheck(['report', folder, '--output', join(folder, 'none', 'r.html')]);
    assert.equal(failed.status, 2);
    assert.match(failed.stderr, /could not be written/);
  });
});
