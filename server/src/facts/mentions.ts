import type { Article } from '../article/types';
import type { KnownEntities } from '../entities/known';
import { matchNameAt } from '../entities/matcher';
import type { Mention, Referent } from './types';

export interface MentionFacts {
  /** Sorted by start, without overlaps. */
  readonly mentions: readonly Mention[];
  readonly referents: readonly Referent[];
}

export function readMentions(article: Article, known: KnownEntities): MentionFacts {
  const { tokens } = article;
  const mentions: Mention[] = [];
  const referents: Referent[] = [];
  const byId = new Map<string, number>();
  for (const block of article.blocks) {
    if (block.kind === 'furniture' || block.kind === 'byline' || block.kind === 'credit') continue;
    for (let i = block.firstToken; i < block.endToken; ) {
      const match = matchNameAt(tokens, i, block.endToken, known);
      if (match === null) {
        i++;
        continue;
      }
      const { entity } = match;
      let referent = byId.get(entity.id);
      if (referent === undefined) {
        referent = referents.push({
          kind: entity.kind,
          name: entity.name,
          names: [entity.name],
          known: entity.id,
          roles: [],
          gender: entity.gender ?? 'neuter',
          number: 'singular',
        });
        referent--;
        byId.set(entity.id, referent);
      }
      const span = { start: tokens.starts[i]!, end: tokens.ends[match.endToken - 1]! };
      mentions.push({ ...span, kind: entity.kind, form: match.name.form, referent });
      i = match.endToken;
    }
  }
  return { mentions, referents };
}
