import { words } from '../english/words';

/** Nouns in -er, -or, -ist, -man, -ian … mostly name people, so that they can die. */
const BY_ENDING =
  /(?:er|or|ist|man|woman|ian|ant|ee|eer|ard|crew|personnel|staff|member|patient|relative|guest|pilgrim|nun|monk|spy|chief|official|leader|parent|spouse|sibling|brother|sister|son|daughter|mother|father)$/;
const THINGS =
  /(?:helicopter|mortar|bunker|carrier|launcher|tanker|tower|river|quarter|computer|trailer|destroyer|cruiser|bomber|fighter-bomber|shelter|plant|restaurant|tenant-house|order|number|letter|paper|plan|van)$/;

/** Others whom a number of dead may count: of an army, of a faith, of a family, of no trade. */
const OTHERS = words(
  'hostage captive convict youth elder shepherd herdsman cowherd goatherd peasant serf slave exile diplomat envoy judge politician mp candidate host hero bandit thief smuggler pirate outlaw fugitive captain colonel major lieutenant sergeant corporal brigadier admiral pilot medic cleric priest imam mullah sheikh bishop rabbi monk deacon theologian clergy martyr apostate infidel crusader heretic believer jihadi mujahid takfiri mujahideen commando cadet recruit reservist paratrooper legionnaire sniper guard aide relative cousin nephew niece aunt uncle twin bride groom husband wife widow orphan newborn fan tourist hiker pedestrian bystander compatriot expatriate national native nomad bedouin tribesman clansman settler colonist evangelist spectator cook barber tailor smith housewife schoolmate classmate comrade friend partner ally foe infantryman scout thug loyalist hireling',
);

export function isPersonNoun(noun: string): boolean {
  return OTHERS.has(noun) || (BY_ENDING.test(noun) && !THINGS.test(noun));
}
