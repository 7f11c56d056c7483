import assert from 'node:assert/strict';
import test from 'node:test';
import { annotate } from '../../../server/src/lsp/annotate';
import { toCodeAction } from '../../../server/src/lsp/codeActionItems';
import { fileOf } from '../../../server/src/lsp/fromProtocol';
import type { AnnotateArguments } from '../../../server/src/lsp/protocol';
import type { Finding, Fix } from '../../../server/src/rules/types';
import { type OpenFixture, openFixture } from '../../openFixture';

function findingIn(opened: OpenFixture, path: string, code: string): Finding {
  const finding = opened
    .corpus()
    .findings.get(path)
    ?.find((found) => found.code === code);
  assert.ok(finding, `no ${code} in ${path}`);
  return finding;
}

function fixNamed(finding: Finding, title: string): Fix {
  const fix = finding.fixes.find((offered) => offered.title === title);
  assert.ok(fix, `fixes: ${finding.fixes.map((offered) => offered.title).join(', ')}`);
  return fix;
}

const DRAFTS = `//- entities.yaml
- id: odrin-salk
  kind: person
  name: Odrin Salk
  aliases: [Odrin Salc]
//- articles/a.txt role=source
Odrin Salc arrived. “Salc is late,” a porter said.
//- drafts/d.txt role=draft
Odrin Salc came. Salc was late, and “Salc is late” is what a porter said.
//- drafts/e.txt role=draft
On Friday Odrin Salc left.
`;

/** The drafts after a fix. */
function after(opened: OpenFixture, finding: Finding, title: string): Readonly<Record<string, string>> {
  const { action } = fixNamed(finding, title);
  assert.ok(action.kind === 'edit text' || action.kind === 'edit drafts');
  const texts: Record<string, string> = {};
  const edits =
    action.kind === 'edit drafts' ? action.edits : action.edits.map((edit) => ({ ...edit, article: finding.article }));
  for (const { article, start, end, newText } of [...edits].sort((a, b) => b.start - a.start)) {
    const text = texts[article] ?? opened.fixture.files.get(article)!;
    texts[article] = text.slice(0, start) + newText + text.slice(end);
  }
  return texts;
}

test('a spelling is mended here, throughout the draft, or in all drafts, and quotations stay', async () => {
  const opened = await openFixture(DRAFTS);
  const finding = findingIn(opened, 'drafts/d.txt', 'entity.spelling-differs');
  assert.deepEqual(after(opened, finding, 'Write “Salk” here'), {
    'drafts/d.txt': 'Odrin Salk came. Salc was late, and “Salc is late” is what a porter said.\n',
  });
  const whole = 'Odrin Salk came. Salk was late, and “Salc is late” is what a porter said.\n';
  assert.deepEqual(after(opened, finding, 'Write “Salk” throughout this draft'), { 'drafts/d.txt': whole });
  const all = after(opened, finding, 'Write “Salk” in all drafts');
  assert.deepEqual({ ...all }, { 'drafts/d.txt': whole, 'drafts/e.txt': 'On Friday Odrin Salk left.\n' });
});

test('all drafts are one edit of the workspace', async () => {
  const opened = await openFixture(DRAFTS);
  const finding = findingIn(opened, 'drafts/d.txt', 'entity.spelling-differs');
  const { title, preferred, action } = fixNamed(finding, 'Write “Salk” in all drafts');
  const file = fileOf(opened.service.find(opened.uriOf('drafts/d.txt'))!);
  const { edit, command } = toCodeAction(file, { title, preferred, action, finding }, []);
  assert.equal(command, undefined);
  assert.deepEqual(
    Object.entries(edit?.changes ?? {}).map(([uri, edits]) => [uri, edits.length]),
    [
      [opened.uriOf('drafts/d.txt'), 2],
      [opened.uriOf('drafts/e.txt'), 1],
    ],
  );
});

test('a source with another spelling is told, once, and its text is left alone', async () => {
  const opened = await openFixture(DRAFTS);
  const finding = findingIn(opened, 'articles/a.txt', 'entity.spelling-differs');
  assert.equal(finding.severity, 'hint');
  assert.deepEqual(finding.fixes, []);
});

