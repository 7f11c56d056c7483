import * as vscode from 'vscode';
import {
  COPIED_REQUEST,
  type CopiedParams,
  QUOTE_PASSAGE_REQUEST,
  type QuotedPassage,
  type QuotePassageParams,
} from '../../../server/src/lsp/draftProtocol';
import { SOURCE_AT_REQUEST, type SourceAt, type SourceAtParams } from '../../../server/src/lsp/lockedProtocol';
import { wireRange } from '../commands/places';
import type { Server } from '../server';

/** Where copied words come from, carried along with them. */
const PASSAGE = 'application/vnd.crosscheck.passage';

const QUOTED = vscode.DocumentDropOrPasteEditKind.Text.append('crosscheck', 'quoted');
const ATTRIBUTED = vscode.DocumentDropOrPasteEditKind.Text.append('crosscheck', 'attributed');

interface Passage {
  readonly uri: string;
  readonly range: QuotePassageParams['range'];
}

/**
 * What is copied from a source and pasted into a draft can be pasted as a quotation, with who says it. Plain text stays
 * what is pasted unless the person chooses otherwise.
 */
export function pasteFromSources(server: Server): vscode.Disposable {
  const selector = ['plaintext', 'markdown', 'article'];
  const provider: vscode.DocumentPasteEditProvider = {
    prepareDocumentPaste(document, ranges, data) {
      const [range] = ranges;
      if (ranges.length !== 1 || !range || range.isEmpty) return;
      const passage: Passage = { uri: document.uri.toString(), range: wireRange(range) };
      data.set(PASSAGE, new vscode.DataTransferItem(JSON.stringify(passage)));
      const copied: CopiedParams = { uri: passage.uri };
      void server.request<null>(COPIED_REQUEST, copied);
    },
    async provideDocumentPasteEdits(document, _ranges, data, _context, token) {
      const item = data.get(PASSAGE);
      if (!item) return;
      const { uri, range } = JSON.parse(await item.asString()) as Passage;
      if (uri === document.uri.toString()) return;
      const target: SourceAtParams = { uri: document.uri.toString() };
      const draft = await server.request<SourceAt | null>(SOURCE_AT_REQUEST, target);
      if (draft?.role !== 'draft' || token.isCancellationRequested) return;
      const params: QuotePassageParams = { uri, range };
      const passage = await server.request<QuotedPassage | null>(QUOTE_PASSAGE_REQUEST, params);
      return passage ? editsOf(passage) : undefined;
    },
  };
  return vscode.languages.registerDocumentPasteEditProvider(selector, provider, {
    providedPasteEditKinds: [ATTRIBUTED, QUOTED],
    copyMimeTypes: [PASSAGE],
    pasteMimeTypes: [PASSAGE],
  });
}

function editsOf({ quoted, attributed }: QuotedPassage): vscode.DocumentPasteEdit[] {
  const edits = [new vscode.DocumentPasteEdit(quoted, 'Paste as a quotation', QUOTED)];
  if (attributed !== null)
    edits.unshift(new vscode.DocumentPasteEdit(attributed, 'Paste as a quotation, with who says it', ATTRIBUTED));
  for (const edit of edits) edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
  return edits;
}
