import type { Metadata } from "next";
import { AuthCard } from "@/components/auth/auth-card";
import { LinkButton } from "@/components/ui/button";
import { getSignUp } from "@/lib/people/queries/entry";
import { read } from "@/lib/web/read";
import { currentSession } from "@/lib/web/session";

export const metadata: Metadata = { title: "Check your mail" };

/** The same for every email: whether there is an account stays between us and its owner. */
export default async function ForgotPasswordSentPage() {
  const { settings } = await currentSession();
  const { mailLeaves } = await read(getSignUp);
  return (
    <AuthCard
      productName={settings.productName}
      title={mailLeaves ? "Check your mail" : "Ask an admin for your link"}
      says={
        mailLeaves
          ? "If there is an account with that email, a link is on its way. It works for an hour; look into your spam folder too."
          : "This desk has no mail server yet. If there is an account with that email, an admin finds your link in the outbox. It works for an hour."
      }
    >
      <LinkButton href="/sign-in">Back to sign in</LinkButton>
    </AuthCard>
  );
}
