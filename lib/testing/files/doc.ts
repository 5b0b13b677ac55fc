// The smallest OLE compound file with one stream: header, one table sector, one directory sector, the stream.

const free = 0xffffffff;
const endOfChain = 0xfffffffe;
const tableSector = 0xfffffffd;
const streamSectors = 8;

export function doc(text = "Notes", streamName = "WordDocument"): Buffer {
  return Buffer.concat([header(), table(), directory(streamName), stream(text)]);
}

function header(): Buffer {
  const bytes = Buffer.alloc(512, 0xff);
  bytes.fill(0, 0, 76);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
  bytes.writeUInt16LE(0x3e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(1, 44);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(4096, 56);
  bytes.writeUInt32LE(endOfChain, 60);
  bytes.writeUInt32LE(endOfChain, 68);
  bytes.writeUInt32LE(0, 76);
  return bytes;
}

function table(): Buffer {
  const bytes = Buffer.alloc(512, 0xff);
  bytes.writeUInt32LE(tableSector, 0);
  bytes.writeUInt32LE(endOfChain, 4);
  for (let at = 0; at < streamSectors; at++) {
    bytes.writeUInt32LE(at === streamSectors - 1 ? endOfChain : at + 3, (at + 2) * 4);
  }
  return bytes;
}

function directory(streamName: string): Buffer {
  const root = entry("Root Entry", 5, endOfChain, 0);
  root.writeUInt32LE(1, 76);
  return Buffer.concat([root, entry(streamName, 2, 2, streamSectors * 512), entry("", 0, 0, 0), entry("", 0, 0, 0)]);
}

function entry(name: string, type: number, start: number, size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 0, "utf16le");
  bytes.writeUInt16LE(name ? name.length * 2 + 2 : 0, 64);
  bytes.writeUInt8(type, 66);
  bytes.writeUInt8(1, 67);
  for (const sibling of [68, 72, 76]) bytes.writeUInt32LE(free, sibling);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}

function stream(text: string): Buffer {
  const bytes = Buffer.alloc(streamSectors * 512);
  bytes.writeUInt16LE(0xa5ec, 0); // how every Word stream begins
  bytes.writeUInt16LE(0xc1, 2);
  bytes.write(text.slice(0, 1500), 1024, "latin1");
  return bytes;
}
