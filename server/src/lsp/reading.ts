import {
  type CodeLens,
  type DocumentLink,
  FoldingRangeKind,
  InlayHintKind,
  type SelectionRange,
  SemanticTokensBuilder,
  SemanticTokenTypes,
} from 'vscode-languageserver';
import { annotationFolding } from '../features/annotations/outline';
import { codeLenses, type LensAct } from '../features/codeLenses';
import { documentLinks } from '../features/documentLinks';
import { foldingRanges } from '../features/foldingRanges';
import { inlayHints } from '../features/inlayHints';
import { selectionRanges } from '../features/selectionRanges';
import { semanticTokens, type TokenKind } from '../features/semanticTokens';
import type { CorpusView } from '../service';
import { positionAt } from '../text/lines';
import type { Span } from '../text/span';
import { createAnswer } from './answer';
import { fileOf, type OpenFile, offsetIn, spanIn } from './fromProtocol';
import { OPEN_PAGE_CLIENT_COMMAND, type PageParams } from './pageProtocol';
import { COMPARE_CLIENT_COMMAND, type CompareParams } from './protocol';
import type { FeatureContext } from './requests';
import { toLocation, toRange } from './toProtocol';

export type ReadingContext = FeatureContext;

/** Standard types, so that themes have colours for them. */
const TOKEN_TYPES: Readonly<Record<TokenKind, SemanticTokenTypes>> = {
  person: SemanticTokenTypes.class,
  organisation: SemanticTokenTypes.interface,
  state: SemanticTokenTypes.namespace,
  place: SemanticTokenTypes.enum,
  weapon: SemanticTokenTypes.event,
  platform: SemanticTokenTypes.struct,
  quotation: SemanticTokenTypes.string,
  figure: SemanticTokenTypes.number,
};

export const TOKEN_LEGEND = { tokenTypes: [...new Set(Object.values(TOKEN_TYPES))], tokenModifiers: [] as string[] };

/** What helps to read an article: hints, lenses, links, folding, widening selections, colours. */
export function registerReading(context: ReadingContext): void {
  const { connection, service, settings } = context;
  const answer = createAnswer(context);
  const fileAt = (uri: string, needs: 'words' | 'annotations' = 'words'): OpenFile | null => {
    const found = service.find(uri, needs);
    return found && fileOf(found);
  };

  connection.languages.inlayHint.on(
    answer(
      'inlayHint',
      ({ textDocument, range }) => {
        const { speakerHints: speakers, unitHints: units, annotationHints: annotations } = settings();
        const file = fileAt(textDocument.uri, speakers || units ? 'words' : 'annotations');
        if (!file || (!speakers && !units && !annotations)) return null;
        const { view, path, lines } = file;
        return inlayHints(view.snapshot, path, spanIn(file, range), { speakers, units, annotations }).map((hint) => ({
          position: positionAt(lines, hint.offset),
          label: [{ value: hint.text, ...(hint.target ? { location: toLocation(view, hint.target) } : {}) }],
          paddingLeft: true,
          ...(hint.kind === 'speaker' ? { kind: InlayHintKind.Parameter } : {}),
          ...(hint.kind === 'annotation' ? { kind: InlayHintKind.Type } : {}),
        }));
      },
      'article',
    ),
  );
  connection.onCodeLens(
    answer('codeLens', ({ textDocument }) => {
      const file = settings().codeLens ? fileAt(textDocument.uri, 'annotations') : null;
      return file ? lensesOf(file, context.commandLinks) : null;
    }),
  );
  connection.onDocumentLinks(
    answer('documentLink', ({ textDocument }) => {
      const file = fileAt(textDocument.uri);
      if (!file) return null;
      const { view, path, lines } = file;
      return documentLinks(view.snapshot, view, path).map(
        ({ target, tooltip, ...span }): DocumentLink => ({
          range: toRange(lines, span),
          target: 'path' in target ? view.uriOf(target.path) : target.address,
          tooltip,
        }),
      );
    }),
  );
  connection.onFoldingRanges(
    answer(
      'foldingRange',
      ({ textDocument }) => {
        const file = fileAt(textDocument.uri);
        const items = file?.path.endsWith('.ann')
          ? annotationFolding(file.view.textOf(file.path) ?? '')
          : file && foldingRanges(file.view.snapshot, file.path);
        if (!file || !items) return null;
        return items.map(({ kind, start, end }) => ({
          startLine: positionAt(file.lines, start).line,
          endLine: positionAt(file.lines, end).line,
          ...(kind === 'furniture' ? { kind: FoldingRangeKind.Region } : {}),
        }));
      },
      'article',
    ),
  );
  connection.onSelectionRanges(
    answer(
      'selectionRange',
      ({ textDocument, positions }) => {
        const file = fileAt(textDocument.uri);
        if (!file) return null;
        return positions.map((position) => {
          const chain = selectionRanges(file.view.snapshot, file.path, offsetIn(file, position));
          return nested(file, chain) ?? { range: { start: position, end: position } };
        });
      },
      'article',
    ),
  );

  const tokensOf = answer(
    'semanticTokens',
    ({ uri, span }: { uri: string; span: (file: OpenFile) => Span }) => {
      const file = settings().colours ? fileAt(uri) : null;
      return file ? encode(file, span(file)) : null;
    },
    'article',
  );
  const whole = (file: OpenFile): Span => ({ start: 0, end: file.lines.length });
  connection.languages.semanticTokens.on(
    async ({ textDocument }, token) => (await tokensOf({ uri: textDocument.uri, span: whole }, token)) ?? { data: [] },
  );
  connection.languages.semanticTokens.onRange(async ({ textDocument, range }, token) => {
    const params = { uri: textDocument.uri, span: (file: OpenFile): Span => spanIn(file, range) };
    return (await tokensOf(params, token)) ?? { data: [] };
  });
}

