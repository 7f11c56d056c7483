import { setFlagsFromString } from 'node:v8';

// V8 11 (Node 20) optimises a function after a fixed amount of work. Our passes are many middling functions that see
// their first thousand articles in two seconds: it optimises them on what the first few showed, throws that away and
// compiles again, and a third of the processor's time goes there (25.1 s instead of 18.2 s for the facts of 4,200
// articles, when this was first measured). So it is asked to wait five times as long, no longer for large functions
// than for small ones, and to copy fewer functions into others, which is what makes compiling slow: 14.5 s instead
// of 15.2 s with a wait of fifteen times and nothing else. Six steps of optimising are left out, since they cost
// more here than they bring. Four of them: 0.96 of the processor time for 4,200 articles (the middle of eight
// turns), 0.94 for facts read fourteen times over, where what is worth compiling has long been compiled. The other
// two: 22.60 instead of 22.80 thousand million instructions, all of the difference in the compiler and the
// collector, none in what is compiled. Five articles take as long either way. The room for new objects grows to its
// full size at once, since nearly all that a start makes stays: one article takes 0.46 instead of 0.49 s. What is
// compiled of a pattern at its first use is not polished, since a second use compiles it anew: 0.05 thousand million
// instructions less. Later engines wait by themselves, and know not all of these flags. They are set where the programs
// begin, before any other module of theirs.
if (process.versions.v8?.startsWith('11.')) {
  // Node's own modules lie compiled in it, but an engine with other flags compiles them anew: those that every start
  // loads are loaded before (a fortieth of a start).
  for (const name of ['child_process', 'fs/promises', 'os', 'perf_hooks', 'vm', 'zlib']) require(`node:${name}`);
  void process.stdout;
  setFlagsFromString('--interrupt-budget=350000');
  setFlagsFromString('--bytecode-size-allowance-per-tick=600');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
  setFlagsFromString('--semi-space-growth-factor=16');
  setFlagsFromString('--no-regexp-peephole-optimization');
  const steps = ['escape', 'loop-peeling', 'splitting', 'cf-optimization', 'store-elimination', 'move-optimization'];
  for (const step of steps) setFlagsFromString(`--no-turbo-${step}`);
}
