import { valuesOfClaim } from '../../corpus/applyDecisions';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { Finding } from '../../rules/types';
import { plural } from '../../text/plural';
import type { YamlCursor } from '../yaml/cursor';
import { textChoice } from './things';
import type { CompletionChoice } from './types';

const MOST = 300;
/** Words of a finding are offered whole up to here. */
const LONGEST_WORDS = 300;

/** What there is to rule on at a place of `decisions.yaml`: findings and their words, claims and their values. */
export function choicesInDecisions(
  corpus: CorpusSnapshot,
  findings: ReadonlyMap<string, readonly Finding[]>,
  { path, siblings, writes }: YamlCursor,
): readonly CompletionChoice[] {
  if (writes === 'key') return [];
  const claim = siblings.get('claim') ?? '';
  const inArticles = [...findings].filter(([file]) => corpus.articles.has(file));
  switch (path.join('/')) {
    case '-/finding': {
      const counts = new Map<string, number>();
      for (const { code } of inArticles.flatMap(([, list]) => list)) counts.set(code, (counts.get(code) ?? 0) + 1);
      return [...counts].sort().map(([code, count]) => textChoice(code, 'rule', `${plural(count, 'finding')} open`));
    }
    case '-/article': {
      const code = siblings.get('finding') ?? '';
      return inArticles
        .filter(([, list]) => code === '' || list.some((finding) => finding.code === code))
        .map(([file]) => textChoice(file, 'path', corpus.articles.get(file)?.outlet ?? ''));
    }
    case '-/words':
      return words(corpus, inArticles, siblings);
    case '-/claim':
      return [...corpus.claims.values()]
        .filter(({ state }) => state !== 'agreed')
        .slice(0, MOST)
        .map(({ key, title, state }) => ({
          ...textChoice(key, 'id', `${title}: ${state}`),
          filter: `${key} ${title}`,
        }));
    case '-/value':
    case '-/seen':
    case '-/seen/-':
      return (valuesOfClaim(corpus, claim) ?? []).map((value) => textChoice(value, 'value', 'as an article writes it'));
    case '-/by': {
      const people = [...corpus.decisions.findings, ...corpus.decisions.claims].flatMap(({ by }) => by ?? []);
      return [...new Set(people)].map((name) => textChoice(name, 'name', 'has ruled before'));
    }
    default:
      return [];
  }
}

function words(
  corpus: CorpusSnapshot,
  findings: readonly (readonly [string, readonly Finding[]])[],
  siblings: ReadonlyMap<string, string>,
): readonly CompletionChoice[] {
  const [article, code] = [siblings.get('article') ?? '', siblings.get('finding') ?? ''];
  return findings
    .filter(([file]) => article === '' || file === article)
    .flatMap(([file, list]) => {
      const text = corpus.articles.get(file)!.article.text;
      return list
        .filter((finding) => (code === '' || finding.code === code) && finding.end > finding.start)
        .map((finding) => text.slice(finding.start, finding.end))
        .filter((one) => one.length <= LONGEST_WORDS && !/[\r\n]/.test(one))
        .map((one) => textChoice(one, 'value', file));
    })
    .slice(0, MOST);
}
