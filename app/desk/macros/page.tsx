import type { Metadata } from "next";
import { ListSearch } from "@/components/desk/list-search";
import { NewButton } from "@/components/desk/new-button";
import { RememberQueue } from "@/components/desk/remember-queue";
import { TopBar } from "@/components/desk/top-bar";
import { MacrosTable } from "@/components/macros/macros-table";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FindMacros } from "@/lib/macros/input";
import { listMacros } from "@/lib/macros/queries";
import { parse } from "@/lib/parse";
import { read } from "@/lib/web/read";
import { readersClock } from "@/lib/web/readers-clock";
import { DeskFrame } from "../desk-frame";

export const metadata: Metadata = { title: "Macros" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What the team says and does again and again. */
export default async function Macros({ searchParams }: Props) {
  const { q } = parse(FindMacros, await searchParams);
  const [macros, clock] = await Promise.all([read(listMacros, { q }), readersClock()]);
  return (
    <DeskFrame at="macros">
      <RememberQueue />
      <TopBar title="Macros">
        <NewButton href="/desk/macros/new" label="New macro" />
      </TopBar>
      <ListSearch action="/desk/macros" query={q} label="Search macros" />
      {macros.length > 0 ? (
        <MacrosTable macros={macros} clock={clock} />
      ) : (
        <EmptyState
          title={q ? `No macro found for “${q}”` : "No macros yet"}
          next={
            q
              ? "Try a word of its name or its reply."
              : "A macro is a reply, and what becomes of the ticket, in one go. Make one for what you write every day."
          }
          action={!q && <LinkButton href="/desk/macros/new">New macro</LinkButton>}
        />
      )}
    </DeskFrame>
  );
}
