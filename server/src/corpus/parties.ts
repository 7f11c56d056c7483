import { fold } from '../text/fold';

export interface PartyOf {
  readonly kind: 'party';
  /** One word for a party that the list has, or the words of a name: "salt", of the Salt Party. */
  readonly party: string;
  readonly isListed: boolean;
}

/** Party labels, those in one line for parties that are one, or are often called so. */
const LABELS: ReadonlyMap<string, string> = new Map(
  `republican|democrat democratic|conservative tory|labour labor|liberal liberal-democrat lib-dem|green|socialist social-democrat social-democratic
   |communist|christian-democrat christian-democratic|libertarian`
    .split('|')
    .flatMap((line) => {
      const words = line.trim().split(/\s+/);
      return words.map((word): [string, string] => [word, words[0]!]);
    }),
);
/** Allies that sit under one name. */
const TOGETHER: readonly ReadonlySet<string>[] = [
  new Set(['conservative', 'christian-democrat']),
  new Set(['socialist', 'labour']),
  new Set(['libertarian', 'republican']),
];
const LABEL =
  '(Republican|Democrat|Democratic|Conservative|Tory|Labour|Labor|Liberal Democrat|Lib Dem|Liberal|Green|Socialist|Social Democrat|Social Democratic|Communist|Christian Democrat|Christian Democratic|Libertarian)';
const SEAT =
  '(?:senator|sen\\.?|congressman|congresswoman|representative|rep\\.?|governor|gov\\.?|mayor|mp|mep|peer|councillor|councilman|councilwoman|assemblyman|assemblywoman|leader|politician|lawmaker|legislator|candidate|nominee|whip|frontbencher|backbencher|member of (?:the )?(?:parliament|congress|house|senate)|presidential candidate|deputy leader)';

/** "the Liberal leader of the opposition", "Republican Senator" */
const LABELLED = new RegExp(
  `^(?:(?:the|a|an|its) )?(?:(?:[a-z-]+|US|U\\.S\\.) ){0,2}${LABEL}(?: [Pp]arty)?(?:['’]s)? (?:[a-zA-Z.]+ ){0,2}?${SEAT}(?:$| (?:of|for|from|in|who|on)\\b)`,
  'i',
);
/** "a Democrat from Tolm" */
const MEMBER = new RegExp(`^(?:a|an|the) (?:[a-z-]+ ){0,2}${LABEL}(?:$| (?:from|who|of|in)\\b)`);
/** "leader of the Greens", "the leader of the Labour Party" */
const LEADS = new RegExp(
  `\\b(?:leader|head|chair|chairman|chairwoman|member|candidate) (?:of|for) (?:the )?(?:opposition )?${LABEL}(?:s| [Pp]arty|$)\\b`,
);
const NAMED = /\bleader of the ((?:\p{Lu}[\p{L}-]+ ){1,3})Party\b/u;

/** The party of which a description says that somebody is; null where it says none. */
export function partyIn(role: string): PartyOf | null {
  const text = role.replace(/\s+/g, ' ');
  const label = (LABELLED.exec(text) ?? MEMBER.exec(text) ?? LEADS.exec(text))?.[1];
  if (label !== undefined && /^\p{Lu}/u.test(label)) {
    const party = LABELS.get(fold(label).replace(' ', '-'));
    return party === undefined ? null : { kind: 'party', party, isListed: true };
  }
  const named = NAMED.exec(text)?.[1];
  return named === undefined ? null : { kind: 'party', party: fold(named).trim(), isListed: false };
}

export function partiesPart(a: PartyOf, b: PartyOf): boolean {
  if (a.party === b.party || a.isListed !== b.isListed) return false;
  if (!a.isListed) return !a.party.split(' ').some((word) => b.party.split(' ').includes(word));
  return !TOGETHER.some((all) => all.has(a.party) && all.has(b.party));
}
