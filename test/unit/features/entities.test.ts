import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identify, identityChoices } from '../../../server/src/features/entities/identify';
import { likelySame } from '../../../server/src/features/entities/likelySame';
import { mergeEntities } from '../../../server/src/features/entities/merge';
import { splitEntity } from '../../../server/src/features/entities/split';
import { editBetween } from '../../../server/src/lsp/textChange';
import { checkChange, type WantedFiles } from '../../checks/edits';
import { openFixture } from '../../fixture';

const checkMerge = (source: string, from: string, into: string, wanted: WantedFiles | RegExp): Promise<void> =>
  checkChange(source, (view) => mergeEntities(view.snapshot, view, from, into), wanted);
const checkSplit = (
  source: string,
  id: string,
  names: readonly string[],
  wanted: WantedFiles | RegExp,
): Promise<void> => checkChange(source, (view) => splitEntity(view.snapshot, view, id, names), wanted);

test('merging moves names, facts and references, and loses nothing that a person wrote', () =>
  checkMerge(
    `
    //- entities.yaml
    # Missiles
    - id: lanner
      kind: weapon
      name: Lanner
      description: missile # of the coast
      facts:
        - measure: range
          value: 300 km
    - id: lannar
      kind: weapon
      name: Lannar
      aliases: [Lannar missile, "Lannar #7"] # not O'Brien's
      description: rocket
      state: keldova # to be 'checked'
      facts:
        - measure: range
          value: 300 km
        - { measure: mass, value: 600 kg }
    - id: last
      kind: place
      name: Skarre
      metonymOf: lannar
    //- a.txt
    The Lannar flies.
    //- a.ann
    T1	Weapon 4 10	Lannar
    N1	Reference T1 entity:lannar	Lannar
  `,
    'lannar',
    'lanner',
    {
      'entities.yaml': `
# Missiles
- id: lanner
  kind: weapon
  name: Lanner
  aliases: [Lannar, Lannar missile, "Lannar #7"]
  description: missile # of the coast
  facts:
    - measure: range
      value: 300 km
    - { measure: mass, value: 600 kg }
  # description: rocket
  state: keldova
  # not O'Brien's
  # to be 'checked'
- id: last
  kind: place
  name: Skarre
  metonymOf: lanner
`,
      'a.ann': 'T1\tWeapon 4 10\tLannar\nN1\tReference T1 entity:lanner\tLannar\n',
    },
  ));

test('somebody without an entry becomes an alias; two without an entry get one', async () => {
  const texts = `
    //- a.txt
    Defence Minister Irena Vostrak spoke. Vostrak left.
    //- b.txt
    Irena Wostrak spoke.
`;
  const entry = '    //- entities.yaml\n    - { id: irena-vostrak, kind: person, name: Irena Vostrak }\n';
  await checkMerge(texts + entry, 'irena-wostrak', 'irena-vostrak', {
    'entities.yaml': '- { id: irena-vostrak, kind: person, name: Irena Vostrak, aliases: [Irena Wostrak] }\n',
  });
  await checkMerge(texts, 'irena-wostrak', 'irena-vostrak', {
    'entities.yaml': `
- id: irena-vostrak
  kind: person
  name: Irena Vostrak
  aliases:
    - Irena Wostrak
  description: Defence Minister
`,
  });
});

test('what cannot be merged says why', async () => {
  const two = `
    //- entities.yaml
    - { id: lanner, kind: weapon, name: Lanner }
    - { id: tern, kind: platform, name: Tern }
    //- a.txt
    The Lanner hit the Tern.
`;
  await checkMerge(two, 'lanner', 'lanner', /one already/);
  await checkMerge(two, 'lanner', 'gone', /no longer in the corpus/);
  await checkMerge(two, 'lanner', 'tern', /a weapon and the other a platform/);
});

