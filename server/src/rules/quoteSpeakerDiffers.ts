import { QUOTE_MARK } from '../article/types';
import { wordOf } from '../article/wordsByNumber';
import { nameOfArticle } from '../corpus/articleName';
import { areRelatives, type Person, personOf, sharesName } from '../corpus/draft/speakers';
import { draftStatements } from '../corpus/draft/statements';
import type { Passage } from '../corpus/draft/types';
import { isNearlyTheSame } from '../corpus/rewordings';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle } from '../corpus/types';
import { EMPTY_WORDS } from '../english/emptyWords';
import { daysBetween } from '../facts/dates';
import type { Quotation, Speaker } from '../facts/types';
import { findingOn, outletsOf } from './draftEvidence';
import { writeTheirSpeaker } from './quotationFixes';
import { wholeOf } from './quotationText';
import type { RawFinding, Rule } from './types';

/** Fewer words than this are a stock phrase that two people may well both use. */
const FEWEST_WORDS = 7;
const FEWEST_CONTENT_WORDS = 4;
/** A whole sentence, word for word, that two outlets print within days is one saying with fewer. */
const WHOLE = { words: 6, content: 3, days: 3, long: 10, contentOfLong: 2, daysOfLong: 7 };
const FEWEST_WORDS_IN_DRAFTS = 3;

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
      const speaker = key && !reported.has(key) ? personOf(article.path, quotation, corpus.identity) : null;
      if (!key || !speaker) return;
      const related: RawFinding['related'][number][] = [];
      let named = '';
      let theirName = '';
      let theirSpeaker: Speaker | null = null;
      let agreed: string | null = null;
      for (const place of corpus.sayings.get(key)?.quotations ?? []) {
        const other = corpus.articles.get(place.path);
        const theirs = other?.facts.quotations[place.quotation];
        // Nothing is held against a draft.
        if (!other || !theirs || place.path === article.path || other.role === 'draft') continue;
        const rival = personOf(other.path, theirs, corpus.identity);
        if (rival?.id === speaker.id) agreed ??= nameOfArticle(other);
        if (!rival || rival.id === speaker.id) continue;
        if (sharesName(rival, speaker) && !areTold(corpus, article, speaker, other, rival)) continue;
        if (!sameWords(quotation, theirs) && !sameSentence(quotation, theirs, daysApart(article, other))) continue;
        if (isOneOf(quotation.speaker, rival.name) || isOneOf(theirs.speaker, speaker.name)) continue;
        if (quotesAgain(article, quotation) || quotesAgain(other, theirs)) continue;
        if (related.length === 0) {
          theirName = rival.name;
          theirSpeaker = theirs.speaker;
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
        // Whoever follows a source has done nothing wrong, and may want to know that another parts from it.
        ...(article.role === 'draft' && agreed !== null ? { severity: 'information' as const } : {}),
        message: `${speaker.name} says this here${agreed === null ? '' : ` and in ${agreed}`}, ${named}. Check who said it.`,
        related,
        fixes: [
          ...writeTheirSpeaker(article, quotation, theirName, theirSpeaker),
          {
            title: 'Ignore, with a reason',
            preferred: false,
            action: { kind: 'decide finding', code: 'quote.speaker-differs', span },
          },
        ],
      });
    });
    return [...findings, ...shortOnes(article, corpus, findings)];
  },
};

/**
 * Peter Roe in one and Fiona Roe in the other. Where an article speaks of both, "Roe said" may be misread, and what two of
 * one house say is the house's.
 */
function areTold(
  { identity }: CorpusSnapshot,
  article: CorpusArticle,
  speaker: Person,
  other: CorpusArticle,
  rival: Person,
): boolean {
  const isIn = ({ path }: CorpusArticle, { id }: Person): boolean =>
    identity.entities.get(id)?.referents.some((place) => place.path === path) ?? false;
  return (
    areRelatives(speaker, rival) &&
    isIn(article, speaker) &&
    isIn(other, rival) &&
    !isIn(article, rival) &&
    !isIn(other, speaker)
  );
}

/** "said Roe and Lind": both said it, whichever of them another outlet names. */
function isOneOf(who: Speaker | null, name: string): boolean {
  const surname = name.split(' ').at(-1)!;
  return who !== null && / and \p{Lu}/u.test(who.text) && who.text.includes(surname);
}

/** A draft rests on its sources: there a few words suffice, if no source gives them to the person whom it names. */
function shortOnes(article: CorpusArticle, corpus: CorpusSnapshot, told: readonly RawFinding[]): readonly RawFinding[] {
  return draftStatements(corpus, article.path).flatMap((statement): readonly RawFinding[] => {
    const { kind, aspect, fact, passages } = statement;
    const quotation = kind === 'quotation' && aspect === 'speaker' ? article.facts.quotations[fact!] : undefined;
    if (quotation === undefined || quotation.words.length < FEWEST_WORDS_IN_DRAFTS) return [];
    if (told.some(({ start, end }) => start < statement.end && statement.start < end)) return [];
    const theirs = passages[0]!;
    const said = quotationOf(theirs, corpus);
    const name = (said && personOf(theirs.path, said, corpus.identity)?.name) ?? theirs.speaker ?? '';
    const message = `${quotation.speaker?.name} says this here, ${name} in ${outletsOf([theirs], corpus)}. Check who said it.`;
    const fixes = writeTheirSpeaker(article, quotation, name, said?.speaker ?? null);
    return [findingOn(statement, 'quote.speaker-differs', message, corpus, fixes)];
  });
}

function quotationOf({ path, fact }: Passage, corpus: CorpusSnapshot): Quotation | undefined {
  return fact === null ? undefined : corpus.articles.get(path)?.facts.quotations[fact];
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

/** Between articles of two outlets. */
function daysApart(a: CorpusArticle, b: CorpusArticle): number {
  return a.outlet === b.outlet ? Number.POSITIVE_INFINITY : (daysBetween(a.date, b.date) ?? Number.POSITIVE_INFINITY);
}

function sameSentence({ kind, words }: Quotation, theirs: Quotation, days: number): boolean {
  const { length } = words;
  const isLong = length >= WHOLE.long;
  if (days > (isLong ? WHOLE.daysOfLong : WHOLE.days) || length < WHOLE.words || theirs.words.length !== length)
    return false;
  if (kind !== 'direct' || theirs.kind !== 'direct' || words.some((word, i) => theirs.words[i] !== word)) return false;
  const content = words.filter((word) => !EMPTY_WORDS.has(wordOf(word))).length;
  return content >= (isLong ? WHOLE.contentOfLong : WHOLE.content);
}

function sameWords(a: Quotation, b: Quotation): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (
    short.length < FEWEST_WORDS ||
    short.filter((word) => !EMPTY_WORDS.has(wordOf(word))).length < FEWEST_CONTENT_WORDS
  )
    return false;
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `) || isNearlyTheSame(short, long);
}
