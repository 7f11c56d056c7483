import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../../server/src/article/read';
import { buildKnownEntities } from '../../../server/src/entities/known';
import type { KnownEntity } from '../../../server/src/entities/types';
import { readMentions } from '../../../server/src/facts/mentions';

/**
 * Lines of text with their mentions marked: `[Venn](person short Orla Venn)` says that "Venn" is a mention of kind person
 * and form short whose referent goes by "Orla Venn". The form is `full` and the name the words themselves where left out.
 * A line's mentions must be these and no others; those of form common and role only count where a line marks any.
 */
function checkMentions(line: string, described: readonly KnownEntity[] = []): void {
  let text = '';
  let last = 0;
  const expected: string[] = [];
  for (const match of line.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)) {
    text += line.slice(last, match.index) + match[1];
    last = match.index + match[0].length;
    const [kind, form = 'full', ...name] = match[2]!.split(' ');
    const at = text.length - match[1]!.length;
    expected.push(
      `${at} ${match[1]} | ${kind} ${form} | ${form === 'common' || form === 'role' ? '' : name.join(' ') || match[1]}`,
    );
  }
  text += line.slice(last);
  const loose = / (?:common|role)\)|\((?:common|role)/.test(line.replace(/\[[^\]]+\]/g, ''));
  const { mentions, referents } = readMentions(readArticle(text, 'txt'), buildKnownEntities(described));
  const found = mentions
    .filter((mention) => loose || (mention.form !== 'common' && mention.form !== 'role'))
    .map(({ start, end, kind, form, referent }) => {
      const name = referent === null || form === 'common' || form === 'role' ? '' : referents[referent]!.name;
      return `${start} ${text.slice(start, end)} | ${kind} ${form} | ${name}`;
    });
  assert.deepEqual(found, expected, text);
  for (let i = 1; i < mentions.length; i++)
    assert.ok(mentions[i]!.start >= mentions[i - 1]!.end, `overlap in: ${text}`);
}

