import { NUMBER, QUOTE_MARK, WORD } from '../../article/types';
import { MONTHS, WEEKDAYS } from '../../english/months';
import { words } from '../../english/words';
import { type DateMention, readDates } from '../../facts/dates';
import { isSpoken, stemAt } from '../stems';
import type { CorpusArticle } from '../types';

/** What opens a clause whose time is its own. "When" and "as" open one of the same time. */
const OPENS = words(
  'after before until till because although though whereas whether if but who whom whose which that where since',
);
const BREAKS = words('; : — – ( )');

const PREPOSITIONS = words('of for in on at to from with by under over about against through');
const RELATIVE = words('who which that');

/** "the gunman, who was 31, fled on Friday": behind the comma that ends it, the clause around it goes on. */
function clausesOf({ article: { tokens } }: CorpusArticle, date: number, from: number, end: number): readonly number[] {
  const { norms, kinds } = tokens;
  const clauses: number[] = [];
  let last = 0;
  const open = [0];
  // "On Sunday the dam that burst killed 37": what is told of the day comes behind what tells which dam.
  const opensWithDate = date - from <= 1;
  for (let t = from; t < end; t++) {
    const norm = norms[t]!;
    if (BREAKS.has(norm) || kinds[t] === QUOTE_MARK) open.splice(0, open.length, ++last);
    else if (norm === ',' && open.length > 1) open.pop();
    if (kinds[t] === WORD && opensClause(norms, t, opensWithDate)) open.push(++last);
    clauses.push(open.at(-1)!);
  }
  return clauses;
}

function opensClause(norms: readonly string[], t: number, opensWithDate: boolean): boolean {
  if (!OPENS.has(norms[t]!) || isPointedAt(norms, t)) return false;
  const before = norms[t - 1] ?? '';
  return !opensWithDate || !RELATIVE.has(norms[t]!) || before === ',' || PREPOSITIONS.has(before) || SAID.has(before);
}

/** "That day", "since Friday", "until May", "before dawn": a time itself. */
function isPointedAt(norms: readonly string[], t: number): boolean {
  const next = norms[t + 1] ?? '';
  if (norms[t] === 'that' && PERIODS.has(next)) return true;
  return MOMENTS.has(next) || WEEKDAYS.has(next) || MONTHS.has(next) || /^\d/.test(next);
}

const PERIODS = words('day night morning evening afternoon week month year');
const MOMENTS = words('dawn dusk noon midnight then now today yesterday last early late');

/** "the mayor said on Friday" behind the comma, and what it is about before it. */
const SAID = words('said says told reported announced stated added claimed wrote confirmed');

/** Stems with content of the clause whose time a date is, without the date's own and without other times. */
export function clauseWords(of: CorpusArticle, date: DateMention): ReadonlySet<number> {
  const { tokens, sentences } = of.article;
  const { firstToken, endToken } = sentences[date.sentence]!;
  const clauses = clausesOf(of, date.first, firstToken, endToken);
  const own = clauses[date.first - firstToken];
  let [from, end] = [firstToken, endToken];
  for (let t = firstToken; t < endToken; t++) {
    if (!SAID.has(tokens.norms[t]!) || clauses[t - firstToken] !== own) continue;
    const comma = lastComma(tokens.norms, firstToken, t);
    if (comma < 0) continue;
    // On which side of the comma the date stands, there is its clause.
    if (date.first > comma) from = comma;
    else end = Math.min(end, comma);
  }
  for (const { first, next, sentence } of readDates(of.article)) {
    if (sentence !== date.sentence || clauses[first - firstToken] !== own) continue;
    // "was jailed on Thursday and left for Velm on Friday"
    if (next <= date.first) from = Math.max(from, joinedAt(tokens.norms, next, date.first) ?? from);
    else if (first >= date.next) end = Math.min(end, joinedAt(tokens.norms, date.next, first) ?? end);
  }
  const found = new Set<number>();
  for (let t = from; t < end; t++) {
    if (clauses[t - firstToken] !== own || (t >= date.first && t < date.next)) continue;
    if (!isSpoken(tokens, t) || tokens.kinds[t] === NUMBER) continue;
    const stem = stemAt(tokens, t);
    if (stem > 0) found.add(stem);
  }
  return found;
}

function lastComma(norms: readonly string[], from: number, before: number): number {
  for (let t = before - 1; t >= from; t--) if (norms[t] === ',') return t;
  return -1;
}

/** Where between two times what is told of the one ends. */
function joinedAt(norms: readonly string[], from: number, end: number): number | null {
  for (let t = from; t < end; t++) if (norms[t] === 'and' || norms[t] === ',') return t;
  return null;
}
