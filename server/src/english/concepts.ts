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
ambulance paramedic
engine tender
policeman policewoman officer constable
nurse medic
doctor physician surgeon
migrant refugee asylum-seeker
gunman attacker assailant shooter
thief robber burglar raider
farmer grower
fisherman trawlerman
driver motorist
cyclist biker
spectator fan onlooker
customer client
shopkeeper trader
supporter backer
victim casualty
relative kin
reporter journalist
island islet
parcel package
letter mail
jewel gem diamond
coin piece
book volume
photograph photo image
tonne ton
barrel drum
container crate
bag sack
bomb device
tank armour
howitzer cannon
boulder rock
window pane
room chamber
floor storey story
tram streetcar
bridge crossing
tunnel passage
mine pit
well borehole
dog hound
horse pony
bird fowl
fish catch
chicken hen
`
  .trim()
  .split('\n');

/** Words for one doing or one property, in the forms in which news has them. */
export const DOING_CLASSES: readonly string[] = `
leave flee evacuate evacuation evacuated left fled ordered ousted forced displaced uprooted homeless driven
fall fell fallen plunge plunged drop dropped sink sank topple toppled tumble tumbled swept washed
collapse collapsed collapsing gave break broke broken crumble crumbled
burn burned burnt scorch scorched char charred blacken blackened consume consumed
destroy destroyed ruin ruined raze razed gutted wreck wrecked flatten flattened
damage damaged harm
cut cuts cutting reduce reduced reduces reduction lower lowered lessen lessened shrink shrank shrunk decrease decreased fewer fell fall drop dropped decline declined
rise rose risen increase increased climb climbed grow grew grown raise raised up
keep keeps kept store stored retain retained retention preserve preserved save saved archive archived
hold held captivity captive custody imprisoned jailed detained prison captor hostage
trap trapped bury buried stuck stranded pinned entombed
repair repairs repaired rebuild rebuilding rebuilt fix fixing restore restoring restoration mend
cost costs bill price expense
pay paid payment payout
buy bought purchase purchased acquire acquired acquisition takeover
sell sold sale
worth value valued valuing valuation
fine fined penalty penalties pay paid
profit earnings
revenue turnover takings
debt debts liability
sentence sentenced jail jailed imprisonment imprisoned prison term bars
vote voted ballot poll
turnout participation
lead leads margin majority ahead
attend attended attendance come came gather gathered crowd turn turned
march marched protest protested rally rallied demonstrate demonstrated
take took taken involved join joined
fight fought fighting battle battled tackle tackled
search searched hunt hunting comb combed
rescue rescued save saved pull pulled pluck plucked
arrive arrived reach reached
travel travelled travelling
drive drove driving driven
deliver delivered delivery deliveries supply supplied hand handed
build built construct constructed construction
open opened opening
close closed closing closure shut shutting
last lasted lasting
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
infect infected case infection positive sick ill
vaccinate vaccinated vaccine jab dose
ship shipped export exported
carry carried carrying load loaded cargo
hit struck strike
fire fired launch launched
intercept intercepted down downed shoot shot destroyed
train training trained course
hire hired hiring employ employed recruit recruited
lose lost loss losing
sack sacked dismiss dismissed redundant redundancy redundancies layoff layoffs axe axed shed
steal stole stolen theft loot looted
find found discover discovered recover recovered recovery unearthed
seize seized confiscate confiscated
sign signed signature petition
grant awarded award
donate donated donation raise raised
storm hurricane cyclone
flood flooded flooding inundated
wind gust
rain rainfall
snow snowfall
shelter sheltered house housed accommodate accommodated accommodation slept sleep night refuge
strand stranded stuck isolated
arrest arrested detain detained custody
charge charged indict indicted accuse accused
convict convicted guilty
release released free freed
deploy deployed send sent dispatch dispatched mobilise mobilised mobilize mobilized
invest invested investment spending outlay
subsidy subsidies aid assistance support
lend lent loan loans credit
borrow borrowed borrowing
produce produced production manufacture manufactured output
create created creation
delay delayed late
cancel cancelled canceled scrap scrapped grounded
weigh weighed weighing weight heavy
deep depth below
drive drove driven driving speed moving travelled traveling travelling
fly flew flown flight
walk walked hike hiked trek trekked foot
sail sailed sailing voyage
swim swam swum
climb climbed ascent
dig dug digging
plant planted
serve served serving office
work worked working career experience job
train trained training course drill drills
teach taught teaching
live lived living home
lie lies lay away outside
equip equipped fitted installed install
move moved relocate relocated
register registered enrolled
apply applied application applications
complain complained complaint complaints
inspect inspected inspection
patrol patrolled
escort escorted
block blocked blockade blockaded
occupy occupied
strike struck walkout stoppage
negotiate negotiated talks negotiations
meeting met session debate
wait waited waiting queue queued
survive survived survivor survivors
adrift drifted drifting
treat treated treatment
quarantine quarantined isolation
donor donors donated donation
invite invited guest
nominate nominated nomination
sponsor sponsored
own owned owns stake shareholding holding
seat seats capacity hold holds room
spill spilled spilt leak leaked
contaminate contaminated polluted
dump dumped
harvest harvested crop
slaughter slaughtered cull culled
erupt erupted eruption
smuggle smuggled smuggling
counterfeit fake forged
hack hacked breach breached stolen
download downloaded
subscribe subscribed subscriber subscribers
watch watched viewer viewers audience
`
  .trim()
  .split('\n');
