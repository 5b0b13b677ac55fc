import { expect, test } from "vitest";
import { changeSettings } from "@/lib/settings/commands";
import { readSettings } from "@/lib/settings/read";
import { auditOf } from "@/lib/testing/audit";
import { makeAdmin, makeAgent } from "@/lib/testing/people";

const asTheyAre = { productName: "Deskwell", accentHue: "200", signUpOpen: "yes", reopenDays: "14" };

test("settings hold for everyone at once, and the audit list names what changed", async () => {
  const admin = await makeAdmin();
  await changeSettings(admin, { ...asTheyAre, productName: "Northwind", accentHue: "250" });
  expect(await readSettings()).toEqual({ productName: "Northwind", accentHue: 250, signUpOpen: true, reopenDays: 14 });
  await changeSettings(admin, { ...asTheyAre, productName: "Northwind", accentHue: "250" });
  expect(await auditOf(admin)).toEqual([
    {
      event: "settings.changed",
      subject: "Settings",
      changes: { "product name": { from: "Deskwell", to: "Northwind" }, "accent colour": { from: 200, to: 250 } },
    },
  ]);
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
