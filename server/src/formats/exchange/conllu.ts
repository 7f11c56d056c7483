import { SPACE_BEFORE } from '../../article/types';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { CorpusArticle } from '../../corpus/types';
import { extentOf } from '../../facts/extents';
import { createLedger } from './losses';
import type { Loss } from './types';

/** As Universal Anaphora and CorefUD write entities into the last column. */
const GLOBAL_ENTITY = '# global.Entity = eid-etype-identity\n';

/**
 * An article as CoNLL-U: sentences and tokens, and in the last column the entities that are named (`Entity=(e1-person-…`). Nothing else
 * is known of the words: the other columns are `_`.
 */
export function conlluOf(
  article: CorpusArticle,
  corpus: CorpusSnapshot,
): { readonly content: string; readonly losses: readonly Loss[] } {
  const ledger = createLedger();
  const { text, tokens, sentences, blocks } = article.article;
  const opens = new Map<number, { readonly end: number; readonly label: string }[]>();
  const numbers = new Map<string, number>();
  for (const mention of article.facts.mentions) {
    const entity = corpus.identity.entityOf(article.path, mention.referent);
    if (entity === null) {
      ledger.add('mentions that name nobody in particular');
      continue;
    }
    const words = extentOf(mention);
    const number = numbers.get(entity.id) ?? numbers.size + 1;
    numbers.set(entity.id, number);
    let first = 0;
    while (first < tokens.count && tokens.ends[first]! <= words.start) first++;
    let last = first;
    while (last + 1 < tokens.count && tokens.starts[last + 1]! < words.end) last++;
    if (first >= tokens.count) continue;
    if (tokens.starts[first] !== words.start || tokens.ends[last] !== words.end)
      ledger.add('mentions that end inside a token (made longer)');
    opens.set(first, [
      ...(opens.get(first) ?? []),
      { end: last, label: `e${number}-${mention.kind}-${escaped(entity.id)}` },
    ]);
  }
  ledger.add('quotations', article.facts.quotations.length);
  ledger.add('figures', article.facts.figures.length);
  const closing = new Map<number, { readonly start: number; readonly label: string }[]>();
  for (const [start, own] of opens) {
    // The longest opens first and closes last.
    own.sort((a, b) => b.end - a.end);
    for (const { end, label } of own) {
      if (end > start)
        closing.set(end, [{ start, label: label.slice(0, label.indexOf('-')) }, ...(closing.get(end) ?? [])]);
    }
  }
  const lines: string[] = [`# newdoc id = ${article.path.replace(/\s+/g, '_')}`];
  let block = -1;
  let number = 0;
  for (const sentence of sentences) {
    if (blocks[sentence.block]?.kind === 'furniture') continue;
    if (sentence.firstToken >= sentence.endToken) continue;
    if (sentence.block !== block) lines.push('# newpar');
    block = sentence.block;
    lines.push(`# sent_id = ${++number}`);
    const rows: string[] = [];
    let told = '';
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const form = text.slice(tokens.starts[i], tokens.ends[i]).normalize('NFC').replace(/\s+/g, '\u00a0');
      const isLast = i + 1 === sentence.endToken;
      const spaced = isLast || (tokens.flags[i + 1]! & SPACE_BEFORE) !== 0 || tokens.starts[i + 1]! > tokens.ends[i]!;
      told += form + (spaced && !isLast ? ' ' : '');
      const closes = [...(closing.get(i) ?? [])].sort((a, b) => b.start - a.start).map(({ label }) => `${label})`);
      const entity = [
        ...closes,
        ...(opens.get(i) ?? []).map(({ end, label }) => (end === i ? `(${label})` : `(${label}`)),
      ].join('');
      const misc = [...(entity === '' ? [] : [`Entity=${entity}`]), ...(spaced ? [] : ['SpaceAfter=No'])];
      rows.push(
        [
          i - sentence.firstToken + 1,
          form,
          '_',
          '_',
          '_',
          '_',
          '_',
          '_',
          '_',
          misc.length === 0 ? '_' : misc.join('|'),
        ].join('\t'),
      );
    }
    lines.push(`# text = ${told}`, ...rows, '');
  }
  return { content: `${lines.join('\n')}\n`, losses: ledger.losses() };
}

/** Once, at the top of a file. */
export function conlluFile(contents: readonly string[]): string {
  return GLOBAL_ENTITY + contents.join('');
}

/** What has a meaning in that column is written as in an address. */
function escaped(id: string): string {
  return id.replace(/[-()|=%,:\s]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
