import { redirect } from "next/navigation";
import { homeOf } from "@/lib/web/home";
import { currentSession } from "@/lib/web/session";

/** Each role has its own first page. */
export default async function Home() {
  const { actor } = await currentSession();
  redirect(homeOf(actor));
}
