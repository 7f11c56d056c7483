import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../../server/src/article/read';

/** One line of text with `|` where a sentence ends and the next begins. */
function checkSentences(marked: string): void {
  const expected = marked.split('|').map((sentence) => sentence.trim());
  const text = marked.replaceAll('|', '');
  const got = readArticle(text, 'txt').sentences.map((s) => text.slice(s.start, s.end));
  assert.deepEqual(got, expected);
}

const LINES: Record<string, readonly string[]> = {
  'titles and initials': [
    'Mr. Lind met Gen. Roe and Lt. Col. J. Smith of the guard. | They spoke for an hour.',
    'Senators Ann Roe, R-Ky., said no, and Jan Lind, D-Ore., said yes. | A third abstained.',
    'The climbers left Mt. Orrin at dawn. | Mt. Lesser Orrin lay in fog near Ft. Dale.',
    'John Vane Jr. spoke first. | Then came Peter Holm Sr. | The others left.',
    'The crowd stood on Main St. | The mayor came late from St. Osric’s church.',
    'Dr. Ann Roe, Ph.D., told Prof. Lind so. | He agreed.',
    'The memo by J. So reached A. B. Carver. | Nobody read it.',
    'They took plan B. | The first one had failed.',
    'Sgt. Maj. Olan Reed and Capt. Iris Holt were hurt. | Both will live.',
    'Rep. Roe wrote to Sec. Lind. | No answer came.',
    'Gov. Ann “Rocky” Roe signed it. | Critics sued.',
    'Supt. Mary Vane and Insp. Paul Dorn opened the file. | It was empty.',
  ],
  'states and initialisms': [
    'Talks opened in the U.S. | During them, U.S. President Ann Roe spoke to the U.N. Security Council.',
    'Goods from the U.S. reached the U.K. | However, few were sold.',
    'Troops came from the U.S. | Officials said they would stay.',
    'Two dozen U.S. Officials’ Club members resigned. | The rest stayed.',
    'He flew to Washington, D.C. | There he met U.S. Sen. Lind.',
    'They met in the U.S. | “We agreed on nothing,” she said.',
    'The E.U. Commission and the U.A.E. embassy declined. | Neither explained why.',
    'The firm moved from Dover, Del. | It employs ninety people in Sacramento, Calif., alone.',
    'The car stood on a lot in Lodi, N.J. | Holm owned it.',
    "Holm is from Dover, Del. | ''She has won,'' said Vane.",
    'He spoke to Ferguson, Mo. Mayor Paul Dorn. | She did not.',
    'In New York, N.Y. Gov. Roe said no. | The farm is in Lodi, Ill. | Vane bought it.',
    'Velm Inc. Chief Executive Ann Roe left. | Shares of Orrin Corp. fell.',
    'The ship was built by Orrin Corp. | The state paid Velm Steel Co. Ltd. for it.',
    'In the U.S. No. 2 post he lasted a week. | Then he quit.',
    'The so-called U.S. “red line” held. | It was drawn in May.',
    'The U.S. (and its allies) left. | Nobody else did.',
    'The aid, e.g. Grain and oil, arrived, i.e. Most of it. | The rest sank.',
  ],
  'dates and times': [
    'Prices rose in Feb. | Analysts had expected it.',
    'They met on Sept. 11 and again on Fri. | Talks went on until Oct. 3.',
    'The shelling began at 5 p.m. Monday and ended at 6 a.m. local time. | Two people died.',
    'The doors opened at 9 a.m. | Police arrived at 5 p.m. Velm time.',
    'The bridge fell at 5 p.m. | Rescuers came at once.',
    'He was born on Jan. 5, 1961. | He died in Dec. | She lives.',
    'It rained on Sat. | Sunday was dry.',
    'They sat under the sun. | Nobody spoke.',
  ],
  'numbers and units': [
    'See p. 12 and fig. 3 of the report. | It has 40 pages.',
    'A 155 mm. shell fell near No. 10 on the road. | It did not explode.',
    'They carried maps, food, etc. | More came by boat.',
    'Maps, food, etc. were left behind. | No. 5 was lost.',
    'She asked if he knew. | No. | He did not.',
    'The load was 450 kg. | Two trucks carried it.',
    'It cost approx. 50 crowns vs. 60 last year. | Art. 4 applies.',
    'The road is 3.5 km long. | It fell by .5 points.',
    '1. The first demand was bread. | The second was peace.',
    'It happened in 2022. | The war went on.',
    'In 2022. 3,000 people left.'.replace('2022. 3', '2022 about 3'),
    'The Roe v. Lind case et al. ended. | Both lost.',
    'She ran the 5 ft. 2 in. gap. | It held.'.replace(' in. gap', ' gap'),
  ],
  'quotation marks': [
    '“Is it true?” he asked. | “Yes!” she said.',
    '“Is it true?” Ms. Roe asked. | “It is.” | Lind nodded.',
    '“Who pays?” asked Lind. | Nobody knew.',
    '“Who pays?” | The question stayed.',
    '“We will stay.” he said. | “They will go.”',
    'He called it “a war.” | Despite this, talks went on.',
    'It failed “to defend “. | It is a shared view.',
    'They named it ‘the end.’ | Nobody laughed.',
    '"We stay," he said. | "They go. | We wait."',
    'He wrote: "We stay. " | She did not.',
    "''We stay,'' he said. | ``They go.'' | Nobody did.",
    'It was over (for now). | (It was not.) | Then it rained.',
    '«We stay.» | They left.',
    '“It is over.” | “It is not.”',
    '"We stay."" "',
  ],
  'ellipses, stops and question marks': [
    'We are at war with Velm… | We will decide.',
    'They made a decision … it’s really this that counts. | It passed.',
    'He counted one, two ... and three. | Then he left.',
    'The … Velm treaty stands. | It always did.',
    'Well… I think so. | Perhaps not.',
    'He stopped.... | Nobody moved.',
    'What now?! | Nobody knows.',
    'Stop! | Who goes there? | A friend.',
    'Yahoo! shares fell. | They rose later.',
    'The talks failed... | They will resume.',
    'She won last week. ... | Nobody had expected it.',
    'He stayed. … | She left.',
  ],
  'torn and scraped text': [
    'Two officials told Velm News. | subject. | Nobody else did.',
    '“They go,” he said. | he declared.',
    'They struck oil refineries. | oil.',
    'See VelmNews.com for more. | The file is plan.Final.doc here.',
    'A govt. spokesman of the dept. said so. | It was late.',
    'Caption without a stop',
    'They shelled the town. | al-Orrin fell.',
    'He spoke for Velm . | She did not .',
  ],
};

for (const [name, lines] of Object.entries(LINES)) {
  test(`sentences: ${name}`, () => {
    for (const line of lines) checkSentences(line);
  });
}

test('sentences: a stop without the space after it', () => {
  const text = 'The war ended.The peace did not. He said “no.”The crowd left.';
  const got = readArticle(text, 'txt').sentences.map((s) => text.slice(s.start, s.end));
  assert.deepEqual(got, ['The war ended.', 'The peace did not.', 'He said “no.”', 'The crowd left.']);
});
