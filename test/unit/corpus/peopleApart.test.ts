import assert from 'node:assert/strict';
import { test } from 'node:test';
import { advance } from '../../../server/src/corpus/advance';
import { NO_DECISIONS } from '../../../server/src/corpus/decisions';
import { DEFAULT_MANIFEST } from '../../../server/src/corpus/manifest';
import { createSayingIndexer } from '../../../server/src/corpus/sayings';
import { buildKnownEntities } from '../../../server/src/entities/known';
import { checkArticle } from '../../../server/src/rules/check';
import { corpusArticle } from '../../checks/claims';

const REST = {
  manifest: DEFAULT_MANIFEST,
  decisions: NO_DECISIONS,
  problems: [],
  known: buildKnownEntities([]),
  pasted: new Map(),
};

/** Somebody without a name, of whom an affair has one. */
const STRANGERS_TOLD = `
The truck driver is 39 and from Lysk. / The driver of the truck, a 29-year-old man from Lysk, was hurt.
A boy of five was carried through the snow by a neighbour. / The boy whom she carried through the snow is seven years old.
The youngest of the dead was 79. / Of those who died, the youngest was 83 and the oldest 96.
A 34-year-old lorry driver was held. / The lorry driver, 43, was held.
The gunman, 19, shot at a window. / A 24-year-old gunman shot at a window.
The pilot, aged fifty-two, landed in a field. / The 58-year-old pilot landed in a field.
The oldest of the injured is 91. / The oldest of the injured was 81.
`;
const STRANGERS_SILENT = `
The truck driver is 39 and from Lysk. / The bus driver, 29, was hurt.
The driver, 39, was hurt. / Two drivers were hurt. The driver, 29, is from Lysk.
A boy of five fell into the harbour. / A boy of nine won the race.
The youngest of the dead was 79. / The youngest of those hurt was 41.
A man of 34 was held. / A man of 43 was held.
The driver, 39, was hurt. / The driver, 40, was hurt.
The driver, 39, was hurt. / The driver, 29, was hurt. Another driver is 39.
The 44-year-old senator spoke. / The 74-year-old senator spoke.
The bridge is 39 years old. / The bridge is 49 years old.
A 39-year-old car driver stopped. / The driver, 29, stopped; a cyclist, 39, did not.
`;

const AFFAIR = 'Rosa Thal, a medic, and Greta Holm were there as well.';

