/**
 * Teams and clubs whose names open with a town's or a region's, or could be taken for one. General reference knowledge, as
 * the leagues' tables give it; a club that goes by one word only where that word is nothing else. `=` joins spellings, the
 * first being the name. A line: state | teams.
 */
export const TEAMS = `
united-states|Arizona Cardinals;Atlanta Falcons;Baltimore Ravens;Buffalo Bills;Carolina Panthers;Chicago Bears;Cincinnati Bengals;Cleveland Browns;Dallas Cowboys;Denver Broncos;Detroit Lions;Green Bay Packers;Houston Texans;Houston Oilers;Indianapolis Colts;Jacksonville Jaguars;Kansas City Chiefs;Las Vegas Raiders;Oakland Raiders;Los Angeles Raiders;Los Angeles Chargers;San Diego Chargers;Los Angeles Rams;St. Louis Rams;Miami Dolphins;Minnesota Vikings;New England Patriots;New Orleans Saints;New York Giants;New York Jets;Philadelphia Eagles;Pittsburgh Steelers;San Francisco 49ers;Seattle Seahawks;Tampa Bay Buccaneers;Tennessee Titans;Washington Redskins;Washington Commanders
united-states|Atlanta Hawks;Boston Celtics;Brooklyn Nets;New Jersey Nets;Charlotte Hornets;Chicago Bulls;Cleveland Cavaliers;Dallas Mavericks;Denver Nuggets;Detroit Pistons;Golden State Warriors;Houston Rockets;Indiana Pacers;Los Angeles Clippers;Los Angeles Lakers;Memphis Grizzlies;Miami Heat;Milwaukee Bucks;Minnesota Timberwolves;New Orleans Pelicans;New York Knicks;Oklahoma City Thunder;Orlando Magic;Philadelphia 76ers;Phoenix Suns;Portland Trail Blazers;Sacramento Kings;San Antonio Spurs;Seattle SuperSonics;Utah Jazz;Washington Bullets;Washington Wizards
united-states|Arizona Diamondbacks;Atlanta Braves;Baltimore Orioles;Boston Red Sox;California Angels;Chicago Cubs;Chicago White Sox;Cincinnati Reds;Cleveland Indians;Cleveland Guardians;Colorado Rockies;Detroit Tigers;Houston Astros;Kansas City Royals;Los Angeles Angels;Los Angeles Dodgers;Miami Marlins;Florida Marlins;Milwaukee Brewers;Minnesota Twins;New York Mets;New York Yankees;Oakland Athletics;Philadelphia Phillies;Pittsburgh Pirates;San Diego Padres;San Francisco Giants;Seattle Mariners;St. Louis Cardinals;Tampa Bay Rays;Texas Rangers;Washington Nationals
united-states|Anaheim Ducks;Boston Bruins;Buffalo Sabres;Carolina Hurricanes;Chicago Blackhawks;Colorado Avalanche;Columbus Blue Jackets;Dallas Stars;Detroit Red Wings;Florida Panthers;Hartford Whalers;Los Angeles Kings;Minnesota Wild;Nashville Predators;New Jersey Devils;New York Islanders;New York Rangers;Philadelphia Flyers;Pittsburgh Penguins;San Jose Sharks;Seattle Kraken;St. Louis Blues;Tampa Bay Lightning;Vegas Golden Knights;Washington Capitals
canada|Toronto Raptors;Toronto Blue Jays;Montreal Expos;Calgary Flames;Edmonton Oilers;Montreal Canadiens;Ottawa Senators;Toronto Maple Leafs;Vancouver Canucks;Winnipeg Jets
united-kingdom|Aston Villa;Birmingham City;Blackburn Rovers;Bolton Wanderers;Bristol City;Bristol Rovers;Cardiff City;Coventry City;Derby County;Hull City;Ipswich Town;Leeds United;Leicester City;Manchester City;Manchester United;Newcastle United;Norwich City;Nottingham Forest;Oxford United;Queens Park Rangers;Sheffield United;Sheffield Wednesday;Stoke City;Swansea City;Tottenham Hotspur;West Bromwich Albion;West Ham United;Wolverhampton Wanderers;Glasgow Rangers;Glasgow Celtic;Dundee United
spain|Real Madrid;Atletico Madrid=Atlético Madrid;FC Barcelona;Athletic Bilbao;Real Sociedad;Deportivo Coruna=Deportivo de La Coruña;Real Betis
italy|AC Milan;Inter Milan=Internazionale Milan;AS Roma;Juventus;Fiorentina;Sampdoria
germany|Bayern Munich;Borussia Dortmund;Bayer Leverkusen;Werder Bremen;Hamburg SV;Schalke 04;Borussia Moenchengladbach=Borussia Mönchengladbach;Hertha Berlin;RB Leipzig
france|Paris Saint-Germain=Paris Saint Germain;Olympique Marseille=Olympique de Marseille;Olympique Lyonnais
netherlands|Ajax Amsterdam;PSV Eindhoven;Feyenoord=Feyenoord Rotterdam
belgium|Club Brugge;Standard Liege
portugal|Benfica;FC Porto;Sporting Lisbon
turkey|Galatasaray;Fenerbahce;Besiktas
greece|Olympiakos=Olympiacos;Panathinaikos;AEK Athens
russia|Spartak Moscow;CSKA Moscow;Dynamo Moscow;Lokomotiv Moscow;Zenit St. Petersburg
ukraine|Dynamo Kyiv=Dynamo Kiev;Shakhtar Donetsk
serbia|Red Star Belgrade;Partizan Belgrade
argentina|Boca Juniors;River Plate
`;
