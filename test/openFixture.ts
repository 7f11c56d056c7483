import { type Clock, type CorpusView, createService, type Logger, type Service } from '../server/src/service';
import { type Fixture, parseFixture } from './fixture';
import { type MemoryFiles, memoryFiles } from './memoryFiles';

/** Where every fixture lies. */
export const FIXTURE_ROOT = 'file:///corpus';

/** Lets queued work in between, as the editor's clock does; time stands still. */
export const testClock: Clock = { now: () => 0, yield: () => new Promise((resolve) => setImmediate(resolve)) };

/** What should never happen fails the test. */
export const strictLogger: Logger = {
  info: () => {},
  warn: () => {},
  error: (message) => {
    throw new Error(message);
  },
};

export interface OpenFixture {
  readonly fixture: Fixture;
  readonly files: MemoryFiles;
  readonly service: Service;
  /** As it is now. */
  corpus(): CorpusView;
  uriOf(path: string): string;
}

/** A corpus in memory, read and checked, through the same service as the editor's and the command line's. */
export async function openFixture(source: string): Promise<OpenFixture> {
  const fixture = parseFixture(source);
  const uriOf = (path: string): string => `${FIXTURE_ROOT}/${path}`;
  const files = memoryFiles([...fixture.files].map(([path, text]) => [uriOf(path), text] as const));
  const service = createService({ files, logger: strictLogger, clock: testClock });
  await service.setFolders([FIXTURE_ROOT], [FIXTURE_ROOT]);
  await service.settled();
  const corpus = (): CorpusView => {
    const view = service.corpora().find(({ root }) => root === FIXTURE_ROOT);
    if (!view) throw new Error('the fixture is no corpus');
    return view;
  };
  return { fixture, files, service, corpus, uriOf };
}
