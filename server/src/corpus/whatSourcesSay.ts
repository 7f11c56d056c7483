import { type EventDays, eventDaysOf } from './eventDays';
import { type GroupsApart, groupsApart } from './groupsApart';
import type { CorpusArticle } from './types';

/** What all sources together say that the key of a figure in one of them, or in a draft, hangs on. Read when first asked. */
export interface WhatSourcesSay {
  readonly days: EventDays;
  readonly groups: GroupsApart;
}

export function whatSourcesSay(articles: ReadonlyMap<string, CorpusArticle>): WhatSourcesSay {
  const days = eventDaysOf(articles.values());
  return { days, groups: groupsApart([...articles.values()], days) };
}
