import type { Metadata } from "next";
import { AuthCard } from "@/components/auth/auth-card";
import { LinkButton } from "@/components/ui/button";
import { getInvitation } from "@/lib/people/queries/entry";
import { roleWords } from "@/lib/people/rules";
import { read } from "@/lib/web/read";
import { currentSession } from "@/lib/web/session";
import { InviteForm } from "./invite-form";

export const metadata: Metadata = { title: "Your invitation" };

export default async function InvitePage({ searchParams }: PageProps<"/invite">) {
  const { settings } = await currentSession();
  const { token } = await searchParams;
  const invitation = typeof token === "string" ? await read(getInvitation, { token }) : null;
  if (!invitation || typeof token !== "string") {
    return (
      <AuthCard
        productName={settings.productName}
        title="This invitation no longer works"
        says="It was used already, is older than 7 days, or a newer one was sent. Ask whoever invited you to send it again."
      >
        <LinkButton href="/sign-in">Go to sign in</LinkButton>
      </AuthCard>
    );
  }
  return (
    <AuthCard
      productName={settings.productName}
      title={`Welcome to ${settings.productName}`}
      says={`${roleWords[invitation.role].name} · ${invitation.email}`}
    >
      <InviteForm token={token} name={invitation.name} email={invitation.email} />
    </AuthCard>
  );
}