const GROUPS: Readonly<Record<string, string>> = {
  'states and demonyms': `
The talks between [Ukraine](state) and [Moldova](state) went on.
Officials in the [U.S.](state acronym) and the [UK](state acronym) agreed.
It was up to us, he said, and none of us knew.
The [US](state acronym) told us so.
The [United States](state) and [France](state) sent aid, and [America](state full United States) sent more.
[Turkey](state) said the turkey was cold.
A [Polish](state demonym Poland) farmer helped the [Poles](state demonym Poland) across.
The polish on the table was new.
[Dutch](state demonym Netherlands) and [Swiss](state demonym Switzerland) engineers met.
[Ukraine](state)’s partners waited for [Ukraine](state)'s answer.
The [U.S.](state acronym)-supplied launchers arrived.
A [NATO](organisation acronym)-[Russia](state) council met.
[Chad](state) and [Niger](state) closed the border.
It cost US$20 million.
[Ukraines](state full Ukraine) army and [Kharkivs](place full Kharkiv) streets were named without apostrophes.
The [UAE](state acronym) and [Saudi Arabia](state) mediated.
`,
  places: `
Shells fell on [Kharkiv](place) and [Sumy](place) overnight.
The move leaves [kyiv](place) without answers.
The train from [Rzeszów](place) was late.
It was nice in [Nice](place).
Rain fell in [Velmora](place) for a week.
They met in the town of [Sabelin](place) at noon.
The [Velmora](place) region was quiet.
Troops crossed the [Sabel River](place) at dawn.
Smoke rose over [Mount Orlan](place) again.
The road to [Lake Sabelin](place) was closed.
A drone hit the port of [Velmora](place) on Monday.
People fled [Velmora Province](place) by bus.
[Velmora](place), a port, lies in [Georgia](state). Ships left [Velmora](place) early. They anchor near [Velmora](place) now.
He lives in [New York](place), she in [Los Angeles](place).
She was born in [Tampa](place), [Fla.](place full Fla.), in May.
The [Red Sea](place) and the [Black Sea](place) were calm.
`,
  'people with titles': `
President [Orla Venn](person) spoke. [Venn](person short Orla Venn) said no more.
Mr. [Venn](person short Venn) declined to comment.
Ms. [Venn](person short Venn) and Dr. [Tarn Sabel](person) met.
Gen. [Tarn Sabel](person) inspected the line, and [Sabel](person short Tarn Sabel) left.
Lt. Gen. [Tarn B. Sabel](person) retired.
Prime Minister [Orla Venn](person) flew home.
Defense Minister [Orla Venn](person) flew home.
Secretary of State [Orla Venn](person) flew home.
Minister of Foreign Affairs [Orla Venn](person) flew home.
Chief of Staff [Tarn Sabel](person) stayed.
Former President [Orla Venn](person) agreed.
[Ukrainian](state demonym Ukraine) President [Orla Venn](person) agreed.
[French](state demonym France) Foreign Minister [Orla Venn](person) agreed.
[CIA](organisation acronym) Director [Tarn Sabel](person) agreed.
Sen. [Orla Venn](person), R-[Velmora](place), disagreed.
Sens. [Orla Venn](person) and [Tarn Sabel](person) agreed.
Miss Harbour [Maria Venn](person) was there.
The Venns left. [Orla Venn](person) stayed.
“It is late, Mr. President,” he said. “It is late, Madam Speaker,” he said. Mr. [King](person short King) said so.
The speaker of the parliament, [Orla Venn](person), said so. The union, [Tolm Crews](organisation), said so.
The speaker of [Velmora](place)'s parliament, [Tarn Sabel](person), said so. She lives in [Velmora](place).
Coach [Tarn King](person) was pleased. [King](person short Tarn King) smiled.
Sheikh [Tarn al-Sabel](person) was there.
Rear Admiral [Tarn Sabel](person) was there.
[U.S.](state acronym) Secretary of Defense [Orla Venn](person) was there.
`,
  'people by what is said of them': `
“It is over,” said [Mykola Orlan](person), a researcher at the institute.
[Mykola Orlan](person), 47, was unhurt.
[Christopher Tuck](person) agreed. [Tuck](person short Christopher Tuck) had said so before. They tuck in at noon.
The analyst [Orlan Sabelko](person) disagreed.
Her husband, [Orlan Sabelko](person), disagreed.
A spokesman, [Orlan Sabelko](person), disagreed. Later [Sabelko](person short Orlan Sabelko) resigned.
[Anna von der Velm](person) spoke in [Berlin](place). [Von der Velm](person short Anna von der Velm) left.
[Tariq al-Sabel](person) and [Omar bin Velm](person) were seen.
[Jean-Pierre Sabel](person) and [Anne-Marie Velm](person) were seen.
[Maria Orlan-Venn](person) wrote the report.
[Juan de la Velm](person) wrote the report.
[Peter Sabel Jr.](person) wrote the report. It was [Sabel](person short Peter Sabel Jr.) who signed.
[John Q. Sabel](person) wrote the report. Then [John Sabel](person full John Q. Sabel) signed.
“We wait,” [Kim Orl-na](person) said.
[Michael Jordan](person) visited [Jordan](state).
[Hunter Biden](person) testified. [Biden](person short Hunter Biden) said little.
[Joe Biden](person) met his son, [Hunter Biden](person).
[Anna Sabel](person) met [Tarn Orlan](person). [Sabel](person short Anna Sabel) thanked [Orlan](person short Tarn Orlan).
[Putin](person short)’s warning and [Putin](person short)'s words differ.
The [Biden](person short) administration waited.
`,
  organisations: `
The [Velm Trade Ministry](organisation) denied it.
The [Velm Times](organisation) said so. The [Times](organisation short Velm Times) had asked the ministry.
[Ukraine](state)'s [General Staff](organisation) and its Chief of Staff agreed.
The director at [Just Harbour Policy](organisation) wrote it.
A spokesman for [Velmtel](organisation) declined.
She is an analyst at [Orlan Sabelko](organisation), a firm.
The [Velm Defence Ministry](organisation full Velm Ministry of Defense) and the [Velm Ministry of Defense](organisation) are one.
[Jaish al-Velm](organisation) and [Liwa Sabel](organisation) fought near [Kafr Orla](place).
The [Ministry of Harbours](organisation) denied it.
The [Institute for Harbour Studies](organisation) said so.
A fellow at the [University of Velmora](organisation) wrote it.
The [92nd Assault Brigade](organisation) held the line.
The [Sabel Steel Corp.](organisation) closed. [Sabel Steel](organisation short Sabel Steel Corp.) had debts.
[Venn & Sabel](organisation) audits them.
[Velmora University](organisation) and [Sabel College](organisation) merged.
The [National Bank of Velm](organisation) raised rates.
The [Kremlin](organisation) and the [White House](organisation) were silent.
The [Pentagon](organisation) and [Downing Street](organisation) were silent.
[Reuters](organisation) and [The New York Times](organisation) reported it.
[The New York Times](organisation) reported it; the [New York Times](organisation full The New York Times) stands by it.
The [Russian Foreign Ministry](organisation) denied it.
The [Iraqi security forces](organisation) advanced.
The [Israeli military](organisation) confirmed it.
The [Assad regime](organisation) fell, and [Assad](person short) fled.
The [House of Representatives](organisation) voted and the [Senate](organisation) followed.
The [WHO](organisation acronym) said who was ill.
[Hamas](organisation) and [Hezbollah](organisation) agreed.
[Hezbollah](organisation) fighters and [Houthi](organisation) drones were seen.
`,
  'firms, papers and associations by what is said of them': `
[Orlatex](organisation)’s net profit rose. Later [Orlatex](organisation) said no more.
[Sabelko](organisation)'s first-half revenue grew, said [Sabelko](organisation).
Shares in [Orlatex](organisation) rose, and [Orlatex](organisation) said why.
A stake in [Sabelko Tolm](organisation) is for sale.
An analyst for [Sabelko Tolm](organisation) disagreed.
Then [Orlatex](organisation) fell 1.7 percent to 395, and [Sabelko](organisation) closed at 21.50.
Then [Orlatex](organisation) posted a net loss for the year.
It was the newspaper [Orlatex](organisation) that wrote so, and [Orlatex](organisation) said more.
He told the magazine [Sabelko Tolm](organisation) on Monday.
The [Orlatex](organisation) news agency said so.
The [Orlatex](organisation) chairman left, and [Orlatex](organisation) said nothing.
The deal with [NVK Sabelko](organisation) agreed, and [NVK Sabelko](organisation) said why.
[Orlatex Corp.](organisation) met. [Orlatex](organisation short Orlatex Corp.) said so; [Orlatex](organisation short Orlatex Corp.) says little. [Orlatex](organisation short Orlatex Corp.) added more.
[Sabelko Oy](organisation) and [Orlatex AB](organisation) merged with [Tolmer S.A.](organisation) in May.
[Orlatex](organisation) said it plans to leave, and [Orlatex](organisation) said no more.
[Orlatex](organisation)’s chairman left. [Orlatex](organisation) said why.
They wrote of [Orlat Sabelko](organisation), which makes boats.
Shares fell on the volatile [Velmora Stock Exchange](organisation). They rose on [Karachi Stock Exchange](organisation).
The [Republican party](organisation) met the [Labour party](organisation).
The fans of the [New England Patriots](organisation) and of [Leeds United](organisation) met in [Leeds](place).
The chairman of the committee left. [Anna Venn](person), Chairman of the [Harbour Election Commission](organisation), said so.
The Minister of Foreign Affairs left, and the Chief of Staff stayed.
He went to [Harbour Middle School](organisation) on Monday. She went to school on Tuesday.
The [Orlatex](organisation) party won, and [Orlatex](organisation) said why. Its [Sabelko Tolm](organisation) unit closed.
The [Hezb-i-Orlat](organisation) party met the [Jaish-e-Sabel](organisation) fighters.
They sold it to [Orlatex Limited](organisation) in May.
The [Banco Orlat](organisation) lent it, and [Corporacion Sabelko de Tolm](organisation) built it.
The lender is [Orlat Venna de Sabelin](organisation) ([OVS](organisation acronym Orlat Venna de Sabelin)). The [OVS](organisation acronym Orlat Venna de Sabelin) said no more.
The strike at [Velm Air](organisation) is over, and [Velm Air](organisation) said it would pay.
Aid came from [Doctors Abroad](organisation). [Doctors Abroad](organisation) said more would come.
[Teachers Across Borders](organisation) agreed, as did doctors abroad.
`,
  'people, places and no names where firms could stand': `
[Anna Venn](person)’s shares rose. Later [Venn](person short Anna Venn) said no more.
He left the company [Orla Venn](person) had founded, and [Venn](person short Orla Venn) said why.
Then [Orla Venn](person) lost 6-4, and [Venn](person short Orla Venn) said she was tired.
Revenue in [Velmora](place) fell 2 percent, and rain fell in [Velmora](place).
They wrote it in a [Velmora](place) newspaper in [Velmora](place).
[Sabelko](person short) said it rained, and [Sabelko](person short) said it was late.
[Ann Jordan](person) left. [Jordan](person short Ann Jordan) said so. “It is late,” said [Jordan](person short Ann Jordan).
[Ann Jordan](person) flew to [Jordan](state). [Jordan](state) said so.
[Jordan](state) said so, and Mr. [Ireland](person short Ireland) agreed.
Police spokeswoman [Anna White](person) said so. [Ryan Black](person) left. [Black](person short Ryan Black) said why.
The Big White is snow, and Black voters came.
The municipality of [Velmora](place) is small.
It was the birthday party of [Anna Venn](person), and an e-mail came.
[JD Venn](person) agreed, and [Venn](person short JD Venn) said why.
[O.J. Sabelko](person) came, and [W.N.F. Tolmer](person) left.
They built the Cable Harbour System ([CHS](organisation acronym)) there.
The [Sabel](person short Anna Sabel) bid failed. [Anna Sabel](person) said so.
[Brian De Palma](person) and [Cesare dal Velm](person) came by air.
The [N. Korean](state demonym North Korea) ferry sailed from [S. Korea](state full S. Korea) to [S. Africa](state full S. Africa).
The towns of [Velmora](place) and the islands of [Sabelin](place) are near.
Moslems and Christians live there, and the DAX rose.
`,
  'acronyms and their expansions': `
The [Orla Trade Board](organisation) ([OTB](organisation acronym Orla Trade Board)) met. The [OTB](organisation acronym Orla Trade Board) voted.
The [Velm Harbour Authority](organisation) met; the [VHA](organisation acronym Velm Harbour Authority) voted.
The [Federal Security Service](organisation) ([FSB](organisation acronym Federal Security Service)) denied it.
[Army Tactical Missile System](weapon) ([ATACMS](weapon acronym Army Tactical Missile System)) missiles were used.
[ATACMS](weapon acronym Army Tactical Missile System), or [Army Tactical Missile Systems](weapon full Army Tactical Missile System), were used.
The [UN](organisation acronym United Nations) is the [United Nations](organisation).
`,
  'weapons and platforms': `
[Storm Shadow](weapon) and [SCALP](weapon acronym Storm Shadow) are alike.
[HIMARS](weapon acronym) launchers and [Javelins](weapon full Javelin) arrived.
An [F-16](platform) and two [F-16s](platform full F-16) flew. The [F16](platform full F-16) is old.
A [T-72B3](platform) burned next to a [Leopard 2](platform).
[Su-34](platform) jets and a [Su-57](platform) took off.
[S-400](weapon) and [Patriot](weapon) batteries fired.
A [Shahed-136](weapon) fell in [Romania](state).
The Patriot mine closed, and Patriot's owners left.
Two [Patriot](weapon) batteries arrived.
He threw the javelin. A patriot and a hawk watched.
The [KV-12](weapon) missile flew far.
The [USS Orla Venn](platform) sailed. The [Orla Venn](platform short USS Orla Venn) is old.
[MiG-29](platform) and [Mi-8](platform) crews trained.
[Iskander](weapon), [Kalibr](weapon) and [Kinzhal](weapon) missiles hit.
The [M142 HIMARS](weapon) can fire [GMLRS](weapon acronym).
`,
  'common nouns of weapons and people': `
They fired [rockets](weapon common) and [anti-tank missiles](weapon common).
[Glide bombs](weapon common) fell on [Sumy](place).
[Long-range ballistic missiles](weapon common) were moved.
Two [drones](platform common) and a [helicopter](platform common) crashed.
[Officials](person common) said [lawmakers](person common) would vote.
The [artillery shells](weapon common) ran out.
Three [mortar systems](weapon common) and a [rocket propelled grenade launcher](weapon common) were found.
Multiple [aircraft](platform common) took off.
[Cruise missiles](weapon common) hit a [warship](platform common).
`,
  'sentence beginnings, headlines and what names nobody': `
Meanwhile the rain went on.
Rockets fell. Rain fell.
Officials said little on Monday, May 5, and on Tuesday.
The Cold War and World War II are over.
On Friday, June 7, they met in March.
I think I’m right, and I’ve said so.
English is spoken by Muslims and Christians there.
Further talks are planned.
Big Oil and Big Tech grew.
[Putin](person short) Warns Of New Strikes As [Ukraine](state) Waits For Weapons
`,
};

