import { words } from './words';

/*
 * Nouns for one person whom a report speaks of without a name: by trade or art, by part in what happened, by age. A
 * thesaurus has them under "person", "athlete", "artist", "wrongdoer" and "traveller". Offices and ranks are in
 * `roles.ts`, trades that one learns in `occupations.ts`.
 */

/** A referee, a swimmer, a novelist, a tourist: what somebody is as a person, whosever service it is in. */
export const PERSON_NOUNS = words(
  `referee umpire linesman player footballer striker midfielder goalkeeper keeper defender forward winger quarterback pitcher batsman bowler
   swimmer diver runner sprinter hurdler jumper thrower cyclist rider driver golfer boxer wrestler fighter athlete climber mountaineer skier
   snowboarder skater gymnast rower sailor surfer fencer judoka jockey champion
   writer author novelist poet playwright essayist historian philosopher artist painter sculptor illustrator photographer designer architect
   actor actress comedian singer songwriter musician pianist violinist cellist guitarist drummer soprano tenor conductor composer rapper dj dancer
   ballerina choreographer director filmmaker film-maker producer model chef
   scientist researcher physicist chemist biologist mathematician astronomer economist engineer inventor professor doctor surgeon nurse
   anaesthetist psychologist teacher student pupil astronaut cosmonaut
   businessman businesswoman entrepreneur billionaire millionaire tycoon investor trader lawyer barrister accountant
   journalist reporter correspondent blogger activist campaigner dissident missionary priest nun monk volunteer aid-worker
   tourist hiker backpacker traveller holidaymaker woman man citizen national teenager boy girl mother father couple
   jesuit franciscan benedictine friar
   diplomat mediator negotiator politician lawmaker member mp mep observer
   hostage captive captain pilot mercenary fugitive suspect gunman smuggler fisherman carpenter plumber farmer`,
);

/** Of these an adjective before them says of which state or body the office is, and not of which the person. */
export const OFFICE_NOUNS = words(
  `president vice-president premier minister secretary undersecretary chancellor governor mayor commissioner ambassador envoy consul spokesman spokeswoman
   spokesperson official officer leader chief head director chair chairman chairwoman chairperson ceo executive manager founder co-founder owner
   candidate challenger incumbent nominee president-elect judge justice magistrate prosecutor general admiral commander marshal sheriff constable
   inspector superintendent deputy trooper soldier warden coach trainer delegate negotiator ombudsman coroner auditor controller comptroller
   speaker king queen prince princess duke duchess emperor sultan emir rival counterpart successor predecessor agent source insider regulator
   operator examiner investigator recruit conscript cadet whip peer lord servant planner voter supporter opponent`,
);

/** Of these every story has several. */
export const ANYBODY = words(
  'man woman person adult people patient member resident friend local official officer source witness survivor neighbour neighbor parent relative colleague native visitor',
);

/** Of these a story may have two, in two places. */
export const ONE_OF_MANY = words(
  'victim boy girl child baby toddler teenager student pupil passenger schoolboy schoolgirl worker tourist pensioner soldier employee protester hiker climber youth',
);

/** Who did what a story tells, or whom it befell. */
export const DOERS_AND_VICTIMS = words(
  'gunman attacker shooter knifeman baby toddler child youth schoolboy schoolgirl cyclist motorcyclist motorist pedestrian robber burglar thief hijacker kidnapper stowaway caller pensioner climber diver skipper',
);

/** Who has another part in it. */
export const PARTS_IN_STORIES = words(
  'driver pilot captain co-pilot copilot conductor suspect owner landlord landlady tenant hostage captive bride groom priest organiser organizer instructor guide operator lifeguard',
);

/** Where one plays in a team. */
export const PLAYERS = words('goalkeeper keeper striker forward winger midfielder defender');

/** Somebody else than the one of whom a sentence tells. */
export const ANOTHER_PERSON = words(
  'victim suspect child teen toddler baby driver guest patient person friend neighbour neighbor partner colleague boyfriend girlfriend someone somebody another prisoner accused dead',
);
