export interface WordDifference {
  /** The words that only the first has, as a reader would quote them. */
  readonly here: string;
  readonly there: string;
}

/** Words that come and go between careful transcripts of one saying. */
const HESITATION: ReadonlySet<string> = new Set('uh um er ah oh well you know so and but'.split(' '));

/**
 * Where two wordings of one saying part: null when one is a part of the other. Only the stretch that both cover
 * counts, since papers quote from the same sentence what they need.
 */
export function differingWords(a: readonly string[], b: readonly string[]): WordDifference | null {
  const table = commonTable(a, b);
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (table[(i + 1) * (b.length + 1) + j]! >= table[i * (b.length + 1) + j + 1]!) i++;
    else j++;
  }
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!first || !last) return null;
  const here: string[] = [];
  const there: string[] = [];
  for (let k = 1; k < pairs.length; k++) {
    const [pi, pj] = pairs[k - 1]!;
    const [qi, qj] = pairs[k]!;
    const left = a.slice(pi + 1, qi);
    const right = b.slice(pj + 1, qj);
    // Words that one leaves out altogether may stand for an ellipsis; words in the place of others are a new wording.
    if (left.length === 0 || right.length === 0 || left.length > 4 || right.length > 4) continue;
    if (left.every((word) => HESITATION.has(word)) && right.every((word) => HESITATION.has(word))) continue;
    if (contracted(left) === contracted(right) || left.join('') === right.join('')) continue;
    here.push(...left);
    there.push(...right);
  }
  return here.length === 0 ? null : { here: here.join(' '), there: there.join(' ') };
}

/** "it's" and "it is", "gonna" and "going to" are one wording. */
function contracted(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(/(\w)'(?:s|re|m|ve|ll|d)\b/g, '$1')
    .replace(/ 's\b/g, '')
    .replace(/ (?:is|are|am|have|has|will|would|had)\b/g, '')
    .replace(/n't\b/g, ' not')
    .replace(/\bcannot\b/g, 'can not')
    .replace(/\bgonna\b/g, 'going to');
}

/** Lengths of the longest common subsequences of all tails, row by row. */
function commonTable(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i] === b[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
    }
  }
  return table;
}
