import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hover } from '../../../server/src/features/hover';
import { checkHover, WITH_COMMANDS } from '../../checks/hover';
import { openFixture } from '../../openFixture';

const ENTITIES = `
//- entities.yaml
- id: lanner
  kind: weapon
  name: Lanner
  aliases: [Long-range Anti-ship Navigating Rocket]
  description: ballistic missile
- id: keldova
  kind: state
  name: Keldova
  demonyms: [Keldovan]
- id: irena-vostrak
  kind: person
  name: Irena Vostrak
  description: President of Keldova
`;

test('a weapon: what it is, what the outlets say of it, and why they part', () =>
  checkHover(
    `${ENTITIES}
//- articles/a.txt outlet="The Velm Herald" date=2031-05-02
The $0Lanner has a range of around 180 miles.
//- articles/b.txt outlet="Lysk Courier"
The Lanner has a range of 190 miles.
`,
    [
      '**Lanner** · weapon, ballistic missile · *Long-range Anti-ship Navigating Rocket*',
      '| range |  |',
      '| around 180 miles (290 km) | [The Velm Herald](articles/a.txt), 2031-05-02 |',
      '| 190 miles (306 km) | [Lysk Courier](articles/b.txt) |',
      '⚠ “around 180 miles” and “190 miles” cannot both be true: they lie 5 % apart',
    ],
  ));

test('where the editor has pages, the rest is one click away: all mentions, everything said, the comparison', async () => {
  await checkHover(
    `${ENTITIES}
//- articles/a.txt outlet="The Velm Herald" date=2031-05-02
“We will stay here tonight,” $0Irena Vostrak said. “Nobody leaves this island now,” she said.
`,
    [
      '**Irena Vostrak** · person, President of Keldova',
      'last quoted: “Nobody leaves this island now” ([The Velm Herald](articles/a.txt), 2031-05-02)',
      'named in [1 article](mentions:irena-vostrak) · [all 2 quotations](said:irena-vostrak) · [all mentions](mentions)',
    ],
    WITH_COMMANDS,
  );
  const values = [180, 190, 210, 230, 250].map(
    (miles, i) => `//- articles/${i}.txt\nThe Lanner has a range of ${miles} miles.\n`,
  );
  await checkHover(
    `${ENTITIES}//- articles/z.txt\nThey sent a $0Lanner north.\n${values.join('')}`,
    [
      '**Lanner** · weapon, ballistic missile · *Long-range Anti-ship Navigating Rocket*',
      '| range |  |',
      '| 180 miles (290 km) | [0](articles/0.txt) |',
      '| 190 miles (306 km) | [1](articles/1.txt) |',
      '| 210 miles (338 km) | [2](articles/2.txt) |',
      '| [… and 2 other values](compare) |  |',
      '⚠ “180 miles” and “190 miles” cannot both be true: they lie 5 % apart · [compare](compare) · [decide](decide) · [all mentions](mentions)',
    ],
    WITH_COMMANDS,
  );
});

test('an acronym for a class of equipment: what it stands for', () =>
  checkHover(`//- articles/a.txt\nThey found two $0VBIEDs.\n`, [
    '**VBIEDs** · vehicle-borne improvised explosive device: a car or truck bomb',
  ]));

test('a weapon that nobody measures: where it is named', () =>
  checkHover(`${ENTITIES}\n//- articles/a.txt\nThey sent a $0Lanner north.\n`, [
    '**Lanner** · weapon, ballistic missile · *Long-range Anti-ship Navigating Rocket*',
    'named in 1 article',
  ]));

test('many outlets that agree share a row', () =>
  checkHover(
    `${ENTITIES}
//- articles/a.txt outlet=A
The $0Lanner has a range of 180 miles.
//- articles/b.txt outlet=B
The Lanner has a range of 180 miles.
//- articles/c.txt outlet=C
The Lanner has a range of 180 miles.
//- articles/d.txt outlet=D
The Lanner has a range of 180 miles.
//- articles/e.txt outlet=E
The Lanner has a range of 250 miles.
`,
    [
      '**Lanner** · weapon, ballistic missile · *Long-range Anti-ship Navigating Rocket*',
      '| range |  |',
      '| 180 miles (290 km) | [A](articles/a.txt), [B](articles/b.txt), [C](articles/c.txt) and 1 more |',
      '| 250 miles (402 km) | [E](articles/e.txt) |',
      '⚠ “180 miles” and “250 miles” cannot both be true: they lie 28 % apart',
    ],
  ));

