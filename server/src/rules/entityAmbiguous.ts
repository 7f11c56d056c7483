import { CAPITAL, type Tokens, WORD } from '../article/types';
import { nameOfArticle } from '../corpus/articleName';
import { openNameKey } from '../corpus/openNames';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle, ResolvedEntity, WhoIsWho } from '../corpus/types';
import { isRoleNoun } from '../english/roles';
import { nameWords } from '../facts/nameWords';
import type { Mention, Referent } from '../facts/types';
import { firstWhere } from '../text/firstWhere';
import type { Fix, RawFinding, RelatedPlace, Rule } from './types';

/** A name that two people, or two bodies, of the corpus bear, and of which the article does not say whose it is. Once a name. */
export const entityAmbiguous: Rule = {
  code: 'entity.ambiguous',
  title: 'A name that fits two',
  levels: { draft: 'information', source: 'hint' },
  check: (article, corpus) => [...openNames(article, corpus), ...sharedSurnames(article, corpus)],
};

/** What a name of a source may mean does not hang on whom somebody names in a draft. */
function identityFor({ role }: CorpusArticle, { identity }: CorpusSnapshot): WhoIsWho {
  return role === 'source' ? identity.ofSources : identity;
}

/** So many bearers a reader can weigh; a longer list is nobody in particular, and the hint would be noise. */
const MOST_BEARERS = 4;
const MOST_PLACES = 5;

/**
 * "Keller said" in an article that names no Keller in full, where two others name one each. What the sources leave open is
 * told once for all of them, at the first; a draft is told of each.
 */
function openNames(article: CorpusArticle, corpus: CorpusSnapshot): readonly RawFinding[] {
  const findings: RawFinding[] = [];
  for (const places of openPlaces(corpus).get(article.path) ?? []) {
    const [{ mention, bearers }] = places;
    findings.push(finding(article, corpus, mention, bearers, places.slice(1)));
  }
  return findings;
}

interface OpenPlace {
  readonly article: CorpusArticle;
  readonly mention: Mention;
  readonly bearers: readonly ResolvedEntity[];
}

type OpenPlaces = readonly [OpenPlace, ...OpenPlace[]];

const known = new WeakMap<CorpusSnapshot, ReadonlyMap<string, readonly OpenPlaces[]>>();

/** By the article that tells of it: the places that leave the same name open between the same people. */
function openPlaces(corpus: CorpusSnapshot): ReadonlyMap<string, readonly OpenPlaces[]> {
  const before = known.get(corpus);
  if (before) return before;
  const groups = new Map<string, [OpenPlace, ...OpenPlace[]]>();
  const { identity, articles } = corpus;
  const inDrafts = identity.open.filter(({ path }) => articles.get(path)?.role === 'draft');
  const inSources = identity.ofSources.open.filter(({ path }) => articles.get(path)?.role === 'source');
  for (const { path, referent, bearers } of [...inSources, ...inDrafts]) {
    const article = articles.get(path);
    const mention = article?.facts.mentions.find(
      (one) => one.referent === referent && one.form !== 'pronoun' && one.form !== 'role',
    );
    if (article === undefined || mention === undefined || mention.identified) continue;
    if (article.role === 'source' && bearers.length > MOST_BEARERS) continue;
    const key = `${article.role === 'draft' ? path : ''}\n${openNameKey(bearers)}`;
    const group = groups.get(key);
    if (group) group.push({ article, mention, bearers });
    else groups.set(key, [{ article, mention, bearers }]);
  }
  const byArticle = new Map<string, OpenPlaces[]>();
  for (const group of groups.values()) {
    const { path } = group[0].article;
    const list = byArticle.get(path);
    if (list) list.push(group);
    else byArticle.set(path, [group]);
  }
  known.set(corpus, byArticle);
  return byArticle;
}

/**
 * "Keller" after both Mira and Jonas Keller. Where the paragraph names one of them only, where the article has called one of
 * them so before the other came up, or where one is the other's kin, a reader knows who is meant, and so where a title says it.
 */
function sharedSurnames(article: CorpusArticle, corpus: CorpusSnapshot): readonly RawFinding[] {
  const { referents, mentions } = article.facts;
  const shared = surnamesOfSeveral(article);
  if (shared.size === 0) return [];
  const findings: RawFinding[] = [];
  for (const [surname, bearers] of shared) {
    // "her husband, Jonas Keller": whoever comes up as somebody's kin is not the one whom the surname stands for.
    const chief = bearers.filter((index) => !referents[index]!.roles.some(({ text }) => KIN.test(text)));
    if (chief.length === 1) continue;
    const introduced = new Map<number, Mention>();
    let settled = false;
    for (const mention of mentions) {
      const { referent, form } = mention;
      if (referent === null || !bearers.includes(referent)) continue;
      if (form === 'full') {
        introduced.set(referent, mention);
        continue;
      }
      if (form !== 'short' || lastWord(textOf(article, mention)) !== surname) continue;
      if (introduced.size < 2) {
        settled = true;
        continue;
      }
      if (settled || mention.identified || isTitled(article.article.tokens, mention)) continue;
      const gender = genderBefore(article.article.tokens, mention);
      if (gender !== null && [...introduced.keys()].filter((one) => fits(referents[one]!, gender)).length === 1)
        continue;
      const block = blockOf(article, mention.start);
      const near = [...introduced].filter(([, place]) => blockOf(article, place.start) === block);
      if (near.length === 1) continue;
      const entities = [...introduced.keys()].flatMap(
        (index) => identityFor(article, corpus).entityOf(article.path, index) ?? [],
      );
      if (new Set(entities).size < 2) break;
      const places = [...introduced].map(
        ([index, { start, end }]): RelatedPlace => ({
          article: article.path,
          start,
          end,
          relation: 'context',
          message: `named here: ${referents[index]!.name}`,
        }),
      );
      findings.push(finding(article, corpus, mention, entities, [], places));
      break;
    }
  }
  return findings;
}

