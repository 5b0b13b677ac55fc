/** The accent colours an admin can choose, as hues in degrees. */
export const hues: readonly [name: string, hue: number][] = [
  ["Teal", 200],
  ["Blue", 250],
  ["Indigo", 280],
  ["Purple", 310],
  ["Pink", 350],
  ["Red", 25],
  ["Orange", 55],
  ["Olive", 110],
  ["Green", 150],
];

/** "Teal"; a hue without a name says its degrees. */
export function hueName(hue: number): string {
  return hues.find(([, known]) => known === hue)?.[0] ?? `${hue}°`;
}
