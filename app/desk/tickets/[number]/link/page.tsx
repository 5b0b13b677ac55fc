import type { Metadata } from "next";
import { LinkForm } from "@/components/desk/link-form";
import { TaskPage } from "@/components/desk/task-page";
import { numberIn } from "@/lib/web/read";
import { ticketScreen } from "../ticket-screen";
import { link } from "./actions";

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Link #${numberIn((await params).number)}` };
}

/** Which ticket belongs with this one, and how. */
export default async function Link({ params }: Props) {
  const { ticket } = await ticketScreen(numberIn((await params).number));
  const { number, subject } = ticket;
  return (
    <TaskPage
      number={number}
      title={`Link #${number}`}
      says={`Another ticket that belongs with “${subject}”. Only your team sees links.`}
    >
      <LinkForm action={link} number={number} />
    </TaskPage>
  );
}
