/** OKLCH to linear sRGB (Björn Ottosson, https://bottosson.github.io/posts/oklab/) and contrast as WCAG 2 defines it. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];
export type LinearRgb = readonly [red: number, green: number, blue: number];

export function oklchToRgb([lightness, chroma, hue]: Oklch): LinearRgb {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** 1 (the same) to 21 (black on white). */
export function contrast(one: LinearRgb, other: LinearRgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: LinearRgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Browsers cut what a screen cannot show. */
function clip(value: number): number {
  return Math.min(1, Math.max(0, value));
}
