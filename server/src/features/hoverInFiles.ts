import type { CorpusSnapshot } from '../corpus/snapshot';
import { plural } from '../text/plural';
import { holds } from '../text/span';
import { claimsWith, inDispute } from './cards/claims';
import type { CardLinks } from './cards/links';
import { clip, joinBlocks, link, plainly } from './cards/markdown';
import { mentionCounts } from './completion/things';
import type { RuleCode } from './completion/types';
import { ENTITIES_FILE, unquoted } from './corpusFiles';
import { type EntityEntry, entryAt, entryOfId } from './entities/entries';
import type { Hover } from './hover';
import { byDate, type Place, spanOf } from './things';
import { yamlCursorAt } from './yaml/cursor';
import { schemaAt } from './yaml/schema';

const MOST_OUTLETS = 4;
const MOST_DISPUTES = 2;
const MOST_NAMES = 6;

/** What a key of the corpus's own files means, what a rule reports, and what the corpus says of an entry of `entities.yaml`. */
export function hoverInFile(
  corpus: CorpusSnapshot,
  path: string,
  text: string,
  offset: number,
  rules: readonly RuleCode[],
  links: CardLinks,
): Hover | null {
  const cursor = yamlCursorAt(text, offset);
  if (cursor === null) return null;
  const { span } = cursor;
  const words = text.slice(span.start, span.end);
  if (cursor.writes === 'key') {
    const rule = rules.find(({ code }) => code === words);
    if (rule) return { span, markdown: `**${rule.code}** · ${plainly(rule.title)}` };
    const key = schemaAt(path, cursor.path)?.keys.find((one) => one.key === words);
    return key ? { span, markdown: `**${plainly(key.key)}** · ${plainly(key.description)}` } : null;
  }
  if (path !== ENTITIES_FILE) {
    const rule = rules.find(({ code }) => code === words);
    return rule ? { span, markdown: `**${rule.code}** · ${plainly(rule.title)}` } : null;
  }
  const entry = entryAt(text, offset);
  const reference = entry?.refersTo.find((written) => holds(written, offset));
  if (reference) {
    const other = entryOfId(text, reference.text);
    const name = corpus.known.byId.get(reference.text)?.name;
    const card = other ? entryCard(corpus, other, links) : name ? `**${plainly(name)}** · built in` : null;
    return card === null ? null : { span: unquoted(text, reference), markdown: card };
  }
  const written =
    entry && [entry.id, entry.name, ...entry.aliases, ...entry.demonyms].find((one) => one && holds(one, offset));
  const markdown = entry && written ? entryCard(corpus, entry, links) : null;
  return written && markdown !== null ? { span: unquoted(text, written), markdown } : null;
}

/** How often and by whom it is named, under which names, and what is in dispute about it. */
function entryCard(corpus: CorpusSnapshot, entry: EntityEntry, links: CardLinks): string | null {
  const id = entry.id?.text;
  if (id === undefined) return null;
  const header = `**${plainly(entry.name?.text ?? id)}** · ${plainly(entry.kind?.text ?? 'without a kind')}`;
  const entity = corpus.identity.entities.get(id);
  const mentions = entity ? (mentionCounts(corpus).get(entity) ?? 0) : 0;
  if (!entity || mentions === 0) return joinBlocks([[header], ['No article of this corpus names it.']]);
  const places = firstByArticle(corpus, entity.referents);
  const shown = places.slice(0, MOST_OUTLETS).map(({ place, outlet }) => link(plainly(outlet), links.place(place)));
  const left = places.length - shown.length;
  const where = `${plural(mentions, 'mention')} in ${plural(places.length, 'article')}: ${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
  const names = [...new Set([entity.name, ...entity.aliases])]
    .slice(0, MOST_NAMES)
    .map((name) => `*${plainly(clip(name, 40))}*`);
  const disputes = claimsWith(corpus, entity)
    .filter(inDispute)
    .slice(0, MOST_DISPUTES)
    .map((claim) => {
      const values = claim.groups.slice(0, 3).map(({ value, rows }) => link(plainly(value), links.place(rows[0]!)));
      const compare = links.commands ? ` · ${link('compare', links.commands.compare(claim.key))}` : '';
      return `⚠ ${plainly(claim.title)}: ${values.join(' against ')}${compare}`;
    });
  return joinBlocks([[header], disputes, [where, `called ${names.join(', ')}`]]);
}

interface FirstPlace {
  readonly place: Place;
  readonly outlet: string;
}

function firstByArticle(
  corpus: CorpusSnapshot,
  referents: readonly { path: string; referent: number }[],
): readonly FirstPlace[] {
  const paths = [...new Set(referents.map(({ path }) => path))].flatMap((path) => corpus.articles.get(path) ?? []);
  return paths.sort(byDate).flatMap((article) => {
    const own = new Set(referents.filter(({ path }) => path === article.path).map(({ referent }) => referent));
    const mention = article.facts.mentions.find(({ referent }) => referent !== null && own.has(referent));
    return mention ? [{ place: { path: article.path, ...spanOf(mention) }, outlet: article.outlet }] : [];
  });
}
