import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCorpora } from '../../server/src/cli/read';
import { hover } from '../../server/src/features/hover';
import type { Finding } from '../../server/src/rules/types';
import type { CorpusView } from '../../server/src/service';

// Stories of several outlets on one event, and drafts made of them, by authors who did not know the rules. What differs
// between them, or is wrong in a draft, stands in a list beside their folder with where it does, and so does what only
// looks so:
//   told · what ‖ article: words ‖ article: words     is found, as it should be
//   missed · …                                        is not, and should be
//   quiet · …                                         is right, and nothing says otherwise
//   noisy · …                                         is right, and a warning says otherwise
//   besides · code ‖ article: words                   a warning that belongs to none of these
//   CROSSCHECK_UPDATE=1 node scripts/unit.mjs stories  writes how it is now: read the difference
const root = join(process.env.CROSSCHECK_ROOT!, 'test', 'stories');

interface Place {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly isRight: boolean;
  readonly rest: string;
  readonly places: readonly Place[];
}

const meet = (a: Place, b: Place): boolean => a.path === b.path && a.start < b.end && b.start < a.end;

function placeOf(view: CorpusView, part: string): Place {
  const at = part.indexOf(': ');
  const path = `${part.slice(0, at)}.txt`;
  const words = part.slice(at + 2);
  const start = view.snapshot.articles.get(path)?.article.text.indexOf(words) ?? -1;
  assert.ok(start >= 0, `no “${words}” in ${path}`);
  return { path, start, end: start + words.length };
}

function readLine(view: CorpusView, line: string): Line {
  const [head = '', ...parts] = line.split(' ‖ ');
  const isRight = /^(?:quiet|noisy)/.test(head);
  return { isRight, rest: line.slice(line.indexOf(' · ')), places: parts.map((part) => placeOf(view, part)) };
}

/** Whether the finding stands at one of the places and names another one; a draft's is told by itself. */
function tells(view: CorpusView, { places }: Line, finding: Finding): boolean {
  const own = { path: finding.article, start: finding.start, end: finding.end };
  const here = places.find((place) => meet(place, own));
  if (here === undefined) return false;
  if (view.snapshot.articles.get(own.path)?.role === 'draft') return true;
  return finding.related.some(
    ({ relation, article, start, end }) =>
      (relation === 'conflicts' || relation === 'differs') &&
      places.some((place) => place !== here && meet(place, { path: article, start, end })),
  );
}

function stateOf(view: CorpusView, line: Line, findings: readonly Finding[]): string {
  const telling = findings.filter((finding) => tells(view, line, finding));
  if (!line.isRight) return telling.length > 0 ? 'told' : 'missed';
  return telling.some(({ severity }) => severity === 'warning' || severity === 'error') ? 'noisy' : 'quiet';
}

function differences(view: CorpusView, file: string): readonly string[] {
  const findings = [...view.findings.values()].flat();
  const lines = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('besides'))
    .map((line) => readLine(view, line));
  const besides = findings
    .filter(({ severity }) => severity === 'warning' || severity === 'error')
    .filter((finding) => !lines.some((line) => tells(view, line, finding)))
    .map(({ article, code, start, end }) => {
      const words = view.snapshot.articles.get(article)!.article.text.slice(start, end).replace(/\s+/g, ' ');
      return `besides · ${code} ‖ ${article.replace(/\.txt$/, '')}: ${words.length > 60 ? `${words.slice(0, 59)}…` : words}`;
    });
  return [...lines.map((line) => `${stateOf(view, line, findings)}${line.rest}`), ...besides.sort()];
}

/** Cards that say that no other article has what a finding there holds against another article. */
function cardsThatDeny(view: CorpusView): readonly string[] {
  const links = { place: () => '', commands: null };
  return [...view.findings].flatMap(([path, findings]) =>
    findings
      .filter(({ related }) => related.some(({ article }) => article !== path))
      .filter(({ code, start, end }) => {
        const denial = code.startsWith('quote.') ? /in no other article$/ : /^in no other article$/m;
        const offsets = [start, Math.floor((start + end) / 2)];
        return offsets.some((at) => denial.test(hover(view.snapshot, path, at, links, findings)?.markdown ?? ''));
      })
      .map(({ code, message }) => `${path}: ${code}: ${message}`),
  );
}

const counts = new Map<string, number>();

const names = readdirSync(root).filter((name) => !name.endsWith('.txt'));
for (const name of names.sort()) {
  test(`what differs in ${name}`, async () => {
    const folder = join(root, name);
    const { view } = (await readCorpora([folder])).corpora[0]!;
    const found = differences(view, `${folder}.txt`);
    for (const line of found) {
      const state = line.slice(0, line.indexOf(' · '));
      counts.set(state, (counts.get(state) ?? 0) + 1);
    }
    if (process.env.CROSSCHECK_UPDATE) writeFileSync(`${folder}.txt`, `${found.join('\n')}\n`);
    assert.deepEqual(cardsThatDeny(view), []);
    assert.deepEqual(found, readFileSync(`${folder}.txt`, 'utf8').trimEnd().split('\n'));
  });
}

test('of all that differs, so much is told', (context) => {
  context.diagnostic([...counts].map(([state, count]) => `${state} ${count}`).join(', '));
  assert.ok((counts.get('told') ?? 0) > (counts.get('noisy') ?? 0) + (counts.get('besides') ?? 0));
});
