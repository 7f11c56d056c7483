/**
 * What people are called for short → the given name that it is short for. Only those that are short for one name: "Chris" may
 * be Christopher or Christine, "Steve" Steven or Stephen.
 */
const SHORT_FOR =
  'abe abraham|andy andrew|art arthur|ash ashton|barb barbara|becky rebecca|ben benjamin|bernie bernard|bill william|billy william|' +
  'bob robert|bobby robert|rob robert|cathy catherine|charlie charles|chuck charles|cindy cynthia|cliff clifford|curt curtis|' +
  'dan daniel|dave david|deb deborah|debbie deborah|dick richard|don donald|doug douglas|ed edward|eddie edward|' +
  'fred frederick|gabe gabriel|gerry gerald|greg gregory|jeff jeffrey|jen jennifer|jenny jennifer|jim james|jimmy james|' +
  'joe joseph|josh joshua|judy judith|ken kenneth|larry lawrence|liz elizabeth|maggie margaret|peggy margaret|marty martin|' +
  'matt matthew|mike michael|nick nicholas|pam pamela|pete peter|phil philip|ray raymond|rich richard|rick richard|' +
  'ron ronald|russ russell|stan stanley|sue susan|tim timothy|tom thomas|tommy thomas|tony anthony|vicky victoria|vince vincent|' +
  'walt walter|wes wesley|zach zachary';

const FULL_NAMES: ReadonlyMap<string, string> = new Map(
  SHORT_FOR.split('|').map((pair): [string, string] => {
    const [short, full] = pair.split(' ');
    return [short!, full!];
  }),
);

/** The given name (folded) that a short one stands for; the name itself where it stands for none. */
export function fullGivenName(word: string): string {
  return FULL_NAMES.get(word) ?? word;
}
