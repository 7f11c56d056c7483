import assert from 'node:assert/strict';
import { draftStatements } from '../../server/src/corpus/draft/statements';
import { openFixture } from '../openFixture';

/**
 * Opens a fixture and holds the statements of its draft to the marks: `^^^ quotation: verbatim` asks for a statement of
 * that kind and state at exactly these words, `^^^ quotation: differs wording [new|different]` for the aspect and for what
 * differs (the draft's words first) as well, and `^^^ nothing` for none. What is not marked is not looked at.
 */
export async function checkStatements(source: string): Promise<void> {
  const { fixture, corpus } = await openFixture(source);
  const { snapshot } = corpus();
  for (const { path, start, end, message, words } of fixture.marks) {
    const here = draftStatements(snapshot, path).filter((one) => one.start === start && one.end === end);
    const [, kind] = /^(\w+):/.exec(message) ?? [];
    const found = here.filter((one) => kind === undefined || one.kind === kind);
    const told = found.map(({ kind, state, aspect, passages }) => {
      const differing = message.includes('[')
        ? (passages[0]?.differences ?? []).map((one) => ` [${one.here}|${one.there}]`).join('')
        : '';
      return `${kind}: ${state}${aspect === null || state === 'disputed' ? '' : ` ${aspect}`}${differing}`;
    });
    assert.deepEqual(told, message === 'nothing' ? [] : [message], words);
  }
}
