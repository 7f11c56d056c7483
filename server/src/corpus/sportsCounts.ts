import { stemOfWritten } from './draft/words';

/** What each athlete has so many of in each match: stems. Two reports of one day give those of two matches. */
export const SPORTS_COUNTS: ReadonlySet<string> = new Set(
  'homer wicket rebound assist goal point run hit game match set inning innings strikeout walk out over yard try hitter batter meeting decision birdie bogey par ace touchdown lap'
    .split(' ')
    .map(stemOfWritten),
);
