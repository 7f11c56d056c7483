import type { HappeningClass, HappeningWords } from './happeningWords';
import { words } from './words';

/** What has its minute in a match. */
export const MATCHES: Readonly<Record<HappeningClass, HappeningWords>> = {
  'sending off': {
    verbs:
      'was sent off|were sent off|been sent off|saw red|was dismissed|was shown a red|was shown a second yellow|received a red card|received a second yellow',
    nouns: 'red card|sending - off|dismissal',
    ofPerson: true,
    inMatch: true,
  },
  'going ahead': {
    verbs:
      'opened the scoring|broke the deadlock|put them ahead|gone ahead|went ahead|took the lead|taken the lead|the opener|scored first|had led|made it 1 - 0|given the lead',
    deeds: 'put|fired|gave|headed|shot|sent|given',
    things: words('ahead lead front'),
    inMatch: true,
    ofPerson: true,
  },
  substitution: {
    verbs:
      'was substituted|was replaced|came off|went off|was taken off|limped off|was carried off|was stretchered off|came on|was brought on',
    nouns: 'substitution',
    ofPerson: true,
    inMatch: true,
  },
  winner: {
    verbs: 'scored the winner|scored the winning|hit the winner|grabbed the winner|got the winner|headed the winner',
    nouns: 'winner|winning goal',
    ofPerson: true,
    inMatch: true,
  },
  equaliser: {
    verbs: 'equalised|equalized|levelled|leveled|drew level|pulled level|made it 1 - 1',
    nouns: 'equaliser|equalizer|leveller',
    ofPerson: true,
    inMatch: true,
  },
};
