import assert from 'node:assert/strict';
import { draftStatements } from '../../../server/src/corpus/draft/statements';
import type { Workspace } from './workspace';

/** Plain data are compared as text, which is many times as fast; what parts is told by the slow way. */
export function assertSame(a: unknown, b: unknown): void {
  if (JSON.stringify(a) !== JSON.stringify(b)) assert.deepEqual(a, b);
}

/** Everything a corpus says, in an order that does not depend on how it came about. */
export function everything({ service }: Workspace): unknown {
  const [corpus] = service.corpora();
  assert.ok(corpus);
  const { snapshot } = corpus;
  const sorted = <T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    findings: sorted(corpus.findings),
    claims: sorted(snapshot.claims).map(([key, claim]) => [
      key,
      claim.state,
      claim.title,
      [...claim.figures].sort((a, b) => (a.path + a.figure < b.path + b.figure ? -1 : 1)),
    ]),
    claimsOf: sorted(snapshot.claimsOf),
    sayingsOf: sorted(snapshot.sayingsOf).map(([path, keys]) => [path, keys.map((key) => key !== null)]),
    quotedWith: sorted(snapshot.sayingsOf).map(([, keys]) =>
      keys.map((key) => (key === null ? null : snapshot.sayings.get(key)!.quotations)),
    ),
    entities: sorted(snapshot.identity.entities),
    open: snapshot.identity.open,
    speakers: [...snapshot.articles].map(([path, { facts }]) =>
      facts.quotations.map(({ speaker }) => snapshot.identity.speakerOf(path, speaker)?.id ?? null),
    ),
    statements: [...snapshot.articles.keys()].map((path) => draftStatements(snapshot, path)),
  };
}
