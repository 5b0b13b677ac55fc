import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { BackLink } from "@/components/portal/back-link";
import { NewTicketForm } from "@/components/portal/new-ticket-form";
import { PageHead } from "@/components/portal/page-head";
import { allow } from "@/lib/web/read";
import { currentSession } from "@/lib/web/session";
import { createTicket } from "./actions";

export const metadata: Metadata = { title: "New ticket" };

export default async function NewTicket() {
  await allow("ticket.open");
  const { actor } = await currentSession();
  return (
    <>
      <BackLink href="/tickets">Your tickets</BackLink>
      <PageHead title="New ticket" />
      <NewTicketForm action={createTicket} person={actor.id} idempotencyKey={randomUUID()} />
    </>
  );
}
