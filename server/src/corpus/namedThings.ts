import { AIRCRAFT_MAKERS } from '../english/aircraft';
import { CARGOES, CARRIERS } from '../english/freight';
import type { Span } from '../text/span';
import { areOfOneAffair } from './oneAffair';
import { ofArticle } from './perArticle';
import { evidenceBy } from './perEvidence';
import type { CorpusSnapshot } from './snapshot';
import type { CorpusArticle } from './types';

/** What an article says that a thing of its affair is, is called or holds: the type of an aircraft, a cargo, a group. */
export interface NamedThing extends Span {
  readonly article: CorpusArticle;
  /** Only what has one key is held against each other: "Embraer", "train", "Brigades". */
  readonly key: string;
  readonly value: string;
  /** Whoever names the other one as well, anywhere, tells of both; a town may be named for another reason. */
  readonly isSole: boolean;
}

export interface ThingApart {
  readonly own: NamedThing;
  readonly others: readonly NamedThing[];
}

const MAKERS = AIRCRAFT_MAKERS.join('|');
const BUILT = new RegExp(`\\b(?:${MAKERS})[ -](?:[A-Z-]{1,5})?\\d`);
const MODEL = new RegExp(
  `\\b(?:[Aa]n?|[Tt]he|[Tt]heir|[Ii]ts|[Hh]is|[Hh]er) (?:[a-z0-9-]+ ){0,2}(${MAKERS})[ -]((?:[A-Z]{1,4}-?)?\\d{1,4}(?:-\\d{1,4})?(?:[A-Z]{1,3}|neo)?)(?![\\w-])`,
  'g',
);
/** What one aircraft did, as against what a maker builds. */
const OF_A_FLIGHT =
  /\b(?:crash\w*|wreck\w*|land\w*|ditched|skidded|overran|overshot|aboard|on board|carrying|took off|shot down|came down|broke|hit|flight|collided|exploded|caught fire)\b/i;

const CARRIED = new RegExp(
  `\\b(${CARRIERS.join('|')})\\b,?(?: [\\p{L}-]+){0,3}? (?:(?:was |is |had been )?(?:carrying|loaded with|laden with|transporting|hauling|full of)|with a (?:load|cargo) of) (?:(?:[a-z0-9,.-]+ ){0,3}?(?:tonnes|tons|barrels|litres|loads?) of )?(?:[a-z-]+ ){0,2}?(${[...CARGOES.keys()].join('|')})\\b(?! (?:company|workers|and|or)\\b)`,
  'gu',
);

/** "the Brigades of the South", "the Southern League": groups that have half of the map in their names. */
const QUARTER = / of the (?:North|South|East|West)\b/;
const OF_QUARTER = /\b(?!The )((?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}{3,}) of the (North|South|East|West)\b/gu;

const thingsIn = ofArticle((article): readonly NamedThing[] => onlyOnes(readThings(article)));

function readThings(article: CorpusArticle): readonly NamedThing[] {
  const { text } = article.article;
  const found: NamedThing[] = [];
  const add = (match: RegExpExecArray, group: number, key: string, value: string, isSole = false): void => {
    const start = match.index + match[0].lastIndexOf(match[group]!);
    found.push({ article, key, value, isSole, start, end: start + match[group]!.length });
  };
  for (const match of BUILT.test(text) ? text.matchAll(MODEL) : []) {
    const around = text.slice(Math.max(0, match.index - 120), match.index + match[0].length + 160);
    if (OF_A_FLIGHT.test(around)) add(match, 2, match[1]!, match[2]!.replace('-', '').toLowerCase(), true);
  }
  if (/\b(?:carrying|loaded|laden|transporting|hauling|full of|cargo|load)\b/.test(text))
    for (const match of text.matchAll(CARRIED)) {
      const cargo = CARGOES.get(match[2]!);
      if (cargo !== undefined) add(match, 2, `cargo of ${match[1]}`, cargo, true);
    }
  if (QUARTER.test(text)) for (const match of text.matchAll(OF_QUARTER)) add(match, 2, match[1]!, match[2]!);
  return found;
}

/** Where an article has two of a kind, nobody knows which of them is another outlet's. */
function onlyOnes(all: readonly NamedThing[]): readonly NamedThing[] {
  return all.filter(
    (one, i) =>
      all.findIndex(({ key }) => key === one.key) === i &&
      all.every((other) => other.key !== one.key || areOne(one, other)),
  );
}

/** "737" and "737-800"; "crude" and "oil" have one value. */
const areOne = (a: NamedThing, b: NamedThing): boolean => a.value.startsWith(b.value) || b.value.startsWith(a.value);

const thingsOf = evidenceBy(thingsIn, ({ key }) => key);

/** What other outlets say otherwise of a thing of one affair of which each of them has but one. */
export function thingsApart(article: CorpusArticle, corpus: CorpusSnapshot): readonly ThingApart[] {
  if (article.role !== 'source' || article.copyOf !== null) return [];
  return thingsIn(article).flatMap((own): readonly ThingApart[] => {
    const others = (thingsOf(corpus).get(own.key) ?? []).filter(
      (other) =>
        other.article.outlet !== article.outlet &&
        !areOne(own, other) &&
        !(own.isSole && (names(article, other) || names(other.article, own))) &&
        areOfOneAffair(article, other.article, MOST_DAYS),
    );
    return others.length === 0 ? [] : [{ own, others }];
  });
}

/** In days: what a thing is called stays so for longer than a toll. */
const MOST_DAYS = 4;

const names = ({ article }: CorpusArticle, thing: NamedThing): boolean => article.text.includes(wordsOf(thing));

export const wordsOf = ({ article, start, end }: NamedThing): string => article.article.text.slice(start, end);