/** What two outlets say of one person in one affair, divided by `/`, and both are told. */
const TOLD = `
The driver (38) was held in Lysk. / The driver, who is 48, was held in Lysk.
The victim, aged 38, was found near the river. / The 48-year-old victim was found near the bridge.
Ana Roe, a radiographer, came. / Ana Roe, a ward nurse, came.
A carpenter named by the police as Jan Oster was hurt. / Jan Oster, a baker, was hurt.
The locum, a Hungarian citizen identified in the report only as Doctor Roe, left. / Doctor Roe, a Romanian, left.
Jan Oster, a citizen of Hungary, came. / Jan Oster, a Romanian, came.
The head of the Tolm Harbour Service, Jan Oster, closed the pier. / Jan Oster, the deputy head of the harbour service, closed the pier.
Jan Oster, who heads the Tolm Rescue Agency, came. / The deputy director of the Tolm Rescue Agency, Jan Oster, came.
Ana Roe has led the Salt Party since 2027. / Ana Roe, the Salt Party's deputy leader, spoke.
Ana Roe is to be chair of the merged board. / Ana Roe will join the board as deputy chair.
Ana Roe, the chief executive, wrote to the staff. She will be deputy chair of the new group. / Ana Roe, 51, is to become chair of the group.
The agency's spokeswoman, Ana Roe, said so. / "It was late," said Ana Roe, who heads the accident investigation board.
Ana Roe, a spokeswoman for the airline, said so. / Ana Roe, the airline's chief executive, said so.
Lysk Metals' former finance director, Ivo Kern, gave evidence. / Ivo Kern, once the chief executive of Lysk Metals, gave evidence.
The row led to the resignation of the interior minister, Ivo Kern. / Ivo Kern, the former justice minister, who stepped down in May, was silent.
Ivo Kern, 37, a teacher who was standing in the second coach, was hurt. / Ivo Kern, a nurse who was on the train, was hurt.
Ivo Kern, once a plasterer's apprentice, stopped it. / Ivo Kern won. He is a plumber's apprentice turned professional.
Ivo Kern was a carpenter. / The 51-year-old electrician Ivo Kern died. Ivo Kern, an electrician, had two sons.
Ivo Kern, a bus driver, saw it. / Ivo Kern, a lorry driver from Lysk, saw it.
The Irish member of parliament Ana Roe led them. / Ana Roe, a Scottish member of the European Parliament, led them.
It was won by the Brazilian referee Ana Roe. / The Portuguese referee, Ana Roe, was praised.
Talks were led by the Qatari diplomat Hassan Roe. / Hassan Roe, the Omani mediator, flew in.
The Swedish novelist Ana Roe won. / Ana Roe, a Danish writer, won.
The leader of the opposition, Jan Oster, called it "a farce." His Conservatives walked out. / Jan Oster, the Liberal leader of the opposition, walked out.
Jan Oster, a Democrat from Tolm, voted. / Republican Senator Jan Oster voted.
Jan Oster, the leader of the Salt Party, won. / Jan Oster, leader of the Harbour Party, won.
The ambassador to Kenya, Jan Oster, left. / Jan Oster, Velm's ambassador to Uganda, left.
Jan Oster, a professor of law at Tolm University, said so. / Jan Oster, a professor at the University of Lysk, said so.
Mara Lind, Oster's widow, came. / Oster's sister, Mara Lind, came.
Jan Oster (43), a plumber, was rescued. / Jan Oster, an electrician, was rescued.
The 43-year-old plumber Jan Oster was rescued. / Jan Oster, a baker, was rescued.
Detective Inspector Ana Roe led the search. / Detective Superintendent Ana Roe led the search.
Goalkeeper Jan Oster was sent off. / Jan Oster, the striker, was sent off.
Ana Roe was appointed deputy governor of the central bank. / Ana Roe was named governor of the central bank.
Jan Oster, a Polish lorry driver, was hurt. / The Romanian lorry driver, Jan Oster, was hurt.
Jan Oster, a former deputy principal of Lysk College, came. / Jan Oster, who used to be the principal of Lysk College, came.
The project scientist, Jan Oster of Finland, said that it was late. / Jan Oster, a Norwegian, came.
Mara Lind is the assistant coach. / The head coach, Mara Lind, was sent off.
`;

