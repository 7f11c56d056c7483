import { words } from './words';

/**
 * What lasts, a class in each line: nouns for it, verbs of those who are in it, and what it leaves behind when it is
 * over. Two reports of one affair that give how long it was speak of one thing where they use words of one class.
 */
export const LASTING_CLASSES: readonly string[] = `
debate debated sitting session chamber discussion deliberation filibuster plenary floor round
talks negotiation negotiate bargaining haggling table parley mediation session round
fighting fought fight shooting battle firefight gunfight gunbattle clash shelling bombardment gunfire skirmish combat assault attack barrage onslaught raid fire bullets
strike stoppage walkout picket lockout downed shutdown dispute
robbery raid heist burglary theft break-in holdup thief burglar robber raider gang loot plunder
evacuation evacuate rescue empty emptied ashore lifeboat disembark aboard
holiday vacation getaway sunbathe beach sun trip break villa cruise resort
visit stay trip tour pilgrimage sojourn
blackout outage dark darkness power lights electricity
captivity captive hostage held kept imprisoned detention detained custody cell kidnapper captor locked shut chained tied dungeon ordeal
flight flew airborne aloft
crossing voyage passage sailing sailed
journey drive ride march trek walk climb ascent descent
speech address spoke speak oration monologue lectern podium
search searched hunt manhunt combed
lockdown curfew shelter sheltered cellar alert siren basement
surgery operation operate operated theatre surgeon
trial proceedings courtroom
hearing testimony testify testified evidence witness grilled questioned questioning interrogation interrogated
training course instruction trained train lesson drill
repair closure closed shut reopen rebuilding
wait waited queue queued delay delayed stranded stuck
siege standoff besieged barricaded cordon
fire blaze burned burnt flames inferno burn
storm gale downpour hurricane rain rained
concert performance show gig encore recital band orchestra choir singer
ceremony service funeral mass wedding procession
match game play rally
meeting met summit conference
spacewalk airlock tether outside
ban banned barred disqualified disqualification excluded
halted suspended interrupted interruption paused pause stopped
adrift drifted drifting drift raft dinghy
chase pursuit pursued chased
trapped buried rubble debris entombed snow mud wreckage wreck underground pinned wedged avalanche
contract agreement deal accord pact treaty lease licence license concession franchise
warranty guarantee guaranteed
lifetime lifespan design designed built meant
quarantine isolation isolated
protest occupation occupied sit-in blockade blockaded
drought heatwave
campaign
`
  .trim()
  .split('\n');

/** Verbs that say how long something went on, or how long somebody did so. */
export const LAST = words(
  'lasted last lasts took take went dragged raged continued ran run runs burned burnt stretched kept held sat spent talked argued debated fought needed covers cover covered stayed remained spanned',
);

/** What time does. */
export const PASSED = words('passed went elapsed spent enough needed sufficed gone');

/** What something is made to do for so long. */
export const SERVE = words(
  'work last serve operate run function go stay remain keep live fly orbit stand circle measure observe watch send transmit be hold',
);
