/** Text as XML 1.0 has it; characters that it cannot hold are left out. */
export function xmlText(text: string): string {
  return withoutForbidden(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** ` name="value"` for each that is there. A line end in a value is written as a reference, or XML would read a space. */
export function xmlAttributes(given: Readonly<Record<string, string | number | null | undefined>>): string {
  return Object.entries(given)
    .map(([name, value]) => {
      if (value === null || value === undefined) return '';
      const escaped = xmlText(String(value))
        .replaceAll('"', '&quot;')
        .replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
      return ` ${name}="${escaped}"`;
    })
    .join('');
}

/** A name for `xml:id`: no colon, and a letter first. */
export function xmlName(text: string): string {
  const name = text.replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return /^[\p{L}_]/u.test(name) ? name : `e-${name}`;
}

function withoutForbidden(text: string): string {
  let result = '';
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isPair =
      code >= 0xd800 && code <= 0xdbff && text.charCodeAt(at + 1) >= 0xdc00 && text.charCodeAt(at + 1) <= 0xdfff;
    if (isPair) at++;
    else if (
      (code < 32 && code !== 9 && code !== 10 && code !== 13) ||
      (code >= 0xd800 && code <= 0xdfff) ||
      code >= 0xfffe
    ) {
      result += text.slice(kept, at);
      kept = at + 1;
    }
  }
  return result + text.slice(kept);
}