test('a person: the role here, the last words, the articles', () =>
  checkHover(
    `${ENTITIES}
//- articles/a.txt outlet="The Velm Herald" date=2031-05-02
“We will stay,” President $0Irena Vostrak said.
//- articles/b.txt outlet="Lysk Courier" date=2031-05-04
“We will go home tomorrow,” Irena Vostrak said.
`,
    [
      '**Irena Vostrak** · person, President of Keldova',
      'here: *President*',
      'last quoted: “We will go home tomorrow” ([Lysk Courier](articles/b.txt), 2031-05-04)',
      'introduced by [The Velm Herald](articles/a.txt) as *President*, [Lysk Courier](articles/b.txt)',
      'named in 2 articles',
    ],
  ));

test('without dates nobody knows which words are the last: those of this article come first', () =>
  checkHover(
    `${ENTITIES}
//- articles/a.txt outlet="The Velm Herald"
“We will stay in this harbour until they leave it,” President $0Irena Vostrak said. President Vostrak of Keldova left.
//- articles/b.txt outlet="Lysk Courier"
“We will go home tomorrow,” Irena Vostrak said.
`,
    [
      '**Irena Vostrak** · person, President of Keldova',
      'here: *President*',
      'last quoted [here](articles/a.txt): “We will stay in this harbour until they leave it”',
      'introduced by [The Velm Herald](articles/a.txt) as *President*, [Lysk Courier](articles/b.txt)',
      'named in 2 articles',
    ],
  ));

test('an organisation: its figures with outlet and state, and the articles', () =>
  checkHover(
    `
//- entities.yaml
- id: orla-line
  kind: organisation
  name: Orla Line
  description: ferry company
//- articles/a.txt outlet="The Velm Herald" date=2031-05-02
The $0Orla Line has 40 ships. Seven people were killed, according to the Orla Line.
//- articles/b.txt outlet="Lysk Courier" date=2031-05-02
Nine people were killed, according to the Orla Line.
`,
    [
      '**Orla Line** · organisation, ferry company',
      '↻ killed, 2031-05-02: Seven ([The Velm Herald](articles/a.txt)), Nine ([Lysk Courier](articles/b.txt))',
      'named in [The Velm Herald](articles/a.txt), [Lysk Courier](articles/b.txt)',
    ],
  ));

test('an organisation that nothing is told of: its other name, and the articles to go to', () =>
  checkHover(
    `
//- entities.yaml
- id: straits-board
  kind: organisation
  name: SNB
  aliases: [Straits Navigation Board]
//- articles/a.txt outlet="The Velm Herald"
They asked the $0SNB for a chart.
//- articles/b.txt
The Straits Navigation Board is on holiday.
`,
    [
      '**SNB** · organisation · *Straits Navigation Board*',
      'named in [The Velm Herald](articles/a.txt), [b](articles/b.txt)',
    ],
  ));

test('a title before the name itself is short for nobody', () =>
  checkHover(
    `${ENTITIES}
//- articles/a.txt
Irena Vostrak came to the harbour.

“We $0will show the track to anybody who asks,” President Irena Vostrak said.
`,
    ['**Irena Vostrak** · *President Irena Vostrak* · cue *said* · quotation', 'these words stand in no other article'],
  ));

test('a state or a place has a card where somebody described it, else while something about it is in dispute', async () => {
  await checkHover(`${ENTITIES}\n//- articles/a.txt\nThe talks in $0Keldova go on.\n`, [
    '**Keldova** · state',
    'named in [a](articles/a.txt)',
  ]);
  await checkHover(
    `${ENTITIES}- { id: orlat, kind: place, name: Orlat, description: harbour town }\n//- articles/a.txt\nRain fell in $0Orlat.\n`,
    ['**Orlat** · place, harbour town', 'named in [a](articles/a.txt)'],
  );
  await checkHover(`${ENTITIES}\n//- articles/a.txt\nThe talks in $0France go on.\n`, null);
});

