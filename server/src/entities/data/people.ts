/**
 * Heads of state and government, ministers, commanders and other people much in the news of recent decades.
 * Names, offices and states are general reference knowledge. No line says anything about a person beyond a public office.
 * A line: id | name | other names (a bare surname only where the news means this person by it) | f or m | state | description.
 */
export const PEOPLE = `
joe-biden|Joe Biden|Biden;Joseph Biden;Joseph R. Biden|m|united-states|president of the United States, 2021–2025
donald-trump|Donald Trump|Trump;Donald J. Trump|m|united-states|president of the United States, 2017–2021 and from 2025
donald-trump-jr|Donald Trump Jr.|Don Trump Jr.;Donald Trump, Jr.;Don Jr.;Donald Jr.|m|united-states|executive of the Trump Organization
barack-obama|Barack Obama|Obama|m|united-states|president of the United States, 2009–2017
kamala-harris|Kamala Harris||f|united-states|vice president of the United States, 2021–2025
jd-vance|JD Vance|J.D. Vance|m|united-states|vice president of the United States from 2025
mike-pence|Mike Pence||m|united-states|vice president of the United States, 2017–2021
antony-blinken|Antony Blinken|Blinken;Tony Blinken;Anthony Blinken|m|united-states|secretary of state, 2021–2025
marco-rubio|Marco Rubio||m|united-states|senator; secretary of state from 2025
lloyd-austin|Lloyd Austin|Lloyd J. Austin;Lloyd Austin III|m|united-states|secretary of defense, 2021–2025
pete-hegseth|Pete Hegseth|Hegseth|m|united-states|secretary of defense from 2025
jake-sullivan|Jake Sullivan||m|united-states|national security adviser, 2021–2025
william-burns|William Burns|William J. Burns;Bill Burns|m|united-states|director of the CIA, 2021–2025
mike-johnson|Mike Johnson||m|united-states|speaker of the House from 2023
nancy-pelosi|Nancy Pelosi|Pelosi|f|united-states|speaker of the House, 2007–2011 and 2019–2023
mitch-mcconnell|Mitch McConnell||m|united-states|senator
chuck-schumer|Chuck Schumer||m|united-states|senator
bernie-sanders|Bernie Sanders||m|united-states|senator
lindsey-graham|Lindsey Graham||m|united-states|senator
john-kirby|John Kirby||m|united-states|spokesman, National Security Council
karine-jean-pierre|Karine Jean-Pierre||f|united-states|White House press secretary, 2022–2025
pat-ryder|Pat Ryder|Patrick Ryder|m|united-states|Pentagon press secretary
matthew-miller|Matthew Miller||m|united-states|State Department spokesman, 2023–2025
mark-milley|Mark Milley|Milley|m|united-states|chairman of the Joint Chiefs of Staff, 2019–2023
hillary-clinton|Hillary Clinton|Hillary Rodham Clinton|f|united-states|secretary of state, 2009–2013
bill-clinton|Bill Clinton||m|united-states|president of the United States, 1993–2001
george-w-bush|George W. Bush||m|united-states|president of the United States, 2001–2009
george-h-w-bush|George H.W. Bush|George H. W. Bush;George Herbert Walker Bush|m|united-states|president of the United States, 1989–1993
robert-f-kennedy-jr|Robert F. Kennedy Jr.|Robert Kennedy Jr.;RFK Jr.|m|united-states|secretary of health and human services from 2025
john-f-kennedy|John F. Kennedy|JFK;John Fitzgerald Kennedy|m|united-states|president of the United States, 1961–1963
john-kerry|John Kerry||m|united-states|secretary of state, 2013–2017
mike-pompeo|Mike Pompeo|Pompeo|m|united-states|secretary of state, 2018–2021
james-mattis|James Mattis||m|united-states|secretary of defense, 2017–2019
ash-carter|Ash Carter|Ashton Carter|m|united-states|secretary of defense, 2015–2017
elon-musk|Elon Musk|Musk|m|united-states|businessman
janet-yellen|Janet Yellen|Yellen|f|united-states|secretary of the treasury, 2021–2025
vladimir-putin|Vladimir Putin|Putin;Vladimir V. Putin|m|russia|president of Russia
dmitry-peskov|Dmitry Peskov|Peskov;Dmitri Peskov;Dmitriy Peskov;Dmitri S. Peskov|m|russia|Kremlin spokesman
sergei-lavrov|Sergei Lavrov|Lavrov;Sergey Lavrov;Sergey V. Lavrov;Sergei V. Lavrov|m|russia|foreign minister of Russia
sergei-shoigu|Sergei Shoigu|Shoigu;Sergey Shoigu|m|russia|defence minister of Russia, 2012–2024
andrei-belousov|Andrei Belousov|Andrey Belousov;Belousov|m|russia|defence minister of Russia from 2024
dmitry-medvedev|Dmitry Medvedev|Medvedev;Dmitri Medvedev|m|russia|president of Russia, 2008–2012
maria-zakharova|Maria Zakharova|Zakharova|f|russia|spokeswoman of the Russian foreign ministry
valery-gerasimov|Valery Gerasimov|Gerasimov;Valeriy Gerasimov|m|russia|chief of the Russian general staff
yevgeny-prigozhin|Yevgeny Prigozhin|Prigozhin;Evgeny Prigozhin;Yevgeniy Prigozhin|m|russia|founder of the Wagner Group
alexei-navalny|Alexei Navalny|Navalny;Aleksei Navalny;Alexey Navalny;Aleksei A. Navalny|m|russia|opposition leader
mikhail-mishustin|Mikhail Mishustin|Mishustin|m|russia|prime minister of Russia
vyacheslav-volodin|Vyacheslav Volodin|Volodin|m|russia|chairman of the State Duma
sergei-surovikin|Sergei Surovikin|Surovikin;Sergey Surovikin|m|russia|general
ramzan-kadyrov|Ramzan Kadyrov|Kadyrov|m|russia|head of Chechnya
igor-konashenkov|Igor Konashenkov|Konashenkov|m|russia|spokesman of the Russian defence ministry
boris-yeltsin|Boris Yeltsin|Yeltsin|m|russia|president of Russia, 1991–1999
mikhail-gorbachev|Mikhail Gorbachev|Gorbachev|m|russia|leader of the Soviet Union, 1985–1991
joseph-stalin|Joseph Stalin|Stalin|m|soviet-union|leader of the Soviet Union
volodymyr-zelensky|Volodymyr Zelensky|Zelensky;Volodymyr Zelenskyy;Zelenskyy;Volodymyr Zelenskiy;Zelenskiy;Vladimir Zelensky;Wolodymyr Selenskyj;Selenskyj|m|ukraine|president of Ukraine
dmytro-kuleba|Dmytro Kuleba|Kuleba|m|ukraine|foreign minister of Ukraine, 2020–2024
andrii-sybiha|Andrii Sybiha|Sybiha;Andriy Sybiha|m|ukraine|foreign minister of Ukraine from 2024
rustem-umerov|Rustem Umerov|Umerov|m|ukraine|defence minister of Ukraine, 2023–2025
oleksii-reznikov|Oleksii Reznikov|Reznikov;Oleksiy Reznikov|m|ukraine|defence minister of Ukraine, 2021–2023
valerii-zaluzhnyi|Valerii Zaluzhnyi|Zaluzhnyi;Valery Zaluzhny;Zaluzhny;Valeriy Zaluzhnyy;Valerii Zaluzhny|m|ukraine|commander-in-chief of Ukraine, 2021–2024
oleksandr-syrskyi|Oleksandr Syrskyi|Syrskyi;Syrsky;Oleksandr Syrsky|m|ukraine|commander-in-chief of Ukraine from 2024
andriy-yermak|Andriy Yermak|Yermak;Andrii Yermak|m|ukraine|head of the presidential office of Ukraine, 2020–2025
mykhailo-podolyak|Mykhailo Podolyak|Podolyak;Mykhaylo Podolyak|m|ukraine|adviser to the presidential office of Ukraine
denys-shmyhal|Denys Shmyhal|Shmyhal|m|ukraine|prime minister of Ukraine, 2020–2025
kyrylo-budanov|Kyrylo Budanov|Budanov|m|ukraine|head of Ukrainian military intelligence
oksana-markarova|Oksana Markarova|Markarova|f|ukraine|ambassador to the United States
vitali-klitschko|Vitali Klitschko|Klitschko;Vitaliy Klitschko|m|ukraine|mayor of Kyiv
petro-poroshenko|Petro Poroshenko|Poroshenko|m|ukraine|president of Ukraine, 2014–2019
viktor-yanukovych|Viktor Yanukovych|Yanukovych|m|ukraine|president of Ukraine, 2010–2014
keir-starmer|Keir Starmer|Starmer|m|united-kingdom|prime minister of the United Kingdom from 2024
rishi-sunak|Rishi Sunak|Sunak|m|united-kingdom|prime minister of the United Kingdom, 2022–2024
boris-johnson|Boris Johnson||m|united-kingdom|prime minister of the United Kingdom, 2019–2022
liz-truss|Liz Truss||f|united-kingdom|prime minister of the United Kingdom, 2022
theresa-may|Theresa May||f|united-kingdom|prime minister of the United Kingdom, 2016–2019
david-cameron|David Cameron||m|united-kingdom|prime minister of the United Kingdom, 2010–2016; foreign secretary, 2023–2024
gordon-brown|Gordon Brown||m|united-kingdom|prime minister of the United Kingdom, 2007–2010
tony-blair|Tony Blair||m|united-kingdom|prime minister of the United Kingdom, 1997–2007
margaret-thatcher|Margaret Thatcher|Thatcher|f|united-kingdom|prime minister of the United Kingdom, 1979–1990
david-lammy|David Lammy|Lammy|m|united-kingdom|foreign secretary, 2024–2025
ben-wallace|Ben Wallace||m|united-kingdom|defence secretary, 2019–2023
grant-shapps|Grant Shapps|Shapps|m|united-kingdom|defence secretary, 2023–2024
john-healey|John Healey||m|united-kingdom|defence secretary from 2024
philip-hammond|Philip Hammond||m|united-kingdom|foreign secretary, 2014–2016
jeremy-corbyn|Jeremy Corbyn|Corbyn|m|united-kingdom|leader of the Labour Party, 2015–2020
king-charles|Charles III|King Charles III;King Charles|m|united-kingdom|king of the United Kingdom
queen-elizabeth|Elizabeth II|Queen Elizabeth II;Queen Elizabeth|f|united-kingdom|queen of the United Kingdom, 1952–2022
emmanuel-macron|Emmanuel Macron|Macron|m|france|president of France
francois-hollande|Francois Hollande|Hollande|m|france|president of France, 2012–2017
nicolas-sarkozy|Nicolas Sarkozy|Sarkozy|m|france|president of France, 2007–2012
jacques-chirac|Jacques Chirac|Chirac|m|france|president of France, 1995–2007
marine-le-pen|Marine Le Pen|Le Pen|f|france|leader of the National Rally
jean-noel-barrot|Jean-Noel Barrot||m|france|foreign minister of France from 2024
sebastien-lecornu|Sebastien Lecornu|Lecornu|m|france|defence minister of France, 2022–2025
olaf-scholz|Olaf Scholz|Scholz|m|germany|chancellor of Germany, 2021–2025
friedrich-merz|Friedrich Merz|Merz|m|germany|chancellor of Germany from 2025
angela-merkel|Angela Merkel|Merkel|f|germany|chancellor of Germany, 2005–2021
annalena-baerbock|Annalena Baerbock|Baerbock|f|germany|foreign minister of Germany, 2021–2025
boris-pistorius|Boris Pistorius|Pistorius|m|germany|defence minister of Germany
frank-walter-steinmeier|Frank-Walter Steinmeier|Steinmeier|m|germany|president of Germany
robert-habeck|Robert Habeck|Habeck|m|germany|vice chancellor of Germany, 2021–2025
helmut-kohl|Helmut Kohl||m|germany|chancellor of Germany, 1982–1998
gerhard-schroeder|Gerhard Schroeder|Gerhard Schröder|m|germany|chancellor of Germany, 1998–2005
adolf-hitler|Adolf Hitler|Hitler|m|germany|dictator of Germany, 1933–1945
giorgia-meloni|Giorgia Meloni|Meloni|f|italy|prime minister of Italy
antonio-tajani|Antonio Tajani|Tajani|m|italy|foreign minister of Italy
mario-draghi|Mario Draghi|Draghi|m|italy|prime minister of Italy, 2021–2022
silvio-berlusconi|Silvio Berlusconi|Berlusconi|m|italy|prime minister of Italy
pedro-sanchez|Pedro Sanchez|Pedro Sánchez|m|spain|prime minister of Spain
donald-tusk|Donald Tusk|Tusk|m|poland|prime minister of Poland
andrzej-duda|Andrzej Duda|Duda|m|poland|president of Poland, 2015–2025
radoslaw-sikorski|Radoslaw Sikorski|Radek Sikorski|m|poland|foreign minister of Poland
mateusz-morawiecki|Mateusz Morawiecki|Morawiecki|m|poland|prime minister of Poland, 2017–2023
viktor-orban|Viktor Orban|Orban|m|hungary|prime minister of Hungary
peter-szijjarto|Peter Szijjarto|Szijjarto|m|hungary|foreign minister of Hungary
robert-fico|Robert Fico|Fico|m|slovakia|prime minister of Slovakia
petr-pavel|Petr Pavel||m|czech-republic|president of the Czech Republic
petr-fiala|Petr Fiala|Fiala|m|czech-republic|prime minister of the Czech Republic, 2021–2025
jan-lipavsky|Jan Lipavsky|Lipavsky|m|czech-republic|foreign minister of the Czech Republic, 2021–2025
gitanas-nauseda|Gitanas Nauseda|Nauseda|m|lithuania|president of Lithuania
gabrielius-landsbergis|Gabrielius Landsbergis|Landsbergis|m|lithuania|foreign minister of Lithuania, 2020–2024
kaja-kallas|Kaja Kallas|Kallas|f|estonia|prime minister of Estonia, 2021–2024; high representative of the European Union
edgars-rinkevics|Edgars Rinkevics|Rinkevics|m|latvia|president of Latvia
sauli-niinisto|Sauli Niinisto|Niinisto|m|finland|president of Finland, 2012–2024
alexander-stubb|Alexander Stubb|Stubb|m|finland|president of Finland from 2024
sanna-marin|Sanna Marin||f|finland|prime minister of Finland, 2019–2023
ulf-kristersson|Ulf Kristersson|Kristersson|m|sweden|prime minister of Sweden
pal-jonson|Pal Jonson|Pål Jonson|m|sweden|defence minister of Sweden
mette-frederiksen|Mette Frederiksen|Frederiksen|f|denmark|prime minister of Denmark
jonas-gahr-store|Jonas Gahr Store|Jonas Gahr Støre|m|norway|prime minister of Norway
mark-rutte|Mark Rutte|Rutte|m|netherlands|prime minister of the Netherlands, 2010–2024; secretary general of NATO
alexander-de-croo|Alexander De Croo|De Croo|m|belgium|prime minister of Belgium, 2020–2025
jens-stoltenberg|Jens Stoltenberg|Stoltenberg|m|norway|secretary general of NATO, 2014–2024
ursula-von-der-leyen|Ursula von der Leyen|von der Leyen|f|germany|president of the European Commission
charles-michel|Charles Michel||m|belgium|president of the European Council, 2019–2024
josep-borrell|Josep Borrell|Borrell|m|spain|high representative of the European Union, 2019–2024
antonio-guterres|Antonio Guterres|Guterres|m|portugal|secretary general of the United Nations
ban-ki-moon|Ban Ki-moon||m|south-korea|secretary general of the United Nations, 2007–2016
kofi-annan|Kofi Annan|Annan|m|ghana|secretary general of the United Nations, 1997–2006
boutros-boutros-ghali|Boutros Boutros-Ghali|Boutros-Ghali|m|egypt|secretary general of the United Nations, 1992–1996
stephane-dujarric|Stephane Dujarric|Dujarric|m||spokesman of the United Nations
staffan-de-mistura|Staffan de Mistura|de Mistura|m|italy|United Nations envoy
rafael-grossi|Rafael Grossi|Rafael Mariano Grossi|m|argentina|director general of the IAEA
tedros|Tedros Adhanom Ghebreyesus|Tedros|m|ethiopia|director general of the World Health Organization
volker-turk|Volker Turk|Volker Türk|m|austria|United Nations high commissioner for human rights
christine-lagarde|Christine Lagarde|Lagarde|f|france|president of the European Central Bank
pope-francis|Pope Francis|Jorge Mario Bergoglio|m|vatican|pope, 2013–2025
pope-leo|Pope Leo XIV|Pope Leo|m|vatican|pope from 2025
pope-john-paul|Pope John Paul II|John Paul II;Pope John Paul|m|vatican|pope, 1978–2005
pope-benedict|Pope Benedict XVI|Pope Benedict|m|vatican|pope, 2005–2013
alexander-lukashenko|Alexander Lukashenko|Lukashenko;Aleksandr Lukashenko;Lukashenka|m|belarus|president of Belarus
maia-sandu|Maia Sandu|Sandu|f|moldova|president of Moldova
klaus-iohannis|Klaus Iohannis|Iohannis|m|romania|president of Romania, 2014–2024
aleksandar-vucic|Aleksandar Vucic|Vucic|m|serbia|president of Serbia
slobodan-milosevic|Slobodan Milosevic|Milosevic|m|serbia|president of Yugoslavia, 1997–2000
radovan-karadzic|Radovan Karadzic|Karadzic|m|bosnia-and-herzegovina|leader of the Bosnian Serbs
ibrahim-rugova|Ibrahim Rugova|Rugova|m|kosovo|president of Kosovo
ilham-aliyev|Ilham Aliyev|Aliyev|m|azerbaijan|president of Azerbaijan
nikol-pashinyan|Nikol Pashinyan|Pashinyan|m|armenia|prime minister of Armenia
mikheil-saakashvili|Mikheil Saakashvili|Saakashvili|m|georgia|president of Georgia, 2004–2013
kyriakos-mitsotakis|Kyriakos Mitsotakis|Mitsotakis|m|greece|prime minister of Greece
recep-tayyip-erdogan|Recep Tayyip Erdogan|Erdogan;Tayyip Erdogan|m|turkey|president of Turkey
hakan-fidan|Hakan Fidan|Fidan|m|turkey|foreign minister of Turkey
abdullah-ocalan|Abdullah Ocalan|Ocalan|m|turkey|leader of the PKK
bashar-al-assad|Bashar al-Assad|Assad;Bashar Assad;al-Assad;Bashar al-Asad;Asad|m|syria|president of Syria, 2000–2024
hafez-al-assad|Hafez al-Assad|Hafez Assad|m|syria|president of Syria, 1971–2000
ahmed-al-sharaa|Ahmed al-Sharaa|Abu Mohammed al-Golani;Abu Mohammad al-Jolani;al-Sharaa;Abu Mohammed al-Jolani|m|syria|president of Syria from 2025
walid-muallem|Walid al-Moallem|Walid Muallem;Walid al-Muallem|m|syria|foreign minister of Syria, 2006–2020
bashar-jaafari|Bashar Jaafari|Bashar al-Jaafari;Jaafari|m|syria|ambassador to the United Nations
saddam-hussein|Saddam Hussein|Saddam|m|iraq|president of Iraq, 1979–2003
haider-al-abadi|Haider al-Abadi|al-Abadi;Haidar al-Abadi|m|iraq|prime minister of Iraq, 2014–2018
nouri-al-maliki|Nouri al-Maliki|al-Maliki;Nuri al-Maliki|m|iraq|prime minister of Iraq, 2006–2014
muqtada-al-sadr|Muqtada al-Sadr|Moqtada al-Sadr|m|iraq|cleric
masoud-barzani|Masoud Barzani|Massoud Barzani|m|iraq|president of the Kurdistan Region, 2005–2017
tariq-aziz|Tariq Aziz||m|iraq|deputy prime minister of Iraq, 1979–2003
ali-khamenei|Ali Khamenei|Khamenei;Ayatollah Ali Khamenei;Ayatollah Khamenei|m|iran|supreme leader of Iran
ruhollah-khomeini|Ruhollah Khomeini|Khomeini;Ayatollah Khomeini|m|iran|supreme leader of Iran, 1979–1989
ebrahim-raisi|Ebrahim Raisi|Raisi|m|iran|president of Iran, 2021–2024
masoud-pezeshkian|Masoud Pezeshkian|Pezeshkian|m|iran|president of Iran from 2024
hassan-rouhani|Hassan Rouhani|Rouhani;Hassan Rohani|m|iran|president of Iran, 2013–2021
mahmoud-ahmadinejad|Mahmoud Ahmadinejad|Ahmadinejad|m|iran|president of Iran, 2005–2013
javad-zarif|Mohammad Javad Zarif|Javad Zarif;Zarif|m|iran|foreign minister of Iran, 2013–2021
abbas-araghchi|Abbas Araghchi|Araghchi;Abbas Araqchi|m|iran|foreign minister of Iran from 2024
qassem-soleimani|Qassem Soleimani|Soleimani;Qasem Soleimani|m|iran|commander of the Quds Force
benjamin-netanyahu|Benjamin Netanyahu|Netanyahu|m|israel|prime minister of Israel
yoav-gallant|Yoav Gallant||m|israel|defence minister of Israel, 2022–2024
israel-katz|Israel Katz||m|israel|defence minister of Israel from 2024
isaac-herzog|Isaac Herzog||m|israel|president of Israel
benny-gantz|Benny Gantz|Gantz|m|israel|minister
naftali-bennett|Naftali Bennett||m|israel|prime minister of Israel, 2021–2022
ariel-sharon|Ariel Sharon||m|israel|prime minister of Israel, 2001–2006
ehud-barak|Ehud Barak||m|israel|prime minister of Israel, 1999–2001
yitzhak-rabin|Yitzhak Rabin|Rabin|m|israel|prime minister of Israel, 1992–1995
shimon-peres|Shimon Peres|Peres|m|israel|president of Israel, 2007–2014
daniel-hagari|Daniel Hagari|Hagari|m|israel|military spokesman
mahmoud-abbas|Mahmoud Abbas||m|palestine|president of the Palestinian Authority
yasser-arafat|Yasser Arafat|Arafat;Yasir Arafat|m|palestine|chairman of the PLO
ismail-haniyeh|Ismail Haniyeh|Haniyeh|m|palestine|leader of Hamas
yahya-sinwar|Yahya Sinwar|Sinwar|m|palestine|leader of Hamas
hassan-nasrallah|Hassan Nasrallah|Nasrallah|m|lebanon|leader of Hezbollah
najib-mikati|Najib Mikati|Mikati|m|lebanon|prime minister of Lebanon
osama-bin-laden|Osama bin Laden|bin Laden;Usama bin Laden;Osama Bin Laden|m||leader of al-Qaeda
ayman-al-zawahiri|Ayman al-Zawahiri|al-Zawahiri;Zawahiri|m||leader of al-Qaeda
abu-bakr-al-baghdadi|Abu Bakr al-Baghdadi|al-Baghdadi;Baghdadi|m||leader of Islamic State
abu-musab-al-zarqawi|Abu Musab al-Zarqawi|al-Zarqawi;Zarqawi|m||leader of al-Qaeda in Iraq
mohammed-bin-salman|Mohammed bin Salman|MBS;Mohammad bin Salman;Muhammad bin Salman|m|saudi-arabia|crown prince of Saudi Arabia
king-salman|King Salman||m|saudi-arabia|king of Saudi Arabia
adel-al-jubeir|Adel al-Jubeir|al-Jubeir|m|saudi-arabia|foreign minister of Saudi Arabia, 2015–2018
jamal-khashoggi|Jamal Khashoggi|Khashoggi|m|saudi-arabia|journalist
king-abdullah-jordan|King Abdullah II||m|jordan|king of Jordan
abdel-fattah-al-sisi|Abdel Fattah al-Sisi|al-Sisi;Abdel-Fattah el-Sissi;el-Sissi;Abdel Fattah el-Sisi;el-Sisi;Sisi|m|egypt|president of Egypt
hosni-mubarak|Hosni Mubarak|Mubarak|m|egypt|president of Egypt, 1981–2011
mohamed-morsi|Mohamed Morsi|Morsi;Mohammed Morsi|m|egypt|president of Egypt, 2012–2013
muammar-gaddafi|Muammar Gaddafi|Gaddafi;Moammar Gadhafi;Gadhafi;Muammar Qaddafi;Qaddafi;Khadafy|m|libya|leader of Libya, 1969–2011
khalifa-haftar|Khalifa Haftar|Haftar;Khalifa Hifter|m|libya|commander
ali-abdullah-saleh|Ali Abdullah Saleh||m|yemen|president of Yemen, 1990–2012
abiy-ahmed|Abiy Ahmed||m|ethiopia|prime minister of Ethiopia
paul-kagame|Paul Kagame|Kagame|m|rwanda|president of Rwanda
yoweri-museveni|Yoweri Museveni|Museveni|m|uganda|president of Uganda
william-ruto|William Ruto|Ruto|m|kenya|president of Kenya
cyril-ramaphosa|Cyril Ramaphosa|Ramaphosa|m|south-africa|president of South Africa
jacob-zuma|Jacob Zuma|Zuma|m|south-africa|president of South Africa, 2009–2018
nelson-mandela|Nelson Mandela|Mandela|m|south-africa|president of South Africa, 1994–1999
robert-mugabe|Robert Mugabe|Mugabe|m|zimbabwe|president of Zimbabwe, 1987–2017
bola-tinubu|Bola Tinubu|Tinubu|m|nigeria|president of Nigeria
sani-abacha|Sani Abacha|Abacha|m|nigeria|ruler of Nigeria, 1993–1998
abdel-fattah-al-burhan|Abdel Fattah al-Burhan|al-Burhan;Burhan|m|sudan|general
mohamed-hamdan-dagalo|Mohamed Hamdan Dagalo|Dagalo;Hemedti;Mohammed Hamdan Dagalo|m|sudan|general
omar-al-bashir|Omar al-Bashir|al-Bashir|m|sudan|president of Sudan, 1989–2019
xi-jinping|Xi Jinping|Xi|m|china|president of China
li-qiang|Li Qiang||m|china|premier of China
li-keqiang|Li Keqiang||m|china|premier of China, 2013–2023
wang-yi|Wang Yi||m|china|foreign minister of China
mao-ning|Mao Ning||f|china|spokeswoman of the Chinese foreign ministry
jiang-zemin|Jiang Zemin||m|china|president of China, 1993–2003
mao-zedong|Mao Zedong|Chairman Mao|m|china|chairman of the Communist Party of China
deng-xiaoping|Deng Xiaoping||m|china|leader of China
hu-jintao|Hu Jintao||m|china|president of China, 2003–2013
lai-ching-te|Lai Ching-te|William Lai|m|taiwan|president of Taiwan
tsai-ing-wen|Tsai Ing-wen||f|taiwan|president of Taiwan, 2016–2024
kim-jong-un|Kim Jong Un|Kim Jong-un|m|north-korea|leader of North Korea
kim-jong-il|Kim Jong Il|Kim Jong-il|m|north-korea|leader of North Korea, 1994–2011
kim-yo-jong|Kim Yo Jong|Kim Yo-jong|f|north-korea|official
yoon-suk-yeol|Yoon Suk Yeol|Yoon Suk-yeol;Yoon|m|south-korea|president of South Korea, 2022–2025
lee-jae-myung|Lee Jae-myung|Lee Jae Myung|m|south-korea|president of South Korea from 2025
moon-jae-in|Moon Jae-in|Moon Jae In|m|south-korea|president of South Korea, 2017–2022
fumio-kishida|Fumio Kishida|Kishida|m|japan|prime minister of Japan, 2021–2024
shigeru-ishiba|Shigeru Ishiba|Ishiba|m|japan|prime minister of Japan, 2024–2025
shinzo-abe|Shinzo Abe||m|japan|prime minister of Japan, 2012–2020
narendra-modi|Narendra Modi|Modi|m|india|prime minister of India
subrahmanyam-jaishankar|Subrahmanyam Jaishankar|S. Jaishankar;Jaishankar|m|india|foreign minister of India
imran-khan|Imran Khan||m|pakistan|prime minister of Pakistan, 2018–2022
shehbaz-sharif|Shehbaz Sharif|Shahbaz Sharif|m|pakistan|prime minister of Pakistan
nawaz-sharif|Nawaz Sharif||m|pakistan|prime minister of Pakistan
benazir-bhutto|Benazir Bhutto|Bhutto|f|pakistan|prime minister of Pakistan
hamid-karzai|Hamid Karzai|Karzai|m|afghanistan|president of Afghanistan, 2001–2014
ashraf-ghani|Ashraf Ghani||m|afghanistan|president of Afghanistan, 2014–2021
sheikh-hasina|Sheikh Hasina|Hasina|f|bangladesh|prime minister of Bangladesh
aung-san-suu-kyi|Aung San Suu Kyi|Suu Kyi|f|myanmar|politician
min-aung-hlaing|Min Aung Hlaing||m|myanmar|general
suharto|Suharto||m|indonesia|president of Indonesia, 1967–1998
joko-widodo|Joko Widodo|Jokowi|m|indonesia|president of Indonesia, 2014–2024
prabowo-subianto|Prabowo Subianto|Prabowo|m|indonesia|president of Indonesia from 2024
mahathir-mohamad|Mahathir Mohamad|Mahathir|m|malaysia|prime minister of Malaysia
anwar-ibrahim|Anwar Ibrahim||m|malaysia|prime minister of Malaysia
najib-razak|Najib Razak|Najib|m|malaysia|prime minister of Malaysia, 2009–2018
rodrigo-duterte|Rodrigo Duterte|Duterte|m|philippines|president of the Philippines, 2016–2022
ferdinand-marcos-jr|Ferdinand Marcos Jr.|Bongbong Marcos|m|philippines|president of the Philippines from 2022
anthony-albanese|Anthony Albanese|Albanese|m|australia|prime minister of Australia
scott-morrison|Scott Morrison||m|australia|prime minister of Australia, 2018–2022
malcolm-turnbull|Malcolm Turnbull|Turnbull|m|australia|prime minister of Australia, 2015–2018
tony-abbott|Tony Abbott||m|australia|prime minister of Australia, 2013–2015
penny-wong|Penny Wong||f|australia|foreign minister of Australia
jacinda-ardern|Jacinda Ardern|Ardern|f|new-zealand|prime minister of New Zealand, 2017–2023
justin-trudeau|Justin Trudeau|Trudeau|m|canada|prime minister of Canada, 2015–2025
stephen-harper|Stephen Harper||m|canada|prime minister of Canada, 2006–2015
mark-carney|Mark Carney|Carney|m|canada|prime minister of Canada from 2025
melanie-joly|Melanie Joly|Mélanie Joly|f|canada|foreign minister of Canada, 2021–2025
chrystia-freeland|Chrystia Freeland|Freeland|f|canada|deputy prime minister of Canada, 2019–2024
luiz-inacio-lula-da-silva|Luiz Inacio Lula da Silva|Lula;Lula da Silva|m|brazil|president of Brazil
jair-bolsonaro|Jair Bolsonaro|Bolsonaro|m|brazil|president of Brazil, 2019–2022
javier-milei|Javier Milei|Milei|m|argentina|president of Argentina
nicolas-maduro|Nicolas Maduro|Maduro|m|venezuela|president of Venezuela
hugo-chavez|Hugo Chavez||m|venezuela|president of Venezuela, 1999–2013
juan-guaido|Juan Guaido|Guaido|m|venezuela|opposition leader
fidel-castro|Fidel Castro||m|cuba|leader of Cuba, 1959–2008
raul-castro|Raul Castro||m|cuba|president of Cuba, 2008–2018
gustavo-petro|Gustavo Petro|Petro|m|colombia|president of Colombia
andres-manuel-lopez-obrador|Andres Manuel Lopez Obrador|Lopez Obrador|m|mexico|president of Mexico, 2018–2024
claudia-sheinbaum|Claudia Sheinbaum|Sheinbaum|f|mexico|president of Mexico from 2024
augusto-pinochet|Augusto Pinochet|Pinochet|m|chile|ruler of Chile, 1973–1990
alberto-fujimori|Alberto Fujimori|Fujimori|m|peru|president of Peru, 1990–2000
julian-assange|Julian Assange|Assange|m|australia|founder of WikiLeaks
edward-snowden|Edward Snowden|Snowden|m|united-states|former intelligence contractor
greta-thunberg|Greta Thunberg|Thunberg|f|sweden|climate activist
dalai-lama|Dalai Lama||m||Buddhist leader
mother-teresa|Mother Teresa||f||founder of the Missionaries of Charity
pol-pot|Pol Pot||m|cambodia|leader of the Khmer Rouge
`;
