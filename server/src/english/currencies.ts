/** A currency: `code` is ISO 4217, `name` the singular English word a figure carries as its unit. */
export interface Currency {
  readonly code: string;
  readonly name: string;
}

const TABLE: readonly (readonly [code: string, name: string, forms: string])[] = [
  [
    'USD',
    'dollar',
    'dollar|dollars|us dollar|us dollars|u.s. dollar|u.s. dollars|united states dollar|united states dollars|american dollars|buck|bucks',
  ],
  ['EUR', 'euro', 'euro|euros'],
  ['GBP', 'pound sterling', 'pound sterling|pounds sterling|british pound|british pounds|sterling|quid'],
  ['JPY', 'Japanese yen', 'yen|japanese yen'],
  ['CNY', 'Chinese yuan', 'yuan|chinese yuan|renminbi|chinese renminbi|kuai|元'],
  ['RUB', 'Russian ruble', 'ruble|rubles|rouble|roubles|russian ruble|russian rubles|russian roubles'],
  ['UAH', 'Ukrainian hryvnia', 'hryvnia|hryvnias|hryvnya|ukrainian hryvnia|ukrainian hryvnias'],
  ['CHF', 'Swiss franc', 'swiss franc|swiss francs'],
  // The rupee of four states: compared as India's, which most news means, and named as written.
  ['INR', 'rupee', 'rupee|rupees'],
  ['INR', 'Indian rupee', 'indian rupee|indian rupees'],
  ['PKR', 'Pakistani rupee', 'pakistani rupee|pakistani rupees'],
  ['LKR', 'Sri Lankan rupee', 'sri lankan rupee|sri lankan rupees'],
  ['AUD', 'Australian dollar', 'australian dollar|australian dollars|aussie dollars'],
  ['CAD', 'Canadian dollar', 'canadian dollar|canadian dollars'],
  ['NZD', 'New Zealand dollar', 'new zealand dollar|new zealand dollars'],
  ['HKD', 'Hong Kong dollar', 'hong kong dollar|hong kong dollars'],
  ['SGD', 'Singaporean dollar', 'singapore dollar|singapore dollars|singaporean dollar|singaporean dollars'],
  ['TWD', 'Taiwan dollar', 'taiwan dollar|taiwan dollars|new taiwan dollar|new taiwan dollars'],
  ['MYR', 'Malaysian ringgit', 'ringgit|ringgits|malaysian ringgit'],
  ['THB', 'Thai baht', 'baht|thai baht|bahts'],
  ['IDR', 'Indonesian rupiah', 'rupiah|rupiahs|indonesian rupiah'],
  ['PHP', 'Philippine peso', 'philippine peso|philippine pesos'],
  ['MXN', 'Mexican peso', 'mexican peso|mexican pesos'],
  ['ARS', 'Argentine peso', 'argentine peso|argentine pesos|argentinian pesos'],
  ['CLP', 'Chilean peso', 'chilean peso|chilean pesos'],
  ['COP', 'Colombian peso', 'colombian peso|colombian pesos'],
  ['XXP', 'peso', 'peso|pesos'],
  ['BRL', 'Brazilian real', 'reais|brazilian real|brazilian reals|brazilian reais'],
  ['ZAR', 'South African rand', 'rand|rands|south african rand|south african rands'],
  ['KRW', 'South Korean won', 'won|south korean won|korean won'],
  ['KPW', 'North Korean won', 'north korean won'],
  ['TRY', 'Turkish lira', 'lira|liras|turkish lira|turkish liras'],
  ['ILS', 'shekel', 'shekel|shekels|israeli shekel|israeli shekels|new shekels|israeli new shekel|israeli new shekels'],
  ['EGP', 'Egyptian pound', 'egyptian pound|egyptian pounds'],
  ['SYP', 'Syrian pound', 'syrian pound|syrian pounds'],
  ['LBP', 'Lebanese pound', 'lebanese pound|lebanese pounds|lebanese lira'],
  ['SDG', 'Sudanese pound', 'sudanese pound|sudanese pounds'],
  ['IRR', 'Iranian rial', 'rial|rials|iranian rial|iranian rials'],
  ['OMR', 'Omani rial', 'omani rial|omani rials'],
  ['SAR', 'Saudi riyal', 'riyal|riyals|saudi riyal|saudi riyals'],
  ['QAR', 'Qatari riyal', 'qatari riyal|qatari riyals'],
  ['AED', 'UAE dirham', 'dirham|dirhams|uae dirham|uae dirhams|emirati dirhams'],
  ['MAD', 'Moroccan dirham', 'moroccan dirham|moroccan dirhams'],
  ['KWD', 'Kuwaiti dinar', 'kuwaiti dinar|kuwaiti dinars'],
  ['JOD', 'Jordanian dinar', 'jordanian dinar|jordanian dinars'],
  ['IQD', 'Iraqi dinar', 'iraqi dinar|iraqi dinars'],
  ['BHD', 'Bahraini dinar', 'bahraini dinar|bahraini dinars'],
  ['DZD', 'Algerian dinar', 'algerian dinar|algerian dinars'],
  ['TND', 'Tunisian dinar', 'tunisian dinar|tunisian dinars'],
  ['RSD', 'Serbian dinar', 'serbian dinar|serbian dinars'],
  ['XXD', 'dinar', 'dinar|dinars'],
  ['NGN', 'Nigerian naira', 'naira|nairas|nigerian naira'],
  ['KES', 'Kenyan shilling', 'kenyan shilling|kenyan shillings|kenya shilling|kenya shillings'],
  ['UGX', 'Ugandan shilling', 'ugandan shilling|ugandan shillings|uganda shilling|uganda shillings'],
  ['GHS', 'Ghanaian cedi', 'cedi|cedis'],
  ['ETB', 'Ethiopian birr', 'birr|ethiopian birr'],
  ['PLN', 'Polish zloty', 'zloty|zlotys|polish zloty|polish zlotys'],
  ['CZK', 'Czech koruna', 'koruna|korunas|czech koruna|czech crowns'],
  ['HUF', 'Hungarian forint', 'forint|forints|hungarian forint|hungarian forints'],
  ['RON', 'Romanian leu', 'romanian leu|romanian lei'],
  ['BGN', 'Bulgarian lev', 'bulgarian lev|bulgarian leva|bulgarian levs|leva'],
  ['SEK', 'Swedish krona', 'swedish krona|swedish kronor|swedish crowns|kronor'],
  ['NOK', 'Norwegian krone', 'norwegian krone|norwegian kroner|norwegian crowns'],
  ['DKK', 'Danish krone', 'danish krone|danish kroner|danish crowns'],
  ['ISK', 'Icelandic krona', 'icelandic krona|icelandic kronur'],
  ['XXK', 'krone', 'krone|kroner|krona|kr'],
  ['XXC', 'crown', 'crown|crowns'],
  ['VND', 'Vietnamese dong', 'dong|vietnamese dong'],
  ['KZT', 'Kazakhstani tenge', 'tenge|kazakhstani tenge'],
  ['AFN', 'Afghan afghani', 'afghani|afghanis'],
  ['BDT', 'Bangladeshi taka', 'taka|bangladeshi taka'],
  ['XAF', 'CFA franc', 'cfa franc|cfa francs'],
  ['XXF', 'franc', 'franc|francs'],
  ['GEL', 'Georgian lari', 'lari|laris|georgian lari'],
  ['AZN', 'Azerbaijani manat', 'azerbaijani manat|azerbaijani manats'],
  ['AMD', 'Armenian dram', 'armenian dram|armenian drams'],
  ['MDL', 'Moldovan leu', 'moldovan leu|moldovan lei'],
  ['BYN', 'Belarusian ruble', 'belarusian ruble|belarusian rubles|belarusian roubles'],
  ['UZS', 'Uzbek som', 'uzbek som|uzbek soms|uzbek sum'],
  ['KGS', 'Kyrgyz som', 'kyrgyz som|kyrgyz soms'],
  ['MNT', 'Mongolian tugrik', 'tugrik|tugriks|mongolian tugrik|mongolian tugriks'],
  ['MMK', 'Myanmar kyat', 'kyat|kyats|myanmar kyat|myanmar kyats'],
  ['KHR', 'Cambodian riel', 'riel|riels|cambodian riel|cambodian riels'],
  ['LAK', 'Lao kip', 'kip|kips|lao kip|lao kips'],
  ['NPR', 'Nepalese rupee', 'nepalese rupee|nepalese rupees|nepali rupee|nepali rupees'],
  ['YER', 'Yemeni rial', 'yemeni rial|yemeni rials'],
  ['LYD', 'Libyan dinar', 'libyan dinar|libyan dinars'],
  ['XOF', 'West African CFA franc', 'west african cfa franc|west african cfa francs'],
  ['ZMW', 'Zambian kwacha', 'zambian kwacha|zambian kwachas'],
  ['XXW', 'kwacha', 'kwacha|kwachas'],
  ['MWK', 'Malawian kwacha', 'malawian kwacha|malawian kwachas'],
  ['TZS', 'Tanzanian shilling', 'tanzanian shilling|tanzanian shillings'],
  ['SOS', 'Somali shilling', 'somali shilling|somali shillings'],
  ['RWF', 'Rwandan franc', 'rwandan franc|rwandan francs'],
  ['CDF', 'Congolese franc', 'congolese franc|congolese francs'],
  ['MZN', 'Mozambican metical', 'metical|meticais|mozambican metical'],
  ['AOA', 'Angolan kwanza', 'kwanza|kwanzas|angolan kwanza|angolan kwanzas'],
  ['BWP', 'Botswana pula', 'pula|pulas|botswana pula|botswanan pula'],
  ['GTQ', 'Guatemalan quetzal', 'quetzal|quetzals|quetzales|guatemalan quetzal'],
  ['HNL', 'Honduran lempira', 'lempira|lempiras|honduran lempira|honduran lempiras'],
  ['NIO', 'Nicaraguan cordoba', 'cordoba|cordobas|nicaraguan cordoba|nicaraguan cordobas'],
  ['CRC', 'Costa Rican colón', 'colón|colon|colones|costa rican colón|costa rican colon|costa rican colones'],
  ['PYG', 'Paraguayan guarani', 'guarani|guaranis|guaranies|paraguayan guarani'],
  ['BOB', 'Bolivian boliviano', 'boliviano|bolivianos'],
  ['PEN', 'Peruvian sol', 'soles|peruvian sol|peruvian soles|nuevos soles|nuevo sol'],
  ['UYU', 'Uruguayan peso', 'uruguayan peso|uruguayan pesos'],
  ['CUP', 'Cuban peso', 'cuban peso|cuban pesos'],
  ['DOP', 'Dominican peso', 'dominican peso|dominican pesos'],
  ['JMD', 'Jamaican dollar', 'jamaican dollar|jamaican dollars'],
  ['VES', 'Venezuelan bolivar', 'bolivar|bolivars|bolivares|venezuelan bolivar|venezuelan bolivars'],
  ['MKD', 'Macedonian denar', 'denar|denars|macedonian denar|macedonian denars'],
  ['BAM', 'Bosnian convertible mark', 'convertible mark|convertible marks|bosnian marks'],
  ['HRK', 'Croatian kuna', 'kuna|kunas|croatian kuna|croatian kunas'],
  ['ALL', 'Albanian lek', 'lek|leks|albanian lek|albanian leks'],
  ['TJS', 'Tajik somoni', 'somoni|somonis|tajik somoni'],
  ['TMT', 'Turkmen manat', 'turkmen manat|turkmen manats'],
  ['XXM', 'manat', 'manat|manats'],
  ['XXS', 'shilling', 'shilling|shillings'],
  ['XXL', 'leu', 'leu|lei'],
  ['GMD', 'Gambian dalasi', 'dalasi|dalasis'],
  ['SLE', 'Sierra Leonean leone', 'leone|leones'],
  ['GNF', 'Guinean franc', 'guinean franc|guinean francs'],
  ['BIF', 'Burundian franc', 'burundian franc|burundian francs'],
  ['MGA', 'Malagasy ariary', 'ariary|malagasy ariary'],
  ['MUR', 'Mauritian rupee', 'mauritian rupee|mauritian rupees'],
  ['SCR', 'Seychellois rupee', 'seychellois rupee|seychelles rupee|seychelles rupees'],
  ['MVR', 'Maldivian rufiyaa', 'rufiyaa|maldivian rufiyaa'],
  ['BTN', 'Bhutanese ngultrum', 'ngultrum|ngultrums'],
  ['HTG', 'Haitian gourde', 'gourde|gourdes|haitian gourdes'],
  ['TTD', 'Trinidad and Tobago dollar', 'trinidad and tobago dollar|trinidad and tobago dollars|tt dollars'],
  ['BBD', 'Barbadian dollar', 'barbadian dollar|barbadian dollars|barbados dollars'],
  ['BSD', 'Bahamian dollar', 'bahamian dollar|bahamian dollars'],
  ['BZD', 'Belize dollar', 'belize dollar|belize dollars'],
  ['BMD', 'Bermudian dollar', 'bermudian dollar|bermuda dollar|bermudian dollars|bermuda dollars'],
  ['XCD', 'Eastern Caribbean dollar', 'eastern caribbean dollar|eastern caribbean dollars'],
  ['FJD', 'Fijian dollar', 'fijian dollar|fijian dollars|fiji dollar|fiji dollars'],
  ['BND', 'Brunei dollar', 'brunei dollar|brunei dollars'],
  ['NAD', 'Namibian dollar', 'namibian dollar|namibian dollars'],
  ['ZWL', 'Zimbabwean dollar', 'zimbabwean dollar|zimbabwean dollars|zimbabwe dollars'],
  ['LRD', 'Liberian dollar', 'liberian dollar|liberian dollars'],
  ['SRD', 'Surinamese dollar', 'surinamese dollar|surinamese dollars'],
  ['GYD', 'Guyanese dollar', 'guyanese dollar|guyanese dollars'],
  ['PGK', 'Papua New Guinean kina', 'kina|kinas'],
  ['PAB', 'Panamanian balboa', 'balboa|balboas'],
  ['MOP', 'Macanese pataca', 'pataca|patacas'],
  ['SZL', 'Swazi lilangeni', 'lilangeni|emalangeni'],
  ['LSL', 'Lesotho loti', 'lesotho loti|maloti'],
  ['ERN', 'Eritrean nakfa', 'nakfa|nakfas'],
  ['DJF', 'Djiboutian franc', 'djiboutian franc|djibouti franc|djibouti francs'],
  ['KMF', 'Comorian franc', 'comorian franc|comorian francs'],
  ['SSP', 'South Sudanese pound', 'south sudanese pound|south sudanese pounds'],
  ['GIP', 'Gibraltar pound', 'gibraltar pound|gibraltar pounds'],
  ['FKP', 'Falkland Islands pound', 'falkland islands pound|falkland islands pounds'],
  // Before the euro; many are still in stories of the years before.
  [
    'DEM',
    'German mark',
    'german mark|german marks|deutsche mark|deutsche marks|deutschmark|deutschmarks|deutsche-mark',
  ],
  ['FRF', 'French franc', 'french franc|french francs'],
  ['BEF', 'Belgian franc', 'belgian franc|belgian francs'],
  ['LUF', 'Luxembourg franc', 'luxembourg franc|luxembourg francs'],
  ['ITL', 'Italian lira', 'italian lira|italian lire|lire'],
  ['ESP', 'peseta', 'peseta|pesetas|spanish peseta|spanish pesetas'],
  ['PTE', 'Portuguese escudo', 'escudo|escudos|portuguese escudo|portuguese escudos'],
  [
    'NLG',
    'Netherlands guilder',
    'guilder|guilders|dutch guilder|dutch guilders|netherlands guilder|netherlands guilders',
  ],
  ['ATS', 'Austrian schilling', 'schilling|schillings|austrian schilling|austrian schillings'],
  ['FIM', 'Finnish markka', 'markka|markkas|markkaa|finnish markka|finnish markkas|finnish marks'],
  ['IEP', 'Irish pound', 'irish pound|irish pounds|irish punt|irish punts'],
  ['GRD', 'Greek drachma', 'greek drachma|greek drachmas|drachmas'],
  ['BTC', 'bitcoin', 'bitcoin|bitcoins'],
];

