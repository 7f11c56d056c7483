import { isBody } from '../article/blockKinds';
import { attributedTo, speakerInSources } from '../corpus/draft/attribute';
import { draftStatements } from '../corpus/draft/statements';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle } from '../corpus/types';
import type { Quotation, Speaker } from '../facts/types';
import { blockOf, excerptOf, wholeOf } from './quotationText';
import type { Fix, RawFinding, Rule } from './types';

/** A fragment below this many words is more often a term than speech, and nobody misses its speaker. */
const FEWEST_WORDS = { direct: 3, partial: 6 };

/**
 * A direct quotation with no speaker that a reader could name, neither in its sentence nor through the ones before it.
 * Headlines are left out (the body attributes what they quote), and so are words that the article attributes elsewhere.
 */
export const quoteUnattributed: Rule = {
  code: 'quote.unattributed',
  title: 'Quotation without a speaker',
  levels: { draft: 'warning', source: 'warning' },
  check(article, corpus) {
    const { quotations } = article.facts;
    const findings: RawFinding[] = [];
    quotations.forEach((quotation, i) => {
      if (!needsSpeaker(quotation) || !isInBody(article, quotation) || isAttributedElsewhere(quotation, quotations))
        return;
      const span = wholeOf(quotation);
      findings.push({
        ...span,
        message: `No speaker for ${excerptOf(article.article, quotation)}: name who said it, or mark it as a term.`,
        related: [],
        fixes: fixesFor(article, corpus, i),
      });
    });
    return findings;
  },
};

function needsSpeaker(quotation: Quotation): boolean {
  if (quotation.status !== 'unattributed' || quotation.annotated) return false;
  if (quotation.kind !== 'direct' && quotation.kind !== 'partial') return false;
  return quotation.words.length >= FEWEST_WORDS[quotation.kind];
}

function isInBody(article: CorpusArticle, quotation: Quotation): boolean {
  return isBody(blockOf(article.article, wholeOf(quotation).start)?.kind);
}

/** An article of more quotations than this is none, and comparing them would cost their square. */
const MANY = 2000;

/** A pull quotation or a teaser repeats words that the article gives to somebody in another place. */
function isAttributedElsewhere(quotation: Quotation, all: readonly Quotation[]): boolean {
  const words = ` ${quotation.words.join(' ')} `;
  if (all.length > MANY) return false;
  return all.some(
    (other) => other !== quotation && other.speaker !== null && ` ${other.words.join(' ')} `.includes(words),
  );
}

const NEAR = 12;

/** Whoever spoke last, else whoever speaks next. */
function likelySpeaker(quotations: readonly Quotation[], i: number): Speaker | null {
  for (let k = i - 1; k >= 0 && i - k < NEAR; k--)
    if (quotations[k]!.status === 'attributed') return quotations[k]!.speaker;
  for (let k = i + 1; k < quotations.length; k++)
    if (quotations[k]!.status === 'attributed') return quotations[k]!.speaker;
  return null;
}

function fixesFor(article: CorpusArticle, corpus: CorpusSnapshot, index: number): Fix[] {
  const quotation = article.facts.quotations[index]!;
  const likely = likelySpeaker(article.facts.quotations, index);
  const fixes: Fix[] = article.role === 'draft' ? attributeInWords(article, corpus, index, likely) : [];
  if (likely && article.role === 'source') {
    fixes.push({
      title: `Annotate ${likely.name} as the speaker`,
      preferred: true,
      action: { kind: 'annotate quotation', quotation: index, speaker: { start: likely.start, end: likely.end } },
    });
  }
  fixes.push(
    {
      title: 'Mark as scare quotes',
      preferred: false,
      action: { kind: 'annotate quoted term', quotation: index, term: 'scare' },
    },
    {
      title: 'Mark as a title',
      preferred: false,
      action: { kind: 'annotate quoted term', quotation: index, term: 'title' },
    },
    {
      title: 'Ignore, with a reason',
      preferred: false,
      action: { kind: 'decide finding', code: 'quote.unattributed', span: wholeOf(quotation) },
    },
  );
  return fixes;
}

/** Whom the sources name for these words; only where none of them has the words, whoever spoke last in the draft. */
function attributeInWords(
  article: CorpusArticle,
  corpus: CorpusSnapshot,
  index: number,
  likely: Speaker | null,
): Fix[] {
  const statement = draftStatements(corpus, article.path).find(
    ({ kind, fact }) => kind === 'quotation' && fact === index,
  );
  const inSources = statement?.passages.some(({ supports }) => supports) === true;
  const name = inSources ? speakerInSources(corpus, statement) : (likely?.name ?? null);
  const edits = name === null ? null : attributedTo(article, article.facts.quotations[index]!, name);
  if (edits === null) return [];
  return [{ title: `Write “${name} said”`, preferred: false, action: { kind: 'edit text', edits } }];
}
