/**
 * News outlets and agencies. Names are general reference knowledge.
 * A line: id | name | other names | state. The second table holds agencies, whose copy other outlets carry.
 */
export const OUTLETS = `
the-new-york-times|The New York Times|New York Times;NYT;N.Y. Times|united-states
the-washington-post|The Washington Post|Washington Post;WaPo|united-states
the-wall-street-journal|The Wall Street Journal|Wall Street Journal;WSJ|united-states
usa-today|USA Today||united-states
los-angeles-times|Los Angeles Times|The Los Angeles Times;LA Times;L.A. Times|united-states
chicago-tribune|Chicago Tribune||united-states
baltimore-sun|The Baltimore Sun|Baltimore Sun|united-states
boston-globe|The Boston Globe|Boston Globe|united-states
new-york-post|New York Post|The New York Post;New York Daily News|united-states
miami-herald|Miami Herald|The Miami Herald|united-states
san-francisco-chronicle|San Francisco Chronicle||united-states
philadelphia-inquirer|The Philadelphia Inquirer|Philadelphia Inquirer|united-states
houston-chronicle|Houston Chronicle||united-states
dallas-morning-news|The Dallas Morning News|Dallas Morning News|united-states
christian-science-monitor|The Christian Science Monitor|Christian Science Monitor|united-states
newsweek|Newsweek||united-states
time-magazine|Time magazine|TIME magazine|united-states
us-news|U.S. News & World Report||united-states
the-new-yorker|The New Yorker|New Yorker magazine|united-states
the-atlantic|The Atlantic|Atlantic Monthly|united-states
vanity-fair|Vanity Fair||united-states
rolling-stone|Rolling Stone||united-states
the-nation|The Nation magazine||united-states
foreign-policy|Foreign Policy magazine||united-states
foreign-affairs|Foreign Affairs magazine||united-states
politico|Politico||united-states
axios|Axios||united-states
the-hill|The Hill newspaper|TheHill|united-states
the-intercept|The Intercept||united-states
huffpost|HuffPost|Huffington Post;The Huffington Post|united-states
buzzfeed-news|BuzzFeed News|BuzzFeed|united-states
vox|Vox.com||united-states
vice-news|Vice News|VICE News|united-states
the-daily-beast|The Daily Beast|Daily Beast|united-states
business-insider|Business Insider||united-states
the-war-zone|The War Zone|The Drive|united-states
defense-news|Defense News||united-states
breaking-defense|Breaking Defense||united-states
military-times|Military Times|Army Times;Navy Times|united-states
stars-and-stripes|Stars and Stripes||united-states
politifact|PolitiFact||united-states
factcheck|FactCheck.org||united-states
breitbart|Breitbart News|Breitbart|united-states
arizona-republic|The Arizona Republic|Arizona Republic|united-states
newsmax|Newsmax||united-states
propublica|ProPublica||united-states
nationofchange|NationofChange|Nation of Change|united-states
just-security|Just Security||united-states
cnn|CNN|Cable News Network;CNN International|united-states
fox-news|Fox News|Fox News Channel|united-states
msnbc|MSNBC||united-states
nbc-news|NBC News|NBC|united-states
abc-news|ABC News|ABC|united-states
cbs-news|CBS News|CBS|united-states
cnbc|CNBC||united-states
pbs|PBS|PBS NewsHour|united-states
npr|NPR|National Public Radio|united-states
c-span|C-SPAN||united-states
voice-of-america|Voice of America|VOA|united-states
radio-free-europe|Radio Free Europe/Radio Liberty|Radio Free Europe;RFE/RL;Radio Liberty|united-states
radio-free-asia|Radio Free Asia|RFA|united-states
nikkei|Nikkei|Nikkei Asia|japan
the-guardian|The Guardian|Guardian newspaper|united-kingdom
the-times|The Times of London|Times of London|united-kingdom
the-sunday-times|The Sunday Times|Sunday Times|united-kingdom
the-telegraph|The Daily Telegraph|Daily Telegraph;The Telegraph;Sunday Telegraph|united-kingdom
the-independent|The Independent||united-kingdom
financial-times|Financial Times|The Financial Times|united-kingdom
the-economist|The Economist|Economist magazine|united-kingdom
daily-mail|Daily Mail|The Daily Mail;MailOnline;Mail on Sunday|united-kingdom
daily-mirror|Daily Mirror|The Daily Mirror|united-kingdom
daily-express|Daily Express|The Daily Express|united-kingdom
the-sun|The Sun newspaper||united-kingdom
evening-standard|Evening Standard||united-kingdom
the-observer|The Observer newspaper||united-kingdom
the-scotsman|The Scotsman||united-kingdom
bbc|BBC|BBC News;British Broadcasting Corporation;British Broadcasting Corp.;BBC World Service;BBC Radio|united-kingdom
sky-news|Sky News||united-kingdom
itv-news|ITV News|ITV|united-kingdom
channel-4-news|Channel 4 News||united-kingdom
janes|Jane's Defence Weekly|Janes;Jane's|united-kingdom
middle-east-eye|Middle East Eye||united-kingdom
irish-times|The Irish Times|Irish Times|ireland
rte|RTE||ireland
le-monde|Le Monde||france
le-figaro|Le Figaro||france
le-parisien|Le Parisien||france
les-echos|Les Echos||france
france-soir|France-Soir||france
le-soir|Le Soir||belgium
liberation|Libération newspaper||france
france-24|France 24|France24|france
rfi|Radio France Internationale|RFI|france
euronews|Euronews||france
politico-europe|Politico Europe||belgium
der-spiegel|Der Spiegel|Spiegel|germany
die-zeit|Die Zeit||germany
die-welt|Die Welt||germany
bild|Bild|Bild am Sonntag;Bild-Zeitung|germany
sueddeutsche|Süddeutsche Zeitung|Sueddeutsche Zeitung|germany
faz|Frankfurter Allgemeine Zeitung|Frankfurter Allgemeine|germany
deutsche-welle|Deutsche Welle|DW|germany
ard|ARD||germany
zdf|ZDF||germany
nzz|Neue Zürcher Zeitung||switzerland
der-standard|Der Standard||austria
corriere-della-sera|Corriere della Sera||italy
la-repubblica|la Repubblica|La Repubblica|italy
la-stampa|La Stampa||italy
el-pais|El País|El Pais|spain
el-mundo|El Mundo||spain
gazeta-wyborcza|Gazeta Wyborcza||poland
rzeczpospolita|Rzeczpospolita||poland
dnevni-avaz|Dnevni Avaz||bosnia-and-herzegovina
oslobodjenje|Oslobodjenje||bosnia-and-herzegovina
gazeta-shqiptare|Gazeta Shqiptare||albania
koha-jone|Koha Jonë|Koha Jone|albania
helsingin-sanomat|Helsingin Sanomat||finland
dagens-nyheter|Dagens Nyheter||sweden
aftenposten|Aftenposten||norway
tvp|TVP||poland
kyiv-independent|The Kyiv Independent|Kyiv Independent|ukraine
kyiv-post|Kyiv Post||ukraine
ukrainska-pravda|Ukrainska Pravda|Ukrayinska Pravda|ukraine
suspilne|Suspilne||ukraine
meduza|Meduza||russia
novaya-gazeta|Novaya Gazeta||russia
moscow-times|The Moscow Times|Moscow Times|russia
kommersant|Kommersant||russia
vedomosti|Vedomosti||russia
izvestia|Izvestia|Izvestiya|russia
pravda|Pravda||russia
komsomolskaya-pravda|Komsomolskaya Pravda||russia
nezavisimaya-gazeta|Nezavisimaya Gazeta||russia
rossiya-1|Rossiya 1|Rossiya-1|russia
channel-one-russia|Channel One Russia||russia
ntv|NTV||
rt|RT|Russia Today|russia
sputnik|Sputnik News||russia
tv-rain|TV Rain|Dozhd|russia
the-insider|The Insider outlet||russia
rybar|Rybar||russia
haaretz|Haaretz||israel
jerusalem-post|The Jerusalem Post|Jerusalem Post|israel
times-of-israel|The Times of Israel|Times of Israel|israel
yedioth-ahronoth|Yedioth Ahronoth|Yediot Ahronot;Ynet|israel
maariv|Maariv||israel
al-jazeera|Al Jazeera|Al-Jazeera;Al Jazeera English|qatar
al-arabiya|Al Arabiya|Al-Arabiya|saudi-arabia
asharq-al-awsat|Asharq Al-Awsat|Al-Sharq al-Awsat|saudi-arabia
arab-news|Arab News||saudi-arabia
al-mayadeen|Al Mayadeen|Al-Mayadeen|lebanon
al-manar|Al-Manar|Al Manar|lebanon
the-daily-star-lebanon|The Daily Star of Lebanon||lebanon
the-national|The National newspaper||united-arab-emirates
gulf-news|Gulf News||united-arab-emirates
al-ahram|Al-Ahram|Al Ahram|egypt
enab-baladi|Enab Baladi||syria
orient-news|Orient News||syria
al-masdar-news|Al-Masdar News|Al Masdar News|syria
al-watan|Al-Watan||syria
zaman-al-wasl|Zaman al-Wasl|Zaman Al Wasl|syria
press-tv|Press TV||iran
jomhuri-eslami|Jomhuri Eslami|Jomhouri-e Eslami|iran
al-hayat|Al-Hayat|Al Hayat|lebanon
an-nahar|An-Nahar|An Nahar|lebanon
as-safir|As-Safir|As Safir|lebanon
al-akhbar|Al-Akhbar|Al Akhbar|egypt
hurriyet|Hurriyet|Hürriyet|turkey
daily-sabah|Daily Sabah||turkey
trt|TRT|TRT World|turkey
dawn|Dawn newspaper||pakistan
geo-news|Geo News||pakistan
times-of-india|The Times of India|Times of India|india
the-hindu|The Hindu||india
hindustan-times|Hindustan Times||india
indian-express|The Indian Express|Indian Express|india
ndtv|NDTV||india
global-times|Global Times||china
peoples-daily|People's Daily||china
china-daily|China Daily||china
cctv|CCTV|CGTN|china
south-china-morning-post|South China Morning Post||hong-kong
straits-times|The Straits Times|Straits Times|singapore
channel-newsasia|Channel NewsAsia||singapore
japan-times|The Japan Times|Japan Times|japan
asahi-shimbun|Asahi Shimbun|Asahi|japan
yomiuri-shimbun|Yomiuri Shimbun|Yomiuri|japan
mainichi-shimbun|Mainichi Shimbun|Mainichi|japan
nhk|NHK||japan
korea-herald|The Korea Herald|Korea Herald|south-korea
chosun-ilbo|Chosun Ilbo||south-korea
jakarta-post|The Jakarta Post|Jakarta Post|indonesia
bangkok-post|Bangkok Post||thailand
the-australian|The Australian newspaper||australia
sydney-morning-herald|The Sydney Morning Herald|Sydney Morning Herald|australia
the-age|The Age newspaper||australia
abc-australia|Australian Broadcasting Corporation||australia
new-zealand-herald|The New Zealand Herald|New Zealand Herald|new-zealand
globe-and-mail|The Globe and Mail|Globe and Mail|canada
toronto-star|Toronto Star||canada
vancouver-sun|Vancouver Sun|The Vancouver Sun|canada
cbc|CBC|CBC News;Canadian Broadcasting Corporation|canada
ctv-news|CTV News|CTV|canada
national-post|National Post||canada
daily-nation|Daily Nation||kenya
mail-and-guardian|Mail & Guardian||south-africa
o-globo|O Globo||brazil
folha|Folha de S.Paulo|Folha de Sao Paulo|brazil
clarin|Clarín|Clarin|argentina
la-nacion|La Nación|La Nacion|argentina
el-universal|El Universal||mexico
la-jornada|La Jornada||mexico
el-financiero|El Financiero||mexico
el-tiempo|El Tiempo||colombia
el-espectador|El Espectador||colombia
el-nuevo-diario|El Nuevo Diario||nicaragua
el-comercio|El Comercio||peru
tv-globo|TV Globo|Rede Globo|brazil
estadao|O Estado de S. Paulo|Estado de Sao Paulo|brazil
telesur|teleSUR|TeleSUR|venezuela
wikinews|Wikinews||
wikipedia|Wikipedia||
`;

