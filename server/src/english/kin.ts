import { words } from './words';

/** What somebody is to another of the family. */
export const KIN = words(
  'son daughter wife husband widow widower brother sister twin father mother uncle aunt cousin nephew niece ' +
    'grandson granddaughter grandfather grandmother stepson stepdaughter stepfather stepmother sons daughters brothers sisters',
);
