import { DONE_DAILY, MENDED, SHOPS } from '../english/habits';
import type { Tense } from './descriptions';

/** What a predicate says that somebody does for a living, where it names no trade: how much of it says so, and the trade. */
export interface DeedOfTrade {
  readonly length: number;
  readonly role: string;
  readonly tense: Tense;
}

const TIME =
  '(?:for (?:a living|decades|years|(?:[\\w-]+ ){1,4}(?:years|decades)|(?:half|most|all) (?:of )?(?:his|her) life)|until (?:he|she) retired)';
const AUXILIARY = '^(?:(has|had|used to) )?(?:once |previously |also )?';
/** Of lessons, pupils and schools: everybody teaches somebody a lesson, or a dog to sit. */
const TAUGHT = new RegExp(
  `${AUXILIARY}(taught|teaches|teach|been teaching) (?:[\\w’'-]+ ){0,5}?(?:schools?|pupils|schoolchildren|children|generations|classes|maths|mathematics|history|geography|physics|chemistry|biology|music|english|french|german|latin|literature|sport|reading|kindergarten|${TIME})\\b`,
  'i',
);
/** "Drove a tram in Tolm for twenty years": who sat at a wheel once is no driver. */
const DROVE = new RegExp(
  `${AUXILIARY}(drove|driven|drives|drive|been driving) (?:a |an |the |[a-z-]+ ){0,3}?(bus|coach|lorry|truck|taxi|cab|train|crane|tram|ambulance)(?:es|s)? (?:[^,;.]{0,40} )?${TIME}`,
);
/** "Trained as a nurse", "spent ten years as a welder" */
const SERVED =
  /^(?:(?:has|had|have) )?(?:first |once |previously )?(?:(trained|qualified) as|(spent (?:[\w-]+ ){1,4}(?:years|decades) as|worked (?:[\w-]+ ){1,4}(?:years|decades) as|worked as|used to be|been|(?:gave up|left|quit) (?:his|her) (?:job|work|career) as)) (?=an? )(an? [a-z -]{3,40}?)(?=[,.;]| (?:in|at|for|before|until|and|on|when|who|with|from|by|to)\b|$)/;

const HABIT = '^(?:(used to|has long|has always) )?(?:also |now |still )?';
const KEEPS = '(?:runs?|owns?|keeps?|ran|owned|has) (?:a|the|his|her)(?: [a-z-]+){0,2}';
const MENDS = '(?:mends?|repairs?|fixes|mended|repaired)';
/** The trade is that of whoever drives what is caught. */
const DRIVES =
  'drives? an? (?:[a-z-]+ )?(bus|tram|lorry|truck|taxi|cab|train|crane|ambulance)(?=[,.;]| (?:in|for|at|between|and|by|on)\\b)';
const HABITS: readonly (readonly [RegExp, string])[] = [
  ...SHOPS.map(([shop, trade]) => [`${KEEPS} ${shop}`, trade] as const),
  ...MENDED.map(([things, trade]) => [`${MENDS} ${things}`, trade] as const),
  ...DONE_DAILY,
  [DRIVES, ''] as const,
].map(([words, trade]) => [new RegExp(`${HABIT}${words}\\b`), trade]);

/** The cheap question first. */
const OFTEN =
  /^(?:used to |has |also |now |still )?(?:long |always )?(?:run|own|keep|ran|ha[ds]|mend|repair|fix|make|bake|cut|deliver|lay|herd|tend|drive)/;

export function deedOfTrade(said: string): DeedOfTrade | null {
  const taught = TAUGHT.exec(said);
  if (taught !== null && !/\b(?:himself|herself|them|him|her|me|us|lesson|how)\b/.test(taught[0]))
    return { length: taught[0].length, role: 'a teacher', tense: tenseOf(taught[1], taught[2]!) };
  const drove = DROVE.exec(said);
  if (drove !== null)
    return { length: drove[0].length, role: `a ${drove[3]} driver`, tense: tenseOf(drove[1], drove[2]!) };
  for (const [habit, trade] of OFTEN.test(said) ? HABITS : []) {
    const does = habit.exec(said);
    if (does === null) continue;
    const isPast = does[1] === 'used to' || /^(?:\w+ )?(?:ran|owned|mended|repaired) /.test(said);
    const role = trade === '' ? `a ${does.at(-1)} driver` : `a ${trade}`;
    return { length: does[0].length, role, tense: isPast ? 'past' : 'now' };
  }
  const served = SERVED.exec(said);
  if (served === null || /^(?:been|worked as)/.test(served[2] ?? '') !== /^(?:has|had) (?:been|worked as)/.test(said))
    return null;
  const isPast = served[1] === undefined && !/^(?:has been|(?:has )?worked as)/.test(said);
  return { length: served[0].length, role: served[3]!, tense: isPast ? 'past' : 'told' };
}

/** What somebody had done before, and what was done until then. */
function tenseOf(auxiliary: string | undefined, verb: string): Tense {
  if (auxiliary === 'had' || auxiliary === 'used to') return 'past';
  return /^(?:taught|drove)$/.test(verb) ? 'past' : 'now';
}
