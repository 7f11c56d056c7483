/**
 * Verbs by which English news attributes words to a speaker, with every form they take. The classes say how far a verb
 * may be trusted: `say` verbs report words wherever they stand; `call` verbs name or judge something in the quoted words
 * ("called it “…”"); `think` verbs report what somebody holds, not what was said aloud.
 */
export type CueClass = 'say' | 'call' | 'think';

/** `base` also stands for the present with plural subjects; `past` for the participle where the two look alike. */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund';

export interface CueVerb {
  readonly lemma: string;
  readonly cueClass: CueClass;
  readonly form: VerbForm;
  /** Needs the quotation right beside it to count as its cue. */
  readonly weak: boolean;
  /** The words with which it is a verb of saying all the same; null for most verbs. */
  readonly particles: ReadonlySet<string> | null;
}

const SAY =
  'say:said:said tell:told:told write:wrote:written speak:spoke:spoken read:read:read begin:began:begun swear:swore:sworn ' +
  'sing:sang:sung hear:heard:heard ' +
  'add note ask state explain continue reply respond tweet retweet declare conclude argue recall insist admit ' +
  'pledge warn announce promise remark assure acknowledge suggest claim shout urge vow report accuse blame cite chant joke ' +
  'lament assert predict proclaim complain boast concede testify allege emphasize emphasise stress contend maintain observe ' +
  'confirm deny reveal disclose estimate indicate mention comment quip muse whisper yell scream cry exclaim mutter murmur ' +
  'mumble grumble bark snap growl hiss sigh laugh chuckle sob plead beg implore appeal demand order command instruct advise ' +
  'caution counter retort rejoin interject interrupt object protest reiterate repeat restate reaffirm affirm attest ' +
  'avow confess profess propose recommend request quote post blog message text email e-mail fax telegraph ' +
  'reflect reminisce relate recount narrate describe characterize characterise portray depict summarize summarise ' +
  'elaborate clarify specify detail outline opine offer volunteer venture speculate theorize theorise hypothesize ' +
  'hypothesise posit postulate reason surmise guess forecast foretell prophesy threaten taunt tease mock jeer sneer scoff ' +
  'rail rant rage fume thunder roar bellow boom gush enthuse rave crow gloat brag preach lecture intone ' +
  'snipe ponder demur fret marvel quibble project chide scold rebuke reprimand admonish chastise berate upbraid lambaste lambast slam blast criticize criticise condemn ' +
  'denounce decry deplore deride dismiss reject rebuff refute rebut dispute challenge question query wonder inquire enquire ' +
  'praise hail laud applaud commend compliment congratulate thank credit salute salve welcome toast console reassure ' +
  'answer inform notify brief apprise remind underscore underline highlight signal telegraph hint imply insinuate intimate ' +
  'sum broadcast publish print carry release issue rule find:found:found hold:held:held mean:meant:meant agree disagree concur decide determine ' +
  'testify depose recite translate joke grouse gripe moan groan whine bemoan bewail mourn vent ' +
  'caption headline sign scrawl scribble pen inscribe chime drawl deadpan crack blurt stammer stutter croak babble rasp coo ' +
  'counsel convey communicate express voice echo parrot articulate pronounce utter vocalize verbalize air ' +
  'liken compare apologize apologise regret justify defend attack assail pan skewer ridicule blurt ' +
  'swipe lash hit:hit:hit fire shoot:shot:shot put:put:put go:went:gone start point:pointed:pointed spell:spelled:spelled ' +
  'lay:laid:laid make:made:made let:let:let serenade encourage invite greet interview advocate campaign lobby ' +
  'conclude discuss address tout trumpet herald promote pitch plug list include contain feature show open close end finish ' +
  'touch refer allude ask call-out joke exhort goad egg warn bid:bade:bidden type jot reference talk';

const CALL =
  'call label dub brand term deem style nickname christen tag name title entitle rename paint cast:cast:cast ' +
  'describe characterize characterise portray depict denounce dismiss deride mock ridicule hail condemn slam blast ' +
  'regard consider view rate judge pronounce declare';

const THINK =
  'think:thought:thought believe feel:felt:felt fear hope worry expect know:knew:known understand:understood:understood ' +
  'remember imagine assume suspect doubt reckon realize realise recognize recognise learn see:saw:seen dream:dreamt:dreamt ' +
  'figure sense wish want seek:sought:sought intend plan envision anticipate appear seem support oppose favor favour endorse';

