/** They turn what follows around on the screen ("gpj.exe" for "exe.jpg"), so names and subjects are stored without them. */
const controls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

export function withoutTurns(text: string): string {
  return text.replace(controls, "");
}
