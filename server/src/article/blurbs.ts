import { letterPattern } from '../text/letterPattern';
import type { Line } from './lines';

const NAME = letterPattern(
  String.raw`^((?:\p{Lu}[\p{L}.'’-]*\s+){1,4}?)(?:is|was|has been|works|serves|covers|reports|writes|contributed)\b`,
);
const TRADE =
  /\b(?:reporters?|journalists?|correspondents?|editors?|columnists?|writers?|photojournalist|producer|freelance|bureau chief|contributors?|covers|covering|newsroom|author of|fellow|professor|lecturer|writes (?:about|for|on)|host of)\b/i;
const CONTACT =
  /(?:\bfollow (?:him|her|them|me)\b|\breach (?:him|her|them)\b|\bcan be (?:reached|contacted|followed)\b|\be-?mail(?:ed)?\b.*@|\bon (?:twitter|x|bluesky|mastodon)\b.*@)/i;

/**
 * Whether the unit is about its author: "Ann Roe is a reporter with …", below the last paragraph. A person of whom the
 * text itself speaks is no author of it.
 */
export function isAuthorBlurb(units: readonly Line[], i: number): boolean {
  const { text } = units[i]!;
  if (text.length > 900) return false;
  const name = authorOfBlurb(text);
  if (name === null) return text.length < 250 && CONTACT.test(text) && !/[“"]/.test(text);
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  return !units.slice(0, i).some((unit) => unit.text.length > 160 && unit.text.includes(surname));
}

/** The name that a blurb begins with. */
export function authorOfBlurb(text: string): string | null {
  const name = NAME(text).exec(text)?.[1]?.trim();
  if (!name?.includes(' ')) return null;
  return TRADE.test(text.slice(0, 250)) || CONTACT.test(text) ? name : null;
}
