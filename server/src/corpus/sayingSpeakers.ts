import type { Quotation } from '../facts/types';
import { fold } from '../text/fold';
import type { ResolvedEntity, WhoIsWho } from './types';

/** Who speaks, as far as two articles can agree on it: the entity, else the words for a group. */
export function speakerKey(path: string, quotation: Quotation, identity: WhoIsWho): string | null {
  const speaker = quotation.speaker;
  if (!speaker) return null;
  const entity = identity.speakerOf(path, speaker);
  return entity ? keyOfEntity(entity) : keyOfWords(speaker.name);
}

const keyOfEntity = ({ id }: ResolvedEntity): string => `entity:${id}`;

function keyOfWords(name: string): string | null {
  const words = fold(name)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/^(?:the|a|an|some|several|many) /, '');
  return words === '' || /^(?:he|she|they|it|we|i|you|who|one|others)$/.test(words) ? null : `words:${words}`;
}

export const NOBODY = -1;

/** Who speaks, by number; `NOBODY` where `speakerKey` gives none. */
export type SpeakerNumber = (path: string, quotation: Quotation) => number;

/** Speakers by number, the same for the same key (see `speakerKey`) as long as the corpus is open. */
export interface SpeakerNumbers {
  /** By one answer to who is who: the key of an entity is then made once, however often it speaks. */
  by(identity: WhoIsWho): SpeakerNumber;
}

export function createSpeakerNumbers(): SpeakerNumbers {
  const byKey = new Map<string, number>();
  /** By the words for a speaker, as an article has them. */
  const byWords = new Map<string, number>();

  const numberOf = (key: string | null): number => {
    if (key === null) return NOBODY;
    const known = byKey.get(key);
    if (known !== undefined) return known;
    byKey.set(key, byKey.size);
    return byKey.size - 1;
  };
  const numberOfWords = (name: string): number => {
    let number = byWords.get(name);
    if (number === undefined) {
      number = numberOf(keyOfWords(name));
      byWords.set(name, number);
    }
    return number;
  };

  return {
    by: (identity) => {
      const byEntity = new Map<ResolvedEntity, number>();
      return (path, { speaker }) => {
        if (speaker === null) return NOBODY;
        const entity = identity.speakerOf(path, speaker);
        if (entity === null) return numberOfWords(speaker.name);
        let number = byEntity.get(entity);
        if (number === undefined) {
          number = numberOf(keyOfEntity(entity));
          byEntity.set(entity, number);
        }
        return number;
      };
    },
  };
}
