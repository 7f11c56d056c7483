import { words } from './words';

/* Words of the sports pages: the units of play and of score in the glossaries of ball games, athletics and golf. */

/** What each athlete has so many of in each match. */
export const COUNTED_IN_MATCHES = words(
  'homer wicket rebound assist goal point run hit game match set inning innings strikeout walk out over yard try hitter batter meeting decision birdie bogey par ace touchdown lap',
);

/** What a player may do in several minutes of one match. */
export const SCORING = words(
  'scored score goal goals header headed netted equalised equaliser levelled opener winner converted struck strike tapped fired penalty corner',
);
