/**
 * Weapons: what is fired, dropped or carried, and the systems that fire it.
 * Designations, families and makers are general reference knowledge, as defence handbooks and makers' own pages give them.
 * A line: id | name | other names | description | state of the maker.
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
kh-101|Kh-101|X-101;Kh-555;Kh-55;Kh-101/555|cruise missile|russia
kh-22|Kh-22|X-22;Kh-32|anti-ship missile|russia
kh-59|Kh-59|Kh-69;X-59|cruise missile|russia
kh-31|Kh-31|Kh-31P;X-31|anti-radiation missile|russia
kh-35|Kh-35|X-35|anti-ship missile|russia
p-800-oniks|P-800 Oniks|Oniks;Onyx missile;P-800;Yakhont;Bastion|anti-ship missile|russia
brahmos|BrahMos||cruise missile|india
tochka-u|Tochka-U|OTR-21;OTR-21 Tochka;Tochka;SS-21|ballistic missile|russia
scud|Scud|R-17;SS-1;Scud-B|ballistic missile|russia
sarmat|Sarmat|RS-28;RS-28 Sarmat;SS-X-29;Satan II|intercontinental ballistic missile|russia
yars|Yars|RS-24;RS-24 Yars;SS-29|intercontinental ballistic missile|russia
topol-m|Topol-M|Topol;RT-2PM2;SS-27|intercontinental ballistic missile|russia
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
hwasong-11|Hwasong-11|KN-23;KN-24;Hwasong-11A;Hwasong-11Ga|ballistic missile|north-korea
hwasong-14|Hwasong-14|KN-20|intercontinental ballistic missile|north-korea
hwasong-15|Hwasong-15|KN-22|intercontinental ballistic missile|north-korea
hwasong-17|Hwasong-17|KN-28|intercontinental ballistic missile|north-korea
hwasong-18|Hwasong-18||intercontinental ballistic missile|north-korea
hwasong-19|Hwasong-19||intercontinental ballistic missile|north-korea
nodong|Nodong|Rodong|ballistic missile|north-korea
taepodong|Taepodong|Taepodong-2;Taepo Dong|ballistic missile|north-korea
fateh-110|Fateh-110|Fateh-313;Zolfaghar missile|ballistic missile|iran
fath-360|Fath-360|BM-120|ballistic missile|iran
shahab-3|Shahab-3||ballistic missile|iran
khorramshahr|Khorramshahr missile|Khorramshahr-4;Kheibar missile|ballistic missile|iran
sejjil|Sejjil|Sejil|ballistic missile|iran
emad|Emad missile||ballistic missile|iran
ghadr|Ghadr-110||ballistic missile|iran
fattah|Fattah-1|Fattah-2|hypersonic missile|iran
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
strela|Strela-2|Strela;SA-7;Strela-10|man-portable air defence system|russia
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
arrow-3|Arrow 3|Arrow-3;Arrow 2;Arrow-2|missile defence system|israel
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
rpg-7|RPG-7|RPG-26;RPG-29;RPG-18|rocket-propelled grenade launcher|russia
hellfire|Hellfire|AGM-114;AGM-114 Hellfire;Hellfire II|air-to-ground missile|united-states
brimstone|Brimstone||air-to-ground missile|united-kingdom
maverick|AGM-65 Maverick|AGM-65|air-to-ground missile|united-states
harm|AGM-88 HARM|HARM missile;AGM-88;HARMs|anti-radiation missile|united-states
amraam|AMRAAM|AIM-120;AIM-120 AMRAAM|air-to-air missile|united-states
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
gbu-31|GBU-31|GBU-38;GBU-12;GBU-28;GBU-32|guided bomb|united-states
mk-84|Mark 84|Mk 84;MK-84;Mk-84|bomb|united-states
mk-82|Mark 82|Mk 82;MK-82;Mk-82|bomb|united-states
paveway|Paveway|Paveway IV|guided bomb|united-states
aasm|AASM Hammer|AASM|guided bomb|france
jsow|JSOW|AGM-154;Joint Standoff Weapon|glide bomb|united-states
fab-500|FAB-500|FAB-250;FAB-1500;FAB-3000|bomb|russia
umpk|UMPK||glide bomb kit|russia
kab-500|KAB-500|KAB-1500;KAB-250|guided bomb|russia
b61|B61|B61-12|nuclear bomb|united-states
grad|BM-21 Grad|Grad;BM-21;Grads|rocket launcher|russia
uragan|BM-27 Uragan|Uragan;BM-27|rocket launcher|russia
smerch|BM-30 Smerch|Smerch;BM-30;9K58|rocket launcher|russia
tornado-s|Tornado-S|Tornado-G;9A54|rocket launcher|russia
tos-1|TOS-1|TOS-1A;Solntsepyok;TOS-1A Solntsepyok;Buratino|thermobaric rocket launcher|russia
katyusha|Katyusha|Katyusha rocket|rocket launcher|russia
qassam|Qassam|Kassam;Qassam rocket|rocket|
fajr-5|Fajr-5|Fajr-3|rocket|iran
vampire-rm70|RM-70 Vampire|RM-70|rocket launcher|czech-republic
k239-chunmoo|K239 Chunmoo|Chunmoo;K239|rocket launcher|south-korea
m777|M777|M777A2;M-777|howitzer|united-states
m109|M109|M109A6;M109 Paladin;M-109;M109A7|self-propelled howitzer|united-states
m119|M119|M-119;M101|howitzer|united-states
m198|M198||howitzer|united-states
caesar|CAESAR|Caesar;CAESAR howitzer;Caesars|self-propelled howitzer|france
pzh-2000|PzH 2000|Panzerhaubitze 2000;PzH-2000;PZH 2000|self-propelled howitzer|germany
rch-155|RCH 155|RCH-155|self-propelled howitzer|germany
krab|AHS Krab|Krab howitzer;Krab|self-propelled howitzer|poland
archer|Archer howitzer|Archer artillery system;FH77BW;Archer Artillery System|self-propelled howitzer|sweden
as-90|AS-90|AS90|self-propelled howitzer|united-kingdom
k9|K9 Thunder|K9 howitzer;K-9 Thunder|self-propelled howitzer|south-korea
zuzana-2|Zuzana 2|Zuzana|self-propelled howitzer|slovakia
dana|DANA howitzer|vz. 77 DANA;ShKH vz. 77|self-propelled howitzer|czech-republic
bohdana|Bohdana|2S22;2S22 Bohdana|self-propelled howitzer|ukraine
2s19-msta|2S19 Msta|Msta-S;2S19;Msta-B;2A65|self-propelled howitzer|russia
2s3|2S3 Akatsiya|2S3;Akatsiya|self-propelled howitzer|russia
2s7|2S7 Pion|2S7;Pion|self-propelled gun|russia
2s1|2S1 Gvozdika|2S1;Gvozdika|self-propelled howitzer|russia
2s5|2S5 Giatsint|2S5;Giatsint|self-propelled gun|russia
2s35|2S35 Koalitsiya|2S35;Koalitsiya-SV|self-propelled howitzer|russia
2s4|2S4 Tyulpan|2S4;Tyulpan|self-propelled mortar|russia
d-30|D-30|D-20|howitzer|russia
koksan|Koksan|M1989 Koksan;M-1989|self-propelled gun|north-korea
l118|L118|L119|howitzer|united-kingdom
excalibur|M982 Excalibur|M982|guided artillery shell|united-states
krasnopol|Krasnopol||guided artillery shell|russia
ak-47|AK-47|Kalashnikov;AKM;AK-74;AK-12;AK-74M;AK-103;Kalashnikov rifle|assault rifle|russia
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
switchblade|Switchblade 300|Switchblade;Switchblade 600|loitering munition|united-states
phoenix-ghost|Phoenix Ghost||loitering munition|united-states
lancet|Lancet|ZALA Lancet;Lancet-3;Lancet drone|loitering munition|russia
shahed-136|Shahed-136|Geran-2;Shahed;Shahed 136;Geran;Shahed-131;Shahed-238;Geran-3|attack drone|iran
harop|Harop|IAI Harop|loitering munition|israel
exocet|Exocet|MM40 Exocet;AM39 Exocet|anti-ship missile|france
nsm|Naval Strike Missile|NSM|anti-ship missile|norway
sm-3|SM-3|Standard Missile-3|missile interceptor|united-states
sm-6|SM-6|Standard Missile-6;RIM-174|missile|united-states
sm-2|SM-2|Standard Missile-2|missile|united-states
phalanx|Phalanx CIWS|C-RAM|close-in weapon system|united-states
typhon|Typhon|Mid-Range Capability;Typhon system|missile launcher|united-states
dark-eagle|Dark Eagle|LRHW;Long-Range Hypersonic Weapon|hypersonic missile|united-states
`;
