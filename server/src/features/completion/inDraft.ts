import { withoutCopies } from '../../corpus/annotatorFolders';
import { nameOfArticle } from '../../corpus/articleName';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { CorpusArticle, ResolvedEntity } from '../../corpus/types';
import type { Quotation } from '../../facts/types';
import { fold } from '../../text/fold';
import { shortDate } from '../../text/isoDate';
import { sentenceAround, spanOf } from '../things';
import { entitiesByUse } from './things';
import type { Completion, CompletionChoice } from './types';

/** After these the editor asks by itself in a draft: an opening quotation mark, the capital letter of a name, a digit. */
export const DRAFT_TRIGGERS: readonly string[] = ['“', '"', ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];

const MOST = 60;
/** So much of a quotation leaves room for the outlet beside it. */
const LONGEST_LABEL = 46;
/** So far back a quotation may have been opened. */
const LONGEST_BEGINNING = 120;

/**
 * What the sources have for what is being written in a draft's text: quotations behind an opening mark, names with their
 * titles behind a capital letter, figures behind a digit, each with the outlet that has it. Null everywhere else.
 * `trigger` is the character behind which the editor asks by itself: a quotation goes on behind a space. `goesOn` says
 * that a list is open and somebody types on: a name that is all there is then no longer suggested, or an Enter behind it
 * would not end the paragraph.
 */
export function completeDraft(
  corpus: CorpusSnapshot,
  path: string,
  offset: number,
  trigger: string | null = null,
  goesOn = false,
): Completion | null {
  const draft = corpus.articles.get(path);
  if (draft?.role !== 'draft' || offset < draft.article.bodyStart) return null;
  const { text } = draft.article;
  const line = text.slice(Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - 400), offset);
  const quotations = quotationsFor(corpus, draft, line, offset);
  if (quotations !== null || trigger === ' ') return quotations;
  if (trigger !== null && !DRAFT_TRIGGERS.includes(trigger)) return null;
  return figuresFor(corpus, draft, line, offset) ?? namesFor(corpus, line, offset, goesOn);
}

const sourcesOf = ({ articles }: CorpusSnapshot): readonly CorpusArticle[] =>
  [...withoutCopies(articles).values()].filter(({ role }) => role === 'source');

/** "The Velm Herald, 5 March". */
function whereOf(source: CorpusArticle): string {
  const flags = source.translated ? ', translated' : '';
  return `${nameOfArticle(source)}${source.date === null ? '' : `, ${shortDate(source.date)}`}${flags}`;
}

