import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../../server/src/article/read';

const REST =
  '\nBoats searched the strait for nine hours and found nothing but a raft and a bell, the rescue service of Velm said.\n';

/** What the text shows of itself, all marked as a guess. */
function checkGuesses(text: string, expected: Record<string, unknown>): void {
  const article = readArticle(text, 'txt');
  const values: Record<string, unknown> = {};
  for (const [key, known] of Object.entries(article.metadata)) {
    assert.equal(known.origin, 'guess');
    if (key !== 'title') values[key] = known.value;
  }
  assert.deepEqual(values, expected, text);
}

/** The dateline's words and its place; the first sentence begins after it. */
function checkDateline(text: string, words: string | null, place?: string): void {
  const article = readArticle(text, 'txt');
  const { dateline } = article;
  assert.equal(dateline ? text.slice(dateline.start, dateline.end) : null, words, text);
  if (!dateline) return;
  assert.equal(dateline.place, place);
  const sentence = article.sentences.find((s) => s.start >= dateline.end)!;
  assert.ok(text.slice(dateline.end, sentence.start).trim() === '', text);
}

test('datelines', () => {
  checkDateline('ORRIN, – The ferry left at dawn.', 'ORRIN, –', 'Orrin');
  checkDateline('NEW ORRIN, Velm — The ferry left at dawn.', 'NEW ORRIN, Velm —', 'New Orrin');
  checkDateline('GENEVA (Reuters) - The ferry left at dawn.', 'GENEVA (Reuters) -', 'Geneva');
  checkDateline('ORRIN, 3 May (AFP) – The ferry left.', 'ORRIN, 3 May (AFP) –', 'Orrin');
  checkDateline('ORRIN, Velm, May 3, 2024 (AP) -- The ferry left.', 'ORRIN, Velm, May 3, 2024 (AP) --', 'Orrin');
  checkDateline('DAMASCUS (Sputnik) The ferry left.', 'DAMASCUS (Sputnik)', 'Damascus');
  checkDateline('ORRIN (Velm News Agency) -- The ferry left.', 'ORRIN (Velm News Agency) --', 'Orrin');
  checkDateline('Washington: The ferry left.', 'Washington:', 'Washington');
  checkDateline('Lysk: The minister spoke at a briefing in Lysk.', 'Lysk:', 'Lysk');
  checkDateline('Kyiv – The ferry left.', 'Kyiv –', 'Kyiv');
  checkDateline('New Delhi, Feb 5 (PTI): The ferry left.', 'New Delhi, Feb 5 (PTI):', 'New Delhi');
  checkDateline('MOSCOW. Nov 17 (Interfax) - The ferry left.', 'MOSCOW. Nov 17 (Interfax) -', 'Moscow');
  checkDateline('WASHINGTON, D.C. — The ferry left.', 'WASHINGTON, D.C. —', 'Washington, D.C.');
  checkDateline('KYIV/LVIV, Ukraine — “We stay,” she said.', 'KYIV/LVIV, Ukraine —', 'Kyiv/Lviv');
  checkDateline('VELM — The ferry left. Velm has another.', 'VELM —', 'Velm');
  checkDateline('PORT-AU-PRINCE — The ferry left.', 'PORT-AU-PRINCE —', 'Port-Au-Prince');
});

test('what only looks like a dateline', () => {
  for (const text of [
    'NATO – The alliance stays out.',
    'VCO (Velm Coastal Organisation) – The guard stays out.',
    'HIMARS – American rockets that Velm bought – were used. Four HIMARS came.',
    'Lysk: The minister spoke of Lysk.',
    'VELM’S NEW LEADERS - The ferry left.',
    'LEADERS MEET, AND NOBODY KNOWS WHY - The ferry left.',
    'Roe: “We stay.” She left at noon.',
    'Moscow has sent boats. They left at dawn.',
    'BREAKING – The ferry left at dawn.',
    'FEATURE - The ferry left at dawn.',
    'PRESS DIGEST - The ferry left at dawn.',
    'VCO – The guard stays out. The VCO said so.',
    'WHO – The agency stays out. “Who knows?” it said.',
    'Update: The ferry left at dawn.',
    'London – which pays for it – said no. So did Velm.',
    'In Kyiv – The ferry left.',
    'US: The ferry left.',
  ])
    checkDateline(text, null);
});

test('agency and date of a dateline', () => {
  checkGuesses(`GENEVA, 3 May 2024 (Reuters) - The ferry left at dawn.${REST}`, {
    wire: 'Reuters',
    date: '2024-05-03',
  });
  checkGuesses(`GENEVA, 3 May (AFP) - The ferry left at dawn.${REST}`, { wire: 'AFP' });
  checkGuesses(`SKARRE, March 10 (Transmarine Wire) - The ferry left at dawn.${REST}`, { wire: 'Transmarine Wire' });
});

