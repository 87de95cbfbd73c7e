// Turns a web font (WOFF 1.0, W3C 2012) back into the TrueType or OpenType file it was packed from: the text engine reads only those.
import { inflateSync } from 'node:zlib';

const HEADER = 44;
const PACKED_ENTRY = 20;
const ENTRY = 16;

/** @throws Error when it is no WOFF file */
export function sfntOfWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is no WOFF font.');
  const count = woff.readUInt16BE(12);
  const directory = directoryFor(woff.subarray(4, 8), count);
  const parts = [directory];
  let offset = directory.length;
  for (let table = 0; table < count; table++) {
    const { tag, checksum, content } = unpacked(woff, HEADER + PACKED_ENTRY * table);
    const at = 12 + ENTRY * table;
    tag.copy(directory, at);
    checksum.copy(directory, at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(content.length, at + 12);
    // Each table begins at a multiple of four.
    const padding = Buffer.alloc(-content.length & 3);
    parts.push(content, padding);
    offset += content.length + padding.length;
  }
  return Buffer.concat(parts);
}

function unpacked(woff: Buffer, at: number) {
  const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field)) as [
    number,
    number,
    number,
  ];
  const stored = woff.subarray(offset, offset + packed);
  return {
    tag: woff.subarray(at, at + 4),
    checksum: woff.subarray(at + 16, at + 20),
    content: packed < length ? inflateSync(stored) : stored,
  };
}

/** The head of the file with room for its table directory (OpenType 1.9, "Organization of an OpenType font"). */
function directoryFor(flavour: Buffer, count: number): Buffer {
  const directory = Buffer.alloc(12 + ENTRY * count);
  flavour.copy(directory);
  const power = Math.floor(Math.log2(count));
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(2 ** power * 16, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE((count - 2 ** power) * 16, 10);
  return directory;
}
