/**
 * What people and things do, or have done to them, in numbers that a reporter counts. Each verb as `base participle`, then
 * other forms: a past tense of its own, American spellings. All lead to one participle, so that outlets meet. Whom and what they are done by and to, the sentence names.
 */
const ACTIONS: readonly string[] = [
  // Votes, offices, courts
  ...'sign signed|abstain abstained|elect elected|resign resigned|appoint appointed|nominate nominated|endorse endorsed'.split(
    '|',
  ),
  ...'charge charged|indict indicted|convict convicted|sentence sentenced|acquit acquitted|jail jailed|imprison imprisoned'.split(
    '|',
  ),
  ...'execute executed|release released|free freed|deport deported|extradite extradited|fine fined|sue sued'.split('|'),
  // Coming, going, gathering
  ...'leave left|flee fled|join joined|return returned|arrive arrived|cross crossed|gather gathered|march marched'.split(
    '|',
  ),
  ...'protest protested|rally rallied|demonstrate demonstrated|attend attended|visit visited|board boarded'.split('|'),
  ...'strand stranded|shelter sheltered|resettle resettled|repatriate repatriated'.split('|'),
  // Work and business
  ...'hire hired|dismiss dismissed|furlough furloughed|retire retired|enrol enrolled enroll enrolls|register registered'.split(
    '|',
  ),
  ...'graduate graduated|sell sold|buy bought purchase purchased purchases acquire acquired acquires|deliver delivered|produce produced|export exported|import imported'.split(
    '|',
  ),
  ...'recall recalled|build built|demolish demolished|close closed|cancel cancelled canceled|delay delayed'.split('|'),
  ...'divert diverted|ground grounded|inspect inspected|repair repaired|rebuild rebuilt|reconnect reconnected'.split(
    '|',
  ),
  // "cut 1,200 jobs", however it is called
  'cut cut cutting axe axes axed axing shed sheds shedding slash slashes slashed slashing eliminate eliminates eliminated eliminating',
  // Health
  ...'vaccinate vaccinated|test tested|recover recovered|quarantine quarantined'.split('|'),
  // Finds, losses, war
  ...'seize seized|find found|discover discovered|steal stolen stole|sink sunk sank|down downed|intercept intercepted'.split(
    '|',
  ),
  ...'burn burned burnt|plant planted|flood flooded|search searched|loot looted|surrender surrendered|defect defected'.split(
    '|',
  ),
  ...'desert deserted|enlist enlisted|volunteer volunteered|mobilise mobilised mobilize mobilizes mobilized'.split('|'),
];

const byForm = new Map<string, string>();
for (const action of ACTIONS) {
  const [base = '', participle = '', ...others] = action.split(' ');
  const forms = [
    participle,
    base,
    /(?:s|sh|ch)$/.test(base) ? `${base}es` : base.replace(/([^aeiou])y$/, '$1ie').concat('s'),
  ];
  for (const form of [...forms, ...others]) if (!byForm.has(form)) byForm.set(form, participle);
}

/** By any form but that in -ing: "sign" → "signed", "sank" → "sunk". */
export const ACTION_FORMS: ReadonlyMap<string, string> = byForm;
export const ACTION_PARTICIPLES: ReadonlySet<string> = new Set(byForm.values());

/** Whether a measure is of such an action: "lawmakers signed letter", "boats seized". */
export function isAction(measure: string): boolean {
  const verb = measure.split(' ')[1];
  return verb !== undefined && ACTION_PARTICIPLES.has(verb);
}
