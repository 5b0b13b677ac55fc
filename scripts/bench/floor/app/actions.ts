"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { database } from "./database";

/** Two rows in one transaction: the least that a reply could be. Rows are spread, so that writers don't queue for one. */
export async function write(form: FormData): Promise<void> {
  const content = String(form.get("content"));
  const id = 1 + Math.floor(Math.random() * 1000);
  await database().begin(async (tx) => {
    await tx`insert into bench_floor_notes (floor_id, content) values (${id}, ${content})`;
    await tx`update bench_floor set notes = notes + 1 where id = ${id}`;
  });
  if (!(await headers()).has("next-action")) redirect("/");
}
