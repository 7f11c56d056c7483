import type { Article, Sentence, Tokens } from '../article/types';
import { words } from '../english/words';
import { mentionsIn, subjectOf } from './figureSubjects';
import { figureTraitsOf, OF_ELECTION, OF_POLL } from './figureTraits';
import { isCounted } from './interim';
import type { MentionFacts } from './mentions';
import type { ReadQuantity } from './quantities';
import type { FigureSubject } from './types';

const WINS = words(
  'won win wins winning took takes taking got gets received receives receiving secured polled garnered had has with on',
);
/** Verbs that say little by themselves, and the words beside which they tell of a result. */
const LOOSE = words('had has with on');
const STANDS = words(
  'won win wins winning victory lead leads leading led ahead second third first fourth last re-elected reelected elected beat beating defeated result results trailed trailing runoff conceded finished rival',
);

const TURNS_OUT = words('voted vote cast took turned');

/** In UTF-16 code units: a name, its verb and an adverb. */
const BESIDE = 30;

/** A paragraph or two in tokens. */
const AROUND = 60;

/** "Her rival took 43.1 percent", told of an election: the place of the verb; -1 for any other percentage. */
export function voteShareAt(tokens: Tokens, sentence: Sentence, q: ReadQuantity): number {
  const { norms } = tokens;
  const verb = q.first - 1;
  if (verb < sentence.firstToken) return -1;
  // "won 50.3 percent of the vote to Lenk's 49.1 percent"
  if (norms[verb] === "'s" && norms[verb - 2] !== 'of' && sharesVotes(tokens, sentence.firstToken, verb)) return verb;
  if (!WINS.has(norms[verb]!)) return -1;
  if (/^(?:compared|would|could|might|may|will|must|to)$|'d$/.test(norms[verb - 1] ?? '')) return -1;
  const next = norms[q.next] ?? '';
  if (next === 'of' && !/^(?:the|votes?|ballots)$/.test(norms[q.next + 1] ?? '')) return -1;
  if (
    next === 'of' &&
    norms[q.next + 1] === 'the' &&
    !/^(?:votes?|ballots|valid|popular)$/.test(norms[q.next + 2] ?? '')
  )
    return -1;
  if (
    /^(?:stake|support|saying|say|said|who|approving|backing|approval|share|more|less|higher|lower|chance|interest|owned|owner|majority)$/.test(
      next,
    )
  )
    return -1;
  if (isCounted(tokens, sentence, q)) return -1;
  const from = Math.max(0, sentence.firstToken - AROUND);
  const end = Math.min(tokens.count, sentence.endToken + AROUND);
  const around = figureTraitsOf(tokens, from, end);
  if (around & OF_POLL) return -1;
  const voted = (around & OF_ELECTION) !== 0;
  if (!voted || !LOOSE.has(norms[verb]!)) return voted ? verb : -1;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) if (STANDS.has(norms[i]!)) return verb;
  // "Marsh won 50.9 percent of the vote. Lenk had 48.6 percent."
  const short = sentence.endToken - sentence.firstToken <= SHORT;
  return short && sharesVotes(tokens, Math.max(0, sentence.firstToken - RIGHT_BEFORE), sentence.firstToken) ? verb : -1;
}

/** In tokens: who, the verb, the number and its sign. */
const SHORT = 8;
const RIGHT_BEFORE = 12;

/** "50.9 percent of the vote" between these tokens. */
function sharesVotes({ norms }: Tokens, from: number, to: number): boolean {
  for (let at = from; at + 2 < to; at++)
    if (/^(?:percent|cent|%)$/.test(norms[at]!) && norms[at + 1] === 'of' && /^(?:the|votes?)$/.test(norms[at + 2]!)) {
      const vote = norms[at + 2] === 'the' ? at + 3 : at + 2;
      if (/^(?:votes?|ballots)$/.test(norms[vote] ?? '')) return true;
    }
  return false;
}

/** "61 percent of voters took part", "58 percent of registered voters cast ballots"; -1 where nobody votes. */
export function turnoutAt({ norms }: Tokens, { endToken }: Sentence, q: ReadQuantity): number {
  if (norms[q.next] !== 'of') return -1;
  let at = q.next + 1;
  while (at < endToken && /^(?:the|all|registered|eligible|electorate|country's)$/.test(norms[at]!)) at++;
  const noun = norms[at] === 'voters' || norms[at - 1] === 'electorate';
  const verb = norms[at] === 'voters' ? at + 1 : at;
  if (!noun || !TURNS_OUT.has(norms[verb] ?? '')) return -1;
  if (norms[verb] === 'took') return norms[verb + 1] === 'part' ? verb : -1;
  if (norms[verb] === 'turned') return norms[verb + 1] === 'out' ? verb : -1;
  // "61 percent of voters voted for Lenk" is her share.
  return /^(?:for|against|to|in)$/.test(norms[verb + 1] ?? '') ? -1 : verb;
}

/** "…, winning 50.9 percent", "on Tuesday after winning 50.9 percent"; not "with Lenk winning". */
const BY_DOING = /[^\s].*\s(?:winning|taking|getting|receiving|securing|garnering|polling)\s$/;

/** Whose share of the vote it is: the person or party named right before it, else first behind the share before. */
export function candidateFor(
  article: Article,
  names: MentionFacts,
  sentence: Sentence,
  q: ReadQuantity,
  before: number,
): FigureSubject | null {
  const named = mentionsIn(names, sentence).filter(
    ({ kind, form, referent, start, end }) =>
      (kind === 'person' || kind === 'organisation') &&
      form !== 'common' &&
      form !== 'pronoun' &&
      referent !== null &&
      start >= before &&
      end <= q.start,
  );
  const last = named.at(-1);
  if (last === undefined) return null;
  // "Marsh defeated Roe after winning 50.9 percent": whoever did so.
  if (BY_DOING.test(article.text.slice(last.end, q.start))) return subjectOf(article, named[0]!);
  // "Lenk praised Roe's record and won 77 percent": who is named right before the verb, else who comes first.
  return subjectOf(article, q.start - last.end < BESIDE ? last : named[0]!);
}
