/** Names that a text of this kind may have, and the ones that never are articles. */
const ARTICLE_NAME = /\.(?:txt|md|article)$/i;
const OTHER_NAME =
  /^(?:readme|licen[cs]e|changelog|contributing|notice|authors|copying|install|todo|code_of_conduct|security|requirements|constraints|cmakelists|robots|humans|version)\b/i;

/** Keeps what by its name may be an article. */
export function articleLikeNames<T>(files: readonly T[], nameOf: (file: T) => string): readonly T[] {
  return files.filter((file) => ARTICLE_NAME.test(nameOf(file)) && !OTHER_NAME.test(nameOf(file)));
}

const LONG_LINE = 60;

/**
 * Whether a text reads like a news article: mostly prose in sentences, with somebody's words in quotation marks or a
 * reporting verb. Manuals and notes also are prose, so code blocks and "you" speak against it.
 */
export function readsLikeArticle(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const prose = lines.filter((line) => line.length >= LONG_LINE && /[.!?]["”’')\]]*\s*$/.test(line));
  const words = text.split(/\s+/).length;
  const letters = lines.reduce((sum, line) => sum + line.length, 0);
  const inProse = prose.reduce((sum, line) => sum + line.length, 0);
  if (words < 60 || inProse * 2 < letters) return false;
  if (text.includes('```') || count(text, /\b(?:you|your)\b/gi) * 60 > words) return false;
  const reported = count(text, /\b(?:said|says|told|reported|announced|according to|warned|claimed|confirmed)\b/gi);
  const quoted = count(text, /[“"][^”"\n]{12,}[”"]/g);
  return reported >= 2 || (reported >= 1 && quoted >= 1);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