/** What may both be so. */
const SILENT = `
The second driver (38) was held in Lysk. / The driver, who is 48, was held in Lysk.
The oldest victim (88) was found near the river. / The victim, 48, was found near the river.
The victim, 38, was found near the river. / The victim, 48, sang. The other victim was found near the river.
The victim, 38, was found near the river. / The victim, 48, won the lottery.
Ana Roe, a dental nurse, came. / Ana Roe, a hygienist, came.
A woman later identified as Ana Roe was hurt. / Ana Roe, a baker, was hurt.
Jan Oster, a friend of Hungary, came. / Jan Oster, a Romanian, came.
Ivo Kern, a teacher, was hurt. / Ivo Kern, who chairs the parents' union, was hurt.
Ivo Kern, a former teacher, was hurt. / Ivo Kern, a nurse, was hurt.
Ivo Kern, a surgeon, came. / Ivo Kern, a doctor at Tolm General, came.
Ivo Kern, a teacher and carpenter, came. / Ivo Kern, a carpenter, came.
Ivo Kern, an engineer at the yard, came. / Ivo Kern, a software engineer, came.
A friend of Ivo Kern is a nurse. / Ivo Kern, a teacher, came.
Ivo Kern, Mara Lind, a nurse, and others came. / Ivo Kern, a teacher, came.
Jan Oster was the deputy head of the agency until May. / Jan Oster, the head of the agency, came.
Jan Oster, the deputy mayor, who will become mayor in May, came. / Jan Oster, the mayor-elect, came.
Ana Roe will become chair of the board. / Ana Roe, the deputy chair of the board, spoke.
Ana Roe has run the bank since 2020. / Chief Executive Ana Roe spoke.
Ana Roe, who runs Lysk Metals, spoke. / Ana Roe, the managing director of Lysk Metals, spoke.
Ana Roe, a spokeswoman for the campaign, spoke. / Ana Roe, the leader of the campaign, spoke.
Ana Roe, head of communications at the agency, spoke. / Ana Roe, a spokeswoman for the agency, spoke.
The British referee Ana Roe came. / The Scottish referee, Ana Roe, came.
The French ambassador, Ana Roe, came. / The Belgian-born Ana Roe came.
The Irish-born writer Ana Roe came. / The American writer Ana Roe came.
The German bank chief executive Ana Roe came. / Ana Roe, a Swiss woman, came.
Brazil's Portuguese coach, Ana Roe, came. / Ana Roe, the Brazilian coach, came.
The French-Algerian writer Ana Roe came. / The French writer Ana Roe came.
Conservative writer Jan Oster came. / Jan Oster, a Republican, came.
Labour Minister Jan Oster came. / Jan Oster, a Liberal member of parliament, came.
The former interior minister, Ivo Kern, came. / Ivo Kern, the former justice minister, came.
The interior minister, Ivo Kern, came. / Ivo Kern, a former justice minister, came.
The ambassador to Switzerland, Jan Oster, left. / Jan Oster, the ambassador to the UN, left.
Jan Oster, a professor at Lysk University, said so. / Jan Oster, a professor at the Lysk University School of Law, said so.
Mara Lind, his widow, came. / Mara Lind, her sister, came.
Jan Oster is the only Republican candidate who topped both Ana Roe and Ivo Kern. / Ana Roe, a Democrat, lost.
Inspector General Ana Roe came. / Inspector Ana Roe came.
Chief Inspector Ana Roe came. / Inspector Ana Roe came.
Weapons inspector Ana Roe came. / Superintendent Ana Roe came.
Mara Lind, a neighbour of the victim, came. / Mara Lind, a colleague, came.
`;

