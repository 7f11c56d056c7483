import { SURE_NEWSPAPER_HEADS } from '../english/organisationWords';
import type { Figure } from '../facts/types';
import { fold } from '../text/fold';
import type { CorpusArticle, Identity } from './types';

/** Where a figure comes from before the article that carries it: the agency of its story, or the outlet that it cites. */
export interface Origin {
  readonly id: string;
  readonly name: string;
}

/** A newspaper or station that nobody described, by its name: "the Lysk Post", "Radio Velm". */
function isNewspaper(name: string): boolean {
  const words = name.replace(/^[Tt]he /, '').split(' ');
  if (words.length < 2 || words.length > 4 || !words.every((word) => /^\p{Lu}/u.test(word))) return false;
  const last = fold(words.at(-1)!);
  return SURE_NEWSPAPER_HEADS.has(last) || /^(?:post|tv|television|radio)$/.test(last) || fold(words[0]!) === 'radio';
}

/**
 * The outlet or agency on whose word the figure stands, else the agency whose story the article is; null for the
 * article's own reporting. Spokesmen and ministries are authorities, no origins: whoever asks them hears the same, and
 * what an agency's story has from them it has from the agency.
 */
export function originOf(article: CorpusArticle, figure: Figure, identity: Identity): Origin | null {
  const by = figure.attributedTo;
  if (by !== null) {
    const entity = identity.entityOf(article.path, by.referent);
    const role = entity?.known?.role;
    if (entity !== null && (role === 'outlet' || role === 'agency')) return { id: entity.id, name: entity.name };
    const name = entity?.name ?? by.text;
    if (role === undefined && isNewspaper(name)) return { id: entity?.id ?? fold(name), name };
  }
  const wire = article.article.metadata.wire?.value;
  return wire === undefined ? null : { id: fold(wire), name: wire };
}
