import type { Picture } from '../features/pictures/types';
import type { ClaimArrangement } from './claim';

const STATES = {
  agreed: 'Agreed.',
  differs: 'They differ, but hedges, rounding or unknown dates allow both.',
  updated: 'Updated: later articles have newer figures.',
  disputed: 'Disputed: named authorities contradict each other.',
  conflict: 'In conflict: they cannot all be true.',
};

/** What stands under a picture's title: its state and why, what was ruled, what it leaves out. */
export function captionOf(picture: Picture): readonly string[] {
  if (picture.kind === 'claim') {
    const { ruling } = picture;
    const verdict =
      ruling && (ruling.verdict === 'accepted' && ruling.value ? `${ruling.value} accepted` : ruling.verdict);
    return [
      picture.why || STATES[picture.state],
      ...(verdict ? [`Ruled: ${verdict}${ruling?.reason ? ` (${ruling.reason})` : ''}`] : []),
    ];
  }
  if (picture.kind === 'quoted' && picture.left > 0) {
    return [picture.summary, `${picture.left} more speakers are in the Quotations view.`];
  }
  return [picture.summary];
}

/** How to read it. */
export function legendOf(picture: Picture, arrangement: ClaimArrangement): string {
  if (picture.kind === 'quoted') return 'The larger the dot, the more quotations; drafts have a colour of their own.';
  if (picture.kind === 'time') {
    const without =
      picture.undated.length > 0
        ? ` Without a date: ${picture.undated.map(({ label }) => `“${label}”`).join(', ')}.`
        : '';
    return `● article, ◆ draft, ▲ the day of what the figures count.${without}`;
  }
  const { values } = picture;
  const parts = [
    ...(values.some(({ group }) => group > 0) ? ['Values with the same letter can all be true together.'] : []),
    ...(values.some(({ low, high }) => low !== null && high !== null && low < high)
      ? ['A bar is what the wording allows.']
      : []),
    ...(values.some(({ low, high }) => low === null || high === null) ? ['An arrow is an open end (“at least”).'] : []),
    ...(values.some(({ role }) => role === 'draft') ? ['◆ is a draft.'] : []),
    ...(picture.left > 0 ? [`${picture.left} more values are not drawn; the Claims view has them.`] : []),
  ];
  const undated = values.filter(({ date }) => date === null || date.length < 10);
  if (arrangement === 'time' && undated.length > 0) {
    parts.push(
      `Without a date, and so not here: ${undated.map(({ outlet, written }) => `${written} (${outlet})`).join('; ')}.`,
    );
  }
  return parts.join(' ');
}
