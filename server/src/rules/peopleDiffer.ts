import { disagreementsOf } from '../corpus/disagreements';
import { draftStatements } from '../corpus/draft/statements';
import type { DraftStatement } from '../corpus/draft/types';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle, FigurePlace } from '../corpus/types';
import { ROLE_MODIFIERS } from '../english/roles';
import { agesDiffer } from './agesDiffer';
import { findingOn, outletsOf, valuesIn, valuesOf } from './draftEvidence';
import { postsDiffer } from './postsDiffer';
import { relativesDiffer } from './relativesDiffer';
import type { Fix, RawFinding, Rule } from './types';

/** A name that the sources write otherwise. */
export const nameDiffers: Rule = {
  code: 'name.differs',
  title: 'A name that the sources write otherwise',
  levels: { draft: 'warning', source: 'off' },
  check: (article, corpus) =>
    draftStatements(corpus, article.path).flatMap((statement): readonly RawFinding[] => {
      const { kind, state, words, instead } = statement;
      if (kind !== 'name' || state !== 'differs' || instead === null) return [];
      const message = `“${words}” is “${instead}” in ${outletsOf(statement.passages, corpus)}. Check the name.`;
      return [findingOn(statement, 'name.differs', message, corpus, [write(statement, instead)])];
    }),
};

/**
 * A title, a role or an age that no source gives to this person, where the sources give another; in a source, a rank,
 * an office or a job, where another outlet has another, and whose relative somebody is and how old.
 */
export const roleDiffers: Rule = {
  code: 'role.differs',
  title: 'A title, role or age that the sources give otherwise',
  levels: { draft: 'warning', source: 'information' },
  check: (article, corpus) =>
    article.role === 'source'
      ? [...postsDiffer(article, corpus), ...relativesDiffer(article, corpus), ...agesDiffer(article, corpus)]
      : rolesInDraft(article, corpus),
};

function rolesInDraft(article: CorpusArticle, corpus: CorpusSnapshot): readonly RawFinding[] {
  return draftStatements(corpus, article.path).flatMap((statement): readonly RawFinding[] => {
    const { kind, state, words, passages } = statement;
    if ((kind !== 'role' && kind !== 'age') || state !== 'differs') return [];
    if (kind === 'age' && isInConflict(article, statement, corpus)) return [];
    const values = [...valuesIn(passages).keys()];
    const fixes = values.map((value) =>
      kind === 'age' ? writeAge(statement, value) : write(statement, fitted(words, value)),
    );
    const message = `“${words}” here, ${valuesOf(passages, corpus)}. Check which is right.`;
    return [findingOn(statement, 'role.differs', message, corpus, fixes)];
  });
}

/** The rules for figures tell which figures of a claim cannot both be true. */
function isInConflict({ path }: CorpusArticle, { fact }: DraftStatement, corpus: CorpusSnapshot): boolean {
  const key = fact === null ? null : (corpus.claimsOf.get(path)?.[fact] ?? null);
  const claim = key === null ? undefined : corpus.claims.get(key);
  if (claim === undefined) return false;
  const isOwn = (place: FigurePlace): boolean => place.path === path && place.figure === fact;
  return disagreementsOf(claim, corpus.articles, path).some(
    ({ a, b, verdict }) => (isOwn(a) || isOwn(b)) && (verdict === 'conflict' || verdict === 'disputed'),
  );
}

function write({ start, end }: DraftStatement, newText: string): Fix {
  return {
    title: `Write “${newText}”`,
    preferred: false,
    action: { kind: 'edit text', edits: [{ start, end, newText }] },
  };
}

function writeAge(statement: DraftStatement, age: string): Fix {
  return write(statement, statement.words.replace(/\d+/, age));
}

/** "its chair" in the place of "its spokesman", "Foreign Minister" before a name: with the article that stood there. */
function fitted(words: string, instead: string): string {
  const article = /^(?:the|a|an|its|his|her|their)\s/i;
  const own = article.exec(words)?.[0] ?? '';
  // "His wife" and "the engineer's daughter" each say whose.
  if (/^(?:its|his|her|their)\s/i.test(own) && /['’]s?\s/.test(instead)) return instead;
  const bare = instead.replace(article, '');
  const [first = '', second = ''] = bare.split(' ');
  // "Fire chief" has its capital from the beginning of a sentence.
  const opened = own !== '' && ROLE_MODIFIERS.has(first.toLowerCase()) && /^\p{Ll}/u.test(second);
  return own + (opened ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare);
}
