/** Ships that carry people or goods. Warships are left out: two of them make one event. */
export const SHIPS: ReadonlySet<string> = new Set(
  'ferry ship liner trawler yacht tanker freighter vessel steamer catamaran'.split(' '),
);

/** Before "of" and a name: "the wreck of the Orsa". */
export const WRECKS: ReadonlySet<string> = new Set(['wreck', 'wreckage', 'sinking']);

/** What only ships do, or what is said of one that is lost. */
export const SAILING: ReadonlySet<string> = new Set(
  'carrying carried sank sunk capsized sailed sailing docked'.split(' '),
);
