import { asc, eq, sql } from "drizzle-orm";
import { tags } from "@/lib/db/schema/queue";
import { Nothing } from "@/lib/people/input";
import { query } from "@/lib/query";
import { notFound } from "@/lib/refusal";
import { TagRef } from "./input";
import type { TagColour } from "./rules";

const mostTags = 500;
const usedBy = sql<number>`(select count(*)::int from ticket_tags where tag_id = ${tags.id})`;
const row = { id: tags.id, name: sql<string>`${tags.name}::text`, colour: sql<TagColour>`${tags.colour}` };

/** The tags with how many tickets have each, for those who look after them. */
export const listTags = query("tag.list", Nothing, async ({ db }) =>
  db
    .select({ ...row, tickets: usedBy })
    .from(tags)
    .orderBy(asc(tags.name))
    .limit(mostTags),
);

/** One tag with those it could be merged into. */
export const getTag = query("tag.list", TagRef, async ({ db }, { tag: id }) => {
  const all = await db
    .select({ ...row, tickets: sql<number>`case when ${eq(tags.id, id)} then ${usedBy} else 0 end` })
    .from(tags)
    .orderBy(asc(tags.name))
    .limit(mostTags);
  const tag = all.find((one) => one.id === id);
  if (!tag) throw notFound();
  return { ...tag, others: all.filter((one) => one.id !== id).map((one) => ({ id: one.id, name: one.name })) };
});
