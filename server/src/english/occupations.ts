import { words } from './words';

/**
 * Occupations that somebody learns or has for a living, as any careers guide lists them. What stands in one line is
 * called so by turns, or one of them is the other more closely said: of one line no two are told apart. A word may stand
 * in several lines. What people are beside such a job (writers, politicians, farmers of a council, soldiers of a
 * reserve) is not here. Of two words it is written with a hyphen.
 */
const LINES = `
teacher schoolteacher schoolmaster schoolmistress headteacher headmaster headmistress lecturer professor tutor instructor educator
nurse midwife paramedic matron carer caregiver care-worker health-worker ambulance-driver ambulance-worker medic
doctor surgeon physician anaesthetist anesthetist anesthesiologist paediatrician pediatrician cardiologist gp gynaecologist gynecologist
 obstetrician radiologist psychiatrist oncologist neurologist dermatologist orthopaedist urologist pathologist medic dentist orthodontist neurosurgeon
nurse anesthetist
nurse dental-nurse hygienist
radiographer sonographer
phlebotomist
dietitian dietician nutritionist
podiatrist chiropodist
chiropractor osteopath
speech-therapist
occupational-therapist
carpenter joiner cabinetmaker builder furniture-maker boatbuilder shipwright construction-worker
plumber pipefitter builder heating-engineer construction-worker
plasterer builder construction-worker
electrician technician electrical-engineer
bricklayer stonemason mason builder construction-worker
roofer thatcher builder construction-worker
tiler builder construction-worker
scaffolder builder construction-worker
glazier
decorator house-painter
welder metalworker steelworker boilermaker
blacksmith farrier metalworker
engineer mechanic technician fitter machinist toolmaker
accountant bookkeeper auditor
pharmacist apothecary
architect
baker confectioner
butcher
fishmonger
brewer
miller
cook chef caterer dinner-lady
waiter waitress barman barmaid bartender
grocer greengrocer shopkeeper shop-assistant shop-owner
cashier shop-assistant shop-worker salesman saleswoman salesperson bank-clerk
hairdresser barber beautician
postman postwoman postal-worker mail-carrier letter-carrier mailman
vet veterinarian
librarian archivist
tailor seamstress dressmaker needlewoman textile-worker garment-worker
weaver spinner textile-worker mill-worker
cobbler shoemaker
locksmith
watchmaker clockmaker jeweller jeweler goldsmith silversmith
upholsterer
printer typesetter bookbinder
gardener landscaper nurseryman
farmer smallholder crofter rancher shepherd shepherdess goatherd herdsman herder dairyman farmhand farm-worker winegrower winemaker
fisherman trawlerman fisher
docker stevedore longshoreman dock-worker port-worker
miner collier pitman
forester lumberjack logger woodcutter gamekeeper
optician optometrist
physiotherapist physical-therapist
bus-driver coach-driver
lorry-driver truck-driver trucker haulier
taxi-driver cab-driver cabbie
train-driver engine-driver railwayman railway-worker
stationmaster signalman railwayman railway-worker
crane-driver crane-operator
tram-driver streetcar-driver
ambulance-driver
policeman policewoman police-officer detective
firefighter fireman
prison-officer prison-guard warder
watchman security-guard night-guard night-watchman museum-guard doorman bouncer
flight-attendant air-hostess stewardess steward cabin-attendant
cleaner caretaker janitor charwoman custodian
dustman binman refuse-collector
receptionist
undertaker mortician
lifeguard
translator interpreter
social-worker
estate-agent
lawyer solicitor barrister attorney notary
goalkeeper keeper
striker forward winger midfielder
defender midfielder
`;

/** By word: in which of the lines it stands. */
export const OCCUPATIONS: ReadonlyMap<string, ReadonlySet<number>> = readLines();

function readLines(): ReadonlyMap<string, ReadonlySet<number>> {
  const by = new Map<string, Set<number>>();
  for (const [number, line] of LINES.replace(/\n /g, ' ').trim().split('\n').entries()) {
    for (const word of line.split(' ')) {
      const lines = by.get(word);
      if (lines === undefined) by.set(word, new Set([number]));
      else lines.add(number);
    }
  }
  return by;
}

/** What may stand before an occupation and leaves it one: whose, how old, of what school or subject. */
export const BESIDE_OCCUPATIONS = words(
  'a an the her his their retired local young primary secondary school trainee senior junior student apprentice qualified self-employed hospital children newly unemployed elderly veteran experienced maths music science history language english village',
);

/** Trades by one word each, of which nobody has learned two as a rule. */
export const TRADES = words(
  'teacher nurse carpenter plumber electrician engineer dentist accountant pharmacist architect baker butcher mechanic hairdresser postman farmer fisherman',
);
