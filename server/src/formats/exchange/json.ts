import type { ExchangeFile } from './types';

export interface JsonLine {
  readonly value: unknown;
  readonly line: number;
}

/** A file of one JSON value, or of one a line; what cannot be read is told with its line. */
export function readJsonLines({ path, content }: ExchangeFile, problems: string[]): readonly JsonLine[] {
  const bare = content.replace(/^\ufeff/, '');
  const whole = parse(bare);
  if (whole !== undefined) return [{ value: whole, line: 1 }];
  return bare.split('\n').flatMap((text, i): JsonLine[] => {
    if (text.trim() === '') return [];
    const value = parse(text);
    if (value !== undefined) return [{ value, line: i + 1 }];
    problems.push(`${path}:${i + 1}: this line is no JSON`);
    return [];
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

export function asList(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

export function asString(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export function asNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
