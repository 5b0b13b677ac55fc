import { sql } from "drizzle-orm";

/** Whose tickets are open, whether they may still have any; read from the indexes of tickets awake and asleep. */
export const assigneesOfOpen = sql`(
  select assignee_id from tickets where merged_into is null and snoozed_until is null
    and status in ('new', 'open', 'pending', 'on_hold')
  union
  select assignee_id from tickets where merged_into is null and snoozed_until is not null
    and status in ('new', 'open', 'pending', 'on_hold'))`;

/** They left the team, and open tickets are still theirs: in nobody's view, and not unassigned either. */
export const formerAssignees = sql`
  select id, name from users where (role = 'customer' or disabled_at is not null) and id in ${assigneesOfOpen}
  order by name limit 500`;