/** Smaller coins: their own name as the unit, valued in the currency that most news means. */
const COINS: readonly (readonly [code: string, name: string, forms: string, factor: number])[] = [
  ['USD', 'cent', 'cent|cents|us cents|u.s. cents', 0.01],
  ['EUR', 'euro cent', 'euro cent|euro cents|eurocent|eurocents', 0.01],
  // A penny may be an American cent; pence are British.
  ['GBP', 'pence', 'pence|p', 0.01],
  ['GBP', 'penny', 'penny|pennies', 0.01],
  ['RUB', 'kopeck', 'kopeck|kopecks|kopek|kopeks', 0.01],
  ['INR', 'paisa', 'paisa|paise', 0.01],
  ['CNY', 'jiao', 'jiao|mao', 0.1],
  ['CNY', 'fen', 'fen', 0.01],
  ['XXP', 'centavo', 'centavo|centavos', 0.01],
  ['PLN', 'grosz', 'grosz|groszy|grosze', 0.01],
  ['ILS', 'agora', 'agorot', 0.01],
  ['XXK', 'øre', 'ore|öre|øre', 0.01],
  ['CHF', 'rappen', 'rappen', 0.01],
  ['MYR', 'sen', 'sen', 0.01],
  ['BGN', 'stotinka', 'stotinka|stotinki', 0.01],
  ['TRY', 'kurus', 'kurus', 0.01],
  ['RON', 'ban', 'bani', 0.01],
];

