import type { Settings } from "@/lib/settings/read";

const fresh: Settings = { productName: "Deskwell", accentHue: 200, signUpOpen: true, reopenDays: 14 };

/** What the settings page sends when nothing was changed in it. */
export function settingsForm({ productName, accentHue, signUpOpen, reopenDays }: Settings = fresh) {
  const [hue, open, days] = [String(accentHue), signUpOpen ? "yes" : "no", String(reopenDays)];
  return {
    ...{ productName, accentHue: hue, signUpOpen: open, reopenDays: days },
    ...{ wasProductName: productName, wasAccentHue: hue, wasSignUpOpen: open, wasReopenDays: days },
  };
}
