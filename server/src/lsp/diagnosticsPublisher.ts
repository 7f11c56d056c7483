import { type Diagnostic, DiagnosticSeverity, type PublishDiagnosticsParams } from 'vscode-languageserver';
import type { FindingsChange } from '../service';
import { relativePath } from '../text/uri';
import type { Settings } from './protocol';
import { type DiagnosticOptions, toDiagnostic } from './toProtocol';

/** VS Code keeps a thousand a file and drops the rest without a word. */
export const MOST_DIAGNOSTICS = 1000;

export interface DiagnosticsPublisher {
  /** Takes in what the service tells and sends what is to be seen. */
  update(changes: readonly FindingsChange[]): void;
  /** A document was opened or closed, or the settings changed: what is to be seen may be another. */
  review(uris?: readonly string[]): void;
}

export interface PublisherOptions {
  readonly send: (params: PublishDiagnosticsParams) => void;
  readonly diagnostics: DiagnosticOptions;
  readonly settings: () => Pick<Settings, 'problems'>;
  /** The version of an open document; null for a file that is not open. */
  readonly openVersion: (uri: string) => number | null;
}

/**
 * The one way by which findings reach the editor. The service says what changed; this keeps what was sent, so that
 * nothing is sent twice, and leaves out files that nobody looks at unless the person asked for the whole corpus.
 */
export function createDiagnosticsPublisher(options: PublisherOptions): DiagnosticsPublisher {
  const latest = new Map<string, FindingsChange>();
  /** What the editor shows, as JSON. A file that shows nothing is not in here. */
  const shown = new Map<string, string>();

  const publish = (uri: string, change: FindingsChange | undefined): void => {
    const visible = change !== undefined && change.findings.length > 0 && isVisible(change, options);
    if (!visible) {
      if (shown.delete(uri)) options.send({ uri, diagnostics: [], ...versionOf(options.openVersion(uri)) });
      return;
    }
    const diagnostics = limited(change, options.diagnostics);
    const text = JSON.stringify(diagnostics);
    if (shown.get(uri) === text) return;
    shown.set(uri, text);
    options.send({ uri, diagnostics, ...versionOf(change.version ?? options.openVersion(uri)) });
  };

  return {
    update: (changes) => {
      for (const change of changes) {
        const open = options.openVersion(change.uri);
        // The text has moved on since: the service will speak again of the version that the editor has now.
        if (change.version !== null && open !== null && change.version < open) continue;
        if (change.findings.length === 0) latest.delete(change.uri);
        else latest.set(change.uri, change);
        publish(change.uri, change);
      }
    },
    review: (uris = [...new Set([...latest.keys(), ...shown.keys()])]) => {
      for (const uri of uris) publish(uri, latest.get(uri));
    },
  };
}

const versionOf = (version: number | null): { version?: number } => (version === null ? {} : { version });

function isVisible({ uri, corpus }: FindingsChange, { settings, openVersion }: PublisherOptions): boolean {
  if (settings().problems === 'corpus' || openVersion(uri) !== null) return true;
  const path = relativePath(corpus.root, uri);
  const article = path === null ? undefined : corpus.snapshot.articles.get(path);
  // The corpus's own files (`corpus.yaml` …) decide what is read at all: what is wrong there is always shown.
  return article === undefined || article.role === 'draft';
}

function limited({ findings, corpus }: FindingsChange, options: DiagnosticOptions): Diagnostic[] {
  if (findings.length <= MOST_DIAGNOSTICS) return findings.map((finding) => toDiagnostic(corpus, finding, options));
  const kept = findings.slice(0, MOST_DIAGNOSTICS - 1).map((finding) => toDiagnostic(corpus, finding, options));
  const left = findings.length - kept.length;
  return [
    ...kept,
    {
      range: kept.at(-1)!.range,
      severity: DiagnosticSeverity.Information,
      source: 'crosscheck',
      code: 'crosscheck.more',
      message: `${left} more findings from here on. The tree of findings and the command line list all of them.`,
    },
  ];
}
