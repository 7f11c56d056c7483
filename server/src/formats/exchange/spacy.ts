import { mapCodePoints } from '../../text/codePoints';
import type { Span } from '../../text/span';
import { createBuilder } from './builder';
import { asList, asNumber, asRecord, asString, readJsonLines } from './json';
import { createLedger, type Ledger } from './losses';
import { createNames } from './names';
import type { ExchangeAnnotations, ExchangeDocument, ExchangeFile, ExchangeFormat } from './types';

/**
 * One text a line, as spaCy and Prodigy exchange them: `text`, `tokens`, `spans`, `relations`. Offsets are Unicode code points, the last
 * token of a span is its own (inclusive). Spans are of one piece and bear a label and one link (`kb_id`); there are no events, attributes
 * or notes.
 */
export const spacyFormat: ExchangeFormat = {
  name: 'spacy',
  title: 'spaCy and Prodigy (.jsonl, one text a line)',
  owns: (path) => path.endsWith('.jsonl'),
  write: (documents) => {
    const ledger = createLedger();
    const lines = documents.map((document) => `${JSON.stringify(taskOf(document, ledger))}\n`);
    return { files: [{ path: 'annotations.jsonl', content: lines.join('') }], losses: ledger.losses() };
  },
  read: (files) => {
    const ledger = createLedger();
    const problems: string[] = [];
    const nameOf = createNames();
    const documents = files.flatMap((file) => readTasks(file, nameOf, ledger, problems));
    return { documents, losses: ledger.losses(), problems };
  },
};

interface Token extends Span {
  readonly text: string;
  readonly id: number;
  readonly ws: boolean;
}

function taskOf({ name, text, annotations }: ExchangeDocument, ledger: Ledger) {
  const points = mapCodePoints(text);
  const tokens = tokensOf(text, annotations);
  const told = (span: Span): Span => ({ start: points.fromUtf16(span.start), end: points.fromUtf16(span.end) });
  const links = new Map(
    annotations.normalisations.map(({ target, reference }) => [target, reference] as const).reverse(),
  );
  const spanOf = (piece: Span, label: string, id: string) => ({
    ...told(piece),
    token_start: tokens.findIndex(({ end }) => end > piece.start),
    token_end: tokens.findLastIndex(({ start }) => start < piece.end),
    label,
    ...(links.has(id) ? { kb_id: links.get(id) } : {}),
  });
  const pieces = new Map(
    annotations.textBounds.map(({ id, type, spans }) => [id, spans.map((span) => spanOf(span, type, id))]),
  );
  for (const { spans } of annotations.textBounds) {
    if (spans.length > 1) ledger.add('annotations in several parts (each part is a span of its own)');
  }
  const triggers = new Map(annotations.events.map(({ id, trigger }) => [id, trigger]));
  const first = (id: string) => pieces.get(triggers.get(id) ?? id)?.[0];
  const relation = (label: string, from: string, to: string) => {
    const [head, child] = [first(from), first(to)];
    if (head === undefined || child === undefined) return [];
    return [{ head: head.token_end, child: child.token_end, head_span: head, child_span: child, label }];
  };
  ledger.add('events (their roles are relations from the trigger)', annotations.events.length);
  ledger.add('names of the arguments of relations', annotations.relations.length);
  ledger.add('attributes', annotations.attributes.length);
  ledger.add('notes', annotations.notes.length);
  ledger.add('equivalences', annotations.equivalences.length);
  const carried = annotations.normalisations.filter(({ target }) => pieces.has(target));
  ledger.add(
    'second links, and links of events',
    annotations.normalisations.length - new Set(carried.map(({ target }) => target)).size,
  );
  ledger.add('labels of links', new Set(carried.filter(({ label }) => label !== '').map(({ target }) => target)).size);
  return {
    text,
    tokens: tokens.map(({ text: word, start, end, id, ws }) => ({ text: word, ...told({ start, end }), id, ws })),
    spans: [...pieces.values()].flat().sort((a, b) => a.start - b.start || b.end - a.end),
    relations: [
      ...annotations.events.flatMap(({ trigger, roles }) =>
        roles.flatMap(({ role, target }) => relation(role, trigger, target)),
      ),
      ...annotations.relations.flatMap(({ type, from, to }) => relation(type, from.target, to.target)),
    ],
    meta: { name },
    answer: 'accept',
  };
}

