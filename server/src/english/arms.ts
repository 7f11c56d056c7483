import { words } from './words';

/** What arms do and what they are done to, as reports of a war count it. */

/** What kind of thing is counted: what is fired or dropped, what goes up by itself, or what an army has and loses. */
export type ArmsKind = 'fired' | 'dropped' | 'drone' | 'car bomb' | 'hardware' | 'building';

export interface ArmsThing {
  /** As measures have it: "rockets". */
  readonly name: string;
  readonly kind: ArmsKind;
}

const THINGS: readonly (readonly [name: string, kind: ArmsKind, nouns: string])[] = [
  ['rockets', 'fired', 'rocket katyusha katyushas'],
  ['missiles', 'fired', 'missile'],
  ['projectiles', 'fired', 'projectile'],
  ['shells', 'fired', 'shell'],
  ['mortars', 'fired', 'mortar'],
  ['grenades', 'fired', 'grenade'],
  ['bombs', 'dropped', 'bomb'],
  ['leaflets', 'dropped', 'leaflet flyer'],
  ['drones', 'drone', 'drone uav quadcopter unmanned-aircraft'],
  ['aircraft', 'hardware', 'aircraft warplane jet plane fighter-jet'],
  ['helicopters', 'hardware', 'helicopter gunship chopper'],
  ['tanks', 'hardware', 'tank'],
  ['vehicles', 'hardware', 'vehicle'],
  ['armoured vehicles', 'hardware', 'apc ifv bmp humvee'],
  ['trucks', 'hardware', 'truck lorry'],
  ['tankers', 'hardware', 'tanker'],
  ['pickups', 'hardware', 'pickup pick-up'],
  ['motorcycles', 'hardware', 'motorcycle motorbike'],
  ['cars', 'hardware', 'car'],
  ['ambulances', 'hardware', 'ambulance'],
  ['bulldozers', 'hardware', 'bulldozer'],
  ['guns', 'hardware', 'howitzer gun cannon'],
  ['launchers', 'hardware', 'launcher'],
  ['homes', 'building', 'home house residence dwelling'],
  ['shops', 'building', 'shop store kiosk'],
  ['tents', 'building', 'tent'],
  ['buildings', 'building', 'building'],
  ['bunkers', 'building', 'bunker'],
  ['tunnels', 'building', 'tunnel'],
  ['depots', 'building', 'depot'],
];

/** By the noun in the singular. */
export const ARMS_THINGS: ReadonlyMap<string, ArmsThing> = new Map(
  THINGS.flatMap(([name, kind, nouns]) => nouns.split(' ').map((noun): [string, ArmsThing] => [noun, { name, kind }])),
);

/** Nouns of raids from the air, in the singular; "sorty" is what "sorties" gives. */
export const RAID_NOUNS = words('strike airstrike air-strike raid air-raid bombardment');
export const SORTIE_NOUNS = words('sortie sorty');

/** Before a raid, these make it one from the air. */
export const AERIAL = words('air aerial bombing drone missile rocket');
/** In a sentence, these tell that its raids are from the air, or its strikes no walkouts. */
export const OF_AIR_WAR = words(
  'warplane warplanes jet jets aircraft helicopter helicopters plane planes bombers drone drones air airstrikes aerial shell shells shelling bombing bombardment bombs rockets missiles artillery rocket airforce',
);

/** Of the words that say so, what comes down or goes off: "three rockets landed in a street". */
export const LANDS = words(
  'landed landing lands fell falling falls hit hits hitting struck strikes striking slammed slamming slams smashed smashing crashed crashing rained raining impacted ploughed plowed ploughing pounded pounding targeted targeting came punched tore ripped flew reached penetrated peppered blasted shook rocked attacked',
);
/** What a missile did to what it hit: it hit it. */
export const WRECKS = words(
  'brought destroyed destroying flattened flattening levelled leveled levelling demolished demolishing damaged damaging gutted killed killing wounded wounding injured injuring sank sunk collapsed',
);
/** In the passive, what is sent against somebody: "were launched", "were used in the attack". */
export const SENT = words(
  'fired launched dropped used employed lobbed hurled unleashed directed aimed thrown shot involved dispatched released rained sent',
);
/** Before the number: "lobbed 14 shells", "used six drones". */
export const SENDS = words(
  'fired fires firing fire launched launches launching launch lobbed lobbing lobs hurled hurling unleashed unleashing used using shot shooting rained raining poured pouring dropped dropping drops drop sent sending dispatched loosed threw throwing',
);
export const GOES_OFF = words('exploded exploding explode detonated detonating detonate detonates explodes blew blown');

/** Behind which "with six missiles" tells how it was done. */
export const ATTACKS = words(
  'hit hits hitting struck striking strikes strike attacked attacking attacks attack targeted targeting targets bombed bombing shelled shelling shells pounded pounding bombarded bombarding bombardment pummelled pummeled pummelling raided raid pelted blasted assault showered peppered barrage destroyed carried killed',
);
/** "a barrage of 40 rockets". */
export const BARRAGES = words(
  'barrage barrages salvo salvos salvoes volley volleys hail wave waves swarm swarms shower burst launch launching firing falling fall impact dropping',
);

/** What makes a thing no more: "were burned out", "the brigades burned 11 tanks". */
export const DESTROYS = words(
  'destroyed destroying destroys destroy burned burning burnt burns torched torching torches incinerated incinerating wrecked wrecking obliterated gutted razed razing demolished demolishing flattened flattening levelled leveled levelling lost',
);
/** As nouns: "the destruction of four armoured vehicles". */
export const DESTRUCTIONS = words('destruction burning torching loss demolition razing');
/** With a word behind or before what is destroyed: "knocked out two tanks", "set ablaze". */
export const DESTROYS_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['knocked', 'knocking', 'knock'].map((verb) => [verb, words('out')] as const),
  ...['blew', 'blowing', 'blown'].map((verb) => [verb, words('up')] as const),
  ...['set', 'setting'].map((verb) => [verb, words('ablaze alight afire')] as const),
  ...['wiped', 'wiping', 'took', 'taken', 'taking'].map((verb) => [verb, words('out')] as const),
  ...['reduced'].map((verb) => [verb, words('to')] as const),
]);

export const CAPTURES = words('captured capturing captures');
/** Of what an army takes, where the sentence is about one. */
export const SEIZES = words('seized seizing seizes took taking grabbed looted');
export const OF_ARMIES = words(
  'army soldiers soldier troops rebels rebel militants militant insurgents fighters gunmen jihadists mujahideen terrorists brigades militia militias forces enemy base convoy garrison booty barracks outpost',
);

/** Behind these words "with 200 rockets" is what is in it, and not how it was hit. */
export const STORES = words(
  'depot depots warehouse warehouses cache store stores arsenal truck trucks launcher launchers factory base armed equipped fitted loaded laden packed along together stocked supplied ship vehicle vehicles boat car plant',
);
