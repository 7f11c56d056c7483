import { TextDocumentContentChangeEvent, type TextDocumentItem } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Service } from '../service';
import type { TextChange } from '../standoff/textChanges';
import { canonicalUri } from '../text/uri';

export interface Documents {
  open(item: TextDocumentItem): void;
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void;
  close(uri: string): void;
  /** The version of an open document, null for what is not open. Any spelling of the URI. */
  versionOf(uri: string): number | null;
  textOf(uri: string): string | null;
}

/** Copies that an editor shows beside the real file (`git:` in a diff) never join a corpus. */
function isCopy(uri: string): boolean {
  return /^(git|gitfs|gitlens|review|pr|vscode-local-history|merge-conflict|conflictResolution|output|debug|walkThrough)[\w.-]*:/i.test(
    uri,
  );
}

/** Keeps the editor's documents and tells the service of each change. */
export function createDocuments(service: Service): Documents {
  const documents = new Map<string, TextDocument>();
  return {
    open: ({ uri, languageId, version, text }) => {
      if (isCopy(uri)) return;
      documents.set(canonicalUri(uri), TextDocument.create(uri, languageId, version, text));
      service.openDocument(uri, languageId, version, text);
    },
    change: (uri, version, changes) => {
      const document = documents.get(canonicalUri(uri));
      if (!document) return;
      const steps: TextChange[] = [];
      for (const change of changes) {
        const whole = !TextDocumentContentChangeEvent.isIncremental(change);
        const start = whole ? 0 : document.offsetAt(change.range.start);
        const end = whole ? document.getText().length : document.offsetAt(change.range.end);
        // A range may be written the wrong way round.
        steps.push({ start: Math.min(start, end), end: Math.max(start, end), newText: change.text });
        TextDocument.update(document, [change], version);
      }
      service.changeDocument(uri, version, document.getText(), steps);
    },
    close: (uri) => {
      if (documents.delete(canonicalUri(uri))) service.closeDocument(uri);
    },
    versionOf: (uri) => documents.get(canonicalUri(uri))?.version ?? null,
    textOf: (uri) => documents.get(canonicalUri(uri))?.getText() ?? null,
  };
}
