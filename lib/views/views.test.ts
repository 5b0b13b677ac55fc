import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { customerDatabase } from "@/lib/db/client";
import { codeOf } from "@/lib/db/trouble";
import { tagTicket } from "@/lib/tags/commands/tagging";
import { addTeamMember, createTeam } from "@/lib/teams/commands";
import { makeAdmin, makeAgent, makeCustomer } from "@/lib/testing/people";
import { openTicket } from "@/lib/tickets/commands/opening";
import { takeTicket } from "@/lib/tickets/commands/working";
import { listChoices } from "@/lib/tickets/queries/list-choices";
import { deleteView, refilterView, renameView, saveView } from "./commands";
import { listSavedViews } from "./queries";

const words = { subject: "Door 4 rejects every badge", content: "Since the update last night." };
const named = async (actor: Actor, name: string) =>
  (await listSavedViews(actor, {})).find((view) => view.name === name);
const newName = () => `View ${randomUUID().slice(0, 12)}`;

describe("a saved view", () => {
  it("is seen by whom it is meant for", async () => {
    const [ana, ben, eve, admin] = await Promise.all([makeAgent(), makeAgent(), makeAgent(), makeAdmin()]);
    const { id: team } = await createTeam(admin, { name: newName() });
    for (const person of [ana.id, ben.id]) await addTeamMember(admin, { team, person });
    const [mine, ours, all] = [newName(), newName(), newName()];
    await saveView(ana, { name: mine, audience: "me", filter: "view=open" });
    await saveView(ana, { name: ours, audience: `team:${team}`, filter: "view=open" });
    await saveView(ana, { name: all, audience: "everyone", filter: "view=open" });
    const seen = async (who: Actor) =>
      (await listSavedViews(who, {}))
        .map(({ name }) => name)
        .filter((name) => [mine, ours, all].includes(name))
        .sort();
    expect(await seen(ana)).toEqual([mine, ours, all].sort());
    expect(await seen(ben)).toEqual([ours, all].sort());
    expect(await seen(eve)).toEqual([all]);
    await expect(saveView(eve, { name: "x", audience: `team:${team}`, filter: "" })).rejects.toMatchObject({
      fields: { audience: "Choose a team that you are in." },
    });
  });

  it("is changed by whoever made it, and a shared one by an admin too", async () => {
    const [ana, ben, admin] = await Promise.all([makeAgent(), makeAgent(), makeAdmin()]);
    const { view } = await saveView(ana, { name: newName(), audience: "everyone", filter: "view=open" });
    const own = await saveView(ana, { name: newName(), audience: "me", filter: "view=open" });
    for (const act of [() => renameView(ben, { view, name: "x" }), () => deleteView(ben, { view })]) {
      await expect(act()).rejects.toMatchObject({ kind: "not_found" });
    }
    await expect(deleteView(admin, { view: own.view })).rejects.toMatchObject({ kind: "not_found" });
    const name = newName();
    await renameView(admin, { view, name });
    await refilterView(ana, { view, filter: "view=all&priority=urgent&after=abc&saved=3&nonsense=1" });
    expect(await named(ben, name)).toMatchObject({ mayChange: false, filter: { view: "all", priority: ["urgent"] } });
    await deleteView(ana, { view });
    expect(await named(ana, name)).toBeUndefined();
  });

  it("counts its tickets, for each reader their own", async () => {
    const [ana, ben, customer] = await Promise.all([makeAgent(), makeAgent(), makeCustomer()]);
    const tag = newName();
    for (const agent of [ana, ana, ben]) {
      const { number } = await openTicket(customer, words);
      await takeTicket(agent, { number });
      await tagTicket(agent, { number, name: tag });
    }
    const id = (await listChoices(ana, {})).tags.find(({ name }) => name === tag)?.id;
    const [mine, all, searching] = [newName(), newName(), newName()];
    await saveView(ana, { name: mine, audience: "everyone", filter: `tag=${id}` });
    await saveView(ana, { name: all, audience: "everyone", filter: `view=all&tag=${id}` });
    await saveView(ana, { name: searching, audience: "everyone", filter: `view=all&q=badge` });
    expect((await named(ana, mine))?.count).toEqual({ found: 2, isWhole: true });
    expect((await named(ben, mine))?.count).toEqual({ found: 1, isWhole: true });
    expect((await named(ben, all))?.count).toEqual({ found: 3, isWhole: true });
    expect((await named(ben, searching))?.count).toBeNull();
  });

  it("is kept from customers by PostgreSQL itself", async () => {
    const attempt = customerDatabase().execute(sql.raw("select * from saved_views"));
    expect(await attempt.then(() => "allowed", codeOf)).toBe("42501");
  });
});
