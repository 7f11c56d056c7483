// Nouns (folded, singular or plural as they speak) that stand for speakers without a name.

import { words } from './words';

/** Titles and offices of single people: they may stand before a name ("spokesman Ivo Lenk") or alone ("the minister"). */
export const ROLE_NOUNS = words(
  'president vice-president premier minister secretary chancellor senator congressman congresswoman congressperson representative governor ' +
    'mayor councillor councilman councilwoman councilor alderman commissioner ambassador envoy diplomat spokesman spokeswoman spokesperson ' +
    'official officer leader chief head director chair chairman chairwoman chairperson chairwoman ceo executive manager founder co-founder ' +
    'owner president-elect nominee candidate challenger incumbent lawmaker legislator politician judge justice magistrate prosecutor attorney lawyer barrister ' +
    'solicitor counsel advocate defendant plaintiff suspect witness victim survivor detective sergeant lieutenant captain major colonel ' +
    'general admiral commander marshal sheriff constable inspector superintendent deputy trooper soldier veteran guard warden ' +
    'professor doctor dr scientist researcher analyst expert economist historian engineer ecologist biologist chemist physicist astronomer ' +
    'geologist virologist epidemiologist psychologist sociologist anthropologist author writer novelist poet editor reporter ' +
    'journalist columnist correspondent commentator critic host anchor moderator presenter broadcaster interviewer pollster strategist adviser advisor aide ' +
    'consultant activist campaigner organizer organiser protester protestor demonstrator volunteer resident neighbor neighbour ' +
    'villager farmer fisherman worker employee driver pilot teacher principal headteacher headmaster headmistress student pupil graduate parent mother father ' +
    'mom dad brother sister sibling twin son daughter nephew niece wife husband spouse fiance fiancee boyfriend girlfriend widow widower uncle aunt cousin grandmother grandfather grandson granddaughter stepfather stepmother stepson stepdaughter stepbrother stepsister godfather godmother friend roommate housemate flatmate classmate teammate mentor colleague coach ' +
    'trainer player captain midfielder striker goalkeeper defender forward quarterback pitcher batsman bowler skipper referee umpire swimmer runner athlete ' +
    'champion rider sprinter actor actress singer musician artist director filmmaker producer designer architect nurse surgeon physician doctor paramedic ' +
    'firefighter priest bishop archbishop cardinal pope pastor rabbi imam cleric monk nun king queen prince princess duke duchess ' +
    'emperor sultan emir businessman businesswoman billionaire millionaire mogul entrepreneur investor banker trader broker shopkeeper ' +
    'landlord tenant customer passenger tourist visitor operator undersecretary treasurer auditor controller comptroller ombudsman coroner curator librarian ' +
    'ranger keeper servant conservationist meteorologist forecaster seismologist man woman boy girl teenager person source insider whistleblower ' +
    'caller viewer reader user blogger youtuber delegate voter supporter opponent rival counterpart successor predecessor colleague ' +
    'refugee migrant immigrant speaker negotiator mediator inspector investigator examiner chairman-elect narrator ' +
    'grocer baker butcher plumber electrician carpenter welder miner builder cleaner chef waiter waitress barber hairdresser tailor jeweller ' +
    'blacksmith florist gardener janitor caretaker porter clerk cashier receptionist accountant bookkeeper postman postwoman dentist pharmacist ' +
    'optician midwife carer vet veterinarian beekeeper shepherd forester sailor steward stewardess bartender publican innkeeper brewer winemaker ' +
    'hotelier undertaker translator interpreter linguist philosopher theologian archaeologist botanist zoologist oceanographer glaciologist ' +
    'hydrologist toxicologist cardiologist oncologist pediatrician paediatrician psychiatrist pathologist radiologist anaesthetist dean rector ' +
    'provost vice-chancellor lecturer tutor instructor juror inmate prisoner detainee hostage conscript recruit cadet commuter motorist pensioner shareholder subscriber backbencher frontbencher whip peer peeress lord claimant complainant appellant orphan conductor cellist violinist pianist drummer guitarist soprano tenor organist composer ' +
    'choreographer dancer sculptor painter photographer illustrator playwright comedian dramaturge breeder dairyman smallholder ' +
    'docker stevedore foreman forewoman signalman lighthouse-keeper miller potter weaver technician mechanic developer programmer statistician ' +
    'cartographer planner surveyor arborist agronomist nutritionist dietitian physiotherapist therapist counsellor caseworker ' +
    'hydrographer climatologist ornithologist entomologist palaeontologist paleontologist chaplain vicar deacon sexton registrar bailiff',
);

/** Nouns for groups and bodies that speak as one. */
export const BODY_NOUNS = words(
  'government ministry administration campaign company firm corporation bank party parliament senate congress council committee commission court ' +
    'department agency bureau office police army military navy coastguard union federation association organization organisation group coalition alliance league ' +
    'team club university college school institute foundation charity network station channel studio magazine newspaper paper publication outlet journal ' +
    'website site board panel tribunal embassy consulate church regulator watchdog operator airline hospital opposition crowd audience family jury authority service ' +
    'ministry directorate secretariat cabinet kremlin palace house',
);

