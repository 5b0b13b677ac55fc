import type * as z from "zod/mini";
import { command } from "@/lib/command";
import { invalidField } from "@/lib/refusal";
import { type LockedField, mustBeCurrent } from "../change";
import { SetDetails } from "../input";
import { lockTicket } from "../lock";
import { mustBeAssignable, mustBeTeam } from "./opening";
import { setStatusOf } from "./setting-status";
import { assign, handOver, setPriority } from "./working";

/** The details of a ticket, all or nothing: each field that differs from what its form showed is the verb it means. */
export const setDetails = command("ticket.set_details", SetDetails, async (ctx, details) => {
  const { number, version, status, priority, assigneeId, teamId } = details;
  const ticket = await lockTicket(ctx, number);
  const changed = changedIn(details);
  for (const field of changed) await mustBeCurrent(ctx, ticket, version, field);
  if (status && changed.includes("status")) {
    if (status === "new") throw invalidField("status", "A ticket is new only once. Pick another status.");
    await setStatusOf(ctx, ticket, status);
  }
  if (changed.includes("priority")) await setPriority(ctx, ticket, priority);
  if (changed.includes("assigneeId")) await assign(ctx, ticket, assigneeId, await mustBeAssignable(ctx, assigneeId));
  if (changed.includes("teamId")) await handOver(ctx, ticket, teamId, await mustBeTeam(ctx, teamId));
  return { number };
});

function changedIn(details: z.output<typeof SetDetails>): LockedField[] {
  const { status, wasStatus, priority, wasPriority, assigneeId, wasAssigneeId, teamId, wasTeamId } = details;
  const fields: LockedField[] = [];
  if (status && wasStatus && status !== wasStatus) fields.push("status");
  if (priority !== wasPriority) fields.push("priority");
  if (assigneeId !== wasAssigneeId) fields.push("assigneeId");
  if (teamId !== wasTeamId) fields.push("teamId");
  return fields;
}
