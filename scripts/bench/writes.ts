import type { Desk } from "@/scripts/bench/desk";
import { contentOf, type Operation, take } from "@/scripts/bench/operation";
import { type Form, formOf, getPage } from "@/scripts/bench/page";
import { hydratedPost, plainPost } from "@/scripts/bench/send-form";
import { freshKey, type Shot } from "@/scripts/bench/shot";
import type { Web } from "@/scripts/bench/web";

/** How many conversations are answered by turns: more than there are connections, so that none waits for another. */
const conversations = 200;

type Sender = { path: string; cookie: string; form: Form };

export async function writeOperations(desk: Desk, web: Web): Promise<Operation[]> {
  const replies = await replyForms(desk, web);
  const tickets = await newTicketForms(desk, web);
  const pids = [web.pid, desk.pid];
  const { port } = web;
  const plain = (senders: Sender[]) => ({
    port,
    shots: senders.map(plainly(web)),
    expect: 303,
    proof: /\/tickets\/\d+$/,
  });
  const hydrated = (senders: Sender[], proof: RegExp) => ({
    port,
    shots: senders.map(withScript(web)),
    expect: 200,
    proof,
  });
  return [
    { name: "reply, 303", pids, target: plain(replies) },
    {
      name: "reply + re-read",
      pids,
      target: hydrated(replies, /"ok":true[\s\S]*"by":"team"|"by":"team"[\s\S]*"ok":true/),
    },
    { name: "create, 303", pids, target: plain(tickets) },
    { name: "create, action", pids, target: hydrated(tickets, /"ok":true/) },
  ];
}

/** Agents answer customers. Each form is taken from its own page, with all that the page put into it. */
async function replyForms({ people, tickets }: Desk, { port }: Web): Promise<Sender[]> {
  const senders: Sender[] = [];
  for (const [n, number] of tickets.answer.slice(0, conversations).entries()) {
    const { cookie } = take(people.agents, n);
    const path = `/desk/tickets/${number}`;
    senders.push({ path, cookie, form: filled(formOf(await getPage(port, path, cookie), "Send reply")) });
  }
  return senders;
}

/** Customers write in. */
function newTicketForms({ people }: Desk, { port }: Web): Promise<Sender[]> {
  const path = "/tickets/new";
  const senders = people.customers.map(async ({ cookie }) => {
    const form = formOf(await getPage(port, path, cookie), "Create ticket");
    return { path, cookie, form: { ...filled(form), subject: "The door at the west entrance stays locked" } };
  });
  return Promise.all(senders);
}

const filled = (form: Form): Form => ({ ...form, content: contentOf("Robin Bench"), idempotencyKey: freshKey });
const plainly =
  ({ port }: Web) =>
  ({ path, cookie, form }: Sender): Shot =>
    plainPost(port, path, cookie, form);
const withScript =
  ({ port }: Web) =>
  ({ path, cookie, form }: Sender): Shot =>
    hydratedPost(port, path, cookie, form);
