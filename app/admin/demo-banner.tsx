"use client";

import { ConfirmForm } from "@/components/form/confirm-form";
import { removeDemoData } from "./actions";

/** Anyone can sign in as the demo people, because everyone knows their password. */
export function DemoBanner() {
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center justify-between gap-3 border-b border-danger px-4 py-3 desk:px-5"
    >
      <p className="max-w-[80ch]">
        <b>Demo people can sign in here.</b> Their password is public, and others can reach this desk. Invite an admin
        of your own, let them sign in, and then remove the demo data.
      </p>
      <ConfirmForm action={removeDemoData} button="Remove demo data" title="Remove the demo data?" waiting="Removing…">
        The demo people, their tickets, files and organizations are deleted. This can't be undone.
      </ConfirmForm>
    </div>
  );
}
