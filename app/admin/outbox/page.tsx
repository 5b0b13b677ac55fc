import type { Metadata } from "next";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { listMails } from "@/lib/mail/queries";
import { read } from "@/lib/web/read";
import { readersClock } from "@/lib/web/readers-clock";
import { AdminFrame } from "../admin-frame";
import { MailItem } from "./mail-item";

export const metadata: Metadata = { title: "Outbox" };

export default async function OutboxPage({ searchParams }: PageProps<"/admin/outbox">) {
  const given = await searchParams;
  const { mails, next, leaves } = await read(listMails, given);
  const clock = await readersClock();
  return (
    <AdminFrame at="outbox">
      <p className="max-w-[80ch] px-4 py-3 text-muted desk:px-5">
        {leaves
          ? "What was sent, without the links that open an account. A mail that could not be sent is tried again by itself."
          : "No mail server is set, so mail stays here: read it and pass the links on yourself. Set SMTP_URL to send it."}
      </p>
      {mails.length > 0 ? (
        <ul className="border-t border-line">
          {mails.map((mail) => (
            <MailItem key={mail.id} mail={mail} clock={clock} />
          ))}
        </ul>
      ) : (
        <EmptyState title="No mail yet" next="Invitations and password links show up here." />
      )}
      <Pager
        firstHref={given.before ? "/admin/outbox" : undefined}
        nextHref={next ? `/admin/outbox?before=${next}` : undefined}
      />
    </AdminFrame>
  );
}
