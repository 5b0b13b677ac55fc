// Types that a few first bytes give away.

const magic = {
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  jpeg: [0xff, 0xd8, 0xff],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  zip: [0x50, 0x4b, 0x03, 0x04],
  ole: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
} as const;

export type Magic = keyof typeof magic;

export function magicOf(head: Uint8Array): Magic | null {
  for (const [name, bytes] of Object.entries(magic)) {
    if (bytes.every((byte, at) => head[at] === byte)) return name as Magic;
  }
  return null;
}

/** A zip's end record that closes exactly at the last byte: such a picture or PDF is an archive in disguise. */
export function endsAsZip(tail: Uint8Array): boolean {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  for (let at = tail.length - 22; at >= 0; at--) {
    if (view.getUint32(at, true) === 0x06054b50 && at + 22 + view.getUint16(at + 20, true) === tail.length) return true;
  }
  return false;
}

/** The longest tail that can hold a zip's end record with its comment. */
export const zipTailBytes = 22 + 0xffff;
