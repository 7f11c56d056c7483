/**
 * What one more article costs a corpus, and what the largest claim costs those who look at it:
 *
 *     node scripts/bench.mjs claims [ARTICLES]
 *
 * Every article tells of an event of its own in a town of its own; every twentieth tells of one flood, each with another
 * toll, so that one claim is as large as claims get.
 */
import { claimTable } from '../../server/src/features/claimTable';
import { claimsLevel } from '../../server/src/features/views/claims';
import { createService } from '../../server/src/service';
import { memoryFiles } from '../memoryFiles';

const FOLDER = 'file:///bench';
const SYLLABLES = 'bar dor fen gal hol is kor lun mar nev os pel rin sol tor ul ven wes yar zan'.split(' ');
const ADDED = 20;

function townOf(i: number): string {
  const made = SYLLABLES[i % 20]! + SYLLABLES[Math.floor(i / 20) % 20]! + SYLLABLES[Math.floor(i / 400) % 20]!;
  return made.charAt(0).toUpperCase() + made.slice(1);
}

/** Three years of news. */
const dayOf = (i: number): string => new Date(Date.UTC(2031, 2, 14 + (i % 1000))).toISOString().slice(0, 10);

const FLOOD_EVERY = 20;

function articleOf(i: number): string {
  const filler = 'The mayor was seen at the town hall, and the road to the north stayed closed until the evening.';
  if (i % FLOOD_EVERY === 0)
    return `The flood at Ostrel on March 11, 2031, killed ${20 + (i % 400)} people, the rescue service said.\n\n${filler}\n`;
  const town = townOf(i);
  return `A fire in ${town} on Tuesday killed ${2 + (i % 30)} people and injured ${30 + (i % 50)}, the fire service said.\n\n${filler}\n`;
}

async function main(): Promise<void> {
  const count = Number(process.argv[2] ?? 10_000);
  const paths = Array.from({ length: count + ADDED }, (_, i) => `articles/a${String(i).padStart(5, '0')}.txt`);
  const rows = paths.map((path, i) => `${path}\tOutlet ${i % 40}\t${dayOf(i)}`);
  const uri = (path: string): string => `${FOLDER}/${path}`;
  const files = memoryFiles([
    [uri('corpus.yaml'), 'name: Bench\n'],
    [uri('metadata.tsv'), `filename\toutlet\tdate\n${rows.join('\n')}\n`],
    ...paths.slice(0, count).map((path, i) => [uri(path), articleOf(i)] as const),
  ]);
  const clock = { now: () => performance.now(), yield: () => new Promise<void>((resolve) => setImmediate(resolve)) };
  const service = createService({
    files,
    clock,
    logger: { info: () => {}, warn: console.error, error: console.error },
  });
  let since = process.cpuUsage();
  const spent = (): string => {
    const { user, system } = process.cpuUsage(since);
    since = process.cpuUsage();
    return `${((user + system) / 1000).toFixed(1)} ms`;
  };
  await service.setFolders([FOLDER], [FOLDER]);
  await service.settled();
  console.log(`${count} articles read and checked: ${spent()} of processor time`);
  const snapshotNow = () => service.find(uri(paths[0]!))!.corpus.snapshot;
  const claims = [...snapshotNow().claims.values()].sort((a, b) => b.figures.length - a.figures.length);
  const largest = claims[0]!;
  console.log(`${claims.length} claims; the largest has ${largest.figures.length} figures and is “${largest.state}”`);
  spent();
  claimTable(snapshotNow(), largest.key);
  console.log(`its table: ${spent()}`);
  claimsLevel({ snapshot: snapshotNow(), findings: new Map(), ignored: [] }, 'state', '', null);
  console.log(`the claims view: ${spent()}`);
  const times: number[] = [];
  for (let i = count; i < count + ADDED; i++) {
    const before = snapshotNow();
    const busy = process.cpuUsage();
    files.set(uri(paths[i]!), articleOf(i));
    await service.filesChanged([uri(paths[i]!)]);
    await service.settled();
    const { user, system } = process.cpuUsage(busy);
    times.push((user + system) / 1000);
    if (i === count + 1) {
      const after = snapshotNow();
      const built = [...after.claims].filter(([key, claim]) => before.claims.get(key) !== claim).length;
      console.log(`one more article: ${built} of ${after.claims.size} claims built`);
    }
  }
  times.sort((a, b) => a - b);
  console.log(
    `one more article, of the processor: median ${times[ADDED / 2]!.toFixed(1)} ms, most ${times.at(-1)!.toFixed(1)} ms`,
  );
}

void main();