for (const [group, lines] of Object.entries(GROUPS)) {
  test(group, () => {
    for (const line of lines.trim().split('\n')) checkMentions(line);
  });
}

/** `expected`: the name of the one person in the text, the gender, and the roles that the text gives. */
function checkPerson(text: string, expected: string): void {
  const { referents } = readMentions(readArticle(text, 'txt'), buildKnownEntities([]));
  const people = referents.filter((referent) => referent.kind === 'person');
  for (const { roles } of people) for (const role of roles) assert.equal(text.slice(role.start, role.end), role.text);
  assert.equal(
    people.map(({ name, gender, roles }) => [name, gender, ...roles.map((r) => r.text)].join(' | ')).join(' / '),
    expected,
  );
}

test('roles as the article gives them, and gender', () => {
  checkPerson('Russian President Orla Venn spoke.', 'Orla Venn | unknown | Russian President');
  checkPerson('Mr. Venn spoke.', 'Venn | male | Mr');
  checkPerson('Ms. Venn spoke.', 'Venn | female | Ms');
  checkPerson('Orla Venn, a spokeswoman for the harbour, left.', 'Orla Venn | female | a spokeswoman for the harbour');
  checkPerson(
    'Orla Venn, a trade and harbour expert at Velm College, left.',
    'Orla Venn | unknown | a trade and harbour expert at Velm College',
  );
  checkPerson('It was NATO chief Orla Venn who left.', 'Orla Venn | unknown | NATO chief');
  checkPerson("We met Ukraine's foreign minister Orla Venn there.", "Orla Venn | unknown | Ukraine's foreign minister");
  checkPerson('Maria Venn spoke. President Venn left.', 'Maria Venn | female | President');
  checkPerson('President Orla Venn spoke. Later President Venn left.', 'Orla Venn | unknown | President');
});

