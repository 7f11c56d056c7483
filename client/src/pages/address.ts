import * as vscode from 'vscode';
import type { PageParams } from '../../../server/src/lsp/pageProtocol';

/** The scheme of the documents that the server writes. No corpus looks at it, so they never become articles. */
export const PAGE_SCHEME = 'crosscheck-page';

/** The tab shows what stands behind the last slash. */
export function addressOf({ uri, page, parameters }: PageParams, title: string): vscode.Uri {
  const query = JSON.stringify({ corpus: uri, ...parameters });
  return vscode.Uri.from({ scheme: PAGE_SCHEME, path: `/${page}/${title}`, query });
}

/** What a document's address asks the server for; null for an address that nobody here made. */
export function paramsOf({ path, query }: vscode.Uri): PageParams | null {
  const [, page] = path.split('/');
  const said = parsed(query);
  if (!page || typeof said !== 'object' || said === null) return null;
  const { corpus, ...rest } = said as Readonly<Record<string, unknown>>;
  if (typeof corpus !== 'string') return null;
  const parameters = Object.fromEntries(
    Object.entries(rest).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  return { uri: corpus, page, parameters };
}

function parsed(query: string): unknown {
  try {
    return JSON.parse(query);
  } catch {
    return null;
  }
}
