import { words } from './words';

const ATTORNEYS = words('lawyer attorney barrister solicitor counsel advocate qc kc');
const MOUTHPIECES = words('spokesperson');
const CHAIRS = words('chair chairman chairwoman chairperson');
const MEMBERS = words(
  'senator representative congressman congresswoman mp msp deputy assemblyman assemblywoman legislator lawmaker backbencher',
);

/** By the noun that a text goes on with: the ranks and titles of those whom it may mean so. */
export const RANKS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['judge', words('justice recorder')],
  ['justice', words('judge')],
  [
    'officer',
    words(
      'sergeant constable inspector superintendent lieutenant captain corporal major colonel detective trooper patrolman',
    ),
  ],
  ['detective', words('inspector sergeant')],
  ['soldier', words('private corporal sergeant lieutenant colonel')],
  ['lawmaker', MEMBERS],
  ['legislator', MEMBERS],
  ['lawyer', ATTORNEYS],
  ['attorney', ATTORNEYS],
  ['barrister', ATTORNEYS],
  ['solicitor', ATTORNEYS],
  ['doctor', words('surgeon physician paediatrician pediatrician cardiologist')],
  ['academic', words('professor lecturer')],
  ['priest', words('reverend rev father vicar')],
  ['cleric', words('imam bishop archbishop priest reverend rev ayatollah')],
  ['spokesman', MOUTHPIECES],
  ['spokeswoman', MOUTHPIECES],
  ['spokesperson', words('spokesman spokeswoman')],
  ['chairman', CHAIRS],
  ['chairwoman', CHAIRS],
  ['chair', CHAIRS],
  ['manager', words('coach')],
  ['coach', words('manager')],
  ['policeman', words('sergeant constable inspector officer')],
]);

/** Offices of a court: nobody is called so who stands before one. */
export const COURT_OFFICES = words('judge justice magistrate prosecutor coroner recorder');

/** What a government divides among its ministers, one of whom seldom has two of them. */
export const PORTFOLIOS: ReadonlyMap<string, string> = new Map(
  'defence defense|foreign|interior home|finance treasury|justice|health|education|agriculture farming|transport transportation|culture|prisons|labour labor|housing'
    .split('|')
    .flatMap((line) => line.split(' ').map((word): [string, string] => [word, line.split(' ')[0]!])),
);

/** Offices by one word each, of which nobody has two as a rule. */
export const OFFICES = words(
  'president minister premier chancellor secretary governor mayor senator congressman congresswoman representative ambassador king queen prince pope judge speaker chair director treasurer auditor commissioner councillor',
);
