// A zip with its entries stored as they are: enough for a DOCX that opens, and easy to bend for tests.
import { crc32 } from "node:zlib";

export type ZipEntry = {
  name: string;
  data: string | Buffer;
  /** Bend the entry: what it claims to unpack to (deflated then), or general purpose flags. */
  claims?: number;
  flags?: number;
};

export function zip(entries: ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const data = Buffer.from(entry.data);
    const common = header(entry, data, name.length);
    locals.push(Buffer.concat([Buffer.from("PK\x03\x04"), common, name, data]));
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02"), Buffer.from([20, 0]), common, rest, name]));
    offset += 30 + name.length + data.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, ...directory, Buffer.from("PK\x05\x06"), end]);
}

/** The fields that an entry's local header and its line in the directory share. */
function header({ claims, flags = 0 }: ZipEntry, data: Buffer, nameLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(claims === undefined ? 0 : 8, 4);
  fields.writeUInt16LE(0x21, 8); // 1 January 1980
  fields.writeUInt32LE(crc32(data), 10);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(claims ?? data.length, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}
