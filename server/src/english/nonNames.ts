import { words } from './words';
/** Capitalised words (folded) that name no person, organisation or place. */

/** Days, months, feasts: they keep their capital in the middle of a sentence. */
export const CALENDAR = words(
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
   january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
   mon tue tues wed thu thurs fri sat sun christmas easter ramadan eid hanukkah thanksgiving halloween passover hajj a.m p.m am pm a.m. p.m.
   gmt utc est edt et cst cdt mst mdt pst pdt cet cest bst ist aest jst msk`,
);

/** Acronyms of things, not of bodies. */
export const THING_ACRONYMS = words(
  `tv pc ceo cfo gdp dna rna hiv aids cd dvd fm am pm vip gps id ids ok usd eur gbp km mph ai it pr hq pow mia wmd wmds icbm icbms ied ieds
   uav uavs apc apcs ifv mlrs manpads sam sams emp ngo ngos faq url html http https www pdf suv suvs phd mba bc ad ii iii iv vi vii viii ix
   xi xii xiii xiv xv xvi jr sr covid sars mers ufo isbn vat ipo lng mp mps pms vbied vbieds ptsd potus flotus er pcp aca adhd ged gmo lsd sos tnt pac pacs mri ct ip ir vpn gps dax ftse cpi ppi mw kw kwh gwh mwh dlrs ussr-era un-backed mvp nz lgbt lgbtq rpg rpgs asap diy atm q a cctv dc dui
   dns isp lsat gmat lte nda ndas pvc vr gnp dvr dvrs rsvp lol omg smh psa psas ivf ppe nft nfts cpu gpu usb
   pct cjd eps adrs libor euribor wti fob cif ebitda ytd roi cagr bmi iq pcr hpv hdtv lcd atv atvs dwi mou stds
   abstract photo file story bc-ap eds note update correction lead ld writethru adv optional trim budget page the and for with not but
   opinion analysis exclusive breaking live video watch read more new share comment comments`,
);

/** Nouns for languages, faiths, parties' members and the like, which are capitalised but name no actor. */
/** Phrases (folded) that are capitalised and look like names of somebody. */
export const CAPITALISED_PHRASES: ReadonlySet<string> = new Set([
  'general election',
  'general elections',
  'general strike',
  'world war',
  'world war i',
  'world war ii',
  'world war iii',
  'cold war',
  'first world war',
  'second world war',
  'gulf war',
  'civil war',
  'world cup',
  'super bowl',
  'super pac',
  'super pacs',
  'rose garden',
  'oval office',
  'el nino',
  'la nina',
  'air force one',
  'holy land',
  'third world',
  'good friday',
  'boxing day',
  'nobel prize',
  'nobel peace prize',
  'green card',
  'big oil',
  'big tech',
  'grand slam',
  'new year',
  'new year eve',
  'happy new year',
  'olympic games',
  'dow jones industrial',
  'jim crow',
  'state of the union',
  'uncle sam',
  'miss universe',
  'tea party',
  'black friday',
  'internet explorer',
  'web site',
  'east coast',
  'west coast',
  'grand jury',
  'first lady',
  'founding fathers',
  'silent night',
  'prime time',
]);

export const CAPITALISED_COMMON = words(
  `english arabic hebrew kurmanji latin christian christians muslim muslims moslem moslems jewish jew jews islam islamic islamist islamists christianity judaism hindu
   hindus buddhist buddhists sunni sunnis shia shiite shiites shi'ite shi'ites catholic catholics protestant protestants orthodox yazidi yazidis
   god allah bible koran quran internet web olympic olympics olympian congress' marxist communist communists socialist capitalist republican
   democrat democratic tory conservative conservatives western west eastern northern southern european europeans african africans asian asians
   arab arabs kurdish kurd kurds latino hispanic black white cold war world i'm i've i'll i'd mr mrs ms bedouin druze alawite alawites chechen chechens
   scottish welsh english englishman scots scot californian texan new-yorker parisian muscovite catalan basque tibetan tibetans uighur uyghur uyghurs
   obamacare medicare medicaid brexit satan hispanics hispanic latinos latinas latina gop-led westerners easterners southerners northerners
   act acts jihadist jihadists jihadi jihadis famer floridian floridians ohioan ohioans iowan iowans virginian virginians nevadan nevadans oregonian oregonians michigander
   michiganders minnesotan minnesotans wisconsinite pennsylvanian pennsylvanians kentuckian tennessean alabaman arizonan arizonans coloradan
   coloradans kansan kansans oklahoman oklahomans louisianan carolinian carolinians hoosier hoosiers
   slavic germanic anglo-saxon caucasian nordic baltic balkan caribbean mediterranean arctic pacific atlantic siberian crimean`,
);
