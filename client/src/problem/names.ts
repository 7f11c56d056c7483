export const REPORT_PROBLEM_COMMAND = 'crosscheck.reportProblem';