/** What a coin is of the currency it belongs to. */
export const COIN_FACTORS: ReadonlyMap<string, number> = new Map(COINS.map(([, name, , factor]) => [name, factor]));

/** Coins of many currencies: "15 Australian dollars and 20 cents". */
const SHARED_COINS: ReadonlySet<string> = new Set(['cent', 'paisa', 'centavo', 'øre']);

/** Whether so many of a coin can be told after a sum: cents of any dollar, pence of pounds. */
export function isCoinOf(coin: string, coinCode: string, code: string, currency: string): boolean {
  if (coinCode === code) return true;
  if (!SHARED_COINS.has(coin)) return false;
  const kinds: Readonly<Record<string, RegExp>> = {
    cent: /dollar$|^euro$|rand$|ringgit$/,
    paisa: /rupee$/,
    centavo: /peso$|real$|escudo$/,
    øre: /kron[ea]$/,
  };
  return kinds[coin]?.test(currency) ?? false;
}

const byCode = new Map<string, Currency>();
/** First word → the forms that begin with it, longest first. */
const byFirst = new Map<
  string,
  { readonly rest: readonly string[]; readonly currency: Currency; readonly factor: number }[]
>();

for (const [code, name, forms] of TABLE) {
  const currency = { code, name };
  byCode.set(code.toLowerCase(), currency);
  for (const form of forms.split('|')) add(form, currency, 1);
}
for (const [code, name, forms, factor] of COINS) for (const form of forms.split('|')) add(form, { code, name }, factor);
for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length);

