import type { AnnotationQuery } from '../../standoff/search';

const KEYS = /^(type|attribute|link):(.+)$/i;

/**
 * What a person types into a search box: `type:Person type:Group attribute:Kind=title link:entity:anne-roe captain`. What has no such
 * key is words; between slashes they are a pattern.
 */
export function parseSearch(said: string): AnnotationQuery {
  const types: string[] = [];
  const words: string[] = [];
  let attribute: AnnotationQuery['attribute'] = null;
  let reference: string | null = null;
  for (const part of said.trim().split(/\s+/)) {
    const [, key, value] = KEYS.exec(part) ?? [];
    if (key === undefined || value === undefined) words.push(part);
    else if (key.toLowerCase() === 'type') types.push(...value.split(',').filter(Boolean));
    else if (key.toLowerCase() === 'link') reference = value;
    else {
      const equals = value.indexOf('=');
      attribute =
        equals < 0 ? { name: value, value: null } : { name: value.slice(0, equals), value: value.slice(equals + 1) };
    }
  }
  const whole = words.join(' ');
  const pattern = /^\/(.+)\/$/.exec(whole)?.[1];
  return { types, attribute, reference, words: (pattern ?? whole) || null, isPattern: pattern !== undefined };
}
