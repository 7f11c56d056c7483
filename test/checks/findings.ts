import assert from 'node:assert/strict';
import { openFixture } from '../fixture';

/**
 * Opens a fixture and holds its findings of one code (or of all codes that begin with it) to its marks: exactly the
 * marked ones, each at its place and with a message that begins with the mark's words.
 */
export async function checkFindings(code: string, source: string): Promise<void> {
  const { fixture, corpus } = await openFixture(source);
  const wanted = fixture.marks.map(({ path, start, words, message }) => ({ path, start, words, message }));
  const found = [...corpus().findings].flatMap(([path, findings]) =>
    findings
      .filter((finding) => finding.code === code || finding.code.startsWith(`${code}.`))
      .map((finding) => {
        const words = (fixture.files.get(path) ?? '').slice(finding.start, finding.end);
        const mark = wanted.find((one) => one.path === path && one.start === finding.start && one.words === words);
        // Only as much of the message as the mark gives is compared.
        const message = mark && finding.message.startsWith(mark.message) ? mark.message : finding.message;
        return { path, start: finding.start, words, message };
      }),
  );
  assert.deepEqual(inOrder(found), inOrder(wanted));
}

interface Found {
  readonly path: string;
  readonly start: number;
  readonly words: string;
  readonly message: string;
}

function inOrder(list: readonly Found[]): readonly Found[] {
  return [...list].sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start || a.words.length - b.words.length,
  );
}