export const AGENCIES = `
reuters|Reuters|Thomson Reuters|united-kingdom
associated-press|The Associated Press|Associated Press;AP|united-states
afp|Agence France-Presse|AFP;Agence France Presse|france
upi|United Press International|UPI|united-states
bloomberg|Bloomberg|Bloomberg News|united-states
dow-jones|Dow Jones|Dow Jones Newswires|united-states
getty-images|Getty Images||united-states
epa-images|European Pressphoto Agency||germany
dpa|Deutsche Presse-Agentur|DPA|germany
ansa|ANSA||italy
efe|EFE|Agencia EFE|spain
pap|Polish Press Agency||poland
tass|TASS|Tass;Itar-Tass;ITAR-TASS|russia
ria-novosti|RIA Novosti|RIA;RIA-Novosti|russia
interfax|Interfax||russia
interfax-ukraine|Interfax-Ukraine||ukraine
ukrinform|Ukrinform||ukraine
unian|UNIAN||ukraine
belta|BelTA||belarus
xinhua|Xinhua|Xinhua News Agency;New China News Agency|china
kcna|KCNA|Korean Central News Agency|north-korea
yonhap|Yonhap|Yonhap News Agency|south-korea
kyodo|Kyodo|Kyodo News|japan
jiji|Jiji Press||japan
anadolu|Anadolu Agency|Anadolu|turkey
irna|IRNA|Islamic Republic News Agency|iran
fars|Fars News Agency|Fars|iran
tasnim|Tasnim|Tasnim News Agency|iran
mehr|Mehr News Agency||iran
isna|ISNA||iran
sana|Syrian Arab News Agency|SANA|syria
ara-news|ARA News||syria
amaq|Amaq|Aamaq News Agency;Amaq News Agency|
ina|Iraqi News Agency||iraq
mena|Middle East News Agency||egypt
wam|Emirates News Agency||united-arab-emirates
petra-agency|Petra News Agency||jordan
spa-agency|Saudi Press Agency||saudi-arabia
wafa|WAFA||palestine
pti|Press Trust of India|PTI|india
ani-agency|Asian News International||india
antara|Antara||indonesia
bernama|Bernama||malaysia
aap|Australian Associated Press||australia
canadian-press|The Canadian Press|Canadian Press|canada
press-association|Press Association|PA Media|united-kingdom
tanjug|Tanjug||serbia
beta-agency|Beta news agency||serbia
mti|MTI||hungary
ctk|CTK||czech-republic
`;
