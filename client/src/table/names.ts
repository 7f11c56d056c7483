export const SHOW_TABLE_COMMAND = 'crosscheck.showArticleTable';
