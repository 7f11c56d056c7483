import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { CorpusArticle, ResolvedEntity } from '../../corpus/types';
import { extentOf } from '../../facts/extents';
import type { Figure } from '../../facts/types';
import type { Span } from '../../text/span';
import { createLedger, type Ledger } from './losses';
import { type Marked, nested, type Piece } from './nested';
import type { Loss } from './types';
import { xmlAttributes, xmlName, xmlText } from './xml';

/**
 * An article as TEI P5: who speaks (`said`, `quote`, `soCalled`, `title`), who and what is named (`persName` …, with `ref` to a list in
 * `standOff`), and figures (`measure`). What crosses is cut into parts that know each other (`next`, `prev`).
 */
export function teiOf(
  article: CorpusArticle,
  corpus: CorpusSnapshot,
): { readonly content: string; readonly losses: readonly Loss[] } {
  const ledger = createLedger();
  const { text, blocks } = article.article;
  const ids = new Map<ResolvedEntity, string>();
  const idOf = (entity: ResolvedEntity): string => {
    const known = ids.get(entity);
    if (known !== undefined) return known;
    let id = xmlName(entity.id);
    while ([...ids.values()].includes(id)) id += '-2';
    ids.set(entity, id);
    return id;
  };
  const ref = (entity: ResolvedEntity | null): string | null => (entity === null ? null : `#${idOf(entity)}`);
  const marks: (readonly Marked[])[] = [];
  for (const mention of article.facts.mentions) {
    const entity = corpus.identity.entityOf(article.path, mention.referent);
    const isName = mention.form === 'full' || mention.form === 'short' || mention.form === 'acronym';
    const name = isName ? NAMES[mention.kind] : 'rs';
    // The element says these three by itself.
    const isSaid = isName && (mention.kind === 'person' || mention.kind === 'organisation' || mention.kind === 'place');
    const type = isSaid ? null : mention.kind;
    marks.push([{ ...extentOf(mention), name, attributes: { type, ref: ref(entity) } }]);
  }
  for (const { spans, kind, status, speaker } of article.facts.quotations) {
    const who = corpus.identity.speakerOf(article.path, speaker);
    const isSaid = status !== 'unattributed' && kind !== 'scare' && kind !== 'title';
    const name = kind === 'scare' ? 'soCalled' : kind === 'title' ? 'title' : isSaid ? 'said' : 'quote';
    const attributes = isSaid ? { who: ref(who), direct: 'true' } : {};
    if (isSaid && who === null) ledger.add('speakers without a name');
    marks.push(spans.map(({ start, end }) => ({ start, end, name, attributes })));
  }
  for (const figure of article.facts.figures) {
    marks.push([{ start: figure.start, end: figure.end, name: 'measure', attributes: measureOf(figure, ledger) }]);
  }
  ledger.add('cues of quotations', article.facts.quotations.filter(({ cue }) => cue !== null).length);
  const paragraphs = blocks.filter(({ kind }) => kind !== 'furniture');
  ledger.add('paragraphs that are no part of the article', blocks.length - paragraphs.length);
  const pieces = nested(marks, paragraphs);
  const body = paragraphs.map((block, i) => {
    const name = block.kind === 'headline' || block.kind === 'section' ? 'head' : 'p';
    const type = block.kind === 'paragraph' || name === 'head' ? null : block.kind;
    const inside = contentOf(text, block, pieces[i]!, marks);
    return name === 'head' && i > 0
      ? `      <p${xmlAttributes({ rend: block.kind })}>${inside}</p>`
      : `      <${name}${xmlAttributes({ rend: type })}>${inside}</${name}>`;
  });
  const content = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
    ...header(article),
    ...standOff([...ids]),
    '  <text xml:lang="en">',
    '    <body>',
    ...body,
    '    </body>',
    '  </text>',
    '</TEI>',
    '',
  ].join('\n');
  return { content, losses: ledger.losses() };
}

const NAMES = {
  person: 'persName',
  organisation: 'orgName',
  state: 'placeName',
  place: 'placeName',
  weapon: 'objectName',
  platform: 'objectName',
} as const satisfies Record<string, string>;

function measureOf({ min, max, unit, modifier, measure, of }: Figure, ledger: Ledger): Marked['attributes'] {
  const isRange = min !== max;
  const low = isRange || modifier === 'atLeast' || modifier === 'over' ? min : null;
  const high = isRange || modifier === 'atMost' || modifier === 'under' ? max : null;
  const isPlain = low === null && high === null;
  if (modifier === 'about') ledger.add('that a figure is about');
  if (modifier === 'over' || modifier === 'under') ledger.add('that a bound itself is not meant ("over", "under")');
  return {
    type: measure,
    quantity: isPlain ? min : null,
    atLeast: low,
    atMost: high,
    unit: unit === '' ? null : unit,
    commodity: of?.text.replace(/\s+/g, ' ') ?? null,
  };
}

