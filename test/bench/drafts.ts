/**
 * How long a key press in a draft takes until its statements have their states, in the server:
 *
 *     node test/bench/drafts.mjs [SOURCES] [WORDS]
 *
 * The sources are the example's articles, told again about other people, places and numbers; the draft takes its
 * quotations, figures and names from them, some of them wrong. Each key press is a change of the draft's text as the
 * editor sends it, and what is measured is everything up to the new states: reading the draft, its facts, identity,
 * claims and sayings, the findings, the statements.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../server/src/article/read';
import { draftStatements } from '../../server/src/corpus/draft/statements';
import { buildKnownEntities } from '../../server/src/entities/known';
import { readFacts } from '../../server/src/facts/facts';
import { createService } from '../../server/src/service';
import { NO_ANNOTATIONS } from '../../server/src/standoff/types';
import { memoryFiles } from '../memoryFiles';

const ROOT = process.env.CROSSCHECK_ROOT ?? process.cwd();
const FOLDER = 'file:///bench';
const PRESSES = 200;

const SYLLABLES = 'bar dor fen gal hol is kor lun mar nev os pel rin sol tor ul ven wes yar zan'.split(' ');

/** The same numbers in every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

function main(): Promise<void> {
  const count = Number(process.argv[2] ?? 1000);
  const words = Number(process.argv[3] ?? 3000);
  const random = createRandom(7);
  const folder = join(ROOT, 'examples/velm-strait/articles');
  const texts = readdirSync(folder)
    .filter((name) => /\.(txt|md|article)$/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
  const sources = Array.from({ length: count }, (_, i) => retold(texts[i % texts.length]!, random));
  return measure(sources, draftFrom(sources, words, random));
}

/** An article with other names and numbers: capitalised words and digits change, the same ones in the same way. */
function retold(text: string, random: (below: number) => number): string {
  const names = new Map<string, string>();
  const name = (word: string): string => {
    let other = names.get(word);
    if (other === undefined) {
      const made = SYLLABLES[random(20)]! + SYLLABLES[random(20)]!;
      other = random(3) === 0 ? word : made.charAt(0).toUpperCase() + made.slice(1);
      names.set(word, other);
    }
    return other;
  };
  return text
    .replace(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}/gu, name)
    .replace(/\b\d{1,3}\b/g, (digits) => String(Number(digits) + random(9)));
}

