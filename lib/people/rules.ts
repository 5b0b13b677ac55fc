// What is true of people and their passwords: pure, and safe in the browser.
import { commonPasswords } from "@/lib/people/common-passwords";

export const shortestPassword = 8;
export const longestPassword = 128;

export const roles = ["customer", "agent", "admin"] as const;
export type PersonRole = (typeof roles)[number];

export const roleWords: Record<PersonRole, { name: string; many: string; means: string }> = {
  customer: { name: "Customer", many: "Customers", means: "Writes tickets and sees only their own." },
  agent: { name: "Agent", many: "Agents", means: "Answers every ticket." },
  admin: { name: "Admin", many: "Admins", means: "Answers tickets and looks after people and settings." },
};

/** Why a password can't be used, in words; null when it can. */
export function passwordTrouble(password: string, email = ""): string | null {
  const typed = password.toLowerCase();
  const address = email.toLowerCase();
  if (commonPasswords.has(typed)) return "That password is one of the first that strangers try. Please choose another.";
  const own = [address, address.split("@")[0]];
  if (address !== "" && own.includes(typed)) return "Your email can't be your password. Please choose another.";
  return null;
}

/** Someone who may do less afterwards must not keep working in an open screen. */
export function isDemotion(from: PersonRole, to: PersonRole): boolean {
  return roles.indexOf(to) < roles.indexOf(from);
}

/** How dates and numbers are written; the product's own words are English. */
export const locales = {
  "en-GB": "English (UK)",
  "en-US": "English (US)",
  cs: "Čeština",
  da: "Dansk",
  de: "Deutsch",
  es: "Español",
  fr: "Français",
  it: "Italiano",
  nl: "Nederlands",
  nb: "Norsk",
  pl: "Polski",
  pt: "Português",
  fi: "Suomi",
  sv: "Svenska",
  tr: "Türkçe",
  el: "Ελληνικά",
  uk: "Українська",
  ar: "العربية",
  hi: "हिन्दी",
  ja: "日本語",
  ko: "한국어",
  zh: "中文",
} as const;

export type LocaleCode = keyof typeof locales;

export const isLocale = (code: string): code is LocaleCode => Object.hasOwn(locales, code);

/** A place's name; a bare "+02:00" knows nothing of summer. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Z]/i.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** "Chrome on Windows" from a browser's own description, for the list of places where someone is signed in. */
export function describeBrowser(userAgent: string): string {
  const browser = browsers.find(([mark]) => userAgent.includes(mark))?.[1] ?? "A browser";
  const system = systems.find(([mark]) => userAgent.includes(mark))?.[1];
  return system ? `${browser} on ${system}` : browser;
}

// Order matters: Edge calls itself Chrome, and Chrome calls itself Safari.
const browsers = [
  ["Edg", "Edge"],
  ["OPR", "Opera"],
  ["Firefox", "Firefox"],
  ["FxiOS", "Firefox"],
  ["CriOS", "Chrome"],
  ["Chrom", "Chrome"],
  ["Safari", "Safari"],
] as const;

const systems = [
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Android", "Android"],
  ["Windows", "Windows"],
  ["Mac OS", "Mac"],
  ["CrOS", "Chromebook"],
  ["Linux", "Linux"],
] as const;
