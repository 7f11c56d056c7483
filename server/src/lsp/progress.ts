import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Indexing } from './status';

export interface IndexingProgress {
  report(now: Indexing): void;
  done(): void;
}

/** The editor's own progress, begun only when there is something to wait for. */
export function createIndexingProgress(connection: Connection, supported: boolean): IndexingProgress {
  let reporter: Promise<WorkDoneProgressServerReporter | null> | null = null;
  let last = -1;
  return {
    report: ({ done, total }) => {
      if (!supported) return;
      const percent = Math.floor((100 * done) / Math.max(1, total));
      reporter ??= connection.window.createWorkDoneProgress().then(
        (created) => {
          created.begin('Crosscheck: reading the articles', percent, undefined, false);
          return created;
        },
        // A client that refuses one gets none.
        () => null,
      );
      if (percent === last) return;
      last = percent;
      void reporter.then((created) => created?.report(percent, `${done} of ${total}`));
    },
    done: () => {
      void reporter?.then((created) => created?.done());
      reporter = null;
      last = -1;
    },
  };
}
