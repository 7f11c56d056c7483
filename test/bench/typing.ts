import { createService } from '../../server/src/service';
import { openLiveArticle } from '../../server/src/service/liveArticle';
import { applyChange } from '../../server/src/standoff/textChanges';
import { memoryFiles } from '../memoryFiles';

/**
 * How long the server works at a key in a long article with many annotations: until they stand in their new places, which is what the
 * editor draws, and all in all, with what is read and checked anew behind it.
 */
const SENTENCE = 'The ferry had left the harbour at dawn, said Anne Roe, and nobody saw it again. ';
const PARAGRAPH = 6;
const LENGTH = 34_000;
const ANNOTATIONS = 500;
const KEYS = 2000;
const KEYS_OF_ALL = 200;

const text = Array.from({ length: Math.ceil(LENGTH / SENTENCE.length) }, (_, i) =>
  i % PARAGRAPH === PARAGRAPH - 1 ? `${SENTENCE.trimEnd()}\n\n` : SENTENCE,
)
  .join('')
  .slice(0, LENGTH);
const annotations = Array.from({ length: ANNOTATIONS }, (_, i) => {
  const start = Math.floor((i * (LENGTH - 40)) / ANNOTATIONS);
  const end = start + 4 + (i % 30);
  const words = text.slice(start, end).replace(/\n/g, ' ');
  return `T${i + 1}\tPerson ${start} ${end}\t${words}\n`;
}).join('');

function changeOf(key: number, length: number) {
  const start = (key * 7919) % length;
  return { start, end: key % 5 === 0 ? start + 1 : start, newText: key % 5 === 0 ? '' : 'x' };
}

function tell(what: string, times: number[], cpu: number): void {
  times.sort((a, b) => a - b);
  const at = (share: number): string => times[Math.floor(share * (times.length - 1))]!.toFixed(2);
  console.log(
    `${what}: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, 99 % within ${at(0.99)} ms; ${(cpu / times.length).toFixed(2)} ms of processor time a key`,
  );
}

/** Processor time does not count the time that other programs took. */
function processorSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function measureMoving(): void {
  const live = openLiveArticle('txt', text, text, new Map([['a.ann', annotations]]), new Map());
  const times: number[] = [];
  let now = text;
  const cpu = process.cpuUsage();
  for (let key = 0; key < KEYS; key++) {
    const change = changeOf(key, now.length);
    now = applyChange(now, change);
    const before = performance.now();
    live.edit(now, [change]);
    times.push(performance.now() - before);
  }
  tell(`moving the annotations`, times, processorSince(cpu));
}

async function measureAll(what: string, own: Readonly<Record<string, string>>): Promise<void> {
  const uri = 'file:///desk/a.txt';
  const all = Object.entries({ ...own, 'a.txt': text, 'a.ann': annotations });
  const files = memoryFiles(all.map(([path, content]) => [`file:///desk/${path}`, content] as const));
  const quiet = { info: () => {}, warn: () => {}, error: () => {} };
  const keeper = { write: async () => true, failed: () => {}, conflict: () => {}, journal: null };
  const service = createService({
    keeper,
    files,
    clock: { now: () => performance.now(), yield: () => new Promise((resolve) => setImmediate(resolve)) },
    logger: quiet,
  });
  await service.setFolders(['file:///desk'], ['file:///desk']);
  service.openDocument(uri, 'plaintext', 1, text);
  await service.settled();
  const told: number[] = [];
  const done: number[] = [];
  let now = text;
  const cpu = process.cpuUsage();
  for (let key = 0; key < KEYS_OF_ALL; key++) {
    const change = changeOf(key, now.length);
    now = applyChange(now, change);
    const before = performance.now();
    service.changeDocument(uri, key + 2, now, [change]);
    told.push(performance.now() - before);
    await service.settled();
    done.push(performance.now() - before);
  }
  const spent = processorSince(cpu);
  tell(`${what}: the key is taken`, told, 0);
  tell(`${what}: all is read and checked anew`, done, spent);
}

async function main(): Promise<void> {
  console.log(`${LENGTH} characters, ${ANNOTATIONS} annotations`);
  measureMoving();
  await measureAll('a brat project', {
    'annotation.conf': '[entities]\nPerson\n[relations]\n[events]\n[attributes]\n',
  });
  await measureAll('a corpus', { 'corpus.yaml': 'name: x\n' });
}

void main();
