import { version } from '../../../package.json';
import { corpusAt } from './corpusOf';
import type { ViewsContext } from './registerViews';
import { REPORT_REQUEST, type ReportParams } from './reportProtocol';
import { corpusName } from './status';

/** Writes the report that a client asks for; what it is drawn with is only loaded then. */
export function registerReport({ connection, service, ready }: ViewsContext): void {
  connection.onRequest(REPORT_REQUEST, async ({ corpus, format, today }: ReportParams): Promise<string | null> => {
    await ready();
    await service.settled();
    const view = corpusAt(service, corpus);
    if (!view) return null;
    const { writeReport } = await import('../report');
    const { snapshot, findings, ignored, textOf } = view;
    const input = { name: corpusName(view), snapshot, findings, ignored, textOf, wanted: () => true };
    return writeReport([input], format, { today, version });
  });
}