/** The same without the name beside it: whom the sentence before is about, the speaker, "she". */
const TAKEN_UP_TOLD = `
The mayor, Ana Roe, left early. The mayor is 52. / Ana Roe (58) left early.
The mayor, Ana Roe, left early. The mayor (52) wept. / Ana Roe, 58, left early.
Ana Roe opened the stall at six. The retired postwoman, 63, sold eels. / Ana Roe, a former nurse, sold eels.
Jan Oster played to an empty hall. The 31-year-old Norwegian gave two encores. / The Danish cellist Jan Oster gave two encores.
Jan Oster won the regatta. He is only 22. / Jan Oster, 25, won the regatta.
Jan Oster saw the mast go. "It fell on the goats," the cheerful 47-year-old said. / Jan Oster, 41, saw the mast go.
Mara Lind, who taught at the village school for thirty years, found the coin. / Mara Lind, a retired nurse, found the coin.
Ivo Kern drove a tram in Tolm for twenty years before he wrote the book. / Ivo Kern, a former baker, wrote the book.
Jan Oster, the chief mate, was asleep. / The second officer, Jan Oster, was asleep.
Jan Oster, a Spanish friar, hid the bell. / Friar Jan Oster hid the bell in a barn. The Italian was not charged.
Mara Lind bred the bull. She is a former midwife. / Mara Lind, once a plumber, bred the bull.
A plumber by trade, Ivo Kern grew the pumpkin. / Ivo Kern, a baker, grew the pumpkin.
Ana Roe, a Czech climber, fell. / Ana Roe fell near the hut. "It was ice," the Slovene said.
Mara Lind, who trained as a dentist, built the organ. / The organ was built by Mara Lind, who trained as a hairdresser.
Jan Oster, a farmer, found the bones. / Jan Oster, a bus driver, found the bones.
The co-pilot, Jan Oster, landed it. / Captain Jan Oster landed it.
Ana Roe took the stand on Monday. The Ghanaian had flown in. / Ana Roe, a Nigerian, took the stand.
It was late when Mara Lind climbed down alone, without a rope or a lamp, and reached the valley. ¶ The 46-year-old Austrian, who lives in Lysk, had lost a boot. / Mara Lind, a German, had lost a boot.
Ivo Kern kept the lamp lit. A baker in Lysk for half his life, he is now blind. / Ivo Kern, a locksmith, kept the lamp lit.
Ivo Kern spent eleven years as a welder. / Ivo Kern, a former waiter, wrote it.
Jan Oster, a Belgian surveyor, drew the map. / The map was drawn by Jan Oster. "It was wet," said the 50-year-old Dutchman.
Mara Lind sang first, and the 29-year-old Briton won. / The Australian soprano Mara Lind won.
Mara Lind is a Swede. / Mara Lind, a Finnish glazier, came.
Jan Oster, born in 1961, swims daily. / Jan Oster, 47, swims daily.
Ana Roe will sing on Friday. She will be 70 in March. / Ana Roe, 63, will sing on Friday.
Jan Oster, who repairs clocks, found it. / Jan Oster, a baker, found it.
Jan Oster, who runs a bakery in Lysk, found it. / The plumber who found it, Jan Oster, wants nothing.
Ivo Kern, baker turned mayor, spoke. / Ivo Kern, a smith, spoke. He gave up his job as a butcher to run.
Sweden's Ana Roe came second. / Ana Roe (Denmark) came second.
Ana Roe, who comes from Denmark, came second. / Ana Roe of Sweden, 23, came second.
A Norwegian called Jan Oster came. / A Dane, Jan Oster, came.
Jan Oster and his wife, Mara Lind, wept. / Mara Lind, Oster's mother, wept.
Among the dead is Ivo Kern, a locksmith. / Ivo Kern, who worked as a carpenter, died too.
"I knew it," said Ivo Kern. The 44-year-old has been a vet for 20 years. / Ivo Kern, a pharmacist, knew it.
Ana Roe knew what to do: she is a nurse. / The Lysk dentist Ana Roe knew what to do.
Jan Oster was led away at dawn. The corporal wept. / Sergeant Jan Oster was led away.
Mayor Ivo Kern, a 43-year-old electrician, spoke. / Ivo Kern drove a crane for eighteen years before they made him mayor.
Ana Roe, still only 19, won. / Ana Roe won. She is 23.
Ana Roe, in her late thirties, won. / Ana Roe, 46, won.
Ana Roe is in her fifties. / Ana Roe, 63, won.
Ana Roe died on Friday, aged 91. / Ana Roe, who died on Friday, was 88.
The museum's director, Mara Lind, wept. / Curator Mara Lind wept.
A company spokeswoman, Mara Lind, spoke. / Mara Lind, the company's head of personnel, spoke.
Mara Lind, a spokeswoman for the ministry, spoke. / Mara Lind, a spokeswoman for the police, spoke.
Mara Lind used to be a butcher. / Mara Lind, a former optician, came.
`;

