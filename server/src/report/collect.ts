import { withoutCopies } from '../corpus/annotatorFolders';
import { nameOfArticle } from '../corpus/articleName';
import type { CorpusArticle } from '../corpus/types';
import { clip } from '../features/cards/markdown';
import { claimTable } from '../features/claimTable';
import { byDate, textOfQuotation, wholeOf } from '../features/things';
import { capitalised, headlineOf } from '../features/views/items';
import { speakerOf, viaOf } from '../features/views/quotations';
import { LETTERS } from '../pictures';
import type { Finding, Severity } from '../rules/types';
import { readableDate } from '../text/isoDate';
import { indexLines, type LineIndex, positionAt } from '../text/lines';
import { plural } from '../text/plural';
import type {
  Report,
  ReportArticle,
  ReportClaim,
  ReportFile,
  ReportIgnored,
  ReportInput,
  ReportRuling,
  ReportSpeaker,
} from './types';

const LONGEST_WORDS = 200;
const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };
const STATES = {
  conflict: 'in conflict',
  disputed: 'disputed',
  differs: 'differs',
  updated: 'updated',
  agreed: 'agreed',
} as const;
const STATE_ORDER = Object.keys(STATES);

/** Gathers what the report tells. */
export function collectReport(input: ReportInput): Report {
  const { snapshot, findings, ignored, wanted } = input;
  const placeOf = placesIn(input);
  const articles = [...withoutCopies(snapshot.articles).values()].filter(({ path }) => wanted(path)).sort(byDate);
  const open = [...findings].filter(([path]) => wanted(path)).flatMap(([, list]) => list);
  const claims = claimsOf(input, placeOf);
  const aside = ignored.filter(({ finding }) => wanted(finding.article));
  const pressing = open.filter(presses).length;
  return {
    name: input.name,
    counts: {
      articles: articles.filter(({ role }) => role === 'source').length,
      drafts: articles.filter(({ role }) => role === 'draft').length,
      outlets: new Set(
        articles.filter(({ outletKnown, role }) => outletKnown && role === 'source').map((a) => a.outlet),
      ).size,
      pressing,
      remarks: open.length - pressing,
      conflicts: claims.filter(({ state }) => state === STATES.conflict).length,
      ignored: aside.length,
    },
    files: filesOf(input, placeOf),
    claims,
    speakers: speakersOf(input, placeOf),
    articles: articles.map((article) => articleOf(article, findings.get(article.path) ?? [])),
    ignored: aside.map(
      ({ finding, reason }): ReportIgnored => ({
        code: finding.code,
        message: finding.message,
        place: placeOf(finding.article, finding.start),
        reason,
      }),
    ),
    rulings: snapshot.decisions.claims.map(
      ({ claim, verdict, value, reason, by, on }): ReportRuling => ({
        claim: snapshot.claims.get(claim)?.title ?? claim,
        verdict: verdict === 'accepted' ? `${value ?? 'a value'} accepted` : verdict,
        reason: reason ?? '',
        by: by ?? '',
        on: on === null ? '' : readableDate(on),
      }),
    ),
  };
}

type PlaceOf = (path: string, offset: number) => string;

function placesIn({ snapshot, textOf }: ReportInput): PlaceOf {
  const indices = new Map<string, LineIndex>();
  return (path, offset) => {
    let lines = indices.get(path);
    if (!lines) {
      lines = indexLines(snapshot.articles.get(path)?.article.text ?? textOf(path) ?? '');
      indices.set(path, lines);
    }
    return `${path}:${positionAt(lines, offset).line + 1}`;
  };
}

const presses = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';

/** Drafts first: they are what somebody is about to publish. */
function filesOf({ snapshot, findings, wanted, textOf }: ReportInput, placeOf: PlaceOf): readonly ReportFile[] {
  const rank = (path: string): number => (snapshot.articles.get(path)?.role === 'draft' ? 0 : 1);
  return [...findings]
    .filter(([path, list]) => wanted(path) && list.length > 0)
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([path, list]): ReportFile => {
      const article = snapshot.articles.get(path);
      const text = article?.article.text ?? textOf(path) ?? '';
      return {
        path,
        title: article ? headlineOf(article) : path,
        about: article ? aboutOf(article) : 'a file of the corpus itself',
        findings: [...list]
          .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || a.start - b.start)
          .map(({ severity, code, message, start, end, related }) => ({
            severity,
            code,
            message,
            words: clip(text.slice(start, end), LONGEST_WORDS),
            place: placeOf(path, start),
            elsewhere: related.map((other) => ({ message: other.message, place: placeOf(other.article, other.start) })),
          })),
      };
    });
}

