import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAnnotationConfiguration } from '../../../server/src/standoff/configuration';
import { checkConfigured } from '../../../server/src/standoff/configured/check';
import { checkConfigurationFile } from '../../../server/src/standoff/configured/configurationFile';
import { declare } from '../../../server/src/standoff/configured/declare';
import { undeclaredOnce } from '../../../server/src/standoff/configured/toldOnce';
import { readAnnotations } from '../../../server/src/standoff/read';
import { removeAnnotation } from '../../../server/src/standoff/remove';
import type { FileFix, FileProblem, TextEdit } from '../../../server/src/text/fileProblem';
import { annotatedText } from './annotatedText';

const CONF = 'annotation.conf';
const CONFIGURATION = `[entities]
Actor
\tPerson
\tOrganisation
Place
Title

[relations]
Works-for\tArg1:Person, Arg2:Organisation
Near\tArg1:Place, Arg2:Place, <REL-TYPE>:symmetric
<OVERLAP>\tArg1:Title, Arg2:<ANY>, <OVL-TYPE>:contain|equal

[events]
Attribution\tSource?:Actor, Content*:<ENTITY>|<EVENT>
!Old\tPart:<ANY>

# what may be said of them
[attributes]
Negation\tArg:<EVENT>
Certainty\tArg:<ENTITY>, Value:sure|doubtful
`;
const TEXT = annotatedText('Mayor Anne Roe of Lysk, said Harbour Works, met Odo Brenn.');
const FILE = `T1\tPerson 0 14\tMayor Anne Roe
T2\tTitle 0 5\tMayor
T3\tPlace 18 22\tLysk
T4\tAttribution 24 28\tsaid
T5\tOrganisation 29 42\tHarbour Works
E1\tAttribution:T4 Source:T5 Content:T1 Content2:T3
R1\tWorks-for Arg1:T1 Arg2:T5
A1\tNegation E1
A2\tCertainty T3 sure
`;

function problemsOf(file: string, configuration = CONFIGURATION): readonly FileProblem[] {
  const from = { path: CONF, text: configuration };
  return checkConfigured(readAnnotations(file, TEXT, 'a.ann'), readAnnotationConfiguration(configuration), from);
}

function applied(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}

/** A line more than the file has is reported once, and each of its fixes leaves nothing to report. */
function checkLine(line: string, code: string, place: string, message: RegExp, ...titles: readonly string[]): void {
  const file = `${FILE}${line}\n`;
  const problems = problemsOf(file);
  assert.deepEqual(
    problems.map((problem) => [problem.code, file.slice(problem.start, problem.end)]),
    [[code, place]],
  );
  assert.match(problems[0]!.message, message);
  const fixes = problems[0]!.fixes ?? [];
  assert.deepEqual(
    fixes.map(({ title }) => title),
    titles,
  );
  for (const fix of fixes) assert.deepEqual(afterwards(file, fix), [], fix.title);
}

function afterwards(file: string, { edits, in: path, settles }: FileFix): readonly FileProblem[] {
  if (path !== undefined) return problemsOf(file, applied(CONFIGURATION, edits));
  return problemsOf(settles ? settles.removes.reduce(removeAnnotation, file) : applied(file, edits));
}

test('what the configuration has and allows is not reported', () => {
  assert.deepEqual(problemsOf(FILE), []);
  assert.deepEqual(problemsOf(`${FILE}T6\tOld 24 28\tsaid\nE2\tOld:T6 Part:E1\n*\tNear T3 T3\n#1\tNote T3\tx\n`), []);
});

test('a type that it does not have is corrected or declared', () => {
  const declares = 'Declare “Persn” in annotation.conf';
  const changes = 'Change “Persn” to “Person” in this file';
  checkLine('T9\tPersn 48 57\tOdo Brenn', 'annotation.type', 'Persn', /One line here/, changes, declares);
  checkLine(
    'R9\tLikes Arg1:T1 Arg2:T3',
    'annotation.type',
    'Likes',
    /no relation/,
    'Declare “Likes” in annotation.conf',
  );
  const tone = 'Declare “Tone” in annotation.conf';
  checkLine('A9\tTone T1 warm', 'annotation.type', 'Tone', /no attribute/, tone);
  checkLine('*\tSame T1 T5', 'annotation.type', 'Same', /no relation/, 'Declare “Same” in annotation.conf');
});

