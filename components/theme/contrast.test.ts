import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { accentStyle } from "@/lib/settings/accent";
import { contrast, type Oklch, oklchToRgb } from "@/lib/settings/oklch";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const [day = "", night = ""] = css.split("prefers-color-scheme: dark");
const hues = [0, 25, 60, 90, 130, 165, 200, 250, 280, 310, 340];

const everywhere = ["bg", "surface", "sunken"];
const words = ["new", "open", "pending", "on-hold", "resolved", "high", "urgent", "accent", "text", "muted", "faint"];
const pairs: [text: string, surface: string][] = [
  ...words.flatMap((word) => everywhere.map((surface): [string, string] => [word, surface])),
  // Faint words never stand on the selected row.
  ...words.filter((word) => word !== "faint").map((word): [string, string] => [word, "accent-soft"]),
  ["on-accent", "accent"],
  ["bg", "urgent"],
  ["note-text", "note"],
  ["text", "note"],
];

describe.each([
  ["by day", day],
  ["by night", night],
])("%s", (_, theme) => {
  test.each(hues)("every word can be read with the accent at hue %i", (hue) => {
    const faults = pairs.filter(([text, surface]) => measure(theme, text, surface, hue) < 4.5);
    expect(faults).toEqual([]);
  });

  test("the border of a field can be seen", () => {
    expect(measure(theme, "line-field", "surface", 200)).toBeGreaterThanOrEqual(3);
    expect(measure(theme, "line-field", "bg", 200)).toBeGreaterThanOrEqual(3);
  });
});

test("white initials can be read on every person's colour", () => {
  const colours = [...css.matchAll(/--person-\d+: oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g)];
  expect(colours).toHaveLength(12);
  for (const [, l, c, h] of colours) {
    expect(contrast(oklchToRgb([Number(l), Number(c), Number(h)]), [1, 1, 1])).toBeGreaterThanOrEqual(4.5);
  }
});

test("the accent is our own teal when nobody has chosen", () => {
  expect(accentStyle(200)).toEqual({ "--accent-hue": "200", "--accent-chroma": "0.095" });
  expect(accentStyle(-160)).toEqual(accentStyle(200));
  expect(accentStyle(Number.NaN)).toEqual(accentStyle(200));
});

function measure(theme: string, text: string, surface: string, hue: number): number {
  return contrast(oklchToRgb(token(theme, text, hue)), oklchToRgb(token(theme, surface, hue)));
}

/** A token's colour with the accent's variables filled in. */
function token(theme: string, name: string, hue: number): Oklch {
  const found = theme.match(new RegExp(`--${name}: oklch\\((.+)\\);`))?.[1];
  if (!found) throw new Error(`tokens.css has no --${name}`);
  const filled = found.replace(/var\((--accent-(?:hue|chroma))\)/g, (_, variable: "--accent-hue" | "--accent-chroma") =>
    String(accentStyle(hue)[variable]),
  );
  const [l, c, h] = [...filled.matchAll(/calc\((.+?)\)|([\d.]+)/g)].map(([, sum, plain]) =>
    plain ? Number(plain) : add(sum ?? ""),
  );
  return [l ?? 0, c ?? 0, h ?? 0];
}

function add(sum: string): number {
  const [left = "", sign, right = ""] = sum.split(" ");
  return Number(left) + (sign === "-" ? -1 : 1) * Number(right);
}
