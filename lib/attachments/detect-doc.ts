// Old Word files: an OLE compound file ([MS-CFB]) whose root folder holds a "WordDocument" stream.
import { magicOf } from "@/lib/attachments/detect-magic";

const headerBytes = 512;
const entryBytes = 128;
const lastRegularSector = 0xfffffffa;
const rootType = 5;
const streamType = 2;
/** The header's own list of table sectors covers 6.8 MB at least, so a longer list is never followed. */
const headerTableSlots = 109;

export function isWordDocument(bytes: Uint8Array): boolean {
  if (bytes.length < headerBytes || magicOf(bytes) !== "ole") return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (view.getUint16(28, true) !== 0xfffe || (shift !== 9 && shift !== 12)) return false;
  const file: Compound = { view, sectorBytes: 1 << shift };
  return rootHolds(file, chain(file, view.getUint32(48, true)), "WordDocument");
}

type Compound = { view: DataView; sectorBytes: number };

/** The sectors of one chain, in order; empty if it loops or leaves the file. */
function chain(file: Compound, first: number): number[] {
  const offsets: number[] = [];
  const most = file.view.byteLength / file.sectorBytes;
  for (let sector: number | null = first; sector !== null && sector <= lastRegularSector; sector = next(file, sector)) {
    const offset = offsetOf(file, sector);
    if (offset === null || offsets.length > most) return [];
    offsets.push(offset);
  }
  return offsets;
}

function next(file: Compound, sector: number): number | null {
  const perTable = file.sectorBytes / 4;
  const slot = Math.floor(sector / perTable);
  if (slot >= headerTableSlots) return null;
  const table = offsetOf(file, file.view.getUint32(76 + slot * 4, true));
  return table === null ? null : file.view.getUint32(table + (sector % perTable) * 4, true);
}

function offsetOf({ view, sectorBytes }: Compound, sector: number): number | null {
  const offset = (sector + 1) * sectorBytes;
  return offset + sectorBytes <= view.byteLength ? offset : null;
}

/** Only the root's own children count: a spreadsheet with a letter embedded stays a spreadsheet. */
function rootHolds(file: Compound, directory: number[], name: string): boolean {
  const root = entry(file, directory, 0);
  if (root?.type !== rootType) return false;
  const seen = new Set<number>();
  const open = [root.child];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const found = seen.has(id) ? null : entry(file, directory, id);
    seen.add(id);
    if (!found) continue;
    if (found.type === streamType && found.name === name && found.bytes > 0) return true;
    open.push(found.left, found.right);
  }
  return false;
}

function entry({ view, sectorBytes }: Compound, directory: number[], id: number) {
  const perSector = sectorBytes / entryBytes;
  const sector = directory[Math.floor(id / perSector)];
  if (sector === undefined) return null;
  const at = sector + (id % perSector) * entryBytes;
  const nameBytes = Math.min(64, view.getUint16(at + 64, true));
  return {
    name: new TextDecoder("utf-16le").decode(
      new Uint8Array(view.buffer, view.byteOffset + at, Math.max(0, nameBytes - 2)),
    ),
    type: view.getUint8(at + 66),
    left: view.getUint32(at + 68, true),
    right: view.getUint32(at + 72, true),
    child: view.getUint32(at + 76, true),
    bytes: view.getUint32(at + 120, true),
  };
}
