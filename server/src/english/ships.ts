/** Ships that carry people or goods. Warships are left out: two of them make one event. */
export const SHIPS: ReadonlySet<string> = new Set(
  'ferry ship liner trawler yacht tanker freighter vessel steamer catamaran'.split(' '),
);

/** In lower case directly before a ship's name: "the ferry Orsa", "the destroyer Venn". */
export const BEFORE_SHIP_NAMES: ReadonlySet<string> = new Set([
  ...SHIPS,
  ...(
    'carrier boat yacht lifeboat speedboat sailboat motorboat houseboat hydrofoil schooner barge tug tugboat dredger icebreaker lightship steamboat ' +
    'steamship dinghy ketch sloop brig clipper whaler frigate destroyer corvette cruiser submarine battleship warship gunboat minesweeper ' +
    'minehunter battlecruiser dreadnought flagship'
  ).split(' '),
]);

/** Behind "the" and a name, where only ships do it. */
export const ONLY_SHIPS: ReadonlySet<string> = new Set('capsized docked sailed foundered'.split(' '));

/** Behind "the" and a name, of ships where an article speaks of one; the Nikkei sinks as well. */
export const SHIPS_TOO: ReadonlySet<string> = new Set('sank sinking sunk'.split(' '));

/** What a ship does or is, behind its name; "the ship Orla Venn bought" is not called so. */
export const DONE_BY_SHIPS: ReadonlySet<string> = new Set(
  (
    'sank sunk sinking capsized sailed docked foundered departed arrived caught collided crashed carried entered listed overturned drifted ' +
    'stopped disappeared vanished burned exploded turned reached returned crossed left hit struck went ran was had has is suffered lost ' +
    'called set burst made'
  ).split(' '),
);

/** Before "of" and a name: "the wreck of the Orsa". */
export const WRECKS: ReadonlySet<string> = new Set(['wreck', 'wreckage', 'sinking']);

/** What only ships do, or what is said of one that is lost. */
export const SAILING: ReadonlySet<string> = new Set(
  'carrying carried sank sunk capsized sailed sailing docked'.split(' '),
);
