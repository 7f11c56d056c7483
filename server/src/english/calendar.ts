/** Months and weekdays with the short forms of datelines, folded. */
const MONTH_FORMS =
  'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec';

/** 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_FORMS.split('|').flatMap((forms, i) => forms.split(' ').map((form): [string, number] => [form, i + 1])),
);

/** 0 is Sunday, as in JavaScript. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'sunday sun|monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat'
    .split('|')
    .flatMap((forms, i) => forms.split(' ').map((form): [string, number] => [form, i])),
);

export const WEEKDAY_NAMES: readonly string[] = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
