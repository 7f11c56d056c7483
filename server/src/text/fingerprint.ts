import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * SHA-256 of a text in UTF-8, its lines ended by LF: a copy that git gave other line ends is the same text. For a file
 * that is so on the disk it is what `sha256sum` prints.
 */
export function fingerprintOf(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)));
}
