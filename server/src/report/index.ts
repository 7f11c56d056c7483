import type { ReportFormat } from './formats';
import { htmlReport } from './html';
import { markdownReport } from './markdown';
import type { ReportInput, ReportOptions } from './types';

export { REPORT_FORMATS, type ReportFormat } from './formats';
export type { ReportInput, ReportOptions } from './types';

/** The report of these corpora as one document. */
export function writeReport(inputs: readonly ReportInput[], format: ReportFormat, options: ReportOptions): string {
  return format === 'html' ? htmlReport(inputs, options) : markdownReport(inputs, options);
}
