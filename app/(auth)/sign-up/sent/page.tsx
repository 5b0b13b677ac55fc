import type { Metadata } from "next";
import { AuthCard } from "@/components/auth/auth-card";
import { LinkButton } from "@/components/ui/button";
import { currentSession } from "@/lib/web/session";

export const metadata: Metadata = { title: "Check your mail" };

export default async function SignUpSentPage() {
  const { settings } = await currentSession();
  return (
    <AuthCard
      productName={settings.productName}
      title="Check your mail"
      says="We've sent you a message with what to do next. It can take a minute; look into your spam folder too."
    >
      <LinkButton href="/sign-in">Back to sign in</LinkButton>
    </AuthCard>
  );
}
