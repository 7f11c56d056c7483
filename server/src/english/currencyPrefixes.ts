import { CURRENCY_CODES, type Currency } from './currencies';

/*
 * What news writes before a sum instead of a code or a sign: "KSh6 million", "N1.5bn", "Tk 500 crore", "GH¢7 million".
 */

const of = (code: string, name?: string): Currency => {
  const known = CURRENCY_CODES.get(code.toLowerCase())!;
  return name === undefined ? known : { code: known.code, name };
};

const SHILLING = of('XXS');

/** By the letters as they are folded. They may stand with a space or a point before the number, or without. */
export const SUM_PREFIXES: ReadonlyMap<string, Currency> = new Map([
  ['sh', SHILLING],
  ['shs', SHILLING],
  ['ksh', of('KES')],
  ['kshs', of('KES')],
  ['kes', of('KES')],
  ['ush', of('UGX')],
  ['ushs', of('UGX')],
  ['tsh', of('TZS')],
  ['tshs', of('TZS')],
  ['rs', of('INR')],
  ['tk', of('BDT')],
  ['rp', of('IDR')],
  ['rm', of('MYR')],
  ['php', of('PHP')],
  ['dh', of('AED', 'dirham')],
  ['dhs', of('AED', 'dirham')],
  ['fcfa', of('XAF')],
  ['cfa', of('XAF')],
]);

/** Letters that are as often a road, a region, a group or a rank: only where the number is written as a sum. */
export const DOUBTFUL_PREFIXES: ReadonlyMap<string, Currency> = new Map([
  ['n', of('NGN')],
  ['r', of('ZAR')],
  ['p', of('PHP')],
  ['k', of('XXW')],
  ['le', of('SLE')],
  ['br', of('ETB')],
  ['qr', of('QAR')],
  ['sr', of('SAR')],
  ['kd', of('KWD')],
  ['bd', of('BHD')],
  ['jd', of('JOD')],
]);

/** Letters before another sign than the dollar's: "GH¢7 million", "E£4bn". */
export const SIGN_PREFIXES: ReadonlyMap<string, Currency> = new Map([
  ['gh¢', of('GHS')],
  ['gh₵', of('GHS')],
  ['e£', of('EGP')],
  ['le£', of('EGP')],
  ['ss£', of('SSP')],
  ['s£', of('SYP')],
  ['ll£', of('LBP')],
  ['ir£', of('IEP')],
  ['cn¥', of('CNY')],
  ['rmb¥', of('CNY')],
  ['jp¥', of('JPY')],
]);
