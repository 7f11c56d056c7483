import { readWrittenDate } from '../../article/dates';
import { readTimeZone } from '../../article/timeZones';
import type { Known, Metadata } from '../../article/types';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { CorpusArticle } from '../../corpus/types';
import { writeMetadataCell } from '../../corpus/writeMetadata';
import { yamlScalar } from '../yaml/scalars';
import type { EditableColumn } from './types';

export const METADATA_TABLE = 'metadata.tsv';

/** A file and its text as it will be; null where the cell says so already. Or why the value cannot be written. */
export type ArticleEdit =
  | { readonly kind: 'edit'; readonly path: string; readonly text: string }
  | { readonly kind: 'nothing to do' }
  | { readonly kind: 'refused'; readonly message: string };

const KEYS: Readonly<Record<EditableColumn, keyof Metadata>> = {
  title: 'title',
  outlet: 'outlet',
  date: 'date',
  timezone: 'timezone',
  role: 'role',
  wire: 'wire',
  translated: 'translated',
  damaged: 'damaged',
};

/**
 * Writes what a person says of an article to where it is said now: its front matter, else `metadata.tsv`. A value that
 * was only guessed is written down by entering it as it is; an empty one takes back what was written.
 */
export function editArticle(
  { articles }: CorpusSnapshot,
  textOf: (path: string) => string | null,
  path: string,
  column: EditableColumn,
  entered: string,
): ArticleEdit {
  const article = articles.get(path);
  if (!article) return refused('This article is no longer in the corpus.');
  const read = readValue(column, entered);
  if (typeof read !== 'string') return refused(read.message);
  const said: Known<unknown> | undefined = article.article.metadata[KEYS[column]];
  if (said?.origin === 'front matter' && said.span) return inFrontMatter(article, said, column, read);
  if (read === '' && said?.origin !== 'metadata.tsv') {
    return said === undefined || said.origin === 'corpus.yaml'
      ? { kind: 'nothing to do' }
      : refused(
          `${said.origin === 'file name' ? 'The name of the file' : 'The text itself'} shows this. Write what is right instead, or leave it.`,
        );
  }
  const before = textOf(METADATA_TABLE) ?? '';
  const text = writeMetadataCell(before, articles.keys(), path, column, read);
  if (text === null)
    return refused('metadata.tsv has no column “filename”, so nothing can be written to it. Open it and add one.');
  return text === before ? { kind: 'nothing to do' } : { kind: 'edit', path: METADATA_TABLE, text };
}

function inFrontMatter(
  { path, article, locked }: CorpusArticle,
  { span }: Known<unknown>,
  column: EditableColumn,
  value: string,
): ArticleEdit {
  if (locked)
    return refused(`${path} is locked, and its front matter says this. Change “locked” in corpus.yaml first.`);
  const { text } = article;
  const { start, end } = span!;
  const before = text.slice(start, end);
  // What follows a value is kept: a block ends with the line's end.
  const tail = /\s*$/.exec(before)![0];
  const scalar = value === '' ? '' : column === 'date' || column === 'role' ? value : yamlScalar(value);
  if (before === scalar + tail) return { kind: 'nothing to do' };
  return { kind: 'edit', path, text: text.slice(0, start) + scalar + tail + text.slice(end) };
}

/** The value as it is written down, or what is wrong with it. */
function readValue(column: EditableColumn, entered: string): string | { readonly message: string } {
  const value = entered.replace(/\s+/g, ' ').trim();
  if (value === '') return '';
  switch (column) {
    case 'date': {
      const date = readWrittenDate(value);
      if (date !== null && value.slice(date.length).trim() === '') return date.iso;
      const twoWays = /^\d{1,2}[-/]\d{1,2}[-/]\d{4}$/.test(value);
      return {
        message: twoWays
          ? `“${value}” can be read in two ways. Write it as year, month and day, like 2031-05-02.`
          : `“${value}” is no date. Write it as precisely as you know it, like 2031-05-02, 2031-05 or 2031.`,
      };
    }
    case 'timezone':
      return (
        readTimeZone(value) ?? {
          message: `“${value}” is no time zone. Write a place (Europe/Paris), UTC, or an offset (+02:00).`,
        }
      );
    case 'role': {
      const role = value.toLowerCase();
      return role === 'source' || role === 'draft' ? role : { message: 'A role is source or draft.' };
    }
    case 'translated':
    case 'damaged': {
      const word = value.toLowerCase();
      if (['yes', 'y', 'true'].includes(word)) return 'yes';
      return ['no', 'n', 'false'].includes(word) ? 'no' : { message: 'Write yes or no, or leave it empty.' };
    }
    default:
      return value.length > 500 ? { message: 'That is longer than 500 characters.' } : value;
  }
}

function refused(message: string): ArticleEdit {
  return { kind: 'refused', message };
}
