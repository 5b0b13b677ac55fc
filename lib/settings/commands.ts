import { eq } from "drizzle-orm";
import { command } from "@/lib/command";
import { settings } from "@/lib/db/schema/running";
import { ChangeSettings } from "@/lib/settings/input";
import type { Settings } from "@/lib/settings/read";
import { hueName } from "@/lib/settings/rules";

/** Sets what was changed in the form; the rest is as another admin may have set it meanwhile. Answers what the form shows. */
export const changeSettings = command("settings.change", ChangeSettings, async (ctx, input) => {
  const [before] = await ctx.tx.select(columns).from(settings).where(eq(settings.id, 1)).for("update");
  const { productName, accentHue, reopenDays } = input;
  const shown: Settings = { productName, accentHue, signUpOpen: input.signUpOpen === "yes", reopenDays };
  const was: Settings = {
    productName: input.wasProductName,
    accentHue: input.wasAccentHue,
    signUpOpen: input.wasSignUpOpen === "yes",
    reopenDays: input.wasReopenDays,
  };
  const changed = names.filter((name) => shown[name] !== was[name] && shown[name] !== before?.[name]);
  if (!before || changed.length === 0) return shown;
  const after = { ...before, ...Object.fromEntries(changed.map((name) => [name, shown[name]])) };
  await ctx.tx.update(settings).set(after).where(eq(settings.id, 1));
  const changes = changed.map((name) => [words[name], { from: said(name, before), to: said(name, after) }]);
  await ctx.audit("settings.changed", "Settings", Object.fromEntries(changes));
  return shown;
});

const columns = {
  productName: settings.productName,
  accentHue: settings.accentHue,
  signUpOpen: settings.signUpOpen,
  reopenDays: settings.reopenDays,
};

const words = {
  productName: "product name",
  accentHue: "accent colour",
  signUpOpen: "sign-up open",
  reopenDays: "days to reopen",
} as const;

const names = Object.keys(words) as (keyof Settings)[];

const said = (name: keyof Settings, of: Settings) => (name === "accentHue" ? hueName(of.accentHue) : of[name]);
