import postgres from "postgres";
import { expect, it } from "vitest";
import { freePort } from "@/lib/db/embedded/free-port";
import { asRefusal, orRefusal } from "@/lib/db/trouble";
import { findSession } from "@/lib/sessions/find";

const notNow = { kind: "unavailable", message: expect.stringContaining("try again in a moment") };

it("who asks while the database is away hears that it is not now, not that something broke", async () => {
  process.env.DATABASE_URL = `postgres://deskwell@127.0.0.1:${await freePort()}/deskwell`;
  await expect(orRefusal(findSession("a cookie"))).rejects.toMatchObject(notNow);
});

it("a database whose name nobody knows just now is away, too", async () => {
  const sql = postgres("postgres://deskwell@database.invalid/deskwell", { max: 1 });
  await expect(sql`select 1`.catch((error) => Promise.reject(asRefusal(error)))).rejects.toMatchObject(notNow);
});
