/**
 * Sovereign states and the few territories that news treats as states of their own.
 * Names and demonyms are general reference knowledge, as any atlas or style guide gives them.
 * A line: id | name | other names | demonyms (adjective first, then people) | capital and its other spellings.
 */
export const STATES = `
afghanistan|Afghanistan||Afghan;Afghans|Kabul
albania|Albania||Albanian;Albanians|Tirana
algeria|Algeria||Algerian;Algerians|Algiers
andorra|Andorra||Andorran;Andorrans|Andorra la Vella
angola|Angola||Angolan;Angolans|Luanda
antigua-and-barbuda|Antigua and Barbuda|Antigua|Antiguan;Antiguans|St. John's
argentina|Argentina||Argentine;Argentinian;Argentines;Argentinians;Argentinean|Buenos Aires
armenia|Armenia||Armenian;Armenians|Yerevan
australia|Australia||Australian;Australians|Canberra
austria|Austria||Austrian;Austrians|Vienna
azerbaijan|Azerbaijan||Azerbaijani;Azerbaijanis;Azeri;Azeris|Baku
bahamas|Bahamas|The Bahamas|Bahamian;Bahamians|Nassau
bahrain|Bahrain||Bahraini;Bahrainis|Manama
bangladesh|Bangladesh||Bangladeshi;Bangladeshis|Dhaka
barbados|Barbados||Barbadian;Barbadians|Bridgetown
belarus|Belarus|Byelorussia|Belarusian;Belarusians;Belarussian;Belarussians|Minsk
belgium|Belgium||Belgian;Belgians|Brussels
belize|Belize||Belizean;Belizeans|Belmopan
benin|Benin||Beninese|Porto-Novo
bhutan|Bhutan||Bhutanese|Thimphu
bolivia|Bolivia||Bolivian;Bolivians|La Paz
bosnia-and-herzegovina|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina|Bosnian;Bosnians|Sarajevo
botswana|Botswana||Botswanan;Motswana|Gaborone
brazil|Brazil||Brazilian;Brazilians|Brasilia
brunei|Brunei|Brunei Darussalam|Bruneian;Bruneians|Bandar Seri Begawan
bulgaria|Bulgaria||Bulgarian;Bulgarians|Sofia
burkina-faso|Burkina Faso|Upper Volta|Burkinabe|Ouagadougou
burundi|Burundi||Burundian;Burundians|Bujumbura
cambodia|Cambodia|Kampuchea|Cambodian;Cambodians|Phnom Penh
cameroon|Cameroon||Cameroonian;Cameroonians|Yaounde
canada|Canada||Canadian;Canadians|Ottawa
cape-verde|Cape Verde|Cabo Verde|Cape Verdean;Cape Verdeans|Praia
central-african-republic|Central African Republic|CAR|Central African;Central Africans|Bangui
chad|Chad||Chadian;Chadians|N'Djamena
chile|Chile||Chilean;Chileans|Santiago
china|China|People's Republic of China;PRC;mainland China|Chinese|Beijing;Peking
colombia|Colombia||Colombian;Colombians|Bogota
comoros|Comoros||Comorian;Comorians|Moroni
congo-brazzaville|Republic of the Congo|Congo-Brazzaville;Congo Republic||Brazzaville
congo-kinshasa|Democratic Republic of the Congo|DRC;DR Congo;Democratic Republic of Congo;Congo;Zaire|Congolese;Zairean|Kinshasa
costa-rica|Costa Rica||Costa Rican;Costa Ricans|San Jose
croatia|Croatia||Croatian;Croatians;Croat;Croats|Zagreb
cuba|Cuba||Cuban;Cubans|Havana
cyprus|Cyprus||Cypriot;Cypriots|Nicosia
czech-republic|Czech Republic|Czechia|Czech;Czechs|Prague
czechoslovakia|Czechoslovakia||Czechoslovak;Czechoslovaks;Czechoslovakian|
denmark|Denmark||Danish;Dane;Danes|Copenhagen
djibouti|Djibouti||Djiboutian;Djiboutians|
dominica|Dominica|||Roseau
dominican-republic|Dominican Republic||Dominican;Dominicans|Santo Domingo
east-timor|East Timor|Timor-Leste|East Timorese;Timorese|Dili
ecuador|Ecuador||Ecuadorian;Ecuadorians;Ecuadorean;Ecuadoreans|Quito
egypt|Egypt||Egyptian;Egyptians|Cairo
el-salvador|El Salvador||Salvadoran;Salvadorans|San Salvador
equatorial-guinea|Equatorial Guinea||Equatoguinean;Equatoguineans|Malabo
eritrea|Eritrea||Eritrean;Eritreans|Asmara
estonia|Estonia||Estonian;Estonians|Tallinn
eswatini|Eswatini|Swaziland|Swazi;Swazis|Mbabane
ethiopia|Ethiopia||Ethiopian;Ethiopians|Addis Ababa
fiji|Fiji||Fijian;Fijians|Suva
finland|Finland||Finnish;Finn;Finns|Helsinki
france|France|French Republic|French;Frenchman;Frenchmen;Frenchwoman|Paris
gabon|Gabon||Gabonese|Libreville
gambia|Gambia|The Gambia|Gambian;Gambians|Banjul
georgia|Georgia|Republic of Georgia|Georgian;Georgians|Tbilisi
germany|Germany|West Germany;East Germany;Federal Republic of Germany|German;Germans|Berlin
ghana|Ghana||Ghanaian;Ghanaians|Accra
greece|Greece||Greek;Greeks|Athens
grenada|Grenada||Grenadian;Grenadians|St. George's
guatemala|Guatemala||Guatemalan;Guatemalans|Guatemala City
guinea|Guinea||Guinean;Guineans|Conakry
guinea-bissau|Guinea-Bissau|||Bissau
guyana|Guyana||Guyanese|Georgetown
haiti|Haiti||Haitian;Haitians|Port-au-Prince
honduras|Honduras||Honduran;Hondurans|Tegucigalpa
hong-kong|Hong Kong||Hong Konger;Hong Kongers|
hungary|Hungary||Hungarian;Hungarians|Budapest
iceland|Iceland||Icelandic;Icelander;Icelanders|Reykjavik
india|India|Republic of India|Indian;Indians|New Delhi
indonesia|Indonesia||Indonesian;Indonesians|Jakarta
iran|Iran|Islamic Republic of Iran;Islamic Republic;Persia|Iranian;Iranians|Tehran;Teheran
iraq|Iraq|Republic of Iraq|Iraqi;Iraqis|Baghdad
ireland|Ireland|Republic of Ireland;Irish Republic|Irish;Irishman;Irishmen|Dublin
israel|Israel|State of Israel|Israeli;Israelis|Jerusalem
italy|Italy||Italian;Italians|Rome
ivory-coast|Ivory Coast|Cote d'Ivoire|Ivorian;Ivorians|Yamoussoukro
jamaica|Jamaica||Jamaican;Jamaicans|
japan|Japan||Japanese|Tokyo
jordan|Jordan|Hashemite Kingdom of Jordan|Jordanian;Jordanians|Amman
kazakhstan|Kazakhstan||Kazakh;Kazakhs;Kazakhstani|Astana;Nur-Sultan
kenya|Kenya||Kenyan;Kenyans|Nairobi
kiribati|Kiribati|||Tarawa
kosovo|Kosovo||Kosovar;Kosovars;Kosovan|Pristina
kuwait|Kuwait||Kuwaiti;Kuwaitis|Kuwait City
kyrgyzstan|Kyrgyzstan|Kyrgyz Republic|Kyrgyz|Bishkek
laos|Laos||Laotian;Laotians;Lao|Vientiane
latvia|Latvia||Latvian;Latvians|Riga
lebanon|Lebanon||Lebanese|Beirut
lesotho|Lesotho||Basotho|Maseru
liberia|Liberia||Liberian;Liberians|Monrovia
libya|Libya||Libyan;Libyans|Tripoli
liechtenstein|Liechtenstein|||Vaduz
lithuania|Lithuania||Lithuanian;Lithuanians|Vilnius
luxembourg|Luxembourg||Luxembourger;Luxembourgers|
madagascar|Madagascar||Malagasy|Antananarivo
malawi|Malawi||Malawian;Malawians|Lilongwe
malaysia|Malaysia||Malaysian;Malaysians|Kuala Lumpur
maldives|Maldives|The Maldives|Maldivian;Maldivians|
mali|Mali||Malian;Malians|Bamako
malta|Malta||Maltese|Valletta
marshall-islands|Marshall Islands||Marshallese|Majuro
mauritania|Mauritania||Mauritanian;Mauritanians|Nouakchott
mauritius|Mauritius||Mauritian;Mauritians|Port Louis
mexico|Mexico||Mexican;Mexicans|Mexico City
micronesia|Micronesia|Federated States of Micronesia|Micronesian;Micronesians|Palikir
moldova|Moldova||Moldovan;Moldovans|Chisinau
monaco|Monaco||Monegasque|
mongolia|Mongolia||Mongolian;Mongolians;Mongol|Ulaanbaatar;Ulan Bator
montenegro|Montenegro||Montenegrin;Montenegrins|Podgorica
morocco|Morocco||Moroccan;Moroccans|Rabat
mozambique|Mozambique||Mozambican;Mozambicans|Maputo
myanmar|Myanmar|Burma|Burmese|Naypyidaw
namibia|Namibia||Namibian;Namibians|Windhoek
nauru|Nauru||Nauruan;Nauruans|
nepal|Nepal||Nepalese;Nepali;Nepalis|Kathmandu;Katmandu
netherlands|Netherlands|The Netherlands;Holland|Dutch;Dutchman;Dutchmen|Amsterdam
new-zealand|New Zealand||New Zealander;New Zealanders;Kiwis|Wellington
nicaragua|Nicaragua||Nicaraguan;Nicaraguans|Managua
niger|Niger||Nigerien;Nigeriens|Niamey
nigeria|Nigeria||Nigerian;Nigerians|Abuja
north-korea|North Korea|DPRK;N. Korea;Democratic People's Republic of Korea|North Korean;North Koreans;N. Korean;N. Koreans|Pyongyang
north-macedonia|North Macedonia|Macedonia;FYROM|Macedonian;Macedonians|Skopje
norway|Norway||Norwegian;Norwegians|Oslo
oman|Oman||Omani;Omanis|Muscat
pakistan|Pakistan||Pakistani;Pakistanis|Islamabad
palau|Palau||Palauan;Palauans|
palestine|Palestine|State of Palestine|Palestinian;Palestinians|Ramallah
panama|Panama||Panamanian;Panamanians|Panama City
papua-new-guinea|Papua New Guinea|PNG|Papua New Guinean|Port Moresby
paraguay|Paraguay||Paraguayan;Paraguayans|Asuncion
peru|Peru||Peruvian;Peruvians|Lima
philippines|Philippines|The Philippines|Philippine;Filipino;Filipinos;Filipina|Manila
poland|Poland||Polish;Pole;Poles|Warsaw
portugal|Portugal||Portuguese|Lisbon
qatar|Qatar||Qatari;Qataris|Doha
romania|Romania|Rumania|Romanian;Romanians|Bucharest
russia|Russia|Russian Federation|Russian;Russians|Moscow
rwanda|Rwanda||Rwandan;Rwandans|Kigali
saint-kitts-and-nevis|Saint Kitts and Nevis|St. Kitts and Nevis;St. Kitts||Basseterre
saint-lucia|Saint Lucia|St. Lucia|St. Lucian|Castries
saint-vincent|Saint Vincent and the Grenadines|St. Vincent and the Grenadines||Kingstown
samoa|Samoa|Western Samoa|Samoan;Samoans|Apia
san-marino|San Marino|||
sao-tome|Sao Tome and Principe|||
saudi-arabia|Saudi Arabia|Kingdom of Saudi Arabia;KSA|Saudi;Saudis;Saudi Arabian|Riyadh
senegal|Senegal||Senegalese|Dakar
serbia|Serbia||Serbian;Serbians;Serb;Serbs|Belgrade
seychelles|Seychelles||Seychellois|
sierra-leone|Sierra Leone||Sierra Leonean;Sierra Leoneans|Freetown
singapore|Singapore||Singaporean;Singaporeans|
slovakia|Slovakia|Slovak Republic|Slovak;Slovaks;Slovakian|Bratislava
slovenia|Slovenia||Slovenian;Slovenians;Slovene;Slovenes|Ljubljana
solomon-islands|Solomon Islands||Solomon Islander;Solomon Islanders|Honiara
somalia|Somalia||Somali;Somalis;Somalian|Mogadishu
somaliland|Somaliland|||Hargeisa
south-africa|South Africa|S. Africa|South African;South Africans;S. African;S. Africans|Pretoria
south-korea|South Korea|S. Korea;Republic of Korea;ROK|South Korean;South Koreans;S. Korean;S. Koreans|Seoul
south-sudan|South Sudan||South Sudanese|Juba
soviet-union|Soviet Union|USSR;U.S.S.R.|Soviet;Soviets|
spain|Spain||Spanish;Spaniard;Spaniards|Madrid
sri-lanka|Sri Lanka|Ceylon|Sri Lankan;Sri Lankans|Colombo
sudan|Sudan||Sudanese|Khartoum
suriname|Suriname|Surinam|Surinamese|Paramaribo
sweden|Sweden||Swedish;Swede;Swedes|Stockholm
switzerland|Switzerland||Swiss|Bern;Berne
syria|Syria|Syrian Arab Republic|Syrian;Syrians|Damascus
taiwan|Taiwan|Republic of China;ROC;Chinese Taipei|Taiwanese|Taipei
tajikistan|Tajikistan||Tajik;Tajiks|Dushanbe
tanzania|Tanzania||Tanzanian;Tanzanians|Dodoma
thailand|Thailand||Thai;Thais|Bangkok
togo|Togo||Togolese|Lome
tonga|Tonga||Tongan;Tongans|Nuku'alofa
trinidad-and-tobago|Trinidad and Tobago|Trinidad|Trinidadian;Trinidadians|Port of Spain
tunisia|Tunisia||Tunisian;Tunisians|Tunis
turkey|Turkey|Turkiye|Turkish;Turk;Turks|Ankara
turkmenistan|Turkmenistan||Turkmen;Turkmens|Ashgabat
tuvalu|Tuvalu||Tuvaluan|Funafuti
uganda|Uganda||Ugandan;Ugandans|Kampala
ukraine|Ukraine|the Ukraine|Ukrainian;Ukrainians|Kyiv;Kiev
united-arab-emirates|United Arab Emirates|UAE;U.A.E.;the Emirates|Emirati;Emiratis|Abu Dhabi
united-kingdom|United Kingdom|UK;U.K.;U. K.;Britain;Great Britain|British;Briton;Britons;Brit;Brits|London
united-states|United States|US;U.S.;U. S.;USA;U.S.A.;United States of America;America|American;Americans|Washington;Washington, D.C.;Washington D.C.;Washington, DC;Washington DC
uruguay|Uruguay||Uruguayan;Uruguayans|Montevideo
uzbekistan|Uzbekistan||Uzbek;Uzbeks;Uzbekistani|Tashkent
vanuatu|Vanuatu||Ni-Vanuatu|Port Vila
vatican|Vatican City|Holy See;Vatican||
venezuela|Venezuela||Venezuelan;Venezuelans|Caracas
vietnam|Vietnam|Viet Nam;North Vietnam;South Vietnam|Vietnamese|Hanoi
western-sahara|Western Sahara||Sahrawi;Sahrawis;Saharawi|
yemen|Yemen||Yemeni;Yemenis|Sanaa;Sana'a
yugoslavia|Yugoslavia||Yugoslav;Yugoslavs;Yugoslavian|
zambia|Zambia||Zambian;Zambians|Lusaka
zimbabwe|Zimbabwe|Rhodesia|Zimbabwean;Zimbabweans|Harare
`;
