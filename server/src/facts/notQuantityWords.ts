import { words } from '../english/words';

/** Nouns that a number after them names: "page 12", "Resolution 2231", "day three". */
export const LABELS = words(
  'no nos number local page pages pp p chapter article articles section sections resolution flight route highway interstate motorway room rooms suite level tier type model mark mk ' +
    'phase stage group grade class division league game round row part act title volume vol figure fig table appendix annex apollo boeing airbus formula area unit block channel ' +
    'day week year step rule item clause paragraph line point option plan version episode season series verse psalm case file track lane gate platform terminal pier dock ' +
    'building apartment flat floor door window house street avenue road lot parcel box extension ext psalms district ward precinct zone sector camp order directive proposition prop ' +
    'covid world category cat magnitude mach generation gen windows iphone ipad galaxy playstation xbox android ios s&p nasdaq ftse stoxx nikkei top lap hole seed seeded ranked',
);
/** Labels that take a value and may be followed by one: "magnitude 7.2", "category 4" say something, so they stay. */
export const VALUE_LABELS = words(
  'magnitude mach level category cat number year point top line order house plan box lot class',
);
export const INDICES = words('s&p sp fortune ftse russell nikkei stoxx nasdaq');
export const YEAR_BEFORE = words(
  'in since of by during until till from before after late early mid circa year summer spring autumn fall winter and through to for january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'the this back between around about election elections season budget christmas easter fiscal fy q1 q2 q3 q4 a an his her its their ; , (',
);
export const EARLY_BEFORE = words('in since by during until before after circa late early mid');
export const STREETS = words(
  'street st avenue ave road rd lane drive boulevard blvd square terrace crescent highway way',
);
export const TIME_AFTER = words("am pm a.m p.m a.m. p.m. o'clock gmt utc bst edt est pdt pst cet hrs noon midnight et");
export const ONE_AFTER = words(
  "of another day thing side hand way reason factor who that which 's is was has more by on time or at to in the and could can would should might may such must will step place point who's ones with for from as too but if not per else being word",
);
export const ONE_BEFORE = words(
  'no the this that any every each another some which only your everyone as day square first number round type world war chapter phase',
);