test('outlets that the page names', () => {
  checkGuesses(`Ferry lost\nThe ferry left at dawn.${REST}This article was originally published on VelmNews.com`, {
    outlet: 'Velm News',
  });
  checkGuesses(`Ferry lost\nThe ferry left at dawn.${REST}This story first appeared in The Velm Herald.`, {
    outlet: 'The Velm Herald',
  });
  checkGuesses(`Ferry lost\nThe ferry left at dawn.${REST}The post Ferry lost appeared first on Velm Herald.`, {
    outlet: 'Velm Herald',
  });
  checkGuesses(`Ferry lost\nSOURCEVelmHerald\nThe ferry left at dawn.${REST}`, { outlet: 'VelmHerald' });
  // Everyday words name an outlet on a page's first line, above a headline and a date, and nowhere else.
  const paper = 'Harbour Post\nFerry fire off the point leaves many missing\nMarch 3, 2025\nThe ferry left at dawn.';
  checkGuesses(`${paper}${REST}`, { outlet: 'Harbour Post', date: '2025-03-03' });
  checkGuesses(`Ferry lost\nHarbour Post\nMarch 3, 2025\nThe ferry left at dawn.${REST}`, { date: '2025-03-03' });
  checkGuesses(`Ferry lost\nThe ferry left at dawn.${REST}© 2024 The Velm Herald. All rights reserved.`, {
    outlet: 'The Velm Herald',
  });
  checkGuesses(`Ferry lost\nThe ferry left at dawn.${REST}Source: ministry of the sea`, {});
});

test('machine translations show by two kinds of marks', () => {
  const torsos = 'The boats struck the refineries. oil.\nTwo officials told Velm News so. the subject.\n';
  checkGuesses(`Ferry lost\n${torsos}The army in kyiv waits for kyiv to speak.${REST}`, { translated: true });
  checkGuesses(`Ferry lost\n${torsos}It was built “to defend “. Nobody came.${REST}`, { translated: true });
  checkGuesses(`Ferry lost\n${torsos}The army in Kyiv waits.${REST}`, {});
  checkGuesses(`Ferry lost\nThe boats struck the refineries. oil.\nThe army in kyiv waits for kyiv.${REST}`, {});
});

test('authors, dates and translations that the page names', () => {
  checkGuesses(
    `Ferry lost\nBy ANN ROE and Jan Lind, Velm Herald\nPublished March 4, 2024 at 6:10 p.m.\nThe ferry left at dawn.${REST}`,
    {
      authors: ['Ann Roe', 'Jan Lind'],
      date: '2024-03-04',
    },
  );
  checkGuesses(`Ferry lost\nAnn Roe\nSea correspondent\nThe ferry left at dawn.${REST}`, { authors: ['Ann Roe'] });
  checkGuesses(`Ferry lost\nThe ferry left at dawn.${REST}Source: The Velm Herald and news agencies`, {
    outlet: 'The Velm Herald',
  });
  checkGuesses(`Ferry lost\nAFP\nThe ferry left at dawn.${REST}`, { wire: 'AFP' });
  checkGuesses(`Ferry lost\nThe ferry left at dawn.${REST}Mary Holm is a reporter with the Velm Herald.`, {
    authors: ['Mary Holm'],
  });
  checkGuesses(
    `Ferry lost\nThe ferry left at dawn.${REST}By Ann Roe${REST}The rest of the story is lost at sea, they said.`,
    {},
  );
  checkGuesses(`Ferry lost\nThe ferry left at dawn.${REST}May 3, 2017`, {});
  checkGuesses(`Ferry lost\nThe ferry left at dawn.${REST}First published: May 3, 2017`, { date: '2017-05-03' });
  checkGuesses(`18 May 2017 The ferry left at dawn.${REST}`, { date: '2017-05-18' });
  checkGuesses(`Ferry lost\nThe ferry left at dawn on 18 May 2017.${REST}`, {});
  checkGuesses(`Ferry lost\nThis article was translated from Velmish.\nThe ferry left at dawn.${REST}`, {
    translated: true,
  });
  checkGuesses(`Ferry lost\nThe ferry left at dawn, the translated letter said.${REST}`, {});
});

const HERALD = { outlet: 'The Velm Herald', date: '2026-03-05' };

/** A line under the headline, and over it. */
function checkTopLine(line: string, expected: Record<string, unknown>): void {
  checkGuesses(`Ferry toll rises\n\n${line}\n${REST}`, expected);
  checkGuesses(`${line}\n\nFerry toll rises\n${REST}`, expected);
}