test('a card shows every value that its verdict names, and no count alone where a newer one stands', () =>
  checkHover(
    `
//- entities.yaml
- { id: tern, kind: platform, name: Tern, description: ferry }
//- a.txt outlet="The Velm Herald" date=2031-05-05
The blast on the ferry Tern on 2 May 2031 killed about 14 people and injured 40.
//- b.txt outlet="Lysk Courier" date=2031-05-05
The blast on the ferry Tern on 2 May 2031 killed 15 people.
//- c.txt outlet="Ost Post" date=2031-05-05
The blast on the ferry Tern on 2 May 2031 killed 14 people.
//- d.txt outlet="Kurier" date=2031-05-05
The blast on the ferry $0Tern on 2 May 2031 killed about 14 people.
//- e.txt outlet="Tolm Times" date=2031-05-06
The blast on the ferry Tern on 2 May 2031 injured 51 people.
//- f.txt outlet="Strait Watch" date=2031-05-05
The blast on the ferry Tern on 2 May 2031 killed 14 people.
`,
    [
      '**Tern** · platform, ferry',
      '| killed on Tern |  |',
      '| about 14; 15 | [The Velm Herald](a.txt), [Lysk Courier](b.txt), [Kurier](d.txt) |',
      '| 14 | [Ost Post](c.txt), [Strait Watch](f.txt) |',
      'wounded on Tern: ↻ 40, 51',
      '⚠ “15” and “14” cannot both be true: they lie 7 % apart',
    ],
  ));

test('a name that two bear says so on the card of one', () =>
  checkHover(
    `
//- a.txt
Mayor Mara Lind and Captain Ana Lind came to Orlat.

It was late. $0Lind left.
`,
    [
      '⚠ “Lind” may be Mara Lind or Ana Lind. Annotate who is meant.',
      '**Ana Lind** · person',
      'here: *Captain*',
      'named in 1 article',
    ],
  ));

test('a figure that a like sentence has otherwise says so, and a conversion says of what', async () => {
  await checkHover(
    `
//- articles/a.txt outlet="The Velm Herald" date=2031-05-02
Governor Ana Roe closed the schools in three counties on Friday and kept the roads open.
//- articles/b.txt outlet="Lysk Courier" date=2031-05-03
Gov. Ana Roe closed the schools in $0four counties around Orlat and kept the roads open.
`,
    ['**four**', '≠ “three” in [The Velm Herald](articles/a.txt), in a sentence like this'],
  );
  await checkHover('//- d.txt role=draft\nThe Lanner has a range of 300 km ($0186 miles).\n', [
    '**186 miles** = 299 km · range',
    'converts “300 km”',
  ]);
  await checkHover('//- d.txt role=draft\nThe Lanner has a range of 300 km ($0240 miles).\n', [
    '**240 miles** = 386 km · range',
    '**≠** “300 km” is 190 miles',
  ]);
});

test('a day that the sources have stands in their sentences, and what is left is told last', () =>
  checkHover(
    `
//- articles/a.txt outlet="The Velm Herald" date=2031-05-02
The bridge at Orlat fell on Thursday. The ferry left on Thursday. The school closed on Thursday.
//- articles/b.txt outlet="Lysk Courier" date=2031-05-02
The bridge at Orlat fell on Thursday. The harbour closed on Thursday.
//- articles/c.txt outlet="Garre Post" date=2031-05-02
On Thursday the bridge at Orlat fell.
//- articles/d.txt outlet="Tolm News" date=2031-05-02
Two engineers of the harbour board, who had come over from Garre to look at the pier, say that the bridge at Orlat fell on Thursday night, an hour after the last of the buses had gone over it and long before anybody in the village was up.
//- articles/e.txt outlet="Karrow Times" date=2031-05-03
It rained. The bridge at Orlat fell on Thursday, police said.
//- drafts/d.txt role=draft date=2031-05-04
The bridge at Orlat fell on $0Thursday.
`,
    [
      '**V** verbatim in The Velm Herald and 4 more',
      '|  |  |',
      '| [The Velm Herald](articles/a.txt), 2031-05-02 | The bridge at Orlat fell on **Thursday**. |',
      '| [Lysk Courier](articles/b.txt), 2031-05-02 | The bridge at Orlat fell on **Thursday**. |',
      '| [Garre Post](articles/c.txt), 2031-05-02 | On **Thursday** the bridge at Orlat fell. |',
      '| [Tolm News](articles/d.txt), 2031-05-02 | … to look at the pier, say that the bridge at Orlat fell on **Thursday** night, an hour after the last of the buses had gone over it … |',
      '| … and 1 more passage |  |',
    ],
  ));

