/**
 * Units of measurement with exact factors (international yard and pound of 1959, SI brochure, US customary definitions).
 * `factor` is how many of the dimension's base unit one such unit is. Units without a common base (month and day,
 * the ambiguous "ton") have a dimension of their own or are marked `loose`.
 */
export interface Unit {
  /** Singular English name. */
  readonly name: string;
  readonly dimension: string;
  readonly factor: number;
  /** Added after the factor, for temperatures: base = value × factor + offset. */
  readonly offset: number;
  /** The word does not say exactly which unit is meant: "ton" may be short, long or metric. */
  readonly loose: boolean;
}

const IN = 0.0254;
const FT = 0.3048;
const MI = 1609.344;
const LB = 0.45359237;
const GAL = 3.785411784;

/** name, dimension, factor, forms as words, forms as symbols (only after digits, case as written when it has capitals). */
const TABLE: readonly (readonly [string, string, number, string, string?])[] = [
  ['metre', 'length', 1, 'metre|metres|meter|meters', 'm'],
  ['kilometre', 'length', 1000, 'kilometre|kilometres|kilometer|kilometers|klick|klicks', 'km|kms'],
  ['centimetre', 'length', 0.01, 'centimetre|centimetres|centimeter|centimeters', 'cm'],
  ['millimetre', 'length', 0.001, 'millimetre|millimetres|millimeter|millimeters', 'mm'],
  ['micrometre', 'length', 1e-6, 'micrometre|micrometres|micrometer|micrometers|micron|microns', 'μm|µm'],
  ['nanometre', 'length', 1e-9, 'nanometre|nanometres|nanometer|nanometers', 'nm'],
  ['decimetre', 'length', 0.1, 'decimetre|decimetres|decimeter|decimeters', 'dm'],
  ['inch', 'length', IN, 'inch|inches', '″|in'],
  ['foot', 'length', FT, 'foot|feet', 'ft'],
  ['yard', 'length', 3 * FT, 'yard|yards', 'yd|yds'],
  ['mile', 'length', MI, 'mile|miles|statute mile|statute miles', 'mi'],
  ['nautical mile', 'length', 1852, 'nautical mile|nautical miles', 'nmi'],
  ['light year', 'length', 9.4607304725808e15, 'light year|light years|lightyear|lightyears'],
  ['astronomical unit', 'length', 149597870700, 'astronomical unit|astronomical units'],
  ['parsec', 'length', (648000 / Math.PI) * 149597870700, 'parsec|parsecs'],
  ['fathom', 'length', 6 * FT, 'fathom|fathoms'],
  ['furlong', 'length', 660 * FT, 'furlong|furlongs'],
  ['ångström', 'length', 1e-10, 'ångström|ångströms|angstrom|angstroms', 'Å'],
  ['gram', 'mass', 0.001, 'gram|grams|gramme|grammes', 'g'],
  ['kilogram', 'mass', 1, 'kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos', 'kg|kgs'],
  ['milligram', 'mass', 1e-6, 'milligram|milligrams|milligramme|milligrammes', 'mg'],
  ['microgram', 'mass', 1e-9, 'microgram|micrograms', 'μg|µg|mcg'],
  ['tonne', 'mass', 1000, 'tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes', 't'],
  ['kiloton', 'mass', 1e6, 'kilotonne|kilotonnes|kiloton|kilotons', 'kt'],
  ['megaton', 'mass', 1e9, 'megatonne|megatonnes|megaton|megatons', 'Mt'],
  ['gigaton', 'mass', 1e12, 'gigatonne|gigatonnes|gigaton|gigatons', 'Gt'],
  ['short ton', 'mass', 2000 * LB, 'short ton|short tons'],
  ['long ton', 'mass', 2240 * LB, 'long ton|long tons|imperial ton|imperial tons'],
  ['ton', 'mass', 1000, 'ton|tons'],
  ['pound', 'mass', LB, 'pound|pounds', 'lb|lbs'],
  ['ounce', 'mass', LB / 16, 'ounce|ounces', 'oz'],
  ['troy ounce', 'mass', 0.0311034768, 'troy ounce|troy ounces', 'ozt'],
  ['stone', 'mass', 14 * LB, 'stone|stones', 'st'],
  ['quintal', 'mass', 100, 'quintal|quintals'],
  ['dram', 'mass', LB / 256, 'dram|drams'],
  ['hundredweight', 'mass', 112 * LB, 'hundredweight|hundredweights', 'cwt'],
  ['carat', 'mass', 0.0002, 'carat|carats'],
  [
    'square metre',
    'area',
    1,
    'square metre|square metres|square meter|square meters|sq m|sq metre|sq metres|sq meters',
    'sqm|m²|m2',
  ],
  [
    'square kilometre',
    'area',
    1e6,
    'square kilometre|square kilometres|square kilometer|square kilometers|sq km|sq kilometers|sq kilometres|sq kms',
    'sqkm|km²|km2',
  ],
  [
    'square centimetre',
    'area',
    1e-4,
    'square centimetre|square centimetres|square centimeter|square centimeters|sq cm',
    'cm²|cm2',
  ],
  ['square foot', 'area', FT * FT, 'square foot|square feet|sq ft|sq feet|sq foot', 'sqft|ft²'],
  ['square inch', 'area', IN * IN, 'square inch|square inches|sq in'],
  ['square yard', 'area', 9 * FT * FT, 'square yard|square yards|sq yd'],
  ['square mile', 'area', MI * MI, 'square mile|square miles|sq mi|sq miles|sq mile', 'mi²'],
  ['femtobarn', 'cross section', 1e-15, 'femtobarn|femtobarns', 'fb'],
  ['hectare', 'area', 1e4, 'hectare|hectares', 'ha'],
  ['acre', 'area', 4046.8564224, 'acre|acres'],
  ['dunam', 'area', 1000, 'dunam|dunams|dunum|dunums'],
  ['litre', 'volume', 1, 'litre|litres|liter|liters', 'l|ltr|L'],
  ['millilitre', 'volume', 0.001, 'millilitre|millilitres|milliliter|milliliters', 'ml|mL'],
  ['centilitre', 'volume', 0.01, 'centilitre|centilitres|centiliter|centiliters', 'cl'],
  ['cubic metre', 'volume', 1000, 'cubic metre|cubic metres|cubic meter|cubic meters|cu m', 'm³|m3'],
  ['cubic kilometre', 'volume', 1e12, 'cubic kilometre|cubic kilometres|cubic kilometer|cubic kilometers', 'km³|km3'],
  [
    'cubic centimetre',
    'volume',
    0.001,
    'cubic centimetre|cubic centimetres|cubic centimeter|cubic centimeters',
    'cc|cm³|cm3',
  ],
  ['cubic foot', 'volume', 28.316846592, 'cubic foot|cubic feet|cu ft'],
  ['billion cubic metre', 'volume', 1e12, '', 'bcm'],
  ['billion cubic foot', 'volume', 28.316846592e9, '', 'bcf'],
  ['trillion cubic foot', 'volume', 28.316846592e12, '', 'tcf'],
  ['cubic yard', 'volume', 28.316846592 * 27, 'cubic yard|cubic yards|cu yd'],
  ['cubic inch', 'volume', 0.016387064, 'cubic inch|cubic inches|cu in'],
  ['acre-foot', 'volume', 43560 * 28.316846592, 'acre foot|acre feet'],
  ['bushel', 'volume', 35.23907016688, 'bushel|bushels'],
  ['gallon', 'volume', GAL, 'gallon|gallons|us gallon|us gallons', 'gal'],
  ['imperial gallon', 'volume', 4.54609, 'imperial gallon|imperial gallons'],
  ['barrel', 'volume', 42 * GAL, 'barrel|barrels', 'bbl|bbls'],
  ['quart', 'volume', GAL / 4, 'quart|quarts'],
  ['pint', 'volume', GAL / 8, 'pint|pints'],
  ['fluid ounce', 'volume', GAL / 128, 'fluid ounce|fluid ounces|fl oz'],
  ['cup', 'volume', GAL / 16, 'cup|cups'],
  ['teaspoon', 'volume', GAL / 768, 'teaspoon|teaspoons', 'tsp'],
  ['tablespoon', 'volume', GAL / 256, 'tablespoon|tablespoons', 'tbsp'],
  ['second', 'duration', 1, 'second|seconds|sec|secs', 's'],
  ['millisecond', 'duration', 0.001, 'millisecond|milliseconds', 'ms'],
  ['microsecond', 'duration', 1e-6, 'microsecond|microseconds'],
  ['nanosecond', 'duration', 1e-9, 'nanosecond|nanoseconds', 'ns'],
  ['minute', 'duration', 60, 'minute|minutes|min|mins'],
  ['hour', 'duration', 3600, 'hour|hours|hr|hrs', 'h'],
  ['day', 'duration', 86400, 'day|days'],
  ['night', 'duration:night', 1, 'night|nights'],
  ['week', 'duration', 7 * 86400, 'week|weeks', 'wk|wks'],
  ['fortnight', 'duration', 14 * 86400, 'fortnight|fortnights'],
  ['month', 'duration:month', 1, 'month|months', 'mo|mos'],
  ['quarter', 'duration:month', 3, 'quarters'],
  ['year', 'duration:month', 12, 'year|years', 'yr|yrs'],
  ['decade', 'duration:month', 120, 'decade|decades'],
  ['megayear', 'duration:month', 12e6, 'megayear|megayears|megaannum', 'Ma|Myr'],
  ['gigayear', 'duration:month', 12e9, 'gigayear|gigayears|gigaannum', 'Ga|Gyr'],
  ['century', 'duration:month', 1200, 'century|centuries'],
  ['kilometre per hour', 'speed', 1000 / 3600, '', 'kph|kmh|kmph'],
  ['mile per hour', 'speed', MI / 3600, 'm.p.h.|mph', 'mph'],
  ['knot', 'speed', 1852 / 3600, 'knot|knots', 'kn|kts'],
  ['foot per second', 'speed', FT, '', 'fps'],
  ['barrel per day', 'volume/duration', (42 * GAL) / 86400, '', 'bpd|bopd'],
  ['ton per day', 'mass/duration', 1000 / 86400, '', 'tpd'],
  ['cubic foot per second', 'volume/duration', 28.316846592, '', 'cfs|cusecs'],
  ['cubic metre per second', 'volume/duration', 1000, 'cumec|cumecs'],
  ['gallon per minute', 'volume/duration', GAL / 60, '', 'gpm'],
  ['joule second', 'action', 1, 'joule second|joule seconds', 'Js'],
  ['mile per gallon', 'economy', 1, '', 'mpg'],
  ['percent', 'percent', 1, 'percent|per cent|percentage', 'pct|pc'],
  [
    'percentage point',
    'percentage point',
    1,
    'percentage point|percentage points|percent point|percent points|pct point|pct points|% points',
    'pp|ppt',
  ],
  ['basis point', 'percentage point', 0.01, 'basis point|basis points', 'bps|bp'],
  [
    'degree Celsius',
    'temperature',
    1,
    'degree celsius|degrees celsius|degree centigrade|degrees centigrade|celsius|centigrade|degrees c|deg c|deg celsius|' +
      'celcius|degrees celcius|centigrate|degrees centigrate',
    '°C|C',
  ],
  [
    'degree Fahrenheit',
    'temperature',
    5 / 9,
    'degree fahrenheit|degrees fahrenheit|fahrenheit|degrees f|deg f|deg fahrenheit|farenheit|degrees farenheit|fahrenheight|degrees fahrenheight',
    '°F|F',
  ],
  ['kelvin', 'temperature', 1, 'kelvin|kelvins|degrees kelvin'],
  ['degree', 'angle', 1, 'degree|degrees', '°|deg'],
  ['radian', 'angle', 180 / Math.PI, 'radian|radians', 'rad'],
  ['arcminute', 'angle', 1 / 60, 'arcminute|arcminutes|arc minute|arc minutes'],
  ['arcsecond', 'angle', 1 / 3600, 'arcsecond|arcseconds|arc second|arc seconds'],
  ['watt', 'power', 1, 'watt|watts', 'W'],
  ['kilowatt', 'power', 1e3, 'kilowatt|kilowatts', 'kW|kw'],
  ['megawatt', 'power', 1e6, 'megawatt|megawatts', 'MW|mw|MWp|MWe'],
  ['gigawatt', 'power', 1e9, 'gigawatt|gigawatts', 'GW|gw'],
  ['terawatt', 'power', 1e12, 'terawatt|terawatts', 'TW'],
  ['horsepower', 'power:horse', 1, 'horsepower', 'hp|HP|Hp'],
  ['brake horsepower', 'power:horse', 1, 'brake horsepower', 'bhp'],
  ['joule', 'energy', 1, 'joule|joules', 'J'],
  ['kilojoule', 'energy', 1e3, 'kilojoule|kilojoules', 'kJ'],
  ['watt hour', 'energy', 3600, 'watt hour|watt hours|watt-hour|watt-hours', 'Wh'],
  ['kilowatt hour', 'energy', 3.6e6, 'kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours', 'kWh|kwh'],
  ['megawatt hour', 'energy', 3.6e9, 'megawatt hour|megawatt hours|megawatt-hour|megawatt-hours', 'MWh|mwh'],
  ['gigawatt hour', 'energy', 3.6e12, 'gigawatt hour|gigawatt hours|gigawatt-hour|gigawatt-hours', 'GWh|gwh'],
  ['terawatt hour', 'energy', 3.6e15, 'terawatt hour|terawatt hours|terawatt-hours', 'TWh|twh'],
  ['calorie', 'energy', 4.184, 'calorie|calories', 'cal'],
  ['kilocalorie', 'energy', 4184, 'kilocalorie|kilocalories', 'kcal'],
  ['electronvolt', 'energy', 1.602176634e-19, 'electronvolt|electronvolts|electron volt|electron volts', 'eV'],
  ['british thermal unit', 'energy', 1055.05585262, 'british thermal unit|british thermal units', 'BTU|btu'],
  ['hertz', 'frequency', 1, 'hertz', 'Hz|hz|HZ'],
  ['kilohertz', 'frequency', 1e3, 'kilohertz', 'kHz|khz'],
  ['megahertz', 'frequency', 1e6, 'megahertz', 'MHz|mhz'],
  ['gigahertz', 'frequency', 1e9, 'gigahertz', 'GHz|ghz'],
  ['bit', 'data', 1, 'bit|bits'],
  ['byte', 'data', 8, 'byte|bytes'],
  ['kilobyte', 'data', 8e3, 'kilobyte|kilobytes', 'KB|kb|kB'],
  ['megabyte', 'data', 8e6, 'megabyte|megabytes', 'MB'],
  ['gigabyte', 'data', 8e9, 'gigabyte|gigabytes', 'GB|gb'],
  ['terabyte', 'data', 8e12, 'terabyte|terabytes', 'TB|tb'],
  ['petabyte', 'data', 8e15, 'petabyte|petabytes', 'PB'],
  ['exabyte', 'data', 8e18, 'exabyte|exabytes', 'EB'],
  ['kibibyte', 'data', 8 * 1024, 'kibibyte|kibibytes', 'KiB'],
  ['mebibyte', 'data', 8 * 1024 ** 2, 'mebibyte|mebibytes', 'MiB'],
  ['gibibyte', 'data', 8 * 1024 ** 3, 'gibibyte|gibibytes', 'GiB'],
  ['tebibyte', 'data', 8 * 1024 ** 4, 'tebibyte|tebibytes', 'TiB'],
  ['kilobit', 'data', 1e3, 'kilobit|kilobits', 'Kb'],
  ['megabit', 'data', 1e6, 'megabit|megabits', 'Mb'],
  ['gigabit', 'data', 1e9, 'gigabit|gigabits', 'Gb'],
  ['megabit per second', 'data rate', 1e6, '', 'Mbps|mbps'],
  ['gigabit per second', 'data rate', 1e9, '', 'Gbps|gbps'],
  ['kilobit per second', 'data rate', 1e3, '', 'kbps|Kbps'],
  ['megapixel', 'pixel', 1e6, 'megapixel|megapixels', 'MP'],
  ['pixel', 'pixel', 1, 'pixel|pixels', 'px'],
  ['volt', 'voltage', 1, 'volt|volts', 'V'],
  ['kilovolt', 'voltage', 1e3, 'kilovolt|kilovolts', 'kV|kv'],
  ['ampere', 'current', 1, 'ampere|amperes|amp|amps', 'A'],
  ['milliampere', 'current', 0.001, 'milliampere|milliamperes|milliamp|milliamps', 'mA'],
  ['milliampere-hour', 'charge', 3.6, '', 'mAh|mah'],
  ['ohm', 'resistance', 1, 'ohm|ohms', 'Ω'],
  ['decibel', 'level', 1, 'decibel|decibels', 'dB|db'],
  ['newton', 'force', 1, 'newton|newtons', 'N'],
  ['newton metre', 'torque', 1, 'newton metre|newton metres|newton meter|newton meters', 'Nm'],
  ['pascal', 'pressure', 1, 'pascal|pascals', 'Pa'],
  ['kilopascal', 'pressure', 1e3, 'kilopascal|kilopascals', 'kPa'],
  ['megapascal', 'pressure', 1e6, 'megapascal|megapascals', 'MPa'],
  ['bar', 'pressure', 1e5, '', 'bar'],
  ['millibar', 'pressure', 100, 'millibar|millibars', 'mb|mbar|hPa'],
  ['pound per square inch', 'pressure', 6894.757293168361, 'pound per square inch|pounds per square inch', 'psi'],
  ['atmosphere', 'pressure', 101325, 'atmospheres', 'atm'],
  ['torr', 'pressure', 101325 / 760, 'torr', 'Torr'],
  ['millimetre of mercury', 'pressure', 133.322387415, 'millimetres of mercury|millimeters of mercury', 'mmHg'],
  ['degree per second', 'rotation', 1, ''],
  ['revolution per minute', 'rotation', 6, '', 'rpm'],
  ['sievert', 'dose', 1, 'sievert|sieverts', 'Sv'],
  ['roentgen', 'exposure', 1, 'roentgen|roentgens|röntgen', 'R'],
  ['gray', 'absorbed dose', 1, 'grays', 'Gy'],
  ['becquerel', 'activity', 1, 'becquerel|becquerels', 'Bq'],
  ['curie', 'activity', 3.7e10, 'curie|curies', 'Ci'],
  ['tesla', 'flux density', 1, 'teslas'],
  ['gauss', 'flux density', 1e-4, 'gauss'],
  ['farad', 'capacitance', 1, 'farad|farads'],
  ['coulomb', 'charge', 1, 'coulomb|coulombs'],
  ['lumen', 'light', 1, 'lumen|lumens', 'lm'],
  ['lux', 'illuminance', 1, 'lux', 'lx'],
  ['candela', 'brightness', 1, 'candela|candelas'],
  ['parts-per-million', 'concentration', 1e-6, 'part per million|parts per million', 'ppm'],
  ['parts-per-billion', 'concentration', 1e-9, 'part per billion|parts per billion', 'ppb'],
  ['mole', 'substance', 1, 'mole|moles', 'mol'],
];

