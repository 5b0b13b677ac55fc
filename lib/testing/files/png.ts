// A PNG from rectangles: a bar chart as a screenshot would show it.
import { crc32, deflateSync } from "node:zlib";

type Colour = [number, number, number];

/** Bars from 0 to 1; the last one stands out. */
export function barChart(values: number[], width = 640, height = 360): Buffer {
  const picture = canvas(width, height, [255, 255, 255]);
  for (let line = 0; line <= 4; line++) picture.fill(48, 40 + line * 68, width - 88, 1, [226, 232, 236]);
  const step = (width - 88) / values.length;
  values.forEach((value, at) => {
    const bar = Math.round(value * 272);
    const colour: Colour = at === values.length - 1 ? [214, 120, 40] : [11, 122, 128];
    picture.fill(Math.round(48 + at * step + step * 0.18), 312 - bar, Math.round(step * 0.64), bar, colour);
  });
  picture.fill(48, 312, width - 88, 2, [90, 104, 112]);
  return picture.png();
}

function canvas(width: number, height: number, background: Colour) {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  const fill = (left: number, top: number, across: number, down: number, colour: Colour) => {
    for (let y = top; y < top + down; y++) {
      for (let x = left; x < left + across; x++) rows.set(colour, y * (width * 3 + 1) + 1 + x * 3);
    }
  };
  fill(0, 0, width, height, background);
  return { fill, png: () => png(width, height, rows) };
}

function png(width: number, height: number, rows: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const bytes = Buffer.alloc(body.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  body.copy(bytes, 4);
  bytes.writeUInt32BE(crc32(body), body.length + 4);
  return bytes;
}
