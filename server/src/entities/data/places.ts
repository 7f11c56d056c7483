/**
 * Regions, provinces and cities much in the news, by state. Capitals stand with their states.
 * General reference knowledge, as any atlas gives it; `=` joins spellings of one place, the first being its name.
 * A line: state (empty for what spans states) | places. A name two places share stands with the better known one,
 * since a mention names a place in either case.
 */
export const PLACES = `
ukraine|Kharkiv=Kharkov;Odesa=Odessa;Lviv=Lvov;Dnipro=Dnipropetrovsk;Zaporizhzhia=Zaporizhia=Zaporozhye=Zaporizhzhya;Mykolaiv=Nikolaev;Kherson;Mariupol;Donetsk;Luhansk=Lugansk;Donbas=Donbass;Crimea;Sevastopol;Simferopol;Kerch;Sumy;Chernihiv;Poltava;Cherkasy;Vinnytsia;Zhytomyr;Rivne;Lutsk;Ternopil;Ivano-Frankivsk;Uzhhorod;Chernivtsi;Khmelnytskyi;Kropyvnytskyi;Kryvyi Rih=Kryvyy Rih;Melitopol;Berdiansk=Berdyansk;Bakhmut=Artemivsk;Avdiivka=Avdeevka;Pokrovsk=Krasnoarmiysk;Kramatorsk;Sloviansk=Slovyansk;Kupiansk=Kupyansk;Izium=Izyum;Lyman;Vovchansk=Volchansk;Chasiv Yar;Toretsk;Kurakhove;Vuhledar=Ugledar;Robotyne;Severodonetsk=Sievierodonetsk;Lysychansk;Bucha;Irpin;Hostomel;Chernobyl=Chornobyl;Enerhodar=Energodar;Nova Kakhovka=Novaya Kakhovka;Kakhovka;Kremenchuk;Konotop;Okhtyrka;Balakliia;Orikhiv=Orekhov;Tokmak;Snake Island;Zmiinyi Island;Starobilsk;Horlivka=Gorlovka;Makiivka=Makeevka;Marinka;Selydove;Myrnohrad;Kostiantynivka=Konstantinovka;Druzhkivka;Nikopol;Marhanets;Bila Tserkva;Brovary;Izmail;Saky=Saki air base;Dzhankoi;Yalta;Feodosia;Debaltseve
russia|Kursk;Belgorod;Bryansk;Voronezh;Rostov-on-Don=Rostov;Krasnodar;St. Petersburg=Saint Petersburg=Leningrad;Novosibirsk;Yekaterinburg;Kazan;Samara;Saratov;Volgograd=Stalingrad;Engels;Ryazan;Tula;Kaluga;Smolensk;Pskov;Murmansk;Arkhangelsk;Vladivostok;Kaliningrad;Sochi;Novorossiysk;Taganrog;Sudzha;Lipetsk;Oryol;Tver;Tatarstan;Chechnya;Dagestan;Ingushetia;Siberia;Grozny;Makhachkala;Perm;Chelyabinsk;Omsk;Irkutsk;Kamchatka;Sakhalin;Nizhny Novgorod;Izhevsk;Ufa;Bashkortostan;Astrakhan;Stavropol=Stavropol Krai;Millerovo;Morozovsk;Shebekino;Severomorsk;Toropets;Kapustin Yar;Novaya Zemlya;Plesetsk;Beslan;North Ossetia;Red Square;Lubyanka
belarus|Brest;Gomel;Grodno;Mogilev;Vitebsk
moldova|Transnistria=Transdniestria;Tiraspol
georgia|Abkhazia;South Ossetia;Batumi;Tskhinvali;Sukhumi
azerbaijan|Nagorno-Karabakh;Nagorny Karabakh;Stepanakert;Nakhchivan
poland|Rzeszow;Krakow=Cracow;Gdansk;Lodz;Wroclaw;Poznan;Lublin;Przemysl;Auschwitz
germany|Munich;Hamburg;Frankfurt;Cologne;Dresden;Leipzig;Stuttgart;Dusseldorf;Bonn;Bavaria;Ramstein;Wiesbaden;Hanover=Hannover;Bremen;Nuremberg;Saxony;Baden-Baden;Potsdam;Ramstein Air Base
france|Seine;Noumea;Papeete;Tahiti;Marseille=Marseilles;Lyon;Nice;Toulouse;Bordeaux;Strasbourg;Lille;Calais;Cannes;Normandy;Brittany;Corsica;Versailles;Dunkirk;Nantes;Grenoble;Saint-Denis;Provence;Burgundy;New Caledonia;French Guiana;Guadeloupe;Martinique
united-kingdom|Guernsey;Lancashire;Essex;Hampshire;Surrey;Oxfordshire;Thames;England;Scotland;Wales;Northern Ireland;Belfast;Edinburgh;Glasgow;Manchester;Liverpool;Birmingham;Leeds;Sheffield;Bristol;Cardiff;Oxford;Cambridge;Newcastle;Salisbury;Portsmouth;Plymouth;Ulster;Yorkshire;Cornwall;Kent;Dover;Heathrow;Gibraltar;Falkland Islands=Falklands;Bermuda;Cayman Islands;Diego Garcia;Gatwick;Aberdeen;Nottingham;Leicester;Southampton;Brighton;Wimbledon;Lockerbie;Westminster;Omagh;Londonderry=Derry;Stormont
ireland|Cork;Galway;Limerick
italy|Milan;Naples;Pisa;Siena;Vesuvius=Mount Vesuvius;Etna=Mount Etna;Turin;Venice;Florence;Genoa;Palermo;Bologna;Sicily;Sardinia;Lampedusa;Tuscany;Lombardy;Aviano;Trieste;Verona
spain|Barcelona;Valencia;Seville;Bilbao;Catalonia;Basque Country;Malaga;Granada;Zaragoza;Canary Islands;Ceuta;Melilla;Majorca;Andalusia
portugal|Porto=Oporto;Azores;Madeira
netherlands|Rotterdam;The Hague=Hague;Utrecht;Eindhoven;Schiphol;Maastricht;Aruba;Curaçao
belgium|Charleroi;Antwerp;Ghent;Bruges;Flanders;Wallonia
switzerland|Geneva;Zurich;Basel=Basle;Lugano;Lausanne;Davos;Bürgenstock;St. Moritz
austria|Linz;Salzburg;Innsbruck;Graz
denmark|Greenland;Aarhus;Odense;Faroe Islands
norway|Bergen;Trondheim;Svalbard;Tromso
sweden|Gothenburg;Malmo;Uppsala;Gotland
finland|Espoo;Turku;Tampere;Lapland
greece|Thessaloniki=Salonika;Crete;Lesbos;Piraeus;Corfu;Rhodes
turkey|Istanbul;Izmir;Gaziantep;Diyarbakir;Adana;Incirlik;Antalya;Hatay;Antakya;Sanliurfa;Kilis;Reyhanli;Bursa;Anatolia;Suruc
cyprus|Limassol;Larnaca;Akrotiri;Paphos
serbia|Novi Sad;Vojvodina;Nis
kosovo|Mitrovica;Prizren;Pec;Drenica
bosnia-and-herzegovina|Zvornik;Srebrenica;Banja Luka;Mostar;Republika Srpska;Tuzla;Bihac
croatia|Rijeka;Osijek;Dubrovnik;Split;Vukovar;Knin
north-macedonia|Tetovo
romania|Constanta;Timisoara;Cluj;Transylvania;Deveselu
bulgaria|Burgas;Varna;Plovdiv
czech-republic|Brno;Ostrava;Pilsen
slovakia|Kosice
lithuania|Kaunas;Suwalki Gap
estonia|Narva;Tartu
united-states|New York City=New York;Los Angeles=L.A.;Chicago;Houston;Philadelphia;Phoenix;San Antonio;San Diego;Dallas;Austin;San Francisco;Seattle;Denver;Boston;Detroit;Memphis;Nashville;Portland;Las Vegas;Baltimore;Milwaukee;Atlanta;Miami;Oakland;Minneapolis;Cleveland;Tampa;New Orleans;Honolulu;Pittsburgh;Cincinnati;St. Louis=Saint Louis;Orlando;Buffalo;Newark;Salt Lake City;Kansas City;Oklahoma City;Sacramento;Indianapolis;Charlotte;Jacksonville;Columbus;Fort Worth;El Paso;Albuquerque;Tucson;Omaha;Raleigh;Long Beach;Hartford;Providence;Richmond;Norfolk;Anchorage;Juneau;Brooklyn;Manhattan;Queens;Bronx;Staten Island;Harlem;Hollywood;Beverly Hills;Silicon Valley;Wall Street;Palo Alto;Berkeley;Long Island;Hamptons;New England;Pacific Northwest;Midwest;Deep South;Cape Cod;Capitol Building;Times Square;Central Park;Mar-a-Lago;Camp David;Guantanamo Bay=Guantanamo;Pearl Harbor;Cape Canaveral;Fort Bragg=Fort Liberty;Fort Hood=Fort Cavazos;Fort Sill;Los Alamos;Ground Zero;Ferguson;Uvalde;Parkland;Sandy Hook;Selma;Waco;Little Rock;Boise;Des Moines;Baton Rouge;Tallahassee;Birmingham, Alabama;Chattanooga;Knoxville;Louisville;Lexington;Spokane;Tacoma;Rochester;Syracuse;Albany;Yonkers;Jersey City;Trenton;Princeton, New Jersey;Wilmington;Annapolis;Arlington;Alexandria, Virginia;Bethesda;Cambridge, Massachusetts;Worcester;Springfield;New Haven;Santa Monica;Pasadena;Anaheim;Santa Barbara;San Jose, California;Fresno;Reno;Mississippi River;Great Lakes;Rocky Mountains=Rockies;Appalachia;Grand Canyon;Yellowstone;Yosemite;Silicon Alley;Puerto Rico;Guam;American Samoa;Virgin Islands;San Juan;Cape Kennedy
united-states|Alabama=Ala.;Alaska;Arizona=Ariz.;Arkansas=Ark.;California=Calif.;Colorado=Colo.;Connecticut=Conn.;Delaware=Del.;Florida=Fla.;Hawaii;Idaho;Illinois=Ill.;Indiana=Ind.;Iowa;Kansas=Kan.;Kentucky=Ky.;Louisiana=La.;Maine;Maryland=Md.;Massachusetts=Mass.;Michigan=Mich.;Minnesota=Minn.;Mississippi;Missouri=Mo.;Montana=Mont.;Nebraska=Neb.;Nevada=Nev.;New Hampshire=N.H.;New Jersey=N.J.;New Mexico=N.M.;New York State=N.Y.;North Carolina=N.C.;North Dakota=N.D.;Ohio;Oklahoma=Okla.;Oregon=Ore.;Pennsylvania=Pa.;Rhode Island=R.I.;South Carolina=S.C.;South Dakota=S.D.;Tennessee=Tenn.;Texas=Tex.;Utah;Vermont=Vt.;Virginia=Va.;Washington State=Washington state=Wash.;West Virginia=W.Va.;Wisconsin=Wis.;Wyoming=Wyo.;District of Columbia=D.C.;Northern California;Southern California
canada|Toronto;Montreal;Vancouver;Calgary;Edmonton;Quebec;Ontario;British Columbia;Alberta;Manitoba;Saskatchewan;Nova Scotia;New Brunswick;Newfoundland;Winnipeg;Halifax;Yukon;Prince Edward Island;Quebec City
mexico|Tijuana;Ciudad Juarez;Chiapas;Guadalajara;Monterrey;Acapulco;Cancun;Sinaloa;Oaxaca;Baja California;Veracruz
brazil|Rio de Janeiro;Sao Paulo;Salvador;Amazonas
argentina|Cordoba;Patagonia
chile|Valparaiso;Easter Island
colombia|Medellin;Cali;Cartagena;Barranquilla
venezuela|Maracaibo
ecuador|Guayaquil;Galapagos Islands=Galapagos
bolivia|Santa Cruz;Sucre
peru|Cuzco=Cusco;Machu Picchu;Arequipa
cuba|Santiago de Cuba;Bay of Pigs
jamaica|Kingston
china|Shanghai;Guangzhou;Shenzhen;Wuhan;Chengdu;Chongqing;Tianjin;Nanjing;Xinjiang;Tibet;Lhasa;Inner Mongolia;Guangdong;Sichuan;Yunnan;Hainan;Hubei;Hunan;Henan;Fujian;Zhejiang;Jiangsu;Shandong;Hebei;Harbin;Dalian;Qingdao;Urumqi;Tiananmen Square=Tiananmen;Macau=Macao;Manchuria;Canton;Xiamen;Kowloon
taiwan|Kaohsiung;Kinmen;Taiwan Strait
japan|Osaka;Kyoto;Hiroshima;Nagasaki;Okinawa;Nagano;Kobe;Yokohama;Fukushima;Hokkaido;Sapporo;Nagoya;Fukuoka;Senkaku Islands
south-korea|Busan=Pusan;Incheon=Inchon;Daegu=Taegu;Panmunjom;Jeju;Gwangju;Pyeongchang
north-korea|Yongbyon;Kaesong;Wonsan;Punggye-ri;Sinuiju
vietnam|Ho Chi Minh City=Saigon;Da Nang=Danang;Hue;Haiphong
cambodia|Siem Reap;Angkor Wat
thailand|Phuket;Chiang Mai;Pattaya
myanmar|Yangon=Rangoon;Mandalay;Rakhine;Shan State
indonesia|Bali;Aceh;Java;Sumatra;Papua;West Timor;Surabaya;Sulawesi;Borneo;Irian Jaya;Banda Aceh;Lombok
malaysia|Penang;Sabah;Sarawak;Selangor;Johor;Terengganu;Malacca;Klang
philippines|Mindanao;Luzon;Cebu;Davao;Scarborough Shoal;Marawi;Quezon City
india|Mumbai=Bombay;Delhi;Kolkata=Calcutta;Chennai=Madras;Bangalore=Bengaluru;Hyderabad;Kashmir;Jammu;Punjab;Gujarat;Kerala;Assam;Goa;Uttar Pradesh;Bihar;Rajasthan;Tamil Nadu;West Bengal;Ladakh;Manipur;Amritsar;Ahmedabad;Varanasi;Ayodhya;Srinagar;Pune;Lucknow;Maharashtra;Karnataka
pakistan|Karachi;Lahore;Peshawar;Quetta;Rawalpindi;Balochistan=Baluchistan;Sindh;Waziristan;North Waziristan;South Waziristan;Khyber Pakhtunkhwa;Swat;Abbottabad;Faisalabad;Gwadar
afghanistan|Kandahar;Herat;Mazar-i-Sharif;Jalalabad;Helmand;Kunduz;Bagram;Panjshir;Nangarhar;Tora Bora;Ghazni
bangladesh|Chittagong;Cox's Bazar
nepal|Mount Everest;Everest
sri-lanka|Jaffna
kazakhstan|Almaty;Baikonur
uzbekistan|Samarkand;Bukhara
iran|Isfahan;Qom;Mashhad;Shiraz;Tabriz;Natanz;Fordow=Fordo;Bushehr;Arak;Kerman;Abadan;Bandar Abbas;Khuzestan;Evin Prison
iraq|Mosul;Basra;Kirkuk;Erbil=Irbil=Arbil;Fallujah=Falluja;Ramadi;Tikrit;Anbar;Najaf;Karbala;Nineveh;Sinjar;Samarra;Tal Afar;Kurdistan=Iraqi Kurdistan=Kurdistan Region;Dohuk;Sulaymaniyah;Baqubah;Diyala;Rawah;Bayji=Baiji;Haditha;Hawija;Qayyarah;Al-Qaim;Sadr City;Halabja;Abu Ghraib;Daquq;Nasiriyah;Babylon
syria|Aleppo;East Aleppo=Eastern Aleppo;Homs;Hama;Idlib=Idleb;Raqqa=Raqqah=ar-Raqqah=Raqa=al-Raqqa;Latakia;Tartus=Tartous;Deir ez-Zor=Deir al-Zor=Deir Ezzor=Dayr Az Zawr=Deir al-Zour;Palmyra;Daraa=Deraa;Kobani=Kobane;Manbij;Afrin;Douma;Ghouta=Eastern Ghouta=Eastern Ghota=East Ghouta;Hasakah=Hasakeh=al-Hasakah=Hassakeh=Hassakah=Hasaka;Qamishli;Tabqa=Tabqah;Khan Sheikhoun=Khan Sheikhun;Ayn Isa=Ain Issa;Azaz;Al-Bab;Jarablus;Dabiq;Saraqib;Maarat al-Numan;Quneitra;Suwayda=Sweida;Madaya;Zabadani;Yarmouk;Darayya=Daraya;Hmeimim;Shayrat=Shairat=al-Shayrat;Abu Kamal=Albukamal;Mayadin;Tal Abyad;Ras al-Ain;Golan Heights=Golan;Rif Dimashq;Jisr al-Shughour;Maaloula;Salamiyah;Khan al-Assal;Tal Rifaat;Atarib
lebanon|Sidon;Tyre;Bekaa Valley=Bekaa;Tripoli, Lebanon;Arsal;Dahiyeh;Baalbek;Shebaa Farms;Nabatieh
israel|Tel Aviv;Haifa;Galilee;Ashkelon;Ashdod;Eilat;Beersheba;Negev;Sderot;East Jerusalem;Dimona;Temple Mount;Kiryat Shmona;Upper Galilee
palestine|Gaza Strip;Gaza;Gaza City;West Bank;Rafah;Khan Younis=Khan Yunis;Jenin;Nablus;Hebron;Bethlehem;Jericho;Jabalia=Jabaliya;Deir al-Balah;Nuseirat;Al-Aqsa=al-Aqsa Mosque;Al-Shifa Hospital;Beit Hanoun;Tulkarm
jordan|Aqaba;Zaatari;Petra
saudi-arabia|Mecca;Medina;Jeddah;Dhahran;Taif;Abqaiq;Neom
yemen|Aden;Hodeidah=Hodeida=Hudaydah;Taiz;Marib;Saada;Hadramawt;Mukalla
united-arab-emirates|Dubai;Sharjah;Fujairah
egypt|Alexandria;Sinai=Sinai Peninsula;Suez;Luxor;Sharm el-Sheikh;Port Said;Tahrir Square;Giza;Aswan;El-Arish
libya|Benghazi;Misrata;Sirte;Derna;Tobruk;Sabratha
tunisia|Sousse;Carthage
algeria|Oran;Constantine
morocco|Casablanca;Marrakech=Marrakesh;Tangier;Fez
sudan|Darfur;El Fasher=al-Fashir;Omdurman;Port Sudan;Kordofan;Nyala
ethiopia|Tigray;Oromia;Amhara;Mekelle;Ogaden
somalia|Puntland;Kismayo;Baidoa
kenya|Mombasa;Kisumu;Nakuru
tanzania|Dar es Salaam;Zanzibar
uganda|Entebbe;Gulu
congo-kinshasa|Goma;Kivu;North Kivu;South Kivu;Bukavu;Lubumbashi;Ituri;Kisangani
nigeria|Lagos;Kano;Borno;Maiduguri;Kaduna;Ogoniland;Niger Delta;Port Harcourt;Chibok
ghana|Kumasi
ivory-coast|Abidjan
mali|Timbuktu;Gao;Kidal
mozambique|Cabo Delgado;Beira
south-africa|Johannesburg;Cape Town;Durban;Soweto;Robben Island
zimbabwe|Bulawayo;Victoria Falls
angola|Cabinda
australia|Sydney;Melbourne;Brisbane;Perth;Adelaide;Darwin;Queensland;New South Wales;Tasmania;Northern Territory;Western Australia;South Australia;Hobart;Gold Coast;Cairns;Great Barrier Reef
new-zealand|Auckland;Christchurch;Dunedin
new-zealand|Tokelau
papua-new-guinea|Bougainville
|Europe;Asia;Americas;Africa;North America;South America;Latin America;Central America;Middle East;Mideast;Near East;Far East;Southeast Asia;Southwest Asia;South Asia;Central Asia;East Asia;North Africa;West Africa;East Africa;Sub-Saharan Africa;Southern Africa;Eastern Europe;Western Europe;Central Europe;Balkans;Baltics;Caucasus;Scandinavia;Caribbean;Antarctica;Arctic;Oceania;Horn of Africa;Sahel;Maghreb;Levant;Persian Gulf=Arabian Gulf;Gulf of Oman;Gulf of Aden;Red Sea;Black Sea;Baltic Sea;North Sea;Mediterranean=Mediterranean Sea=Eastern Mediterranean;Adriatic=Adriatic Sea;Aegean Sea;Caspian Sea;South China Sea;East China Sea;Sea of Japan;Yellow Sea;Sea of Azov;Arabian Sea;Indian Ocean;Pacific Ocean=Pacific;Atlantic Ocean=Atlantic;Arctic Ocean;Strait of Hormuz;Bab el-Mandeb;Suez Canal;Panama Canal;Bosporus;Dardanelles;English Channel;Gulf of Mexico;Bay of Bengal;Himalayas;Alps;Andes;Amazon=Amazon River;Nile;Danube;Rhine;Dnieper=Dnipro River;Dniester;Euphrates;Tigris;Jordan River;Mekong;Volga;Don River;Sahara;Indo-Pacific;Asia-Pacific;Eurasia;Korean Peninsula;Arabian Peninsula;Iberian Peninsula;Spratly Islands=Spratlys;Paracel Islands;Kerch Strait;Kerch Bridge=Crimean Bridge;Nord Stream;Lake Victoria;Mount Fuji;Iron Curtain;Berlin Wall;British Isles;Benelux;Global South;West Indies;Polynesia;Melanesia;Balkan Peninsula;Kuril Islands;Lake Chad;Lake Geneva;Pacific Rim;Strait of Gibraltar;Mesopotamia;Gulf states
`;
