/**
 * Nouns that two reports use for one kind of thing, a class in each line. Wider than one text would have it: what is
 * counted must be alike in other words as well.
 */
export const THING_CLASSES: readonly string[] = `
firefighter fireman
vehicle car automobile truck lorry van pickup
hospital clinic infirmary
country nation state
person people resident inhabitant villager townspeople evacuee neighbour islander local citizen townsfolk individual human pensioner occupant dweller homeowner householder
home house dwelling residence
building structure property block
flat apartment unit
volunteer participant
patient sufferer
employee worker staff staffer workforce labourer workman
job position post role duty
guest visitor tourist holidaymaker vacationer traveler
student pupil schoolchild
teacher educator
prisoner inmate detainee captive hostage
soldier troop serviceman servicewoman recruit conscript marine infantryman paratrooper
sailor seaman crewman mariner
passenger traveller
child kid youngster
firm company business enterprise corporation supplier contractor
ship vessel boat freighter
plane aircraft jet airliner airplane aeroplane aeroplan warplane fighter bomber
helicopter chopper
drone uav quadcopter
missile rocket projectile
shell round
weapon gun firearm
bullet shot cartridge
lawmaker legislator deputy mp
voter elector
candidate contender
ballot vote
protester demonstrator marcher activist campaigner
rescuer searcher responder
carriage coach wagon
tree trunk
painting picture canvas artwork work
animal beast
cow cattle
road street highway motorway freeway expressway route lane
district region county province
village hamlet community municipality
town city
prize award trophy honour
school college academy
university campus
shareholder investor owner
turbine generator
tent shelter
shop store outlet supermarket boutique
branch office
ambulance paramedic
policeman policewoman officer constable trooper
nurse medic
doctor physician surgeon consultant
migrant refugee
gunman attacker assailant shooter militant insurgent
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
container crate box case
bag sack
explosion blast bomb bombing detonation device charge
tank armour
howitzer cannon
boulder rock
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
agreement deal accord contract treaty pact memorandum settlement merger takeover compact protocol
law bill act legislation decree budget ordinance statute amendment reform
march procession parade demonstration rally protest column
plant factory works mill
parliament assembly legislature
chicken hen
sheep lamb ewe
judge justice magistrate
lawyer attorney barrister solicitor advocate
witness testifier
count offence accusation allegation
order commission
match game fixture
actor actress performer
musician player instrumentalist
song track number
miner pitman
climber mountaineer alpinist
hiker walker trekker rambler
runner jogger athlete
runway airstrip
ward department
bed berth bunk
battery launcher
telescope observatory
artefact artifact relic object
skeleton remains corpse body
language tongue
key button
stop station
pylon mast
breach gap hole
sensor detector gauge
researcher scientist academic
question query
statue sculpture bust
copy print
edition issue
villa cottage
`
  .trim()
  .split('\n');