/**
 * Units that science and engineering use with every prefix. Symbols only where no word or clock time looks like one
 * ("pm", "am", "mm" of millions): those stand in the table above where they are safe.
 */
const PREFIXED: readonly (readonly [unit: string, forms: string, symbol: string | null])[] = [
  ['metre', 'metre|metres|meter|meters', null],
  ['gram', 'gram|grams|gramme|grammes', null],
  ['litre', 'litre|litres|liter|liters', null],
  ['second', 'second|seconds', null],
  ['watt', 'watt|watts', 'W'],
  ['joule', 'joule|joules', 'J'],
  ['electronvolt', 'electronvolt|electronvolts|electron volt|electron volts', 'eV'],
  ['hertz', 'hertz', 'Hz'],
  ['volt', 'volt|volts', 'V'],
  ['ampere', 'ampere|amperes|amp|amps', 'A'],
  ['ohm', 'ohm|ohms', 'Ω'],
  ['newton', 'newton|newtons', 'N'],
  ['pascal', 'pascal|pascals', 'Pa'],
  ['sievert', 'sievert|sieverts', 'Sv'],
  ['gray', 'gray|grays', 'Gy'],
  ['becquerel', 'becquerel|becquerels', 'Bq'],
  ['tesla', 'tesla|teslas', null],
  ['farad', 'farad|farads', null],
  ['coulomb', 'coulomb|coulombs', null],
  ['parsec', 'parsec|parsecs', null],
  ['mole', 'mole|moles', 'mol'],
];

