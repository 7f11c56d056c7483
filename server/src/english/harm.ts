import { words } from './words';

/** What befell people, as a noun before "of": "the wounding of 12". Those that name a measure themselves are in `measures`. */
export const NOUNS_OF_HARM: ReadonlyMap<string, string> = new Map(
  (
    [
      ['killed', 'killing killings murder murders slaying slayings martyrdom slaughter massacre assassination'],
      ['killed', 'assassinations lynching lynchings butchering drowning drownings'],
      ['wounded', 'wounding injuring maiming'],
      ['executed', 'execution executions beheading beheadings hanging hangings'],
      ['kidnapped', 'abduction abductions kidnapping kidnappings'],
      ['missing', 'disappearance disappearances'],
      ['hospitalised', 'hospitalisation hospitalization'],
    ] as const
  ).flatMap(([measure, list]) => [...words(list)].map((word): [string, string] => [word, measure])),
);

/** What is done to somebody, or what somebody does, to death. */
export const TO_DEATH = words(
  'stabbed stabbing hacked hacking beaten beat beating bludgeoned clubbed kicked stoned stoning strangled choked choking suffocated burned burnt burning roasted scalded frozen froze freezing bled bleeding starved starving crushed trampled tortured shot shelled bombed gassed mauled gored whipped flogged bayoneted speared electrocuted knifed battered smothered asphyxiated squeezed drowned',
);

/** What hurt people suffer, sustain, are left with or are treated for. */
export const HARMS = words(
  'suffocation asphyxiation asphyxia injury injuries wound wounds burn burns fracture fractures concussion concussions bruise bruises laceration lacerations cut cuts shrapnel',
);

/** Behind "breathing" and "respiratory": "suffered breathing difficulties". */
export const TROUBLES = words('difficulty difficulties problem problems trouble troubles distress symptoms');

/** What flies about when shots are fired or something blows up: "hit by shrapnel". */
export const FLYING = words('shrapnel bullet bullets debris splinters gunfire glass fragments pellets');

/** What is done with fighters alone in these words: teams are eliminated, and risks are neutralised. */
export const DONE_TO_FIGHTERS = words(
  'neutralised neutralized neutralising neutralizing eliminated eliminating liquidated liquidating',
);
