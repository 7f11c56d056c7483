/**
 * The form by which two written words are held to be the same word: lower case, no accents,
 * typographic apostrophes and hyphens made plain. Length may differ from the original.
 */
export function fold(word: string): string {
  let curled = false;
  const { length } = word;
  for (let i = 0; i < length; i++) {
    const code = codeAt.call(word, i);
    if (code <= 127) continue;
    if (code === 0x2019 || code === 0x2018) curled = true;
    else if (code !== 0x201c && code !== 0x201d && code !== 0x2013 && code !== 0x2014) return foldLetters(word);
  }
  return curled ? word.toLowerCase().replace(/[’‘]/g, "'") : word.toLowerCase();
}

/**
 * Kept apart from the words: the engine has strings in more forms than it remembers for one place in the code, and would
 * look for the method at each letter.
 */
const codeAt = String.prototype.charCodeAt;

function foldLetters(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/ø/gi, 'o')
    .replace(/đ/gi, 'd')
    .replace(/ß/g, 'ss')
    .toLowerCase();
}
