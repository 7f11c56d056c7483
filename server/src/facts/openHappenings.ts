import { CAPITAL, NUMBER, QUOTE_MARK, type Sentence, type Tokens, WORD } from '../article/types';
import { ADJECTIVE_PARTICIPLES } from '../english/nouns';
import { CUE_VERBS } from '../english/speechVerbs';
import { words } from '../english/words';
import { opensClause, SPLITS } from './happeningClauses';
import type { Moment } from './moments';

/** In tokens: from a verb that no list has to its time. */
const NEAR = 12;

/** A verb of the past that no list of happenings has, and what it is compared by. */
export interface OpenVerb {
  readonly name: string;
  readonly first: number;
}

/** The verb beside a time: "The mayor apologised at 6 p.m.", "At noon on Thursday the river flooded the market". */
export function openVerbBeside(tokens: Tokens, sentence: Sentence, moment: Moment): OpenVerb | null {
  for (let t = moment.lead - 1; t >= sentence.firstToken && moment.lead - t <= NEAR; t--) {
    const coming = comingVerbAt(tokens, t, moment.way === 'until');
    if (coming !== null) return { name: `~${coming}`, first: t };
    const verb = verbAt(tokens, t);
    if (verb !== null) return LASTING.has(verb) ? null : { name: `~${verb}`, first: t };
    if (parts(tokens, t)) return null;
  }
  const isWhen = tokens.norms[moment.next] === 'when';
  if (!isWhen && !opensClause(tokens, sentence, moment.first)) return null;
  const from = isWhen || tokens.norms[moment.next] === ',' ? moment.next + 1 : moment.next;
  for (let t = from; t < sentence.endToken && t - from <= NEAR; t++) {
    const verb = verbAt(tokens, t);
    if (verb !== null) return LASTING.has(verb) ? null : { name: `~${verb}`, first: t };
    if (parts(tokens, t)) return null;
  }
  return null;
}

const parts = ({ norms, kinds, flags }: Tokens, t: number): boolean =>
  kinds[t] === QUOTE_MARK ||
  // "to the crowd", and not "to leave"
  (norms[t] === 'to' &&
    !(flags[t + 1]! & CAPITAL) &&
    kinds[t + 1] !== NUMBER &&
    !/^(?:the|an?|his|her|its|their|this)$/.test(norms[t + 1] ?? '')) ||
  norms[t] === ',' ||
  SPLITS.has(norms[t]!) ||
  OTHER_CLAUSE.has(norms[t]!);

/** Words behind which somebody else does something, and verbs that tell of no happening. */
const OTHER_CLAUSE = words(
  'that who whom whose which where since until although though if as than so whether is are was were has have had do does did will would may might could can should not never',
);

function verbAt({ norms, kinds, flags }: Tokens, t: number): string | null {
  const norm = norms[t]!;
  if (kinds[t] !== WORD || flags[t]! & CAPITAL) return null;
  if (IRREGULAR.has(norm)) return norm;
  if (
    norm.length < 5 ||
    !norm.endsWith('ed') ||
    norm.endsWith('eed') ||
    ADJECTIVE_PARTICIPLES.has(norm) ||
    norms[t - 1] === '-'
  )
    return null;
  return BEFORE_NOUN.has(norms[t - 1] ?? '') ? null : norm;
}

/** "will cut", "is to rise", "aims to close": what is to come, in the form that the verb has then. */
function comingVerbAt({ norms, kinds, flags }: Tokens, t: number, mayBe: boolean): string | null {
  const norm = norms[t]!;
  // "will be carbon neutral by 2040"
  if (norm === 'be' && !mayBe) return null;
  if (kinds[t] !== WORD || flags[t]! & CAPITAL || (norm.length < 3 && norm !== 'be') || NO_COMING.has(norm))
    return null;
  const before = norms[t - 1] ?? '';
  if (before === 'will' || before === 'would' || before === 'shall') return norm;
  return before === 'to' && COMING.has(norms[t - 2] ?? '') ? norm : null;
}

const NO_COMING = words(
  'say tell speak announce discuss decide have not also only then now soon never likely remain stay continue need mean take make do go',
);
const COMING = words(
  'is are plans plan aims aim hopes hope wants want intends intend pledged pledges promised promises vowed vows agreed expects expect expected due set scheduled committed proposes proposed ordered seeks',
);

const BEFORE_NOUN = words('the a an his her its their our this that of in by with for and newly more most');

const IRREGULAR = words(
  'fell fled flew froze drove drew drowned broke brought built burnt caught cut dug fought forbade laid led lit shut shot sank slid sent spread split sprang stole swept swam threw tore woke withdrew',
);

/** What lasts or comes back has no hour, and what is said is of the day on which it was said. */
const LASTING: ReadonlySet<string> = new Set([
  ...CUE_VERBS.keys(),
  ...words(
    'remained lasted lived worked needed looked stayed scheduled waited belonged involved totalled averaged traded walked played watched listened helped served earned scored climbed dropped gained slipped jumped rallied tumbled polled updated based used entered marked completed passed turned led sent brought conducted surveyed sampled measured',
  ),
]);
