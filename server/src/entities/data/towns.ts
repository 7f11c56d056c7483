/**
 * Towns, bases, dams, camps, crossings and waterways that reports of conflicts name, beside the places of `places.ts`.
 * General reference knowledge, as atlases and agencies' maps give it; `=` joins spellings of one place, the first being its name.
 * A line: state | places.
 */
export const TOWNS = `
ukraine|Rubizhne;Popasna;Soledar;Siversk;Velyka Novosilka;Huliaipole;Kakhovka Dam;Antonivka;Krynky;Oleshky;Skadovsk;Henichesk;Chonhar;Armiansk;Yevpatoria;Borodyanka;Vasylkiv;Uman;Pavlohrad;Kamianske;Trostianets;Shostka;Reni;Ochakiv;Kinburn Spit;Starokostiantyniv;Yavoriv;Drohobych;Kolomyia;Kalush;Pripyat=Prypiat;Ilovaisk;Svatove;Kreminna;Azovstal;Volnovakha;Novoazovsk;Bilohorivka;Hirnyk;Krasnohorivka;Ocheretyne;Novohrodivka;Dobropillia
russia|Grayvoron;Rylsk;Lgov;Korenevo;Glushkovo;Engels-2;Olenya;Dyagilevo;Shaykovka;Soltsy;Ust-Luga;Primorsk;Tuapse;Temryuk;Yeysk;Yelets;Dzerzhinsk;Votkinsk;Nizhny Tagil;Tolyatti;Ulyanovsk;Penza;Tambov;Kostroma;Yaroslavl;Vologda;Ivanovo;Veliky Novgorod;Tikhvin;Severodvinsk;Vorkuta;Norilsk;Tomsk;Barnaul;Krasnoyarsk;Chita;Ulan-Ude;Yakutsk;Magadan;Petropavlovsk-Kamchatsky;Yuzhno-Sakhalinsk;Mozdok;Vladikavkaz;Nalchik;Maykop;Elista;Budyonnovsk;Derbent;Karachev;Kozelsk
belarus|Mozyr;Pinsk;Baranovichi;Bobruisk
georgia|Gori;Poti;Zugdidi;Kutaisi;Senaki
azerbaijan|Sumgait;Lankaran
armenia|Goris;Jermuk
poland|Bialystok;Szczecin;Katowice;Czestochowa;Torun;Bydgoszcz;Radom;Redzikowo
lithuania|Klaipeda;Siauliai
latvia|Daugavpils;Liepaja
germany|Dortmund;Essen;Duisburg;Bochum;Mannheim;Karlsruhe;Augsburg;Aachen;Kiel;Magdeburg;Rostock;Erfurt;Chemnitz;Grafenwoehr;Spangdahlem;Buchel;Lübeck=Luebeck;Freiburg;Heidelberg;Solingen
france|Amiens;Rennes;Reims;Le Havre;Montpellier;Toulon;Saint-Etienne=Saint-Étienne;Limoges;Metz;Rouen;Caen;Dijon;Avignon;Perpignan;Biarritz;Ajaccio;Bastia
united-kingdom|York;Coventry;Bradford;Stoke-on-Trent;Wolverhampton;Sunderland;Middlesbrough;Norwich;Ipswich;Exeter;Swansea;Dundee;Inverness;Faslane;Lakenheath;Mildenhall;Brize Norton;Aldershot;Sandhurst;Barrow-in-Furness;Fairford;Ramsgate;Southport;Grangemouth
italy|Bari;Catania;Messina;Parma;Modena;Perugia;Cagliari;Rimini;Ravenna;Sigonella;Brindisi;Taranto;La Spezia;Bergamo
spain|Alicante;Murcia;Palma;Cadiz;San Sebastian;Valladolid;Pamplona;Almeria
greece|Patras;Heraklion;Larissa;Ioannina;Kavala;Alexandroupolis=Alexandroupoli;Souda Bay;Samos;Chios;Kos
turkey|Siirt;Nusaybin;Cizre;Silopi;Akcakale;Ceylanpinar;Iskenderun;Edirne;Samsun;Sivas;Erzurum;Incirlik Air Base
cyprus|Famagusta;Kyrenia;Dhekelia;RAF Akrotiri
syria|Al Shaddadi=Al Shadaddi=Shaddadi=ash-Shaddadi=Al-Shaddadi=Shadadi;At Tanf=al-Tanf=Al Tanf=Tanf;Al Hawl=al-Hol=al-Hawl;Baghouz=Baghuz;Hajin;Al-Busayrah=Busayrah;Markada;Tall Hamis;Maskanah=Maskana;Dayr Hafir=Deir Hafer;Khafsah;Sarmin=Sarmeen;Binnish=Bennish;Sarmada;Ariha;Kafr Nabl=Kafranbel;Khan al-Shih;Taftanaz;Harim;Darat Izza=Daret Ezza;Anadan;Nubl=Nubul;Fuah=Fuaa=al-Foua;Kafraya=Kefraya;Rastan=al-Rastan;Talbiseh;Houla=al-Houla;Qusayr=al-Qusayr=Qusair;Tadmur;Sukhnah=al-Sukhnah;Qaryatayn=al-Qaryatayn;Tiyas=T4 air base=Tiyas airbase;Jabla=Jableh;Baniyas=Banias;Masyaf;Qardaha;Kassab;Slunfeh;Bosra=Busra al-Sham;Nawa;Tafas;Sanamayn;Izra;Harasta;Jobar;Zamalka;Arbin;Saqba;Kafr Batna;Moadamiya=Moadamiyeh;Qudsaya;Wadi Barada;Ain al-Fijeh;Sayyida Zaynab=Sayyidah Zaynab=Sayeda Zeinab;Mezzeh;Qaboun;Barzeh;Tishrin;Tishreen Dam=Tishrin Dam;Tabqa Dam;Euphrates Dam;Baath Dam;Al-Bukamal;Al-Omar oil field;Rmeilan;Malikiyah=Derik;Amuda;Darbasiyah;Tell Tamer=Tal Tamr;Ain al-Arab;Shuyukh;Marea;Sawran;Akhtarin;Al-Rai;Cobanbey;Jindires=Jinderes;Rajo;Mount Qasioun;Jabal al-Zawiya=Jabal Zawiya;Ghab Plain=al-Ghab;Urem al-Kubra=Urum al-Kubra;Khan Tuman;Al-Eis;Abu al-Duhur=Abu al-Zuhur;Morek;Kafr Zita;Latamneh=Latamina;Talmenes=Talamenes=Tal Mannas;Qmenas=Qamenas=Qaminas;Al-Lataminah;Sheikh Maqsoud;Castello Road;Handarat;Kuweires=Kweires;Menagh;Bab al-Hawa;Bab al-Salama;Yaroubiya;Semalka;Nasib;Sednaya=Saydnaya;Khmeimim;Rukban;Mishrifa
iraq|Al Huwayjah=Huwayjah=al-Hawija;Al Asad=Ain al-Asad=Al Asad Air Base=Ayn al-Asad;Taji;Balad;Balad Air Base;Habbaniyah=Habbaniya;Ar Rutbah=Rutba=Rutbah=al-Rutba;Al Qaim;Anah;Akashat;Trebil;Walid crossing;Khanaqin;Jalawla;Muqdadiyah=Muqdadiya;Tuz Khurmatu=Tuz Khormato;Amerli=Amirli;Sulaiman Bek;Dibis;Makhmur=Makhmour;Gwer;Bashiqa=Bashiqah;Bartella=Bartalla;Qaraqosh=Hamdaniya;Tel Keppe=Tal Kayf=Tel Kaif;Tel Skuf=Teleskof;Mosul Dam;Haditha Dam;Hammam al-Alil;Shirqat=Sharqat;Badush;Tal Abta;Baaj=Ba'aj;Kocho;Mount Sinjar;Sinjar Mountains;Snune;Zummar;Zakho;Duhok;Amadiya;Qandil=Qandil Mountains;Soran;Ranya;Penjwen;Chamchamal;Karrada=Karada;Kadhimiya=Kazimiya;Adhamiya=Azamiyah;Doura;Green Zone;Camp Speicher;Camp Ashraf;Jurf al-Sakhar=Jurf al-Sakhr;Hillah=Hilla;Kut;Amarah;Samawah=Samawa;Umm Qasr;Faw;Shatt al-Arab;Hamrin Mountains=Hamrin;Ramadi Barrage;Lake Tharthar;Garma;Amiriyat al-Fallujah=Amiriyah;Mahmudiyah;Yusufiyah;Latifiyah;Iskandariyah;Dujail;Ishaqi;Hibhib;Zaidon;Qasr;Kisik;Great Zab;Zagros;Zagros Mountains
lebanon|Bint Jbeil;Marjayoun;Khiam;Naqoura;Jounieh;Zahle;Aley;Nahr al-Bared;Ain al-Hilweh=Ein el-Hilweh;Shatila;Sabra;Bourj al-Barajneh;Chebaa;Kfar Kila=Kfarkela;Aita al-Shaab=Ayta ash Shab;Odaisseh;Maroun al-Ras;Litani River=Litani;Qana;Rmeish;Masnaa;Haret Hreik
israel|Netanya;Herzliya;Rehovot;Petah Tikva;Holon;Bat Yam;Ramat Gan;Nahariya;Metula;Safed;Tiberias;Nazareth;Umm al-Fahm;Lod;Ramla;Kfar Aza;Nir Oz;Nahal Oz;Majdal Shams;Katzrin;Mount Hermon;Kerem Shalom;Erez crossing;Nevatim;Palmachim;Ben Gurion Airport;Rosh Hanikra;Western Wall;Kibbutz Be'eri
palestine|Qalqilya=Qalqilyah;Salfit;Beit Lahiya=Beit Lahia;Shejaiya=Shujaiya=Shuja'iyya;Al-Mawasi=al-Mawasi;Maghazi;Bureij;Philadelphi Corridor;Netzarim Corridor=Netzarim;Rafah crossing;Balata;Nur Shams;Huwara;Sheikh Jarrah;Silwan;Kamal Adwan Hospital;Al-Ahli Hospital
jordan|Ramtha;Irbid;Zarqa;Mafraq;Azraq;Zaatari camp;Muwaffaq Salti Air Base;Tower 22
saudi-arabia|Khobar;Dammam;Buraydah;Abha;Khamis Mushait;Jubail;Yanbu;Prince Sultan Air Base;Khurais;Ras Tanura
yemen|Mocha=Mokha;Zinjibar;Ataq;Sayun=Seiyun;Amran;Haradh;Ras Isa;Salif;Perim;Kamaran Island;Bab al-Mandab;Al Hazm
united-arab-emirates|Ras al-Khaimah;Ajman;Al Dhafra=Al Dhafra Air Base;Jebel Ali
qatar|Al Udeid=Al Udeid Air Base=al-Udeid
kuwait|Camp Arifjan;Ali Al Salem
bahrain|Naval Support Activity Bahrain
oman|Salalah;Duqm;Musandam;Sohar
egypt|Ismailia;Damietta;Mansoura;Tanta;Sheikh Zuweid;Arish;Hurghada;Zagazig;Aswan Dam
libya|Zawiya=Zawiyah;Zuwara;Gharyan;Tarhuna;Bani Walid;Ajdabiya;Ras Lanuf;Brega;Sebha=Sabha;Kufra;Zintan;Jufra;Mitiga;Es Sider;Al-Watiya;Bin Jawad
tunisia|Sfax;Kairouan;Kasserine;Bizerte;Gafsa;Sidi Bouzid
algeria|In Amenas;Tamanrasset;Annaba;Setif;Blida;Tindouf
morocco|Agadir;Meknes;Laayoune=El Aaiun;Al Hoceima
sudan|Merowe;Wad Madani;Kosti;El Geneina=Geneina=al-Geneina;Zalingei;El Obeid=al-Obeid;Kadugli;Ed Damazin=Damazin;Atbara;Shendi;Dongola;Khartoum North;Zamzam camp=Zamzam;Abu Shouk;Sinja;Singa;Babanusa;El Daein;Kutum;Halfaya
south-sudan|Malakal;Bentiu;Bor;Wau;Torit;Pibor;Yei;Renk
ethiopia|Gondar;Bahir Dar;Lalibela;Dire Dawa;Harar;Adwa;Axum=Aksum;Adigrat;Dessie;Kombolcha;Jijiga;Hawassa;Jimma;Badme;Humera
eritrea|Massawa;Assab
somalia|Beledweyne=Beledweyn;Bosaso;Garowe;Galkayo;Marka=Merca;Jowhar;Afgoye;Barawe;Las Anod=Laascaanood;Dhusamareb;Adale;Baledogle
somaliland|Berbera;Burao
djibouti|Camp Lemonnier=Camp Lemonier
kenya|Eldoret;Malindi;Kakuma;Dadaab;Manda Bay
uganda|Mbarara;Jinja;Kasese
rwanda|Gisenyi
burundi|Gitega;Cibitoke
congo-kinshasa|Uvira;Beni;Butembo;Bunia;Bunagana;Walikale;Minova;Kalemie;Kananga;Mbuji-Mayi;Kolwezi;Likasi;Mbandaka;Matadi;Kamituga;Nyiragongo;Kanyabayonga;Virunga
central-african-republic|Bambari;Bria;Bangassou;Bossangoa;Berberati;Birao
nigeria|Jos;Ibadan;Benin City;Warri;Onitsha;Owerri;Calabar;Minna;Bama;Gwoza;Baga;Dikwa;Monguno;Damaturu;Yola;Zaria;Dapchi;Sambisa Forest=Sambisa;Kuriga;Ogbomosho
niger|Arlit;Dirkou;Assamaka;Tassara
mali|Tessalit;Ansongo;Djenne=Djenné;Bandiagara;Tinzaouaten=Tin Zaouatine;Douentza;Moura;Kati;Aguelhok
burkina-faso|Djibo;Dori;Ouahigouya;Fada N'Gourma;Bobo-Dioulasso;Solhan;Barsalogho;Koudougou;Inata
chad|Abeche=Abéché;Faya-Largeau;Adre=Adré;Moundou
cameroon|Maroua;Kolofata;Douala;Garoua;Ngaoundere
senegal|Ziguinchor;Casamance;Saint-Louis
guinea|Nzerekore
ivory-coast|Bouake;Korhogo
liberia|Gbarnga;Buchanan
sierra-leone|Makeni;Kenema
benin|Cotonou;Pendjari
togo|Savanes
mozambique|Pemba;Mocimboa da Praia=Mocímboa da Praia;Macomia;Afungi;Nacala
angola|Huambo;Lobito;Benguela
south-africa|Port Elizabeth;Bloemfontein;Marikana;Sandton;Pietermaritzburg;East London;Stellenbosch
zimbabwe|Mutare;Hwange;Marange
madagascar|Toamasina
afghanistan|Lashkar Gah;Sangin;Marjah=Marja;Musa Qala;Kajaki;Camp Bastion;Gardez;Pul-e-Khumri=Pul-i-Khumri;Taloqan;Maimana;Sheberghan=Shiberghan;Tarinkot=Tarin Kot;Spin Boldak;Torkham;Zaranj;Qala-i-Naw;Feyzabad=Faizabad;Charikar;Mehtar Lam;Asadabad;Achin;Korengal;Abbey Gate
pakistan|Multan;Sialkot;Gujranwala;Muzaffarabad;Bannu;Kohat;Dera Ismail Khan;Mardan;Mingora;Miranshah=Miran Shah;Wana;Parachinar;Chaman;Turbat;Panjgur;Mastung;Jacobabad;Sukkur;Larkana;Nankana Sahib;Sargodha;Kahuta;Bahawalpur;Muridke
india|Jaipur;Surat;Nagpur;Indore;Bhopal;Patna;Ranchi;Raipur;Bhubaneswar;Guwahati;Imphal;Dehradun;Shimla;Chandigarh;Ludhiana;Jalandhar;Kochi=Cochin;Thiruvananthapuram=Trivandrum;Visakhapatnam=Vizag;Coimbatore;Madurai;Mysuru=Mysore;Mangaluru=Mangalore;Agra;Kanpur;Allahabad=Prayagraj;Leh;Kargil;Pathankot;Pulwama;Pahalgam;Balakot;Galwan Valley=Galwan;Doklam;Siachen=Siachen Glacier;Line of Control;Dantewada;Gadchiroli
bangladesh|Sylhet;Khulna;Rajshahi;Kutupalong;Rangpur
nepal|Pokhara;Lumbini
sri-lanka|Trincomalee;Batticaloa;Kandy;Galle;Hambantota;Kilinochchi;Vavuniya
myanmar|Sittwe;Myitkyina;Lashio;Laukkai=Laukkaing;Myawaddy;Mawlamyine;Hpakant;Loikaw;Maungdaw;Buthidaung;Kyaukphyu;Bhamo;Monywa;Kokang
thailand|Mae Sot;Hat Yai;Nakhon Ratchasima;Udon Thani;Surin;Buriram
cambodia|Sihanoukville;Battambang;Preah Vihear
vietnam|Can Tho;Khe Sanh;Cam Ranh Bay=Cam Ranh;Dien Bien Phu;My Lai
laos|Luang Prabang
malaysia|Johor Bahru;Kota Kinabalu;Kuching;Ipoh;Malacca Strait=Strait of Malacca;Kuantan;Pahang;Perak;Kelantan;Kedah;Perlis;Negeri Sembilan;Putrajaya
indonesia|Bandung;Medan;Semarang;Makassar;Palembang;Denpasar;Yogyakarta;Balikpapan;Nusantara;Jayapura;Timika;Nduga;Palu;Poso;Ambon;Batam;Natuna Islands=Natuna;Pontianak
philippines|Zamboanga City;Cotabato City;Jolo;Iligan;General Santos;Baguio;Subic Bay=Subic;Clark Air Base;Second Thomas Shoal=Ayungin Shoal;Mischief Reef;Tacloban;Iloilo;Bacolod;Cagayan de Oro
china|Suzhou;Hangzhou;Ningbo;Wenzhou;Fuzhou;Jinan;Zhengzhou;Changsha;Kunming;Guiyang;Nanning;Lanzhou;Xining;Xi'an=Xian;Taiyuan;Hohhot;Shenyang;Changchun;Kashgar;Hotan;Lop Nur;Dongguan;Foshan;Zhuhai;Sanya;Pingtan;Woody Island;Fiery Cross Reef;Subi Reef;Aksai Chin;Xichang;Jiuquan
taiwan|Taichung;Tainan;Hualien;Matsu Islands=Matsu;Penghu;Hsinchu;Keelung;Pratas Islands
japan|Sendai;Niigata;Kumamoto;Kagoshima;Naha;Yokosuka;Sasebo;Iwakuni;Misawa;Kadena;Futenma;Yonaguni;Ishigaki;Miyako
south-korea|Daejeon;Suwon;Ulsan;Pohang;Seongju;Osan;Camp Humphreys;Yeonpyeong Island=Yeonpyeong;Pyeongtaek;Demilitarized Zone=DMZ;Demilitarised Zone
north-korea|Hamhung;Chongjin;Nampo;Sinpo;Sohae;Tongchang-ri;Kusong;Musudan-ri;Rason
united-states|Fort Campbell;Fort Benning=Fort Moore;Fort Bliss;Fort Carson;Fort Drum;Fort Riley;Fort Stewart;Fort Meade;Fort Knox;Fort Leavenworth;Fort Polk;Fort Lewis;Camp Lejeune;Camp Pendleton;Quantico;MacDill Air Force Base=MacDill;Tinker Air Force Base;Andrews Air Force Base=Joint Base Andrews;Nellis Air Force Base;Edwards Air Force Base;Vandenberg;Barksdale Air Force Base;Minot Air Force Base;Whiteman Air Force Base;Dover Air Force Base;Wright-Patterson Air Force Base;Naval Station Norfolk;Oak Ridge;Charlottesville;Laredo;Brownsville;Eagle Pass;West Point;Colorado Springs;Wichita;Tulsa;Shreveport;Green Bay;Fargo;Sioux Falls;Poughkeepsie;Charleston;Savannah;Fort Lauderdale;Lansing;Toledo;Dayton;Akron;Youngstown;Fort Wayne;Evansville;Peoria
canada|Saskatoon;Cold Lake;Esquimalt;Fort McMurray
mexico|Culiacan=Culiacán;Matamoros;Nuevo Laredo;Reynosa;Hermosillo;Mexicali;Morelia;Puebla;Queretaro City;Ayotzinapa;Iguala;San Cristobal de las Casas;Mazatlan=Mazatlán;Ciudad Victoria;Juarez
guatemala|Quetzaltenango
honduras|San Pedro Sula;La Ceiba
nicaragua|Masaya
panama|Darien Gap=Darién Gap
colombia|Cucuta=Cúcuta;Bucaramanga;Buenaventura;Tumaco;Pasto;Popayan
venezuela|Barquisimeto;Ciudad Bolivar;Puerto Cabello;San Cristobal;Essequibo;La Guaira
ecuador|Esmeraldas;Cuenca;Manabi
peru|Iquitos
brazil|Belo Horizonte;Recife;Fortaleza;Manaus;Curitiba;Porto Alegre;Belem=Belém;Goiania;Florianopolis
argentina|Mendoza;Tucuman;Ushuaia
chile|Concepcion;Antofagasta;Temuco;Araucania=Araucanía;Punta Arenas
haiti|Cite Soleil=Cité Soleil;Gonaives;Petionville=Pétionville;Jacmel
cuba|Mariel;Holguin;Camaguey
iran|Parchin;Karaj;Ahvaz=Ahwaz;Zahedan;Chabahar;Bandar Lengeh;Kharg Island=Kharg;Qeshm;Semnan;Shahroud;Kashan;Khojir;Najafabad;Urmia=Orumiyeh;Sanandaj;Mahabad;Birjand;Rasht;Ardabil;Jask;Abu Musa;Sirjan;Piranshahr
kazakhstan|Zhanaozen;Semipalatinsk
kyrgyzstan|Osh;Jalal-Abad;Batken
tajikistan|Kulob;Panj
uzbekistan|Termez
australia|Geelong;Wollongong;Townsville;Pine Gap;Ballarat;Alice Springs;Woomera;Bondi
papua-new-guinea|Manus Island=Manus;Lae
|Gulf of Suez;Gulf of Tonkin;Gulf of Guinea;Gulf of Aqaba;Tiran Island;Wakhan Corridor;Fertile Crescent;Transjordan;Babylonia;Assyria;Lake Van;Orontes;Khabur;Balikh;Sajur;Shebelle;Juba River;Congo River;Niger River;Blue Nile;White Nile;Indus;Brahmaputra;Yangtze;Yalu River;Amur;Siverskyi Donets;Oskil;Seym;Northern Dvina;Caucasus Mountains;Pamirs;Hindu Kush;Karakoram;Carpathians;Pyrenees;Urals=Ural Mountains;Appalachians;Gulf Coast;Sun Belt;Great Plains;Dakotas;North Pole;South Pole;Lake Michigan;Lake Superior;Lake Ontario;Lake Erie;Everglades
`;