/** Words and single marks, cut where an annotation begins or ends, so that each begins and ends with a token. */
function tokensOf(text: string, { textBounds }: ExchangeAnnotations): readonly Token[] {
  const cuts = new Set(textBounds.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end])));
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}_]+|[^\s]/gu)) {
    const end = match.index + match[0].length;
    for (let start = match.index; start < end; ) {
      let next = start + 1;
      while (next < end && !cuts.has(next)) next++;
      const ws = next === end && text[next] === ' ';
      tokens.push({ text: text.slice(start, next), start, end: next, id: tokens.length, ws });
      start = next;
    }
  }
  return tokens;
}

function readTasks(
  file: ExchangeFile,
  nameOf: (...wanted: readonly string[]) => string,
  ledger: Ledger,
  problems: string[],
): ExchangeDocument[] {
  const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
  let texts = 0;
  return readJsonLines(file, problems).flatMap(({ value, line }) =>
    asList(value).flatMap((task): ExchangeDocument[] => {
      const record = asRecord(task);
      const text = asString(record?.text);
      if (record === null || text === null) {
        problems.push(`${file.path}:${line}: this has no "text"`);
        return [];
      }
      const answer = asString(record.answer);
      if (answer !== null && answer !== 'accept') {
        ledger.add('texts whose answer is not "accept"');
        return [];
      }
      texts++;
      // A name is a path below the folder, and no way out of it.
      const given = (asString(asRecord(record.meta)?.name) ?? '')
        .split(/[\\/]/)
        .filter((part) => part !== '' && part !== '.' && part !== '..')
        .join('/');
      const where = `${file.path}:${line}`;
      return [
        {
          name: nameOf(folder + (given === '' ? `text-${texts}` : given)),
          text,
          annotations: readTask(text, record, ledger, (what) => problems.push(`${where}: ${what}`)),
        },
      ];
    }),
  );
}

function readTask(
  text: string,
  task: Readonly<Record<string, unknown>>,
  ledger: Ledger,
  report: (what: string) => void,
): ExchangeAnnotations {
  const builder = createBuilder(text);
  const points = mapCodePoints(text);
  const ids = new Map<string, string>();
  const put = (value: unknown): string | null => {
    const span = asRecord(value);
    const [start, end] = [asNumber(span?.start), asNumber(span?.end)];
    if (span === null || start === null || end === null || start < 0 || end < start || end > points.length) return null;
    const label = asString(span.label) ?? 'Annotation';
    const key = JSON.stringify([start, end, label]);
    const known = ids.get(key);
    if (known !== undefined) return known;
    const place = { start: points.toUtf16(start), end: points.toUtf16(end) };
    const id = builder.textBound(label, [place]);
    ids.set(key, id);
    const link = asString(span.kb_id);
    if (link !== null && link !== '') builder.normalisation(id, link, text.slice(place.start, place.end));
    return id;
  };
  for (const span of asList(task.spans)) if (put(span) === null) report('a span has no place in the text');
  for (const relation of asList(task.relations)) {
    const record = asRecord(relation);
    const [head, child] = [put(record?.head_span), put(record?.child_span)];
    if (head === null || child === null) report('a relation has no spans');
    else
      builder.relation(
        asString(record?.label) ?? 'Relation',
        { role: 'Arg1', target: head },
        { role: 'Arg2', target: child },
      );
  }
  ledger.add('labels of whole texts', asList(task.accept).length + (asString(task.label) === null ? 0 : 1));
  return builder.annotations();
}
