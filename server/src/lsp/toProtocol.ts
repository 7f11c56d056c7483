import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type DocumentSymbol,
  type Location,
  type LocationLink,
  type Range,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { EntityKind } from '../entities/types';
import type { Definition } from '../features/definition';
import type { DocumentSymbolItem, EntitySymbol } from '../features/symbols';
import type { Place } from '../features/things';
import type { Finding, Severity } from '../rules/types';
import type { CorpusView } from '../service';
import { indexLines, type LineIndex, positionAt } from '../text/lines';
import type { Span } from '../text/span';
import type { WireFinding, WirePlace } from './protocol';

/** Line indices by snapshot and path: a snapshot's texts never change. */
const indices = new WeakMap<CorpusView, Map<string, LineIndex>>();

export function linesOf(view: CorpusView, path: string): LineIndex {
  let byPath = indices.get(view);
  if (!byPath) {
    byPath = new Map();
    indices.set(view, byPath);
  }
  let lines = byPath.get(path);
  if (!lines) {
    lines = indexLines(textIn(view, path));
    byPath.set(path, lines);
  }
  return lines;
}

/** The article's text belongs to the snapshot; the corpus's other files are as they are now. */
function textIn(view: CorpusView, path: string): string {
  return view.snapshot.articles.get(path)?.article.text ?? view.textOf(path) ?? '';
}

export function toRange(lines: LineIndex, span: Span): Range {
  return { start: positionAt(lines, span.start), end: positionAt(lines, span.end) };
}

export function toPlace(view: CorpusView, path: string, span: Span): WirePlace {
  return { uri: view.uriOf(path), path, range: toRange(linesOf(view, path), span) };
}

export function toLocation(view: CorpusView, place: Place): Location {
  return { uri: view.uriOf(place.path), range: toRange(linesOf(view, place.path), place) };
}

export function toLocationLinks(view: CorpusView, from: LineIndex, definition: Definition): LocationLink[] {
  const originSelectionRange = toRange(from, definition.origin);
  return definition.targets.map((target) => {
    const lines = linesOf(view, target.path);
    return {
      originSelectionRange,
      targetUri: view.uriOf(target.path),
      targetRange: toRange(lines, target.context),
      targetSelectionRange: toRange(lines, target),
    };
  });
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export interface DiagnosticOptions {
  readonly relatedInformation: boolean;
  /** URI of a rule's page; null when the client shows none. */
  readonly rulePage: ((code: string) => string) | null;
}

export function toDiagnostic(view: CorpusView, finding: Finding, options: DiagnosticOptions): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(linesOf(view, finding.article), finding),
    severity: SEVERITIES[finding.severity],
    source: 'crosscheck',
    code: finding.code,
    message: finding.message,
  };
  if (options.rulePage) diagnostic.codeDescription = { href: options.rulePage(finding.code) };
  if (options.relatedInformation && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map(
      (place): DiagnosticRelatedInformation => ({
        location: toLocation(view, { ...place, path: place.article }),
        message: place.message,
      }),
    );
  }
  if (finding.claim !== undefined) diagnostic.data = { claim: finding.claim };
  return diagnostic;
}

export function toWireFinding(view: CorpusView, finding: Finding): WireFinding {
  return {
    ...toPlace(view, finding.article, finding),
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    related: finding.related.map(({ article, start, end, relation, message }) => ({
      ...toPlace(view, article, { start, end }),
      relation,
      message,
    })),
    ...(finding.claim === undefined ? {} : { claim: finding.claim }),
  };
}

const ITEM_KINDS: Readonly<Record<DocumentSymbolItem['kind'], SymbolKind>> = {
  headline: SymbolKind.File,
  section: SymbolKind.Namespace,
  quotation: SymbolKind.String,
  figure: SymbolKind.Number,
  annotation: SymbolKind.Key,
  event: SymbolKind.Event,
};

export function toDocumentSymbol(lines: LineIndex, item: DocumentSymbolItem): DocumentSymbol {
  return {
    name: item.name === '' ? item.kind : item.name,
    detail: item.detail,
    kind: ITEM_KINDS[item.kind],
    range: toRange(lines, item),
    selectionRange: toRange(lines, item.selection),
    children: item.children.map((child) => toDocumentSymbol(lines, child)),
  };
}

const ENTITY_KINDS: Readonly<Record<EntityKind, SymbolKind>> = {
  person: SymbolKind.Class,
  organisation: SymbolKind.Interface,
  state: SymbolKind.Module,
  place: SymbolKind.Field,
  weapon: SymbolKind.Event,
  platform: SymbolKind.Struct,
};

export function toSymbolInformation(view: CorpusView, symbol: EntitySymbol): SymbolInformation {
  return {
    name: symbol.name,
    kind: ENTITY_KINDS[symbol.kind],
    containerName: symbol.detail,
    location: toLocation(view, symbol),
  };
}
