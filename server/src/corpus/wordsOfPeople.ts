import { SMALL_NUMBERS } from '../english/numberWords';
import { words } from '../english/words';

const AGE = /^(\d{1,3}|[a-z]+(?:-[a-z]+)?)-year-old$/;
const MOST_AGE = 110;

/** "46-year-old", "forty-six-year-old" */
export function ageOf(word: string): number | null {
  const read = AGE.exec(word)?.[1];
  return read === undefined ? null : yearsOf(read);
}

/** "46", "forty-six" */
export function yearsOf(written: string): number | null {
  const years = /^\d/.test(written)
    ? Number(written)
    : written.split('-').reduce((sum, word) => sum + (SMALL_NUMBERS.get(word.toLowerCase()) ?? Number.NaN), 0);
  return years > 0 && years <= MOST_AGE ? years : null;
}

/** With which a clause goes on behind its subject. */
const PREDICATES = words(
  'is was has had will would can could may might must should does did said says added told who whose whom which also then now still already ' +
    'later never once only and but or as while when after before since for from in on at with to by not ' +
    'won lost took gave went came left made ran began became found held kept knew led met put rose sat saw set shot spent spoke stood ' +
    'thought threw wore wrote drove fell felt flew got grew hit hurt paid read rode sent slept sold swam taught broke brought built bought ' +
    'caught chose cut dealt drew drank ate beat bit blew fought fled forgot hid laid lay lit rang sang sank shook shut spun stole struck swore ' +
    'tore understood woke wept withdrew overcame quit wants says knows thinks believes remains denies',
);

/** Whether a word behind somebody who is told of says that the clause goes on: "has", "won", "quickly", "denied". */
export const goesOn = (word: string): boolean => PREDICATES.has(word) || /(?:[a-z]ed|[a-z]ly)$/.test(word);
