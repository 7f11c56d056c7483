import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bratFormat } from '../../../../server/src/formats/exchange/brat';
import { spacyFormat } from '../../../../server/src/formats/exchange/spacy';
import type { ExchangeDocument, ExchangeFormat, Loss } from '../../../../server/src/formats/exchange/types';
import { uimaCasFormat } from '../../../../server/src/formats/exchange/uimaCas';
import { webAnnotationFormat } from '../../../../server/src/formats/exchange/webAnnotation';
import { runs } from '../../../fuzzing';
import { aDocument, contentOf, only } from './documents';

/** Writes a document and reads it again. */
function roundTrip(
  format: ExchangeFormat,
  document: ExchangeDocument,
): { readonly document: ExchangeDocument; readonly losses: readonly Loss[] } {
  const { files, losses } = format.write([document]);
  const others = new Map(files.filter(({ path }) => !format.owns(path)).map(({ path, content }) => [path, content]));
  const read = format.read(
    files.filter(({ path }) => format.owns(path)),
    others,
  );
  assert.deepEqual(read.problems, []);
  assert.equal(read.documents.length, 1);
  const [again] = read.documents;
  assert.equal(again!.text, document.text);
  assert.equal(again!.name, document.name);
  return { document: again!, losses };
}

/** Each part an annotation of its own, as formats without discontinuous annotations have them. */
function inOnePiece({ annotations, ...rest }: ExchangeDocument): ExchangeDocument {
  const textBounds = annotations.textBounds.flatMap((one) =>
    one.spans.map((span, i) => ({
      ...one,
      id: i === 0 ? one.id : `${one.id}.${i}`,
      spans: [span],
      words: rest.text.slice(span.start, span.end),
    })),
  );
  return { ...rest, annotations: { ...annotations, textBounds } };
}

function isWhole({ annotations }: ExchangeDocument): boolean {
  return annotations.textBounds.every(({ spans }) => spans.length === 1);
}

test('brat keeps everything, ids too', () => {
  fc.assert(
    fc.property(aDocument, (document) => {
      const { document: again, losses } = roundTrip(bratFormat, document);
      assert.deepEqual(losses, []);
      assert.deepEqual(again.annotations, document.annotations);
    }),
    { numRuns: runs(200) },
  );
});

test('W3C Web Annotation keeps everything but the ids', () => {
  fc.assert(
    fc.property(aDocument, (document) => {
      const { document: again, losses } = roundTrip(webAnnotationFormat, document);
      assert.deepEqual(losses, []);
      assert.deepEqual(contentOf(again), contentOf(document));
    }),
    { numRuns: runs(200) },
  );
});

test('spaCy keeps spans, relations and first links; what it says that it loses, it loses', () => {
  fc.assert(
    fc.property(aDocument, (document) => {
      const { document: again, losses } = roundTrip(spacyFormat, document);
      const expected = new Set(only(contentOf(inOnePiece(document)), 'mark'));
      assert.deepEqual([...only(contentOf(again), 'mark')], [...expected].sort());
      const { relations, events } = document.annotations;
      const roles = events.reduce((sum, one) => sum + one.roles.length, 0);
      assert.equal(again.annotations.relations.length, relations.length + roles);
      const said = losses.map(({ what }) => what.split(' ')[0]).filter((what) => what !== 'names');
      if (said.length === 0 && new Set(contentOf(document)).size === contentOf(document).length) {
        assert.deepEqual(contentOf(again), contentOf(document));
      }
      if (isWhole(document) && losses.length === 0)
        assert.deepEqual(new Set(contentOf(again)), new Set(contentOf(document)));
    }),
    { numRuns: runs(200) },
  );
});

test('UIMA CAS keeps spans, events with roles, relations and first links', () => {
  fc.assert(
    fc.property(aDocument, (document) => {
      const { document: again, losses } = roundTrip(uimaCasFormat, document);
      if (isWhole(document)) {
        assert.deepEqual(
          only(contentOf(again), 'mark', 'event', 'relation'),
          only(contentOf(document), 'mark', 'event', 'relation'),
        );
        if (losses.every(({ what }) => what.startsWith('names of')))
          assert.deepEqual(contentOf(again), contentOf(document));
      } else {
        const cut = inOnePiece(document);
        const free = (one: ExchangeDocument): string[] => [...new Set(only(contentOf(one), 'mark'))];
        const triggers = new Set(document.annotations.events.map(({ trigger }) => trigger));
        if (triggers.size === 0) assert.deepEqual(free(again), free(cut));
      }
    }),
    { numRuns: runs(200) },
  );
});
