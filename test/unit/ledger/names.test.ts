import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { readArticle } from '../../../server/src/article/read';
import { resolveIdentity } from '../../../server/src/corpus/identity';
import type { CorpusArticle } from '../../../server/src/corpus/types';
import { buildKnownEntities } from '../../../server/src/entities/known';
import { readMentions } from '../../../server/src/facts/mentions';
import { NO_ANNOTATIONS } from '../../../server/src/standoff/types';

const file = join(process.env.CROSSCHECK_ROOT ?? process.cwd(), 'test/ledger/names.txt');

interface Mark {
  readonly article: number;
  readonly start: number;
  readonly words: string;
  readonly kind: string;
  /** A letter: the same letter is the same entity; `=id`: that entity of the lists; "" where only the kind counts. */
  readonly identity: string;
}

const TITLE = /^(?:Dr|Mr|Gen\.|Lt\. Col\.|Maj\. Gen\.) /;

function readLine(line: string): { readonly texts: readonly string[]; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  const texts = line.split(' ‖ ').map((marked, article) => {
    let text = '';
    let last = 0;
    for (const match of marked.matchAll(/\[([^\]]+)\]\(([a-z]+) ?([^)]*)\)/g)) {
      text += marked.slice(last, match.index);
      // A form of address is no part of the name, wherever a line draws the bracket.
      const title = TITLE.exec(match[1]!)?.[0].length ?? 0;
      marks.push({
        article,
        start: text.length + title,
        words: match[1]!.slice(title),
        kind: match[2]!,
        identity: match[3]!,
      });
      text += match[1];
      last = match.index + match[0].length;
    }
    text += marked.slice(last);
    return /[.?]$/.test(text) ? text : `${text}.`;
  });
  return { texts, marks };
}

const known = buildKnownEntities([]);

function corpusOf(texts: readonly string[]): ReadonlyMap<string, CorpusArticle> {
  return new Map(
    texts.map((text, i) => {
      const article = readArticle(text, 'txt');
      const facts = { ...readMentions(article, known), quotations: [], figures: [], unbalanced: [] };
      const path = `${i}.txt`;
      const rest = {
        annotations: NO_ANNOTATIONS,
        marked: NO_ANNOTATIONS,
        role: 'source',
        outlet: path,
        outletKnown: false,
      } as const;
      return [
        path,
        {
          path,
          article,
          facts,
          ...rest,
          date: null,
          translated: false,
          annotationFiles: [],
          annotationLayers: [],
          annotationFile: '',
          copyOf: null,
          locked: false,
          changed: null,
        },
      ] as const;
    }),
  );
}

/** What a line of the ledger is told wrong, each in a few words; nothing when all is as marked. */
function faultsOf(line: string): readonly string[] {
  const { texts, marks } = readLine(line);
  const articles = corpusOf(texts);
  const identity = resolveIdentity(articles, known);
  const faults: string[] = [];
  const byLabel = new Map<string, string>();
  const found = [...articles].flatMap(([path, { facts }], article) =>
    facts.mentions
      .filter(({ form }) => form !== 'common' && form !== 'role' && form !== 'pronoun')
      .map((mention) => ({ ...mention, article, entity: identity.entityOf(path, mention.referent)?.id ?? '' })),
  );
  for (const { article, start, words, kind, identity: label } of marks) {
    const mention = found.find(
      (one) => one.article === article && one.start === start && one.end === start + words.length,
    );
    if (mention === undefined) faults.push(`no mention “${words}”`);
    else if (mention.kind !== kind) faults.push(`“${words}” is a ${mention.kind}`);
    else if (label.startsWith('=') && mention.entity !== label.slice(1)) faults.push(`“${words}” is ${mention.entity}`);
    else if (/^[a-z]$/.test(label)) {
      if ((byLabel.get(label) ?? mention.entity) !== mention.entity)
        faults.push(`“${words}” is another, ${mention.entity}`);
      byLabel.set(label, byLabel.get(label) ?? mention.entity);
    }
  }
  if (new Set(byLabel.values()).size < byLabel.size) faults.push('two became one');
  for (const { article, start, end } of found) {
    if (!marks.some((mark) => mark.article === article && mark.start < end && start < mark.start + mark.words.length)) {
      faults.push(`“${texts[article]!.slice(start, end)}” is no name`);
    }
  }
  return faults;
}

test('names are found, of the right kind, and belong to the right one', (t) => {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('=== '));
  const wrong = lines.map((line) => ({ line, faults: faultsOf(line) })).filter(({ faults }) => faults.length > 0);
  t.diagnostic(`${lines.length - wrong.length} of ${lines.length} lines are right`);
  assert.ok(lines.length >= 150);
  assert.deepEqual(
    wrong.map(({ line, faults }) => `${line.slice(0, 60)} → ${faults.join('; ')}`),
    [],
  );
});
