import type { Rule } from './types';

/** Every rule, in the order in which findings at one place are told. */
export const RULES: readonly Rule[] = [];
