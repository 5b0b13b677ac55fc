import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const files = ["app", "components", "lib"].flatMap((folder) => walk(join(root, folder)));
const isTest = (file: string) => /\.test\.tsx?$/.test(file) || file.startsWith("lib/testing/");
const product = files.filter((file) => !isTest(file));
const text = (file: string) => readFileSync(join(root, file), "utf8");

/** Files that hold the database handle by right: sessions, jobs, live, seed, and the kernel's own parts. */
const holdsHandle =
  /^lib\/(web\/session|sessions\/find|settings\/read|(live|jobs|db)\/.+|limits|idempotency|statement|record|command|query|people\/(setup-code|set-password))\.ts$/;

/** Who may not import what, but for these files and except these modules. Type imports carry no code and are free. */
const rules: { who: RegExp; but?: RegExp; mayNot: RegExp; except?: RegExp; why: string }[] = [
  {
    who: /^components\//,
    mayNot: /^(app|lib)\//,
    except: /^lib\/(.+\/)?(input|[a-z-]*-input|rules|words|result|accent|oklch)$/,
    why: "props in, markup out",
  },
  { who: /^lib\//, mayNot: /^(app|components)\//, why: "lib knows no screens" },
  { who: /^lib\/(?!web\/)/, mayNot: /^(next|react|next-auth)(\/|$)/, why: "only lib/web knows Next" },
  {
    who: /^app\//,
    mayNot: /^(drizzle-orm|postgres)(\/|$)|^lib\/db\//,
    why: "no SQL outside lib",
  },
  {
    who: /^(app|lib)\//,
    but: holdsHandle,
    mayNot: /^lib\/db\/client$/,
    why: "the database handle lives in command and query",
  },
  { who: /^(app|lib|components)\//, mayNot: /^lib\/testing\//, why: "tests only" },
];

/** Files that mint actors, each where somebody's identity is proven. */
const mints =
  /^lib\/(actor|query|command|web\/(session|auth)|jobs\/(tasks|on-behalf)|db\/seed\/|people\/setup-code)|^app\/api\/health\//;

describe("who may import whom", () => {
  it.each(product)("%s", (file) => {
    const broken = importsOf(file)
      .filter(({ target, isType }) => !isType && rules.some((rule) => breaks(rule, file, target)))
      .map(({ target }) => target);
    expect(broken).toEqual([]);
  });

  it("actors are minted only where identity is proven", () => {
    const minting = product.filter((file) => /\bmint(Person|Visitor|System|Played)\b/.test(text(file)));
    expect(minting.filter((file) => !mints.test(file))).toEqual([]);
  });
});

describe("doors to the outside", () => {
  const isAction = /\baction(ThenSignIn)?\(|^export const \w+(: [\w<>]+)? = (signIn|signOut|signUp|setUp)\w*Action\b/;

  it.each(product.filter((file) => file.endsWith("/actions.ts")))("%s exports only actions", (file) => {
    const lines = exportsOf(file);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => !isAction.test(line))).toEqual([]);
    expect(text(file).startsWith('"use server";')).toBe(true);
  });

  it("server actions exist nowhere else", () => {
    const loose = product.filter((file) => /["']use server["']/.test(text(file)) && !file.endsWith("/actions.ts"));
    expect(loose).toEqual([]);
  });

  it.each(product.filter((file) => /^app\/.+\/route\.ts$/.test(file)))("%s exports only guarded routes", (file) => {
    const own = /^app\/api\/(auth\/|health\/)/.test(file);
    expect(exportsOf(file).filter((line) => !own && !/= (route(<|\()|GET;)/.test(line))).toEqual([]);
  });

  it("there is no proxy.ts, no loading.tsx and no raw HTML", () => {
    expect(files.filter((file) => /(^|\/)(proxy|middleware)\.ts$|loading\.tsx$/.test(file))).toEqual([]);
    const raw = /dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write\(/;
    expect(product.filter((file) => raw.test(text(file)))).toEqual([]);
  });
});

function breaks(rule: (typeof rules)[number], file: string, target: string): boolean {
  return rule.who.test(file) && !rule.but?.test(file) && rule.mayNot.test(target) && !rule.except?.test(target);
}

function importsOf(file: string): { target: string; isType: boolean }[] {
  const pattern =
    /^(?:import|export)\s(?<what>type\s)?[^;]*?from\s+["'](?<from>[^"']+)["']|\bimport\(["'](?<lazy>[^"']+)["']\)/gm;
  return [...text(file).matchAll(pattern)].map(({ groups = {} }) => {
    const from = groups.from ?? groups.lazy ?? "";
    const target = from.startsWith("@/")
      ? from.slice(2)
      : from.startsWith(".")
        ? relative(root, join(root, dirname(file), from))
        : from;
    return { target, isType: Boolean(groups.what) };
  });
}

function exportsOf(file: string): string[] {
  return text(file)
    .split("\n")
    .filter((line) => line.startsWith("export ") && !line.startsWith("export type"));
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : /\.tsx?$/.test(entry.name) ? [relative(root, path)] : [];
  });
}
