/** `npm run db:seed -- --tickets N`: bulk data for measuring. */
import { parseArgs } from "node:util";
import { seedBulk } from "@/lib/db/seed/bulk";

const most = 5_000_000;

const { values } = parseArgs({ options: { tickets: { type: "string" } } });
const tickets = Number(values.tickets);

if (!Number.isInteger(tickets) || tickets < 1 || tickets > most) {
  console.error("Say how many tickets: npm run db:seed -- --tickets 100000");
  process.exit(1);
}

const started = performance.now();
await seedBulk({ tickets, say: console.log });
console.log(`${tickets.toLocaleString("en")} tickets in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