test('names that look alike are offered, others are not', async () => {
  const { corpus } = await openFixture(`
    //- a.txt
    Irena Vostrak spoke. Irena Wostrak spoke. Tomas Leuwen spoke. Pavel Vostrak spoke.
  `);
  const names = likelySame(corpus().snapshot, 'irena-vostrak').map(({ name }) => name);
  assert.deepEqual(names, ['Irena Wostrak']);
});

const BOTH = `
  //- entities.yaml
  - id: irena-vostrak
    kind: person
    name: Irena Vostrak
    aliases:
      - Irena Wostrak
      - Ira W.
  - id: lanner
    kind: weapon
    name: Lanner
  //- a.txt
  Irena Wostrak met Irena Vostrak.
  //- a.ann
  T1	Person 0 13	Irena Wostrak
  N1	Reference T1 entity:irena-vostrak	Irena Vostrak
  T2	Person 18 31	Irena Vostrak
  N2	Reference T2 entity:irena-vostrak	Irena Vostrak
`;

test('splitting gives names an entry of their own, and the references on them follow', async () => {
  const ann = BOTH.slice(BOTH.indexOf('  T1')).replace(/^ {2}/gm, '');
  await checkSplit(BOTH, 'irena-vostrak', ['Irena Wostrak'], {
    'entities.yaml': `
- id: irena-vostrak
  kind: person
  name: Irena Vostrak
  aliases:
    - Ira W.
- id: lanner
  kind: weapon
  name: Lanner
- id: irena-wostrak
  kind: person
  name: Irena Wostrak
`,
    'a.ann': ann.replace('T1 entity:irena-vostrak', 'T1 entity:irena-wostrak'),
  });
  await checkSplit(BOTH.replace('Wostrak met', 'Vostrak met'), 'irena-vostrak', ['Irena Wostrak', 'Ira W.'], {
    'entities.yaml': `
- id: irena-vostrak
  kind: person
  name: Irena Vostrak
- id: lanner
  kind: weapon
  name: Lanner
- id: irena-wostrak
  kind: person
  name: Irena Wostrak
  aliases:
    - Ira W.
`,
    'a.ann': ann.replace('T1 entity:irena-vostrak', 'T1 entity:irena-wostrak'),
  });
});

test('what cannot be split says why', async () => {
  await checkSplit(BOTH, 'irena-vostrak', ['Irena Vostrak'], /what the entry is called/);
  await checkSplit(BOTH, 'irena-vostrak', ['Pavel'], /Only aliases/);
  await checkSplit(BOTH, 'nobody', ['Pavel'], /no entry/);
});

/** Takes the choice with this title for the words at the cursor. */
const checkIdentify = (source: string, title: RegExp, wanted: WantedFiles): Promise<void> =>
  checkChange(
    source,
    (view, { fixture: { cursor } }) => {
      const choices = identityChoices(view.snapshot, cursor!.path, { start: cursor!.offset, end: cursor!.offset });
      const choice = choices.find((one) => title.test(one.title));
      assert.ok(choice, choices.map((one) => one.title).join('\n'));
      const said = identify(view.snapshot, view, cursor!.path, choice)!;
      const { annotationFile, article } = view.snapshot.articles.get(cursor!.path)!;
      const before = view.textOf(annotationFile) ?? '';
      const edit = editBetween(before, said.annotate(before, article));
      return [{ path: annotationFile, edits: [edit], ask: null }, ...said.entry];
    },
    wanted,
  );

const BRODALS = `
  //- entities.yaml
  - { id: anke-brodal, kind: person, name: Anke Brodal }
  - { id: lena-brodal, kind: person, name: Lena Brodal }
  //- b.txt
  Lena Brodal spoke.
  //- a.txt
  Anke Brodal came. “No,” Bro$0dal said.
`;

