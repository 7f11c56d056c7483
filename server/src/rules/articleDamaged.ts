import { type DamageKind, damageOf } from '../article/damage';
import type { Rule } from './types';

const ADVICE: Readonly<Record<DamageKind, string>> = {
  'machine translation': 'This reads like a machine translation: its wordings prove nothing. Look for the original.',
  'torn sentence': 'A sentence without its beginning: something of this text is lost. Quote it from the original only.',
  'doubled sentence': 'This sentence stands in the text twice. Look at the original before you quote from it.',
  'page furniture in the text':
    'A line of the web page ran into the text. Look at the original before you quote from it.',
};

/** A source that a machine translated or a scraper mangled: told once, so that nobody quotes it word for word. */
export const articleDamaged: Rule = {
  code: 'article.damaged',
  title: 'A text that was damaged on its way',
  levels: { draft: 'off', source: 'information' },
  check({ article }) {
    const damage = damageOf(article);
    if (damage === null) return [];
    const span = { start: damage.start, end: damage.end };
    return [{ ...span, message: ADVICE[damage.kind], related: [], fixes: [] }];
  },
};
