import { CAPITAL, NUMBER, type Tokens, WORD } from '../article/types';
import { wordTable } from '../article/wordTable';
import { PREPOSITIONS } from '../english/functionWords';
import { firstWhere } from '../text/firstWhere';
import type { Paragraph, Script } from './frames';

/** How far before "it says" the writing may have been named, in tokens: about two sentences. */
const WRITING_REACH = 50;

/**
 * The letter, report or statement that the text has just named: "Thirty doctors signed a letter. “…,” it says." It
 * yields to a body that is the subject of its own sentence ("The ministry issued a report. “…,” it said.").
 */
export function writingBefore(
  p: Paragraph,
  at: number,
  script: Script,
): { readonly name: string; readonly sentence: number } | null {
  const { tokens, article } = p;
  const block = article.blocks[p.block]!;
  const at0 = tokenBefore(tokens.starts, tokens.count, at);
  const floor = Math.max(0, at0 - WRITING_REACH);
  for (let t = lastWriting(tokens, at0 + 1, floor); t > floor; t = lastWriting(tokens, t, floor)) {
    // "the Corran Post" is a newspaper.
    if ((tokens.flags[t]! & CAPITAL) !== 0) continue;
    if (!ARTICLES.has(nounPhraseOpener(p, t))) continue;
    if (isInMarks(script, tokens.starts[t]!)) continue;
    let from = block.firstSentence;
    while (from > 0 && article.sentences[from]!.start > tokens.starts[t]!) from--;
    while (from + 1 < article.sentences.length && article.sentences[from + 1]!.start <= tokens.starts[t]!) from++;
    return { name: `the ${tokens.norms[t]!}`, sentence: article.sentences[from]!.start };
  }
  return null;
}

/** The last writing before token `end`; `floor` if there is none behind that. */
function lastWriting(tokens: Tokens, end: number, floor: number): number {
  let t = end - 1;
  while (t > floor && isWriting(tokens, t) === 0) t--;
  return t;
}

const ARTICLES: ReadonlySet<string> = new Set('a an the its his her their this'.split(' '));

/** Writings that a sentence names in passing and the next one quotes. */
const WRITINGS: ReadonlySet<string> = new Set(
  (
    'letter report statement memo memorandum email petition complaint lawsuit indictment affidavit ruling judgment judgement verdict ' +
    'resolution declaration communique bulletin newsletter notice sign poster leaflet pamphlet manifesto study paper survey audit ' +
    'review tweet post message note transcript filing motion summary brochure guide'
  ).split(' '),
);

const isWriting = wordTable((norm) => (WRITINGS.has(norm) ? 1 : 0));

/** The determiner before the noun at token `t`, with at most three words between: "an angry open letter". */
function nounPhraseOpener(p: Paragraph, t: number): string {
  const { tokens } = p;
  for (let k = t - 1; k >= 0 && t - k <= 4; k--) {
    const word = tokens.norms[k]!;
    if (ARTICLES.has(word)) return word;
    if (tokens.kinds[k] !== WORD && tokens.kinds[k] !== NUMBER && word !== '-') return '';
    if (PREPOSITIONS.has(word)) return '';
  }
  return '';
}

function tokenBefore(starts: Int32Array, count: number, at: number): number {
  return firstWhere(count, (i) => starts[i]! >= at) - 1;
}

/** Whether a place of the text lies in one of the marked stretches, which are sorted and apart. */
export function isInMarks({ stretches, article: { tokens } }: Script, at: number): boolean {
  const next = firstWhere(stretches.length, (i) => tokens.ends[stretches[i]!.endToken - 1]! > at);
  return next < stretches.length && tokens.starts[stretches[next]!.firstToken]! <= at;
}