const PREFIXES: readonly (readonly [word: string, symbol: string, factor: number])[] = [
  ['peta', 'P', 1e15],
  ['tera', 'T', 1e12],
  ['giga', 'G', 1e9],
  ['mega', 'M', 1e6],
  ['kilo', 'k', 1e3],
  ['milli', 'm', 1e-3],
  ['micro', 'μ', 1e-6],
  ['micro', 'µ', 1e-6],
  ['nano', 'n', 1e-9],
  ['pico', 'p', 1e-12],
  ['femto', 'f', 1e-15],
  ['atto', 'a', 1e-18],
];

/** Symbols that are words, times or other things when they are read without their sentence. */
const UNSAFE_SYMBOLS = new Set([
  'PA',
  'pA',
  'MA',
  'mA',
  'pV',
  'pF',
  'nF',
  'fA',
  'TV',
  'GV',
  'MV',
  'PV',
  'fN',
  'PN',
  'TA',
  'GA',
  'nA',
  'MN',
  'TN',
  'GN',
  'aA',
  'aN',
  'aV',
  'aW',
  'aJ',
]);

const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['degree Celsius', 273.15],
  ['degree Fahrenheit', 459.67 * (5 / 9)],
]);

export interface UnitForm {
  readonly rest: readonly string[];
  readonly unit: Unit;
}

