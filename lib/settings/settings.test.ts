import { expect, test } from "vitest";
import { changeSettings } from "@/lib/settings/commands";
import { readSettings } from "@/lib/settings/read";
import { auditOf } from "@/lib/testing/audit";
import { makeAdmin, makeAgent } from "@/lib/testing/people";
import { settingsForm } from "@/lib/testing/settings-form";

const asTheyAre = settingsForm();

test("settings hold for everyone at once, and the audit list names what changed", async () => {
  const admin = await makeAdmin();
  const form = { ...asTheyAre, productName: "Northwind", accentHue: "250" };
  await changeSettings(admin, form);
  expect(await readSettings()).toEqual({ productName: "Northwind", accentHue: 250, signUpOpen: true, reopenDays: 14 });
  await changeSettings(admin, form);
  expect(await auditOf(admin)).toEqual([
    {
      event: "settings.changed",
      subject: "Settings",
      changes: { "product name": { from: "Deskwell", to: "Northwind" }, "accent colour": { from: "Teal", to: "Blue" } },
    },
  ]);
});

test("two pages that are open at the same time each change what was changed in them", async () => {
  const [one, other] = [await makeAdmin(), await makeAdmin()];
  const both = settingsForm(await readSettings());
  await changeSettings(one, { ...both, signUpOpen: "no" });
  await changeSettings(other, { ...both, accentHue: "310" });
  expect(await readSettings()).toMatchObject({ accentHue: 310, signUpOpen: false });
  expect((await auditOf(other)).map(({ changes }) => Object.keys(changes))).toEqual([["accent colour"]]);
  await changeSettings(one, { ...settingsForm(await readSettings()), signUpOpen: "yes" });
});

test.each([
  ["productName", " "],
  ["productName", "x".repeat(41)],
  ["accentHue", "361"],
  ["accentHue", "1.5"],
  ["signUpOpen", "maybe"],
  ["reopenDays", "0"],
  ["reopenDays", "91"],
  ["reopenDays", "soon"],
])("%s can't be %j", async (field, value) => {
  const refused = changeSettings(await makeAdmin(), { ...asTheyAre, [field]: value });
  await expect(refused).rejects.toMatchObject({ kind: "invalid", fields: { [field]: expect.any(String) } });
});

test("an agent changes no settings", async () => {
  await expect(changeSettings(await makeAgent(), asTheyAre)).rejects.toMatchObject({ kind: "not_found" });
});
