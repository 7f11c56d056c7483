/** Who builds aircraft, as fleet lists name them. */
export const AIRCRAFT_MAKERS: readonly string[] =
  'Boeing Airbus Embraer Bombardier Cessna Antonov Tupolev Ilyushin Sukhoi Yakovlev ATR Saab Fokker Gulfstream Learjet Beechcraft Piper Pilatus Bell Sikorsky Eurocopter Robinson Leonardo'.split(
    ' ',
  );