/** Writings and broadcasts that carry words themselves ("the report said"). */
export const DOCUMENT_NOUNS = words(
  'report statement letter document memo memorandum email e-mail mail tweet post message note article editorial story column essay op-ed book memoir study paper survey poll ' +
    'review analysis assessment investigation inquiry audit transcript text filing complaint lawsuit suit indictment affidavit petition motion ruling ' +
    'judgment judgement verdict opinion order decree resolution law bill act treaty agreement contract constitution charter clause article ' +
    'declaration communique release bulletin newsletter notice sign banner placard poster billboard label plaque slogan headline caption ad advert ' +
    'advertisement commercial video clip recording tape broadcast speech address sermon testimony interview blog blogpost website ' +
    'page platform manifesto pamphlet brochure leaflet flyer card inscription t-shirt shirt hat motto summary plan proposal guidance advisory alert ' +
    'source sources dispatch cable file files excerpt passage chapter bio profile script narrator voiceover',
);

/** Nouns for people whom a reader cannot name. */
export const ANONYMOUS_NOUNS = words(
  'official officials source sources diplomat diplomats insider insiders aide aides adviser advisers advisor advisors people person persons ' +
    'witness witnesses eyewitness eyewitnesses onlooker onlookers bystander bystanders resident residents neighbor neighbors neighbour neighbours villager villagers local locals ' +
    'critic critics expert experts analyst analysts observer observers economist economists scientist scientists researcher researchers lawmaker lawmakers ' +
    'legislator legislators lawyer lawyers supporter supporters opponent opponents activist activists protester protesters protestor protestors demonstrator demonstrators ' +
    'voter voters worker workers employee employees man men woman women boy boys girl girls teenager teenagers student students parent parents ' +
    'survivor survivors victim victims relative relatives friend friends colleague colleagues soldier soldiers officer officers commander commanders ' +
    'investigator investigators trader traders banker bankers strategist strategists operative operatives staffer staffers member members ' +
    'user users reader readers caller callers viewer viewers fan fans customer customers passenger passengers tourist tourists driver drivers ' +
    'farmer farmers teacher teachers doctor doctors nurse nurses executive executives manager managers delegate delegates donor donors veteran veterans ' +
    'one some others many someone somebody another few several most everyone everybody politicians leaders republicans democrats conservatives liberals ' +
    'skeptics sceptics pundits commentators historians pollsters juror jurors inmate inmates prisoner prisoners commuter commuters motorist motorists ' +
    'pensioner pensioners shareholder shareholders',
);

/** Nouns that name somebody's words: "his warning that “…”", "a statement calling it “…”". */
export const SPEECH_NOUNS = words(
  'statement comment comments remark remarks warning claim claims assertion allegation allegations accusation accusations announcement declaration ' +
    'letter tweet tweets post message messages email e-mail memo note speech address testimony argument suggestion complaint criticism ' +
    'question answer reply response promise pledge vow call calls appeal demand plea threat admission acknowledgment denial term ' +
    'conclusion finding observation prediction belief opinion view description characterization characterisation phrase words ' +
    'word quote quotation quip joke line slogan motto motif mantra chant chants cry cries shout shouts insistence contention explanation insult ' +
    'advice recommendation order message headline caption assurance apology boast lament rebuke retort comparison refrain adage saying proverb reminder report reports',
);

/** Female and male role nouns and family words, for pronouns. */
export const FEMALE_NOUNS = words(
  'woman girl mother mom mum sister daughter wife widow aunt grandmother queen princess duchess actress spokeswoman congresswoman ' +
    'councilwoman chairwoman businesswoman lady mrs ms miss nun lady baroness dame heroine waitress hostess girlfriend bride first-lady',
);
export const MALE_NOUNS = words(
  'man boy father dad brother son husband uncle grandfather king prince duke spokesman congressman councilman chairman businessman ' +
    'mr sir priest monk fisherman gentleman baron lord hero waiter boyfriend groom widower batsman',
);
/** Words that tell a quoted name of a thing: “…” after them is a title or a name, not speech. */
export const NAMING_NOUNS = words(
  'book novel memoir film movie documentary song album single track show series programme program episode play musical opera poem essay column article painting ' +
    'exhibit exhibition podcast game magazine newspaper website hashtag hit anthem ballad sitcom drama comedy sculpture section chapter bestseller blockbuster cartoon column op-ed commentary editorial ' +
    'ship boat ferry vessel yacht trawler tanker freighter tug lifeboat frigate destroyer corvette cruiser submarine icebreaker schooner ' +
    'locomotive spacecraft rover probe pub restaurant cafe bar inn hotel nightclub festival racehorse horse',
);
/** What hangs above something, in somebody's words or nobody's: where nobody is named, no one is asked for. */
export const MOTTO_NOUNS = words('motto slogan tagline strapline theme rubric heading hashtag banner headline title');
export const NAMING_CUES = words(
  'so-called so called dubbed nicknamed codenamed code-named named titled entitled termed known labelled labeled called branded christened',
);
