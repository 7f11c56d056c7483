import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathEdits } from '../../../server/src/features/rename/pathEdits';
import { withEdits } from '../../../server/src/lsp/workspaceEdits';

const HASH = 'a'.repeat(64);
const FILES: Readonly<Record<string, string>> = {
  'decisions.yaml':
    '# Ours.\n- finding: quote.unattributed\n  article: articles/a.txt\n  words: “We left.”\n  reason: "articles/a.txt: asked"\n\n- claim: range|lanner\n  verdict: accepted\n  evidence: "articles/a.txt: The Lanner flies 300 km."\n',
  'metadata.tsv': 'filename\toutlet\na\tThe Velm Herald\narticles/b.txt\tOst Post\n',
  'pasted.yaml': '- draft: drafts/d.md\n  words: We left\n  from: articles/a.txt\n  passage: We left\n',
  'locked.sha256': `# 2031-05-02\n${HASH}  articles/a.txt\n`,
};

function after(renamed: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const articles = ['articles/a.txt', 'articles/b.txt', 'drafts/d.md'];
  const changes = pathEdits((path) => FILES[path] ?? null, articles, new Map(Object.entries(renamed)));
  return Object.fromEntries(changes.map(({ path, edits }) => [path, withEdits(FILES[path]!, edits)]));
}

test('what was written of an article goes along when it is renamed', () => {
  assert.deepEqual(after({ 'articles/a.txt': 'articles/friday.txt' }), {
    'decisions.yaml': FILES['decisions.yaml']!.replace('article: articles/a', 'article: articles/friday').replace(
      '"articles/a.txt: The',
      '"articles/friday.txt: The',
    ),
    'metadata.tsv': FILES['metadata.tsv']!.replace('\na\t', '\narticles/friday.txt\t'),
    'pasted.yaml': FILES['pasted.yaml']!.replace('articles/a', 'articles/friday'),
    'locked.sha256': FILES['locked.sha256']!.replace('articles/a', 'articles/friday'),
  });
});

test('a bare name in the table stays where only the folder is another one; nothing else is touched', () => {
  const changed = after({ 'articles/a.txt': 'sources/a.txt', 'articles/b.txt': 'sources/b.txt' });
  assert.equal(changed['metadata.tsv'], FILES['metadata.tsv']!.replace('articles/b', 'sources/b'));
  assert.deepEqual(after({ 'notes.txt': 'other.txt' }), {});
});
