import { setFlagsFromString } from 'node:v8';

// Functions for which optimising costs more than it brings are left out by their names, which the bundle of the command
// line marks (scripts/seldom.mjs). The others then need not wait as long as engine.ts tells them to, and less is copied
// into them: 21.9 instead of 23.0 thousand million instructions for the facts of 4,200 articles when this was first
// measured, of these 2.2 instead of 3.5 in the compiler, whose instructions take the longest. A server is not set so: none
// of its functions is marked.
if (process.versions.v8?.startsWith('11.') && process.argv[2] !== 'lsp') {
  setFlagsFromString('--turbo-filter=-seldom_*');
  setFlagsFromString('--interrupt-budget=250000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=120');
  // Of the little that is copied, more may come from branches that are seldom taken: 19.44 instead of 19.59.
  setFlagsFromString('--min-inlining-frequency=0.05');
  // Nearly all that these programs make stays to the end (of 187 MB that the engine looked through last, 172), so that
  // looking through it for what can go costs much and brings little: the engine waits until there is 25 times as much. It
  // looks at all of it at once then, not bit by bit: nobody waits for an answer meanwhile, and most starts end before.
  setFlagsFromString('--heap-growing-percent=2400');
  setFlagsFromString('--no-incremental-marking');
}
