import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle } from '../corpus/types';
import { spellUnit, writesMeters } from '../english/unitSpelling';
import { extentOf } from '../facts/extents';
import type { FigureSubject, Mention, Speaker } from '../facts/types';

/** The resolved facts of one article as plain data: what one line of `facts --format jsonl` says (`factsLines.ts`). */
export function articleFactsRow(article: CorpusArticle, corpus: CorpusSnapshot) {
  const { facts, path } = article;
  // Articles name the same few many times: who that is, is looked up once each.
  const known = facts.referents.map((_, index) => corpus.identity.entityOf(path, index));
  const idOf = (referent: number | null): string | null => (referent === null ? null : (known[referent]?.id ?? null));
  const meters = writesMeters(facts.figures);
  const claims = corpus.claimsOf.get(path) ?? [];
  const sayings = corpus.sayingsOf.get(path) ?? [];
  const subject = (of: FigureSubject | null) => of && { entity: idOf(of.referent), text: of.text };
  const speaker = (who: Speaker | null) => {
    if (who === null) return null;
    const entity = corpus.identity.speakerOf(path, who);
    const { start, end, text, name } = who;
    return { start, end, text, entity: entity?.id ?? null, name: entity?.name ?? name };
  };
  const entities = new Set(known.filter((entity) => entity !== null));
  return {
    article: path,
    role: article.role,
    outlet: article.outlet,
    date: article.date,
    entities: [...entities].map((entity) => ({
      id: entity.id,
      kind: entity.kind,
      name: entity.name,
      aliases: entity.aliases,
      described: entity.known?.described ?? false,
    })),
    mentions: mentionRows(facts.mentions, idOf),
    quotations: facts.quotations.map((quotation, index) => ({
      spans: quotation.spans.map(({ start, end }) => ({ start, end })),
      kind: quotation.kind,
      status: quotation.status,
      speaker: speaker(quotation.speaker),
      cue: quotation.cue && { start: quotation.cue.start, end: quotation.cue.end, text: quotation.cue.text },
      saying: sayings[index] ?? null,
    })),
    figures: facts.figures.map((figure, index) => ({
      start: figure.start,
      end: figure.end,
      text: figure.text,
      min: figure.min,
      max: figure.max,
      unit: spellUnit(figure.unit, meters),
      modifier: figure.modifier,
      measure: figure.measure,
      of: subject(figure.of),
      place: figure.place?.text ?? null,
      scope: figure.scope,
      asOf: figure.asOf,
      attributedTo: figure.attributedTo?.text ?? null,
      claim: claims[index] ?? null,
    })),
  };
}

/** "fighters" is told by itself, but not where it belongs to a name: "Orlat fighters". */
function mentionRows(mentions: readonly Mention[], idOf: (referent: number | null) => string | null) {
  const rows = [];
  let endOfName = -1;
  for (const mention of mentions) {
    const { start, end } = extentOf(mention);
    const { kind, form, referent } = mention;
    if (form !== 'common' || start >= endOfName) rows.push({ start, end, entity: idOf(referent), kind, form });
    endOfName = mention.whole == null ? -1 : end;
  }
  return rows;
}
