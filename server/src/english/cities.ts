/**
 * Cities (folded) whose name alone, in capitals and small letters, may begin a story: "Washington: …", "Kyiv – …".
 * The capitals of the world and the seats from which agencies report.
 */
export const DATELINE_CITIES: ReadonlySet<string> = new Set(
  `
  abu dhabi | abuja | accra | addis ababa | aden | adelaide | ahmedabad | aleppo | algiers | almaty | amman | amsterdam | ankara
  antananarivo | ashgabat | asmara | astana | asuncion | athens | atlanta | auckland | baghdad | baku | baltimore | bamako
  bangalore | bengaluru | bangkok | bangui | barcelona | basra | beijing | beirut | belfast | belgrade | berlin | bern
  bishkek | bissau | bogota | bonn | boston | brasilia | bratislava | brazzaville | brisbane | brussels | bucharest
  budapest | buenos aires | bujumbura | cairo | calgary | canberra | cape town | caracas | chennai | chicago | chisinau
  cleveland | colombo | conakry | copenhagen | dakar | dallas | damascus | delhi | denver | detroit | dhaka | dili | djibouti | dnipro
  doha | donetsk | dubai | dublin | dushanbe | edinburgh | erbil | frankfurt | freetown | gaborone | gaza | gaza city | geneva
  glasgow | guangzhou | guatemala city | hague | the hague | haifa | hamburg | hanoi | harare | havana | helsinki | hodeidah | homs | hong kong
  honolulu | houston | hyderabad | islamabad | istanbul | jakarta | jeddah | jerusalem | johannesburg | juba | kabul
  kampala | karachi | kathmandu | kharkiv | khartoum | kherson | kiev | kyiv | kigali | kingston | kinshasa | kolkata
  kuala lumpur | kuwait city | kuwait | la paz | lagos | lahore | las vegas | lausanne | libreville | lilongwe | lima | lisbon
  ljubljana | lome | london | los angeles | luanda | lusaka | luxembourg | lviv | lyon | madrid | malabo | male | managua
  manama | manila | maputo | mariupol | marseille | melbourne | mexico city | miami | milan | minneapolis | minsk | mogadishu
  monrovia | montevideo | montreal | moscow | mosul | mumbai | munich | muscat | nagasaki | nairobi | new delhi | new york | niamey
  nicosia | nouakchott | nuuk | odesa | odessa | oslo | ottawa | ouagadougou | panama city | paris | perth | philadelphia
  phnom penh | phoenix | podgorica | port moresby | port-au-prince | porto-novo | prague | praia | pretoria | pristina
  pyongyang | quito | rabat | ramallah | rawalpindi | reykjavik | riga | rio de janeiro | riyadh | rome | rzeszow | saint petersburg
  st petersburg | san diego | san francisco | san jose | san juan | san salvador | sanaa | santiago | santo domingo | sao paulo
  sarajevo | seattle | seoul | sevastopol | shanghai | shenzhen | simferopol | singapore | skopje | sofia | stockholm | strasbourg
  sumy | suva | sydney | taipei | tallinn | tashkent | tbilisi | tegucigalpa | tehran | tel aviv | thimphu | tirana | tokyo | toronto
  tripoli | tunis | ulaanbaatar | united nations | vancouver | vatican city | vienna | vientiane | vilnius | warsaw | washington
  washington dc | wellington | windhoek | yangon | yaounde | yerevan | zagreb | zaporizhzhia | zurich
  `
    .split(/[|\n]/)
    .map((city) => city.trim())
    .filter((city) => city !== ''),
);
