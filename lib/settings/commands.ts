import { eq } from "drizzle-orm";
import { command } from "@/lib/command";
import { settings } from "@/lib/db/schema/running";
import { ChangeSettings } from "@/lib/settings/input";

/** Sets all four together; the audit list names those that changed. */
export const changeSettings = command("settings.change", ChangeSettings, async (ctx, input) => {
  const columns = {
    productName: settings.productName,
    accentHue: settings.accentHue,
    signUpOpen: settings.signUpOpen,
    reopenDays: settings.reopenDays,
  };
  const [before] = await ctx.tx.select(columns).from(settings).where(eq(settings.id, 1)).for("update");
  const after = { ...input, signUpOpen: input.signUpOpen === "yes" };
  await ctx.tx.update(settings).set(after).where(eq(settings.id, 1));
  const changes = names
    .filter((name) => before?.[name] !== after[name])
    .map((name) => [words[name], { from: before?.[name] ?? null, to: after[name] }] as const);
  if (changes.length > 0) await ctx.audit("settings.changed", "Settings", Object.fromEntries(changes));
});

const words = {
  productName: "product name",
  accentHue: "accent colour",
  signUpOpen: "sign-up open",
  reopenDays: "days to reopen",
} as const;

const names = Object.keys(words) as (keyof typeof words)[];
