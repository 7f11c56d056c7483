import type { Picture } from '../features/pictures/types';
import { csvLine } from '../formats/csv';

/** A picture's data as rows: what is exported, and what those read who do not look at pictures. */
export interface PictureTable {
  readonly columns: readonly string[];
  /** Each with the index of its place. */
  readonly rows: readonly { readonly at: number; readonly cells: readonly string[] }[];
}

export function tableOf(picture: Picture): PictureTable {
  if (picture.kind === 'claim') {
    return {
      columns: [
        'outlet',
        'role',
        'date',
        'on the word of',
        'as written',
        `value (${picture.unit})`,
        'from',
        'to',
        'group',
      ],
      rows: picture.values.map((value) => ({
        at: value.at,
        cells: [
          value.outlet,
          value.role,
          value.date ?? '',
          value.authority ?? '',
          value.written,
          String(value.number),
          value.low === null ? '' : String(value.low),
          value.high === null ? '' : String(value.high),
          String(value.group + 1),
        ],
      })),
    };
  }
  if (picture.kind === 'quoted') {
    return {
      columns: ['speaker', 'by way of', 'outlet', 'date', 'quotation'],
      rows: picture.cells.flatMap(({ speaker, outlet, quotations }) =>
        quotations.map(({ at, words, date, via }) => ({ at, cells: [speaker, via ?? '', outlet, date ?? '', words] })),
      ),
    };
  }
  return {
    columns: ['date', 'lane', 'kind', 'what'],
    rows: [
      ...picture.marks.map(({ at, date, lane, what, label }) => ({ at, cells: [date, lane, what, label] })),
      ...picture.undated.map(({ at, lane, label }) => ({ at, cells: ['', lane, 'article', label] })),
    ],
  };
}

/** As CSV, with the place of each row behind it. */
export function csvOf(picture: Picture, placeOf: (at: number) => string): string {
  const { columns, rows } = tableOf(picture);
  const lines = [[...columns, 'place'], ...rows.map(({ at, cells }) => [...cells, placeOf(at)])];
  return `${lines.map(csvLine).join('\r\n')}\r\n`;
}
