/**
 * What the acronyms of classes of weapons and platforms stand for, as defence glossaries spell them out: news seldom does.
 * By acronym without its plural, folded. Each is a class, no entity of its own.
 */
const EXPANSIONS: ReadonlyMap<string, string> = new Map(
  `ied|improvised explosive device
vbied|vehicle-borne improvised explosive device: a car or truck bomb
svbied|suicide vehicle-borne improvised explosive device: a car or truck bomb whose driver dies with it
efp|explosively formed penetrator
rpg|rocket-propelled grenade
atgm|anti-tank guided missile
manpads|man-portable air defence system: a missile that is fired from the shoulder
manpad|man-portable air defence system: a missile that is fired from the shoulder
icbm|intercontinental ballistic missile: a range of more than 5,500 km
irbm|intermediate-range ballistic missile: a range of 3,000 to 5,500 km
mrbm|medium-range ballistic missile: a range of 1,000 to 3,000 km
srbm|short-range ballistic missile: a range of less than 1,000 km
slbm|submarine-launched ballistic missile
mirv|multiple independently targetable re-entry vehicle: one of several warheads on a missile
mlrs|multiple-launch rocket system
uav|unmanned aerial vehicle: a drone
ucav|unmanned combat aerial vehicle: an armed drone
usv|unmanned surface vehicle: a drone boat
uuv|unmanned underwater vehicle
apc|armoured personnel carrier
ifv|infantry fighting vehicle
mbt|main battle tank
mrap|mine-resistant, ambush-protected vehicle`
    .split('\n')
    .map((line) => line.split('|') as [string, string]),
);

/** What an acronym, also in the plural, stands for; null for what is none of equipment. */
export function equipmentExpansion(acronym: string): string | null {
  const key = acronym.toLowerCase();
  return EXPANSIONS.get(key) ?? (key.endsWith('s') ? (EXPANSIONS.get(key.slice(0, -1)) ?? null) : null);
}
