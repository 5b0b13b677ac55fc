/** The accent colour: admins choose a hue; lightness is ours, so that words stay readable (WCAG 2.2 AA) in both themes. */
import { contrast, type Oklch, oklchToRgb } from "@/lib/settings/oklch";

export type AccentVariables = { "--accent-hue": string; "--accent-chroma": string };

/** CSS variables for <html>. `hue` in degrees; anything outside 0–360 is turned back into the circle. */
export function accentStyle(hue: number): AccentVariables {
  const turned = turn(hue);
  return { "--accent-hue": String(turned), "--accent-chroma": String(readableChroma(turned)) };
}

/** The six ways the accent meets text, each [text, surface]; the same colours as in components/theme/tokens.css. */
export function accentPairs(hue: number, chroma: number): [Oklch, Oklch][] {
  const light: Oklch = [0.5, chroma, hue];
  const dark: Oklch = [0.74, chroma + 0.005, hue - 2];
  return [
    [[1, 0, 0], light],
    [light, [0.965, 0.004, 210]],
    [light, [0.96, 0.018, hue]],
    [[0.2, 0.03, 220], dark],
    [dark, [0.22, 0.013, 230]],
    [dark, [0.29, 0.035, hue + 5]],
  ];
}

const wantedChroma = 0.095;
const enough = 4.5;

function turn(hue: number): number {
  const whole = Math.round(Number.isFinite(hue) ? hue : 200);
  return ((whole % 360) + 360) % 360;
}

/** Takes colour away, never lightness, until every pair can be read; grey always can. */
function readableChroma(hue: number): number {
  let chroma = wantedChroma;
  while (chroma > 0 && !isReadable(hue, chroma)) chroma = Math.max(0, Math.round((chroma - 0.005) * 1000) / 1000);
  return chroma;
}

function isReadable(hue: number, chroma: number): boolean {
  return accentPairs(hue, chroma).every(([text, surface]) => contrast(oklchToRgb(text), oklchToRgb(surface)) >= enough);
}