/** Words for one doing or one property; each stands for all its regular forms. */
export const DOING_CLASSES: readonly string[] = `
leave flee evacuate evacuation left fled ordered ousted forced displaced uprooted homeless driven
fall fell fallen plunge drop dropped sink sank topple tumble swept washed
collapse gave break broke broken crumble
burn burnt scorch char charred blacken consume
destroy ruin raze razed gutted wreck flatten
damage harm
cut cutting reduce reduction lower lessen shrink shrank shrunk decrease fewer fell fall drop dropped decline
rise rose risen increase climb grow grew grown raise up
keep kept store retain retention preserve save saved archive
hold held captivity captive custody imprisoned jailed detained prison captor hostage
trap trapped bury buried stuck stranded pinned entombed
repair rebuild rebuilt fix restore restoration mend
cost bill price expense
pay paid payment payout
buy bought purchase acquire acquisition takeover
sell sold sale
worth value valuation
fine fined penalty pay paid
profit earnings
revenue turnover takings
debt liability
sentence jail imprisonment imprisoned prison term bars
vote voted ballot poll
turnout participation
lead margin majority ahead
attend attendance gather crowd turn
march protest rally rallied demonstrate
take took taken involved join
fight fought battle tackle
search hunt comb
rescue save saved pull pulled pluck plucked dug winch winched freed extricate
arrive reach
deliver delivery supply supplied hand
build built construct construction
close closure shut shutting idle offline
section stretch span piece segment portion part
height high tall
length long
distance away far from
wide width broad
hurt injure injury wounded
test trial study
enrol enrolled recruit
infect case infection positive sick ill
vaccinate vaccine jab dose
ship shipped export
carry carried load cargo
carry carried bring brought led escort escorted lift lifted moved transfer haul hauled
upstairs upper upward stairs staircase upstair
hit struck strike
fire fired launch
intercept intercepted interception down downed shoot shot destroyed neutralise repel repelled
hire hired employ recruit
lose lost loss losing
sack dismiss redundant redundancy layoff axe axed shed lay laid
steal stole stolen theft loot
find found discover recover recovery unearthed
seize confiscate
sign signature petition
grant awarded
award awarded compensation compensated compensate damages redress restitution reparation
donate donation raise
storm hurricane cyclone
flood inundated
wind gust
rain rainfall
snow snowfall
shelter house accommodate accommodation slept sleep night refuge
strand stuck isolated
arrest detain custody
charge indict accuse
convict guilty
release free freed
deploy send sent dispatch mobilise
invest investment spending outlay
subsidy aid assistance support
lend lent loan credit
produce production manufacture output
create creation
delay late
cancel scrap scrapped grounded
weigh weight heavy
deep depth below
drive drove driven speed moving travelled
fly flew flown flight airlift airlifted land landed landing
walk hike hiked trek trekked foot
sail voyage
swim swam swum
climb ascent
dig dug digging
serve office
work career experience job
train course drill
teach taught
live lived home
lie lay away outside
equip equipped fitted installed
move moved relocate
register enrolled
apply applied application
complain complaint
inspect inspection
patrol patrolled
block blockade
occupy occupied
strike struck walkout stoppage
negotiate talks negotiations
meeting met session debate
speech spoke speak speaking address addressed talk lecture
acquit acquitted acquittal clear cleared exonerate absolved
saving savings save synergy synergies economy economies
appear appeared perform performed performance concert played
open opened opening inaugurate inaugurated
climb climbed reach reached summit ascend
tax duty levy tariff toll excise
withdraw withdrawal withdrew extract extraction pump pumped
maker producer manufacturer
expel expelled expulsion
ban banned suspend suspended suspension
appoint appointed appointment
resign resigned quit stepped
collide collided collision crash crashed hit struck
derail derailed derailment
sink sank sunk capsize capsized
attack attacked raid raided assault assaulted ambush
kidnap kidnapped abduct abducted seize seized captured
escape escaped flee fled
hunger starve starving malnourished
score scored net netted
beat beaten defeat defeated
send sent dismissed dismissal
publish published release released issue issued
extend extended prolong prolonged
postpone postponed delay delayed
refuse refused reject rejected turned
wait queue
wait waiting stand stood standing stop stopped halt halted held stationary parked idle stranded
survive survivor
adrift drifted
treat treatment
quarantine isolation
donor donated donation
invite guest
nominate nomination
own stake shareholding holding
seat capacity hold room
spill spilt leak
contaminate polluted
harvest crop
slaughter cull
erupt eruption
counterfeit fake forged
hack breach stolen
subscribe subscriber
watch viewer audience
`
  .trim()
  .split('\n');

/** Nouns for people, who are one number whatever they are called. */
export const PEOPLE =
  'person firefighter volunteer patient worker guest student teacher prisoner soldier sailor passenger child lawmaker voter protester rescuer shareholder policeman nurse doctor migrant gunman thief farmer fisherman driver cyclist spectator customer shopkeeper supporter victim relative reporter man woman boy girl member crew survivor dead miner pilot climber tourist family adult baby pensioner player musician singer actor guard officer candidate colleague lawyer witness juror';
