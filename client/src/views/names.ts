import type { ViewName } from '../../../server/src/lsp/viewsProtocol';

/** Every view that can be filtered; *Findings* has its own model, the others are lines that the server makes. */
export const FILTERED_VIEWS = ['findings', 'claims', 'quotations', 'actors', 'articles'] as const;
export type FilteredView = (typeof FILTERED_VIEWS)[number];

export const viewId = (view: FilteredView): string => `crosscheck.${view}`;
export const filterCommand = (view: FilteredView): string => `crosscheck.${view}.filter`;
export const clearFilterCommand = (view: FilteredView): string => `crosscheck.${view}.clearFilter`;
export const arrangeCommand = (view: ViewName): string => `crosscheck.${view}.arrange`;
/** Context key: the view shows a part only. */
export const filteredContext = (view: FilteredView): string => `crosscheck.${view}.filtered`;

/** On a line of a view. */
export const OPEN_TO_SIDE_COMMAND = 'crosscheck.openToSide';
export const REVEAL_COMMAND = 'crosscheck.revealInExplorer';
export const COPY_LINE_COMMAND = 'crosscheck.copyLine';
export const COMPARE_LINE_COMMAND = 'crosscheck.compareLine';
export const DECIDE_LINE_COMMAND = 'crosscheck.decideLine';
export const TAKE_BACK_LINE_COMMAND = 'crosscheck.takeBackLine';
export const MENTIONS_LINE_COMMAND = 'crosscheck.mentionsLine';
export const DESCRIBE_LINE_COMMAND = 'crosscheck.describeLine';
