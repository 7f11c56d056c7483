import type { Picture, PicturedValue } from '../features/pictures/types';
import { readableDate } from '../text/isoDate';
import type { ClaimArrangement } from './claim';
import { letterOf, scaleOf, severalGroups } from './claimMarks';
import { isDated } from './claimTime';
import { axisNumber, groupColour } from './frame';

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
  if (picture.kind === 'quoted') {
    const relayed = picture.cells.some(({ quotations }) => quotations.some(({ via }) => via !== null));
    const ring = relayed ? ' A broken ring: some of it at second hand, passed on by somebody else.' : '';
    return `The larger the dot, the more quotations; drafts have a colour of their own.${ring}`;
  }
  if (picture.kind === 'time') {
    const without =
      picture.undated.length > 0
        ? ` Without a date: ${picture.undated.map(({ label }) => `“${label}”`).join(', ')}.`
        : '';
    return `● article, ◆ draft, ▲ the day of what the figures count.${without}`;
  }
  const { values } = picture;
  const parts = [
    ...(severalGroups(picture) ? ['Values with the same letter can all be true together.'] : []),
    ...(values.some(({ low, high }) => low !== null && high !== null && low < high)
      ? ['A bar is what the wording allows.']
      : []),
    ...(values.some(({ low, high }) => low === null || high === null) ? ['An arrow is an open end (“at least”).'] : []),
    ...(values.some(({ role }) => role === 'draft') ? ['◆ is a draft.'] : []),
    ...(scaleOf(values, picture.accepted).type === 'log' ? ['The axis grows by powers of ten.'] : []),
    ...(arrangement === 'time' && !values.every(isDated) ? ['What has no date stands apart on the right.'] : []),
    ...(picture.left > 0 ? [`${picture.left} more values are not drawn; the Claims view has them.`] : []),
  ];
  return parts.join(' ');
}

/** A group of values that can all be true together, as a legend names it. */
export interface LegendGroup {
  readonly letter: string;
  readonly colour: string;
  readonly text: string;
}

/** More groups than these are a list and no legend. */
const MOST_GROUPS = 8;

/** What the letters and colours of a claim's picture stand for; nothing where all values agree. */
export function groupsOf(picture: Picture): readonly LegendGroup[] {
  if (picture.kind !== 'claim' || !severalGroups(picture)) return [];
  const groups = new Map<number, PicturedValue[]>();
  for (const value of picture.values) {
    const group = groups.get(value.group);
    if (group) group.push(value);
    else groups.set(value.group, [value]);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .slice(0, MOST_GROUPS)
    .map(([group, values]) => {
      const outlets = [...new Set(values.map(ownerOf))];
      const named = outlets.length > 3 ? `${outlets.length} outlets` : outlets.join(', ');
      return { letter: letterOf(values[0]!), colour: groupColour(group), text: `${values[0]!.stated}: ${named}` };
    });
}

/** What a mark says when the mouse rests on it or the keyboard reaches it: the first line is its head. */
export function tellOf(picture: Picture, all: readonly number[]): readonly string[] {
  const [at = 0] = all;
  if (picture.kind === 'time') {
    const mark = picture.marks.find((each) => each.at === at);
    if (!mark) return [];
    const day = readableDate(mark.date);
    return [mark.label, mark.what === 'event' ? `the day that its figures name: ${day}` : `${mark.lane}, ${day}`];
  }
  if (picture.kind === 'quoted') {
    const cell = picture.cells.find(({ quotations }) => quotations[0]?.at === at);
    if (!cell) return [];
    const { quotations } = cell;
    const shown = quotations.slice(0, MOST_TOLD).map(({ words, date, via }) => {
      const when = date === null ? '' : ` (${readableDate(date)})`;
      return `${words}${when}${via === null ? '' : `, by way of ${via}`}`;
    });
    return [`${cell.speaker} in ${cell.outlet}`, ...shown, ...moreThan(quotations.length)];
  }
  const values = all.flatMap((each) => picture.values[each] ?? []);
  const [first] = values;
  if (!first) return [];
  if (values.length > 1) {
    const shown = values.slice(0, MOST_TOLD).map((value) => `${value.written}: ${aboutValue(value)}`);
    return [`${first.stated}, ${values.length} times`, ...shown, ...moreThan(values.length)];
  }
  return [first.written, aboutValue(first), ...allowance(first), ...(first.sentence === '' ? [] : [first.sentence])];
}

const MOST_TOLD = 5;
const moreThan = (count: number): readonly string[] => (count > MOST_TOLD ? [`and ${count - MOST_TOLD} more`] : []);

const ownerOf = ({ role, outlet }: PicturedValue): string => (role === 'draft' ? `draft ${outlet}` : outlet);

function aboutValue(value: PicturedValue): string {
  return [
    ownerOf(value),
    value.date === null ? 'no date' : readableDate(value.date),
    ...(value.authority === null ? [] : [`on the word of ${value.authority}`]),
    ...(value.asOf === null ? [] : [`as of ${readableDate(value.asOf)}`]),
  ].join(' · ');
}

/** What the wording lets be true, in words. */
function allowance({ low, high }: PicturedValue): readonly string[] {
  if (low === null && high === null) return [];
  if (high === null) return [`allows ${axisNumber(low!)} and more`];
  if (low === null) return [`allows ${axisNumber(high)} and less`];
  return low < high ? [`allows ${axisNumber(low)} to ${axisNumber(high)}`] : [];
}
