import { openLiveArticle } from '../../server/src/service/liveArticle';

/** How long the server works at a key in a long article with many annotations, until they stand in their new places. */
const SENTENCE = 'The ferry had left the harbour at dawn, said Anne Roe, and nobody saw it again. ';
const LENGTH = 34_000;
const ANNOTATIONS = 500;
const KEYS = 2000;

const text = SENTENCE.repeat(Math.ceil(LENGTH / SENTENCE.length)).slice(0, LENGTH);
const lines = Array.from({ length: ANNOTATIONS }, (_, i) => {
  const start = Math.floor((i * (LENGTH - 40)) / ANNOTATIONS);
  const end = start + 4 + (i % 30);
  return `T${i + 1}\tPerson ${start} ${end}\t${text.slice(start, end)}`;
});
const live = openLiveArticle('a.txt', text, text, new Map([['a.ann', `${lines.join('\n')}\n`]]), new Map());
const times: number[] = [];
let now = text;
/** Processor time does not count the time that other programs took. */
const cpu = process.cpuUsage();
for (let key = 0; key < KEYS; key++) {
  const start = (key * 7919) % now.length;
  const change = { start, end: key % 5 === 0 ? start + 1 : start, newText: key % 5 === 0 ? '' : 'x' };
  now = now.slice(0, change.start) + change.newText + now.slice(change.end);
  const before = performance.now();
  live.edit(now, [change]);
  times.push(performance.now() - before);
}
const { user, system } = process.cpuUsage(cpu);
times.sort((a, b) => a - b);
const at = (share: number): string => times[Math.floor(share * (times.length - 1))]!.toFixed(2);
console.log(
  `${LENGTH} characters, ${ANNOTATIONS} annotations, ${KEYS} keys: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, 99 % within ${at(0.99)} ms; ${((user + system) / 1000 / KEYS).toFixed(2)} ms of processor time a key`,
);
