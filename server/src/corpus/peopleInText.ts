import { CAPITAL, WORD } from '../article/types';
import { DETERMINERS, POSSESSIVES } from '../english/functionWords';
import { isRoleNoun } from '../english/roles';
import type { Mention } from '../facts/types';
import type { Span } from '../text/span';
import { ofArticle } from './perArticle';
import { sentenceAt } from './sentenceWords';
import { tokenAt } from './stems';
import type { CorpusArticle } from './types';

export interface RoleInText extends Span {
  readonly referent: number;
  readonly text: string;
  /** The states, places and bodies that it names, as written. */
  readonly owners: readonly string[];
  /** The ids of the bodies among them, where they are known. */
  readonly bodies: readonly string[];
}

export interface AgeInText extends Span {
  readonly referent: number;
  /** Index into `facts.figures`. */
  readonly figure: number;
  readonly years: number;
}

/** What an article calls people: as the facts have it, and the office before a comma: "the defence secretary, Marcus Thill". */
export const rolesIn = ofArticle((article): readonly RoleInText[] => {
  const list: RoleInText[] = [];
  article.facts.referents.forEach((referent, index) => {
    if (referent.kind !== 'person') return;
    for (const { start, end, text } of referent.roles)
      list.push({ referent: index, start, end, text, ...ownersIn(article, { start, end }) });
  });
  for (const mention of article.facts.mentions) {
    if (mention.kind !== 'person' || mention.form !== 'full' || mention.referent === null) continue;
    const before = roleBefore(article, mention);
    if (before === null || list.some((role) => role.start < before.end && before.start < role.end)) continue;
    const text = article.article.text.slice(before.start, before.end);
    list.push({ referent: mention.referent, ...before, text, ...ownersIn(article, before) });
  }
  return list.sort((a, b) => a.start - b.start);
});

const OWNERS: ReadonlySet<string> = new Set(['state', 'place', 'organisation']);

function ownersIn({ article, facts }: CorpusArticle, span: Span): Pick<RoleInText, 'owners' | 'bodies'> {
  const owners: string[] = [];
  const bodies: string[] = [];
  for (const { kind, start, end, referent } of facts.mentions) {
    if (!OWNERS.has(kind) || start < span.start || end > span.end) continue;
    owners.push(article.text.slice(start, end));
    const known = kind !== 'organisation' || referent === null ? null : facts.referents[referent]!.known;
    if (known !== null) bodies.push(known);
  }
  return { owners, bodies };
}

const LONGEST_ROLE = 8;
const ADDRESS = /^(?:dr|mr|mrs|ms|sir)\.?$/;

function roleBefore({ article }: CorpusArticle, mention: Mention): Span | null {
  const { tokens } = article;
  let name = tokenAt(tokens, mention.start);
  // "its president, Dr Attar": how he is addressed stands between.
  if (tokens.norms[name - 1] === '.' && ADDRESS.test(tokens.norms[name - 2] ?? '')) name -= 2;
  else if (ADDRESS.test(tokens.norms[name - 1] ?? '')) name--;
  if (tokens.norms[name - 1] !== ',') return null;
  const sentence = tokenAt(tokens, sentenceAt(article, mention).start);
  let from = name - 1;
  let head = -1;
  for (let i = name - 2; i >= sentence && name - i <= LONGEST_ROLE; i--) {
    const norm = tokens.norms[i]!;
    if (tokens.kinds[i] !== WORD && norm !== '-') break;
    if (head < 0 && isRoleNoun(norm)) head = i;
    from = i;
    if (DETERMINERS.has(norm) || POSSESSIVES.has(norm)) break;
    if (norm === "'s" && i - 1 >= sentence) {
      // "the Red Crescent's": the whole name.
      for (from = i - 1; from > sentence && tokens.flags[from]! & CAPITAL && tokens.kinds[from - 1] === WORD; ) from--;
      if (!(tokens.flags[from]! & CAPITAL) && !DETERMINERS.has(tokens.norms[from]!)) from++;
      break;
    }
  }
  if (head < 0) return null;
  // Between the office and the comma stands at most what it is of: "the chair of the commission, Amara Sund".
  const after = tokens.norms[head + 1];
  if (head + 1 < name - 1 && !/^(?:of|for|at|in)$/.test(after!)) return null;
  const next = tokens.norms[tokenAt(tokens, mention.end - 1) + 1];
  if (next !== undefined && !/^[,.;:)—–-]$/.test(next)) return null;
  return { start: tokens.starts[from]!, end: tokens.ends[name - 2]! };
}

/** "Hanne Vik, 43," and "Hanne Vik, who is 43 years old": whose age it is, where the facts leave no doubt. */
export function agesIn({ facts }: CorpusArticle): readonly AgeInText[] {
  let found = agesOf.get(facts);
  if (found === undefined) {
    found = facts.figures.flatMap(({ measure, of, min, start, end }, figure): readonly AgeInText[] =>
      measure !== 'age' || of === null || of.referent === null || min === null
        ? []
        : [{ referent: of.referent, figure, start, end, years: min }],
    );
    agesOf.set(facts, found);
  }
  return found;
}

const agesOf = new WeakMap<CorpusArticle['facts'], readonly AgeInText[]>();
