/**
 * Nouns that two reports use for one kind of thing, a class in each line. Wider than one text would have it: what is
 * counted must be alike in other words as well.
 */
export const THING_CLASSES: readonly string[] = `
firefighter fireman
vehicle car automobile truck lorry
hospital clinic
country nation state
person people resident inhabitant villager townspeople evacuee neighbour islander local
home house dwelling residence
building structure property
flat apartment unit
volunteer participant
patient sufferer
employee worker staff staffer workforce
job position post role
guest visitor tourist holidaymaker
student pupil schoolchild
teacher educator
prisoner inmate detainee captive
soldier troop serviceman
sailor seaman crewman
passenger traveller
child kid youngster
firm company business
ship vessel boat
plane aircraft jet airliner
drone uav
shell round
weapon gun firearm
bullet shot cartridge
lawmaker legislator deputy mp
voter elector
candidate contender
ballot vote
protester demonstrator marcher
rescuer searcher
carriage coach wagon
tree trunk
painting picture canvas artwork
animal beast
sheep ewe
cow cattle
road street highway motorway route
school college
shareholder investor owner
turbine generator
tent shelter
bed cot
shop store outlet
branch office
`
  .trim()
  .split('\n');

/** Words for one doing or one property, in the forms in which news has them. */
export const DOING_CLASSES: readonly string[] = `
leave flee evacuate evacuation evacuated left fled ordered ousted forced displaced uprooted homeless driven
fall fell fallen plunge plunged drop dropped sink sank topple toppled tumble tumbled swept
collapse collapsed collapsing gave break broke broken crumble crumbled
burn burned burnt scorch scorched char charred blacken blackened consume consumed
destroy destroyed ruin ruined raze razed gutted wreck wrecked flatten flattened
damage damaged harm
cut cuts cutting reduce reduced reduction lower lowered lessen lessened shrink shrank shrunk decrease decreased fewer
rise rose risen increase increased climb climbed grow grew grown raise raised
keep keeps kept store stored retain retained retention preserve preserved
hold held captivity captive custody imprisoned jailed detained prison captor
trap trapped bury buried
repair repairs repaired rebuild rebuilding rebuilt fix fixing restore restoring restoration mend
cost costs bill price expense
pay paid payment payout
buy bought purchase purchased acquire acquired acquisition takeover
sell sold sale
worth value valued valuing valuation
fine fined penalty
profit earnings
revenue turnover takings
debt debts liability
sentence sentenced jail jailed imprisonment term
vote voted ballot poll
turnout participation
lead leads margin majority ahead
attend attended attendance come came gather gathered crowd turn turned
march marched protest protested rally rallied demonstrate demonstrated
take took taken
fight fought fighting battle battled tackle tackled
search searched hunt hunting
rescue rescued save saved pull pulled pluck plucked
arrive arrived
travel travelled travelling
drive drove driving driven
deliver delivered delivery
build built construct constructed construction
open opened opening
close closed closing closure shut shutting
last lasted lasting long
wait waited waiting
section stretch span piece segment portion part
depth deep
height high tall
width wide
length long
distance away far from
wide width broad
hurt injure injured injury wounded
side-effect reaction
test tested trial study
enrol enrolled enroll recruit recruited
infect infected case infection
vaccinate vaccinated vaccine jab dose
ship shipped export exported
carry carried carrying load loaded cargo
hit struck strike
fire fired launch launched
intercept intercepted down downed shoot shot destroyed
train training trained course
hire hired employ employed
lose lost loss
sack sacked dismiss dismissed redundant redundancy lay laid axe axed
steal stole stolen theft loot looted
find found discover discovered recover recovered
seize seized confiscate confiscated
sign signed signature petition
grant awarded award
donate donated donation raise raised
storm hurricane cyclone
flood flooded flooding inundated
wind gust
rain rainfall
snow snowfall
`
  .trim()
  .split('\n');