test('a type that many files have and none declared is told once, in the configuration', () => {
  const line = (file: string, text: string): readonly FileProblem[] =>
    problemsOf(`${FILE}${text}`).map((problem) => ({ ...problem, file }));
  const all = [
    ...line('b.ann', 'T9\tPersn 48 57\tOdo Brenn\nT8\tPersn 44 47\tmet\n'),
    ...line('a.ann', 'T9\tPersn 48 57\tOdo Brenn\n'),
    ...line('c.ann', 'A9\tTone T1 warm\n'),
  ];
  const [tone, persn, ...others] = [...undeclaredOnce(all, () => CONFIGURATION)].sort((a, b) =>
    a.file > b.file ? -1 : 1,
  );
  assert.deepEqual(others, []);
  assert.equal(tone!.file, 'c.ann');
  assert.equal(persn!.file, CONF);
  assert.equal(CONFIGURATION.slice(persn!.start, persn!.end), '[entities]');
  assert.match(persn!.message, /3 lines in 2 files have it, a\.ann first\. Did you mean “Person”/);
  assert.deepEqual(
    persn!.related!.map(({ file, message }) => [file, message]),
    [
      ['a.ann', '1 line'],
      ['b.ann', '2 lines'],
    ],
  );
  const [fix] = persn!.fixes!;
  assert.deepEqual(problemsOf(`${FILE}T9\tPersn 48 57\tOdo Brenn\n`, applied(CONFIGURATION, fix!.edits)), []);
});

test('the trigger of an event goes with it: one finding, one change', () => {
  const file = `${FILE}T9\tAttributon 24 28\tsaid\nE9\tAttributon:T9 Source:T5\n`;
  const [problem, ...others] = problemsOf(file);
  assert.deepEqual(others, []);
  assert.match(problem!.message, /no event .* 2 lines here have it\. Did you mean “Attribution”/);
  for (const fix of problem!.fixes!) assert.deepEqual(afterwards(file, fix), [], fix.title);
});

test('roles, relations, attributes and values that it does not give', () => {
  const code = 'annotation.not-allowed';
  const out = 'Take Sorce:T5 out of E9';
  checkLine('E9\tAttribution:T4 Sorce:T5', code, 'Sorce', /it takes Source, Content\./, 'Write “Source”', out);
  checkLine('E9\tAttribution:T4 Source:T3', code, 'Source', /takes Actor/, 'Take Source:T3 out of E9');
  const relation = ['Works-for', /joins Arg1:Person Arg2:Organisation/] as const;
  checkLine('R9\tWorks-for Arg1:T5 Arg2:T1', code, ...relation, 'Turn it round', 'Remove R9');
  checkLine('R9\tWorks-for Who:T1 Where:T5', code, ...relation, 'Name its ends as the configuration does', 'Remove R9');
  checkLine('R9\tWorks-for Arg1:T1 Arg2:T3', code, ...relation, 'Remove R9');
  checkLine('A9\tNegation T1', code, 'Negation', /for <EVENT>/, 'Remove A9');
  const values = ['Write “doubtful”', 'Write “sure”', 'Remove A9'];
  checkLine('A9\tCertainty T1 doubtfull', code, 'doubtfull', /has sure, doubtful/, ...values);
});

test('a role that is demanded, and one that stands too often', () => {
  const said = [...FILE.matchAll(/^(?!E1).*$/gm)].join('\n');
  const counted = (counts: string, roles: string): readonly FileProblem[] =>
    problemsOf(
      `${said}\nE1\tAttribution:T4 ${roles}`.trimEnd(),
      CONFIGURATION.replace('Content*:<ENTITY>|<EVENT>', `Content${counts}:<ENTITY>`),
    ).filter(({ code, message }) => code !== 'annotation.dangling' && message.includes('Content'));
  const codes = (counts: string, ...numbers: readonly number[]): readonly string[] =>
    numbers.map((number) => {
      const roles = Array.from({ length: number }, (_, i) => `Content${i === 0 ? '' : i + 1}:T3`).join(' ');
      return counted(counts, roles)
        .map(({ code }) => code.replace('annotation.', ''))
        .join(' ');
    });
  const [few, many] = ['incomplete', 'not-allowed'];
  assert.deepEqual(codes('', 0, 1, 2), [few, '', many]);
  assert.deepEqual(codes('?', 0, 1, 2), ['', '', many]);
  assert.deepEqual(codes('*', 0, 1, 5), ['', '', '']);
  assert.deepEqual(codes('+', 0, 1, 5), [few, '', '']);
  assert.deepEqual(codes('{2}', 0, 1, 2, 3), [few, few, '', many]);
  assert.deepEqual(codes('{1-3}', 0, 1, 3, 4), [few, '', '', many]);
  // What brat itself does not read says nothing.
  for (const counts of ['{0}', '{3-2}', '{x}']) assert.deepEqual(codes(counts, 0, 3), ['', '']);
});