const KELLERS = `//- articles/a.txt role=source outlet="The Velm Herald"
The harbour master, Mira Keller, closed the pier.
//- articles/b.txt role=source outlet="The Corran Times"
Jonas Keller, a diver, found the wreck.
//- articles/c.txt role=source outlet="Strait Watch"
On Friday Keller said the pier would stay closed.
`;

test('whom a source means is annotated, and then it is no question any more', async () => {
  const opened = await openFixture(KELLERS);
  const finding = findingIn(opened, 'articles/c.txt', 'entity.ambiguous');
  assert.deepEqual(
    finding.related.map(({ article, message }) => `${article}: ${message}`),
    ['articles/b.txt: The Corran Times names Jonas Keller', 'articles/a.txt: The Velm Herald names Mira Keller'],
  );
  const { title, preferred, action } = fixNamed(finding, 'Annotate: this is Mira Keller');
  const file = fileOf(opened.service.find(opened.uriOf('articles/c.txt'))!);
  const { command } = toCodeAction(file, { title, preferred, action, finding }, []);
  const article = opened.corpus().snapshot.articles.get('articles/c.txt')!;
  const written = annotate(file, command!.arguments![0] as AnnotateArguments)('', article.article);
  assert.equal(written, 'T1\tPerson 10 16\tKeller\nN1\tReference T1 entity:mira-keller\tMira Keller\n');
  const told = await openFixture(`${KELLERS}//- articles/c.ann\n${written}`);
  const codes = (told.corpus().findings.get('articles/c.txt') ?? []).map(({ code }) => code);
  assert.deepEqual(codes, []);
  const { identity } = told.corpus().snapshot;
  assert.deepEqual(
    identity.entities.get('mira-keller')?.referents.map((place) => place.path),
    ['articles/a.txt', 'articles/c.txt'],
  );
});

/** The message of this code in the only article, or null. */
async function messageOf(code: string, text: string): Promise<string | null> {
  const opened = await openFixture(`//- a.txt role=source\n${text}`);
  return (
    opened
      .corpus()
      .findings.get('a.txt')
      ?.find((found) => found.code === code)?.message ?? null
  );
}

test('who is clear from the text is no question', async () => {
  const silent = [
    // Kin: the surname stands for the other one.
    'The mayor, Mira Keller, came with her husband, Jonas Keller.\n\nKeller said no.',
    // The article has called one of them so before.
    'Mira Keller came. Keller was early.\n\nLater Jonas Keller came.\n\nKeller said no.',
    // Before the other one comes up.
    'Mira Keller came.\n\nKeller said no.\n\nJonas Keller came.',
    // A title.
    'The diver Jonas Keller and the pilot Mira Keller came.\n\nThe pilot Keller said no.',
  ];
  for (const text of silent) assert.equal(await messageOf('entity.ambiguous', text), null, text);
  assert.equal(
    await messageOf('entity.ambiguous', 'The diver Jonas Keller and the pilot Mira Keller came.\n\nKeller said no.'),
    '“Keller” may be Jonas Keller or Mira Keller. Annotate who is meant.',
  );
});

test('spellings of one name, and what is none', async () => {
  const told: readonly (readonly [string, string])[] = [
    [
      'Volodymyr Zelensky spoke, and Zelenskyy left.',
      '“Zelenskyy” here, “Zelensky” once in this article. One person, two spellings.',
    ],
    [
      'Kharkiv was hit. Kharkiv burned, and Kharkov is dark.',
      '“Kharkov” here, “Kharkiv” twice in this article. One place, two spellings.',
    ],
    [
      'The raid on Hezbollah ended, and Hizbollah left.',
      '“Hizbollah” here, “Hezbollah” once in this article. One name, two spellings.',
    ],
    ['In Kyiv it rained. They left kyiv.', '“kyiv” here, “Kyiv” once in this article. One place, two spellings.'],
  ];
  for (const [text, message] of told) assert.equal(await messageOf('entity.spelling-differs', text), message);
  const silent = [
    'Volodymyr Zelensky spoke, and Zelensky left.',
    'The United States and the U.S. are America.',
    'Islamic State, ISIS and Daesh are one.',
    'Bombay is Mumbai.',
    'Ron Tuck met Donald Tusk.',
    'KYIV is Kyiv.',
    'Kim Jong-un is Kim Jong Un.',
    'Russia and the Russians.',
    'The F-16C is an F-16.',
  ];
  for (const text of silent) assert.equal(await messageOf('entity.spelling-differs', text), null, text);
});

