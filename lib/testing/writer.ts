/** A process that answers a ticket over and over and says which answers were acknowledged, until it is killed. */
import { mintPerson } from "@/lib/actor";
import { replyAsCustomer } from "@/lib/messages/commands";

const [id, number, keys] = process.argv.slice(2);
const customer = mintPerson({ role: "customer", id: Number(id), name: "Customer" });

await Promise.all(
  (keys ?? "").split(",").map(async (idempotencyKey) => {
    for (;;) {
      const sent = await replyAsCustomer(customer, { number, content: idempotencyKey, idempotencyKey }).catch(
        () => null,
      );
      if (sent) return process.send?.(idempotencyKey);
    }
  }),
);
process.exit(0);
