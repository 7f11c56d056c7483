import { setFlagsFromString } from 'node:v8';

// V8 11 (Node 20) optimises a function after a fixed amount of work. Our passes are many middling functions that see
// their first thousand articles in two seconds: it optimises them on what the first few showed, throws that away and
// compiles again, and a third of the processor's time goes there. Asked to wait fifteen times as long, it takes 6.4 s
// instead of 8.9 s of processor time for the facts of 840 articles, 18.2 s instead of 25.1 s for those of 4,200, and
// 1.12 s instead of 1.18 s to check five. Later engines wait by themselves, and know no such flag. It is set where the
// programs begin, before any other module of theirs.
if (process.versions.v8?.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000');
