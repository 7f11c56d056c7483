import { words } from './words';

/* Grades of armies, navies, air forces and police, and of the crews of ships and aircraft, as their own tables have them. */

/**
 * Steps of the ladder that news tells apart. "General" stands for every grade of them, "colonel" for a lieutenant
 * colonel, and who is a captain, a commander or a marshal may be that of a ship, a team or a court.
 */
export const GRADES: ReadonlyMap<string, string> = new Map(
  'private pvt|corporal cpl|sergeant sgt|lieutenant lt|major maj|colonel col|general gen brigadier|commodore|admiral adm|constable|inspector|superintendent supt'
    .split('|')
    .flatMap((step) => step.split(' ').map((word): [string, string] => [word, step.slice(0, step.indexOf(' '))])),
);

/** Of a ship's officers, and of those who fly an aircraft, each has one place. */
export const CREW: ReadonlyMap<string, string> = new Map(
  'captain skipper master|first mate,chief mate,first officer,co pilot,copilot|second mate,second officer|third mate,third officer|boatswain bosun'
    .split('|')
    .flatMap((step) =>
      step.split(step.includes(',') ? ',' : ' ').map((words): [string, string] => [words, step.split(/[, ]/)[0]!]),
    ),
);

/** What a crew is of, and what stands before it. */
export const CRAFT = words(
  'the a an its ship ships ferry vessel boat trawler tanker aircraft plane jet flight airline',
);

/** What may stand before a grade and leaves it one. */
export const BESIDE_GRADES = words(
  'a an the army navy air force police military marine marines national guard retired staff master first second detective chief lieutenant lt major maj brigadier brig vice rear fleet',
);

/** Before another grade these make it a lower one: a lieutenant colonel, a major general. */
export const SUBORDINATE = words('lieutenant lt major maj brigadier brig');

/** By one word each: nobody has two of them at a time. */
export const RANKS = words(
  'general lieutenant colonel major captain commander admiral sergeant corporal private brigadier marshal commodore',
);

/** A report has few of these, and each is somebody of whom it has told; of officers and generals it has many. */
export const RANKS_OF_FEW = words('corporal sergeant lieutenant major colonel brigadier constable superintendent');
