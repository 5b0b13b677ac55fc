import type * as z from "zod/mini";
import type { Actor } from "@/lib/actor";
import { parse } from "@/lib/parse";
import { demand } from "@/lib/policy";
import { SetDetails } from "../input";
import { isActive } from "../rules";
import { closeTicket, reopenTicket, resolveTicket } from "./ending";
import { assignTicket, handToTeam, moveTicket, prioritizeTicket } from "./working";

type Details = z.output<typeof SetDetails>;

/** The details of a ticket: each field that differs from what its form showed is the verb it means. */
export async function setDetails(actor: Actor, raw: unknown): Promise<{ number: number }> {
  demand(actor, "ticket.move");
  const details = parse(SetDetails, raw);
  const { number, version, priority, assigneeId, teamId } = details;
  const ticket = { number, version };
  await setStatus(actor, ticket, details);
  if (priority !== details.wasPriority) await prioritizeTicket(actor, { ...ticket, priority });
  if (assigneeId !== details.wasAssigneeId) await assignTicket(actor, { ...ticket, assigneeId });
  if (teamId !== details.wasTeamId) await handToTeam(actor, { ...ticket, teamId });
  return { number };
}

async function setStatus(actor: Actor, ticket: Pick<Details, "number" | "version">, details: Details): Promise<void> {
  const { status: to, wasStatus: from } = details;
  if (!to || !from || to === from) return;
  if (to === "resolved") await resolveTicket(actor, ticket);
  else if (to === "closed") await closeTicket(actor, ticket);
  else if (isActive(from)) await moveTicket(actor, { ...ticket, to });
  else await reopenTicket(actor, ticket);
}