/** Where the description may be of another, or tells of another time. */
const TAKEN_UP_SILENT = `
Jan Oster met Ana Roe. The mayor is 52. / Ana Roe (58) met Jan Oster.
Ana Roe left early. The mayor (52) wept. / Ana Roe, 58, left early.
The captain, Ana Roe, left early. The captain is 52 points ahead. / Ana Roe (58) left early.
Jan Oster told police about a man at the pier. The 31-year-old Norwegian had a knife. / Jan Oster, a Danish cook, told police.
Officer Jan Oster arrested Ivo Kern. The 31-year-old Norwegian had a knife. / Jan Oster, a Danish officer, arrested Ivo Kern, a Swede.
Mara Lind met Ana Roe. The retired nurse, 63, was tired. / Mara Lind, a teacher, met Ana Roe, a baker.
Jan Oster was hurt with his brother. The Norwegian is in hospital. / Jan Oster, a Danish cook, was hurt.
Mara Lind is back. At 19 she won her first cup. / Mara Lind, 44, is back.
Mara Lind is back. She was 22 when she left. / Mara Lind, 44, is back.
A new plumber, Ana Roe said, was on the way. / Ana Roe, a baker, said so.
Ivo Kern ran on. Jan Oster looked strong but the Russian passed them. / Jan Oster, a Dane, ran.
"Is Jan Oster a duck?" the 43-year-old asked. / Jan Oster is 31.
A new plumber, he said, would come. Jan Oster left. / Jan Oster, a baker, left.
Jan Oster won. The Italian team had no answer. / Jan Oster, a Dane, won.
Jan Oster won. The Italian brands his goods with fire. / Jan Oster, a Dane, won.
Jan Oster bought it. The 46-year-old bridge had to go. / Jan Oster, 41, bought the bridge.
Jan Oster met them. The French were late. / Jan Oster, a Dane, met them.
Mara Lind was treated by a doctor. The retired baker, 71, was tired. / Mara Lind, a nurse, was treated.
Two people died, police spokesman Jan Oster said. The 46-year-old Estonian had a knife. / Jan Oster, a Dane, said so.
Jan Oster sued the hospital. The nurse was dismissed. / Jan Oster, a baker, sued the hospital.
Mara Lind, 44, won. The 31-year-old Norwegian came second. / Mara Lind, a Swede, won.
Mara Lind lost her keys. He is 31 and a nurse. / Mara Lind, 44, a baker, lost her keys.
Jan Oster, who drove one of the lorries, was hurt. / Jan Oster, a baker, was hurt.
Jan Oster taught them a lesson. / Jan Oster, a baker, won.
Jan Oster taught himself to swim. / Jan Oster, a baker, won.
Jan Oster, 44, won. / Jan Oster won. He is 45.
Jan Oster won. He had once been a waiter. / Jan Oster, a baker, won.
Jan Oster has a dog. The dog, 12, barked. / Jan Oster, 41, has a dog.
Captain Jan Oster came. / Colonel Jan Oster came.
Ana Roe, in her fifties, won. / Ana Roe, 60, won.
Ana Roe, in her late thirties, won. / Ana Roe, 41, won.
Mara Lind, a spokeswoman for the police ministry, spoke. / Mara Lind, a spokeswoman for the police, spoke.
Mara Lind, a spokeswoman for the airline, spoke. / Mara Lind, the airline's head of communications, spoke.
On Friday Mara Lind climbed down alone and reached the hut. Later Ana Roe came up there with a rope. ¶ The 46-year-old Austrian had lost a boot. / Ana Roe, a German, came with a rope.
Sweden's coach, Ana Roe, came second. / Denmark's Ana Roe came second.
Jan Oster, who comes from a family of bakers, came. / Jan Oster, a tailor, came.
Jan Oster, who repairs the roof of the church, came. / Jan Oster, a baker, came.
Jan Oster, born in 1984, came. / Jan Oster, 46, came.
Jan Oster, the architect of the deal, came. / Jan Oster, a lawyer, came.
Mara Lind, his wife, came. / Mara Lind, his mother-in-law, came.
Ana Roe knew them: she has hired a nurse. / Ana Roe, a dentist, knew them.
Jan Oster drives a bus of the old kind to fairs. / Jan Oster, a baker, came.
Jan Oster, a medic, came. / Jan Oster, a nurse, came.
Jan Oster, a builder, came. / Jan Oster, a bricklayer, came.
Jan Oster, a farm worker, came. / Jan Oster, a shepherd, came.
Ana Roe, a theatre nurse, came. / Ana Roe, a former midwife, came. The nurse, 41, was late.
`;

