import {
  type ClientCapabilities,
  CodeActionKind,
  CodeActionTriggerKind,
  type Connection,
  DocumentHighlightKind,
  MarkupKind,
  SymbolInformation,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { annotationCard } from '../features/annotations/card';
import { ANNOTATION_CONFIGURATION } from '../features/annotations/configurationFiles';
import { annotationSymbols } from '../features/annotations/outline';
import {
  definitionOfWord,
  referencesToWord,
  typeInConfiguration,
  wordInAnnotations,
} from '../features/annotations/ways';
import { asPlainText } from '../features/cards/plainText';
import { type CodeActionItem, codeActions, isIgnoring } from '../features/codeActions';
import { definition, definitionOfAnnotation, withContext } from '../features/definition';
import { definitionInFile } from '../features/definitionInFiles';
import { documentHighlights } from '../features/documentHighlight';
import { type Hover, hover } from '../features/hover';
import { hoverInFile } from '../features/hoverInFiles';
import { references } from '../features/references';
import { documentSymbols, workspaceSymbols } from '../features/symbols';
import type { Clock, Logger, Service } from '../service';
import { annotationActions } from './annotationActions';
import { annotationFileOf, annotationsIn, articleOfAnnotations } from './annotationFiles';
import { createAnswer } from './answer';
import { toCodeAction } from './codeActionItems';
import { compareClaim } from './compare';
import { RULE_CODES } from './completion';
import { toDraftActions } from './draftActions';
import { entityActions } from './entities';
import { fileOf, type OpenFile, offsetIn, spanIn } from './fromProtocol';
import { cardLinks } from './links';
import { COMPARE_REQUEST, type CompareParams, type Settings } from './protocol';
import { takeBackActions } from './takeBack';
import { toDocumentSymbol, toLocation, toLocationLinks, toRange, toSymbolInformation } from './toProtocol';

export interface FeatureContext {
  readonly connection: Connection;
  readonly service: Service;
  readonly capabilities: ClientCapabilities;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Resolves when the corpora have been read. */
  readonly ready: () => Promise<void>;
  /** Cards may hold links to the client's commands. */
  readonly commandLinks: boolean;
  readonly settings: () => Settings;
}

/** Everything the editor asks at a place in a file. Each feature fails alone: its error is logged and it answers null. */
export function registerFeatures(context: FeatureContext): void {
  const { connection, service, capabilities, clock, logger, ready, commandLinks, settings } = context;

  const answer = createAnswer({ clock, logger, ready, service });

  const at = (params: TextDocumentPositionParams): { readonly file: OpenFile; readonly offset: number } | null => {
    const found = service.find(params.textDocument.uri);
    if (!found) return null;
    const file = fileOf(found);
    return { file, offset: offsetIn(file, params.position) };
  };

  connection.onHover(
    answer(
      'hover',
      (params) => {
        const place = at(params);
        if (!place) return null;
        const { view, path, lines } = place.file;
        const links = cardLinks(view, path, params.position, commandLinks);
        const article = view.snapshot.articles.get(path);
        const card = article
          ? withAnnotation(
              // What a draft says is held against articles that are not there yet.
              view.partial && article.role === 'draft'
                ? null
                : hover(view.snapshot, path, place.offset, links, view.findings.get(path)),
              settings().annotationHover ? annotationCard(article, place.offset) : null,
            )
          : hoverInFile(view.snapshot, path, view.textOf(path) ?? '', place.offset, RULE_CODES, links);
        if (!card) return null;
        const value = view.partial && article ? `${card.markdown}\n\n*${STILL_READING}*` : card.markdown;
        const formats = capabilities.textDocument?.hover?.contentFormat;
        const contents =
          formats === undefined || formats.includes(MarkupKind.Markdown)
            ? { kind: MarkupKind.Markdown, value }
            : { kind: MarkupKind.PlainText, value: asPlainText(value) };
        return { contents, range: toRange(lines, card.span) };
      },
      'article',
    ),
  );

  connection.onDefinition(
    answer('definition', (params) => {
      const place = at(params);
      if (!place) return null;
      const { view, path, lines } = place.file;
      const annotated = path.endsWith('.ann') ? articleOfAnnotations(view, path) : null;
      const found = annotated
        ? definitionOfAnnotation(
            view.snapshot,
            annotated.path,
            annotationsIn(view, annotated, path),
            view.textOf(path) ?? '',
            place.offset,
          )
        : view.snapshot.articles.has(path)
          ? definition(view.snapshot, path, place.offset, view.textOf, annotationFileOf(view, path))
          : definitionInFile(view.snapshot, path, place.offset, view.textOf);
      const word = path.endsWith('.ann') ? wordInAnnotations(view.textOf(path) ?? '', place.offset) : null;
      const targets = word ? definitionOfWord(word, path, view.textOf) : [];
      if (word && targets.length > 0) {
        // What the line is about comes behind what the word is.
        const all = [...withContext(view.snapshot, targets), ...(found?.targets ?? [])];
        const whole = { origin: word.span, targets: all };
        if (capabilities.textDocument?.definition?.linkSupport) return toLocationLinks(view, lines, whole);
        return all.map((target) => toLocation(view, target));
      }
      if (!found) return null;
      if (capabilities.textDocument?.definition?.linkSupport) return toLocationLinks(view, lines, found);
      return found.targets.map((target) => toLocation(view, target));
    }),
  );

  connection.onReferences(
    answer('references', (params) => {
      const place = at(params);
      if (!place) return null;
      const { view, path } = place.file;
      const { includeDeclaration } = params.context;
      const text = view.textOf(path) ?? '';
      const word = path.endsWith('.ann')
        ? wordInAnnotations(text, place.offset)
        : path.endsWith(ANNOTATION_CONFIGURATION)
          ? typeInConfiguration(text, place.offset)
          : null;
      if (word) return referencesToWord(view.snapshot, view, path, word).map((target) => toLocation(view, target));
      return references(view.snapshot, path, place.offset, includeDeclaration, view.textOf).map((target) =>
        toLocation(view, target),
      );
    }),
  );

  connection.onDocumentHighlight(
    answer(
      'documentHighlight',
      (params) => {
        const place = at(params);
        if (!place) return null;
        const { view, path, lines } = place.file;
        return documentHighlights(view.snapshot, path, place.offset).map((highlight) => ({
          range: toRange(lines, highlight),
          kind: highlight.supports ? DocumentHighlightKind.Write : DocumentHighlightKind.Text,
        }));
      },
      'article',
    ),
  );

  connection.onDocumentSymbol(
    answer(
      'documentSymbol',
      ({ textDocument }) => {
        const found = service.find(textDocument.uri);
        if (!found) return null;
        const { view, path, lines } = fileOf(found);
        const items = path.endsWith('.ann')
          ? annotationSymbols(view.textOf(path) ?? '')
          : documentSymbols(view.snapshot, path);
        if (capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport) {
          return items.map((item) => toDocumentSymbol(lines, item));
        }
        return items
          .flatMap((item) => [item, ...item.children])
          .map((item) => toDocumentSymbol(lines, item))
          .map(({ name, kind, range }) => SymbolInformation.create(name, kind, range, textDocument.uri));
      },
      'article',
    ),
  );

  connection.onWorkspaceSymbol(
    answer('workspaceSymbol', ({ query }) =>
      service
        .corpora()
        .flatMap((view) => workspaceSymbols(view.snapshot, query).map((symbol) => toSymbolInformation(view, symbol))),
    ),
  );

  connection.onCodeAction(
    answer('codeAction', ({ textDocument, range, context: { only, diagnostics, triggerKind } }) => {
      const wants = (wanted: string) =>
        !only || only.some((kind) => kind === '' || `${wanted}.`.startsWith(`${kind}.`));
      if (!wants(CodeActionKind.QuickFix) && !wants(CodeActionKind.RefactorRewrite)) return [];
      const found = service.find(textDocument.uri);
      if (!found) return null;
      const file = fileOf(found);
      const { view, path } = file;
      const role = view.snapshot.articles.get(path)?.role ?? null;
      const items = codeActions(view.findings.get(path) ?? [], spanIn(file, range), {
        role,
        text: view.textOf(path) ?? '',
        compares: commandLinks,
      });
      const quick = (some: readonly CodeActionItem[]) =>
        wants(CodeActionKind.QuickFix) ? some.map((item) => toCodeAction(file, item, diagnostics)) : [];
      const fixes = quick(items.filter((item) => !isIgnoring(item)));
      const known = new Set(fixes.flatMap(({ title, edit }) => (edit ? [title, JSON.stringify(edit)] : [title])));
      const rewrites = toDraftActions(file, spanIn(file, range), wants, diagnostics);
      // A rule may offer the same, by another name or with more of the words replaced; what it offers is tied to its finding.
      const others = rewrites.filter(({ title, edit }) => !known.has(title) && !known.has(JSON.stringify(edit)));
      // A light bulb on every name would be noise: what can be said of names is told when somebody asks.
      const asked = triggerKind !== CodeActionTriggerKind.Automatic && wants(CodeActionKind.Refactor);
      return [
        ...fixes,
        ...others,
        ...quick(items.filter(isIgnoring)),
        ...(wants(CodeActionKind.QuickFix) && (asked || role === null)
          ? takeBackActions(file, spanIn(file, range), commandLinks)
          : []),
        ...(asked
          ? [...annotationActions(file, spanIn(file, range)), ...entityActions(file, spanIn(file, range))]
          : []),
      ];
    }),
  );

  connection.onRequest(
    COMPARE_REQUEST,
    answer('compare', ({ uri, claim }: CompareParams) => compareClaim(service, uri, claim)),
  );
}

const STILL_READING = 'The other articles are still being read.';

/** A card of the program's, and below it what a person marked there; the words are those of the narrower one. */
function withAnnotation(card: Hover | null, annotation: Hover | null): Hover | null {
  if (card === null || annotation === null) return card ?? annotation;
  const narrower = annotation.span.end - annotation.span.start < card.span.end - card.span.start;
  const span = narrower ? annotation.span : card.span;
  return { span, markdown: `${card.markdown}\n\n---\n\n${annotation.markdown}` };
}