/** Hints and lenses speak of the whole corpus: they are asked for again when it, or a setting, has changed. */
export function refreshReading({ connection, capabilities, settings }: ReadingContext, all: boolean): void {
  const { workspace } = capabilities;
  const { speakerHints, unitHints, annotationHints, codeLens, colours } = settings();
  const ignore = (): void => {};
  if (workspace?.inlayHint?.refreshSupport && (all || speakerHints || unitHints || annotationHints)) {
    connection.languages.inlayHint.refresh().catch(ignore);
  }
  if (workspace?.codeLens?.refreshSupport && (all || codeLens)) {
    connection.sendRequest('workspace/codeLens/refresh').catch(ignore);
  }
  if (workspace?.semanticTokens?.refreshSupport && (all || colours)) {
    connection.languages.semanticTokens.refresh().catch(ignore);
  }
}

/** In an editor without our commands a lens only tells. */
function lensesOf({ view, path, lines }: OpenFile, commands: boolean): CodeLens[] {
  // Outlets and dates are not what a brat project is about.
  if (view.annotationsOnly && view.snapshot.articles.has(path)) return [];
  return codeLenses(view.snapshot, path, view.textOf).map(({ offset, title, act }) => {
    const start = positionAt(lines, offset);
    const range = { start, end: start };
    if (act === null || !commands) return { range, command: { title, command: '' } };
    const { command, argument } = commandOf(view, act);
    return { range, command: { title, command, arguments: [argument] } };
  });
}

function commandOf(view: CorpusView, act: LensAct): { readonly command: string; readonly argument: object } {
  if (act.kind === 'compare') {
    const argument: CompareParams = { uri: view.root, claim: act.claim };
    return { command: COMPARE_CLIENT_COMMAND, argument };
  }
  const argument: PageParams = { uri: view.root, page: act.kind, parameters: { entity: act.entity } };
  return { command: OPEN_PAGE_CLIENT_COMMAND, argument };
}

function nested(file: OpenFile, chain: readonly Span[]): SelectionRange | null {
  return chain.reduceRight<SelectionRange | null>((parent, span) => {
    const range = toRange(file.lines, span);
    return parent ? { range, parent } : { range };
  }, null);
}

/** A token stands on one line: one that runs over several is parted. */
function encode({ view, path, lines }: OpenFile, range: Span): { data: number[] } {
  const builder = new SemanticTokensBuilder();
  for (const { start, end, kind } of semanticTokens(view.snapshot, path, range)) {
    const type = TOKEN_LEGEND.tokenTypes.indexOf(TOKEN_TYPES[kind]);
    for (let at = start; at < end; ) {
      const { line, character } = positionAt(lines, at);
      const next = Math.min(end, lines.starts[line + 1] ?? end);
      builder.push(line, character, next - at, type, 0);
      at = next;
    }
  }
  return builder.build();
}