test('what a role may not miss is told with the line that demands it, and may be let go there', () => {
  const file = FILE.replace(/^E1.*$/m, 'E1\tAttribution:T4 Source:T5');
  const demanding = CONFIGURATION.replace('Content*', 'Content+');
  const [problem, ...others] = problemsOf(file, demanding);
  assert.deepEqual(others, []);
  assert.equal(file.slice(problem!.start, problem!.end), 'Attribution');
  const [place] = problem!.related!;
  assert.equal(demanding.slice(place!.start, place!.end), 'Content+:<ENTITY>|<EVENT>');
  assert.deepEqual(
    problem!.fixes!.map(({ title }) => title),
    ['Let “Content” of Attribution be missing in annotation.conf'],
  );
  assert.deepEqual(problemsOf(file, applied(demanding, problem!.fixes![0]!.edits)), []);
  const twice = 'E9\tAttribution:T4 Source:T5 Source2:T1 Content:T3';
  const titles = [
    'Take Source:T5 out of E9',
    'Take Source2:T1 out of E9',
    'Let Attribution have more than 1 “Source” in annotation.conf',
  ];
  checkLine(twice, 'annotation.not-allowed', 'Source2', /takes one “Source”/, ...titles);
});

test('ends of a relation may be written either way round, with their names', () => {
  assert.deepEqual(problemsOf(`${FILE}R9\tWorks-for Arg2:T5 Arg1:T1\n`), []);
});

test('overlaps that it does not allow', () => {
  const code = 'annotation.overlap';
  const removes = (...ids: string[]): string[] => ids.map((id) => `Remove ${id} and what refers to it`);
  const allow = 'Allow it in annotation.conf';
  const other = 'T1 (Person “Mayor Anne Roe”)';
  const words = 'Anne Roe of Lysk';
  checkLine('T9\tPlace 6 14\tAnne Roe', code, 'Place', /inside T1/, ...removes('T9 (Place “Anne Roe”)', other), allow);
  const same = removes(other, 'T9 (Person “Mayor Anne Roe”)');
  const [equal] = problemsOf(`${FILE}T9\tPerson 0 14\tMayor Anne Roe\n`);
  assert.match(equal!.message, /T9 \(Person\) marks the same words as T1/);
  assert.deepEqual(
    equal!.fixes!.map(({ title }) => title),
    [...same.reverse(), allow],
  );
  assert.equal(problemsOf(`${FILE}T9\tPlace 6 22\t${words}\n`).length, 2, 'it crosses one and contains another');
  // Parts of one that stand between the parts of another share nothing with it.
  assert.deepEqual(problemsOf(`${FILE}T9\tPerson 15 17;23 24\tof ,\n`), []);
  assert.deepEqual(problemsOf(`${FILE}T9\tPlace 6 14\tAnne Roe\n`, CONFIGURATION.replace(/<OVERLAP>.*\n/, '')), []);
  const nesting = CONFIGURATION.replace(/<OVERLAP>.*\n/, 'ENTITY-NESTING\tArg1:Title, Arg2:Person\n');
  assert.deepEqual(problemsOf(`${FILE}T9\tPlace 0 14\tMayor Anne Roe\n`, nesting).length, 1, 'Title in Place');
});

test('an argument whose types do not exist forbids nothing; the configuration is told of it', () => {
  const unfinished = CONFIGURATION.replace('Arg1:Person, Arg2:Organisation', 'Arg1:Span, Arg2:Span');
  assert.deepEqual(problemsOf(`${FILE}R9\tWorks-for Arg1:T5 Arg2:T1\n`, unfinished), []);
  const [problem, ...others] = checkConfigurationFile(unfinished, CONF);
  assert.deepEqual(others, []);
  assert.match(problem!.message, /“Span” is no type/);
  assert.deepEqual(checkConfigurationFile(applied(unfinished, problem!.fixes!.at(-1)!.edits), CONF), []);
  assert.deepEqual(checkConfigurationFile(CONFIGURATION, CONF), []);
});

test('a line is added behind its section, which is made where there is none', () => {
  assert.equal(
    applied('[entities]\r\nA\r\n\r\n[events]\r\n', [declare('[entities]\r\nA\r\n\r\n[events]\r\n', 'entities', 'B')]),
    '[entities]\r\nA\r\nB\r\n\r\n[events]\r\n',
  );
  assert.equal(applied('[spans]\nA', [declare('[spans]\nA', 'entities', 'B')]), '[spans]\nA\nB');
  assert.equal(applied('[spans]\nA', [declare('[spans]\nA', 'events', 'B')]), '[spans]\nA\n\n[events]\nB\n');
});

test('whatever the files are, they are held against each other', () => {
  const noise = Array.from({ length: 40_000 }, (_, i) => String.fromCharCode((i * 7919) % 200)).join('');
  for (const text of [noise, `${FILE}${noise}`]) {
    assert.ok(Array.isArray(problemsOf(text, `${CONFIGURATION}${noise}`)));
    assert.ok(checkConfigurationFile(text, CONF).length <= 20);
  }
});
