import type { ReportFormat } from '../report';

/** `ReportParams` → the document as text; null when the corpus is no more. Waits for the index. */
export const REPORT_REQUEST = 'crosscheck/report';

export interface ReportParams {
  /** The corpus's folder. */
  readonly corpus: string;
  readonly format: ReportFormat;
  /** The person's date: the server may run elsewhere. */
  readonly today: string;
}
