/** An office or a function in a body, as far as these rules ask: the noun, and of what it is. */
interface Function {
  readonly head: string;
  readonly deputy: boolean;
  readonly of: readonly string[];
}

/** Of these one person has one: in a trial, a parliament; or in one club, one team. */
const APART: readonly { readonly heads: ReadonlyMap<string, string>; readonly inOneBody: boolean }[] = [
  ['judge justice magistrate recorder|prosecutor|defender', false],
  ['senator|congressman congresswoman', false],
  ['chair chairman chairwoman chairperson|treasurer|secretary', true],
  ['coach|captain|referee', true],
].map(([list, inOneBody]) => ({
  heads: new Map(
    (list as string).split('|').flatMap((line) => line.split(' ').map((word): [string, string] => [word, line])),
  ),
  inOneBody: inOneBody as boolean,
}));

/** What a role may be of besides: a secretary of state and the one of a club. */
const OTHERWISE =
  /^(?:press|private|state|foreign|home|health|justice|defense|education|general|permanent|social|board|committee|assistant|batting|fitness|goalkeeping)$/;

export function functionsPart(a: Function, b: Function): boolean {
  if (a.deputy || b.deputy) return false;
  const [service, other] = [serviceOf(a), serviceOf(b)];
  if (service !== null && other !== null && service !== other) return true;
  return APART.some(({ heads, inOneBody }) => {
    const [one, other] = [heads.get(a.head), heads.get(b.head)];
    if (one === undefined || other === undefined || one === other) return false;
    if ([...a.of, ...b.of].some((word) => OTHERWISE.test(word))) return false;
    return !inOneBody || a.of.some((word) => b.of.includes(word));
  });
}

/** "Fire chief", "head of the police": nobody heads two of these. */
function serviceOf({ head, of }: Function): string | null {
  const services = of.filter((word) => SERVICES.test(word));
  return head === 'head' && services.length === 1 ? services[0]! : null;
}

const SERVICES = /^(?:fire|police|ambulance|coastguard|harbour|harbor|prison|prisons)$/;

const DEFENDS =
  /\bdefen[cs]e (?:lawyer|attorney|counsel|barrister|solicitor)\b|\b(?:lawyer|attorney|counsel|barrister|solicitor) for the defen[cs]e\b/i;

/** "defence lawyer": who speaks for the other side in a trial. */
export const defendsInCourt = (role: string): boolean => DEFENDS.test(role);
