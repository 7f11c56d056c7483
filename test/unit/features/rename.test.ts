import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renamedInKey } from '../../../server/src/features/rename/idEdits';
import { rename, renameTarget } from '../../../server/src/features/rename/rename';
import { checkChange, type WantedFiles } from '../../checks/edits';
import { openFixture } from '../../fixture';

const checkRename = (source: string, to: string, wanted: WantedFiles | RegExp): Promise<void> =>
  checkChange(
    source,
    (view, { fixture: { cursor } }) => rename(view.snapshot, view, cursor!.path, cursor!.offset, to),
    wanted,
  );

test('an id changes in entries, annotations and rulings alike', () =>
  checkRename(
    `
    //- entities.yaml
    - id: lan$0ner
      kind: weapon
      name: Lanner # the missile
    - { id: lanner-2, kind: weapon, name: Lanner Two }
    - id: site
      kind: place
      name: Morrow Bay
      metonymOf: lanner
    //- a.txt
    The Lanner flies.
    //- a.ann
    T1	Weapon 4 10	Lanner
    N1	Reference T1 entity:lanner	Lanner
    N2	Reference T1 entity:lanner-2	Lanner Two
    //- decisions.yaml
    - claim: range|lanner|length
      verdict: disputed
    - claim: killed||on lanner
      verdict: disputed
  `,
    'lanner-missile',
    {
      'entities.yaml': `
- id: lanner-missile
  kind: weapon
  name: Lanner # the missile
- { id: lanner-2, kind: weapon, name: Lanner Two }
- id: site
  kind: place
  name: Morrow Bay
  metonymOf: lanner-missile
`,
      'a.ann':
        'T1\tWeapon 4 10\tLanner\nN1\tReference T1 entity:lanner-missile\tLanner\nN2\tReference T1 entity:lanner-2\tLanner Two\n',
      'decisions.yaml': `
- claim: range|lanner-missile|length
  verdict: disputed
- claim: killed||on lanner-missile
  verdict: disputed
`,
    },
  ));

test('in a claim’s key only whole ids change', () => {
  assert.equal(renamedInKey('aid|ukraine|from ukraine, military|x', 'ukraine', 'ua'), 'aid|ua|from ua, military|x');
  assert.equal(renamedInKey('range|range|length', 'range', 'r'), 'range|r|length');
  assert.equal(renamedInKey('killed||in north-velm', 'velm', 'v'), 'killed||in north-velm');
});

const VOSTRAK = `
  //- entities.yaml
  - id: irena-vostrak
    kind: person
    name: Irena Vostrak
    aliases: [Irena Wostrak]
`;

test('a name changes in its entry, in labels and, if the person says so, in drafts; what sources write stays known', () =>
  checkRename(
    `${VOSTRAK.replace('name: Irena Vostrak', 'name: Irena Vos$0trak')}  //- a.txt
  Irena Vostrak left. Irena Wostrak came back.
  //- a.ann
  T1	Person 0 13	Irena Vostrak
  N1	Reference T1 entity:irena-vostrak	Irena Vostrak
  //- d.txt role=draft
  Irena Vostrak’s boat left. “We saw Irena Vostrak go,” Anke Brodal said. Vostrak waved.
`,
    'Irena Vostrák',
    {
      'entities.yaml': `
- id: irena-vostrak
  kind: person
  name: Irena Vostrák
  aliases: [Irena Wostrak]
`,
      'a.ann': 'T1\tPerson 0 13\tIrena Vostrak\nN1\tReference T1 entity:irena-vostrak\tIrena Vostrák\n',
      '? d.txt': 'Irena Vostrák’s boat left. “We saw Irena Vostrák go,” Anke Brodal said. Vostrak waved.\n',
    },
  ));

test('the old name of something that sources still call so becomes an alias', () =>
  checkRename(
    `
    //- entities.yaml
    - id: lanner
      kind: weapon
      name: Lan$0ner # as delivered
      description: missile
    //- a.txt
    They sent a Lanner north.
  `,
    'Lanner Mk. 2: coastal',
    {
      'entities.yaml': `
- id: lanner
  kind: weapon
  name: "Lanner Mk. 2: coastal" # as delivered
  aliases: [Lanner]
  description: missile
`,
    },
  ));

