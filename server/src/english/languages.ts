/** Languages (folded) of which news says how they write a name: "(Arabic: …)", "in Kurdish". */
export const LANGUAGES: ReadonlySet<string> = new Set(
  `english arabic hebrew kurdish kurmanji sorani persian farsi dari pashto urdu hindi bengali punjabi tamil turkish azerbaijani armenian georgian
   russian ukrainian belarusian polish czech slovak hungarian romanian bulgarian serbian croatian albanian greek latin italian spanish catalan
   portuguese french german dutch danish swedish norwegian finnish estonian latvian lithuanian chinese mandarin cantonese japanese korean
   vietnamese thai burmese malay indonesian tagalog swahili amharic tigrinya somali hausa yoruba igbo`
    .trim()
    .split(/\s+/),
);