test('a quotation: who, through which words, and the other version with what differs', () =>
  checkHover(
    `${ENTITIES}
//- articles/a.txt outlet="The Velm Herald"
Irena Vostrak came to the harbour. “We $0will show the track to anybody who asks,” she said.
//- articles/b.txt outlet="Lysk Courier"
“We will show the track to anyone who asks,” Irena Vostrak said.
`,
    [
      '**Irena Vostrak** · *she* → Irena Vostrak, in this paragraph · cue *said* · quotation',
      '| these words elsewhere |  |',
      '| [Lysk Courier](articles/b.txt) | “We will show the track to ~~anybody~~ **anyone** who asks” |',
    ],
  ));

test('a quotation that another outlet has in other words tells these', () =>
  checkHover(
    `//- articles/a.txt outlet="The Velm Herald" date=2031-05-02
“Our neighbours knew it from their $0children, not from the council,” Ivo Lenk said.
//- articles/b.txt outlet="Lysk Courier" date=2031-05-03
“People here learned of it from their children before they heard a word from the council,” Ivo Lenk said.
`,
    [
      '**Ivo Lenk** · cue *said* · quotation',
      '| in other words elsewhere |  |',
      '| [Lysk Courier](articles/b.txt), 2031-05-03 | “People here learned of it from their children before they heard a word from the council” |',
    ],
  ));

test('a quotation that nobody is named for says so', () =>
  checkHover(`//- articles/a.txt\n“We $0were told to wait here until the morning.” The harbour was empty.\n`, [
    '**nobody is named** for this · quotation',
    'these words stand in no other article',
  ]));

test('words held at a distance are no speech', () =>
  checkHover(`//- articles/a.txt\nThe “ref$0orm” of the schools is over.\n`, [
    '**words held at a distance** · a few words that nobody in the sentence says: a term or words held at a distance',
  ]));

test('a figure: other units, what it measures, and the claim', () =>
  checkHover(
    `${ENTITIES}
//- articles/a.txt outlet="The Velm Herald"
The Lanner has a range of up to 1$080 miles.
//- articles/b.txt outlet="Lysk Courier"
The Lanner has a range of 290 kilometres.
`,
    [
      '**up to 180 miles** = 290 km · Lanner range',
      '| Lanner range |  |',
      '| up to 180 miles (290 km) | [The Velm Herald](articles/a.txt) |',
      '| 290 kilometres (180 miles) | [Lysk Courier](articles/b.txt) |',
      '✓ All figures allow each other',
    ],
  ));

const RULED = `
//- decisions.yaml
- claim: range|lanner|length
  verdict: accepted
  value: 160 miles
  reason: The maker’s sheet.
  by: Ana Roe
  on: 2031-05-04
`;

test('what was decided comes first, instead of a question that is answered', async () => {
  const articles = `
//- articles/a.txt outlet="The Velm Herald"
The $1Lanner has a range of $2240 miles.
//- articles/b.txt outlet="Lysk Courier"
The Lanner has a range of 160 miles.
`;
  const rows = [
    '| 240 miles (386 km) | [The Velm Herald](articles/a.txt) |',
    '| 160 miles (257 km) | [Lysk Courier](articles/b.txt) |',
  ];
  const head = '**Lanner** · weapon, ballistic missile · *Long-range Anti-ship Navigating Rocket*';
  const ruled = '✓ Decided: “160 miles” is right (The maker’s sheet; Ana Roe, 2031-05-04)';
  const at = (place: string) => ENTITIES + articles.replace(place, '$0').replace(/\$[12]/, '') + RULED;
  await checkHover(at('$1'), [head, ruled, '| range |  |', ...rows]);
  await checkHover(at('$2'), ['**240 miles** = 386 km · Lanner range', ruled, '| Lanner range |  |', ...rows]);
});

test('a claim whose figures have one date says which of them lacks one', () =>
  checkHover(
    `
//- articles/a.txt outlet="The Velm Herald" date=2031-05-03
The flood at Merrow on 2 May 2031 killed 1$02 people.
//- articles/b.txt outlet="Lysk Courier"
The flood at Merrow on 2 May 2031 killed 31 people.
`,
    [
      '**12** · killed in Merrow, 2031-05-02',
      '| killed in Merrow, 2031-05-02 |  |',
      '| 12 | [The Velm Herald](articles/a.txt), 2031-05-03 |',
      '| 31 | [Lysk Courier](articles/b.txt) |',
      '≈ “12” and “31”: the count may grow, and since “31” in Lysk Courier is undated, nobody knows which is newer',
    ],
  ));

