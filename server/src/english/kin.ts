import { words } from './words';

/** What somebody is to another of the family. */
export const KIN = words(
  'son daughter wife husband widow widower brother sister twin father mother uncle aunt cousin nephew niece ' +
    'grandson granddaughter grandfather grandmother stepson stepdaughter stepfather stepmother sons daughters brothers sisters',
);

/** By word: to whom one stands so. Nobody is two of these to one person. */
export const KINDS_OF_KIN: ReadonlyMap<string, string> = new Map(
  'spouse wife husband widow widower partner|child daughter son|sibling sister brother twin|cousin cousin|parent mother father|niece niece nephew|aunt aunt uncle'
    .split('|')
    .flatMap((line) => {
      const [kind = '', ...all] = line.split(' ');
      return all.map((word): [string, string] => [word, kind]);
    }),
);