function contentOf(text: string, block: Span, pieces: readonly Piece[], marks: readonly (readonly Marked[])[]): string {
  const groupOf = new Map(marks.flatMap((group, i) => group.map((mark) => [mark, i + 1] as const)));
  let result = '';
  let at = block.start;
  const open: Piece[] = [];
  const copy = (to: number): void => {
    result += xmlText(text.slice(at, to).replace(/\r\n?/g, '\n'));
    at = to;
  };
  const closeUntil = (place: number): void => {
    for (let last = open[open.length - 1]; last !== undefined && last.end <= place; last = open[open.length - 1]) {
      copy(last.end);
      result += `</${last.mark.name}>`;
      open.pop();
    }
  };
  for (const piece of pieces) {
    closeUntil(piece.start);
    copy(piece.start);
    const { mark, part, parts } = piece;
    const id = (number: number): string => `m${groupOf.get(mark)!}.${number}`;
    const links =
      parts === 1
        ? {}
        : {
            'xml:id': id(part),
            next: part < parts ? `#${id(part + 1)}` : null,
            prev: part > 1 ? `#${id(part - 1)}` : null,
          };
    result += `<${mark.name}${xmlAttributes({ ...mark.attributes, ...links })}>`;
    open.push(piece);
  }
  closeUntil(block.end);
  copy(block.end);
  return result;
}

function header({ path, article, outlet, outletKnown, date }: CorpusArticle): string[] {
  const { title, authors, url } = article.metadata;
  const line = (indent: number, name: string, words: string | null | undefined, attributes = ''): string[] =>
    words === null || words === undefined
      ? []
      : [`${' '.repeat(indent)}<${name}${attributes}>${xmlText(words)}</${name}>`];
  return [
    '  <teiHeader>',
    '    <fileDesc>',
    '      <titleStmt>',
    ...line(8, 'title', title?.value ?? path),
    '      </titleStmt>',
    '      <publicationStmt>',
    '        <p>Exported by Crosscheck.</p>',
    '      </publicationStmt>',
    '      <sourceDesc>',
    '        <bibl>',
    ...line(10, 'title', title?.value ?? path),
    ...(authors?.value ?? []).flatMap((author) => line(10, 'author', author)),
    ...line(10, 'publisher', outletKnown ? outlet : null),
    ...line(10, 'date', date, xmlAttributes({ when: date })),
    ...line(10, 'ref', url?.value, xmlAttributes({ target: url?.value })),
    ...line(10, 'idno', path, xmlAttributes({ type: 'file' })),
    '        </bibl>',
    '      </sourceDesc>',
    '    </fileDesc>',
    '  </teiHeader>',
  ];
}

const LISTS = [
  { list: 'listPerson', item: 'person', name: 'persName', kinds: ['person'] },
  { list: 'listOrg', item: 'org', name: 'orgName', kinds: ['organisation'] },
  { list: 'listPlace', item: 'place', name: 'placeName', kinds: ['state', 'place'] },
] as const;

function standOff(entities: readonly (readonly [ResolvedEntity, string])[]): string[] {
  if (entities.length === 0) return [];
  const lines: string[] = ['  <standOff>'];
  const names = (entity: ResolvedEntity, name: string, indent: string): string[] =>
    [...new Set([entity.name, ...entity.aliases])].map((one) => `${indent}<${name}>${xmlText(one)}</${name}>`);
  for (const { list, item, name, kinds } of LISTS) {
    const own = entities.filter(([{ kind }]) => kinds.some((one) => one === kind));
    if (own.length === 0) continue;
    lines.push(`    <${list}>`);
    for (const [entity, id] of own) {
      const type = kinds.length > 1 ? { type: entity.kind } : {};
      lines.push(
        `      <${item}${xmlAttributes({ 'xml:id': id, ...type })}>`,
        ...names(entity, name, '        '),
        `      </${item}>`,
      );
    }
    lines.push(`    </${list}>`);
  }
  const things = entities.filter(([{ kind }]) => kind === 'weapon' || kind === 'platform');
  if (things.length > 0) {
    lines.push('    <listObject>');
    for (const [entity, id] of things) {
      lines.push(
        `      <object${xmlAttributes({ 'xml:id': id, type: entity.kind })}>`,
        '        <objectIdentifier>',
        ...names(entity, 'objectName', '          '),
        '        </objectIdentifier>',
        '      </object>',
      );
    }
    lines.push('    </listObject>');
  }
  return [...lines, '  </standOff>'];
}