test('an edit elsewhere is heard: the spelling that was alone is alone no more', async () => {
  const opened = await openFixture(`//- a.txt role=source\nKyiv was quiet.\n//- b.txt role=source\nKyiv was dark.\n`);
  const codes = (path: string) => (opened.corpus().findings.get(path) ?? []).map(({ code }) => code);
  assert.deepEqual([codes('a.txt'), codes('b.txt')], [[], []]);
  opened.service.openDocument(opened.uriOf('b.txt'), 'plaintext', 1, 'Kiev was dark.\n');
  await opened.service.settled();
  assert.deepEqual([codes('a.txt'), codes('b.txt')], [[], ['entity.spelling-differs']]);
  opened.service.openDocument(opened.uriOf('a.txt'), 'plaintext', 1, 'Nothing was quiet.\n');
  await opened.service.settled();
  assert.deepEqual([codes('a.txt'), codes('b.txt')], [[], []]);
});

const MAYORS = `//- articles/a.txt role=source outlet="The Velm Herald" date=2031-05-02
Orlat Mayor Ilse Brenner closed the pier on Friday. Pavel Horst, a diver, was hurt.
//- articles/b.txt role=source outlet="The Corran Times" date=2031-05-03
The pier stays closed, Mayor Ilse Brener said. Pavel Horst, a diver, is in hospital.
//- drafts/d.txt role=draft
Ilse Brener closed the pier, and “Brener is right,” said a diver. Brener had been warned.
//- drafts/e.txt role=draft
Ilse Brenner closed the pier on Friday.
//- drafts/f.txt role=draft
Ilse Brennar closed the pier on Friday.
`;

test('one person whom two outlets spell differently: both are told, and drafts can write the other spelling', async () => {
  const opened = await openFixture(MAYORS);
  const told = (path: string) =>
    (opened.corpus().findings.get(path) ?? []).map(({ code, severity, message }) => `${code} ${severity} ${message}`);
  const here = (spelling: string, other: string, where: string): string =>
    `“${spelling}” here, “${other}” in ${where}. One person, two spellings?`;
  assert.deepEqual(told('articles/a.txt'), [
    `entity.spelling-differs hint ${here('Brenner', 'Brener', 'The Corran Times')}`,
  ]);
  assert.deepEqual(told('articles/b.txt'), [
    `entity.spelling-differs hint ${here('Brener', 'Brenner', 'The Velm Herald')}`,
  ]);
  const ofDraft = 'entity.spelling-differs information';
  assert.deepEqual(told('drafts/e.txt'), [`${ofDraft} ${here('Brenner', 'Brener', 'The Corran Times')}`]);
  const finding = findingIn(opened, 'drafts/d.txt', 'entity.spelling-differs');
  assert.equal(finding.message, here('Brener', 'Brenner', 'The Velm Herald'));
  assert.deepEqual(after(opened, finding, 'Write “Brenner” throughout this draft'), {
    'drafts/d.txt': 'Ilse Brenner closed the pier, and “Brener is right,” said a diver. Brenner had been warned.\n',
  });
  // A name that no source has is the business of another rule.
  assert.ok(!told('drafts/f.txt').some((line) => line.startsWith(ofDraft)));
  opened.service.openDocument(opened.uriOf('articles/b.txt'), 'plaintext', 1, 'The pier stays closed.\n');
  await opened.service.settled();
  assert.deepEqual([told('articles/a.txt'), told('drafts/e.txt')], [[], []]);
});
