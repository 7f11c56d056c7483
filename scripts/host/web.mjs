// Lets the npm-built VS Code load an extension into its web worker, as vscode.dev does. A worker may not be made from
// the address that VS Code's server gives to extensions, so the extension is served by a plain one beside it.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

const TYPES = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.md': 'text/markdown',
};

/** Serves a folder on this machine, to any page. */
export async function serveFolder(folder) {
  const server = createServer((request, response) => {
    const file = join(folder, decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    const found = file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile();
    if (request.method === 'OPTIONS' || !found) {
      response.writeHead(request.method === 'OPTIONS' ? 204 : 404).end();
      return;
    }
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { authority: `127.0.0.1:${server.address().port}`, stop };
}

/** Puts the served extension into the configuration that the page of VS Code reads when it starts. */
export async function loadWebExtension(page, authority) {
  await page.addInitScript(
    (extension) => {
      const read = Element.prototype.getAttribute;
      Element.prototype.getAttribute = function (name) {
        const value = read.call(this, name);
        if (name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration') return value;
        const configuration = JSON.parse(value);
        configuration.developmentOptions = { ...configuration.developmentOptions, extensions: [extension] };
        return JSON.stringify(configuration);
      };
    },
    { scheme: 'http', authority, path: '/' },
  );
}
