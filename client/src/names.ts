/** Ids that `package.json` contributes and the code uses; a test holds both together. */
export const OPEN_RULE_COMMAND = 'crosscheck.openRule';
export const CHECK_FOLDER_COMMAND = 'crosscheck.checkFolder';
export const STOP_CHECKING_COMMAND = 'crosscheck.stopCheckingFolder';
export const OPEN_EXAMPLE_COMMAND = 'crosscheck.openExample';
export const RESTART_COMMAND = 'crosscheck.restart';
export const SHOW_OUTPUT_COMMAND = 'crosscheck.showOutput';
export const GROUP_BY_RULE_COMMAND = 'crosscheck.groupByRule';
export const GROUP_BY_ARTICLE_COMMAND = 'crosscheck.groupByArticle';
export const IGNORE_FINDING_COMMAND = 'crosscheck.ignoreFinding';
export const TAKE_BACK_FINDING_COMMAND = 'crosscheck.takeBackFinding';
export const OPEN_FINDING_RULE_COMMAND = 'crosscheck.openFindingRule';
export const COMPARE_FINDING_COMMAND = 'crosscheck.compareFinding';
export const COMPARE_HERE_COMMAND = 'crosscheck.compareHere';
export const FINDINGS_VIEW = 'crosscheck.findings';

/** Context keys for `when` clauses. */
export const STATE_CONTEXT = 'crosscheck.state';
/** No corpus has an article yet. */
export const EMPTY_CONTEXT = 'crosscheck.empty';
export const GROUP_BY_CONTEXT = 'crosscheck.groupBy';
