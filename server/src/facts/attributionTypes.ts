import type { Cue } from './cues';

/** How a marked stretch is attributed within its own frame. */
export interface Attribution {
  readonly cue: Cue;
  /** How surely: above 100 the cue stands right beside the quotation. */
  readonly score: number;
  readonly where: 'before' | 'behind';
}

export function attributionBy(cue: Cue, score: number, where: Attribution['where']): Attribution {
  return { cue, score, where };
}