const KIN =
  /\b(?:wife|husband|widow(?:er)?|sons?|daughters?|brothers?|sisters?|fathers?|mothers?|parents?|cousins?|uncle|aunt|nephew|niece|grand\w+|spouse)\b/i;

/** By surname: the people whom the article names in full with it, where they are several. */
function surnamesOfSeveral({ facts }: CorpusArticle): ReadonlyMap<string, readonly number[]> {
  const bySurname = new Map<string, number[]>();
  facts.referents.forEach(({ kind, name }, i) => {
    if (kind !== 'person' || nameWords(name).length < 2) return;
    const surname = lastWord(name);
    const here = bySurname.get(surname);
    if (here === undefined) bySurname.set(surname, [i]);
    else here.push(i);
  });
  for (const [surname, bearers] of bySurname) if (bearers.length < 2) bySurname.delete(surname);
  return bySurname;
}

function finding(
  article: CorpusArticle,
  corpus: CorpusSnapshot,
  mention: Mention,
  bearers: readonly ResolvedEntity[],
  others: readonly OpenPlace[] = [],
  places: readonly RelatedPlace[] = bearers.flatMap((bearer) => introduction(bearer, article, corpus)),
): RawFinding {
  const words = textOf(article, mention);
  const named = bearers.slice(0, MOST_BEARERS);
  const names = named.map(({ name }) => name);
  const more = bearers.length - named.length;
  const last = more > 0 ? `one of ${more} more` : names.pop();
  const draft = article.role === 'draft';
  const also = new Set(others.map((place) => place.article.path)).size;
  const where = also === 0 ? '' : `, here and in ${also} more ${also === 1 ? 'article' : 'articles'}`;
  return {
    start: mention.start,
    end: mention.end,
    message: `“${words}” may be ${names.join(', ')} or ${last}${where}. ${draft ? 'Write the full name.' : 'Annotate who is meant.'}`,
    related: [...places, ...others.slice(0, MOST_PLACES).map(leftOpen)],
    fixes: named.map((bearer) => fixFor(bearer, mention, draft)),
  };
}

function leftOpen({ article, mention: { start, end } }: OpenPlace): RelatedPlace {
  return {
    article: article.path,
    start,
    end,
    relation: 'context',
    message: `left open in ${nameOfArticle(article)} too`,
  };
}

function fixFor({ id, kind, name }: ResolvedEntity, { start, end }: Mention, draft: boolean): Fix {
  if (draft) {
    const edits = [{ start, end, newText: name }];
    return { title: `Write “${name}”`, preferred: false, action: { kind: 'edit text', edits } };
  }
  const action = { kind: 'annotate mention', span: { start, end }, of: kind, reference: id, name } as const;
  return { title: `Annotate: this is ${name}`, preferred: false, action };
}

/** Where the corpus names the bearer in full first, sources before drafts. */
function introduction(bearer: ResolvedEntity, own: CorpusArticle, corpus: CorpusSnapshot): readonly RelatedPlace[] {
  for (const { path, referent } of bearer.referents) {
    const article = corpus.articles.get(path);
    if (article === undefined || path === own.path) continue;
    const mention = article.facts.mentions.find((one) => one.referent === referent && one.form === 'full');
    if (mention === undefined) continue;
    const { start, end } = mention;
    const message = `${nameOfArticle(article)} names ${bearer.name}`;
    return [{ article: path, start, end, relation: 'context', message }];
  }
  return [];
}

const textOf = ({ article }: CorpusArticle, { start, end }: Mention): string =>
  article.text.slice(start, end).replace(/\s+/g, ' ');

const lastWord = (name: string): string => nameWords(name).at(-1) ?? '';

/** "Mr Keller" is not Mira. */
function genderBefore(tokens: Tokens, mention: Mention): 'male' | 'female' | null {
  const first = firstWhere(tokens.count, (i) => tokens.starts[i]! >= mention.start);
  const before = tokens.norms[tokens.norms[first - 1] === '.' ? first - 2 : first - 1] ?? '';
  return before === 'mr' ? 'male' : before === 'mrs' || before === 'ms' || before === 'miss' ? 'female' : null;
}

const fits = (referent: Referent, gender: 'male' | 'female'): boolean =>
  referent.gender === gender || referent.gender === 'unknown';

/** "Judge Keller", "the baker Keller": what stands before says which one. */
function isTitled(tokens: Tokens, mention: Mention): boolean {
  const first = firstWhere(tokens.count, (i) => tokens.starts[i]! >= mention.start);
  const before = tokens.norms[first - 1] === '.' ? first - 2 : first - 1;
  if (before < 0) return false;
  const noun =
    tokens.kinds[before] === WORD && !(tokens.flags[before]! & CAPITAL) && tokens.norms[before - 1] === 'the';
  return noun || isRoleNoun(tokens.norms[before]!) || (before < first - 1 && (tokens.flags[before]! & CAPITAL) !== 0);
}

function blockOf({ article }: CorpusArticle, offset: number): number {
  return article.blocks.findIndex(({ start, end }) => start <= offset && offset < end);
}
