/**
 * Armed forces, commands, missions and agencies of states and alliances, beside the best known ones of `organisations.ts`.
 * Names, acronyms and affiliations are general reference knowledge, as the bodies' own sites give them. Ids follow from the names.
 * A line: name | other names | role | state.
 */
export const FORCES = `
U.S. Naval Forces Central Command|NAVCENT;US Naval Forces Central Command|military|united-states
U.S. Air Forces Central Command|AFCENT;US Air Forces Central Command;U.S. Air Forces Central|military|united-states
U.S. Army Central|ARCENT;US Army Central|military|united-states
U.S. Special Operations Command|SOCOM;US Special Operations Command;USSOCOM|military|united-states
U.S. Army Special Operations Command|USASOC;US Army Special Operations Command|military|united-states
Joint Special Operations Command|JSOC|military|united-states
U.S. Cyber Command|CYBERCOM;US Cyber Command;USCYBERCOM|military|united-states
U.S. Strategic Command|STRATCOM;US Strategic Command|military|united-states
U.S. Northern Command|NORTHCOM;US Northern Command|military|united-states
U.S. Southern Command|SOUTHCOM;US Southern Command|military|united-states
U.S. Transportation Command|TRANSCOM|military|united-states
U.S. Space Command|SPACECOM;US Space Command|military|united-states
U.S. Space Force|US Space Force;Space Force|military|united-states
U.S. Forces Korea|USFK;US Forces Korea|military|united-states
U.S. Forces Japan|USFJ|military|united-states
U.S. Air Forces in Europe|USAFE|military|united-states
U.S. Army Europe and Africa|US Army Europe;U.S. Army Europe|military|united-states
U.S. Pacific Fleet|US Pacific Fleet|military|united-states
U.S. Fifth Fleet|US Fifth Fleet;Fifth Fleet;U.S. 5th Fleet;US 5th Fleet;5th Fleet|military|united-states
U.S. Sixth Fleet|US Sixth Fleet;Sixth Fleet;U.S. 6th Fleet;US 6th Fleet;6th Fleet|military|united-states
U.S. Seventh Fleet|US Seventh Fleet;Seventh Fleet;U.S. 7th Fleet;US 7th Fleet;7th Fleet|military|united-states
NORAD|North American Aerospace Defense Command|military|
Missile Defense Agency||military|united-states
DARPA|Defense Advanced Research Projects Agency|military|united-states
Defense Threat Reduction Agency|DTRA|military|united-states
Defense Security Cooperation Agency|DSCA|military|united-states
National Geospatial-Intelligence Agency||government|united-states
Office of the Director of National Intelligence|ODNI|government|united-states
Delta Force||military|united-states
Navy SEALs|Navy Seals;U.S. Navy SEALs;SEAL Team Six|military|united-states
Green Berets|U.S. Army Special Forces|military|united-states
82nd Airborne Division|82nd Airborne|military|united-states
101st Airborne Division|101st Airborne|military|united-states
10th Mountain Division||military|united-states
75th Ranger Regiment||military|united-states
Office of Foreign Assets Control|OFAC|government|united-states
U.S. Customs and Border Protection|CBP;Customs and Border Protection|government|united-states
Immigration and Customs Enforcement|ICE;U.S. Immigration and Customs Enforcement|government|united-states
Transportation Security Administration|TSA|government|united-states
CISA|Cybersecurity and Infrastructure Security Agency|government|united-states
National Counterterrorism Center|NCTC|government|united-states
Senate Armed Services Committee||government|united-states
House Armed Services Committee||government|united-states
Senate Foreign Relations Committee||government|united-states
House Foreign Affairs Committee||government|united-states
Senate Intelligence Committee|Senate Select Committee on Intelligence|government|united-states
House Intelligence Committee||government|united-states
Combined Joint Task Force – Horn of Africa|CJTF-HOA;Combined Joint Task Force-Horn of Africa|military|
Combined Maritime Forces||military|
Combined Task Force 151|CTF 151;CTF-151|military|
Combined Task Force 150|CTF 150;CTF-150|military|
International Security Assistance Force|ISAF|military|
Resolute Support|Resolute Support Mission|military|
Kosovo Force|KFOR|military|
Allied Command Operations|SHAPE;Supreme Headquarters Allied Powers Europe|military|
Multinational Force and Observers|MFO|international|
EUFOR|European Union Force|military|
EUTM Mali||military|
EUNAVFOR|EU NAVFOR;Operation Atalanta;Operation Aspides;EUNAVFOR Aspides|military|
EULEX||international|kosovo
Frontex||international|
Eurocorps||military|
MINUSMA||international|mali
MONUSCO||international|congo-kinshasa
MONUC||international|congo-kinshasa
MINUSCA||international|central-african-republic
MINUSTAH||international|haiti
UNMISS||international|south-sudan
UNAMID||international|sudan
UNISFA||international|
UNDOF||international|
UNTSO||international|
UNFICYP||international|cyprus
UNAMA||international|afghanistan
UNAMI||international|iraq
UNSMIL||international|libya
UNMHA||international|yemen
UNOCI||international|ivory-coast
UNMIL||international|liberia
UNPROFOR||international|
AMISOM|African Union Mission in Somalia;ATMIS;African Union Transition Mission in Somalia|international|somalia
G5 Sahel|G5 Sahel Joint Force|international|
Multinational Joint Task Force|MNJTF|military|
SADC|Southern African Development Community;SAMIDRC|international|
East African Community||international|
IGAD|Intergovernmental Authority on Development|international|
Alliance of Sahel States||international|
CEMAC||international|
Organization of American States|OAS;Organisation of American States|international|
Mercosur||international|
CARICOM|Caribbean Community|international|
Organisation of Islamic Cooperation|OIC;Organization of Islamic Cooperation|international|
Non-Aligned Movement||international|
Commonwealth of Independent States|CIS|international|
Eurasian Economic Union|EAEU|international|
Nordic Council||international|
Pacific Islands Forum||international|
Quadrilateral Security Dialogue||international|
Five Eyes||international|
Financial Action Task Force|FATF|international|
Nuclear Suppliers Group||international|
CTBTO|Comprehensive Nuclear-Test-Ban Treaty Organization|international|
International Organization for Migration|IOM;International Organisation for Migration|international|
Food and Agriculture Organization|FAO|international|
International Labour Organization|ILO|international|
International Maritime Organization|IMO|international|
International Civil Aviation Organization|ICAO|international|
UN Women||international|
UNFPA|United Nations Population Fund|international|
UNAIDS||international|
UNODC|UN Office on Drugs and Crime|international|
UNMAS|UN Mine Action Service|international|
UN Secretariat||international|
UN Commission of Inquiry on Syria|Independent International Commission of Inquiry on the Syrian Arab Republic|international|
International Rescue Committee|IRC|international|
Norwegian Refugee Council|NRC|international|
Mercy Corps||international|
World Central Kitchen|WCK|international|
Gaza Humanitarian Foundation|||
HALO Trust|Halo Trust||united-kingdom
Physicians for Human Rights|||
Reporters Without Borders|Reporters sans frontieres||
Committee to Protect Journalists|CPJ||
Transparency International|||
Freedom House|||united-states
B'Tselem|||israel
Breaking the Silence|||israel
ACLED|Armed Conflict Location and Event Data Project;Armed Conflict Location & Event Data||
Conflict Armament Research|||united-kingdom
Small Arms Survey|||switzerland
Oryx|||
DeepState|DeepStateMap||ukraine
SITE Intelligence Group|||united-states
Critical Threats Project|||united-states
Foundation for Defense of Democracies|||united-states
Washington Institute for Near East Policy|Washington Institute||united-states
Hudson Institute|||united-states
American Enterprise Institute|AEI||united-states
Center for a New American Security|CNAS||united-states
Stimson Center|||united-states
Arms Control Association|||united-states
Federation of American Scientists|||united-states
Wilson Center|||united-states
European Council on Foreign Relations|ECFR||
German Marshall Fund|||united-states
Jamestown Foundation|||united-states
Centre for Eastern Studies|OSW||poland
Razumkov Centre|||ukraine
Levada Center|Levada Centre||russia
Carnegie Russia Eurasia Center|Carnegie Moscow Center||
British Army||military|united-kingdom
Special Air Service||military|united-kingdom
Special Boat Service||military|united-kingdom
Royal Marines||military|united-kingdom
Parachute Regiment||military|united-kingdom
Brigade of Gurkhas|Gurkhas|military|united-kingdom
Permanent Joint Headquarters|PJHQ|military|united-kingdom
UKMTO|United Kingdom Maritime Trade Operations;UK Maritime Trade Operations|military|united-kingdom
Maritime and Coastguard Agency||government|united-kingdom
Border Force|UK Border Force|government|united-kingdom
National Crime Agency||government|united-kingdom
Crown Prosecution Service||government|united-kingdom
DGSE||government|france
DGSI||government|france
French Foreign Legion|Foreign Legion|military|france
French Navy||military|france
French Army||military|france
Operation Barkhane|Barkhane|military|france
Bundeskriminalamt|BKA|government|germany
German Navy||military|germany
Carabinieri||military|italy
Guardia Civil|Civil Guard|government|spain
Guardia di Finanza||government|italy
Polish Armed Forces||military|poland
Turkish Armed Forces||military|turkey
National Intelligence Organization|Turkish National Intelligence Organization|government|turkey
AFAD||government|turkey
AKP|Justice and Development Party|||turkey
Republican People's Party|CHP||turkey
General Staff of the Armed Forces of Ukraine|General Staff of Ukraine;Ukrainian General Staff|military|ukraine
Unmanned Systems Forces||military|ukraine
Territorial Defense Forces|Territorial Defence Forces|military|ukraine
National Guard of Ukraine|Ukrainian National Guard|military|ukraine
State Border Guard Service|State Border Guard Service of Ukraine|government|ukraine
State Emergency Service|State Emergency Service of Ukraine;SES of Ukraine|government|ukraine
National Anti-Corruption Bureau|NABU;National Anti-Corruption Bureau of Ukraine|government|ukraine
Ukroboronprom|Ukrainian Defense Industry;Ukrainian Defence Industry||ukraine
Servant of the People|||ukraine
European Solidarity|||ukraine
47th Mechanized Brigade|47th Mechanised Brigade;47th Separate Mechanized Brigade|military|ukraine
3rd Assault Brigade|Third Assault Brigade;3rd Separate Assault Brigade|military|ukraine
Black Sea Fleet|Russian Black Sea Fleet|military|russia
Baltic Fleet||military|russia
Northern Fleet||military|russia
Rosgvardia|Russian National Guard;National Guard of Russia|military|russia
Russian Aerospace Forces|VKS|military|russia
Spetsnaz||military|russia
Strategic Missile Forces|Strategic Rocket Forces|military|russia
Russian Investigative Committee|Investigative Committee;Investigative Committee of Russia|government|russia
Roskomnadzor||government|russia
Rosaviatsia||government|russia
Rosstat||government|russia
United Russia|||russia
Almaz-Antey|||russia
Kalashnikov Concern|Concern Kalashnikov||russia
United Aircraft Corporation|||russia
Belarusian KGB||government|belarus
Israeli Air Force||military|israel
Israeli Navy||military|israel
Unit 8200||military|israel
Sayeret Matkal||military|israel
Golani Brigade||military|israel
Givati Brigade||military|israel
Nahal Brigade||military|israel
Kfir Brigade||military|israel
COGAT|Coordinator of Government Activities in the Territories|military|israel
Magen David Adom|||israel
ZAKA|||israel
Israel Aerospace Industries|IAI||israel
Rafael Advanced Defense Systems|||israel
Elbit Systems|Elbit||israel
Yesh Atid|||israel
Otzma Yehudit|Jewish Power||israel
Shas|||israel
Yisrael Beiteinu|||israel
Gaza Health Ministry|Gaza's health ministry;Hamas-run health ministry;Health Ministry in Gaza|government|palestine
Palestinian Red Crescent|Palestine Red Crescent Society;Palestinian Red Crescent Society;PRCS||palestine
Gaza Civil Defence|Gaza Civil Defense;Gaza's Civil Defence|government|palestine
Iraqi Security Forces||military|iraq
Iraqi Army|Iraqi army|military|iraq
Counter Terrorism Service|Iraqi Counter Terrorism Service;Counter-Terrorism Service|military|iraq
Golden Division||military|iraq
Federal Police|Iraqi Federal Police|government|iraq
Joint Operations Command||military|iraq
Emergency Response Division||military|iraq
Patriotic Union of Kurdistan|PUK||iraq
Kurdistan Democratic Party|KDP||iraq
Coordination Framework|||iraq
State of Law Coalition|||iraq
Syrian National Coalition|Syrian Opposition Coalition;National Coalition for Syrian Revolutionary and Opposition Forces;Syrian National Council||syria
High Negotiations Committee|HNC;Syrian Negotiation Commission||syria
Syrian Democratic Council|SDC||syria
Syrian Salvation Government||government|syria
Air Force Intelligence||military|syria
Fourth Armoured Division|Fourth Division;4th Armoured Division;4th Division|military|syria
Syrian Arab Air Force|Syrian Air Force|military|syria
Supreme Political Council||government|yemen
Presidential Leadership Council||government|yemen
Government of National Accord|GNA|government|libya
Government of National Unity||government|libya
Iranian Atomic Energy Organization|AEOI;Atomic Energy Organization of Iran|government|iran
Artesh||military|iran
Supreme National Security Council|SNSC|government|iran
Guardian Council||government|iran
Assembly of Experts||government|iran
Khatam al-Anbiya||military|iran
Mahan Air|||iran
Saudi-led coalition||military|saudi-arabia
US-led coalition|U.S.-led coalition;Global Coalition;Global Coalition Against Daesh;Global Coalition to Counter ISIL;Global Coalition to Defeat ISIS|military|
Peninsula Shield Force||military|
Afghan National Army||military|afghanistan
Afghan National Police||government|afghanistan
Afghan National Defense and Security Forces|ANDSF;ANSF;Afghan National Security Forces|military|afghanistan
National Directorate of Security|NDS|government|afghanistan
Inter-Services Intelligence|ISI|military|pakistan
ISPR|Inter-Services Public Relations|military|pakistan
Pakistan Army||military|pakistan
Pakistan Tehreek-e-Insaf|||pakistan
Pakistan Muslim League|PML-N||pakistan
Pakistan People's Party|||pakistan
Frontier Corps||military|pakistan
Indian Army||military|india
Indian Air Force||military|india
Indian Navy||military|india
Border Security Force|BSF|military|india
Central Reserve Police Force|CRPF|government|india
Research and Analysis Wing|R&AW|government|india
Indian National Congress|Congress Party||india
DRDO|Defence Research and Development Organisation|government|india
Hindustan Aeronautics|Hindustan Aeronautics Limited||india
Awami League|||bangladesh
Bangladesh Nationalist Party|||bangladesh
National League for Democracy|NLD||myanmar
National Unity Government|NUG|government|myanmar
State Administration Council||government|myanmar
PLA Navy|PLAN;People's Liberation Army Navy|military|china
PLA Air Force|PLAAF|military|china
PLA Rocket Force|PLARF;Rocket Force|military|china
Eastern Theater Command|Eastern Theatre Command|military|china
Southern Theater Command|Southern Theatre Command|military|china
China Coast Guard|Chinese Coast Guard|military|china
Central Military Commission||military|china
National People's Congress||government|china
Ministry of State Security||government|china
Taiwan Affairs Office||government|china
Norinco|||china
AVIC|Aviation Industry Corporation of China||china
Kuomintang|KMT||taiwan
Democratic Progressive Party|DPP||taiwan
Japan Self-Defense Forces|Self-Defense Forces;JSDF;Self-Defence Forces|military|japan
Maritime Self-Defense Force|JMSDF|military|japan
Liberal Democratic Party|LDP||japan
Joint Chiefs of Staff of South Korea|South Korean Joint Chiefs of Staff|military|south-korea
National Intelligence Service||government|south-korea
Hanwha Aerospace|Hanwha||south-korea
Korean People's Army|KPA|military|north-korea
Workers' Party of Korea|Workers' Party||north-korea
Lazarus Group|||north-korea
Philippine Coast Guard||military|philippines
Armed Forces of the Philippines||military|philippines
Australian Defence Force||military|australia
Australian Federal Police||government|australia
Canadian Armed Forces||military|canada
Canadian Security Intelligence Service||government|canada
Environment Canada|Environment and Climate Change Canada|government|canada
Health Canada||government|canada
Statistics Canada||government|canada
Transport Canada||government|canada
FARDC|Armed Forces of the Democratic Republic of the Congo;Congolese army|military|congo-kinshasa
Rwanda Defence Force|RDF;Rwandan army|military|rwanda
Uganda People's Defence Force|UPDF;Ugandan army|military|uganda
Kenya Defence Forces|KDF;Kenyan Defence Forces|military|kenya
Ethiopian National Defense Force|ENDF;Ethiopian National Defence Force|military|ethiopia
Transitional Sovereignty Council|Sovereignty Council|government|sudan
Central Bank of Sudan||government|sudan
Zanu-PF|ZANU-PF||zimbabwe
Movement for Democratic Change|MDC||zimbabwe
All Progressives Congress|||nigeria
Economic Freedom Fighters|EFF||south-africa
Danab|Danab Brigade|military|somalia
Somali National Army||military|somalia
Bolivarian National Guard||military|venezuela
PDVSA|||venezuela
SEBIN||government|venezuela
Kenyan-led mission|Multinational Security Support Mission;MSS mission|international|haiti
Haitian National Police|PNH|government|haiti
FBK|Anti-Corruption Foundation||russia
`;
