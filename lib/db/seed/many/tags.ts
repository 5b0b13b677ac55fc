import type postgres from "postgres";
import { type Chance, zipf } from "./chance";
import { copy } from "./copy";

const names = "hardware billing badges cameras login import reports visitors returns vip firmware contract".split(" ");
const colours = ["orange", "violet", "teal", "grey", "blue", "grey"];

/** About every second ticket has a tag or two, a few tags have most of them. */
export async function writeTags(
  tx: postgres.TransactionSql,
  by: Chance,
  tickets: number,
  firstTicket: number,
): Promise<void> {
  const all = names.map((_name, n) => colours[n % colours.length] ?? "grey");
  await tx`insert into tags (name, colour) select * from unnest(${names}::text[], ${all}::text[]) on conflict do nothing`;
  const tags = await tx<{ id: number }[]>`select id::int from tags where name = any (${names}::citext[]) order by id`;
  const pick = zipf(
    by,
    tags.map(({ id }) => id),
    0.8,
  );
  await copy(tx, "ticket_tags", ["ticket_id", "tag_id"], rows(by, pick, tickets, firstTicket));
}

function* rows(by: Chance, pick: () => number, tickets: number, first: number): Generator<[number, number]> {
  for (let n = 0; n < tickets; n++) {
    if (by.is(0.5)) continue;
    const ids = new Set(by.is(0.3) ? [pick(), pick()] : [pick()]);
    for (const id of ids) yield [first + n, id];
  }
}
