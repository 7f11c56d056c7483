import { test } from 'node:test';
import { checkHighlights, checkReferences } from '../../checks/places';

test('all mentions of an entity, in this article first, pronouns left out', () =>
  checkReferences(`
    //- articles/b.txt outlet=Courier
    Irena Vostrak left.
    ^^^^^^^^^^^^^ 3
    //- articles/c.txt outlet=Herald
    Irena Vos$0trak came to the harbour. She stayed. Vostrak spoke.
    ^^^^^^^^^^^^^^^ 1
                                                     ^^^^^^^ 2
  `));

test('an entry of entities.yaml leads to the mentions', () =>
  checkReferences(`
    //- entities.yaml
    - id: lanner
      kind: weapon
      name: Lan$0ner
    //- articles/a.txt
    They sent a Lanner north.
                ^^^^^^
  `));

test('the entry is among them when the editor asks for the declaration', () =>
  checkReferences(
    `
    //- entities.yaml
    - id: lanner
          ^^^^^^ 1
      kind: weapon
      name: Lanner
    //- articles/a.txt
    They sent a Lan$0ner north.
                ^^^^^^^^ 2
  `,
    true,
  ));

test('the figures of a claim, the one at the cursor among them', () =>
  checkReferences(`
    //- entities.yaml
    - id: lanner
      kind: weapon
      name: Lanner
    //- articles/a.txt
    The Lanner has a range of 180 mi$0les.
                              ^^^^^^^^^^^
    //- articles/b.txt
    The Lanner has a range of 190 miles.
                              ^^^^^^^^^
  `));

test('the quotations of a saying', () =>
  checkReferences(`
    //- articles/a.txt
    “We will show the track$0 to anyone,” Irena Vostrak said.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    //- articles/b.txt
    “We will show the track to anyone,” Irena Vostrak said.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `));

test('the quotations of a sentence that another outlet has in other words', () =>
  checkReferences(`
    //- articles/a.txt date=2031-05-02 outlet="The Velm Herald"
    “Our neighbours knew it from their $0children, not from the council,” Ivo Lenk said.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    //- articles/b.txt date=2031-05-02 outlet="Lysk Courier"
    “People here learned of it from their children before they heard a word from the council,” Ivo Lenk said.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `));

test('highlights: every mention of one entity, and the pronoun that speaks', () =>
  checkHighlights(`
    Irena Vostrak came to the harbour. “We are staying here,” she said. Vos$0trak left early.
    ^^^^^^^^^^^^^
                                                              ^^^
                                                                        ^^^^^^^^^
  `));

test('highlights: a quotation with the words that carry it', () =>
  checkHighlights(`
    “We will stay,” Irena Vostrak said, “until the sh$0ip is home.”
    ^^^^^^^^^^^^^^^
                    ^^^^^^^^^^^^^ supports
                                  ^^^^ supports
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `));
