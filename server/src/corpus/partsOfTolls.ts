import type { Figure } from '../facts/types';
import { firstWhere } from '../text/firstWhere';
import { LEAD } from './lead';
import type { CorpusArticle } from './types';

/**
 * Whether a count of the dead or hurt is that of one place among several that were hit, though the article gives no
 * count of all: "in Lysk alone", "hardest hit was Lysk, where …", or a town behind a province that the flood is said to
 * have hit. Set against the toll of the province it would only look like a conflict. Its place may be one that is not read: then
 * it has that of the sentence before.
 */
export function partOfToll(
  article: CorpusArticle,
  { place, start }: Figure,
): 'of its place' | 'of another place' | null {
  const { text, bodyStart } = article.article;
  if (place !== null && /^(?:'s|’s)? alone\b/.test(text.slice(place.end, place.end + 9))) return 'of its place';
  // Where its sentence stands is asked last: a source has let its sentences go, and is read again for who asks.
  if (!mayBePart(text, bodyStart, place)) return null;
  const { sentences } = article.article;
  const sentence = sentences[firstWhere(sentences.length, (s) => sentences[s]!.end > start)]!;
  if (WORST_HIT.test(text.slice(sentence.start, sentence.end)))
    return place !== null && place.start >= sentence.start ? 'of its place' : 'of another place';
  // A town in the sentence that names the region is where it happened.
  if (place === null || place.start < sentence.start || isRegion(text, place.text, place.end)) return null;
  const before = text.slice(bodyStart, Math.min(sentence.start, bodyStart + LEAD));
  return WIDE.test(before) && REGION.test(before) ? 'of its place' : null;
}

/** What befalls many places at once: the dead of one of them are not all. */
const WIDE =
  /\b(?:floods?|flooding|storms?|hurricane|cyclone|typhoon|tornado(?:es)?|(?:earth)?quake|epidemic|outbreak|cholera|heat ?wave|monsoon)\b/i;
const WORST = '(?:(?:hardest|worst|heaviest)[ -](?:hit|affected|struck)|bore the brunt)';
const WORST_HIT = new RegExp(`\\b${WORST}\\b`, 'i');
const REGIONS = '(?:province|region|state|county|governorate|oblast|prefecture)';
const REGION = new RegExp(`\\p{Lu}[\\p{L}-]+ ${REGIONS}\\b|\\b${REGIONS} of \\p{Lu}`, 'u');
const NAMED_REGION = new RegExp(`\\b${REGIONS}$`);
const REGION_BEHIND = new RegExp(`^ ${REGIONS}\\b`);
const ANY_WORST = new RegExp(WORST, 'i');
const ANY_REGION = new RegExp(REGIONS);

/** Whether the article has anywhere the words by which a count is such a part, as few have. */
function mayBePart(text: string, bodyStart: number, place: Figure['place']): boolean {
  if (ANY_WORST.test(text)) return true;
  if (place === null || isRegion(text, place.text, place.end)) return false;
  return ANY_REGION.test(text.slice(bodyStart, bodyStart + LEAD));
}

const isRegion = (text: string, place: string, end: number): boolean =>
  NAMED_REGION.test(place) || REGION_BEHIND.test(text.slice(end, end + 14));
