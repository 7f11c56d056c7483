/**
 * First-level regions (provinces, governorates, oblasts, states) of large states and of those whose conflicts are in the news.
 * Names are general reference knowledge, as any atlas gives them; `=` joins spellings of one region, the first being its name.
 * Left out are regions that share a name with their chief town (which the list of places has) and those whose name is an
 * everyday word. A line: state | regions.
 */
export const REGIONS = `
ukraine|Kharkiv Oblast;Donetsk Oblast;Luhansk Oblast;Kherson Oblast;Zaporizhzhia Oblast=Zaporizhia Oblast;Dnipropetrovsk Oblast;Mykolaiv Oblast;Odesa Oblast;Sumy Oblast;Chernihiv Oblast;Kyiv Oblast;Poltava Oblast;Zakarpattia=Transcarpathia;Volyn;Bukovina;Podolia
russia|Primorye=Primorsky Krai;Khabarovsk;Buryatia;Tuva;Yakutia=Sakha Republic;Kalmykia;Adygea;Kabardino-Balkaria;Karachay-Cherkessia;Chuvashia;Mordovia;Udmurtia;Komi;Karelia;Chukotka;Kamchatka Krai;Krasnoyarsk Krai;Krasnodar Krai;Altai Krai;Zabaykalsky Krai;Kursk Oblast;Belgorod Oblast;Bryansk Oblast;Leningrad Oblast;Moscow Oblast;Rostov Oblast;Saratov Oblast;Samara Oblast;Voronezh Oblast;Sverdlovsk Oblast=Sverdlovsk;Kemerovo;Tyumen;Orenburg;Astrakhan Oblast
syria|Aleppo Governorate;Idlib Governorate;Homs Governorate;Hama Governorate;Latakia Governorate;Tartus Governorate;Deir ez-Zor Governorate;Raqqa Governorate;Hasakah Governorate;Daraa Governorate;Suwayda Governorate;Quneitra Governorate;Jabal al-Druze=Jabal al-Arab;Rojava;Qalamoun;Jazira Canton;Hauran
iraq|Anbar Province=Al Anbar=Al-Anbar;Nineveh Governorate=Nineveh Province=Ninawa;Salah al-Din=Salahuddin=Saladin Governorate=Salah ad Din=Salahaddin=Salah al-Din Province=Salah ad Din Province;Diyala Province=Diyala Governorate;Kirkuk Province=Kirkuk Governorate;Babil;Wasit;Maysan=Missan;Dhi Qar;Muthanna;Qadisiyyah=Diwaniyah=Diwaniya;Basra Province;Baghdad Province
lebanon|Mount Lebanon;South Lebanon=Southern Lebanon;Akkar;Baalbek-Hermel;Hermel;Chouf
yemen|Abyan;Shabwa=Shabwah;Lahj=Lahij;Al Bayda=Bayda;Al Jawf;Hajjah=Hajja;Al Mahrah=Mahra;Dhamar;Ibb;Raymah;Ad Dali=Dhale;Hodeidah Governorate;Taiz Governorate;Marib Governorate;Saada Governorate;Socotra
libya|Cyrenaica;Tripolitania;Fezzan
iran|Sistan and Baluchestan=Sistan-Baluchestan=Sistan and Baluchistan=Sistan-Baluchistan;West Azerbaijan;East Azerbaijan;Kermanshah;Ilam;Lorestan;Hormozgan;Golestan;Mazandaran;Gilan;Razavi Khorasan;South Khorasan;Markazi;Yazd;Zanjan;Hamadan=Hamedan;Chaharmahal and Bakhtiari
afghanistan|Badakhshan;Badghis;Baghlan;Balkh;Bamiyan=Bamyan;Daykundi;Faryab;Ghor;Jowzjan;Kapisa;Khost;Kunar;Laghman;Logar;Nimroz=Nimruz;Nuristan;Paktia;Paktika;Parwan;Samangan;Sar-e Pol=Sar-i-Pul;Takhar;Uruzgan=Oruzgan;Wardak=Maidan Wardak;Zabul;Helmand Province;Kandahar Province
pakistan|Azad Kashmir=Pakistan-administered Kashmir;Gilgit-Baltistan;Federally Administered Tribal Areas=FATA;Bajaur;Kurram;Orakzai;Khyber;Mohmand
india|Andhra Pradesh;Arunachal Pradesh;Chhattisgarh;Haryana;Himachal Pradesh;Jharkhand;Madhya Pradesh;Meghalaya;Mizoram;Nagaland;Odisha=Orissa;Sikkim;Telangana;Tripura;Uttarakhand;Puducherry=Pondicherry;Andaman and Nicobar Islands=Andamans;Indian-administered Kashmir;Kashmir Valley;Jammu and Kashmir
myanmar|Kachin State;Karen State=Kayin State;Kayah State=Karenni State;Chin State;Mon State;Rakhine State=Arakan;Sagaing Region;Magway;Bago;Ayeyarwady;Tanintharyi
china|Anhui;Gansu;Guizhou;Heilongjiang;Jiangxi;Jilin;Liaoning;Qinghai;Shaanxi;Shanxi;Guangxi;Ningxia
indonesia|West Papua;Papua Province;Maluku;North Sumatra;South Sumatra;West Sumatra;West Java;Central Java;East Java;Banten;Riau;Lampung;East Kalimantan;West Kalimantan=Kalimantan;North Sulawesi;Central Sulawesi;South Sulawesi;West Nusa Tenggara;East Nusa Tenggara
philippines|Sulu;Basilan;Tawi-Tawi;Maguindanao;Lanao del Sur;Lanao del Norte;Cotabato;Zamboanga;Bangsamoro;Palawan;Negros Occidental;Visayas
thailand|Yala;Narathiwat;Pattani;Songkhla
ethiopia|Benishangul-Gumuz;Gambela;Sidama;Somali Region;Southern Nations;Wollega;North Wollo
sudan|North Darfur;South Darfur;West Darfur;Central Darfur;East Darfur;North Kordofan;South Kordofan;West Kordofan;Blue Nile State;White Nile State;Gezira State=Al Jazirah=Gezira=al-Jazira State;Sennar;Kassala;Gedaref=Al Qadarif;River Nile State;Red Sea State;Nuba Mountains
south-sudan|Unity State;Upper Nile State;Jonglei;Central Equatoria;Eastern Equatoria;Western Equatoria;Lakes State;Warrap;Northern Bahr el Ghazal;Western Bahr el Ghazal;Greater Pibor;Abyei
somalia|Jubaland=Jubbaland;Galmudug;Hirshabelle;South West State;Lower Shabelle;Middle Shabelle;Hiran=Hiraan;Galgudud;Mudug;Gedo;Sool;Sanaag;Lower Juba;Middle Juba;Bakool
congo-kinshasa|Katanga;Kasai;Kasai Central;Haut-Uele;Tanganyika Province;Equateur;Maniema;Tshopo;Mai-Ndombe;Kongo Central;Masisi;Rutshuru
central-african-republic|Haute-Kotto;Ouaka;Vakaga;Ouham;Ouham-Pende;Mbomou
nigeria|Yobe;Adamawa;Bauchi;Gombe;Taraba;Benue;Katsina;Sokoto;Zamfara;Kebbi;Jigawa;Kogi;Kwara;Nasarawa;Anambra;Enugu;Ebonyi;Abia;Akwa Ibom;Bayelsa;Borno State;Kaduna State;Plateau State;Rivers State;Delta State;Niger State;Zamfara State;Benue State;Biafra;Edo State;Ogun State;Ondo State;Osun State;Oyo State;Ekiti
mali|Mopti;Segou=Ségou;Sikasso;Kayes;Koulikoro;Menaka=Ménaka;Taoudenni;Azawad
niger|Tillaberi=Tillabéri;Diffa;Tahoua;Agadez;Zinder;Maradi;Dosso
burkina-faso|Boucle du Mouhoun;Cascades Region;Centre-Nord;Hauts-Bassins;Plateau-Central;Soum;Seno;Yatenga
cameroon|Far North Region=Far North;Northwest Region;Southwest Region;Bamenda;Buea
chad|Ouaddai;Tibesti;Ennedi;Kanem;Logone Oriental
mozambique|Nampula;Niassa;Zambezia;Sofala;Manica;Tete;Inhambane
south-africa|Gauteng;KwaZulu-Natal;Limpopo;Mpumalanga;Eastern Cape;Western Cape;Northern Cape;Free State
kenya|Garissa;Lamu;Mandera;Wajir;Turkana;Rift Valley
egypt|North Sinai;South Sinai;Upper Egypt;Beheira;Sharqia;Assiut;Minya;Fayoum
algeria|Kabylie;Tizi Ouzou
turkey|Sirnak;Hakkari;Mardin;Mersin;Kahramanmaras;Malatya;Adiyaman;Osmaniye;Elazig;Tunceli;Trabzon;Konya;Kayseri;Eskisehir
azerbaijan|Lachin;Kalbajar;Agdam=Aghdam;Fuzuli;Jabrayil;Shusha=Shushi;Ganja
armenia|Syunik;Gyumri;Vanadzor
georgia|Adjara;Samegrelo
kazakhstan|Karaganda;Aktobe;Mangystau;Semey;Aktau;Shymkent
uzbekistan|Karakalpakstan;Fergana=Ferghana;Namangan;Andijan;Fergana Valley=Ferghana Valley
tajikistan|Gorno-Badakhshan;Khujand
mexico|Aguascalientes;Baja California Sur;Campeche;Coahuila;Colima;Durango;Guanajuato;Guerrero;Jalisco;Michoacan=Michoacán;Morelos;Nayarit;Nuevo Leon=Nuevo León;Queretaro;Quintana Roo;San Luis Potosi;Sonora;Tabasco;Tamaulipas;Tlaxcala;Yucatan=Yucatán;Zacatecas;Chihuahua
colombia|Antioquia;Cauca;Norte de Santander;Choco=Chocó;Narino=Nariño;Putumayo;Arauca;Caqueta=Caquetá;Catatumbo;Valle del Cauca;Guaviare
venezuela|Zulia;Tachira=Táchira;Apure;Carabobo;Aragua;Orinoco
brazil|Bahia;Ceara=Ceará;Goias=Goiás;Maranhao=Maranhão;Mato Grosso;Mato Grosso do Sul;Minas Gerais;Parana=Paraná;Pernambuco;Rio Grande do Sul;Rondonia=Rondônia;Roraima;Santa Catarina;Sergipe;Tocantins
peru|Ayacucho;Puno;Cajamarca
bolivia|Cochabamba;Potosi;Tarija
haiti|Artibonite;Cap-Haitien=Cap-Haïtien
palestine|North Gaza;Central Gaza;Southern Gaza;Northern Gaza
israel|Judea and Samaria
saudi-arabia|Asir;Jizan=Jazan;Najran;Hejaz;Eastern Province
bosnia-and-herzegovina|Brcko
serbia|Sandzak;Presevo
moldova|Gagauzia
canada|Northwest Territories;Nunavut;Labrador
spain|Galicia;Navarre;Extremadura;Castile
italy|Calabria;Apulia;Piedmont;Umbria;Campania;Emilia-Romagna;Veneto;Liguria
germany|North Rhine-Westphalia;Thuringia;Brandenburg;Hesse;Lower Saxony;Mecklenburg-Vorpommern;Schleswig-Holstein;Rhineland-Palatinate;Saarland;Baden-Wuerttemberg=Baden-Württemberg;Saxony-Anhalt
france|Alsace;Picardy;Aquitaine;Auvergne;Occitanie;Ile-de-France=Île-de-France;French Polynesia;Mayotte
`;
