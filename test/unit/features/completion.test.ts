import { test } from 'node:test';
import { checkCompletion } from '../../checks/completion';

const ARTICLES = `
  //- articles/a.txt outlet="The Velm Herald"
  Defence Minister Irena Vostrak said the Lanner had arrived. “We are staying,” Vostrak said. She left.
  //- articles/b.txt outlet="Lysk Courier"
  Irena Vostrak came to Ostrel. Tomas Leuwen stayed. The Lanner has a range of 180 miles.
`;

const entities = (text: string, wanted: Parameters<typeof checkCompletion>[1]): Promise<void> =>
  checkCompletion(`${ARTICLES}  //- entities.yaml\n${text.replace(/^/gm, '  ')}`, wanted);

test('keys of an entry, but those that it has', () =>
  entities('- id: lanner\n  kind: weapon\n  na$0\n  aliases: [Lanners]\n', {
    has: ['name', 'description', 'wikidata'],
    lacks: ['id', 'kind', 'aliases', 'measure'],
    take: ['name', '- id: lanner\n  kind: weapon\n  name: \n  aliases: [Lanners]\n'],
  }));

test('a key that holds a list opens its brackets', () =>
  entities('- id: lanner\n  al$0', { take: ['aliases', '- id: lanner\n  aliases: [|]'] }));

test('kinds', () =>
  entities('- id: lanner\n  kind: $0\n  name: Lanner\n', { first: ['person', 'organisation'], lacks: ['name'] }));

test('kinds between brackets on one line', () =>
  entities('- { id: lanner, kind: w$0, name: Lanner }\n', {
    has: ['weapon'],
    take: ['weapon', '- { id: lanner, kind: weapon, name: Lanner }\n'],
  }));

test('keys between brackets', () => entities('- { id: lanner, $0 }\n', { has: ['kind', 'name'], lacks: ['id'] }));

test('names that the articles use and nobody described, the most named first', () =>
  entities('- id: x\n  kind: person\n  name: $0\n', { first: ['Irena Vostrak', 'Tomas Leuwen'], lacks: ['Ostrel'] }));

test('an id is made of the name beside it', () =>
  entities('- id: $0\n  name: Port Hadrin\n', { first: ['port-hadrin'] }));

test('a whole entry at once, with the role that the articles give', () =>
  entities('- $0', {
    has: ['id', 'Irena Vostrak'],
    take: [
      'Irena Vostrak',
      '- id: irena-vostrak\n  kind: person\n  name: Irena Vostrak\n  description: Defence Minister',
    ],
  }));

test('what the articles say that somebody is', () =>
  entities('- id: irena-vostrak\n  kind: person\n  name: Irena Vostrak\n  description: $0\n', {
    first: ['Defence Minister'],
  }));

test('measures of a fact, those that the articles give first', () =>
  entities('- id: lanner\n  kind: weapon\n  name: Lanner\n  facts:\n    - measure: $0\n', { first: ['range'] }));

test('keys of a fact', () =>
  entities('- id: lanner\n  facts:\n    - measure: range\n      $0\n', {
    has: ['value', 'source', 'asOf'],
    lacks: ['measure', 'name'],
  }));

test('ids of states for the one that something belongs to', () =>
  entities('- { id: keldova, kind: state, name: Keldova }\n- id: ostrel\n  state: kel$0\n', { first: ['keldova'] }));

test('nothing in a comment', () => entities('- id: lanner # the mi$0ssile\n', null));

const manifest = (text: string, wanted: Parameters<typeof checkCompletion>[1]): Promise<void> =>
  checkCompletion(`${ARTICLES}  //- corpus.yaml\n${text.replace(/^/gm, '  ')}`, wanted);

test('keys of corpus.yaml', () => manifest('name: Velm\n$0\n', { has: ['drafts', 'rules'], lacks: ['name', 'draft'] }));

test('rule codes and levels', async () => {
  await manifest('rules:\n  fig$0\n', {
    has: ['figure.conflict'],
    take: ['figure.conflict', 'rules:\n  figure.conflict: \n'],
  });
  await manifest('rules:\n  figure.conflict: $0\n', { has: ['warning', 'off'], lacks: ['draft'] });
  await manifest('rules: { figure.conflict: { draft: $0 } }\n', { first: ['error', 'warning'], lacks: ['draft'] });
  await manifest('rules: { figure.conflict: { draft: off, $0 } }\n', { first: ['source'], lacks: ['draft'] });
});

