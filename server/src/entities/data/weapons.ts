/**
 * Weapons: what is fired, dropped or carried, and the systems that fire it.
 * Designations, families and makers are general reference knowledge, as defence handbooks and makers' own pages give them.
 * An entry is one type: variants whose range or mass differs have entries of their own (Shahed-131, Shahed-136), so that
 * figures of one are not held against figures of the other.
 * A line: id | name (as news writes it) | other names (designations of the maker, of the user and of NATO, spellings) |
 * description (the class that handbooks give) | state of the maker.
 */
export const WEAPONS = `
atacms|ATACMS|Army Tactical Missile System;Army Tactical Missiles;MGM-140;MGM-140A;MGM-140B;M39;M57 ATACMS|ballistic missile|united-states
prsm|PrSM|Precision Strike Missile|ballistic missile|united-states
himars|HIMARS|High Mobility Artillery Rocket System;M142;M142 HIMARS|rocket launcher|united-states
mlrs-m270|M270|M270 MLRS;M270A1;M270A2;Multiple Launch Rocket System;MARS II|rocket launcher|united-states
gmlrs|GMLRS|Guided Multiple Launch Rocket System;GMLRS-ER;M31|guided rocket|united-states
glsdb|GLSDB|Ground-Launched Small Diameter Bomb;Ground Launched Small Diameter Bomb|guided rocket|united-states
storm-shadow|Storm Shadow|SCALP;SCALP-EG;SCALP EG|cruise missile|united-kingdom
taurus|Taurus KEPD 350|Taurus;KEPD 350;KEPD-350|cruise missile|germany
tomahawk|Tomahawk|BGM-109;Tomahawk Land Attack Missile;TLAM|cruise missile|united-states
jassm|JASSM|AGM-158;JASSM-ER;Joint Air-to-Surface Standoff Missile|cruise missile|united-states
harpoon|Harpoon|AGM-84;RGM-84;Harpoon Block II|anti-ship missile|united-states
neptune|Neptune|R-360;R-360 Neptune|anti-ship missile|ukraine
kalibr|Kalibr|3M-54;3M-14;3M14;3M54;SS-N-27;SS-N-30;SS-N-30A|cruise missile|russia
iskander|Iskander|Iskander-M;Iskander-K;9K720;9M723;SS-26;SS-26 Stone|ballistic missile|russia
kinzhal|Kinzhal|Kh-47M2;Kh-47M2 Kinzhal;Dagger missile|aeroballistic missile|russia
zircon|Zircon|Tsirkon;3M22;3M22 Zircon;SS-N-33|hypersonic missile|russia
oreshnik|Oreshnik||ballistic missile|russia
kh-101|Kh-101|X-101|cruise missile|russia
kh-22|Kh-22|X-22|anti-ship missile|russia
kh-59|Kh-59|X-59|cruise missile|russia
kh-31|Kh-31|Kh-31P;X-31|anti-radiation missile|russia
kh-35|Kh-35|X-35|anti-ship missile|russia
p-800-oniks|P-800 Oniks|Oniks;Onyx missile;P-800;Yakhont;Bastion|anti-ship missile|russia
brahmos|BrahMos||cruise missile|india
tochka-u|Tochka-U|OTR-21;OTR-21 Tochka;Tochka;SS-21|ballistic missile|russia
scud|Scud|R-17;SS-1;Scud-B|ballistic missile|russia
sarmat|Sarmat|RS-28;RS-28 Sarmat;SS-X-29;Satan II|intercontinental ballistic missile|russia
yars|Yars|RS-24;RS-24 Yars;SS-29|intercontinental ballistic missile|russia
topol-m|Topol-M|RT-2PM2;SS-27|intercontinental ballistic missile|russia
bulava|Bulava|RSM-56;SS-N-32|submarine-launched ballistic missile|russia
avangard|Avangard||hypersonic glide vehicle|russia
burevestnik|Burevestnik|9M730|cruise missile|russia
poseidon-torpedo|Poseidon torpedo|Status-6|nuclear torpedo|russia
minuteman|Minuteman III|Minuteman;LGM-30|intercontinental ballistic missile|united-states
trident|Trident II|Trident D5;UGM-133;Trident II D5|submarine-launched ballistic missile|united-states
sentinel-icbm|LGM-35A Sentinel|LGM-35A|intercontinental ballistic missile|united-states
df-21|DF-21|DF-21D;Dongfeng-21;CSS-5|ballistic missile|china
df-26|DF-26|Dongfeng-26|ballistic missile|china
df-17|DF-17|Dongfeng-17|hypersonic missile|china
df-41|DF-41|Dongfeng-41|intercontinental ballistic missile|china
df-31|DF-31|DF-31AG;Dongfeng-31|intercontinental ballistic missile|china
hwasong-11|Hwasong-11|KN-23;Hwasong-11A;Hwasong-11Ga|ballistic missile|north-korea
hwasong-14|Hwasong-14|KN-20|intercontinental ballistic missile|north-korea
hwasong-15|Hwasong-15|KN-22|intercontinental ballistic missile|north-korea
hwasong-17|Hwasong-17|KN-28|intercontinental ballistic missile|north-korea
hwasong-18|Hwasong-18||intercontinental ballistic missile|north-korea
hwasong-19|Hwasong-19||intercontinental ballistic missile|north-korea
nodong|Nodong|Rodong|ballistic missile|north-korea
taepodong|Taepodong|Taepodong-2;Taepo Dong|ballistic missile|north-korea
fateh-110|Fateh-110||ballistic missile|iran
fath-360|Fath-360|BM-120|ballistic missile|iran
shahab-3|Shahab-3||ballistic missile|iran
khorramshahr|Khorramshahr missile|Khorramshahr-4;Kheibar missile|ballistic missile|iran
sejjil|Sejjil|Sejil|ballistic missile|iran
emad|Emad missile||ballistic missile|iran
ghadr|Ghadr-110||ballistic missile|iran
fattah|Fattah-1||hypersonic missile|iran
kheibar-shekan|Kheibar Shekan||ballistic missile|iran
jericho|Jericho III|Jericho-3;Jericho missile|ballistic missile|israel
hrim-2|Hrim-2|Sapsan;Grom-2|ballistic missile|ukraine
palianytsia|Palianytsia|Palyanytsya|drone missile|ukraine
peklo|Peklo missile|Peklo|drone missile|ukraine
flamingo-missile|FP-5 Flamingo|FP-5|cruise missile|ukraine
vilkha|Vilkha|Vilkha-M|guided rocket|ukraine
patriot|Patriot|MIM-104;Patriot PAC-3;PAC-3;PAC-2;PAC-3 MSE|air defence system|united-states
thaad|THAAD|Terminal High Altitude Area Defense;Terminal High-Altitude Area Defense|missile defence system|united-states
aegis|Aegis|Aegis Ashore;Aegis combat system|missile defence system|united-states
nasams|NASAMS|National Advanced Surface-to-Air Missile System;Norwegian Advanced Surface-to-Air Missile System|air defence system|norway
iris-t|IRIS-T|IRIS-T SLM;IRIS-T SLS|air defence system|germany
samp-t|SAMP/T|SAMP-T;Aster 30|air defence system|france
hawk|MIM-23 HAWK|MIM-23;HAWK air defense|air defence system|united-states
stinger|Stinger|FIM-92;FIM-92 Stinger|man-portable air defence system|united-states
igla|Igla|9K38;SA-18;SA-24;Igla-S|man-portable air defence system|russia
strela|Strela-2|Strela;SA-7|man-portable air defence system|russia
starstreak|Starstreak||man-portable air defence system|united-kingdom
martlet|Martlet missile|Lightweight Multirole Missile|missile|united-kingdom
mistral|Mistral missile|Mistral 3|man-portable air defence system|france
piorun|Piorun||man-portable air defence system|poland
crotale|Crotale|Crotale NG|air defence system|france
gepard|Gepard|Flakpanzer Gepard|anti-aircraft gun|germany
skynex|Skynex||air defence system|germany
avenger|Avenger air defense|AN/TWQ-1|air defence system|united-states
s-200|S-200|SA-5|air defence system|russia
s-300|S-300|S-300V;S-300PMU;S-300P;S-300PT;S-300PS;S-300V4;SA-10;SA-20;SA-12|air defence system|russia
s-350|S-350|S-350 Vityaz|air defence system|russia
s-400|S-400|S-400 Triumf;S-400 Triumph;SA-21|air defence system|russia
s-500|S-500|S-500 Prometheus;S-500 Prometey|air defence system|russia
buk|Buk|Buk-M1;Buk-M2;Buk-M3;9K37;SA-11;SA-17|air defence system|russia
tor|Tor-M1|Tor-M2;9K330;SA-15|air defence system|russia
osa|Osa-AKM|9K33;SA-8;9K33 Osa|air defence system|russia
pantsir|Pantsir|Pantsir-S1;Pantsir-S;Pantsyr;SA-22|air defence system|russia
tunguska|Tunguska|2K22;2K22 Tunguska|air defence system|russia
iron-dome|Iron Dome||air defence system|israel
davids-sling|David's Sling||air defence system|israel
arrow-3|Arrow 3|Arrow-3|missile defence system|israel
iron-beam|Iron Beam||laser air defence|israel
barak-8|Barak-8|Barak 8|air defence system|israel
hq-9|HQ-9|HQ-9B|air defence system|china
bavar-373|Bavar-373||air defence system|iran
javelin|Javelin|FGM-148;FGM-148 Javelin|anti-tank missile|united-states
tow|TOW missile|BGM-71;TOW-2|anti-tank missile|united-states
nlaw|NLAW|Next Generation Light Anti-tank Weapon|anti-tank missile|united-kingdom
at4|AT4|AT-4|anti-tank weapon|sweden
carl-gustaf|Carl Gustaf|Carl Gustav|recoilless rifle|sweden
panzerfaust-3|Panzerfaust 3|Panzerfaust|anti-tank weapon|germany
kornet|Kornet|9M133;9M133 Kornet;AT-14|anti-tank missile|russia
konkurs|Konkurs|9M113|anti-tank missile|russia
fagot|9K111 Fagot|9K111|anti-tank missile|russia
metis|Metis-M|9K115|anti-tank missile|russia
malyutka|Malyutka|9M14|anti-tank missile|russia
stugna-p|Stugna-P|Stugna;Skif|anti-tank missile|ukraine
milan|MILAN missile|MILAN anti-tank|anti-tank missile|france
spike|Spike missile|Spike NLOS;Spike-LR|anti-tank missile|israel
rpg-7|RPG-7||rocket-propelled grenade launcher|russia
hellfire|Hellfire|AGM-114;AGM-114 Hellfire;Hellfire II|air-to-ground missile|united-states
brimstone|Brimstone||air-to-ground missile|united-kingdom
maverick|AGM-65 Maverick|AGM-65|air-to-ground missile|united-states
harm|AGM-88 HARM|HARM missile;AGM-88;HARMs|anti-radiation missile|united-states
amraam|AMRAAM|AIM-120;AIM-120 AMRAAM;AIM-120D;AIM-120C|air-to-air missile|united-states
sidewinder|Sidewinder|AIM-9;AIM-9X;AIM-9M;AIM-9X Sidewinder|air-to-air missile|united-states
sparrow|AIM-7 Sparrow|AIM-7;Sea Sparrow;RIM-7|air-to-air missile|united-states
meteor|Meteor missile||air-to-air missile|united-kingdom
asraam|ASRAAM||air-to-air missile|united-kingdom
r-37|R-37|R-37M|air-to-air missile|russia
r-77|R-77||air-to-air missile|russia
jdam|JDAM|JDAM-ER;Joint Direct Attack Munition|guided bomb|united-states
gbu-39|GBU-39|Small Diameter Bomb;SDB;GBU-39/B|guided bomb|united-states
gbu-57|GBU-57|Massive Ordnance Penetrator;GBU-57A/B|guided bomb|united-states
gbu-43|GBU-43|MOAB;Massive Ordnance Air Blast|bomb|united-states
gbu-31|GBU-31||guided bomb|united-states
mk-84|Mark 84|Mk 84;MK-84;Mk-84|bomb|united-states
mk-82|Mark 82|Mk 82;MK-82;Mk-82|bomb|united-states
paveway|Paveway|Paveway IV|guided bomb|united-states
aasm|AASM Hammer|AASM|guided bomb|france
jsow|JSOW|AGM-154;Joint Standoff Weapon|glide bomb|united-states
fab-500|FAB-500||bomb|russia
umpk|UMPK||glide bomb kit|russia
kab-500|KAB-500||guided bomb|russia
b61|B61|B61-12|nuclear bomb|united-states
grad|BM-21 Grad|Grad;BM-21;Grads|rocket launcher|russia
uragan|BM-27 Uragan|Uragan;BM-27|rocket launcher|russia
smerch|BM-30 Smerch|Smerch;BM-30;9K58|rocket launcher|russia
tornado-s|Tornado-S|9A54|rocket launcher|russia
tos-1|TOS-1|TOS-1A;Solntsepyok;TOS-1A Solntsepyok;Buratino|thermobaric rocket launcher|russia
katyusha|Katyusha|Katyusha rocket|rocket launcher|russia
qassam|Qassam|Kassam;Qassam rocket|rocket|
fajr-5|Fajr-5||rocket|iran
vampire-rm70|RM-70 Vampire|RM-70|rocket launcher|czech-republic
k239-chunmoo|K239 Chunmoo|Chunmoo;K239|rocket launcher|south-korea
m777|M777|M777A2;M-777|howitzer|united-states
m109|M109|M109A6;M109 Paladin;M-109;M109A7|self-propelled howitzer|united-states
m119|M119|M-119|howitzer|united-states
m198|M198||howitzer|united-states
caesar|CAESAR|Caesar;CAESAR howitzer;Caesars|self-propelled howitzer|france
pzh-2000|PzH 2000|Panzerhaubitze 2000;PzH-2000;PZH 2000|self-propelled howitzer|germany
rch-155|RCH 155|RCH-155|self-propelled howitzer|germany
krab|AHS Krab|Krab howitzer;Krab|self-propelled howitzer|poland
archer|Archer howitzer|Archer artillery system;FH77BW;Archer Artillery System|self-propelled howitzer|sweden
as-90|AS-90|AS90|self-propelled howitzer|united-kingdom
k9|K9 Thunder|K9 howitzer;K-9 Thunder;K9A1 Thunder;K9A1;K9A2|self-propelled howitzer|south-korea
zuzana-2|Zuzana 2|Zuzana|self-propelled howitzer|slovakia
dana|DANA howitzer|vz. 77 DANA;ShKH vz. 77|self-propelled howitzer|czech-republic
bohdana|Bohdana|2S22;2S22 Bohdana|self-propelled howitzer|ukraine
2s19-msta|2S19 Msta|Msta-S;2S19|self-propelled howitzer|russia
2s3|2S3 Akatsiya|2S3;Akatsiya|self-propelled howitzer|russia
2s7|2S7 Pion|2S7;Pion|self-propelled gun|russia
2s1|2S1 Gvozdika|2S1;Gvozdika|self-propelled howitzer|russia
2s5|2S5 Giatsint|2S5;Giatsint|self-propelled gun|russia
2s35|2S35 Koalitsiya|2S35;Koalitsiya-SV|self-propelled howitzer|russia
2s4|2S4 Tyulpan|2S4;Tyulpan|self-propelled mortar|russia
d-30|D-30||howitzer|russia
koksan|Koksan|M1989 Koksan;M-1989|self-propelled gun|north-korea
l118|L118|L119|howitzer|united-kingdom
excalibur|M982 Excalibur|M982;M982A1 Excalibur;M982A1|guided artillery shell|united-states
bonus|BONUS Mk II|Bofors BONUS;155 BONUS|guided artillery shell|sweden
essm|Evolved SeaSparrow Missile|ESSM;Evolved Sea Sparrow Missile;RIM-162 ESSM;RIM-162|anti-aircraft missile|united-states
pralay|Pralay missile|Pralay|ballistic missile|india
krasnopol|Krasnopol||guided artillery shell|russia
ak-47|AK-47|Kalashnikov;Kalashnikov rifle|assault rifle|russia
ar-15|AR-15||rifle|united-states
m16|M16 rifle|M-16;M16A4;M16|assault rifle|united-states
m4|M4 carbine|M4A1|assault rifle|united-states
uzi|Uzi||submachine gun|israel
m2-browning|M2 Browning|Browning M2|machine gun|united-states
pk-machine-gun|PKM||machine gun|russia
dshk|DShK||machine gun|russia
zu-23|ZU-23|ZU-23-2|anti-aircraft gun|russia
barrett-m82|Barrett M82|Barrett .50|sniper rifle|united-states
claymore|M18 Claymore|Claymore mine|mine|united-states
novichok|Novichok||nerve agent|russia
switchblade|Switchblade 300|Switchblade|loitering munition|united-states
phoenix-ghost|Phoenix Ghost||loitering munition|united-states
lancet|Lancet|ZALA Lancet;Lancet-3;Lancet drone|loitering munition|russia
shahed-136|Shahed-136|Geran-2;Shahed;Shahed 136;Geran|attack drone|iran
harop|Harop|IAI Harop|loitering munition|israel
exocet|Exocet|MM40 Exocet;AM39 Exocet|anti-ship missile|france
nsm|Naval Strike Missile|NSM|anti-ship missile|norway
sm-3|SM-3|Standard Missile-3|missile interceptor|united-states
sm-6|SM-6|Standard Missile-6;RIM-174|missile|united-states
sm-2|SM-2|Standard Missile-2|missile|united-states
phalanx|Phalanx CIWS|C-RAM|close-in weapon system|united-states
typhon|Typhon|Mid-Range Capability;Typhon system|missile launcher|united-states
dark-eagle|Dark Eagle|LRHW;Long-Range Hypersonic Weapon|hypersonic missile|united-states
hwasong-11b|KN-24|Hwasong-11B;Hwasong-11Na|ballistic missile|north-korea
hwasong-12|Hwasong-12|KN-17|ballistic missile|north-korea
pukguksong-3|Pukguksong-3|KN-26|submarine-launched ballistic missile|north-korea
hwasal-2|Hwasal-2||cruise missile|north-korea
kn-25|KN-25|KN25|rocket launcher|north-korea
kh-55|Kh-55|X-55;AS-15;AS-15 Kent|cruise missile|russia
kh-555|Kh-555|X-555|cruise missile|russia
kh-32|Kh-32|X-32|anti-ship missile|russia
kh-69|Kh-69|X-69|cruise missile|russia
kh-29|Kh-29|X-29;AS-14|air-to-ground missile|russia
kh-25|Kh-25|X-25;AS-10|air-to-ground missile|russia
kh-38|Kh-38|X-38|air-to-ground missile|russia
kh-58|Kh-58|X-58;AS-11|anti-radiation missile|russia
kh-39|Kh-39|Izdeliye 305;LMUR|air-to-ground missile|russia
topol|RT-2PM Topol|Topol;RT-2PM;SS-25|intercontinental ballistic missile|russia
r-36m|R-36M|R-36M2;SS-18;SS-18 Satan;Voyevoda|intercontinental ballistic missile|russia
sineva|Sineva|R-29RMU Sineva;R-29RMU;SS-N-23|submarine-launched ballistic missile|russia
moskit|P-270 Moskit|Moskit;SS-N-22|anti-ship missile|russia
iskander-1000|Iskander-1000||ballistic missile|russia
fateh-313|Fateh-313||ballistic missile|iran
zolfaghar|Zolfaghar missile|Zolfaqar missile|ballistic missile|iran
dezful|Dezful missile||ballistic missile|iran
haj-qasem|Haj Qasem missile|Haj Qassem missile|ballistic missile|iran
qiam-1|Qiam-1|Qiam|ballistic missile|iran
soumar|Soumar||cruise missile|iran
paveh|Paveh missile|Paveh cruise missile|cruise missile|iran
hoveyzeh|Hoveyzeh missile|Hoveizeh missile|cruise missile|iran
noor-missile|Noor missile|Noor anti-ship missile|anti-ship missile|iran
fattah-2|Fattah-2||hypersonic missile|iran
shahed-131|Shahed-131|Geran-1;Shahed 131|attack drone|iran
shahed-238|Shahed-238|Geran-3;Shahed 238|attack drone|iran
arash-2|Arash-2||attack drone|iran
quds-1|Quds-1||cruise missile|iran
burkan|Burkan-2H|Burkan-2;Volcano H-2|ballistic missile|yemen
toufan|Toufan missile|Toophan|anti-tank missile|iran
badr-1|Badr-1 rocket|Badr-1P|rocket|yemen
samad-3|Samad-3||attack drone|yemen
qasef-2k|Qasef-2K|Qasef-1|attack drone|yemen
arrow-2|Arrow 2|Arrow-2|missile defence system|israel
lora|LORA missile|Long Range Attack missile|ballistic missile|israel
rampage|Rampage missile||air-to-ground missile|israel
delilah|Delilah missile||cruise missile|israel
popeye|Popeye missile|AGM-142|air-to-ground missile|israel
spyder|SPYDER air defense|SPYDER air defence|air defence system|israel
trophy|Trophy active protection|Trophy APS|active protection system|israel
tavor|Tavor rifle|IWI Tavor|assault rifle|israel
tornado-g|Tornado-G|9A53|rocket launcher|russia
fajr-3|Fajr-3||rocket|iran
m302|M302 rocket|M-302|rocket|syria
rpg-26|RPG-26||anti-tank weapon|russia
rpg-29|RPG-29||anti-tank weapon|russia
rpg-30|RPG-30||anti-tank weapon|russia
rpo-a|RPO-A Shmel|Shmel flamethrower;RPO-A|thermobaric weapon|russia
m72|M72 LAW|M72|anti-tank weapon|united-states
smaw|SMAW|Mk 153|anti-tank weapon|united-states
matador|RGW-90|MATADOR weapon|anti-tank weapon|germany
alcotan|Alcotan-100||anti-tank weapon|spain
apilas|APILAS||anti-tank weapon|france
switchblade-600|Switchblade 600||loitering munition|united-states
altius-600|ALTIUS-600|Altius-600M;ALTIUS-700|loitering munition|united-states
warmate|Warmate||loitering munition|poland
harpy|IAI Harpy|Harpy drone|loitering munition|israel
hero-120|Hero-120|HERO-120|loitering munition|israel
kub-bla|KUB-BLA|ZALA KYB|loitering munition|russia
gerbera|Gerbera drone|Gerbera decoy|decoy drone|russia
fab-250|FAB-250|FAB-250 M-62|bomb|russia
fab-1500|FAB-1500||bomb|russia
fab-3000|FAB-3000||bomb|russia
fab-9000|FAB-9000||bomb|russia
odab-500|ODAB-500||thermobaric bomb|russia
rbk-500|RBK-500||cluster bomb|russia
ofab|OFAB-250||bomb|russia
kab-1500|KAB-1500||guided bomb|russia
kab-250|KAB-250||guided bomb|russia
umpb-d30|UMPB D-30|UMPB|glide bomb|russia
gbu-12|GBU-12|GBU-12 Paveway II|guided bomb|united-states
gbu-24|GBU-24||guided bomb|united-states
gbu-28|GBU-28||guided bomb|united-states
gbu-32|GBU-32||guided bomb|united-states
gbu-38|GBU-38||guided bomb|united-states
gbu-53|GBU-53/B|StormBreaker;GBU-53;Small Diameter Bomb II|guided bomb|united-states
gbu-54|GBU-54|Laser JDAM|guided bomb|united-states
gbu-62|GBU-62|JDAM Extended Range|glide bomb|united-states
mk-81|Mark 81|Mk 81;Mk-81;MK-81|bomb|united-states
mk-83|Mark 83|Mk 83;Mk-83;MK-83|bomb|united-states
blu-109|BLU-109||bunker-buster bomb|united-states
cbu-87|CBU-87|CBU-103|cluster bomb|united-states
cbu-105|CBU-105|CBU-97|cluster bomb|united-states
dpicm|DPICM|dual-purpose improved conventional munition;dual-purpose improved conventional munitions|cluster munition|united-states
raams|RAAMS|Remote Anti-Armor Mine System|mine|united-states
spice|SPICE bomb|SPICE 2000;SPICE-2000;SPICE 1000|guided bomb|israel
apkws|APKWS|Advanced Precision Kill Weapon System|guided rocket|united-states
hydra-70|Hydra 70|Hydra-70|rocket|united-states
zuni|Zuni rocket|Zuni rockets|rocket|united-states
griffin|AGM-176 Griffin|AGM-176|air-to-ground missile|united-states
r9x|R9X|AGM-114R9X;Hellfire R9X|air-to-ground missile|united-states
jagm|AGM-179|AGM-179 JAGM;JAGM;JAGMs;Joint Air-to-Ground Missile|air-to-ground missile|united-states
lrasm|LRASM|AGM-158C;Long Range Anti-Ship Missile|anti-ship missile|united-states
slam-er|SLAM-ER|AGM-84H;AGM-84K|cruise missile|united-states
alcm|AGM-86|AGM-86B;AGM-86 ALCM|cruise missile|united-states
arrw|AGM-183|AGM-183A;AGM-183 ARRW|hypersonic missile|united-states
rapid-dragon|Rapid Dragon missile system||cruise missile|united-states
eram|ERAM missile|Extended Range Attack Munition|cruise missile|united-states
adm-160|ADM-160|ADM-160 MALD;ADM-160B|decoy missile|united-states
phoenix-missile|AIM-54 Phoenix|AIM-54|air-to-air missile|united-states
amraam-er|AMRAAM-ER||air-to-air missile|united-states
m1-garand|M1 Garand|Garand rifle|rifle|united-states
m14|M14 rifle||rifle|united-states
m240|M240 machine gun|M240B|machine gun|united-states
m249|M249|M249 SAW|machine gun|united-states
m203|M203|M203 grenade launcher|grenade launcher|united-states
mk-19|Mk 19|Mk-19;MK-19|grenade launcher|united-states
m107|M107 rifle|M107A1|sniper rifle|united-states
glock|Glock 17|Glock pistol;Glock 19|pistol|austria
beretta-m9|Beretta M9|Beretta 92|pistol|italy
fn-fal|FN FAL|FAL rifle|rifle|belgium
fn-minimi|FN Minimi|Minimi machine gun|machine gun|belgium
fn-mag|FN MAG||machine gun|belgium
fn-scar|FN SCAR|SCAR-H|assault rifle|belgium
g3-rifle|HK G3|Heckler & Koch G3|rifle|germany
g36|HK G36|Heckler & Koch G36;G36 rifle|assault rifle|germany
hk416|HK416|HK-416|assault rifle|germany
mp5|MP5|HK MP5;MP-5|submachine gun|germany
famas|FAMAS||assault rifle|france
sa80|SA80|L85A2;L85|assault rifle|united-kingdom
akm|AKM|AKMS|assault rifle|russia
ak-74|AK-74|AK-74M;AKS-74U|assault rifle|russia
ak-12|AK-12||assault rifle|russia
ak-103|AK-103||assault rifle|russia
svd|SVD Dragunov|Dragunov rifle;Dragunov sniper rifle|sniper rifle|russia
rpk|RPK machine gun|RPK-74|machine gun|russia
nsv|NSV machine gun|NSV Utyos|machine gun|russia
kord|Kord machine gun||machine gun|russia
ags-17|AGS-17||grenade launcher|russia
makarov|Makarov pistol|Makarov PM|pistol|russia
spg-9|SPG-9||recoilless gun|russia
m40-rifle|M40 recoilless rifle|M40A1 recoilless|recoilless rifle|united-states
d-20|D-20||howitzer|russia
d-44|D-44||gun|russia
m-46|M-46 gun|M-46 field gun|gun|russia
2a36|2A36 Giatsint-B|2A36|gun|russia
msta-b|2A65 Msta-B|Msta-B;2A65|howitzer|russia
2s9|2S9 Nona|2S9;Nona-S|self-propelled mortar|russia
2b9|2B9 Vasilek|2B9;Vasilek mortar|mortar|russia
t-12|MT-12 Rapira|MT-12|anti-tank gun|russia
m101|M101 howitzer|M101A1|howitzer|united-states
m102|M102 howitzer||howitzer|united-states
m114|M114 howitzer|M114A1|howitzer|united-states
m110|M110 howitzer||self-propelled howitzer|united-states
fh-70|FH-70|FH70|howitzer|germany
trf1|TRF1|TR-F1|howitzer|france
g5-howitzer|G5 howitzer||howitzer|south-africa
g6|G6 Rhino|G6 howitzer|self-propelled howitzer|south-africa
plz-05|PLZ-05||self-propelled howitzer|china
t-155|T-155 Firtina|Firtina|self-propelled howitzer|turkey
dita|DITA howitzer||self-propelled howitzer|czech-republic
strela-10|Strela-10|9K35;SA-13|air defence system|russia
verba|Verba missile|9K333 Verba;9K333|man-portable air defence system|russia
rbs-70|RBS 70|RBS-70|man-portable air defence system|sweden
grom|PZR Grom|Grom missile system|man-portable air defence system|poland
fn-6|FN-6|FN-6 MANPADS|man-portable air defence system|china
qw-18|QW-18||man-portable air defence system|china
s-75|S-75|S-75 Dvina;SA-2|air defence system|russia
s-125|S-125|S-125 Neva;S-125 Pechora;SA-3;Pechora|air defence system|russia
kub|2K12 Kub|2K12;SA-6|air defence system|russia
s-60|S-60 gun|AZP S-60|anti-aircraft gun|russia
shilka|ZSU-23-4|ZSU-23-4 Shilka;Shilka|anti-aircraft gun|russia
kpv|KPV machine gun|ZPU-4;ZPU-2|machine gun|russia
sosna-r|Sosna-R||air defence system|russia
krasukha|Krasukha-4|Krasukha|electronic warfare system|russia
zhitel|R-330Zh Zhitel|R-330Zh|electronic warfare system|russia
murmansk-bn|Murmansk-BN||electronic warfare system|russia
pole-21|Pole-21||electronic warfare system|russia
khordad-3|Khordad 3|3rd Khordad;Sevom Khordad|air defence system|iran
khordad-15|Khordad 15|15th Khordad|air defence system|iran
hq-7|HQ-7||air defence system|china
hq-16|HQ-16|HQ-16B;LY-80|air defence system|china
hq-22|HQ-22|FK-3|air defence system|china
df-15|DF-15|Dongfeng-15;CSS-6|ballistic missile|china
df-16|DF-16|Dongfeng-16|ballistic missile|china
df-5|DF-5|DF-5B;DF-5C;Dongfeng-5|intercontinental ballistic missile|china
df-27|DF-27|Dongfeng-27|ballistic missile|china
df-100|DF-100|CJ-100|cruise missile|china
jl-3|JL-3||submarine-launched ballistic missile|china
yj-12|YJ-12||anti-ship missile|china
yj-18|YJ-18||anti-ship missile|china
yj-21|YJ-21||anti-ship missile|china
cj-10|CJ-10||cruise missile|china
c-802|C-802|YJ-83|anti-ship missile|china
pl-15|PL-15|PL-15E|air-to-air missile|china
phl-03|PHL-03||rocket launcher|china
agni-v|Agni-V|Agni-5;Agni V|intercontinental ballistic missile|india
agni-iv|Agni-IV|Agni-4|ballistic missile|india
prithvi|Prithvi-II|Prithvi missile|ballistic missile|india
akash|Akash missile|Akash air defence|air defence system|india
pinaka|Pinaka rocket|Pinaka MBRL|rocket launcher|india
nirbhay|Nirbhay missile||cruise missile|india
shaheen-iii|Shaheen-III|Shaheen-3|ballistic missile|pakistan
ghauri|Ghauri missile||ballistic missile|pakistan
babur|Babur missile|Babur cruise missile|cruise missile|pakistan
nasr|Nasr missile|Hatf-IX|ballistic missile|pakistan
hyunmoo|Hyunmoo-2|Hyunmoo missile|ballistic missile|south-korea
cheongung|Cheongung|KM-SAM;M-SAM|air defence system|south-korea
chiron|Chiron missile|KP-SAM|man-portable air defence system|south-korea
som|SOM missile|SOM-J|cruise missile|turkey
bora|Bora missile|Khan missile|ballistic missile|turkey
tayfun|Tayfun missile||ballistic missile|turkey
hisar|Hisar-A||air defence system|turkey
siper|SIPER air defence|SIPER air defense|air defence system|turkey
mam-l|MAM-L||guided munition|turkey
roketsan-trg|TRG-230|TRG-300;TRLG-230|guided rocket|turkey
scalp-naval|SCALP Naval|MdCN|cruise missile|france
m51|M51 missile|M51.3|submarine-launched ballistic missile|france
asmp|ASMP-A|ASMPA|nuclear missile|france
mica|MICA missile|VL MICA|air-to-air missile|france
aster-15|Aster 15|Aster-15|air defence missile|france
otomat|Otomat|Teseo missile|anti-ship missile|italy
sea-venom|Sea Venom||anti-ship missile|united-kingdom
sea-viper|Sea Viper||air defence system|united-kingdom
sky-sabre|Sky Sabre||air defence system|united-kingdom
rapier|Rapier missile|Rapier air defence|air defence system|united-kingdom
rbs-15|RBS 15|RBS-15|anti-ship missile|sweden
penguin-missile|Penguin missile||anti-ship missile|norway
marte|Marte ER|Marte missile|anti-ship missile|italy
aspide|Aspide|Spada air defence|air defence system|italy
vampire-system|VAMPIRE counter-drone system|VAMPIRE system|counter-drone system|united-states
coyote|Coyote interceptor|Coyote drone interceptor|counter-drone system|united-states
terrahawk|Terrahawk Paladin|TerraHawk Paladin|counter-drone system|united-kingdom
dragonfire|DragonFire laser|Dragonfire laser|laser weapon|united-kingdom
vx|VX nerve agent|nerve agent VX|nerve agent|
phl-16|PHL-16|PCL-191|rocket launcher|china
`;
