import type { Metadata } from "next";
import { TopBar } from "@/components/desk/top-bar";
import { DeskFrame } from "../../desk-frame";
import { PickRequester } from "./pick-requester";
import { WriteTicket } from "./write-ticket";

export const metadata: Metadata = { title: "New ticket" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** First whose ticket it is, then what it is about; the address says which step it is. */
export default async function NewTicket({ searchParams }: Props) {
  const { requester, from, q } = await searchParams;
  return (
    <DeskFrame bottom="queue">
      <TopBar title="New ticket" />
      <div className="max-w-[680px] px-4 py-5 desk:px-5">
        {requester ? (
          <WriteTicket requester={String(requester)} from={typeof from === "string" ? from : undefined} />
        ) : (
          <PickRequester q={typeof q === "string" ? q : ""} />
        )}
      </div>
    </DeskFrame>
  );
}
