/**
 * Platforms: aircraft, ships, vehicles and drones that carry weapons, observe or transport.
 * Designations, families and makers are general reference knowledge, as defence handbooks and makers' own pages give them.
 * A line: id | name | other names | description | state of the maker.
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
orlan-10|Orlan-10|Orlan;Orlan-30|drone|russia
zala|ZALA|ZALA 421|drone|russia
supercam|Supercam|SuperCam S350|drone|russia
orion-drone|Kronshtadt Orion|Inokhodets|drone|russia
s-70|S-70 Okhotnik|S-70;Okhotnik;Okhotnik-B|drone|russia
mohajer-6|Mohajer-6|Mohajer-10|drone|iran
shahed-129|Shahed-129|Shahed-149|drone|iran
heron|IAI Heron|Heron TP|drone|israel
hermes-450|Hermes 450|Hermes 900|drone|israel
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
an-24|An-24|An-26;Antonov An-26;Antonov An-24|transport aircraft|ukraine
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
bmd|BMD-2|BMD-4;BMD-4M;BMD-1|airborne fighting vehicle|russia
btr-80|BTR-80|BTR-82;BTR-82A;BTR-70;BTR-60;BTR-4;BTR-3;BTR-50|armoured personnel carrier|russia
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
`;
