import { rolesIn } from '../peopleInText';
import { sentenceWords, sharedWords } from '../sentenceWords';
import { remembered, type SourceIndex } from '../sourceIndex';
import type { CorpusArticle, Identity, ResolvedEntity } from '../types';
import { halfNamesakes } from './likeNames';
import { placesIn } from './peoplePlaces';
import { stateOfQuotation } from './quotationStates';
import { roleState } from './roleStates';
import { personOf } from './speakers';

/** So much of a sentence two of them share that speak of the same person. */
const SHARED = { words: 4, part: 0.5 };

/**
 * Another given name, another surname: it is whom the sources have by the other half of it where the draft says of the
 * one what they say of theirs, an office, words or most of a sentence. Somebody else may have the half of a name as well.
 */
export function misnamed(
  draft: CorpusArticle,
  referent: number,
  name: string,
  identity: Identity,
  index: SourceIndex,
): ResolvedEntity | null {
  const others = remembered(index, `half ${name}`, () => halfNamesakes(name, identity.ofSources, index));
  return (
    others.find(
      (other) =>
        sharesRole(draft, referent, other, index) ||
        sharesWords(draft, referent, other, identity, index) ||
        sharesSentence(draft, referent, other, index),
    ) ?? null
  );
}

function sharesRole(draft: CorpusArticle, referent: number, other: ResolvedEntity, index: SourceIndex): boolean {
  return rolesIn(draft).some((role) => {
    const state = role.referent === referent ? roleState(role, other, index)?.state : undefined;
    return state === 'verbatim' || state === 'agrees';
  });
}

function sharesWords(
  draft: CorpusArticle,
  referent: number,
  other: ResolvedEntity,
  identity: Identity,
  index: SourceIndex,
): boolean {
  return draft.facts.quotations.some(
    (quotation) =>
      quotation.speaker?.referent === referent &&
      stateOfQuotation(draft, quotation, index, identity).passages.some(({ path, fact }) => {
        const theirs = fact === null ? undefined : index.sources.get(path)?.facts.quotations[fact];
        return theirs !== undefined && personOf(path, theirs, identity)?.id === other.id;
      }),
  );
}

function sharesSentence(draft: CorpusArticle, referent: number, other: ResolvedEntity, index: SourceIndex): boolean {
  const own = draft.facts.mentions
    .filter((mention) => mention.referent === referent && mention.form === 'full')
    .map(({ start }) => sentenceWords(draft.article, start));
  return placesIn(other, index).some(({ source, referent: theirs }) =>
    source.facts.mentions.some((mention) => {
      if (mention.referent !== theirs || mention.form !== 'full') return false;
      const words = sentenceWords(source.article, mention.start);
      // One of the words is the half of the name that they share.
      return own.some((sentence) => {
        const shared = sharedWords(sentence, words).length - 1;
        return shared >= SHARED.words && shared >= sentence.size * SHARED.part;
      });
    }),
  );
}
