import assert from 'node:assert/strict';
import { test } from 'node:test';
import { advance } from '../../../server/src/corpus/advance';
import { NO_DECISIONS } from '../../../server/src/corpus/decisions';
import { DEFAULT_MANIFEST } from '../../../server/src/corpus/manifest';
import { areApart, postOf } from '../../../server/src/corpus/posts';
import { createSayingIndexer } from '../../../server/src/corpus/sayings';
import type { CorpusSnapshot } from '../../../server/src/corpus/snapshot';
import { buildKnownEntities } from '../../../server/src/entities/known';
import { checkArticle } from '../../../server/src/rules/check';
import { corpusArticle } from '../../checks/claims';

/** Two roles, divided by `/`, of which nobody has both at a time. */
const APART = `
Colonel / General
Col. / Army General
Lieutenant Colonel / Major
Police Sergeant / Lieutenant
Corporal / Private
Vice Admiral / Commodore
Captain / Lieutenant
the second officer / the chief mate
the ferry's captain / the first officer
Judge / the prosecutor
defence lawyer / Prosecutor
the club's treasurer / secretary of the club
Fire chief / head of the police
deputy fire chief / the head of the fire brigade
Sgt. / Cpl.
Deputy Defence Minister / Defence Minister
Velm's deputy defence minister / Defence Minister
head of the Harbour Agency / deputy head of the Harbour Agency
deputy leader of the Salt Party / leader of the Salt Party
the deputy chief of the Salt Party / the Salt Party leader
Deputy Mayor / Mayor
Deputy Police Chief / Orlat Police Chief
Vice President / President
vice-chairman of the board / chairman of the board
chief executive of Lysk Metals / the head of safety at Lysk Metals
chief economist at Tolm Bank / head of research at Tolm Bank
museum director / the museum's chief curator
Lysk Metals' chief executive / the company's head of network operations
medical coordinator for Tolm Aid / Tolm Aid's chief pilot
the chief financial officer / the chief operating officer
the school's principal / the deputy principal
deputy mayor of Tolm / Mayor
the assistant coach / the head coach
chief engineer of the yard / the yard's project manager
Velmtel's finance director / the head of marketing
Lysk Metals' head of health and safety / the site's operations director
the director of the port / the deputy head of the port
deputy director of the Velm Museum / head of the Velm Museum
the UN's special envoy / the deputy special envoy of the United Nations
Defence Minister / Foreign Minister
Justice Secretary / Prisons Minister
Velm's health minister / the minister of education
Health Minister / the country's deputy health minister
the deputy head of the rescue service / the head of the rescue service
President of Velm / the prime minister of Velm
President / Prime Minister
a teacher / a nurse
a primary school teacher / a retired carpenter
`;

/** What one person may well have, or two outlets call the same. */
const TOGETHER = `
Colonel / Col.
Vice Admiral / Rear Admiral
the first mate / the first officer
Captain / skipper
a lawyer / Prosecutor
the press secretary of the club / the club's treasurer
the architect of the deal / a lawyer
the head of the fire and police service / Fire chief
Colonel / Lieutenant Colonel
General / Lieutenant General
General / Brigadier General
Gen. / Major General
Captain / Colonel
Commander / Colonel
Sergeant / Sergeant Major
Attorney General / Colonel
Secretary General / Major
Lieutenant Governor / Major
former Colonel / General
finance director / chief financial officer
vice president / president of the Velm Senate
deputy mayor for culture / Mayor
the assistant manager / the manager
head of operations / chief operating officer
the director of the port / the deputy head of the museum
Home Secretary / Interior Minister
Foreign and Defence Minister / Defence Minister
Secretary of State / Defence Minister
the health secretary's spokesman / Defence Minister
retired General / General
Deputy Foreign Minister / Defence Minister
Deputy Prime Minister / Minister
deputy head of the agency / head of research at the agency
former deputy head of the Harbour Agency / head of the Harbour Agency
acting head of the Harbour Agency / deputy head of the Harbour Agency
deputy to the mayor / mayor
Deputy / Sheriff
Deputy Mayor / mayor-elect
Vice President / president of the Senate
vice president of sales / president
chief executive / chairman
chief executive of Lysk Metals / Lysk Metals chairman
chief executive of Lysk Metals / managing director of Lysk Metals
chief executive of Lysk Metals / CEO of Lysk Metals
chief executive of Lysk Metals / head of safety at Tolm Bank
chief executive of Lysk Metals / former head of safety at Lysk Metals
director / chief curator
museum curator / the museum's chief curator
chairman and chief executive of Lysk Metals / head of safety at Lysk Metals
head of state / director of the museum
a nurse / a midwife
a teacher / a member of the council
President of the Velm Chess Union / Prime Minister
the company's president / Prime Minister
former President / Prime Minister
Deputy Prime Minister / President
the deputy head of the rescue service / the head of the press office
communications director of the Salt Party / spokesman for the Salt Party
`;

const pairsIn = (list: string): readonly string[] => list.split('\n').filter((line) => line !== '');