test('a figure that the article itself converts is not converted again', () =>
  checkHover(`${ENTITIES}\n//- articles/a.txt\nThe Lanner has a range of 1$070 miles (274 kilometres).\n`, [
    '**170 miles (274 kilometres)** · Lanner range',
    'in no other article',
  ]));

test('what an article says cannot become Markdown', () =>
  checkHover(
    `
//- articles/a.txt outlet="[x](command:evil)" date=2031-05-02
“We will *not* go <b>home</b> tomorrow,” Irena Vostrak said. Vost$0rak left.
`,
    [
      '**Irena Vostrak** · person',
      'last quoted: “We will \\*not\\* go \\<b\\>home\\</b\\> tomorrow” ([\\[x\\](command:evil)](articles/a.txt), 2031-05-02)',
      'named in 1 article',
    ],
  ));

test('nothing stands in an empty place', () => checkHover('//- articles/a.txt\nThe sea was$0 calm.\n', null));

test('a body says whose it is, and for whom its name stands; a capital has a card where it speaks', async () => {
  const entities = `
//- entities.yaml
- id: keldova
  kind: state
  name: Keldova
- id: lysk
  kind: place
  name: Lysk
  state: keldova
  metonymOf: keldova
  description: capital of Keldova
`;
  await checkHover(
    `${entities}
//- articles/a.txt outlet="The Velm Herald"
$0Lysk insisted that it would “answer any attack at once.”
`,
    [
      '**Lysk** · place, capital of Keldova; the name often stands for Keldova',
      'last quoted [here](articles/a.txt): “answer any attack at once.”',
      'named in 1 article',
    ],
  );
  await checkHover(`//- articles/a.txt\nThe $0Pentagon was silent.\n`, [
    '**Pentagon** · armed forces of the United States; the name often stands for the state itself',
    'named in [a](articles/a.txt)',
  ]);
  await checkHover(`//- articles/a.txt\nThe $0Kremlin was silent.\n`, [
    '**Kremlin** · part of the government of Russia; the name often stands for the state itself',
    'named in [a](articles/a.txt)',
  ]);
  await checkHover(`//- articles/a.txt\n$0Reuters was silent.\n`, [
    '**Reuters** · news agency, United Kingdom',
    'named in [a](articles/a.txt)',
  ]);
});

test('a card stands on the noun beside a name as well', () =>
  checkHover(
    `//- articles/a.txt
“We stay,” said Orla Venn of the SDF $0forces.
`,
    ['**Syrian Democratic Forces** · armed group, Syria · *SDF*', 'named in [a](articles/a.txt)'],
  ));

test('a card does not say that all figures allow each other while another article has another number for it', async () => {
  const article = (i: number, range: string) =>
    `//- articles/${i}.txt outlet="Outlet ${i}" date=2031-05-02\nMayor Ana Roe spoke in Port Tolm.\n\n“It was an attack on bread,” Mara Lind said. Ben Harrow, the harbour master, heard it.\n\n${range}\n`;
  const source = [
    article(1, 'A Tarn-4 drone hit Port Tolm. The Tarn-4 has a range of $0900 kilometres, said Ana Roe.'),
    article(2, 'A Tarn-4 drone hit Port Tolm. The Tarn-4 can fly 560 miles, said Ana Roe.'),
    article(3, 'The Tarn-4 has a range of 650 kilometres, said Mara Lind.'),
  ].join('');
  const { fixture, corpus } = await openFixture(source);
  const { snapshot, findings } = corpus();
  const found = [...findings.values()].flat().map(({ code }) => code);
  assert.ok(found.includes('figure.sentence-differs'), String(found));
  const { path, offset } = fixture.cursor!;
  const card = hover(snapshot, path, offset, { place: (place) => place.path, commands: null }, findings.get(path));
  assert.doesNotMatch(card!.markdown, /allow each other/);
  assert.match(card!.markdown, /≈ Elsewhere “650 kilometres” in Outlet 3, of the same thing/);
});