function quotationsFor(corpus: CorpusSnapshot, draft: CorpusArticle, line: string, offset: number): Completion | null {
  const begun = begunQuotation(line);
  if (begun === null) return null;
  const { text } = draft.article;
  const closes = /^[”"]/.test(text.slice(offset)) ? '' : begun.mark === '“' ? '”' : '"';
  const wanted = words(begun.words);
  const ahead = line.slice(0, line.length - begun.words.length - 1);
  const before = words(ahead);
  const behind = /^[^\n]*/
    .exec(text.slice(offset, offset + 40))![0]
    .replace(/^[”"]/, '')
    .trim();
  const found: { readonly choice: CompletionChoice; readonly rank: number; readonly source: CorpusArticle }[] = [];
  const seen = new Set<string>();
  for (const source of sourcesOf(corpus)) {
    for (const quotation of source.facts.quotations) {
      if (quotation.kind !== 'direct' && quotation.kind !== 'partial') continue;
      const { said, plain } = readingOf(source, quotation);
      const begins = plain.startsWith(wanted);
      if (plain === '' || seen.has(plain) || !(begins || (wanted.length > 2 && ` ${plain}`.includes(` ${wanted}`))))
        continue;
      seen.add(plain);
      const name = nameOfSpeaker(corpus, source, quotation);
      const choice: CompletionChoice = {
        label: clip(said, LONGEST_LABEL),
        kind: 'quotation',
        detail: `${name === null ? '' : `${name}, `}${whereOf(source)}`,
        documentation: contextOf(source, quotation),
        insert: `${endedFor(ahead, said, behind)}${closes}`,
        // What was typed so far is the beginning, or stands somewhere in it.
        filter: begins ? said : `${begun.words} ${said}`,
      };
      // “Leuwen said: “…”: whoever is named before the mark is the likeliest to go on.
      const surname = words(name ?? '')
        .split(' ')
        .at(-1)!;
      const named = surname !== '' && ` ${before} `.includes(` ${surname} `);
      found.push({ choice, rank: (named ? 2 : 0) + (begins ? 1 : 0), source });
    }
  }
  found.sort((a, b) => b.rank - a.rank || byNewest(a.source, b.source));
  const span = { start: offset - begun.words.length, end: offset };
  return { span, choices: found.slice(0, MOST).map(({ choice }) => choice) };
}

/** The mark that is open at the end of a line, and the words behind it. */
function begunQuotation(line: string): { readonly mark: string; readonly words: string } | null {
  const curly = line.lastIndexOf('“');
  if (curly > line.lastIndexOf('”')) return beginning('“', line.slice(curly + 1));
  const straight = [...line.matchAll(/"/g)];
  if (straight.length % 2 === 0) return null;
  return beginning('"', line.slice(straight.at(-1)!.index + 1));
}

const beginning = (mark: string, typed: string) => (typed.length > LONGEST_BEGINNING ? null : { mark, words: typed });

const words = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const readings = new WeakMap<Quotation, { readonly said: string; readonly plain: string }>();

/** Asked again with every letter. */
function readingOf(source: CorpusArticle, quotation: Quotation): { readonly said: string; readonly plain: string } {
  let reading = readings.get(quotation);
  if (reading === undefined) {
    const said = saidIn(source, quotation);
    reading = { said, plain: words(said) };
    readings.set(quotation, reading);
  }
  return reading;
}

/** The words between the marks; what stands between the parts of a quotation is left out. */
function saidIn({ article }: CorpusArticle, quotation: Quotation): string {
  return quotation.spans
    .map(({ start, end }) => article.text.slice(start, end))
    .map((part) => part.replace(/^[\s“"‘]+|[\s”"’]+$/g, '').replace(/\s+/g, ' '))
    .join(' ');
}

/**
 * The comma of a source leads over to its attribution, and its full stop ends its sentence: both stay where the draft's
 * begins with the words. What is introduced ("Lind said: “…") ends a sentence; what stands within one goes on with it.
 */
function endedFor(ahead: string, said: string, behind: string): string {
  const before = ahead.trimEnd();
  const open = said.replace(/[,.;:]$/, '');
  if (/^[\p{Ll},.;:?!]/u.test(behind)) return open;
  if (before === '' || /[.?!…”"’)]$/.test(before)) return said;
  return /[,:]$/.test(before) && !/[?!…]$/.test(open) ? `${open}.` : open;
}

function nameOfSpeaker({ identity }: CorpusSnapshot, { path }: CorpusArticle, { speaker }: Quotation): string | null {
  if (speaker === null) return null;
  return identity.speakerOf(path, speaker)?.name ?? speaker.name;
}

function contextOf(source: CorpusArticle, quotation: Quotation): string {
  const { start, end } = sentenceAround(source, spanOf(quotation.spans[0]!));
  const sentence = source.article.text.slice(start, Math.max(end, quotation.spans.at(-1)!.end));
  return escaped(clip(sentence.replace(/\s+/g, ' '), 400));
}

const escaped = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-!|<>~]/g, '\\$&');

/** Money signs stand before the digits and are what is typed first. */
const BEGUN_FIGURE = /(?:^|[\s(“"—–])([$€£]?\d[\d.,]*)$/u;

function figuresFor(corpus: CorpusSnapshot, draft: CorpusArticle, line: string, offset: number): Completion | null {
  const typed = BEGUN_FIGURE.exec(line)?.[1];
  if (typed === undefined) return null;
  const others = new Set(draft.facts.figures.filter(({ end }) => end < offset).map(({ text }) => text));
  const found = new Map<string, { readonly at: string; readonly sources: CorpusArticle[]; readonly about: string }>();
  for (const source of sourcesOf(corpus)) {
    source.facts.figures.forEach((figure, i) => {
      const from = figure.text.search(/[$€£]?\d/);
      const written = from < 0 ? '' : figure.text.slice(from).replace(/\s+/g, ' ');
      if (!written.startsWith(typed) && !written.replace(/^[$€£]/, '').startsWith(typed)) return;
      const key = corpus.claimsOf.get(source.path)?.[i] ?? null;
      const about = (key === null ? undefined : corpus.claims.get(key)?.title) ?? figure.measure ?? '';
      const whole = figure.text.replace(/\s+/g, ' ');
      const here = found.get(`${whole}\n${about}`);
      if (here === undefined) found.set(`${whole}\n${about}`, { at: written, sources: [source], about });
      else if (!here.sources.includes(source)) here.sources.push(source);
    });
  }
  if (found.size === 0) return null;
  const choices = [...found]
    .map(([key, { at, sources, about }]) => ({ whole: key.split('\n')[0]!, at, sources, about }))
    .sort(
      (a, b) =>
        Number(others.has(a.whole)) - Number(others.has(b.whole)) ||
        Number(b.about !== '') - Number(a.about !== '') ||
        b.sources.length - a.sources.length ||
        a.whole.length - b.whole.length,
    )
    .slice(0, MOST)
    .map(({ whole, at, sources, about }): CompletionChoice => {
      const insert = /^[$€£]/.test(at) && !/^[$€£]/.test(typed) ? at.slice(1) : at;
      return {
        label: whole,
        kind: 'figure',
        detail: [about, outletsOf(sources)].filter((part) => part !== '').join(' · '),
        insert,
        filter: insert,
      };
    });
  return { span: { start: offset - typed.length, end: offset }, choices };
}

function outletsOf(sources: readonly CorpusArticle[]): string {
  const names = [...new Set(sources.map(nameOfArticle))];
  return names.length <= 2 ? names.join(' and ') : `${names[0]} and ${names.length - 1} more`;
}

function namesFor(corpus: CorpusSnapshot, line: string, offset: number, goesOn: boolean): Completion | null {
  const typed = /(?<![\p{L}\p{N}’'-])(\p{Lu}[\p{L}’'-]*)$/u.exec(line)?.[1];
  if (typed === undefined) return null;
  // A sentence begins with a capital letter whoever it is about: only more letters tell.
  const before = line.slice(0, -typed.length);
  if (typed.length < 2 && /(?:^|[.!?”"]\s+|^#+\s+)$/.test(before)) return null;
  const start = fold(typed);
  const fits = (text: string): boolean => {
    const begun = text.split(/[\s-]+/).filter((word) => fold(word).startsWith(start));
    return begun.length > 0 && !(goesOn && begun.some((word) => fold(word) === start));
  };
  const choices: CompletionChoice[] = [];
  for (const { entity } of entitiesByUse(corpus)) {
    const sources = placesIn(corpus, entity);
    if (sources.length === 0 || !/^\p{Lu}/u.test(entity.name)) continue;
    const detail = `${entity.kind} · ${outletsOf(sources)}`;
    const add = (name: string): void => {
      if (fits(name)) choices.push({ label: name, kind: 'name', detail, insert: name, filter: filterOf(name, start) });
    };
    for (const titled of entity.kind === 'person' ? titlesOf(corpus, entity) : []) add(titled);
    add(entity.name);
    if (choices.length >= MOST) break;
  }
  return choices.length === 0 ? null : { span: { start: offset - typed.length, end: offset }, choices };
}

/** Whichever word of a name somebody begins to write, the whole name is meant. */
function filterOf(name: string, start: string): string {
  const parts = name.split(/\s+/);
  const at = Math.max(
    0,
    parts.findIndex((word) => fold(word).startsWith(start)),
  );
  return [...parts.slice(at), ...parts.slice(0, at)].join(' ');
}

function placesIn({ articles }: CorpusSnapshot, { referents }: ResolvedEntity): readonly CorpusArticle[] {
  const sources = new Set<CorpusArticle>();
  for (const { path } of referents) {
    const article = articles.get(path);
    if (article?.role === 'source') sources.add(article);
  }
  return [...sources];
}

/** "Defence Minister Tomas Leuwen", as a source writes it before the name; the most used first. */
function titlesOf({ articles }: CorpusSnapshot, { name, referents }: ResolvedEntity): readonly string[] {
  const counts = new Map<string, number>();
  for (const { path, referent } of referents) {
    const article = articles.get(path);
    if (article?.role !== 'source') continue;
    for (const { text, start, end } of article.facts.referents[referent]!.roles) {
      if (start >= end || !/^\p{Lu}/u.test(text) || /^The\b/.test(text)) continue;
      if (!/^\s+\p{Lu}/u.test(article.article.text.slice(end, end + 3))) continue;
      const titled = `${text.replace(/\s+/g, ' ')} ${name}`;
      counts.set(titled, (counts.get(titled) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([titled]) => titled)
    .slice(0, 2);
}

const clip = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

function byNewest(a: CorpusArticle, b: CorpusArticle): number {
  const [x, y] = [a.date ?? '', b.date ?? ''];
  return x === y ? (a.path < b.path ? -1 : 1) : x > y ? -1 : 1;
}