const words = new Map<string, UnitForm[]>();
const symbols = new Map<string, Unit>();
const names = new Map<string, Unit>();

function addForm(form: string, unit: Unit): void {
  const [first, ...rest] = form.split(' ') as [string, ...string[]];
  const list = words.get(first) ?? [];
  list.push({ rest, unit });
  list.sort((a, b) => b.rest.length - a.rest.length);
  words.set(first, list);
}

for (const [name, dimension, factor, wordForms, symbolForms = ''] of TABLE) {
  const unit: Unit = { name, dimension, factor, offset: OFFSETS.get(name) ?? 0, loose: name === 'ton' };
  names.set(name, unit);
  for (const form of wordForms === '' ? [] : wordForms.split('|')) addForm(form, unit);
  for (const form of symbolForms === '' ? [] : symbolForms.split('|')) symbols.set(form, unit);
}

for (const [base, forms, symbol] of PREFIXED) {
  const unit = names.get(base)!;
  for (const [prefix, sign, factor] of PREFIXES) {
    const name = `${prefix}${base}`;
    const known = names.get(name) ?? { ...unit, name, factor: unit.factor * factor };
    const written = symbol === null ? null : `${sign}${symbol}`;
    if (written !== null && !symbols.has(written) && !UNSAFE_SYMBOLS.has(written)) symbols.set(written, known);
    names.set(name, known);
    // Asked before any is added: "kiloelectron volt" and its plural begin with one word.
    const added = forms.split('|').map((form) => `${prefix}${form}`);
    for (const form of added.filter((one) => !words.has(one.split(' ')[0]!))) addForm(form, known);
  }
}

/** What a fine length has as its symbol, which is a time of day everywhere else: "2.123 pm". */
export const CLOCK_SYMBOLS: ReadonlyMap<string, Unit> = new Map([
  ['pm', names.get('picometre')!],
  ['am', names.get('attometre')!],
]);

/** By first folded word: forms, longest first. */
export const UNIT_WORDS: ReadonlyMap<string, readonly UnitForm[]> = words;
/** By symbol as written: `km`, `MW`. */
export const UNIT_SYMBOLS: ReadonlyMap<string, Unit> = symbols;
export const UNITS: ReadonlyMap<string, Unit> = names;

/** Singular nouns of time, which make rates: "a day", "per hour". */
export const TIME_NOUNS: ReadonlyMap<string, string> = new Map(
  'second minute hour day night week month quarter year decade'.split(' ').map((word) => [word, word]),
);
