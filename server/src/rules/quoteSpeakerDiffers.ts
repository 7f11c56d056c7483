import { QUOTE_MARK } from '../article/types';
import { nameOfArticle } from '../corpus/articleName';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle } from '../corpus/types';
import { EMPTY_WORDS } from '../english/emptyWords';
import type { Quotation } from '../facts/types';
import { writeTheirSpeaker } from './quotationFixes';
import { wholeOf } from './quotationText';
import type { RawFinding, Rule } from './types';

/** Fewer words than this are a stock phrase that two people may well both use. */
const FEWEST_WORDS = 7;
const FEWEST_CONTENT_WORDS = 4;

/** The same words given to one person here and to another elsewhere. */
export const quoteSpeakerDiffers: Rule = {
  code: 'quote.speaker-differs',
  title: 'One saying, two speakers',
  levels: { draft: 'warning', source: 'warning' },
  check(article, corpus) {
    const findings: RawFinding[] = [];
    const reported = new Set<string>();
    const keys = corpus.sayingsOf.get(article.path) ?? [];
    article.facts.quotations.forEach((quotation, i) => {
      const key = keys[i];
      const speaker = key && !reported.has(key) ? personOf(article, quotation, corpus) : null;
      if (!key || !speaker) return;
      const related: RawFinding['related'][number][] = [];
      let named = '';
      let theirName = '';
      for (const place of corpus.sayings.get(key)?.quotations ?? []) {
        const other = corpus.articles.get(place.path);
        const theirs = other?.facts.quotations[place.quotation];
        // Nothing is held against a draft.
        if (!other || !theirs || place.path === article.path || other.role === 'draft') continue;
        const rival = personOf(other, theirs, corpus);
        if (!rival || rival.id === speaker.id || sharesName(rival, speaker) || !sameWords(quotation, theirs)) continue;
        if (quotesAgain(article, quotation) || quotesAgain(other, theirs)) continue;
        if (related.length === 0) {
          theirName = rival.name;
          named = `${rival.name} in ${nameOfArticle(other)}`;
        }
        related.push({
          ...wholeOf(theirs),
          article: other.path,
          relation: 'differs',
          message: `${nameOfArticle(other)} gives these words to ${rival.name}`,
        });
      }
      if (related.length === 0) return;
      reported.add(key);
      const span = wholeOf(quotation);
      findings.push({
        ...span,
        message: `${speaker.name} says this here, ${named}. Check who said it.`,
        related,
        fixes: [
          ...writeTheirSpeaker(article, quotation, theirName),
          {
            title: 'Ignore, with a reason',
            preferred: false,
            action: { kind: 'decide finding', code: 'quote.speaker-differs', span },
          },
        ],
      });
    });
    return findings;
  },
};

interface Person {
  readonly id: string;
  readonly name: string;
}

/** Only people: a paper and the man it quotes may both be given for the same words. */
function personOf(article: CorpusArticle, quotation: Quotation, corpus: CorpusSnapshot): Person | null {
  if (quotation.status !== 'attributed' || quotation.via) return null;
  const entity = corpus.identity.entityOf(article.path, quotation.speaker?.referent ?? null);
  if (entity) return entity.kind === 'person' ? entity : null;
  const name = /(?:\p{Lu}[\p{L}’'.-]* ){1,3}\p{Lu}[\p{L}’'-]*$/u.exec(quotation.speaker?.name ?? '')?.[0];
  return name ? { id: name.toLowerCase(), name } : null;
}

function sharesName(a: Person, b: Person): boolean {
  const last = (person: Person) => person.name.toLowerCase().split(/\s+/).at(-1);
  return last(a) === last(b);
}

/** "“Her team ‘were extremely careless.’ Not fit!”": with marks inside, the words may be those of whoever is quoted there. */
function quotesAgain({ article: { tokens } }: CorpusArticle, quotation: Quotation): boolean {
  // Only two quotations that are held against each other are looked at, so the whole article may be walked.
  return quotation.spans.some(({ start, end }) => {
    for (let t = 0; t < tokens.count; t++) {
      if (tokens.kinds[t] === QUOTE_MARK && tokens.starts[t]! > start && tokens.ends[t]! < end) return true;
    }
    return false;
  });
}

function sameWords(a: Quotation, b: Quotation): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.length < FEWEST_WORDS || short.filter((word) => !EMPTY_WORDS.has(word)).length < FEWEST_CONTENT_WORDS)
    return false;
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}