function add(form: string, currency: Currency, factor: number): void {
  const [first, ...rest] = form.split(' ') as [string, ...string[]];
  const list = byFirst.get(first) ?? [];
  list.push({ rest, currency, factor });
  byFirst.set(first, list);
}
// Codes that are no common word when folded stand for themselves: "3 billion USD". Case is checked by the reader.
byCode.set('rmb', byCode.get('cny')!);
byCode.set('nis', byCode.get('ils')!);
byCode.set('rub', byCode.get('rub')!);
byCode.set('rm', byCode.get('myr')!);
byCode.set('rs', byCode.get('inr')!);
byCode.set('rp', byCode.get('idr')!);
byCode.set('usd', byCode.get('usd')!);
byCode.set('kn', byCode.get('hrk')!);

export const CURRENCY_CODES: ReadonlyMap<string, Currency> = byCode;
export const CURRENCY_NAMES: ReadonlyMap<
  string,
  readonly { readonly rest: readonly string[]; readonly currency: Currency; readonly factor: number }[]
> = byFirst;

const DOLLAR = byCode.get('usd')!;
export const CURRENCY_SIGNS: ReadonlyMap<string, Currency> = new Map([
  ['$', DOLLAR],
  ['€', byCode.get('eur')!],
  ['£', byCode.get('gbp')!],
  ['¥', byCode.get('jpy')!],
  ['₽', byCode.get('rub')!],
  ['₴', byCode.get('uah')!],
  ['₹', byCode.get('inr')!],
  ['₩', byCode.get('krw')!],
  ['₺', byCode.get('try')!],
  ['₪', byCode.get('ils')!],
  ['₦', byCode.get('ngn')!],
  ['฿', byCode.get('thb')!],
  ['₫', byCode.get('vnd')!],
  ['₱', byCode.get('php')!],
  ['₿', byCode.get('btc')!],
  ['₸', byCode.get('kzt')!],
  ['₾', byCode.get('gel')!],
  ['₡', byCode.get('crc')!],
  ['₭', byCode.get('lak')!],
  ['₨', byCode.get('inr')!],
  ['৳', byCode.get('bdt')!],
  ['₲', byCode.get('pyg')!],
  ['₵', byCode.get('ghs')!],
  ['₼', byCode.get('azn')!],
  ['֏', byCode.get('amd')!],
  ['៛', byCode.get('khr')!],
  ['₮', byCode.get('mnt')!],
]);

