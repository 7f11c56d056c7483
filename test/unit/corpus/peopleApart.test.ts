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

const AFFAIR = 'Rosa Thal, a medic, and Greta Holm were there as well.';

/** What two outlets say of one person in one affair, divided by `/`, and both are told. */
const TOLD = `
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
Mara Lind is the assistant coach. / The head coach, Mara Lind, was sent off.
`;

/** What may both be so. */
const SILENT = `
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

const pairsIn = (list: string): readonly string[] => list.split('\n').filter((line) => line !== '');

function isTold(line: string): boolean {
  const texts = line.split(' / ');
  const articles = texts.map((text, i) =>
    corpusArticle({ path: `${i}.txt`, date: '2031-05-02', text: `${text} ${AFFAIR}` }),
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