function isApart(line: string): boolean {
  const [one, other] = line.split(' / ').map(postOf);
  return one != null && other != null && areApart(one, other);
}

test('ranks and deputies of which nobody has both, and roles that go together', () => {
  assert.deepEqual(
    pairsIn(APART).filter((line) => !isApart(line)),
    [],
  );
  assert.deepEqual(pairsIn(TOGETHER).filter(isApart), []);
});

const REST = {
  manifest: DEFAULT_MANIFEST,
  decisions: NO_DECISIONS,
  problems: [],
  known: buildKnownEntities([]),
  pasted: new Map(),
};

const WITH = 'Rosa Thal, a medic, and Greta Holm, a nurse, came along.';

function rolesIn(path: string, snapshot: CorpusSnapshot): readonly string[] {
  return checkArticle(path, snapshot).flatMap(({ code, message }) => (code === 'role.differs' ? [message] : []));
}

/** What is added to the colonel's article, what is then told there. */
const STEPS: readonly (readonly [string | null, string | null, readonly string[]])[] = [
  [
    `General Tarn Sabel left Tolm. ${WITH}`,
    '2031-05-03',
    ['“Colonel” here, “General” in a.txt. Check which is right.'],
  ],
  // The same facts, elsewhere.
  [
    `It was late. General Tarn Sabel left Tolm. ${WITH}`,
    '2031-05-03',
    ['“Colonel” here, “General” in a.txt. Check which is right.'],
  ],
  [`Colonel Tarn Sabel left Tolm. ${WITH}`, '2031-05-03', []],
  [
    `  General Tarn Sabel left Tolm. ${WITH}`,
    '2031-05-03',
    ['“Colonel” here, “General” in a.txt. Check which is right.'],
  ],
  // Somebody else of the name, or a later day of his life.
  ['General Tarn Sabel left Tolm.', '2031-05-03', []],
  [`General Tarn Sabel left Tolm. ${WITH}`, '2031-08-03', []],
  [`General Tarn Sabel left Tolm. ${WITH}`, null, []],
  [`General Tarn Sabel, until Friday Colonel Tarn Sabel, left Tolm. ${WITH}`, '2031-05-03', []],
  [
    `Lieutenant Tarn Sabel left Tolm. ${WITH}`,
    '2031-05-03',
    ['“Colonel” here, “Lieutenant” in a.txt. Check which is right.'],
  ],
  [null, null, []],
];

test('another rank in another outlet is told in both, and heard when it changes', () => {
  const indexer = createSayingIndexer();
  const stays = corpusArticle({ path: 'b.txt', date: '2031-05-02', text: `Colonel Tarn Sabel reached Tolm. ${WITH}` });
  const other = corpusArticle({
    path: 'c.txt',
    date: '2031-05-02',
    text: 'Ivo Kern won in Lysk ahead of Olaf Brandt.',
  });
  const base = new Map([stays, other].map((article) => [article.path, article]));
  let { snapshot } = advance(null, { ...REST, articles: base }, indexer);
  for (const [text, date, messages] of STEPS) {
    const articles = new Map(base);
    if (text !== null) articles.set('a.txt', corpusArticle({ path: 'a.txt', date, text }));
    const next = advance(snapshot, { ...REST, articles }, indexer);
    assert.deepEqual(rolesIn('b.txt', next.snapshot), messages, `${text}`);
    assert.equal(text === null ? 0 : rolesIn('a.txt', next.snapshot).length, messages.length);
    const heard = rolesIn('b.txt', snapshot).length + messages.length > 0;
    assert.ok(!heard || next.recheck.has('b.txt'), `${text}`);
    assert.ok(!next.recheck.has('c.txt'));
    const fresh = advance(null, { ...REST, articles }, createSayingIndexer()).snapshot;
    for (const path of articles.keys()) assert.deepEqual(checkArticle(path, next.snapshot), checkArticle(path, fresh));
    snapshot = next.snapshot;
  }
});

test('names that come to stand in many articles tell no longer of one affair', () => {
  const indexer = createSayingIndexer();
  const article = (path: string, text: string) => corpusArticle({ path, date: '2031-05-02', text: `${text} ${WITH}` });
  const stories = [
    article('a.txt', 'General Tarn Sabel left Tolm.'),
    article('b.txt', 'Colonel Tarn Sabel left Tolm.'),
    ...Array.from({ length: 6 }, (_, i) => article(`c${i}.txt`, `Ivo Kern won race ${i}.`)),
  ];
  const articles = new Map(stories.map((one) => [one.path, one]));
  const before = advance(null, { ...REST, articles }, indexer);
  assert.equal(rolesIn('a.txt', before.snapshot).length, 1);
  const more = new Map(articles).set('d.txt', article('d.txt', 'Ivo Kern lost.'));
  const after = advance(before.snapshot, { ...REST, articles: more }, indexer);
  assert.deepEqual([...after.recheck].sort(), ['a.txt', 'b.txt', 'd.txt']);
  assert.deepEqual(rolesIn('a.txt', after.snapshot), []);
});
