import type { Tokens } from '../article/types';
import { type TraitList, wordBits } from '../article/wordTable';
import {
  PROVINCES,
  SENTENCE_STARTERS,
  STATE_ABBREVIATIONS,
  STATES_OF_AMERICA,
  TWO_WORD_STATES,
} from '../english/abbreviations';
import { EQUIPMENT_AFTER_NAME } from '../english/equipmentWords';
import {
  BODIES,
  CAPITAL_BODIES,
  ORGANISATION_HEADS,
  PLACE_CUES,
  PLACE_NOUNS,
  PLACE_NOUNS_AFTER,
  STATE_BODIES,
  STATE_BODY_MODIFIERS,
  SURE_BODIES,
} from '../english/organisationWords';
import { ROLE_MODIFIERS, roleNouns } from '../english/roles';

// What a word beside a name says of it, as bits beside `KNOWN` (see `wordBits`). The two words around a name are looked up once; only what their bits
// announce is looked at closer.

export const SPEECH_VERB = 1 << 1;
export const INVERTED_SPEECH_VERB = 1 << 2;
export const PLACE_NOUN = 1 << 3;
export const PLACE_NOUN_AFTER = 1 << 4;
export const PLACE_CUE = 1 << 5;
export const GROUP_NOUN = 1 << 6;
export const FIRM_NOUN = 1 << 7;
export const OWNED_BY_FIRM = 1 << 8;
export const PEOPLE_OF_PLACE = 1 << 9;
export const ROLE = 1 << 10;
/** What may stand before a role's noun. */
export const BEFORE_ROLE = 1 << 11;
export const BODY_NOUN = 1 << 12;
export const STARTER = 1 << 13;
export const COMMA_SIGN = 1 << 14;
export const THE = 1 << 15;
export const OF = 1 << 16;
export const AT_WITH_OR_FOR = 1 << 17;
export const HYPHEN_SIGN = 1 << 18;
/** "government", "security" (forces). */
export const STATE_BODY = 1 << 19;
export const DOLLAR = 1 << 20;
/** "'s", "regime". */
export const REGIME_OF_BEFORE = 1 << 21;
/** Goes on a role's words no further. */
export const ENDS_PHRASE = 1 << 22;
/** "missile", "rifle": what bears a designation. */
export const EQUIPMENT = 1 << 23;

/** "Ohio", "Calif.", "New" (York). */
export const STATE_NAME = 1 << 24;

// What a word is by itself where it could be a name.

/** "Senate", "Congress": a body behind "the". */
export const CAPITAL_BODY = 1 << 25;
/** And without it. */
export const SURE_BODY = 1 << 26;
export const WITH_DIGIT = 1 << 27;

/**
 * In lower case directly before a name, what bears it: "the newspaper Orlat", "the carmaker Orlat". And what leads from
 * such a noun or a town to the name: "a firm called Orlat", "Velm-based Orlat".
 */
export const NAMED_BODY = 1 << 28;
/** What a firm has and a person seldom: "Orlat's net profit". */
export const FIRM_FIGURE = 1 << 29;
/** What a share does, or a firm with its results: "Orlat fell 2 percent", "Orlat posted a loss". */
export const MARKET_VERB = 1 << 30;

const words = (list: string): string[] => list.split(/\s+/);

const LISTS: TraitList = [
  [
    SPEECH_VERB,
    words(
      `said says say told tells added adds wrote writes argued argues noted notes stated states claimed claims warned warns insisted explained declared
       acknowledged recalled testified replied asked conceded predicted announced admitted suggested complained tweeted observed commented remarked
       stressed emphasized emphasised vowed pledged urged joked quipped believes thinks knows resigned died lives`,
    ),
  ],
  [
    INVERTED_SPEECH_VERB,
    words('said says added wrote writes argued noted explained declared recalled asked replied insisted'),
  ],
  [PLACE_NOUN, PLACE_NOUNS],
  [PLACE_NOUN_AFTER, PLACE_NOUNS_AFTER],
  [PLACE_CUE, PLACE_CUES],
  // Who governs a place or lives there: "the mayor of Velm", "residents of Orlat".
  [
    PEOPLE_OF_PLACE,
    words('mayor mayors governor governors resident residents inhabitant inhabitants archbishop bishop'),
  ],
  // What fights under a name, in lower case: "the Orlat brigade", "Venn fighters", "the Sabel tribe".
  [
    GROUP_NOUN,
    words(
      'brigade brigades battalion battalions militia militias militiamen faction fighters militants insurgents tribe tribesmen clan cartel gang jihadists',
    ),
  ],
  [
    FIRM_NOUN,
    words(
      'shares stock spokesman spokeswoman spokesperson executives employees subsidiary shareholders customers officials chairman chairwoman management creditors bondholders newspaper magazine daily airline analyst analysts news unit division brokerage party union',
    ),
  ],
  [OWNED_BY_FIRM, words('subsidiary unit parent division ceo shares shareholders employees affiliate spinoff')],
  [
    NAMED_BODY,
    words(
      `newspaper daily weekly tabloid magazine broadcaster agency bank company firm group conglomerate consortium retailer carmaker automaker
       drugmaker chipmaker planemaker steelmaker toymaker shipbuilder homebuilder insurer lender airline carrier utility brokerage brokers bourse
       publisher distributor subsidiary unit chain brewer brewery miner charity startup supermarket newswire based called named dubbed`,
    ),
  ],
  [
    FIRM_FIGURE,
    words(
      'chairman chairwoman ceo shares stock shareholders earnings profit profits loss losses dividend revenue revenues turnover sales subsidiary',
    ),
  ],
  [
    MARKET_VERB,
    words(
      'rose fell gained lost shed climbed slipped jumped dropped surged plunged soared eased closed ended posted reported',
    ),
  ],
  [ROLE | BEFORE_ROLE, roleNouns()],
  [BEFORE_ROLE, ROLE_MODIFIERS],
  [BEFORE_ROLE, ORGANISATION_HEADS],
  [BODY_NOUN, BODIES],
  [STARTER, SENTENCE_STARTERS],
  [COMMA_SIGN, [',']],
  [ENDS_PHRASE, words(', . ; ( who “ "')],
  [THE, ['the']],
  [OF, ['of']],
  [AT_WITH_OR_FOR, words('at with for')],
  [HYPHEN_SIGN, ['-']],
  [STATE_BODY, STATE_BODIES],
  [STATE_BODY, STATE_BODY_MODIFIERS],
  [DOLLAR, ['$']],
  [REGIME_OF_BEFORE, ["'s", 'regime']],
  [EQUIPMENT, EQUIPMENT_AFTER_NAME],
  [CAPITAL_BODY, CAPITAL_BODIES],
  [SURE_BODY, SURE_BODIES],
  [STATE_NAME, STATES_OF_AMERICA],
  [STATE_NAME, PROVINCES],
  [STATE_NAME, TWO_WORD_STATES],
  [STATE_NAME, STATE_ABBREVIATIONS],
  [STATE_NAME, [...STATE_ABBREVIATIONS].map((short) => `${short}.`)],
];

const { bits, learn } = wordBits(
  () => LISTS,
  (norm) => (/\d/.test(norm) ? WITH_DIGIT : 0),
);

export function contextTraits(tokens: Tokens, at: number): number {
  return bits[tokens.words[at]!] || learn(tokens, at);
}
