import type { Route } from "next";
import { type Actor, isStaff } from "@/lib/actor";

/** Where a person starts: customers at their tickets, agents and admins at the desk. */
export function homeOf(actor: Pick<Actor, "role">): Route {
  if (actor.role === "visitor") return "/sign-in";
  return isStaff(actor) ? "/desk" : "/tickets";
}
