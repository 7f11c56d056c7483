import { words } from './words';

/** What papers announce with its day, by the words for it. */
export const COMING_EVENTS: ReadonlyMap<string, string> = new Map(
  [
    ['election', 'election elections poll polls referendum runoff choose elect pick'],
    ['closing', 'close closes closed closure shut shuts shutdown shuttered cease mothballed'],
    ['opening', 'open opens opened opening reopen reopens inaugurated'],
    ['completion', 'finish finished complete completed completion ready'],
    ['funeral', 'funeral buried burial bury memorial cremated'],
    ['hearing', 'hearing arraigned arraignment'],
    ['trial', 'trial inquest tribunal'],
    ['sentence', 'sentenced sentencing verdict'],
    ['delivery', 'deliver delivered delivery arrive arrives handed receive'],
    ['launch', 'launch launched launches liftoff'],
    ['strike', 'strike strikes walkout stoppage'],
    ['publication', 'publish published publication released'],
    ['meeting', 'meet meets meeting summit talks resume reconvene convene convenes'],
    ['in force', 'effect force apply applies'],
  ].flatMap(([step, told]) => told!.split(' ').map((word): [string, string] => [word, step!])),
);

/** What an election is of, or for. */
export const KINDS_OF_ELECTIONS = words(
  'presidential parliamentary general local municipal regional state federal senate council european by primary legislative',
);
