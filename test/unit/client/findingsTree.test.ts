import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { counted, filterFindings, type GroupBy, type Node, treeOf } from '../../../client/src/findings/model';
import { changedNodes } from '../../../client/src/findings/refresh';
import type { CorpusFindings, WireFinding, WireSeverity } from '../../../server/src/lsp/protocol';

/** `path:line severity code message`, a finding a line; lines that begin with `-` are ignored, for the words behind `#`. */
function corpusOf(text: string, root = 'file:///affair'): CorpusFindings {
  const rows = text.split('\n').map((row) => row.trim());
  const read = (row: string): WireFinding => {
    const [place = '', severity = '', code = '', ...message] = row.replace(/^- | #.*$/g, '').split(' ');
    const [path = '', line = ''] = place.split(':');
    const at = { line: Number(line) - 1, character: 0 };
    const finding = { uri: `${root}/${path}`, path, range: { start: at, end: at }, code, related: [] };
    return { ...finding, severity: severity as WireSeverity, message: message.join(' ') };
  };
  const open = rows.filter((row) => row && !row.startsWith('-')).map(read);
  const paths = [...new Set(open.map(({ path }) => path))].sort();
  return {
    root,
    name: root.slice(root.lastIndexOf('/') + 1),
    sequence: 1,
    articles: 3,
    files: paths.map((path) => ({
      uri: `${root}/${path}`,
      path,
      role: path.startsWith('drafts/') ? 'draft' : 'source',
      outlet: path.startsWith('drafts/') ? 'd' : path === 'n.txt' ? 'n' : 'The Herald',
      findings: open.filter((finding) => finding.path === path),
    })),
    ignored: rows
      .filter((row) => row.startsWith('-'))
      .map((row) => ({ finding: read(row), reason: row.slice(row.indexOf('#') + 1).trim(), ruling: row })),
  };
}

/** The tree as indented text. */
function checkTree(corpora: readonly CorpusFindings[], groupBy: GroupBy, expected: string): void {
  const draw = (nodes: readonly Node[], indent: string): string[] =>
    nodes.flatMap((node) => [
      `${indent}${node.label} | ${node.detail}`,
      ...('children' in node ? draw(node.children, `${indent}  `) : []),
    ]);
  const lines = expected.split('\n').filter((line) => line.trim());
  const margin = Math.min(...lines.map((line) => line.search(/\S/)));
  assert.deepEqual(
    draw(treeOf(corpora, groupBy), ''),
    lines.map((line) => line.slice(margin)),
  );
}

const AFFAIR = `
  a.txt:3 information figure.differs About forty here
  a.txt:9 warning quote.unattributed Nobody is named
  drafts/d.md:2 warning quote.unattributed Who says so?
  - a.txt:12 warning quote.unbalanced Never closed #a typing mistake of the letter writer`;

describe('the tree of findings', () => {
  test('by rule, what weighs most first, what was put aside last', () => {
    checkTree(
      [corpusOf(AFFAIR)],
      'rule',
      `
      quote.unattributed | 2
        Nobody is named | a.txt:9
        Who says so? | drafts/d.md:2
      figure.differs | 1
        About forty here | a.txt:3
      Ignored | 1
        quote.unbalanced | 1
          Never closed | a typing mistake of the letter writer · a.txt:12`,
    );
  });

  test('by article, with its outlet', () => {
    checkTree(
      [corpusOf(AFFAIR)],
      'article',
      `
      a.txt | The Herald · 2
        About forty here | figure.differs · line 3
        Nobody is named | quote.unattributed · line 9
      d.md | draft · 1
        Who says so? | quote.unattributed · line 2
      Ignored | 1
        quote.unbalanced | 1
          Never closed | a typing mistake of the letter writer · a.txt:12`,
    );
  });

  test('a file name that stands in for an unknown outlet is not said twice', () => {
    checkTree(
      [corpusOf('n.txt:1 warning quote.unbalanced Never closed')],
      'article',
      `
      n.txt | 1
        Never closed | quote.unbalanced · line 1`,
    );
  });

  test('several corpora each have a line of their own; one that is clean has none', () => {
    const second = corpusOf('b.txt:1 error corpus.manifest A tab', 'file:///other');
    checkTree(
      [corpusOf('a.txt:1 hint quote.anonymous Officials said'), second, corpusOf('', 'file:///clean')],
      'rule',
      `
      affair | 1
        quote.anonymous | 1
          Officials said | a.txt:1
      other | 1
        corpus.manifest | 1
          A tab | b.txt:1`,
    );
  });

  test('a finding keeps its id when text is typed above it', () => {
    const idOf = (text: string) => treeOf([corpusOf(text)], 'rule').flatMap((n) => ('children' in n ? n.children : []));
    const before = idOf('a.txt:3 warning quote.unbalanced Never closed');
    const after = idOf('a.txt:4 warning quote.unbalanced Never closed');
    assert.deepEqual(
      before.map(({ id }) => id),
      after.map(({ id }) => id),
    );
    assert.notDeepEqual(before, after);
  });

  test('two findings of one rule in one article have ids of their own', () => {
    const nodes = treeOf([corpusOf('a.txt:3 warning quote.unbalanced A\na.txt:4 warning quote.unbalanced B')], 'rule');
    const ids = nodes.flatMap((node) => ('children' in node ? node.children.map(({ id }) => id) : []));
    assert.equal(new Set(ids).size, 2);
  });

  test('only the groups that changed are drawn again', () => {
    const before = treeOf([corpusOf(AFFAIR)], 'rule');
    const after = treeOf([corpusOf(AFFAIR.replace('About forty here', 'About fifty here'))], 'rule');
    assert.deepEqual(
      changedNodes(before, after)?.map(({ label }) => label),
      ['figure.differs'],
    );
    assert.deepEqual(changedNodes(before, treeOf([corpusOf(AFFAIR)], 'rule')), []);
    assert.equal(changedNodes(before, after.slice(1)), null, 'the top level itself');
  });

  test('a filter keeps what has all of its words, in the message, the rule, the outlet or the reason', () => {
    const left = (filter: string) => treeOf(filterFindings([corpusOf(AFFAIR)], filter), 'article').map((n) => n.label);
    assert.deepEqual(left('herald FORTY'), ['a.txt']);
    assert.deepEqual(left('quote.unattributed'), ['a.txt', 'd.md']);
    assert.deepEqual(left('letter writer'), ['Ignored']);
    assert.deepEqual(left('forty seven'), []);
  });

  test('the badge counts what presses', () => {
    assert.equal(counted([corpusOf(AFFAIR)], 'warnings'), 2);
    assert.equal(counted([corpusOf(AFFAIR)], 'all'), 3);
    assert.equal(counted([corpusOf(AFFAIR)], 'off'), 0);
  });
});
