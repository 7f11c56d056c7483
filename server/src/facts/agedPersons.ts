import { KIN } from '../english/kin';
import { GROUP_OF } from '../english/measures';
import { isRoleNoun } from '../english/roles';
import { ROLE_NOUNS } from '../english/speakerNouns';
import { words } from '../english/words';

/** A noun for one who has an office or a trade. */
export const isTrade = (norm: string): boolean => !norm.endsWith('s') && (isRoleNoun(norm) || ROLE_NOUNS.has(norm));

/** Whether the noun, in the singular, names somebody. */
export function isPerson(noun: string): boolean {
  if (noun.length < 3 || NOBODY.has(noun)) return false;
  return (
    KIN.has(noun) ||
    PERSONS.has(noun) ||
    ROLE_NOUNS.has(noun) ||
    isRoleNoun(noun) ||
    GROUP_OF.has(noun) ||
    /(?:ist|man|woman|mate)$/.test(noun)
  );
}

/** Of the words for roles and groups: what is as often a thing, or many. */
const NOBODY = words('source chair head host anchor forward guard troop police life more other others list mist human');

/** Whom news tells the age of, besides those who have an office, a trade or a family. */
const PERSONS = words(
  'another teen youngster youth lad lass gentleman lady couple partner fiance fiancee cyclist motorcyclist biker pedestrian jogger hiker climber ' +
    'skier mountaineer swimmer bather surfer diver kayaker national native bride groom twin triplet adult grandparent stepchild grandchild toddler newborn ' +
    'burglar robber thief murderer killer shooter stabber attacker abductor kidnapper trafficker smuggler dealer addict patient deceased casualty ' +
    'victim passerby homeowner householder lodger tenant lover mistress admirer stalker neighbour neighbor scout apprentice trainee intern',
);
