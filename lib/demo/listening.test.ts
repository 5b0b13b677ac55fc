import { expect, test } from "vitest";
import { isDemoExposed } from "@/lib/demo/queries";
import { makeAdmin, makeCustomer } from "@/lib/testing/people";

process.env.HOST = "0.0.0.0";

test("demo people are exposed where the desk listens for everyone, also without an address of its own", async () => {
  const admin = await makeAdmin();
  expect(await isDemoExposed(admin, {})).toBe(false);
  await makeCustomer({ email: "customer@example.com" });
  expect(await isDemoExposed(admin, {})).toBe(true);
});