/** Verbs that report words only with a mark right after them ("It “…”" is no attribution): otherwise too common. */
const WEAK_LEMMAS: ReadonlySet<string> = new Set(
  (
    'make let go start open close end finish show list include contain feature put hit fire shoot lay hear find hold carry ' +
    'see want seek intend plan appear seem know learn point order name title cast paint rate judge style expect ' +
    'defend attack challenge question start begin decide determine rule sign print release issue publish welcome thank ' +
    'invite greet address touch tag term figure sense wish spell promote campaign lobby interview plug pitch ' +
    'carry signal appeal agree disagree reject refer offer detail list egg bid speak text message express air voice ' +
    'air crack chime hiss cry boom crow echo relate reflect sum brief answer encourage egg tout object command advise ' +
    'project discuss dream understand hope learn laugh attack promise type jot reference talk ' +
    'support oppose favor favour endorse'
  ).split(' '),
);

/** Verbs of saying that are ones only with their particle: "pointed out", "went on", "shot back", "put it". By lemma. */
const WITH_PARTICLE: ReadonlyMap<string, ReadonlySet<string>> = particlesByLemma(
  (
    'point-out shoot-back hit-back fire-back lash-out hit-out go-on carry-on put-it put-forth sum-up lay-out spell-out chime-in cry-out ' +
    'call-out speak-out speak-up blurt-out sing-out read-out let-on let-out set-out break-in cut-in write-back snap-back shout-out bark-out ring-out talk-about speak-of'
  ).split(' '),
);

/** Whether verb and particle together are a verb of saying. */
export function isParticleVerb(verb: CueVerb, particle: string): boolean {
  return verb.particles?.has(particle) ?? false;
}

function particlesByLemma(verbs: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byLemma = new Map<string, Set<string>>();
  for (const verb of verbs) {
    const [lemma = '', particle = ''] = verb.split('-');
    byLemma.set(lemma, (byLemma.get(lemma) ?? new Set()).add(particle));
  }
  return byLemma;
}

const VOWEL = /[aeiou]/;

function doubles(verb: string): boolean {
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) || /(?:let|mit|fer|cur|bel|pel|gret|but|dub|rag|lab)$/.test(verb);
}

const NOT_DOUBLED: ReadonlySet<string> = new Set(['offer', 'text', 'air', 'alter', 'suffer', 'pen']);

function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (verb.endsWith('y') && !VOWEL.test(verb.at(-2) ?? '')) return `${verb.slice(0, -1)}ied`;
  if (doubles(verb) && !NOT_DOUBLED.has(verb)) return `${verb}${verb.at(-1)}ed`;
  return `${verb}ed`;
}

function presentOf(verb: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(verb)) return `${verb}es`;
  if (verb.endsWith('y') && !VOWEL.test(verb.at(-2) ?? '')) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

function gerundOf(verb: string): string {
  if (verb.endsWith('ee')) return `${verb}ing`;
  if (verb.endsWith('e')) return `${verb.slice(0, -1)}ing`;
  if (doubles(verb) && !NOT_DOUBLED.has(verb)) return `${verb}${verb.at(-1)}ing`;
  return `${verb}ing`;
}

function addVerb(forms: Map<string, CueVerb>, entry: string, cueClass: CueClass): void {
  const [lemma = '', past = pastOf(lemma), participle = past] = entry.split(':');
  const particles = WITH_PARTICLE.get(lemma) ?? null;
  const put = (word: string, form: VerbForm) => {
    const known = forms.get(word);
    // A verb may be in two lists ("describe"): the first one counts; "read" is past before it is present.
    if (!known) forms.set(word, { lemma, cueClass, form, weak: WEAK_LEMMAS.has(lemma), particles });
  };
  put(past, 'past');
  put(participle, 'participle');
  put(lemma, 'base');
  put(presentOf(lemma), 'present');
  put(gerundOf(lemma), 'gerund');
  if (lemma.endsWith('l') && doubles(lemma)) {
    // "labeled", as it is spelt in America.
    put(`${lemma}ed`, 'past');
    put(`${lemma}ing`, 'gerund');
  }
}

function buildForms(): ReadonlyMap<string, CueVerb> {
  const forms = new Map<string, CueVerb>();
  for (const entry of CALL.split(' ')) addVerb(forms, entry, 'call');
  for (const entry of SAY.split(' ')) addVerb(forms, entry, 'say');
  for (const entry of THINK.split(' ')) addVerb(forms, entry, 'think');
  return forms;
}

/** Every form of every cue verb, folded. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = buildForms();

/** A verb that needs the quotation right beside it to count as its cue. */
export function isWeakCue(verb: CueVerb): boolean {
  return verb.weak;
}
