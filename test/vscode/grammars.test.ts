import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as vscode from 'vscode';

interface Line {
  readonly tokens: readonly { readonly startIndex: number; readonly endIndex: number; readonly scopes: string[] }[];
  readonly ruleStack: object;
}

interface Grammar {
  tokenizeLine(line: string, before: object | null): Line;
}

/** Scopes as a theme sees them, from the engine that comes with the editor, so that no expression means another thing. */
async function checkScopes(scopeName: string, text: string, expected: Readonly<Record<string, string>>): Promise<void> {
  const grammar = await load(scopeName);
  const found = new Map<string, Set<string>>();
  let before: object | null = null;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, before);
    before = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      for (const scope of scopes) {
        const words = found.get(scope) ?? new Set();
        found.set(scope, words.add(line.slice(startIndex, endIndex)));
      }
    }
  }
  for (const [scope, words] of Object.entries(expected)) {
    assert.deepEqual([...(found.get(scope) ?? [])].join('|'), words, scope);
  }
}

async function load(scopeName: string): Promise<Grammar> {
  const require = createRequire(join(vscode.env.appRoot, 'package.json'));
  const textmate = require('vscode-textmate');
  const oniguruma = require('vscode-oniguruma');
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer);
  // Ours and the editor's own: an article's front matter is YAML.
  const grammars = vscode.extensions.all.flatMap(({ packageJSON, extensionPath }) =>
    ((packageJSON.contributes?.grammars ?? []) as { scopeName: string; path: string }[]).map((grammar) => ({
      scopeName: grammar.scopeName,
      path: join(extensionPath, grammar.path),
    })),
  );
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources: string[]) => new oniguruma.OnigScanner(sources),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (name: string) => {
      const found = grammars.find((grammar) => grammar.scopeName === name);
      return found ? textmate.parseRawGrammar(readFileSync(found.path, 'utf8'), found.path) : null;
    },
  });
  return registry.loadGrammar(scopeName);
}

describe('grammars', () => {
  it('brat: ids, types, offsets, words, roles and notes', () =>
    checkScopes(
      'source.brat',
      [
        'T1\tPerson 0 10;12 20\tOdo Brenn of Hadrin',
        'E1\tAttribution:T2 Source:T1 Content:T3',
        'A1\tKind T3 scare',
        'N1\tReference T1 entity:odo-brenn\tOdo Brenn',
        '#1\tAnnotatorNotes T1\tthe older one',
        '*\tEquiv T1 T4',
      ].join('\n'),
      {
        'entity.name.tag.brat': 'T1|E1|A1|N1|#1|*',
        'entity.name.type.brat': 'Person|Attribution|Kind|Reference|AnnotatorNotes|Equiv',
        'constant.numeric.offset.brat': '0|10|12|20',
        'string.unquoted.brat': 'Odo Brenn of Hadrin|Odo Brenn',
        'variable.parameter.role.brat': 'Source|Content',
        'comment.line.note.brat': 'the older one',
        'constant.other.value.brat': 'scare',
      },
    ));

  it('article: front matter, headings, quotations that end with their paragraph at the latest', () =>
    checkScopes(
      'text.article',
      [
        '---',
        'title: The pier',
        '---',
        '# The pier',
        '“We were shown a drawing,” he said.',
        'An opening mark “without its partner',
        '',
        'does not colour this. The 6" pipe neither, but "this here" yes.',
      ].join('\n'),
      {
        'punctuation.definition.frontmatter.begin': '---',
        'entity.name.tag.yaml': 'title',
        'markup.heading': '#| The pier',
        'string.quoted.other.quotation': '“|We were shown a drawing,|”|without its partner',
        'string.quoted.double.quotation': '"|this here',
      },
    ));
});
