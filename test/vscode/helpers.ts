import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../client/src/activate';

/** The extension's own interface, as soon as it has started. */
export async function api(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('crosscheck.crosscheck');
  assert.ok(extension, 'the extension is not there');
  return extension.activate();
}

/** Asks again until the answer is there, or fails with what was waited for. */
export async function eventually<T>(
  what: string,
  ask: () => T | null | undefined | false | Promise<T | null | undefined | false>,
  milliseconds = 15_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    assert.ok(Date.now() < end, `${what}: not within ${milliseconds / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
