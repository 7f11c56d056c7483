#!/usr/bin/env node
// Stands where the desktop VS Code would: takes the arguments that @vscode/test-electron gives, runs the tests in the
// npm-built VS Code and ends with their exit code.
import { resolve } from 'node:path';
import { format } from 'node:util';
import { host } from './install.mjs';
import { addressOf, openPage, remoteUri, startBrowser, startServer } from './server.mjs';

/** What the tests print begins with it. */
const MARK = '[tests] ';

const args = process.argv.slice(2);
const option = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = resolve(args.find((arg) => !arg.startsWith('-')) ?? '.');
const seconds = Number(process.env.CROSSCHECK_VSCODE_TIMEOUT ?? 180);
const verbose = Boolean(process.env.CROSSCHECK_VERBOSE);

const server = await startServer(host);
const browser = await startBrowser();
let code = 1;
try {
  const page = await openPage(browser);
  const ended = new Promise((resolveCode, reject) => {
    setTimeout(() => reject(new Error(`no end after ${seconds} s`)), seconds * 1000).unref();
    page.on('crash', () => reject(new Error('the window crashed')));
    page.on('console', (message) => {
      if (verbose) console.error(`[window] ${message.text()}`);
      if (/No extension host found that can launch the test runner/.test(message.text()))
        reject(new Error(message.text()));
    });
    void page.exposeFunction('codeAutomationExit', resolveCode);
  });
  // The console of the extension host comes through here as arguments of a format, and the workbench's own words too.
  await page.exposeFunction('codeAutomationLog', (_, values) => {
    const text = format(...values);
    if (verbose) console.log(text);
    else if (text.startsWith(MARK)) console.log(text.slice(MARK.length));
  });
  const uri = (path) => remoteUri(server.port, resolve(path));
  await page.goto(
    addressOf(server.port, folder, [
      ['extensionDevelopmentPath', uri(option('extensionDevelopmentPath') ?? '.')],
      ['extensionTestsPath', uri(option('extensionTestsPath') ?? '.')],
    ]),
  );
  code = await ended;
} catch (error) {
  console.error(error);
} finally {
  await browser.close();
  await server.stop();
}
process.exit(code);
