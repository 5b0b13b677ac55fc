import type { Metadata } from "next";
import { FindAsYouType } from "@/components/desk/find-as-you-type";
import { RememberQueue } from "@/components/desk/remember-queue";
import { SearchBox } from "@/components/desk/search-box";
import { TopBar } from "@/components/desk/top-bar";
import { MacrosTable } from "@/components/macros/macros-table";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
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
  const make = (
    <LinkButton
      href="/desk/macros/new"
      look="primary"
      bar
      aria-label="New macro"
      className="max-desk:w-8 max-desk:px-0"
    >
      <Icon name="plus" />
      <span className="max-desk:hidden">New macro</span>
    </LinkButton>
  );
  return (
    <DeskFrame at="macros">
      <RememberQueue />
      <TopBar title="Macros">{make}</TopBar>
      <div className="border-b border-line px-4 py-2.5 desk:px-5">
        <FindAsYouType action="/desk/macros">
          <SearchBox action="/desk/macros" query={q} label="Search macros" />
        </FindAsYouType>
      </div>
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
