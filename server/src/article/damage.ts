import type { Span } from '../text/span';
import { type Article, CAPITAL, LINE_START, QUOTE_MARK, type Sentence, WORD } from './types';

export type DamageKind = 'machine translation' | 'torn sentence' | 'doubled sentence' | 'page furniture in the text';

/** Why nobody should quote an article word for word, and the first place that shows it. */
export interface Damage extends Span {
  readonly kind: DamageKind;
}

/** Shorter sentences are repeated on purpose: "He did not say why." */
const FEWEST_DOUBLED = 10;

const known = new WeakMap<Article, Damage | null>();

/** What a scraper or a translating machine did to the text; null where nothing shows, and where a person says that it is sound. */
export function damageOf(article: Article): Damage | null {
  if (article.metadata.damaged?.value === false) return null;
  let damage = known.get(article);
  if (damage === undefined) {
    damage = translated(article) ?? tornSentence(article) ?? doubledSentence(article) ?? furnitureInside(article);
    known.set(article, damage);
  }
  return damage;
}

/** Whether nobody should quote it word for word: a person says so, or the text shows it. */
export function isDamaged(article: Article): boolean {
  return article.metadata.damaged?.value ?? damageOf(article) !== null;
}

/** Only what the text itself shows: that somebody says it is a translation is no damage. */
function translated({ metadata }: Article): Damage | null {
  const { translated: said } = metadata;
  if (said?.value !== true || said.origin !== 'guess' || said.span === undefined) return null;
  return { kind: 'machine translation', start: said.span.start, end: said.span.end };
}

/** "… told the station. subject." and "… inside the country. military assistance to …": a sentence without its beginning. */
function tornSentence(article: Article): Damage | null {
  const { tokens, sentences, blocks } = article;
  for (let i = 1; i < sentences.length; i++) {
    const sentence = sentences[i]!;
    const before = sentences[i - 1]!;
    if (sentence.block !== before.block || blocks[sentence.block]!.kind !== 'paragraph') continue;
    const first = sentence.firstToken;
    if (tokens.kinds[first] !== WORD || tokens.flags[first]! & (CAPITAL | LINE_START)) continue;
    if (tokens.norms[before.endToken - 1] !== '.' || sentence.endToken - first < 2) continue;
    // A real end: a word of some length and its stop, no abbreviation, initial or ellipsis.
    const last = tokens.norms[before.endToken - 2] ?? '';
    if (!/^[\p{L}]{4,}$/u.test(last) || before.endToken - before.firstToken < 5) continue;
    // An address or a brand (iPhone) begins as it likes.
    if (/[\d./\p{Lu}]/u.test(article.text.slice(tokens.starts[first]!, tokens.ends[first]!))) continue;
    if (tokens.norms[sentence.endToken - 1] !== '.') continue;
    return { kind: 'torn sentence', start: sentence.start, end: sentence.end };
  }
  return null;
}

/** The same sentence twice in the text. Teasers, pull quotations and what somebody is quoted with come back on purpose. */
function doubledSentence(article: Article): Damage | null {
  const { sentences, blocks } = article;
  const seen = new Map<string, number>();
  const firstParagraph = blocks.findIndex(({ kind }) => kind === 'paragraph');
  for (const [i, sentence] of sentences.entries()) {
    if (blocks[sentence.block]!.kind !== 'paragraph' || sentence.block === firstParagraph) continue;
    if (sentence.endToken - sentence.firstToken < FEWEST_DOUBLED || hasMarks(article, sentence)) continue;
    const words = article.tokens.norms.slice(sentence.firstToken, sentence.endToken).join(' ');
    if (seen.has(words)) return { kind: 'doubled sentence', start: sentence.start, end: sentence.end };
    seen.set(words, i);
  }
  return null;
}

function hasMarks({ tokens }: Article, { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i < endToken; i++) if (tokens.kinds[i] === QUOTE_MARK) return true;
  return false;
}

const FURNITURE =
  /(?:^|[.!?”"] )(?:ADVERTISEMENT|Advertisement|(?:READ|Read) (?:MORE|more|ALSO|also|NEXT|next):|(?:CLICK|Click) here (?:to|for) |(?:Sign|SIGN) up (?:here|for our) |(?:Story|Article) continues below)/;

/** A line of the page that ran into a paragraph. */
function furnitureInside({ text, blocks }: Article): Damage | null {
  for (const { kind, start, end } of blocks) {
    if (kind !== 'paragraph') continue;
    const words = text.slice(start, end);
    const found = FURNITURE.exec(words);
    // Something of the article stands around it, else the block is furniture that nobody recognised.
    if (found === null || words.length < found[0].length + 60) continue;
    const at = start + found.index + (/^[.!?”"] /.test(found[0]) ? 2 : 0);
    return { kind: 'page furniture in the text', start: at, end: start + found.index + found[0].trimEnd().length };
  }
  return null;
}
