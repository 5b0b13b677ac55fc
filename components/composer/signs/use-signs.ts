"use client";

import { useMemo } from "react";
import { useComposer } from "@/components/composer/composer-context";
import type { Trigger } from "@/components/composer/triggers";
import type { DraftMode } from "@/lib/drafts/input";

const none: Trigger[] = [];

/** What any form of the composer knows beside its own signs: "@" for colleagues and teams, "#" for tickets. */
export function useSigns(mode: DraftMode, number: number, own = none): Trigger[] {
  const { moveTo } = useComposer();
  return useMemo(() => {
    const people: Trigger = {
      sign: "@",
      label: mode === "comment" ? "Colleagues and teams" : "Ask in an internal comment",
      find: async (words) => {
        const { suggestColleagues } = await import("@/components/composer/signs/colleagues");
        return suggestColleagues(words, mode === "comment" ? undefined : (text) => moveTo("comment", text));
      },
    };
    const tickets: Trigger = {
      sign: "#",
      label: "Tickets",
      pause: 150,
      find: async (words, signal) => {
        const { suggestTickets } = await import("@/components/composer/signs/tickets");
        return suggestTickets(words, number, signal);
      },
    };
    return [...own, people, tickets];
  }, [mode, number, own, moveTo]);
}