function aboutOf(article: CorpusArticle): string {
  const outlet = article.role === 'draft' ? 'draft' : article.outletKnown ? article.outlet : 'outlet not known';
  return article.date === null ? `${outlet}, no date` : `${outlet}, ${readableDate(article.date)}`;
}

/** Claims that more than one article speaks of, what is in conflict first. */
function claimsOf({ snapshot, wanted }: ReportInput, placeOf: PlaceOf): readonly ReportClaim[] {
  return [...snapshot.claims.values()]
    .filter(
      ({ figures }) => new Set(figures.map(({ path }) => path)).size > 1 && figures.some(({ path }) => wanted(path)),
    )
    .sort((a, b) => STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state) || (a.title < b.title ? -1 : 1))
    .flatMap(({ key }): readonly ReportClaim[] => {
      const table = claimTable(snapshot, key);
      if (!table) return [];
      const ruling = snapshot.decisions.claims.find(({ claim }) => claim === key);
      const verdict = ruling?.verdict === 'accepted' ? `${ruling.value ?? 'a value'} accepted` : ruling?.verdict;
      return [
        {
          key,
          title: capitalised(table.title),
          state: STATES[table.state],
          weighs: table.state !== 'agreed',
          why: table.why,
          ruling: verdict === undefined ? null : `${verdict}${ruling?.reason ? `: ${ruling.reason}` : ''}`,
          values: table.groups.flatMap(({ rows }, group) =>
            rows.map((row) => ({
              written: row.value,
              outlet: row.role === 'draft' ? `draft ${row.outlet}` : row.outlet,
              date: row.date === null ? '' : readableDate(row.date),
              authority: row.attributedTo ?? '',
              sentence: clip(row.sentence, 300),
              place: placeOf(row.path, row.start),
              key: `${row.path}:${row.start}`,
              letter: table.groups.length > 1 ? LETTERS[group % LETTERS.length]! : '',
            })),
          ),
        },
      ];
    });
}

function speakersOf({ snapshot, wanted }: ReportInput, placeOf: PlaceOf): readonly ReportSpeaker[] {
  const speakers = new Map<
    string,
    { name: string; isNobody: boolean; quotations: ReportSpeaker['quotations'][number][] }
  >();
  // Counted as in the picture of who quotes whom, which has all articles.
  let at = -1;
  for (const article of [...withoutCopies(snapshot.articles).values()].sort(byDate)) {
    for (const quotation of article.facts.quotations) {
      if (quotation.kind === 'scare' || quotation.kind === 'title') continue;
      at++;
      if (!wanted(article.path)) continue;
      const via = viaOf(snapshot, article, quotation);
      const { key, name, isNobody } = speakerOf(snapshot, article, quotation);
      const speaker = speakers.get(key) ?? { name, isNobody, quotations: [] };
      speakers.set(key, speaker);
      const anonymous = quotation.speaker?.anonymous ? `${quotation.speaker.name}, in ` : '';
      const outlet = article.role === 'draft' ? `draft ${nameOfArticle(article)}` : nameOfArticle(article);
      speaker.quotations.push({
        words: textOfQuotation(article, quotation).replace(/\s+/g, ' '),
        outlet: `${anonymous}${outlet}${via === null ? '' : `, by way of ${via}`}`,
        date: article.date === null ? '' : readableDate(article.date),
        place: placeOf(article.path, wholeOf(quotation).start),
        at,
      });
    }
  }
  return [...speakers.values()].sort(
    (a, b) =>
      Number(a.isNobody) - Number(b.isNobody) ||
      b.quotations.length - a.quotations.length ||
      (a.name < b.name ? -1 : 1),
  );
}

function articleOf(article: CorpusArticle, findings: readonly Finding[]): ReportArticle {
  const pressing = findings.filter(presses).length;
  const rest = findings.length - pressing;
  const counted = (count: number, word: string): string => (count === 0 ? '' : plural(count, word));
  return {
    title: headlineOf(article),
    outlet: article.role === 'draft' ? 'draft' : article.outletKnown ? article.outlet : 'not known',
    date: article.date === null ? '' : readableDate(article.date),
    path: article.path,
    state: [counted(pressing, 'warning'), counted(rest, 'remark')].filter(Boolean).join(', ') || 'nothing found',
  };
}
