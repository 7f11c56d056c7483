/**
 * Platforms: aircraft, ships, vehicles and drones that carry weapons, observe or transport.
 * Designations, families and makers are general reference knowledge, as defence handbooks and makers' own pages give them.
 * An entry is one type, or one ship; variants whose measures differ have entries of their own.
 * A line: id | name (as news writes it) | other names (designations of the maker, of the user and of NATO, spellings) |
 * description (the class that handbooks give) | state of the maker; of a ship, the state under whose flag or navy it sails.
 */
export const PLATFORMS = `
f-16|F-16|F-16 Fighting Falcon;Fighting Falcon;F-16C;F-16AM;F-16D;F-16V|fighter aircraft|united-states
f-15|F-15|F-15E;F-15E Strike Eagle;F-15EX;F-15C;F-15I;Strike Eagle|fighter aircraft|united-states
f-18|F/A-18|F-18;F/A-18 Hornet;F/A-18F;F/A-18E;Super Hornet;F/A-18 Super Hornet|fighter aircraft|united-states
f-22|F-22|F-22 Raptor;F-22A|fighter aircraft|united-states
f-35|F-35|F-35 Lightning II;F-35A;F-35B;F-35C;F-35I;Joint Strike Fighter|fighter aircraft|united-states
f-14|F-14|F-14 Tomcat|fighter aircraft|united-states
f-4|F-4 Phantom|F-4 Phantom II|fighter aircraft|united-states
f-5|F-5 Tiger|F-5E|fighter aircraft|united-states
f-117|F-117|F-117 Nighthawk;F-117A|attack aircraft|united-states
a-10|A-10|A-10 Thunderbolt;A-10 Thunderbolt II;A-10 Warthog;A-10C|attack aircraft|united-states
ac-130|AC-130|AC-130J;AC-130U|gunship|united-states
av-8b|AV-8B|AV-8B Harrier;Harrier jet|attack aircraft|united-states
b-1|B-1B|B-1B Lancer;B-1 bomber|bomber|united-states
b-2|B-2 Spirit|B-2 bomber;B-2A|bomber|united-states
b-21|B-21|B-21 Raider|bomber|united-states
b-52|B-52|B-52H;B-52 Stratofortress;B-52H Stratofortress|bomber|united-states
c-130|C-130|C-130 Hercules;C-130J;C-130J Super Hercules;Hercules transport|transport aircraft|united-states
c-17|C-17|C-17 Globemaster;C-17 Globemaster III;C-17A|transport aircraft|united-states
c-5|C-5 Galaxy|C-5M|transport aircraft|united-states
kc-135|KC-135|KC-135 Stratotanker;KC-135R Stratotanker;KC-135R|tanker aircraft|united-states
kc-10|KC-10|KC-10 Extender|tanker aircraft|united-states
kc-46|KC-46|KC-46 Pegasus;KC-46A|tanker aircraft|united-states
e-3|E-3 Sentry|E-3 AWACS;E-3A|early warning aircraft|united-states
e-8|E-8C|E-8 JSTARS;JSTARS|surveillance aircraft|united-states
p-8|P-8 Poseidon|P-8A;P-8A Poseidon|patrol aircraft|united-states
p-3|P-3 Orion|P-3C|patrol aircraft|united-states
rc-135|RC-135|RC-135 Rivet Joint;Rivet Joint|reconnaissance aircraft|united-states
u-2|U-2 spy plane|Lockheed U-2|reconnaissance aircraft|united-states
sr-71|SR-71|SR-71 Blackbird|reconnaissance aircraft|united-states
ea-18g|EA-18G|EA-18G Growler|electronic warfare aircraft|united-states
ah-64|AH-64|Apache helicopter;AH-64 Apache;AH-64E;AH-64D;Apache attack helicopter;Apache helicopters|attack helicopter|united-states
uh-60|UH-60|Black Hawk;UH-60 Black Hawk;Blackhawk;Black Hawk helicopter;UH-60M|helicopter|united-states
ch-47|CH-47|Chinook helicopter;CH-47 Chinook;CH-47F;Chinook helicopters|helicopter|united-states
ch-53|CH-53|CH-53E;CH-53K;Sea Stallion|helicopter|united-states
ah-1|AH-1|AH-1 Cobra;AH-1W;AH-1Z;Cobra helicopter;Super Cobra|attack helicopter|united-states
uh-1|UH-1|UH-1 Huey;Huey helicopter|helicopter|united-states
mh-60|MH-60|MH-60R;MH-60S;Seahawk helicopter|helicopter|united-states
v-22|V-22|V-22 Osprey;MV-22;CV-22;MV-22 Osprey;CV-22B;CV-22B Osprey;Osprey aircraft|tiltrotor aircraft|united-states
mq-9|MQ-9|MQ-9 Reaper;Reaper drone;MQ-9A;MQ-9B;Reaper drones|drone|united-states
mq-1|MQ-1|MQ-1 Predator;Predator drone;MQ-1B;MQ-1C Gray Eagle;MQ-1C;Gray Eagle;Predator drones|drone|united-states
rq-4|RQ-4|Global Hawk;RQ-4 Global Hawk;RQ-4B|drone|united-states
rq-170|RQ-170|RQ-170 Sentinel|drone|united-states
scaneagle|ScanEagle|Scan Eagle|drone|united-states
black-hornet|Black Hornet Nano|Black Hornet drone|drone|norway
bayraktar-tb2|Bayraktar TB2|Bayraktar;TB2;TB-2|drone|turkey
bayraktar-akinci|Bayraktar Akinci|Akinci|drone|turkey
orlan-10|Orlan-10|Orlan|drone|russia
zala|ZALA|ZALA 421|drone|russia
supercam|Supercam|SuperCam S350|drone|russia
orion-drone|Kronshtadt Orion|Inokhodets|drone|russia
s-70|S-70 Okhotnik|S-70;Okhotnik;Okhotnik-B|drone|russia
mohajer-6|Mohajer-6||drone|iran
shahed-129|Shahed-129||drone|iran
heron|IAI Heron|Heron TP|drone|israel
hermes-450|Hermes 450||drone|israel
wing-loong|Wing Loong|Wing Loong II|drone|china
ch-4|CH-4 Rainbow|CH-4B|drone|china
mavic|DJI Mavic|Mavic 3;Mavic drone;Mavic|drone|china
uj-22|UJ-22|UJ-22 Airborne|drone|ukraine
uj-26|UJ-26 Bober|UJ-26;Beaver drone|drone|ukraine
liutyi|Liutyi|Lyutyi;AN-196 Liutyi;AN-196|attack drone|ukraine
baba-yaga|Baba Yaga drone|Vampire drone|drone|ukraine
magura-v5|Magura V5|Magura;MAGURA V5|naval drone|ukraine
sea-baby|Sea Baby||naval drone|ukraine
su-24|Su-24|Su-24M;Su-24MR;Sukhoi Su-24;Sukhoi-24|bomber|russia
su-25|Su-25|Su-25SM;Sukhoi Su-25;Sukhoi-25;Frogfoot|attack aircraft|russia
su-27|Su-27|Sukhoi Su-27;Sukhoi-27|fighter aircraft|russia
su-30|Su-30|Su-30SM;Su-30MKI;Sukhoi Su-30;Sukhoi-30|fighter aircraft|russia
su-33|Su-33|Sukhoi Su-33;Sukhoi-33|fighter aircraft|russia
su-34|Su-34|Sukhoi Su-34;Sukhoi-34|fighter-bomber|russia
su-35|Su-35|Su-35S;Sukhoi Su-35;Sukhoi-35|fighter aircraft|russia
su-57|Su-57|Sukhoi Su-57;Sukhoi-57|fighter aircraft|russia
su-22|Su-22|Su-17;Sukhoi Su-22;Sukhoi-22|attack aircraft|russia
mig-17|MiG-17|MiG 17|fighter aircraft|russia
mig-21|MiG-21|MiG 21|fighter aircraft|russia
mig-23|MiG-23|MiG 23|fighter aircraft|russia
mig-25|MiG-25|MiG 25|interceptor|russia
mig-29|MiG-29|MiG-29M;MiG 29|fighter aircraft|russia
mig-31|MiG-31|MiG-31K;MiG-31BM;MiG 31|interceptor|russia
mig-35|MiG-35|MiG 35|fighter aircraft|russia
tu-22m|Tu-22M3|Tu-22M;Tu-22;Tupolev Tu-22M3;Backfire bomber|bomber|russia
tu-95|Tu-95|Tu-95MS;Tupolev Tu-95;Bear bomber|bomber|russia
tu-160|Tu-160|Tu-160M;Tupolev Tu-160|bomber|russia
tu-134|Tu-134|Tupolev Tu-134|airliner|russia
tu-154|Tu-154|Tupolev Tu-154|airliner|russia
a-50|Beriev A-50|A-50 early warning aircraft;A-50U;A-50|early warning aircraft|russia
il-76|Il-76|Ilyushin Il-76|transport aircraft|russia
il-78|Il-78||tanker aircraft|russia
il-22|Il-22|Il-22M|command aircraft|russia
il-20|Il-20||reconnaissance aircraft|russia
an-12|An-12|Antonov An-12|transport aircraft|ukraine
an-24|An-24|Antonov An-24|transport aircraft|ukraine
an-72|An-72||transport aircraft|ukraine
an-124|An-124|Antonov An-124|transport aircraft|ukraine
an-225|An-225|Antonov An-225;An-225 Mriya|transport aircraft|ukraine
mi-8|Mi-8|Mi-17;Mi-8MT;Mi-8AMTSh|helicopter|russia
mi-24|Mi-24|Mi-35;Mi-25|attack helicopter|russia
mi-26|Mi-26||helicopter|russia
mi-28|Mi-28|Mi-28N|attack helicopter|russia
ka-52|Ka-52|Ka-52 Alligator|attack helicopter|russia
ka-27|Ka-27|Ka-29|helicopter|russia
j-10|J-10|J-10C|fighter aircraft|china
j-11|J-11||fighter aircraft|china
j-15|J-15||fighter aircraft|china
j-16|J-16||fighter aircraft|china
j-20|J-20|Chengdu J-20|fighter aircraft|china
j-35|J-35|FC-31|fighter aircraft|china
jf-17|JF-17|JF-17 Thunder|fighter aircraft|pakistan
h-6|H-6 bomber|H-6K;H-6N|bomber|china
y-20|Y-20|Y-20U|transport aircraft|china
eurofighter|Eurofighter Typhoon|Eurofighter;Typhoon fighter;Typhoon jets;RAF Typhoon;RAF Typhoons|fighter aircraft|united-kingdom
tornado-aircraft|Tornado GR4|Panavia Tornado|fighter-bomber|united-kingdom
rafale|Rafale|Dassault Rafale|fighter aircraft|france
mirage-2000|Mirage 2000|Mirage 2000-5;Mirage|fighter aircraft|france
alpha-jet|Alpha Jet||trainer aircraft|france
gripen|Gripen|JAS 39;Saab Gripen;JAS 39 Gripen;JAS-39|fighter aircraft|sweden
asc-890|ASC 890|Saab 340 AEW|early warning aircraft|sweden
tempest|GCAP fighter||fighter aircraft|united-kingdom
tejas|HAL Tejas|Tejas|fighter aircraft|india
kfir|Kfir fighter|IAI Kfir|fighter aircraft|israel
super-tucano|Super Tucano|A-29;A-29 Super Tucano|attack aircraft|brazil
a400m|A400M|Airbus A400M;A400M Atlas|transport aircraft|france
sea-king|Sea King|Sea King helicopter;Westland Sea King|helicopter|united-kingdom
lynx-helicopter|Wildcat helicopter|Lynx helicopter;AW159|helicopter|united-kingdom
tiger-helicopter|Eurocopter Tiger|Tiger helicopter|attack helicopter|france
nh90|NH90|NH-90|helicopter|france
t-54|T-54|T-55;T-54/55;T-55A|tank|russia
t-62|T-62|T-62M|tank|russia
t-64|T-64|T-64BV;T-64BM Bulat|tank|ukraine
t-72|T-72|T-72B3;T-72B;T-72B3M;T-72M1;T-72A;T-72M|tank|russia
t-80|T-80|T-80BVM;T-80BV;T-80U|tank|russia
t-84|T-84|T-84 Oplot|tank|ukraine
t-90|T-90|T-90M;T-90A;T-90M Proryv|tank|russia
t-14-armata|T-14 Armata|Armata;T-14|tank|russia
pt-91|PT-91|PT-91 Twardy|tank|poland
leopard-1|Leopard 1|Leopard 1A5;Leopard-1|tank|germany
leopard-2|Leopard 2|Leopard 2A4;Leopard 2A6;Leopard 2A7;Leopard-2;Leopard tank;Leopard 2A8;Strv 122;Leopard tanks|tank|germany
challenger-2|Challenger 2|Challenger II;Challenger tank;Challenger 3;Challenger tanks|tank|united-kingdom
m1-abrams|M1 Abrams|Abrams;M1A1;M1A1 Abrams;M1A2;M1A2 Abrams;M1A1SA|tank|united-states
m60-tank|M60 Patton|M60A3|tank|united-states
leclerc|Leclerc tank||tank|france
amx-10-rc|AMX-10 RC|AMX-10RC;AMX-10;AMX 10 RC|wheeled reconnaissance vehicle|france
merkava|Merkava|Merkava Mk 4;Merkava tank|tank|israel
k2-tank|K2 Black Panther|K2 tank|tank|south-korea
type-99|Type 99 tank|ZTZ-99|tank|china
m2-bradley|M2 Bradley|Bradley fighting vehicle;M2A2 Bradley;Bradley;Bradley infantry fighting vehicle;Bradley Fighting Vehicle;M2A2|infantry fighting vehicle|united-states
stryker|Stryker|M1126 Stryker|armoured vehicle|united-states
m113|M113|M-113|armoured personnel carrier|united-states
mrap|MaxxPro|International MaxxPro;MaxxPro MRAP|armoured vehicle|united-states
humvee|Humvee|HMMWV;High Mobility Multipurpose Wheeled Vehicle|vehicle|united-states
marder|Marder|Marder infantry fighting vehicle;Marder 1A3|infantry fighting vehicle|germany
puma-ifv|Puma infantry fighting vehicle|Schützenpanzer Puma|infantry fighting vehicle|germany
lynx-ifv|KF41 Lynx|Lynx infantry fighting vehicle;KF41|infantry fighting vehicle|germany
cv90|CV90|CV-90;CV9040|infantry fighting vehicle|sweden
warrior|Warrior infantry fighting vehicle|FV510 Warrior|infantry fighting vehicle|united-kingdom
mastiff|Mastiff armoured vehicle|Mastiff PPV|armoured vehicle|united-kingdom
bushmaster|Bushmaster|Bushmaster PMV|armoured vehicle|australia
dingo|ATF Dingo|Dingo armoured vehicle|armoured vehicle|germany
boxer|Boxer armoured vehicle|GTK Boxer|armoured vehicle|germany
rosomak|KTO Rosomak|Rosomak|armoured vehicle|poland
patria-amv|Patria AMV||armoured vehicle|finland
vab|VAB armoured vehicle||armoured personnel carrier|france
bmp-1|BMP-1||infantry fighting vehicle|russia
bmp-2|BMP-2|BMP-2M|infantry fighting vehicle|russia
bmp-3|BMP-3||infantry fighting vehicle|russia
bmd|BMD-2||airborne fighting vehicle|russia
btr-80|BTR-80||armoured personnel carrier|russia
mt-lb|MT-LB||armoured carrier|russia
bmpt|BMPT Terminator|BMPT|tank support vehicle|russia
brdm|BRDM-2||reconnaissance vehicle|russia
kirpi|Kirpi||armoured vehicle|turkey
moskva|Moskva cruiser|cruiser Moskva;Moskva missile cruiser;missile cruiser Moskva|cruiser|russia
admiral-kuznetsov|Admiral Kuznetsov||aircraft carrier|russia
kursk-submarine|K-141 Kursk||submarine|russia
uss-gerald-ford|USS Gerald R. Ford|USS Gerald Ford|aircraft carrier|united-states
uss-eisenhower|USS Dwight D. Eisenhower|USS Eisenhower|aircraft carrier|united-states
uss-lincoln|USS Abraham Lincoln||aircraft carrier|united-states
uss-reagan|USS Ronald Reagan||aircraft carrier|united-states
uss-truman|USS Harry S. Truman|USS Harry Truman|aircraft carrier|united-states
uss-carl-vinson|USS Carl Vinson||aircraft carrier|united-states
charles-de-gaulle-ship|FS Charles de Gaulle|Charles de Gaulle aircraft carrier;aircraft carrier Charles de Gaulle|aircraft carrier|france
hms-queen-elizabeth|HMS Queen Elizabeth||aircraft carrier|united-kingdom
hms-prince-of-wales|HMS Prince of Wales||aircraft carrier|united-kingdom
liaoning|Liaoning carrier|aircraft carrier Liaoning|aircraft carrier|china
boeing-747|Boeing 747|Boeing 747-400|airliner|united-states
boeing-737|Boeing 737|Boeing 737 MAX;737 MAX|airliner|united-states
boeing-777|Boeing 777||airliner|united-states
boeing-787|Boeing 787|Dreamliner|airliner|united-states
airbus-a320|Airbus A320|Airbus A321;Airbus A319|airliner|france
airbus-a380|Airbus A380||airliner|france
space-shuttle|Space Shuttle||spacecraft|united-states
starlink|Starlink||satellite system|united-states
soyuz|Soyuz spacecraft|Soyuz rocket|spacecraft|russia
orlan-30|Orlan-30||drone|russia
forpost|Forpost-R|Forpost|drone|russia
eleron-3|Eleron-3||drone|russia
tachyon|Takhion drone|Tachyon drone|drone|russia
merlin-vr|Merlin-VR||drone|russia
mohajer-10|Mohajer-10||drone|iran
shahed-149|Shahed-149|Shahed-149 Gaza|drone|iran
ababil-3|Ababil-3|Ababil-2;Ababil-T|drone|iran
karrar|Karrar drone||drone|iran
hermes-900|Hermes 900|Hermes-900|drone|israel
skylark|Skylark drone|Elbit Skylark|drone|israel
anka|TAI Anka|Anka drone;Anka-S|drone|turkey
kizilelma|Bayraktar Kizilelma|Kizilelma|drone|turkey
wz-7|WZ-7|WZ-7 Soaring Dragon;Soaring Dragon drone|drone|china
tb-001|TB-001|TB-001 Scorpion|drone|china
bzk-005|BZK-005||drone|china
mq-25|MQ-25|MQ-25 Stingray|drone|united-states
mq-4c|MQ-4C|MQ-4C Triton|drone|united-states
rq-7|RQ-7|RQ-7 Shadow|drone|united-states
rq-11|RQ-11|RQ-11 Raven|drone|united-states
rq-20|RQ-20|RQ-20 Puma|drone|united-states
rq-21|RQ-21|RQ-21 Blackjack|drone|united-states
vector-drone|Vector reconnaissance drone|Quantum Systems Vector|drone|germany
leleka-100|Leleka-100|Leleka drone|drone|ukraine
furia|A1-SM Furia|Furia drone|drone|ukraine
punisher-drone|Punisher drone|UA Dynamics Punisher|drone|ukraine
r18|R18 drone|Aerorozvidka R18|drone|ukraine
an-26|An-26|Antonov An-26|transport aircraft|ukraine
an-32|An-32|Antonov An-32|transport aircraft|ukraine
an-30|An-30|Antonov An-30|reconnaissance aircraft|ukraine
an-148|An-148|Antonov An-148|airliner|ukraine
tu-141|Tu-141|Tu-141 Strizh|drone|ukraine
tu-143|Tu-143|Tu-143 Reys|drone|ukraine
tu-204|Tu-204|Tu-214|airliner|russia
tu-142|Tu-142|Tupolev Tu-142|patrol aircraft|russia
il-38|Il-38|Il-38N|patrol aircraft|russia
il-96|Il-96||airliner|russia
be-200|Be-200|Beriev Be-200|amphibious aircraft|russia
l-39|L-39|L-39 Albatros;Aero L-39|trainer aircraft|czech-republic
l-159|L-159|L-159 ALCA|attack aircraft|czech-republic
yak-130|Yak-130|Yakovlev Yak-130|trainer aircraft|russia
yak-52|Yak-52|Yakovlev Yak-52|trainer aircraft|russia
a-22|Aeroprakt A-22|A-22 Foxbat|light aircraft|ukraine
cessna-208|Cessna 208|Cessna 208 Caravan;Cessna Caravan|utility aircraft|united-states
king-air|King Air 350|Beechcraft King Air|utility aircraft|united-states
f-104|F-104 Starfighter|Starfighter|fighter aircraft|united-states
f-111|F-111|F-111 Aardvark|bomber|united-states
f-2-japan|Mitsubishi F-2||fighter aircraft|japan
kf-21|KF-21|KF-21 Boramae|fighter aircraft|south-korea
fa-50|FA-50|T-50 Golden Eagle|fighter aircraft|south-korea
j-7|J-7 fighter|Chengdu J-7|fighter aircraft|china
j-8|J-8 fighter|Shenyang J-8|fighter aircraft|china
jh-7|JH-7|Xian JH-7|fighter-bomber|china
kj-500|KJ-500|KJ-2000|early warning aircraft|china
y-8|Y-8 aircraft|Shaanxi Y-8|transport aircraft|china
y-9|Y-9 aircraft|Shaanxi Y-9|transport aircraft|china
z-10|Z-10 helicopter|CAIC Z-10|attack helicopter|china
z-20|Z-20 helicopter|Harbin Z-20|helicopter|china
e-2|E-2 Hawkeye|E-2D Hawkeye;E-2D;E-2C|early warning aircraft|united-states
e-6|E-6 Mercury|E-6B Mercury;E-6B|command aircraft|united-states
e-7|E-7 Wedgetail|E-7A;E-7A Wedgetail|early warning aircraft|united-states
e-4|E-4B|E-4B Nightwatch|command aircraft|united-states
ea-6b|EA-6B|EA-6B Prowler|electronic warfare aircraft|united-states
mc-130|MC-130|MC-130J|special operations aircraft|united-states
mh-6|MH-6|MH-6 Little Bird;AH-6|helicopter|united-states
mh-47|MH-47|MH-47G|helicopter|united-states
oh-58|OH-58|OH-58 Kiowa|helicopter|united-states
hh-60|HH-60|HH-60 Pave Hawk;HH-60W|helicopter|united-states
ch-46|CH-46|CH-46 Sea Knight|helicopter|united-states
vh-3|VH-3D|VH-3D Sea King|helicopter|united-states
t-38|T-38 Talon||trainer aircraft|united-states
t-129|T129|T129 ATAK|attack helicopter|turkey
t-625|T625 Gokbey||helicopter|turkey
kaan|TAI Kaan|TF Kaan;TF-X|fighter aircraft|turkey
aw101|AW101|AgustaWestland AW101|helicopter|italy
aw139|AW139||helicopter|italy
a129|A129 Mangusta||attack helicopter|italy
c-27j|C-27J|C-27J Spartan|transport aircraft|italy
m-346|M-346|M-346 Master|trainer aircraft|italy
h225m|H225M|H225M Caracal;Caracal helicopter|helicopter|france
gazelle-helicopter|Gazelle helicopter|SA342 Gazelle;SA 342|helicopter|france
puma-helicopter|Puma helicopter|SA330 Puma|helicopter|france
super-etendard|Super Etendard|Dassault Super Etendard|attack aircraft|france
atlantique-2|Atlantique 2|ATL2|patrol aircraft|france
c-295|C-295|Airbus C295;C295|transport aircraft|spain
mirage-f1|Mirage F1||fighter aircraft|france
hawk-trainer|BAE Hawk|Hawk trainer|trainer aircraft|united-kingdom
harrier|Sea Harrier|Harrier GR9|attack aircraft|united-kingdom
nimrod|Nimrod MRA4|Nimrod aircraft|patrol aircraft|united-kingdom
sentinel-r1|Sentinel R1||surveillance aircraft|united-kingdom
voyager-tanker|Voyager tanker|RAF Voyager|tanker aircraft|united-kingdom
a330-mrtt|A330 MRTT|Airbus A330 MRTT|tanker aircraft|france
btr-3|BTR-3|BTR-3E|armoured personnel carrier|ukraine
btr-4|BTR-4|BTR-4 Bucephalus;BTR-4E|armoured personnel carrier|ukraine
btr-50|BTR-50||armoured personnel carrier|russia
btr-60|BTR-60||armoured personnel carrier|russia
btr-70|BTR-70||armoured personnel carrier|russia
btr-82a|BTR-82A|BTR-82|armoured personnel carrier|russia
btr-90|BTR-90||armoured personnel carrier|russia
kurganets|Kurganets-25|Kurganets|infantry fighting vehicle|russia
bumerang|VPK-7829 Bumerang|Bumerang vehicle|armoured personnel carrier|russia
bmd-1|BMD-1||airborne fighting vehicle|russia
bmd-4|BMD-4|BMD-4M|airborne fighting vehicle|russia
btr-d|BTR-D||airborne armoured carrier|russia
tigr|GAZ Tigr|Tigr-M|armoured vehicle|russia
typhoon-k|Kamaz Typhoon|Typhoon-K;Typhoon MRAP|armoured vehicle|russia
ural-4320|Ural-4320|Ural truck|truck|russia
kamaz-truck|KamAZ truck|KamAZ-5350|truck|russia
brem-1|BREM-1||recovery vehicle|russia
mtu-72|MTU-72||bridge layer|russia
ur-77|UR-77|UR-77 Meteorit|mine-clearing vehicle|russia
t-34|T-34|T-34-85|tank|russia
t-10-tank|T-10 tank|IS-3 tank|tank|russia
m48|M48 Patton|M48A5|tank|united-states
m1150|M1150|M1150 Assault Breacher|mine-clearing vehicle|united-states
m88|M88A2|M88 Hercules|recovery vehicle|united-states
m10-booker|M10 Booker||light tank|united-states
cougar-mrap|Cougar MRAP|Force Protection Cougar|armoured vehicle|united-states
m-atv|M-ATV|Oshkosh M-ATV|armoured vehicle|united-states
jltv|JLTV|Joint Light Tactical Vehicle|armoured vehicle|united-states
lav-25|LAV-25||armoured vehicle|canada
acsv|ACSV|Armoured Combat Support Vehicle|armoured vehicle|canada
senator-apc|Roshel Senator|Senator APC|armoured vehicle|canada
husky-tsv|Husky TSV||armoured vehicle|united-kingdom
wolfhound|Wolfhound vehicle|Wolfhound TSV|armoured vehicle|united-kingdom
ajax|Ajax armoured vehicle|General Dynamics Ajax|armoured vehicle|united-kingdom
fv432|FV432|FV430 Bulldog|armoured personnel carrier|united-kingdom
stormer|Stormer HVM|Alvis Stormer|armoured vehicle|united-kingdom
scimitar|FV107 Scimitar||reconnaissance vehicle|united-kingdom
spartan-apc|FV103 Spartan||armoured personnel carrier|united-kingdom
griffon|VBMR Griffon|Griffon armoured vehicle|armoured vehicle|france
jaguar-ebrc|EBRC Jaguar|Jaguar armoured vehicle|reconnaissance vehicle|france
vbci|VBCI||infantry fighting vehicle|france
vbl|Panhard VBL||reconnaissance vehicle|france
amx-13|AMX-13||light tank|france
fuchs|TPz Fuchs|Fuchs armoured vehicle|armoured personnel carrier|germany
wiesel|Wiesel armoured vehicle|Wiesel AWC|armoured vehicle|germany
biber|Biber bridge layer|Bruckenlegepanzer Biber|bridge layer|germany
wisent|Wisent mine-clearing tank|Wisent 1|mine-clearing vehicle|germany
dachs|Pionierpanzer Dachs|Dachs engineering tank|engineering vehicle|germany
bergepanzer|Bergepanzer 2|Bergepanzer 3;Bueffel recovery vehicle|recovery vehicle|germany
bv206|Bv 206|BV206;Bandvagn 206|tracked vehicle|sweden
strf-90|Strf 90|Stridsfordon 90|infantry fighting vehicle|sweden
pbv-302|Pbv 302|PBV-302|armoured personnel carrier|sweden
xa-180|Sisu XA-180|XA-185|armoured personnel carrier|finland
c1-ariete|Ariete tank|C1 Ariete|tank|italy
centauro|B1 Centauro|Centauro II|wheeled tank destroyer|italy
lince|Iveco LMV|Lince vehicle|armoured vehicle|italy
altay|Altay tank||tank|turkey
cobra-turkey|Otokar Cobra|Cobra II|armoured vehicle|turkey
ejder|Ejder Yalcin||armoured vehicle|turkey
m-84|M-84 tank|M-84A4|tank|yugoslavia
tr-85|TR-85|TR-85 Bizonul|tank|romania
k1-tank|K1 tank|K1A2|tank|south-korea
k21|K21 infantry fighting vehicle||infantry fighting vehicle|south-korea
type-10|Type 10 tank||tank|japan
type-96|Type 96 tank|ZTZ-96|tank|china
type-59|Type 59 tank||tank|china
vt-4|VT-4||tank|china
arjun|Arjun tank|Arjun Mk 1A|tank|india
al-khalid|Al-Khalid tank||tank|pakistan
namer|Namer APC|Namer armoured carrier|armoured personnel carrier|israel
eitan-apc|Eitan AFV|Eitan APC|armoured personnel carrier|israel
d9|Caterpillar D9|D9 bulldozer;D9 bulldozers;D-9 bulldozer|armoured bulldozer|united-states
casspir|Casspir||armoured vehicle|south-africa
ratel|Ratel IFV||infantry fighting vehicle|south-africa
zulfiqar|Zulfiqar tank||tank|iran
karrar-tank|Karrar tank||tank|iran
arleigh-burke|Arleigh Burke-class|Arleigh Burke class;Arleigh Burke-class destroyer|destroyer class|united-states
ticonderoga|Ticonderoga-class|Ticonderoga class|cruiser class|united-states
nimitz-class|Nimitz-class|Nimitz class;Nimitz-class aircraft carrier|aircraft carrier class|united-states
ford-class|Ford-class aircraft carrier|Gerald R. Ford class|aircraft carrier class|united-states
virginia-class|Virginia-class|Virginia class submarine;Virginia-class submarine|submarine class|united-states
ohio-class|Ohio-class|Ohio class submarine;Ohio-class submarine|submarine class|united-states
los-angeles-class|Los Angeles-class submarine||submarine class|united-states
columbia-class|Columbia-class submarine||submarine class|united-states
zumwalt|Zumwalt-class|USS Zumwalt|destroyer class|united-states
lcs|Littoral Combat Ship|Freedom-class;Independence-class|warship class|united-states
uss-nimitz|USS Nimitz||aircraft carrier|united-states
uss-george-washington|USS George Washington||aircraft carrier|united-states
uss-theodore-roosevelt|USS Theodore Roosevelt||aircraft carrier|united-states
uss-george-bush|USS George H.W. Bush|USS George H. W. Bush|aircraft carrier|united-states
uss-cole|USS Cole||destroyer|united-states
uss-carney|USS Carney||destroyer|united-states
uss-bataan|USS Bataan||amphibious assault ship|united-states
uss-liberty|USS Liberty||intelligence ship|united-states
uss-pueblo|USS Pueblo||intelligence ship|united-states
kirov-class|Kirov-class|Kirov class battlecruiser|battlecruiser class|russia
pyotr-veliky|Pyotr Veliky|Peter the Great cruiser|battlecruiser|russia
admiral-gorshkov-class|Admiral Gorshkov-class|Admiral Gorshkov frigate|frigate class|russia
admiral-makarov|Admiral Makarov frigate|frigate Admiral Makarov|frigate|russia
admiral-essen|Admiral Essen frigate|frigate Admiral Essen|frigate|russia
buyan-m|Buyan-M|Buyan-M class|corvette class|russia
karakurt|Karakurt-class|Karakurt class|corvette class|russia
ropucha|Ropucha-class|Ropucha class|landing ship class|russia
alligator-class|Alligator-class landing ship|Tapir-class|landing ship class|russia
novocherkassk|Novocherkassk landing ship|landing ship Novocherkassk|landing ship|russia
tsezar-kunikov|Tsezar Kunikov|Caesar Kunikov|landing ship|russia
saratov-ship|Saratov landing ship|landing ship Saratov|landing ship|russia
ivan-khurs|Ivan Khurs||intelligence ship|russia
sergey-kotov|Sergey Kotov patrol ship|Sergei Kotov|patrol ship|russia
rostov-on-don-submarine|Rostov-on-Don submarine|submarine Rostov-on-Don|submarine|russia
kilo-class|Kilo-class|Kilo class submarine;Kilo-class submarine|submarine class|russia
borei-class|Borei-class|Borei class submarine|submarine class|russia
yasen-class|Yasen-class|Yasen class submarine|submarine class|russia
belgorod-submarine|Belgorod submarine|submarine Belgorod|submarine|russia
yantar|Yantar research ship|Yantar spy ship|intelligence ship|russia
hms-diamond|HMS Diamond||destroyer|united-kingdom
hms-defender|HMS Defender||destroyer|united-kingdom
hms-ocean|HMS Ocean||amphibious assault ship|united-kingdom
hms-daring|HMS Daring||destroyer|united-kingdom
hms-belfast|HMS Belfast||cruiser|united-kingdom
astute-class|Astute-class|Astute class submarine;Astute-class submarine|submarine class|united-kingdom
vanguard-class|Vanguard-class submarine|Vanguard class submarine|submarine class|united-kingdom
dreadnought-class|Dreadnought-class submarine||submarine class|united-kingdom
type-45|Type 45 destroyer|Type 45 destroyers|destroyer class|united-kingdom
type-23|Type 23 frigate|Type 23 frigates|frigate class|united-kingdom
type-26|Type 26 frigate|Type 26 frigates|frigate class|united-kingdom
fremm|FREMM|FREMM frigate|frigate class|france
mistral-class|Mistral-class|Mistral-class ship;Mistral helicopter carrier|amphibious assault ship class|france
f124|Sachsen-class||frigate class|germany
type-212|Type 212|Type 212A submarine|submarine class|germany
gotland-class|Gotland-class submarine||submarine class|sweden
visby-class|Visby-class|Visby corvette|corvette class|sweden
shandong-carrier|Shandong carrier|aircraft carrier Shandong|aircraft carrier|china
fujian-carrier|Fujian carrier|aircraft carrier Fujian|aircraft carrier|china
type-055|Type 055|Type 055 destroyer;Renhai-class|destroyer class|china
type-052d|Type 052D|Type 052D destroyer|destroyer class|china
type-094|Type 094|Jin-class|submarine class|china
ins-vikrant|INS Vikrant||aircraft carrier|india
ins-vikramaditya|INS Vikramaditya||aircraft carrier|india
ins-arihant|INS Arihant||submarine|india
saar-6|Sa'ar 6|Saar 6 corvette;Sa'ar 6-class|corvette class|israel
shahid-bagheri|Shahid Bagheri||drone carrier|iran
iris-makran|IRIS Makran|Makran ship|base ship|iran
mv-behshad|MV Behshad|Behshad ship|intelligence ship|iran
galaxy-leader|Galaxy Leader||vehicle carrier|
mv-rubymar|MV Rubymar|Rubymar|cargo ship|
mv-sounion|MT Sounion|Sounion tanker|tanker|
true-confidence|True Confidence ship|MV True Confidence|cargo ship|
eagle-s|Eagle S|Eagle S tanker|tanker|
r-330-radar|Container radar station|Konteyner radar|radar|russia
an-tpq-36|AN/TPQ-36|TPQ-36|counter-battery radar|united-states
an-tpq-50|AN/TPQ-50|TPQ-50|counter-battery radar|united-states
giraffe-radar|Giraffe radar|Saab Giraffe|radar|sweden
nebo-m|Nebo-M|Nebo-M radar|radar|russia
podlet-radar|Podlet-K1|48Ya6-K1 Podlet|radar|russia
`;
