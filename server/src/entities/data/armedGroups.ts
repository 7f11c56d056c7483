/**
 * Armed groups: insurgents, militias, paramilitaries, private armies, gangs and cartels that fight.
 * Names, acronyms and where they fight are general reference knowledge, as agencies and research institutes give them;
 * nothing is said of who is right. Ids follow from the names. A group that holds a state's ministries stands with the organisations.
 * A line: name | other names | state where it is at home (empty for what spans several).
 */
export const ARMED_GROUPS = `
Islamic State of Iraq||iraq
al-Qaeda in Iraq|AQI;al Qaeda in Iraq;al-Qaida in Iraq;Al Qaeda in Iraq|iraq
Islamic State West Africa Province|ISWAP;Islamic State in West Africa|nigeria
Islamic State Sahel Province|ISGS;Islamic State in the Greater Sahara;IS Sahel|
Islamic State Central Africa Province|ISCAP|congo-kinshasa
Islamic State Sinai Province|Sinai Province;Wilayat Sinai;Ansar Bait al-Maqdis;Ansar Beit al-Maqdis|egypt
al-Qaeda in the Islamic Maghreb|AQIM;al Qaeda in the Islamic Maghreb;al-Qaida in the Islamic Maghreb|algeria
al-Qaeda in the Indian Subcontinent|AQIS|
Jama'at Nasr al-Islam wal Muslimin|JNIM;Group for the Support of Islam and Muslims;Jamaat Nusrat al-Islam wal-Muslimin|mali
Ansar al-Sharia|Ansar al-Shariah;Ansar al-Sharia in Libya|libya
Ansar al-Islam|Ansar al-Sunna;Ansar al-Sunnah|iraq
Ansar Dine|Ansar Eddine|mali
Al-Mourabitoun|Mourabitoun|mali
Macina Liberation Front|Katiba Macina;Macina Katiba|mali
MUJAO|Movement for Oneness and Jihad in West Africa|mali
Ansaroul Islam||burkina-faso
MNLA|National Movement for the Liberation of Azawad|mali
Azawad Liberation Front||mali
CSP-DPA|Strategic Framework for the Defense of the People of Azawad|mali
Mujahideen Shura Council||iraq
Jaish al-Mahdi|Mahdi Army;Jaysh al-Mahdi|iraq
Saraya al-Salam|Peace Companies;Peace Brigades|iraq
Badr Organization|Badr Organisation;Badr Brigade;Badr Brigades;Badr Corps|iraq
Kataib Hezbollah|Kata'ib Hezbollah;Ketaib Hezbollah;Kataeb Hezbollah;Hezbollah Brigades|iraq
Asaib Ahl al-Haq|AAH;Asa'ib Ahl al-Haq;League of the Righteous|iraq
Harakat Hezbollah al-Nujaba|Harakat al-Nujaba;Nujaba Movement|iraq
Kataib Sayyid al-Shuhada|Kata'ib Sayyid al-Shuhada|iraq
Islamic Resistance in Iraq||iraq
Saraya Awliya al-Dam||iraq
Jaysh Rijal al-Tariq al-Naqshbandi|JRTN;Naqshbandi Army|iraq
Islamic Army in Iraq||iraq
Jaish al-Taifa al-Mansura|Army of the Victorious Sect|iraq
Sinjar Resistance Units|YBS|iraq
Nineveh Plain Protection Units|NPU|iraq
Hashd al-Watani|Nineveh Guards|iraq
Jaysh al-Islam|Jaish al-Islam;Army of Islam|syria
Jaish al-Fatah|Army of Conquest;Jaysh al-Fatah|syria
Faylaq al-Rahman|Failaq al-Rahman;Al-Rahman Legion|syria
Faylaq al-Sham|Sham Legion;Failaq al-Sham|syria
Nour al-Din al-Zenki|Nour al-Din al-Zenki Movement;Harakat Nour al-Din al-Zenki;Nureddin al-Zengi|syria
Jund al-Aqsa|Liwa al-Aqsa|syria
Suqour al-Sham|Suqour al-Sham Brigade;Saqour al-Sham|syria
Liwa al-Tawhid|al-Tawhid Brigade;Tawhid Brigade|syria
Sultan Murad Division|Sultan Murad Brigade;Sultan Murad|syria
Hamza Division|al-Hamza Division;Hamzat|syria
Ahrar al-Sharqiya|Ahrar al-Sharqiyah|syria
Jabhat al-Shamiya|Levant Front;Shamiya Front|syria
Jaysh al-Izza|Jaish al-Izza|syria
Southern Front||syria
Syrian National Army|SNA;Turkish-backed Free Syrian Army|syria
National Front for Liberation|National Liberation Front|syria
Islamic Front||syria
Hurras al-Din|Guardians of Religion|syria
Turkistan Islamic Party|TIP;East Turkestan Islamic Movement;ETIM|syria
Ajnad al-Kavkaz||syria
Katibat al-Tawhid wal-Jihad||syria
New Syrian Army|Revolutionary Commando Army;Maghaweir al-Thowra;Syrian Free Army|syria
Yarmouk Martyrs Brigade|Khalid ibn al-Walid Army;Jaysh Khalid ibn al-Waleed|syria
Desert Hawks|Desert Hawks Brigade|syria
Tiger Forces||syria
National Defence Forces|National Defense Forces;National Defence Force|syria
Liwa al-Quds|Quds Brigade|syria
Liwa Fatemiyoun|Fatemiyoun Division;Fatemiyoun;Fatemiyoun Brigade|syria
Liwa Zainebiyoun|Zainabiyoun Brigade;Zainebiyoun|syria
Abu al-Fadl al-Abbas Brigade|Liwa Abu al-Fadhal al-Abbas|syria
YPJ|Women's Protection Units|syria
Asayish||syria
Syriac Military Council||syria
Manbij Military Council||syria
Deir ez-Zor Military Council||syria
Raqqa Revolutionaries Front|Liwa Thuwwar al-Raqqa|syria
Syrian Elite Forces||syria
Democratic Union Party|PYD|syria
Kurdistan Freedom Falcons|Kurdistan Freedom Hawks|turkey
DHKP-C|Revolutionary People's Liberation Party-Front|turkey
Grey Wolves||turkey
PJAK|Kurdistan Free Life Party|iran
Komala||iran
KDPI|Democratic Party of Iranian Kurdistan;Kurdistan Democratic Party of Iran|iran
Mujahedin-e Khalq|MEK;Mujahideen-e-Khalq;Mujahideen Khalq;Mujahedeen Khalq;People's Mujahedin of Iran|iran
Jaish al-Adl|Jaysh al-Adl|iran
Jundallah|Jundullah|iran
Basij||iran
al-Qassam Brigades|Izz ad-Din al-Qassam Brigades;Ezzedine al-Qassam Brigades;Izzedine al-Qassam Brigades;Qassam Brigades|palestine
al-Quds Brigades|Saraya al-Quds|palestine
al-Aqsa Martyrs' Brigades|al-Aqsa Martyrs Brigade;al-Aqsa Martyrs' Brigade;Al-Aqsa Martyrs Brigades|palestine
Popular Resistance Committees||palestine
Popular Front for the Liberation of Palestine|PFLP|palestine
Democratic Front for the Liberation of Palestine|DFLP|palestine
Lions' Den|Lion's Den|palestine
Jenin Brigades|Jenin Brigade|palestine
Popular Forces||palestine
Radwan Force||lebanon
Amal Movement||lebanon
Lebanese Forces||lebanon
Fatah al-Islam||lebanon
Jund al-Sham||lebanon
Abdullah Azzam Brigades||lebanon
South Lebanon Army||lebanon
Southern Transitional Council|STC|yemen
National Resistance Forces||yemen
Giants Brigades|Giants Brigade;al-Amaliqa|yemen
Security Belt|Security Belt Forces|yemen
Libyan National Army|LNA;Libyan Arab Armed Forces;LAAF|libya
Libya Dawn|Fajr Libya|libya
Misrata Brigades|Misrata Brigade|libya
Stability Support Apparatus||libya
444 Brigade|444th Brigade|libya
Zintan Brigades||libya
Special Deterrence Force||libya
Petroleum Facilities Guard||libya
Polisario Front|Polisario|western-sahara
Islamic Salvation Front||algeria
Armed Islamic Group|GIA|algeria
Salafist Group for Preaching and Combat|GSPC|algeria
Hizbul Islam||somalia
Ahlu Sunna Waljama'a|Ahlu Sunna Waljamaa;ASWJ|somalia
Al-Hijra||kenya
Tigray People's Liberation Front|TPLF|ethiopia
Tigray Defence Forces|Tigray Defense Forces;TDF|ethiopia
Oromo Liberation Army|OLA|ethiopia
Oromo Liberation Front|OLF|ethiopia
Ogaden National Liberation Front|ONLF|ethiopia
Fano|Fano militia|ethiopia
Eritrean People's Liberation Front|EPLF|eritrea
Justice and Equality Movement||sudan
Sudan Liberation Army|SLA;Sudan Liberation Movement|sudan
SPLM-N|Sudan People's Liberation Movement-North;SPLM–North|sudan
Janjaweed||sudan
Joint Force of Armed Struggle Movements|Darfur Joint Force|sudan
Sudanese Armed Forces||sudan
Sudan People's Liberation Army|SPLA;Sudan People's Liberation Movement;SPLM|south-sudan
SPLM-IO|Sudan People's Liberation Movement-in-Opposition;SPLM/A-IO|south-sudan
White Army||south-sudan
National Salvation Front||south-sudan
Allied Democratic Forces|ADF|congo-kinshasa
FDLR|Democratic Forces for the Liberation of Rwanda|congo-kinshasa
CODECO|Cooperative for the Development of the Congo|congo-kinshasa
Mai-Mai|Mayi-Mayi;Mai Mai|congo-kinshasa
Wazalendo||congo-kinshasa
Congo River Alliance|Alliance Fleuve Congo|congo-kinshasa
CNDP|National Congress for the Defence of the People|congo-kinshasa
RED-Tabara||burundi
FNL|National Forces of Liberation|burundi
Rwandan Patriotic Front|RPF|rwanda
Interahamwe||rwanda
Seleka|Séléka|central-african-republic
anti-Balaka|Anti-balaka|central-african-republic
Coalition of Patriots for Change||central-african-republic
Return, Reclamation, Rehabilitation||central-african-republic
Union for Peace in the Central African Republic||central-african-republic
Front for Change and Concord in Chad||chad
Ansaru|Jama'atu Ansarul Muslimina|nigeria
Movement for the Emancipation of the Niger Delta||nigeria
Niger Delta Avengers||nigeria
Indigenous People of Biafra|IPOB;Eastern Security Network|nigeria
Lakurawa||nigeria
Civilian Joint Task Force||nigeria
Ambazonia Defence Forces|Ambazonia Defense Forces|cameroon
Volunteers for the Defense of the Homeland|VDP;Volunteers for the Defence of the Homeland|burkina-faso
Dan Na Ambassagou||mali
Revolutionary United Front|RUF|sierra-leone
LURD|Liberians United for Reconciliation and Democracy|liberia
MFDC|Movement of Democratic Forces of Casamance|senegal
RENAMO|Renamo|mozambique
Frelimo|FRELIMO|mozambique
UNITA||angola
MPLA||angola
FLEC|Front for the Liberation of the Enclave of Cabinda|angola
SWAPO||namibia
Umkhonto we Sizwe||south-africa
Africa Corps||russia
Redut|PMC Redut|russia
PMC Patriot|Patriot PMC|russia
Storm-Z||russia
Rusich|Rusich Group;DShRG Rusich|russia
Akhmat Battalion|Akhmat special forces;Akhmat unit;Kadyrovtsy|russia
Russian Imperial Movement||russia
Caucasus Emirate||russia
Sparta Battalion||russia
Somalia Battalion||russia
Vostok Battalion||russia
Donetsk People's Republic|DPR;DNR|ukraine
Luhansk People's Republic|LPR;LNR;Lugansk People's Republic|ukraine
Russian Volunteer Corps|RDK;RVC|ukraine
Freedom of Russia Legion|Legion of Free Russia;Free Russia Legion|ukraine
Siberian Battalion||ukraine
Right Sector|Pravyi Sektor|ukraine
Aidar Battalion||ukraine
Kraken Regiment||ukraine
International Legion|International Legion for the Defence of Ukraine|ukraine
Kastus Kalinouski Regiment|Kalinoŭski Regiment|ukraine
Sheikh Mansur Battalion|Sheikh Mansour Battalion|ukraine
Dzhokhar Dudayev Battalion||ukraine
Atesh|ATESH|ukraine
UNA-UNSO||ukraine
Ukrainian Insurgent Army||ukraine
Real IRA|Real Irish Republican Army|ireland
New IRA||ireland
Continuity IRA||ireland
Provisional IRA|Provisional Irish Republican Army|ireland
INLA|Irish National Liberation Army|ireland
Ulster Volunteer Force|UVF|united-kingdom
Ulster Defence Association|UDA|united-kingdom
Bosnian Serb Army|Army of Republika Srpska;VRS|bosnia-and-herzegovina
Red Army Faction|Baader-Meinhof|germany
Red Brigades||italy
Revolutionary Struggle||greece
Grapo||spain
Action Directe||france
Artsakh Defence Army|Artsakh Defense Army;Nagorno-Karabakh Defence Army|azerbaijan
Tehrik-i-Taliban Pakistan|TTP;Tehreek-e-Taliban Pakistan;Pakistani Taliban|pakistan
Jamaat-ul-Ahrar||pakistan
Lashkar-e-Taiba|Lashkar-e-Tayyiba|pakistan
Jaish-e-Mohammed|Jaish-e-Mohammad|pakistan
Lashkar-e-Jhangvi||pakistan
Sipah-e-Sahaba|Sipah-e-Sahaba Pakistan|pakistan
Lashkar-e-Islam||pakistan
Balochistan Liberation Army|BLA;Baloch Liberation Army|pakistan
Balochistan Liberation Front||pakistan
Jamaat-ud-Dawa||pakistan
Hizbul Mujahideen|Hizb-ul-Mujahideen|india
The Resistance Front||india
Harkat-ul-Mujahideen|Harkat ul-Mujahideen|pakistan
Hizb-e-Islami|Hezb-e-Islami|afghanistan
National Resistance Front|NRF;National Resistance Front of Afghanistan|afghanistan
Afghanistan Freedom Front||afghanistan
Northern Alliance||afghanistan
Islamic Movement of Uzbekistan|IMU|uzbekistan
Islamic Jihad Union|IJU|uzbekistan
Indian Mujahideen||india
Naxalites|Naxals|india
ULFA|United Liberation Front of Assam;United Liberation Front of Asom|india
NSCN|National Socialist Council of Nagaland;NSCN-IM|india
Babbar Khalsa||india
Jamaat-ul-Mujahideen Bangladesh|JMB|bangladesh
National Thowheed Jamath||sri-lanka
Arakan Army||myanmar
Arakan Rohingya Salvation Army|ARSA|myanmar
Kachin Independence Army|KIA|myanmar
Karen National Liberation Army|KNLA|myanmar
Karen National Union|KNU|myanmar
Karenni Nationalities Defence Force|KNDF|myanmar
Ta'ang National Liberation Army|TNLA|myanmar
Myanmar National Democratic Alliance Army|MNDAA|myanmar
Three Brotherhood Alliance|Brotherhood Alliance|myanmar
United Wa State Army|UWSA|myanmar
Shan State Army|Restoration Council of Shan State|myanmar
Chin National Front|Chin National Army|myanmar
People's Defence Force|People's Defence Forces;People's Defense Force;People's Defense Forces|myanmar
Tatmadaw||myanmar
Jemaah Islamiyah||indonesia
Jamaah Ansharut Daulah|JAD|indonesia
Free Papua Movement|OPM|indonesia
West Papua National Liberation Army|TPNPB|indonesia
Free Aceh Movement||indonesia
Abu Sayyaf|Abu Sayyaf Group;ASG|philippines
Moro Islamic Liberation Front|MILF|philippines
Moro National Liberation Front|MNLF|philippines
Bangsamoro Islamic Freedom Fighters|BIFF|philippines
Maute group|Maute|philippines
New People's Army||philippines
Barisan Revolusi Nasional||thailand
Aum Shinrikyo||japan
Japanese Red Army||japan
National Liberation Army|ELN;National Liberation Army of Colombia|colombia
Clan del Golfo|Gulf Clan;Gaitanista Self-Defense Forces|colombia
Segunda Marquetalia||colombia
Estado Mayor Central||colombia
United Self-Defense Forces of Colombia|AUC|colombia
M-19||colombia
Shining Path|Sendero Luminoso|peru
Tupac Amaru Revolutionary Movement|MRTA|peru
Tren de Aragua||venezuela
Sinaloa Cartel||mexico
Jalisco New Generation Cartel|CJNG;Jalisco Cartel|mexico
Gulf Cartel||mexico
Los Zetas|Zetas|mexico
Cartel del Noreste||mexico
Juarez Cartel|Juárez Cartel|mexico
La Familia Michoacana||mexico
Zapatistas|EZLN;Zapatista Army of National Liberation|mexico
MS-13|Mara Salvatrucha|el-salvador
Barrio 18|18th Street gang|el-salvador
Comando Vermelho|Red Command|brazil
Primeiro Comando da Capital|First Capital Command|brazil
Los Choneros||ecuador
Los Lobos||ecuador
Viv Ansanm||haiti
G9|G9 Families and Allies|haiti
Contras||nicaragua
Sandinistas|Sandinista National Liberation Front;FSLN|nicaragua
Tupamaros||uruguay
Montoneros||argentina
Oath Keepers||united-states
Proud Boys||united-states
Three Percenters||united-states
Ku Klux Klan|KKK|united-states
Atomwaffen Division||united-states
Black Panthers|Black Panther Party|united-states
Weather Underground||united-states
Academi|Blackwater;Xe Services;Constellis|united-states
Executive Outcomes||south-africa
SADAT|Sadat Inc.|turkey
Viet Cong|Vietcong|vietnam
Pathet Lao||laos
Irgun||israel
Stern Gang||israel
Haganah||israel
Black September||palestine
Abu Nidal Organization|Abu Nidal Organisation;Fatah Revolutionary Council|palestine
`;