test('outlets for a glob, folders for drafts', async () => {
  await manifest('outlets:\n  "articles/c*": $0\n', { first: ['The Velm Herald', 'Lysk Courier'] });
  await manifest('drafts:\n  - $0\n', { has: ['drafts/**', 'articles/**'] });
});

test('rulings: codes, articles, words, verdicts', async () => {
  const wrong = `
  //- a.txt
  “We are leaving.” The bridge is closed.
  //- decisions.yaml
`;
  await checkCompletion(`${wrong}  - finding: $0\n`, { has: ['quote.unattributed'] });
  await checkCompletion(`${wrong}  - finding: quote.unattributed\n    article: $0\n`, { first: ['a.txt'] });
  await checkCompletion(`${wrong}  - finding: quote.unattributed\n    article: a.txt\n    words: $0\n`, {
    has: ['“We are leaving.”'],
  });
  await checkCompletion(`${wrong}  - claim: x\n    verdict: $0\n`, { has: ['accepted', 'not the same claim'] });
});

test('metadata.tsv: columns, files without a line, roles', async () => {
  const table = (text: string): string => `//- a.txt\nWords.\n//- b.txt\nWords.\n//- metadata.tsv\n${text}`;
  await checkCompletion(table('filename\toutlet\t$0\n'), { has: ['date', 'role'], lacks: ['outlet'] });
  await checkCompletion(table('filename\trole\na.txt\tsource\n$0\n'), { first: ['b.txt'], lacks: ['a.txt'] });
  await checkCompletion(table('filename\trole\na.txt\t$0\n'), { first: ['source', 'draft'] });
});

test('front matter: keys and their values, and nothing below it', async () => {
  await checkCompletion('//- a.md\n---\ntitle: A ferry\n$0\n---\nText.\n', {
    has: ['outlet', 'date'],
    lacks: ['title'],
  });
  await checkCompletion('//- a.md\n---\nrole: $0\n---\nText.\n', { first: ['source', 'draft'] });
  await checkCompletion('//- a.md\n---\nrole: draft\n---\nro$0\n', null);
});

test('annotation files: types, roles, ids with their words, references', async () => {
  const lines = (text: string): string => `${ARTICLES}  //- articles/a.ann\n${text.replace(/^/gm, '  ')}`;
  await checkCompletion(lines('T1\tPer$0'), { has: ['Person', 'Source'] });
  await checkCompletion(lines('T1\tPerson 17 30\tIrena Vos$0'), null);
  const attribution = 'T1\tSource 17 30\tIrena Vostrak\nT2\tAttribution 31 35\tsaid\n';
  await checkCompletion(lines(`${attribution}E1\tAttribution:T2 $0`), { first: ['Source', 'Cue', 'Content'] });
  await checkCompletion(lines(`${attribution}E1\tAttribution:T2 Source:$0`), { has: ['T1', 'T2'] });
  await checkCompletion(lines(`${attribution}N1\tReference T1 entity:$0`), {
    first: ['entity:irena-vostrak'],
    take: ['entity:irena-vostrak', `${attribution}N1\tReference T1 entity:irena-vostrak\tIrena Vostrak`],
  });
});

test('the nearest annotation.conf says which types there are', async () => {
  await checkCompletion(
    '//- a.txt\nAnke.\n//- annotation.conf\n[entities]\nPER\n!Hidden\n[events]\nCount Who:PER\n//- a.ann\nT1\t$0\n',
    { first: ['PER', 'Count'], lacks: ['Person', 'Hidden'] },
  );
  await checkCompletion(
    '//- corpus.yaml\nname: x\n//- s/a.txt\nAnke.\n//- annotation.conf\n[entities]\nPER\n//- s/annotation.conf\n[entities]\nWho\n//- s/a.ann\nT1\t$0\n',
    { first: ['Who'], lacks: ['PER'] },
  );
});
