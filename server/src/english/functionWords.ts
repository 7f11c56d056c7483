// Closed classes of English words (folded), for reading noun phrases and clauses without a tagger.

import { words } from './words';

export const DETERMINERS = words(
  'the a an this that these those his her its their our my your some any every each no another both all several many most one two three four five six seven eight nine ten',
);

export const POSSESSIVES = words('his her its their our my your whose');

export const PREPOSITIONS = words(
  'in on at by for from with of to during after before since until under over about against between among through into onto ' +
    'upon within without despite amid across along around behind beside besides beyond near off per than throughout toward ' +
    'towards via like as following regarding concerning including because',
);

/** Prepositions by which a noun phrase goes on: "a spokesman for the ministry", "the head of the agency". */
export const JOINING_PREPOSITIONS = words('of for at from in with to on against behind');

export const CONJUNCTIONS = words('and but or nor yet so');

export const SUBORDINATORS = words(
  'that because while when whenever as after before since if though although whether unless until once where whereas why how what than lest',
);

export const RELATIVES = words('who which that whom whose');

export const AUXILIARIES = words(
  'is are was were be been being am has have had having do does did will would shall should can could may might must ' +
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't cannot couldn't mightn't " +
    "mustn't ain't 'd 'll 've 're i'm he'd she'd they'd he'll she'll they'll i've we've they've i'd we'd i'll we'll you'd you'll you've",
);

export const BE = words('is are was were be been being am');

export const HAVE = words("has have had having 've 'd he'd she'd they'd i've we've they've i'd we'd");

export const NEGATIONS = words(
  "not never no n't neither nor isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't cannot couldn't",
);

/** Adverbs that stand between a subject and its verb and do not end in -ly. */
export const MIDDLE_ADVERBS = words(
  'also later then once often never not always even just still since again ever now soon too first far rather instead ' +
    'therefore thus simply merely only already perhaps maybe previously further furthermore sometimes nevertheless nonetheless ' +
    'meanwhile however himself herself itself themselves all both today yesterday tonight tomorrow here there twice back long ' +
    'recently famously reportedly to',
);

export const SUBJECT_PRONOUNS = words('he she they it we i you one who');

export const PRONOUNS = words(
  'he she they it we i you one who him her them us me everyone everybody someone somebody nobody others another many some few both most ' +
    'this that these those which what himself herself themselves',
);

export const WEEKDAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
);

export const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Words that say when, and so stand beside a noun phrase without belonging to it. */
export const TIME_WORDS = words(
  'today yesterday tonight tomorrow earlier later recently last next now then morning afternoon evening night week month year ago early late',
);

/** Adverbs and connectives that open a sentence before its subject. */
export const OPENERS = words(
  'but and so or yet still however meanwhile moreover furthermore nevertheless nonetheless instead indeed later then now today yesterday ' +
    'earlier also thus therefore hence perhaps maybe even once again first second finally afterward afterwards elsewhere ' +
    'asked when while as after before since if though although because until unless whether despite amid plus besides ' +
    'recently previously initially eventually ultimately additionally similarly likewise otherwise yes no well only just',
);
