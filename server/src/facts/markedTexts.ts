import type { Article } from '../article/types';
import { attributeStretch, cuesOf } from './attribution';
import type { Attribution } from './attributionTypes';
import { attributionAcrossSentences } from './continuation';
import type { Cue } from './cues';
import {
  closeScript,
  IS_STRETCH,
  openScripts,
  type Paragraph,
  type Passage,
  readParagraph,
  type Script,
  stretchAt,
} from './frames';
import { goesOnBehindCue } from './joinParts';
import type { MentionFacts } from './mentions';
import { plainReport } from './plainReports';
import { isTitle, type StretchShape, shapeOfStretch } from './quotationKinds';
import { type MarkedStretch, readQuotationMarks } from './quotationMarks';
import type { UnbalancedMark } from './types';

// What sentences with marks say by themselves, whoever the article has spoken of before.

/** An article with its marks. */
export interface MarkedArticle {
  readonly article: Article;
  readonly names: MentionFacts;
  readonly stretches: readonly MarkedStretch[];
  readonly unbalanced: readonly UnbalancedMark[];
}

/** The blocks with marks of an article that has any, and what the stages have found in them so far. */
export interface MarkedText extends Pick<MarkedArticle, 'article' | 'names'> {
  readonly script: Script;
  readonly paragraphs: readonly Paragraph[];
  /** Of each sentence with marks, in order: its cues, and what attributes its stretch if it is a plain one. */
  readonly cues: (readonly Cue[])[];
  readonly plain: (Attribution | null)[];
  /** Of each stretch, in order, as `Columns.marked` has them. */
  readonly attributions: (Attribution | null)[];
  readonly shapes: StretchShape[];
  readonly titles: boolean[];
  /** With which stretch its saying begins: mostly with itself. */
  readonly firstParts: number[];
}

export function readMarks(article: Article, names: MentionFacts): MarkedArticle {
  const { stretches, unbalanced } = readQuotationMarks(article);
  return { article, names, stretches: withoutMarkup(article, stretches), unbalanced };
}

/** `<tweet author="…">`: the value of an attribute that a scraper left in the text. */
function isMarkup({ text, tokens }: Article, stretch: MarkedStretch): boolean {
  const { firstToken } = stretch;
  return firstToken > 0 && text.charCodeAt(tokens.starts[firstToken]! - 1) === EQUALS_SIGN;
}

const EQUALS_SIGN = 61;

function withoutMarkup(article: Article, marked: readonly MarkedStretch[]): readonly MarkedStretch[] {
  // Few articles have the sign anywhere.
  return article.text.includes('=') ? marked.filter((stretch) => !isMarkup(article, stretch)) : marked;
}

/** The articles that have stretches, each with its blocks that have some, in one room until they are closed. */
export function openMarkedTexts(articles: readonly MarkedArticle[]): MarkedText[] {
  const quoting = articles.filter(({ stretches }) => stretches.length > 0);
  if (quoting.length === 0) return [];
  const scripts = openScripts(quoting.map(passageOf));
  return quoting.map(({ article, names }, i) => {
    const script = scripts[i]!;
    const paragraphs = readMarkedParagraphs(script);
    const cues: MarkedText['cues'] = [];
    const plain: MarkedText['plain'] = [];
    const attributions: MarkedText['attributions'] = [];
    const shapes: StretchShape[] = [];
    const titles: boolean[] = [];
    const firstParts: number[] = [];
    return { article, names, script, paragraphs, cues, plain, attributions, shapes, titles, firstParts };
  });
}

export function closeMarkedTexts(texts: readonly MarkedText[]): void {
  if (texts.length > 0) closeScript(texts[0]!.script);
}

function passageOf({ article, stretches }: MarkedArticle): Passage {
  // Subjects of the paragraphs before the first quotation matter to its pronouns.
  const firstBlock = Math.max(0, stretches[0]!.block - 3);
  return { article, stretches, firstBlock, endBlock: stretches[stretches.length - 1]!.block + 1 };
}

function readMarkedParagraphs(script: Script): Paragraph[] {
  const { stretches } = script;
  const paragraphs: Paragraph[] = [];
  for (let next = 0; next < stretches.length; ) {
    const { block } = stretches[next]!;
    paragraphs.push(readParagraph(script, block, next));
    while (next < stretches.length && stretches[next]!.block === block) next++;
  }
  return paragraphs;
}

/** The words in each sentence that may say who speaks. */
export function findCues({ paragraphs, cues, plain }: MarkedText): void {
  for (let i = 0; i < paragraphs.length; i++) {
    const p = paragraphs[i]!;
    for (let f = 0; f < p.frames.length; f++) {
      const frame = p.frames[f]!;
      if ((frame.marks & IS_STRETCH) === 0) continue;
      const found = plainReport(p, frame);
      plain.push(found);
      cues.push(found === null ? cuesOf(p, frame) : [found.cue]);
    }
  }
}

/** By which of the words each stretch is attributed. */
export function attributeStretches({ paragraphs, cues, plain, attributions }: MarkedText): void {
  let next = 0;
  for (let i = 0; i < paragraphs.length; i++) {
    const p = paragraphs[i]!;
    for (let f = 0; f < p.frames.length; f++) {
      const frame = p.frames[f]!;
      if ((frame.marks & IS_STRETCH) === 0) continue;
      const found = plain[next]!;
      const cuesOfFrame = cues[next++]!;
      if (found !== null) {
        attributions.push(found);
        continue;
      }
      let previous: Attribution | null = null;
      for (let m = frame.firstMarked; m < frame.endMarked; m++) {
        const item = p.marked[m]!;
        previous = attributeStretch(p, frame, item, cuesOfFrame, previous);
        attributions.push(previous ?? attributionAcrossSentences(p, f, item));
      }
    }
  }
}

/** What each stretch looks like, whether it is a title rather than speech, and whether it goes on with the one before. */
export function shapeStretches({ paragraphs, attributions, shapes, titles, firstParts }: MarkedText): void {
  let openSaying = false;
  for (let i = 0; i < paragraphs.length; i++) {
    const p = paragraphs[i]!;
    const first = p.frames[0]!.firstMarked;
    const end = p.frames[p.frames.length - 1]!.endMarked;
    for (let m = first; m < end; m++) {
      const q = p.marked[m]!;
      const stretch = stretchAt(p, q);
      const attribution = attributions[m]!;
      const shape = shapeOfStretch(p.tokens, stretch, p.marks[q]!);
      const title = isTitle(p, q, shape, attribution);
      shapes.push(shape);
      titles.push(title);
      const goesOn =
        (openSaying && stretch.goneOn) || (m > first && goesOnBehindCue(attributions[m - 1]!, attribution, title, q));
      firstParts.push(goesOn ? firstParts[m - 1]! : m);
      openSaying = stretch.goesOn;
    }
  }
}
