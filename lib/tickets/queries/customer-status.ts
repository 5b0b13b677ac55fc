import { sql } from "drizzle-orm";
import { tickets } from "@/lib/db/schema/tickets";
import type { CustomerStatus } from "../rules";

/** On hold is the team's own matter: to its customer such a ticket is being worked on. */
export const statusForCustomers = sql<CustomerStatus>`case ${tickets.status} when 'on_hold' then 'open' else ${tickets.status} end`;