test('an alias that sources write stays beside its correction; one that nobody writes gives way', async () => {
  const source = (texts: string): string =>
    `${VOSTRAK.replace('Irena Wostrak', 'Irena Wo$0strak')}  //- a.txt\n  ${texts}\n`;
  const entry = (aliases: string): WantedFiles => ({
    'entities.yaml': `
- id: irena-vostrak
  kind: person
  name: Irena Vostrak
  aliases: [${aliases}]
`,
  });
  await checkRename(source('Irena Wostrak left.'), 'Ira Vostrak', entry('Irena Wostrak, Ira Vostrak'));
  await checkRename(source('Nobody left.'), 'Ira Vostrak', entry('Ira Vostrak'));
});

test('from the text of a draft, which then changes without another question', () =>
  checkRename(`${VOSTRAK}  //- d.txt role=draft\n  Irena Wos$0trak left.\n`, 'Ira Vostrak', {
    'entities.yaml': `
- id: irena-vostrak
  kind: person
  name: Irena Vostrak
  aliases: [Ira Vostrak]
`,
    'd.txt': 'Ira Vostrak left.\n',
  }));

test('what cannot be renamed says why, and what to do', async () => {
  const two = `${VOSTRAK}  - { id: lena-brodal, kind: person, name: Lena Bro$0dal }\n`;
  await checkRename(two, 'irena vostrak', /name of “Irena Vostrak” already.*merge/);
  await checkRename(
    two.replace('Bro$0dal', 'Brodal').replace('lena-brodal', 'lena$0-brodal'),
    'irena-vostrak',
    /id of “Irena Vostrak” already/,
  );
  await checkRename(two, '  ', /at least one letter/);
  await checkRename(
    two.replace('Bro$0dal', 'Brodal').replace('lena-brodal', 'lena$0-brodal'),
    'Lena B',
    /no spaces: “lena-b”/,
  );
  await checkRename(
    two.replace('Bro$0dal', 'Brodal').replace('kind: person, name: Lena', 'ki$0nd: person, name: Lena'),
    'x',
    /cursor on an id/,
  );
  await checkRename(
    `${VOSTRAK}  //- a.txt\n  Irena Vostrak left. “No,” Vos$0trak said.\n`,
    'x',
    /stands for “Irena Vostrak”/,
  );
  await checkRename('//- a.txt\nTomas Leu$0wen left.\n', 'x', /Nobody has described “Tomas Leuwen”/);
  await checkRename('//- a.txt\nNobody le$0ft.\n', 'x', /cursor on the name/);
});

test('the words that are renamed are the place, and without quotation marks', async () => {
  const { corpus, fixture } = await openFixture('//- entities.yaml\n- { id: "x", kind: weapon, name: "La$0nner" }\n');
  const view = corpus();
  const target = renameTarget(view.snapshot, view, 'entities.yaml', fixture.cursor!.offset);
  assert.ok(!('refused' in target));
  assert.equal(view.textOf('entities.yaml')!.slice(target.span.start, target.span.end), 'Lanner');
});

const TYPED = `
    //- annotation.conf
    [entities]
    Agent
    	Person
    Per
    [relations]
    Knows	Arg1:Person|Agent, Arg2:Person
    # Person is a type
    [events]
    Meeting	Who:Person, Person:Agent
    [attributes]
    Person	Arg:Person
    //- visual.conf
    [labels]
    Person | A person
    [drawing]
    Person	bgColor:#fff
    //- kb_shortcuts.conf
    P Person
    //- a.txt
    Anne met Bob.
    //- a.ann
    T1	Per$0son 0 4	Anne
    T2	Meeting 5 8	met
    E1	Meeting:T2 Who:T1 Person:T1
    A1	Person T1
    #1	AnnotatorNotes T1	Person
`;

test('a type changes in the configuration, in its look and key, and on the lines that have it', () =>
  checkRename(TYPED, 'Human', {
    'annotation.conf':
      '[entities]\nAgent\n\tHuman\nPer\n[relations]\nKnows\tArg1:Human|Agent, Arg2:Human\n# Person is a type\n[events]\nMeeting\tWho:Human, Person:Agent\n[attributes]\nPerson\tArg:Human\n',
    // The attribute Person keeps its look.
    'visual.conf':
      '[labels]\nPerson | A person\nHuman | A person\n[drawing]\nPerson\tbgColor:#fff\nHuman\tbgColor:#fff\n',
    'kb_shortcuts.conf': 'P Human\n',
    'a.ann':
      'T1\tHuman 0 4\tAnne\nT2\tMeeting 5 8\tmet\nE1\tMeeting:T2 Who:T1 Person:T1\nA1\tPerson T1\n#1\tAnnotatorNotes T1\tPerson\n',
  }));