const pairsIn = (list: string): readonly string[] => list.split('\n').filter((line) => line !== '');

function isTold(line: string): boolean {
  const texts = line.split(' / ');
  const articles = texts.map((text, i) =>
    corpusArticle({ path: `${i}.txt`, date: '2031-05-02', text: `${text.replace(' ¶ ', '\n\n')} ${AFFAIR}` }),
  );
  const { snapshot } = advance(
    null,
    { ...REST, articles: new Map(articles.map((one) => [one.path, one])) },
    createSayingIndexer(),
  );
  const told = articles.map(({ path }) => checkArticle(path, snapshot).some(({ code }) => code === 'role.differs'));
  assert.equal(told[0], told[1], line);
  return told[0]!;
}

test('who somebody is, in two articles that cannot both have it right', () => {
  assert.deepEqual(
    pairsIn(TOLD).filter((line) => !isTold(line)),
    [],
  );
});

test('what one person may be in two articles stays untold', () => {
  assert.deepEqual(pairsIn(SILENT).filter(isTold), []);
});

test('what somebody is, where the name is in the sentence before', () => {
  assert.deepEqual(
    pairsIn(TAKEN_UP_TOLD).filter((line) => !isTold(line)),
    [],
  );
  assert.deepEqual(pairsIn(TAKEN_UP_SILENT).filter(isTold), []);
});

test('how old somebody without a name is', () => {
  assert.deepEqual(
    pairsIn(STRANGERS_TOLD).filter((line) => !isTold(line)),
    [],
  );
  assert.deepEqual(pairsIn(STRANGERS_SILENT).filter(isTold), []);
});

/** The same of things: what one is called, where it is, what it carries. */
const THINGS_TOLD = `
Mara Lind of Velm Air said a Boeing 737-800 with 62 people on board crashed near Lysk. / The Boeing 757 of Velm Air crashed near Lysk, Mara Lind said.
A freight train loaded with timber blocked the tunnel near Lysk, Mara Lind of Velm Rail said. / The freight train, carrying paper for the port, stood near Lysk, Mara Lind of Velm Rail said.
Mara Lind was held by the Brigades of the South near Lysk, Velm Aid said. / The Brigades of the North freed Mara Lind near Lysk, Velm Aid said.
`;
const THINGS_SILENT = `
Mara Lind of Velm Air said a Boeing 737-800 with 62 people on board crashed near Lysk. / The Boeing 737 of Velm Air crashed near Lysk, Mara Lind said.
Mara Lind of Velm Air said it would buy the Boeing 737. / The Boeing 757 is old, Mara Lind of Velm Air said.
Mara Lind of Velm Air said a Boeing 737 crashed near Lysk, not a Boeing 757. / The Boeing 757 of Velm Air crashed near Lysk, Mara Lind said.
A train carrying oil stood near Lysk, Mara Lind of Velm Rail said. / The train, carrying diesel, stood near Lysk, Mara Lind of Velm Rail said.
A train carrying timber and paper stood near Lysk, Mara Lind of Velm Rail said. / The train, carrying paper, stood near Lysk, Mara Lind of Velm Rail said.
`;

const LEAD = 'Rosa Thal and Greta Holm spoke of it in Lysk on Friday.';

function isThingTold(line: string): boolean {
  const articles = line
    .split(' / ')
    .map((text, i) => corpusArticle({ path: `${i}.txt`, date: '2031-05-02', text: `${LEAD} ${text}` }));
  const { snapshot } = advance(
    null,
    { ...REST, articles: new Map(articles.map((one) => [one.path, one])) },
    createSayingIndexer(),
  );
  return articles.every(({ path }) =>
    checkArticle(path, snapshot).some(({ code }) => code === 'entity.spelling-differs'),
  );
}

test('what one thing is called in two articles of one affair', () => {
  assert.deepEqual(
    pairsIn(THINGS_TOLD).filter((line) => !isThingTold(line)),
    [],
  );
  assert.deepEqual(pairsIn(THINGS_SILENT).filter(isThingTold), []);
});
