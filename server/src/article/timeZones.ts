/** `+02:00`, `UTC+2`, `-0530`. */
const OFFSET = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?([0-5]\d))?$/i;
const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})$/i;

/**
 * A time zone as a person writes it, in the one form in which it is kept: the name of a place (`Europe/Paris`), `UTC`, or an offset
 * (`+02:00`). Null for what is none; letters such as "EST" stand for several zones and are none.
 */
export function readTimeZone(text: string): string | null {
  const trimmed = text.trim();
  if (/^(?:utc|gmt|z)$/i.test(trimmed)) return 'UTC';
  const offset = OFFSET.exec(trimmed);
  if (offset) {
    const [hours, minutes] = [Number(offset[2]), Number(offset[3] ?? 0)];
    if (hours > 14 || (hours === 14 && minutes > 0)) return null;
    const twoDigits = (n: number): string => String(n).padStart(2, '0');
    return hours + minutes === 0 ? 'UTC' : `${offset[1]}${twoDigits(hours)}:${twoDigits(minutes)}`;
  }
  if (!/^[A-Za-z_]+(?:\/[A-Za-z_+\-0-9]+){1,2}$/.test(trimmed.replace(/ /g, '_'))) return null;
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: trimmed.replace(/ /g, '_') });
    return format.resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/** The offset that a point in time is written with; null where it is none. */
export function zoneOfInstant(text: string): string | null {
  const zone = INSTANT.exec(text.trim())?.[1];
  return zone === undefined ? null : readTimeZone(zone);
}

/** The day that a point in time falls on in a zone; null where the text is only a day, whose zone nobody needs. */
export function dayInZone(text: string, zone: string): string | null {
  const match = INSTANT.exec(text.trim());
  if (match === null) return null;
  const written = text.trim().replace(' ', 'T').replace(/\s/g, '');
  const at = Date.parse(written.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  if (Number.isNaN(at)) return null;
  const offset = OFFSET.exec(zone);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return new Date(at + (offset[1] === '-' ? -minutes : minutes) * 60_000).toISOString().slice(0, 10);
  }
  const parts = { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-CA', parts).format(at);
}
