import { endianness } from 'node:os';
import { copyTextsBy } from '../text/codeUnits';

// Node copies the letters of a text in one go, where the core has to ask for one after the other.
if (endianness() === 'LE') {
  let into: Buffer = Buffer.alloc(0);
  copyTextsBy((text, codes) => {
    if (into.buffer !== codes.buffer) into = Buffer.from(codes.buffer);
    into.write(text, codes.byteOffset, 'utf16le');
  });
}