test('a mention is confirmed, corrected to a namesake, or made another one of that name', async () => {
  await checkIdentify(BRODALS, /^This is Anke Brodal$/, {
    'a.ann': 'T1\tPerson 24 30\tBrodal\nN1\tReference T1 entity:anke-brodal\tAnke Brodal\n',
  });
  await checkIdentify(BRODALS, /^This is Lena Brodal/, {
    'a.ann': 'T1\tPerson 24 30\tBrodal\nN1\tReference T1 entity:lena-brodal\tLena Brodal\n',
  });
  await checkIdentify(BRODALS, /^This is another person/, {
    'a.ann': 'T1\tPerson 24 30\tBrodal\nN1\tReference T1 entity:brodal\tBrodal\n',
  });
});

test('what is annotated on the words already is corrected in place, and a reference that no longer holds goes', async () => {
  const annotated = `${BRODALS}  //- a.ann
  #1	AnnotatorNotes T7	sic
  T7	Person 24 30	Brodal
  N3	Reference T7 entity:anke-brodal	Anke Brodal
`;
  await checkIdentify(annotated, /^This is Lena Brodal/, {
    'a.ann': '#1\tAnnotatorNotes T7\tsic\nT7\tPerson 24 30\tBrodal\nN3\tReference T7 entity:lena-brodal\tLena Brodal\n',
  });
  await checkIdentify(annotated, /^This is a place, not a person/, {
    'a.ann': '#1\tAnnotatorNotes T7\tsic\nT7\tLocation 24 30\tBrodal\n',
  });
});

test('somebody without an entry gets one when confirmed', () =>
  checkIdentify('//- a.txt\nDefence Minister Tomas Leu$0wen left.\n', /^This is Tomas Leuwen$/, {
    'a.ann': 'T1\tPerson 17 29\tTomas Leuwen\nN1\tReference T1 entity:tomas-leuwen\tTomas Leuwen\n',
    'entities.yaml': `
- id: tomas-leuwen
  kind: person
  name: Tomas Leuwen
  description: Defence Minister
`,
  }));

test('the corpus’s own type names are used', async () => {
  const source = '//- a.txt\nTomas Leu$0wen left.\n//- corpus.yaml\ntypes: { GPE: place, ORG: organisation }\n';
  await checkIdentify(source, /^This is a place/, { 'a.ann': 'T1\tGPE 0 12\tTomas Leuwen\n' });
  const brat = '//- a.txt\nTomas Leu$0wen left.\n//- corpus.yaml\nname: x\n//- annotation.conf\n[entities]\nLOC\n';
  await checkIdentify(brat, /^This is a place/, { 'a.ann': 'T1\tLOC 0 12\tTomas Leuwen\n' });
  const deeper = brat.replace('a.txt', 's/a.txt').replace('//- annotation', '//- s/annotation');
  await checkIdentify(deeper, /^This is a place/, { 's/a.ann': 'T1\tLOC 0 12\tTomas Leuwen\n' });
});

test('words that were not recognised can be annotated, too; empty places and long stretches cannot', async () => {
  const { corpus } = await openFixture('//- a.txt\nThey sailed on the marietta to Skarre, late at night.\n');
  const { snapshot } = corpus();
  const titles = (start: number, end: number): readonly string[] =>
    identityChoices(snapshot, 'a.txt', { start, end }).map(({ title }) => title);
  assert.deepEqual(titles(19, 27).slice(-1), ['Annotate as a ship, aircraft or vehicle']);
  assert.deepEqual(titles(15, 15), []);
});

test('a correction counts at once: the mention is the person that was said', async () => {
  const { corpus, files, service, uriOf } = await openFixture(BRODALS);
  files.set(uriOf('a.ann'), 'T1\tPerson 24 30\tBrodal\nN1\tReference T1 entity:brodal\tBrodal\n');
  await service.filesChanged([uriOf('a.ann')]);
  await service.settled();
  const { identity, articles } = corpus().snapshot;
  const ids = articles.get('a.txt')!.facts.mentions.map(({ referent }) => identity.entityOf('a.txt', referent)?.id);
  assert.deepEqual(ids, ['anke-brodal', 'brodal']);
});