test('bylines, credits and furniture name nobody', () => {
  const text =
    'The harbour burned for two days. (Orla Venn/Reuters)\n\nThe harbour was rebuilt in a year by its people.';
  assert.deepEqual(readMentions(readArticle(text, 'txt'), buildKnownEntities([])).referents, []);
});

test('any text gives mentions in order and without overlaps', () => {
  const pieces = [
    'Mr.',
    'Venn',
    'of',
    'the',
    '(',
    ')',
    'F-16',
    '’s',
    '“',
    'U.S.',
    '-',
    'al',
    '\n',
    ',',
    'and',
    'Bank',
    '&',
    '92nd',
    '12',
    'Orla',
    'said',
    '.',
    '\u{1F600}',
    'é',
    'KYIV',
    'rocket',
    'propelled',
    'grenade',
    'systems',
    'Patriot',
    '/',
  ];
  let seed = 7;
  for (let round = 0; round < 150; round++) {
    let text = '';
    for (let i = 0; i < 40; i++) {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      text += pieces[seed % pieces.length]! + (seed & 64 ? ' ' : '');
    }
    const { mentions, referents } = readMentions(readArticle(text, 'txt'), buildKnownEntities([]));
    mentions.forEach((mention, i) => {
      assert.ok(mention.start < mention.end && mention.end <= text.length, text);
      if (i > 0) assert.ok(mentions[i - 1]!.end <= mention.start, text);
      if (mention.referent !== null) assert.ok(referents[mention.referent], text);
    });
    for (const referent of referents) assert.notEqual(referent.name, '', text);
  }
});