/** Paragraphs of the sources until there are enough words, every fifth with a word of a quotation or a number changed. */
function draftFrom(sources: readonly string[], words: number, random: (below: number) => number): string {
  const paragraphs: string[] = ['# What the strait has seen'];
  let have = 0;
  while (have < words) {
    const all = sources[random(sources.length)]!.split('\n\n').filter((one) => one.length > 120 && /[“"\d]/.test(one));
    if (all.length === 0) continue;
    let paragraph = all[random(all.length)]!;
    if (random(5) === 0) paragraph = paragraph.replace(/\b\d{2,}\b/, (digits) => String(Number(digits) + 40));
    if (random(5) === 0) paragraph = paragraph.replace(/\b(?:will|have|would)\b/, 'might');
    paragraphs.push(paragraph);
    have += paragraph.split(/\s+/).length;
  }
  return `${paragraphs.join('\n\n')}\n`;
}

/** Processor time of this thread alone, in milliseconds: what a busy machine does beside it leaves it as it is. Node 24 tells. */
const ownTime = (): number | null => {
  const { threadCpuUsage } = process as { threadCpuUsage?: () => { readonly user: number; readonly system: number } };
  const used = threadCpuUsage?.();
  return used === undefined ? null : (used.user + used.system) / 1000;
};

interface Presses {
  /** By the clock, of this thread, and of the processor. */
  readonly times: readonly number[];
  readonly own: readonly number[];
  readonly cpu: readonly number[];
  readonly text: string;
}

async function measure(sources: readonly string[], draft: string): Promise<void> {
  const total = sources.reduce((sum, one) => sum + one.split(/\s+/).length, 0);
  console.log(`${sources.length} sources, ${total} words; a draft of ${draft.split(/\s+/).length} words`);
  const { text, cpu: alone, times, own } = await press(sources, draft, false);
  const known = buildKnownEntities([]);
  const plain: number[] = [];
  for (let i = 0; i < 40; i++) {
    const busy = process.cpuUsage();
    const before = ownTime();
    readFacts(readArticle(`${text} `.slice(i % 2), 'md'), NO_ANNOTATIONS, known);
    plain.push(before === null ? process.cpuUsage(busy).user / 1000 : ownTime()! - before);
  }
  const facts = quantile(plain, 0.5);
  console.log(`plain facts pass of the draft, of the processor: median ${facts.toFixed(1)} ms`);
  tell('states after a key press, by the clock', times, null);
  if (own.length > 0) tell('states after a key press, of the thread that answers', own, facts);
  tell('states after a key press, of the processor', alone, facts);
  const all = await press(sources, draft, true);
  tell('with the findings of all articles, of the processor', all.cpu, facts);
}

function tell(what: string, list: readonly number[], facts: number | null): void {
  const [median, p95] = [quantile(list, 0.5), quantile(list, 0.95)];
  const ratio = facts === null ? '' : `; ratio ${(median / facts).toFixed(1)}, ${(p95 / facts).toFixed(1)}`;
  console.log(`${what}: median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms${ratio}`);
}

async function press(sources: readonly string[], draft: string, check: boolean): Promise<Presses> {
  const uri = (path: string): string => `${FOLDER}/${path}`;
  const day = (i: number): string => `2026-03-${String((i % 27) + 1).padStart(2, '0')}`;
  const rows = sources.map((_, i) => `articles/a${i}.txt\tOutlet ${i % 40}\t${day(i)}`);
  const files = memoryFiles([
    [uri('corpus.yaml'), 'drafts: ["drafts/**"]\n'],
    [uri('metadata.tsv'), `filename\toutlet\tdate\n${rows.join('\n')}\n`],
    ...sources.map((text, i) => [uri(`articles/a${i}.txt`), text] as const),
    [uri('drafts/d.md'), draft],
  ]);
  const clock = { now: () => performance.now(), yield: () => new Promise<void>((resolve) => setImmediate(resolve)) };
  const logger = { info: () => {}, warn: console.error, error: console.error };
  const service = createService({ files, clock, logger, check });
  await service.setFolders([FOLDER], [FOLDER]);
  await service.settled();
  const path = 'drafts/d.md';
  const statements = () => draftStatements(service.find(uri(path))!.corpus.snapshot, path);
  const states = new Map<string, number>();
  for (const { state } of statements()) states.set(state, (states.get(state) ?? 0) + 1);
  if (!check)
    console.log(`${statements().length} statements: ${[...states].map(([state, n]) => `${n} ${state}`).join(', ')}`);
  const random = createRandom(11);
  let text = draft;
  let version = 1;
  service.openDocument(uri(path), 'markdown', version, text);
  await service.settled();
  const times: number[] = [];
  const cpu: number[] = [];
  const own: number[] = [];
  for (let i = 0; i < (check ? 40 : PRESSES); i++) {
    // A letter somewhere in the text; every tenth press changes a digit.
    const digit = i % 10 === 0 ? text.slice(random(text.length)).search(/\d/) : -1;
    const at = digit < 0 ? random(text.length) : digit;
    text = digit < 0 ? `${text.slice(0, at)}x${text.slice(at)}` : text.slice(0, at) + random(10) + text.slice(at + 1);
    const busy = process.cpuUsage();
    const before = ownTime();
    const started = performance.now();
    service.changeDocument(uri(path), ++version, text);
    statements();
    times.push(performance.now() - started);
    if (before !== null) own.push(ownTime()! - before);
    cpu.push(process.cpuUsage(busy).user / 1000);
    await service.settled();
  }
  return { times, own, cpu, text };
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!;
}

void main();
