"use client";

import { useRouter } from "next/navigation";
import { sendForm } from "@/components/form/send-form";
import { say } from "@/components/ui/say";
import type { Replied } from "@/lib/messages/commands";
import { takeBackKey } from "@/lib/outgoing/rules";
import type { Action } from "@/lib/result";

/** Says that a reply has left, and offers to take it back for as long as that can be done. */
export function useTellSent(number: number, takeBack: Action<{ number: number }>) {
  const router = useRouter();
  const here = `/desk/tickets/${number}` as const;

  async function undo(id: number) {
    const form = new FormData();
    form.set("id", String(id));
    form.set("idempotencyKey", takeBackKey(id));
    const result = await sendForm(takeBack, form);
    if (result && !result.ok) say(result.error);
    // The words come back with the ticket's own page, wherever one has gone since.
    if (window.location.pathname !== here) router.push(here as Parameters<typeof router.push>[0]);
  }

  return ({ outgoing }: Replied, what: keyof typeof sent) => {
    if (!outgoing) return say(sent[what]);
    const back = {
      undo: () => void undo(outgoing.id),
      view: () => router.push(here as Parameters<typeof router.push>[0]),
    };
    if (outgoing.kind === "scheduled") return say("Reply scheduled", back);
    const { inSeconds } = outgoing;
    say(`Sent · goes out in ${inSeconds} s`, { ...back, stands: inSeconds * 1000 });
  };
}

const sent = { plain: "Reply sent", pending: "Reply sent, ticket pending", resolve: "Reply sent, ticket resolved" };
