export const WRITE_REPORT_COMMAND = 'crosscheck.writeReport';
