import { diffArrays } from 'diff';
import { nameOfArticle } from '../../corpus/articleName';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { plainWord } from '../../corpus/stems';
import type { CorpusArticle } from '../../corpus/types';
import { reasonOf } from '../../facts/reasons';
import type { Quotation } from '../../facts/types';
import { fold } from '../../text/fold';
import { plural } from '../../text/plural';
import { byDate, otherVersionsOf, quotationAt, textOfQuotation, wholeOf } from '../things';
import type { CardLinks } from './links';
import { clip, joinBlocks, link, plainly, table } from './markdown';

const MOST_ROWS = 4;
/** Words kept on both sides of one that differs. */
const AROUND = 4;
const LONGEST_VERSION = 40;
const LONGEST_RETOLD = 160;

const KINDS: Readonly<Record<Quotation['kind'], string>> = {
  direct: 'quotation',
  partial: 'quotation in part',
  scare: 'words held at a distance',
  title: 'title or name',
};

/** Who says it and through which words, and where else these words stand, with what differs marked. */
export function quotationCard(
  corpus: CorpusSnapshot,
  article: CorpusArticle,
  index: number,
  links: CardLinks,
): string | null {
  const quotation = article.facts.quotations[index];
  if (!quotation) return null;
  const versions = otherVersionsOf(corpus, article.path, index)
    .flatMap((place) => {
      const other = corpus.articles.get(place.path);
      const found = quotationAt(corpus, place.path, place.quotation);
      return other && found ? [{ article: other, quotation: found, retold: place.retold }] : [];
    })
    .sort(
      (a, b) =>
        Number(a.retold) - Number(b.retold) ||
        Number(a.article === article) - Number(b.article === article) ||
        byDate(a.article, b.article),
    );
  const own = wordsOf(article, quotation);
  const shown = versions.slice(0, MOST_ROWS);
  const left = versions.length - shown.length;
  const rowsOf = (retold: boolean): readonly (readonly [string, string])[] =>
    shown
      .filter((version) => version.retold === retold)
      .map(({ article: other, quotation: found }): readonly [string, string] => {
        const place = link(plainly(nameOfArticle(other)), links.place({ path: other.path, ...wholeOf(found) }));
        const date = other.date === null ? '' : `, ${plainly(other.date)}`;
        const speaker = otherSpeaker(quotation, found);
        const theirs = wordsOf(other, found);
        // Where hardly a word is the same, marks on each would hide the words.
        const told = retold ? `“${plainly(clip(theirs.join(' '), LONGEST_RETOLD))}”` : compared(own, theirs);
        return [`${place}${date}${speaker}`, told];
      });
  const [same, retold] = [rowsOf(false), rowsOf(true)];
  const more = left > 0 ? `, and ${plural(left, 'more')}` : '';
  const isOwnKind = quotation.kind === 'scare' || quotation.kind === 'title';
  return joinBlocks([
    [whoSays(corpus, article, quotation)],
    same.length > 0 ? table([[`these words elsewhere${retold.length > 0 ? '' : more}`, ''], ...same]) : [],
    retold.length > 0 ? table([[`in other words elsewhere${more}`, ''], ...retold]) : [],
    shown.length > 0 || isOwnKind ? [] : ['these words stand in no other article'],
  ]);
}

function whoSays(corpus: CorpusSnapshot, article: CorpusArticle, quotation: Quotation): string {
  const { speaker, cue, kind, via, negated } = quotation;
  if (kind === 'scare' || kind === 'title') return `**${KINDS[kind]}** · ${plainly(reasonOf(quotation))}`;
  const parts: string[] = [];
  if (speaker === null) parts.push('**nobody is named** for this');
  else {
    const entity = corpus.identity.speakerOf(article.path, speaker);
    const name = speaker.anonymous ? speaker.text : (entity?.name ?? speaker.name);
    parts.push(`**${plainly(clip(name, 80))}**${speaker.anonymous ? ' (no name)' : ''}`);
    if (fold(speaker.text) !== fold(name))
      parts.push(`*${plainly(clip(speaker.text, 60))}*${distance(article, quotation)}`);
  }
  if (cue && /\w/.test(cue.text)) parts.push(`cue *${plainly(cue.text)}*`);
  if (via) parts.push(`passed on by ${plainly(clip(via.name, 60))}`);
  if (negated) parts.push('the words are denied');
  parts.push(quotation.annotated ? `${KINDS[kind]}, as annotated` : KINDS[kind]);
  return parts.join(' · ');
}

/** How far up the name stands that a "he" is short for. */
function distance(article: CorpusArticle, quotation: Quotation): string {
  const speaker = quotation.speaker!;
  const named = article.facts.mentions.findLast(
    ({ referent, form, start }) =>
      speaker.referent !== null &&
      referent === speaker.referent &&
      start < speaker.start &&
      (form === 'full' || form === 'short' || form === 'acronym'),
  );
  if (!named) return '';
  // "President Vladimir Putin" is short for nobody.
  if (speaker.text.includes(article.article.text.slice(named.start, named.end))) return '';
  const blocks = article.article.blocks;
  const blockAt = (offset: number): number => blocks.findIndex(({ start, end }) => start <= offset && offset < end);
  const up = blockAt(speaker.start) - blockAt(named.start);
  const words = article.article.text.slice(named.start, named.end);
  const where = up === 0 ? 'in this paragraph' : up === 1 ? 'one paragraph up' : `${up} paragraphs up`;
  return ` → ${plainly(words)}, ${where}`;
}

function otherSpeaker(own: Quotation, other: Quotation): string {
  if (other.speaker === null) return own.speaker === null ? '' : ' (nobody named)';
  if (own.speaker !== null && fold(own.speaker.name) === fold(other.speaker.name)) return '';
  return ` (${plainly(clip(other.speaker.name, 40))})`;
}

function wordsOf(article: CorpusArticle, quotation: Quotation): readonly string[] {
  return textOfQuotation(article, quotation)
    .replace(/^[“”"„«»'‘’`\s]+|,?[“”"„«»'‘’`\s]+$/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}

const sameWord = (a: string, b: string): boolean => bareWord(a) === bareWord(b);
/** Without its marks and in one spelling, as the rules compare: a house's own is no other word. */
const bareWord = (word: string): string => plainWord(fold(word).replace(/[^\p{L}\p{N}'-]+/gu, ''));

/** The other version: "the same words", or it with what differs in bold and ~~what is missing~~ struck. */
function compared(own: readonly string[], other: readonly string[]): string {
  const parts = diffArrays([...own], [...other], { comparator: sameWord });
  if (parts.every(({ added, removed }) => !added && !removed)) return 'the same words';
  const pieces: string[] = [];
  parts.forEach(({ added, removed, value }, index) => {
    const words = value.join(' ');
    if (removed) {
      // The end of a longer own version is no difference worth showing, only the middle is.
      const atEdge = index === 0 || index === parts.length - 1;
      pieces.push(atEdge ? '…' : `~~${plainly(clip(words, LONGEST_VERSION))}~~`);
    } else if (added) pieces.push(`**${plainly(clip(words, 2 * LONGEST_VERSION))}**`);
    else pieces.push(plainly(context(value, index === 0, index === parts.length - 1)));
  });
  return `“${pieces.join(' ')}”`;
}

function context(words: readonly string[], first: boolean, last: boolean): string {
  if (words.length <= 2 * AROUND) return words.join(' ');
  const head = first ? [] : words.slice(0, AROUND);
  const tail = last ? [] : words.slice(-AROUND);
  return [...head, '…', ...tail].join(' ');
}
