import { words } from './words';
/** Common nouns (folded, singular) for weapons and for the platforms that carry them. General vocabulary. */

export const WEAPON_NOUNS = words(
  `missile rocket bomb shell warhead torpedo grenade mine landmine projectile munition ammunition bullet howitzer mortar cannon gun rifle pistol
   handgun shotgun machinegun launcher artillery weapon weaponry explosive firearm interceptor flamethrower arms ied icbm carbine
   revolver dagger bayonet warheads rpg manpad manpads nuke ordnance submunition incendiary firebomb musket knife ieds vbied svbied atgm shrapnel
   efp irbm mrbm srbm slbm mirv mlrs`,
);

export const PLATFORM_NOUNS = words(
  `drone tank aircraft helicopter plane warplane jet fighter-jet airplane aeroplane bomber warship frigate destroyer submarine corvette cruiser battleship carrier
   uav ucav usv uuv apc ifv mbt mrap quadcopter gunship airlifter boat speedboat gunboat ship vessel ferry tanker bulldozer excavator truck vehicle satellite radar
   humvee airliner warplanes minesweeper freighter airship balloon glider loader trawler dinghy lorry car bus van motorcycle`,
);

/** Too everyday to be marked as equipment without a military word before them. */
export const CIVIL_NOUNS = words(
  'gun boat ship vessel ferry tanker truck vehicle satellite radar car bus van lorry motorcycle knife dagger shell mine arms loader balloon airliner airplane aeroplane',
);

/** Words that stand before such a noun and belong to its mention. */
export const EQUIPMENT_MODIFIERS = words(
  `ballistic cruise guided long-range short-range medium-range intermediate-range long short medium range tactical strategic nuclear hypersonic supersonic anti-tank anti-ship anti-aircraft
   anti-personnel antitank antiaircraft air-to-air air-to-ground surface-to-air ground-launched air-launched sea-launched land-based rocket-propelled rocket propelled shoulder-fired
   glide cluster barrel thermobaric dirty car roadside suicide petrol nail smoke tear gas chemical biological artillery mortar tank attack combat reconnaissance surveillance kamikaze loitering fpv naval sea
   armored armoured unmanned remotely-piloted piloted remotely fighter bomber transport stealth main battle light heavy self-propelled towed multiple-launch air defense defence air-defense air-defence
   machine sniper assault submachine semi-automatic automatic hand improvised explosive precision precision-guided high-precision laser-guided satellite-guided intercontinental submarine-launched dual-use
   military amphibious patrol landing aerial interceptor explosive decoy small conventional lethal cutting-edge unguided`,
);

/** After a designator or a name, these show that it is a weapon's or a platform's. */
export const EQUIPMENT_AFTER_NAME = words(
  `missile missiles rocket rockets bomb bombs system systems launcher launchers howitzer howitzers tank tanks drone drones helicopter helicopters jet jets fighter fighters
   aircraft bomber bombers frigate destroyer submarine rifle rifles gun guns torpedo torpedoes warhead warheads munition munitions interceptor interceptors uav uavs vehicle vehicles battery batteries plane planes warship corvette cruiser carrier`,
);
