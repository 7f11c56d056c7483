import { COUNTED_IN_MATCHES } from '../english/sports';
import { stemOfWritten } from './stems';

/** What each athlete has so many of in each match, as stems: two reports of one day give those of two matches. */
export const SPORTS_COUNTS: ReadonlySet<string> = new Set([...COUNTED_IN_MATCHES].map(stemOfWritten));
