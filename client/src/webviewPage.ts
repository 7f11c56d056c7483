import * as vscode from 'vscode';

/** What a panel of ours holds. Titles and contents are markup already. */
export interface WebviewPage {
  readonly title: string;
  readonly styles: string;
  readonly main: string;
  /** A bundle in `dist` by its name, or lines of a script. */
  readonly script: { readonly bundle: string } | { readonly lines: string };
  /** Sources of pictures, beside the policy that lets nothing else in: no network, no script or style but these. */
  readonly images?: string;
}

/** The tab's icon, to be seen on light and on dark. */
export function panelIcon(extension: vscode.Uri): { readonly light: vscode.Uri; readonly dark: vscode.Uri } {
  const icon = (theme: string) => vscode.Uri.joinPath(extension, 'syntaxes', `crosscheck-${theme}.svg`);
  return { light: icon('light'), dark: icon('dark') };
}

/** The page of a panel under the strictest policy that its parts allow, with a nonce of its own. */
export function webviewPage(webview: vscode.Webview, extension: vscode.Uri, page: WebviewPage): string {
  const nonce = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const images = page.images === undefined ? '' : `; img-src ${page.images}`;
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'${images}`;
  const script =
    'bundle' in page.script
      ? `<script nonce="${nonce}" src="${webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', page.script.bundle))}"></script>`
      : `<script nonce="${nonce}">${page.script.lines}</script>`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="UTF-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${page.title}</title>
  <style nonce="${nonce}">${page.styles}</style>
</head>
<body>
  <main id="page">${page.main}</main>
  ${script}
</body>
</html>`;
}
