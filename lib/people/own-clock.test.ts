import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { staffDatabase } from "@/lib/db/client";
import { users } from "@/lib/db/schema/people";
import { changeProfile, learnTimeZone } from "@/lib/people/commands/profile";
import { isTimeZone } from "@/lib/people/rules";
import { makeAgent, makeCustomer, type Person } from "@/lib/testing/people";

test("a time zone is unknown until the browser tells, and one that was chosen stays", async () => {
  for (const person of [await makeCustomer(), await makeAgent()]) {
    expect(await timeZoneOf(person)).toBeNull();
    await learnTimeZone(person, { timeZone: "America/New_York" });
    expect(await timeZoneOf(person)).toBe("America/New_York");
    await changeProfile(person, { name: "N", phone: "", locale: "en-GB", timeZone: "UTC" });
    await learnTimeZone(person, { timeZone: "America/New_York" });
    expect(await timeZoneOf(person)).toBe("UTC");
  }
});

test.each(["Mars/Olympus", "+02:00", "", "UTC+2"])("%j is no time zone", async (timeZone) => {
  expect(isTimeZone(timeZone)).toBe(false);
  await expect(learnTimeZone(await makeCustomer(), { timeZone })).rejects.toMatchObject({ kind: "invalid" });
});

async function timeZoneOf({ id }: Person): Promise<string | null | undefined> {
  const [row] = await staffDatabase().select({ timeZone: users.timeZone }).from(users).where(eq(users.id, id));
  return row?.timeZone;
}
