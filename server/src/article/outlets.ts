const HOST = /^(?:https?:\/\/)?(?:www\d?\.|m\.|edition\.|amp\.)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?::\d+)?(?:[/?#]\S*)?$/i;
const ENDING = /\.(?:com|org|net|info|co\.uk|co|news|eu|us|tv|io|int|gov|edu|[a-z]{2}|com\.[a-z]{2}|co\.[a-z]{2})$/i;

/** The host of an address or of a bare domain, without `www.`; null for other text. */
export function hostOf(text: string): string | null {
  return HOST.exec(text.trim())?.[1] ?? null;
}

/**
 * An outlet's name from how it writes its address: "NBCNews.com" → "NBC News", since capitals show where words begin.
 * An address in small letters stays as it is.
 */
export function outletOfHost(host: string): string {
  if (host === host.toLowerCase()) return host;
  return host
    .replace(ENDING, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
}
