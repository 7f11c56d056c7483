import { words } from './words';

/** Who fights for a state, and who against it, as reports name them: by what they are or whose they are. */
const OF_STATE = words(
  'army military military-led government governmental regime state junta loyalist loyalists pro-government pro-regime alliance police gendarmerie soldier soldiers troops servicemen guardsmen marines commandos paratroopers',
);
const OF_REBELS = words(
  'rebel rebels insurgent insurgents opposition resistance militant militants jihadist jihadists jihadis islamist islamists takfiri takfiris mujahideen mujahedeen faction factions brigades guerrilla guerrillas guerillas separatist separatists secessionists terrorist terrorists extremist extremists gunmen attackers revolutionaries mutineers',
);

export type Side = 'state' | 'rebels';

const HOLDS = /^(?:held|controlled|run|occupied|ruled)$/;

/** The side that the word at `at` names; null for none, and for "the rebel-held town", which is a place. */
export function sideAt(norms: readonly string[], at: number): Side | null {
  const norm = norms[at]!;
  const side = OF_STATE.has(norm) ? 'state' : OF_REBELS.has(norm) ? 'rebels' : null;
  return side !== null && norms[at + 1] === '-' && HOLDS.test(norms[at + 2] ?? '') ? null : side;
}
