import { readdirSync } from "node:fs";

/** Every page and route of the app, so that a story about all of them can't forget one. */
export const entrances = () =>
  readdirSync("app", { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .toSorted();

/** Where it answers, with the parts filled in that stand in brackets. */
export function addressOf(file: string, { number = 1 }: { number?: number } = {}): string {
  const path = file.replace(/\/(page\.tsx|route\.ts)$/, "");
  return `/${path.replace("[number]", String(number)).replace("[id]", "1")}`;
}

/** The addresses of all pages below a folder of app/. */
export function pagesBelow(folder: string, filled: { number?: number } = {}): string[] {
  const pages = entrances().filter((file) => file.startsWith(`${folder}/`) && file.endsWith("page.tsx"));
  return pages.map((file) => addressOf(file, filled));
}
