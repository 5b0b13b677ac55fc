import { expect, test } from "vitest";
import { isDemoExposed } from "@/lib/demo/queries";
import { makeAdmin, makeAgent, makeCustomer } from "@/lib/testing/people";

process.env.APP_URL = "https://help.example.com";

test("admins are warned while a demo person is on a public address, and nobody else is asked", async () => {
  const admin = await makeAdmin();
  expect(await isDemoExposed(admin, {})).toBe(false);
  await makeCustomer({ email: "customer@example.com" });
  expect(await isDemoExposed(admin, {})).toBe(true);
  await expect(isDemoExposed(await makeAgent(), {})).rejects.toMatchObject({ kind: "not_found" });
});