/** What stands before a dollar sign and says whose: "A$", "US$". */
export const DOLLAR_PREFIXES: ReadonlyMap<string, Currency> = new Map([
  ['us', DOLLAR],
  ['u.s.', DOLLAR],
  ['a', byCode.get('aud')!],
  ['au', byCode.get('aud')!],
  ['aus', byCode.get('aud')!],
  ['c', byCode.get('cad')!],
  ['ca', byCode.get('cad')!],
  ['can', byCode.get('cad')!],
  ['nz', byCode.get('nzd')!],
  ['hk', byCode.get('hkd')!],
  ['s', byCode.get('sgd')!],
  ['nt', byCode.get('twd')!],
  ['r', byCode.get('brl')!],
  ['mex', byCode.get('mxn')!],
  ['mx', byCode.get('mxn')!],
  ['j', byCode.get('jmd')!],
  ['ja', byCode.get('jmd')!],
  ['tt', byCode.get('ttd')!],
  ['ec', byCode.get('xcd')!],
  ['bds', byCode.get('bbd')!],
  ['bz', byCode.get('bzd')!],
  ['n', byCode.get('nad')!],
  ['z', byCode.get('zwl')!],
  ['zim', byCode.get('zwl')!],
  ['fj', byCode.get('fjd')!],
  ['g', byCode.get('gyd')!],
  ['gy', byCode.get('gyd')!],
  ['rd', byCode.get('dop')!],
  ['col', byCode.get('cop')!],
  ['ar', byCode.get('ars')!],
  ['cl', byCode.get('clp')!],
  ['sg', byCode.get('sgd')!],
]);

/** Those that may stand apart from the sign: "US $5". */
export const LOOSE_DOLLAR_PREFIXES: ReadonlySet<string> = new Set('us u.s. au aus ca can nz hk nt mex'.split(' '));
