/**
 * International organisations, ministries, agencies, seats of power, armed groups, parties and universities.
 * Names, acronyms and affiliations are general reference knowledge.
 * A line: id | name | other names | role | state | metonym of.
 * A seat of power ("the Kremlin") is an organisation of its own that stands for the state named last.
 */
export const ORGANISATIONS = `
united-nations|United Nations|UN;U.N.;United Nations Organization|international||
un-security-council|UN Security Council|United Nations Security Council;U.N. Security Council;Security Council;UNSC|international||
un-general-assembly|UN General Assembly|United Nations General Assembly;U.N. General Assembly;General Assembly;UNGA|international||
unicef|UNICEF|United Nations Children's Fund|international||
unhcr|UNHCR|United Nations High Commissioner for Refugees;UN High Commissioner for Refugees;UN refugee agency;U.N. refugee agency|international||
ohchr|OHCHR|UN Human Rights Office;Office of the United Nations High Commissioner for Human Rights;UN human rights office;U.N. human rights office|international||
un-human-rights-council|UN Human Rights Council|Human Rights Council;U.N. Human Rights Council|international||
ocha|OCHA|UN OCHA;Office for the Coordination of Humanitarian Affairs;UNOCHA|international||
unrwa|UNRWA|UN Relief and Works Agency|international||
unesco|UNESCO||international||
undp|UNDP|United Nations Development Programme|international||
unmik|UNMIK||international||
unifil|UNIFIL||international||
unscom|UNSCOM||international||
world-food-programme|World Food Programme|WFP;World Food Program|international||
world-health-organization|World Health Organization|WHO;World Health Organisation|international||
world-bank|World Bank||international||
imf|International Monetary Fund|IMF;I.M.F.|international||
wto|World Trade Organization|WTO;World Trade Organisation|international||
iaea|International Atomic Energy Agency|IAEA|international||
opcw|Organisation for the Prohibition of Chemical Weapons|OPCW;Organization for the Prohibition of Chemical Weapons|international||
icc|International Criminal Court|ICC|international||
icj|International Court of Justice|ICJ;World Court|international||
icrc|International Committee of the Red Cross|ICRC|international||
red-cross|Red Cross|Red Crescent;American Red Cross;International Red Cross;Syrian Arab Red Crescent|international||
nato|NATO|North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Alliance;North Atlantic Council|international||
european-union|European Union|EU;E.U.|international||
european-commission|European Commission||international||
european-parliament|European Parliament||international||
european-council|European Council||international||
council-of-europe|Council of Europe||international||
european-central-bank|European Central Bank|ECB|international||
osce|OSCE|Organization for Security and Cooperation in Europe;Organisation for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe;Organization for Security and Co-operation in Europe|international||
g7|G7|G-7;Group of Seven|international||
g8|G8|G-8;Group of Eight|international||
g20|G20|G-20;Group of 20;Group of Twenty|international||
brics|BRICS||international||
opec|OPEC|Organization of Petroleum Exporting Countries;Organization of the Petroleum Exporting Countries;OPEC+|international||
asean|ASEAN|Association of Southeast Asian Nations|international||
african-union|African Union|AU|international||
ecowas|ECOWAS|Economic Community of West African States|international||
arab-league|Arab League|League of Arab States|international||
gcc|Gulf Cooperation Council|GCC|international||
commonwealth-of-nations|Commonwealth of Nations||international||
oecd|OECD|Organization for Economic Cooperation and Development|international||
interpol|Interpol||international||
europol|Europol||international||
ioc|International Olympic Committee|IOC|international||
fifa|FIFA||international||
uefa|UEFA||international||
aukus|AUKUS||international||
csto|CSTO|Collective Security Treaty Organization|international||
shanghai-cooperation-organisation|Shanghai Cooperation Organization|Shanghai Cooperation Organisation|international||
amnesty-international|Amnesty International|Amnesty|international||
human-rights-watch|Human Rights Watch|HRW|international||
msf|Doctors Without Borders|MSF;Medecins Sans Frontieres|international||
oxfam|Oxfam||international||
save-the-children|Save the Children||international||
greenpeace|Greenpeace||international||
care-international|CARE International||international||
syrian-observatory|Syrian Observatory for Human Rights|SOHR;Syrian Observatory||syria|
syrian-network-for-human-rights|Syrian Network for Human Rights|SNHR||syria|
white-helmets|White Helmets|Syrian Civil Defence;Syrian Civil Defense||syria|
airwars|Airwars||||
bellingcat|Bellingcat||||
institute-for-the-study-of-war|Institute for the Study of War|ISW||united-states|
rusi|Royal United Services Institute|RUSI||united-kingdom|
iiss|International Institute for Strategic Studies|IISS||united-kingdom|
chatham-house|Chatham House|||united-kingdom|
csis|Center for Strategic and International Studies|CSIS||united-states|
rand-corporation|RAND Corporation|Rand Corp.;RAND Corp.;RAND||united-states|
brookings-institution|Brookings Institution|Brookings||united-states|
carnegie-endowment|Carnegie Endowment for International Peace|Carnegie Endowment||united-states|
council-on-foreign-relations|Council on Foreign Relations|||united-states|
atlantic-council|Atlantic Council|||united-states|
heritage-foundation|Heritage Foundation|||united-states|
cato-institute|Cato Institute|||united-states|
kiel-institute|Kiel Institute for the World Economy|Kiel Institute||germany|
sipri|Stockholm International Peace Research Institute|SIPRI||sweden|
international-crisis-group|International Crisis Group|Crisis Group|international||
white-house|White House||government|united-states|united-states
pentagon|Pentagon||military|united-states|united-states
us-department-of-defense|Department of Defense|Defense Department;U.S. Department of Defense;US Department of Defense;DoD;U.S. Defense Department;US Defense Department|military|united-states|
us-department-of-state|State Department|Department of State;U.S. State Department;US State Department;U.S. Department of State;US Department of State|government|united-states|
us-department-of-justice|Justice Department|Department of Justice;U.S. Justice Department;DOJ;U.S. Department of Justice;US Justice Department;US Department of Justice|government|united-states|
us-treasury|Treasury Department|Department of the Treasury;U.S. Treasury;US Treasury;U.S. Treasury Department;US Treasury Department|government|united-states|
us-homeland-security|Department of Homeland Security|DHS;Homeland Security|government|united-states|
us-commerce|Commerce Department|Department of Commerce;U.S. Department of Commerce|government|united-states|
us-labor|Labor Department|Department of Labor;U.S. Department of Labor|government|united-states|
us-energy|Energy Department|Department of Energy;U.S. Department of Energy|government|united-states|
us-agriculture|Agriculture Department|Department of Agriculture;U.S. Department of Agriculture;USDA|government|united-states|
us-education|Education Department|Department of Education;U.S. Department of Education|government|united-states|
us-interior|Interior Department|Department of the Interior|government|united-states|
us-transportation|Transportation Department|Department of Transportation;U.S. Department of Transportation|government|united-states|
us-hhs|Department of Health and Human Services|HHS|government|united-states|
us-veterans-affairs|Department of Veterans Affairs||government|united-states|
us-hud|Department of Housing and Urban Development|HUD|government|united-states|
us-congress|U.S. Congress|Congress;US Congress;United States Congress|government|united-states|
us-senate|U.S. Senate|US Senate;United States Senate|government|united-states|
us-house|House of Representatives|U.S. House of Representatives;U.S. House;US House of Representatives|government|united-states|
capitol-hill|Capitol Hill||government|united-states|united-states
us-supreme-court|U.S. Supreme Court|US Supreme Court;Supreme Court of the United States|government|united-states|
national-security-council|National Security Council|U.S. National Security Council|government|united-states|
cia|CIA|Central Intelligence Agency;C.I.A.|government|united-states|
fbi|FBI|Federal Bureau of Investigation;F.B.I.|government|united-states|
nsa|NSA|National Security Agency;N.S.A.|government|united-states|
dea|DEA|Drug Enforcement Administration|government|united-states|
atf-agency|Bureau of Alcohol, Tobacco and Firearms|BATF|government|united-states|
dia|Defense Intelligence Agency||government|united-states|
irs|IRS|Internal Revenue Service;I.R.S.|government|united-states|
sec-agency|Securities and Exchange Commission|SEC;S.E.C.|government|united-states|
fda|FDA|Food and Drug Administration;F.D.A.|government|united-states|
fcc|FCC|Federal Communications Commission;F.C.C.|government|united-states|
ftc|Federal Trade Commission|FTC;F.T.C.|government|united-states|
faa|FAA|Federal Aviation Administration;F.A.A.|government|united-states|
ntsb|National Transportation Safety Board|NTSB|government|united-states|
epa|EPA|Environmental Protection Agency;E.P.A.|government|united-states|
cdc|CDC|Centers for Disease Control and Prevention;Centers for Disease Control|government|united-states|
nih|National Institutes of Health|NIH|government|united-states|
nasa|NASA|National Aeronautics and Space Administration|government|united-states|
noaa|NOAA|National Oceanic and Atmospheric Administration|government|united-states|
fema|FEMA|Federal Emergency Management Agency|government|united-states|
federal-reserve|Federal Reserve|Fed;Federal Reserve Board;US Federal Reserve;U.S. Federal Reserve|government|united-states|
usaid|USAID|U.S. Agency for International Development;US Agency for International Development|government|united-states|
gao|General Accounting Office|GAO;Government Accountability Office|government|united-states|
cbo|Congressional Budget Office|CBO|government|united-states|
secret-service|Secret Service|U.S. Secret Service;US Secret Service|government|united-states|
us-army|U.S. Army|US Army;United States Army|military|united-states|
us-navy|U.S. Navy|US Navy;United States Navy|military|united-states|
us-air-force|U.S. Air Force|US Air Force;United States Air Force;USAF|military|united-states|
us-marine-corps|U.S. Marine Corps|Marine Corps;US Marine Corps;USMC;U.S. Marines;US Marines|military|united-states|
us-coast-guard|U.S. Coast Guard|US Coast Guard|military|united-states|
us-national-guard|National Guard|US National Guard;U.S. National Guard|military|united-states|
centcom|U.S. Central Command|CENTCOM;US Central Command;USCENTCOM;United States Central Command;Central Command|military|united-states|
eucom|U.S. European Command|EUCOM;US European Command|military|united-states|
indopacom|U.S. Indo-Pacific Command|INDOPACOM|military|united-states|
africom|U.S. Africa Command|AFRICOM;US Africa Command|military|united-states|
joint-chiefs|Joint Chiefs of Staff|Joint Chiefs|military|united-states|
cjtf-oir|Combined Joint Task Force – Operation Inherent Resolve|CJTF-OIR;Combined Joint Task Force – Inherent Resolve|military||
republican-party|Republican Party|Republican party;GOP;G.O.P.;Republicans||united-states|
democratic-party|Democratic Party|Democratic party;Democrats||united-states|
republican-national-committee|Republican National Committee|RNC||united-states|
democratic-national-committee|Democratic National Committee|DNC||united-states|
naacp|NAACP|||united-states|
aclu|ACLU|American Civil Liberties Union||united-states|
nra|National Rifle Association|NRA||united-states|
afl-cio|AFL-CIO|||united-states|
kremlin|Kremlin||government|russia|russia
fsb|FSB|Federal Security Service;Russian Federal Security Service|government|russia|
gru|GRU|Main Intelligence Directorate|military|russia|
svr|SVR|Foreign Intelligence Service|government|russia|
kgb|KGB||government|soviet-union|
state-duma|State Duma|Duma;Russian Duma;Russian State Duma|government|russia|
federation-council|Federation Council||government|russia|
roscosmos|Roscosmos||government|russia|
rosatom|Rosatom||government|russia|
gazprom|Gazprom|||russia|
rosneft|Rosneft|||russia|
wagner-group|Wagner Group|Wagner;PMC Wagner;Wagner PMC|armed group|russia|
red-army|Red Army||military|soviet-union|
downing-street|Downing Street|10 Downing Street;No 10;No. 10;Number 10|government|united-kingdom|united-kingdom
whitehall|Whitehall||government|united-kingdom|united-kingdom
foreign-office|Foreign Office|UK Foreign Office;British Foreign Office;FCO;FCDO;Foreign and Commonwealth Office|government|united-kingdom|
home-office|Home Office||government|united-kingdom|
uk-treasury|HM Treasury||government|united-kingdom|
uk-ministry-of-defence|UK Ministry of Defence|MoD;British Ministry of Defence;UK Defence Ministry;British Defence Ministry;U.K. Ministry of Defense|military|united-kingdom|
house-of-commons|House of Commons||government||
house-of-lords|House of Lords||government|united-kingdom|
scotland-yard|Scotland Yard|Metropolitan Police;Met Police|government|united-kingdom|
mi5|MI5||government|united-kingdom|
mi6|MI6||government|united-kingdom|
gchq|GCHQ||government|united-kingdom|
royal-navy|Royal Navy||military|united-kingdom|
royal-air-force|Royal Air Force|RAF|military|united-kingdom|
nhs|NHS|National Health Service|government|united-kingdom|
bank-of-england|Bank of England||government|united-kingdom|
labour-party|Labour Party|Labour party;Labour||united-kingdom|
conservative-party|Conservative Party|Conservative party;Tory Party;Tories||united-kingdom|
liberal-democrats|Liberal Democrats|Lib Dems||united-kingdom|
buckingham-palace|Buckingham Palace||government|united-kingdom|united-kingdom
elysee|Elysee|Elysee Palace||france|france
quai-dorsay|Quai d'Orsay||government|france|france
nazi-party|Nazi Party|Nazis;Nazi||germany|
bundeswehr|Bundeswehr||military|germany|
bundestag|Bundestag||government|germany|
bundesbank|Bundesbank||government|germany|
bnd|BND||government|germany|
luftwaffe|Luftwaffe||military|germany|
cdu|Christian Democratic Union|CDU||germany|
spd|Social Democratic Party|SPD|||
afd|Alternative for Germany|AfD||germany|
sbu|SBU|Security Service of Ukraine|government|ukraine|
ukraine-hur|Main Directorate of Intelligence|HUR;GUR|military|ukraine|
verkhovna-rada|Verkhovna Rada|Rada|government|ukraine|
lok-sabha|Lok Sabha||government|india|
rajya-sabha|Rajya Sabha||government|india|
vidhan-sabha|Vidhan Sabha||government|india|
pratinidhi-sabha|Pratinidhi Sabha||government|nepal|
jatiya-sangsad|Jatiya Sangsad||government|bangladesh|
dewan-rakyat|Dewan Rakyat||government|malaysia|
dewan-negara|Dewan Negara||government|malaysia|
hluttaw|Pyidaungsu Hluttaw|Hluttaw;Pyithu Hluttaw|government|myanmar|
sejm|Sejm||government|poland|
bundesrat|Bundesrat||government|germany|
folketing|Folketing|Folketinget|government|denmark|
storting|Storting|Stortinget|government|norway|
riksdag|Riksdag|Riksdagen|government|sweden|
eduskunta|Eduskunta||government|finland|
althing|Althing|Althingi|government|iceland|
saeima|Saeima||government|latvia|
riigikogu|Riigikogu||government|estonia|
oireachtas|Oireachtas||government|ireland|
dail|Dáil Éireann|Dáil;Dail;Dail Eireann|government|ireland|
seanad|Seanad Éireann|Seanad|government|ireland|
senedd|Senedd||government|united-kingdom|
bankova|Bankova||government|ukraine|ukraine
ukrainian-armed-forces|Armed Forces of Ukraine|Ukrainian Armed Forces;AFU|military|ukraine|
energoatom|Energoatom|||ukraine|
ukrenergo|Ukrenergo|||ukraine|
naftogaz|Naftogaz|||ukraine|
azov-brigade|Azov Brigade|Azov Regiment;Azov Battalion|military|ukraine|
idf|Israel Defense Forces|IDF;Israeli Defense Forces;Israel Defence Forces|military|israel|
mossad|Mossad||government|israel|
shin-bet|Shin Bet||government|israel|
knesset|Knesset||government|israel|
likud|Likud|||israel|
hamas|Hamas|Islamic Resistance Movement|armed group|palestine|
islamic-jihad|Palestinian Islamic Jihad|Islamic Jihad|armed group|palestine|
fatah|Fatah|||palestine|
plo|Palestine Liberation Organization|PLO||palestine|
palestinian-authority|Palestinian Authority|Palestinian National Authority|government|palestine|
hezbollah|Hezbollah|Hizbollah;Hizbullah;Hezbullah|armed group|lebanon|
lebanese-army|Lebanese Armed Forces||military|lebanon|
irgc|Islamic Revolutionary Guard Corps|IRGC;Revolutionary Guards;Revolutionary Guard;Iranian Revolutionary Guards|military|iran|
quds-force|Quds Force||military|iran|
houthis|Houthis|Houthi;Houthi movement;Ansar Allah;Ansarullah|armed group|yemen|
islamic-state|Islamic State|ISIS;ISIL;Daesh;IS;Islamic State of Iraq and the Levant;Islamic State of Iraq and Syria;Islamic State group;Da'esh;Islamic State in Iraq and the Levant;Islamic State of Iraq and Levant|armed group||
isis-k|ISIS-K|Islamic State Khorasan;IS-K;ISKP|armed group||
al-qaeda|al-Qaeda|Al Qaeda;al-Qaida;al Qaida;Al-Qa'ida;al-Qa'eda|armed group||
aqap|al-Qaeda in the Arabian Peninsula|AQAP|armed group||
nusra-front|Nusra Front|al-Nusra Front;Jabhat al-Nusra;Al-Nusra;Jabhat Fateh al-Sham;Jabhat al Nusra;al Nusra Front;Fateh al-Sham Front;Nusra|armed group|syria|
hayat-tahrir-al-sham|Hayat Tahrir al-Sham|HTS;Tahrir al-Sham|armed group|syria|
ahrar-al-sham|Ahrar al-Sham|Ahrar ash-Sham|armed group|syria|
free-syrian-army|Free Syrian Army|FSA|armed group|syria|
syrian-democratic-forces|Syrian Democratic Forces|SDF|armed group|syria|
ypg|YPG|People's Protection Units|armed group|syria|
syrian-arab-army|Syrian Arab Army|Syrian army;Syrian Army|military|syria|
pkk|PKK|Kurdistan Workers' Party;Kurdistan Workers Party|armed group|turkey|
peshmerga|Peshmerga||military|iraq|
krg|Kurdistan Regional Government|KRG|government|iraq|
popular-mobilization-forces|Popular Mobilization Forces|Popular Mobilisation Forces;Hashd al-Shaabi|armed group|iraq|
baath-party|Baath Party|Ba'ath Party|||
republican-guard|Republican Guard||military||
taliban|Taliban|Taleban|armed group|afghanistan|
haqqani-network|Haqqani network||armed group|afghanistan|
al-shabaab|al-Shabaab|al-Shabab;al Shabab;al Shabaab|armed group|somalia|
boko-haram|Boko Haram||armed group|nigeria|
rapid-support-forces|Rapid Support Forces|RSF|armed group|sudan|
m23|M23|March 23 Movement|armed group|congo-kinshasa|
lra|Lord's Resistance Army|LRA|armed group|uganda|
muslim-brotherhood|Muslim Brotherhood||||
kla|Kosovo Liberation Army|KLA|armed group|kosovo|
ira|Irish Republican Army|IRA|armed group|ireland|
sinn-fein|Sinn Fein|||ireland|
eta|ETA||armed group|spain|
farc|FARC|Revolutionary Armed Forces of Colombia|armed group|colombia|
tamil-tigers|Tamil Tigers|LTTE;Liberation Tigers of Tamil Eelam|armed group|sri-lanka|
khmer-rouge|Khmer Rouge||armed group|cambodia|
bjp|Bharatiya Janata Party|BJP||india|
anc|African National Congress|ANC||south-africa|
peoples-liberation-army|People's Liberation Army|PLA|military|china|
ccp|Chinese Communist Party|CCP;Communist Party of China||china|
politburo|Politburo||government||
zhongnanhai|Zhongnanhai||government|china|china
blue-house|Blue House||government|south-korea|south-korea
rcmp|RCMP|Royal Canadian Mounted Police|government|canada|
parliament-westminster|Palace of Westminster||government|united-kingdom|united-kingdom
harvard|Harvard University|Harvard||united-states|
yale|Yale University|Yale||united-states|
stanford|Stanford University|Stanford||united-states|
princeton|Princeton University|Princeton||united-states|
columbia-university|Columbia University|||united-states|
mit|Massachusetts Institute of Technology|MIT||united-states|
oxford-university|Oxford University|University of Oxford||united-kingdom|
cambridge-university|Cambridge University|University of Cambridge||united-kingdom|
kings-college-london|King's College London|||united-kingdom|
lse|London School of Economics|LSE||united-kingdom|
nfl|NFL|National Football League||united-states|
nba|NBA|National Basketball Association||united-states|
mlb|Major League Baseball|MLB||united-states|
ncaa|NCAA|||united-states|
nhl|NHL|National Hockey League||united-states|
`;
