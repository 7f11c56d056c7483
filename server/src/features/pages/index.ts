import { annotationsPage } from './annotations';
import { comparison } from './comparison';
import { mentionsPage, saidPage } from './entity';
import { statementPage } from './statement';
import type { PageMaker } from './types';

/**
 * Every kind of page by its name, which stands in the documents' addresses. A new kind is a file with one function and
 * a line here.
 */
export const PAGES: Readonly<Record<string, PageMaker>> = {
  comparison,
  statement: statementPage,
  mentions: mentionsPage,
  said: saidPage,
  annotations: annotationsPage,
};
