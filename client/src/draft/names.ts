/** Ids that `package.json` contributes and the code uses; a test holds both together. */
export const CHECKLIST_VIEW = 'crosscheck.checklist';
export const NEW_DRAFT_COMMAND = 'crosscheck.newDraft';
export const COMPARE_SOURCES_COMMAND = 'crosscheck.compareWithSources';
export const COMPARE_STATEMENT_COMMAND = 'crosscheck.compareStatement';
export const EXPORT_CHECKLIST_COMMAND = 'crosscheck.exportChecklist';
export const SHOW_OPEN_COMMAND = 'crosscheck.checklist.showOpen';
export const SHOW_ALL_COMMAND = 'crosscheck.checklist.showAll';
export const CHECK_STATEMENT_COMMAND = 'crosscheck.checkStatement';
export const UNCHECK_STATEMENT_COMMAND = 'crosscheck.uncheckStatement';
/** Space in the view: its key binding and nothing else runs it. */
export const TOGGLE_STATEMENT_COMMAND = 'crosscheck.toggleStatement';
export const NOTE_STATEMENT_COMMAND = 'crosscheck.noteStatement';

/** Context keys for `when` clauses. */
export const HAS_DRAFT_CONTEXT = 'crosscheck.hasDraft';
export const ONLY_OPEN_CONTEXT = 'crosscheck.checklist.onlyOpen';
