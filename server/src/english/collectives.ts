import { words } from './words';

/* Collective nouns, as grammars list them, of those who may be counted and of those who count. */

/** Who are so many together: "a commission of twelve", "an eight-member panel". */
export const GROUPS = words(
  'commission committee team crew jury panel delegation cast staff squad board convoy fleet gang cabinet expedition council bench orchestra choir brigade platoon patrol detachment taskforce commando syndicate consortium coalition alliance troupe quorum posse flotilla squadron caravan herd flock pack',
);

/** What such a group is said to have so many of: "a twelve-member panel", "a nine-ship convoy". */
export const MEMBERS = words(
  'member strong man woman person judge people ship boat vehicle nation country truck car seat',
);

/** Whoever counts: two of them are two counts. */
export const COUNTING_BODIES = words(
  'police organiser organizer union ministry government opposition regulator insurer army navy military activist rebel hospital company council resident family coastguard agency lawyer prosecutor observer monitor analyst bank association federation institute department commission authority charity network group society committee broker party campaign',
);

/** Verbs and nouns for what they do: "according to a survey". */
export const COUNTING = words(
  'count counts counted counting put puts estimate estimates estimated according survey tally tallied list lists listed record records recorded register registered speaks spoke figures number',
);

/** What a trial or a study divides its people into. */
export const GROUPS_OF_TRIALS = words('group arm cohort sample subgroup');
