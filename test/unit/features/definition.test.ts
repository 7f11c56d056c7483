import { test } from 'node:test';
import { checkDefinition } from '../../checks/places';

test('a name leads to its entry and to where each outlet introduces it', () =>
  checkDefinition(`
    //- entities.yaml
    - id: irena-vostrak
          ^^^^^^^^^^^^^ 1
      kind: person
      name: Irena Vostrak
    //- articles/a.txt outlet=Herald date=2031-05-02
    President Irena Vostrak came to the harbour. She left early.
              ^^^^^^^^^^^^^ 2
    //- articles/b.txt outlet=Herald date=2031-05-03
    Irena Vostrak was back.
    //- articles/c.txt outlet=Courier date=2031-05-04
    The crew met Irena Vostrak, the president, at noon.
                 ^^^^^^^^^^^^^ 3
    //- articles/d.txt outlet=Watch date=2031-05-05
    Thanks to Irena Vos$0trak the harbour is open.
  `));

test('the speaker “she” leads to the name', () =>
  checkDefinition(`
    Irena Vostrak came to the harbour. “We are staying here,” sh$0e said.
    ^^^^^^^^^^^^^
  `));

test('an acronym leads to where it is spelled out', () =>
  checkDefinition(`
    //- articles/a.txt
    The Strait Monitoring Commission (SMC) met on Monday. On Tuesday the S$0MC wrote its report.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `));

test('an outlet that is cited leads to its own article', () =>
  checkDefinition(`
    //- entities.yaml
    - id: corran-times
          ^^^^^^^^^^^^ 2
      kind: organisation
      role: outlet
      name: The Corran Times
    //- articles/a.txt outlet=Herald
    Vestria will send missiles, The Corran$0 Times reported.
    //- articles/b.txt outlet="The Corran Times"
    Vestria to send missiles
    ^^^^^^^^^^^^^^^^^^^^^^^^ 1

    The shipment leaves on Friday.
  `));

test('an outlet without an article of its own leads to the others that cite it', () =>
  checkDefinition(`
    //- entities.yaml
    - id: corran-times
          ^^^^^^^^^^^^
      kind: organisation
      role: outlet
      name: The Corran Times
    //- articles/a.txt outlet=Herald
    Vestria will send missiles, The Corran$0 Times reported.
    //- articles/b.txt outlet=Courier
    According to The Corran Times, the shipment leaves on Friday.
                 ^^^^^^^^^^^^^^^^
  `));

test('a quotation leads to its fullest version, then to the earliest', () =>
  checkDefinition(`
    //- articles/a.txt outlet=Herald date=2031-05-04
    “We will show$0 the track to anyone,” Irena Vostrak said.
    //- articles/b.txt outlet=Courier date=2031-05-02
    “We will show the track to anyone,” Irena Vostrak said.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2
    //- articles/c.txt outlet=Watch date=2031-05-03
    “We will show the track to anyone who wants to come to the harbour,” Irena Vostrak said.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 1
  `));

test('a quotation that stands alone leads to its speaker', () =>
  checkDefinition(`
    “We will show$0 the track to anyone,” Irena Vostrak said.
                                          ^^^^^^^^^^^^^
  `));

test('a figure leads to the other figures of its claim, those of other articles first', () =>
  checkDefinition(`
    //- entities.yaml
    - id: lanner
      kind: weapon
      name: Lanner
    //- articles/a.txt date=2031-05-04
    The Lanner has a range of 180$0 miles.
    //- articles/b.txt date=2031-05-03
    The Lanner has a range of 190 miles.
                              ^^^^^^^^^ 2
    //- articles/c.txt date=2031-05-02
    The Lanner has a range of 185 miles.
                              ^^^^^^^^^ 1
  `));

test('a line of an annotation file leads to the words', () =>
  checkDefinition(`
    //- articles/a.txt
    The divers met Irena Vostrak at noon.
                   ^^^^^^^^^^^^^
    //- articles/a.ann
    T1	Person 15 28	Irena$0 Vostrak
  `));

test('a line of another annotator’s file leads to its own words, not to those of the file that counts', () =>
  checkDefinition(`
    //- corpus.yaml
    annotations: "{folder}/{name}_{annotator}.ann"
    annotator: ana
    //- articles/a.txt
    The divers met Irena Vostrak at noon.
        ^^^^^^
    //- articles/a_ana.ann
    T1	Person 15 28	Irena Vostrak
    //- articles/a_ben.ann
    T1	Person 4 10	div$0ers
  `));

test('an event’s line leads to the words of its parts', () =>
  checkDefinition(`
    //- articles/a.txt
    “Go,” Vostrak said.
    ^^^^^
          ^^^^^^^
                  ^^^^
    //- articles/a.ann
    T1	Content 0 5	“Go,”
    T2	Source 6 13	Vostrak
    T3	Cue 14 18	said
    T4	Attribution 14 18	said
    E1	Attribution:T4$0 Source:T2 Cue:T3 Content:T1
  `));

test('annotated words lead back to their line', () =>
  checkDefinition(`
    //- articles/a.txt
    The divers met the old harbour$0master at noon.
    //- articles/a.ann
    T1	Person 15 34	the old harbourmaster
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `));

test('plain words lead nowhere', () => checkDefinition('The sea was$0 calm.\n'));

test('an entry of entities.yaml leads to where each outlet introduces it', () =>
  checkDefinition(`
    //- entities.yaml
    - id: lanner
      kind: weapon
      name: Lan$0ner
    //- articles/a.txt outlet=Herald
    They sent a Lanner north.
                ^^^^^^
    //- articles/b.txt outlet=Courier
    The Lanner came late.
        ^^^^^^
  `));

test('a ruling leads to the words it was made on', () =>
  checkDefinition(`
    //- decisions.yaml
    - finding: quote.unattributed
      article: articles/a.txt
      words: “We were told to wait until the morning.”
      verdict: ignore
      reason: The desk$0 has seen the notes.
    //- articles/a.txt
    The harbour was empty. “We were told to wait until the morning.” It rained.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `));

test('in a draft a name that the sources write otherwise leads to where they have it', () =>
  checkDefinition(`
    //- articles/a.txt outlet=Herald date=2031-05-02
    “Nobody sounded the horn on the quay,” said Dario Venn, the harbour master.
                                                ^^^^^^^^^^
    //- articles/b.txt outlet=Courier date=2031-05-02
    The horn was silent, said Dario Venn, the harbour master of Tolm.
                              ^^^^^^^^^^
    //- drafts/d.txt role=draft date=2031-05-03
    “Nobody sounded the horn on the quay,” said Dario V$0en, the harbour master.
  `));

test('a quotation of a draft leads to each passage once, with its marks or without them', () =>
  checkDefinition(`
    //- articles/a.txt outlet=Herald date=2031-05-02
    “Nobody sounded the horn on the quay,” said Dario Venn, the harbour master.
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    //- drafts/d.txt role=draft date=2031-05-03
    “Nobody sounded $0the horn on the quay,” said Dario Venn, the harbour master.
  `));