const VALUES = `
    //- annotation.conf
    [entities]
    High	<NORM>:High|Low
    [relations]
    Above	Arg1:High, Arg2:High, <REL-TYPE>:High
    [events]
    Rise	To:High
    [attributes]
    <LEVELS>=High|Low
    Level	Arg:High, Value:High|Low
    Other	Arg:High, Value:<LEVELS>
    //- a.txt
    It rose.
    //- a.ann
    T1	High 0 2	It
    A1	Level T1 High
`;

test('an attribute’s value, a database or another word that is called like a type keeps its name', async () => {
  await checkRename(VALUES.replace('T1	High', 'T1	Hi$0gh'), 'Tall', {
    'annotation.conf':
      '[entities]\nTall\t<NORM>:High|Low\n[relations]\nAbove\tArg1:Tall, Arg2:Tall, <REL-TYPE>:High\n[events]\nRise\tTo:Tall\n[attributes]\n<LEVELS>=High|Low\nLevel\tArg:Tall, Value:High|Low\nOther\tArg:Tall, Value:<LEVELS>\n',
    'a.ann': 'T1\tTall 0 2\tIt\nA1\tLevel T1 High\n',
  });
  await checkRename(VALUES.replace('Value:High', 'Value:Hi$0gh'), 'Tall', /“High” is no type here/);
});

test('a relation that is written as an equivalence is renamed on its lines', () =>
  checkRename(
    `
    //- annotation.conf
    [entities]
    Ship
    [relations]
    Same$0	Arg1:Ship, Arg2:Ship, <REL-TYPE>:symmetric-transitive
    //- a.txt
    Ferry or ship.
    //- a.ann
    T1	Ship 0 5	Ferry
    T2	Ship 9 13	ship
    *	Same T1 T2
  `,
    'Equal',
    {
      'annotation.conf':
        '[entities]\nShip\n[relations]\nEqual\tArg1:Ship, Arg2:Ship, <REL-TYPE>:symmetric-transitive\n',
      'a.ann': 'T1\tShip 0 5\tFerry\nT2\tShip 9 13\tship\n*\tEqual T1 T2\n',
    },
  ));

test('a type gets no name that it cannot have', async () => {
  await checkRename(TYPED, 'Agent', /is a type already/);
  await checkRename(TYPED, 'natural person', /natural_person/);
  await checkRename(TYPED.replace('$0', '').replace('[rel', '[r$0el'), 'x', /on the name of a type/);
});

test('a type is renamed where another one takes it, too', () =>
  checkRename(
    `
    //- annotation.conf
    [entities]
    Person
    [events]
    Meeting	Who*:Per$0son
    //- a.txt
    Anne met Bob.
    //- a.ann
    T1	Person 0 4	Anne
  `,
    'Human',
    {
      'annotation.conf': '[entities]\nHuman\n[events]\nMeeting\tWho*:Human\n',
      'a.ann': 'T1\tHuman 0 4\tAnne\n',
    },
  ));

test('an event’s type changes with its trigger’s, also from annotation.conf; and in corpus.yaml', () =>
  checkRename(
    `
    //- corpus.yaml
    types: { Meeting: Talk, Met: person }
    //- annotation.conf
    [entities]
    [relations]
    [events]
    Mee$0ting	Who:<ENTITY>
    [attributes]
    //- a.txt
    Anne met Bob.
    //- a.ann
    T2	Meeting 5 8	met
    E1	Meeting:T2
    R1	Meeting Arg1:T2 Arg2:T2
  `,
    'Encounter',
    {
      'corpus.yaml': 'types: { Encounter: Talk, Met: person }\n',
      'annotation.conf': '[entities]\n[relations]\n[events]\nEncounter\tWho:<ENTITY>\n[attributes]\n',
      'a.ann': 'T2\tEncounter 5 8\tmet\nE1\tEncounter:T2\nR1\tMeeting Arg1:T2 Arg2:T2\n',
    },
  ));