test('outlet and date on a line above the text', () => {
  for (const line of [
    'The Velm Herald, 5 March 2026',
    'The Velm Herald | March 5, 2026',
    'The Velm Herald – Thursday, March 5, 2026',
    'The Velm Herald March 5, 2026',
    'The Velm Herald (5 March 2026)',
    '(The Velm Herald, 5 March 2026)',
    'The Velm Herald, Orrin, 5 March 2026',
    'The Velm Herald, 5 March 2026, p. 4',
    '5 March 2026 — The Velm Herald',
    'Thu 5 Mar 2026, 10:30 a.m. GMT | The Velm Herald',
    'Published 5 March 2026 by The Velm Herald',
    'Published 5 March 2026 by The Velm Herald.',
    'Published by The Velm Herald on March 5, 2026',
    'Source: The Velm Herald, 5 March 2026',
    'The Velm Herald\n5 March 2026',
    '5 March 2026\nThe Velm Herald',
  ])
    checkTopLine(line, HERALD);
  checkTopLine('By Ann Roe | The Velm Herald | March 5, 2026', { ...HERALD, authors: ['Ann Roe'] });
  checkTopLine('By Ann Roe | March 5, 2026', { authors: ['Ann Roe'], date: '2026-03-05' });
  checkTopLine('Published 5 March 2026 by Ann Roe', { date: '2026-03-05' });
  checkTopLine('Velm Daily News · 2026-03-05 · 4 min read', { outlet: 'Velm Daily News', date: '2026-03-05' });
  checkTopLine('velmherald.com | 5 March 2026', { outlet: 'velmherald.com', date: '2026-03-05' });
  checkTopLine('The Velm Post, March 2026', { outlet: 'The Velm Post', date: '2026-03' });
  checkTopLine('Velm Post | March 5, 2026', { outlet: 'Velm Post', date: '2026-03-05' });
  checkTopLine('New Orrin Star, 5 March 2026', { outlet: 'New Orrin Star', date: '2026-03-05' });
  checkTopLine('The Times of Velm, 5 March 2026', { outlet: 'The Times of Velm', date: '2026-03-05' });
  checkTopLine('Daily Mirror, 5 March 2026', { outlet: 'Daily Mirror', date: '2026-03-05' });
  checkTopLine('The Sun, 5 March 2026', { outlet: 'The Sun', date: '2026-03-05' });
  // Names that tell of no outlet by their words.
  for (const outlet of ['Aftenposten', 'Clarín', 'C-SPAN', 'Forbes', 'The Diplomat'])
    checkTopLine(`${outlet}, 5 March 2026`, { outlet, date: '2026-03-05' });
  checkTopLine('Reuters, 5 March 2026', { wire: 'Reuters', date: '2026-03-05' });
  // When it was changed is not when it appeared.
  checkTopLine('The Velm Herald, updated 5 March 2026', { outlet: 'The Velm Herald' });
  checkGuesses(`The Velm Herald\nFerry toll rises\n5 March 2026\n${REST}`, HERALD);
  checkGuesses(`The Velm Herald, 5 March 2026\n${REST}`, HERALD);
});

test('what only begins as an outlet and a date do', () => {
  for (const line of [
    'The Velm Herald, 5 March 2026, reported that the ferry was lost',
    'The Velm Herald reported on 5 March 2026',
    'On 5 March 2026 The Velm Herald reported that the ferry was lost.',
    '5 March 2026 — The Velm Herald closes',
    '5 March 2026 was the day on which the ferry was lost.',
    '5 March 2026 – Velm Loses Star',
    'Published by The Velm Herald',
    'Fallen Star, 5 March 2026',
    'Winter Sun, 5 March 2026',
    'The Fall of the Republic, 5 March 2026',
    'Freedom of the Press, 5 March 2026',
    'The New Normal Today, 5 March 2026',
    'Letter to The Times, 5 March 2026',
    'Orrin, 5 March 2026',
    'World News | March 5, 2026',
    'Statement by the Ministry, 5 March 2026',
    'The Velm Herald | The Orrin Post | 5 March 2026',
    'The Velm Herald, 3/4/2026',
    'The Velm Herald',
  ])
    checkTopLine(line, {});
  // It is the only headline.
  checkGuesses(`Velm Herald, 5 March 2026\n${REST}`, {});
  checkGuesses(`The Last Post\n5 March 2026\n${REST}`, { date: '2026-03-05' });
  checkGuesses(`Ferry toll rises\n${REST}The Velm Herald, 5 March 2026\n`, {});
});

test('an outlet and a date above the text are no headline and no sentence of it', () => {
  const kindsOf = (text: string): string =>
    readArticle(text, 'txt')
      .blocks.map(({ kind }) => kind)
      .join(' ');
  assert.equal(kindsOf(`The Velm Herald | March 5, 2026\n\nFerry toll rises\n${REST}`), 'byline headline paragraph');
  assert.equal(
    kindsOf(`The Velm Herald\n5 March 2026\n\nFerry toll rises\n${REST}`),
    'byline byline headline paragraph',
  );
  assert.equal(kindsOf(`Ferry toll rises\nThe Velm Herald, 5 March 2026\n${REST}`), 'headline byline paragraph');
});
