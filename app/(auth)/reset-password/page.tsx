import type { Metadata } from "next";
import { AuthCard } from "@/components/auth/auth-card";
import { LinkButton } from "@/components/ui/button";
import { isResetLinkGood } from "@/lib/people/queries/entry";
import { read } from "@/lib/web/read";
import { currentSession } from "@/lib/web/session";
import { ResetPasswordForm } from "./reset-password-form";

export const metadata: Metadata = { title: "Choose a new password" };

export default async function ResetPasswordPage({ searchParams }: PageProps<"/reset-password">) {
  const { settings } = await currentSession();
  const { token } = await searchParams;
  if (typeof token !== "string" || !(await read(isResetLinkGood, { token }))) {
    return (
      <AuthCard
        productName={settings.productName}
        title="This link no longer works"
        says="It was used already, is older than an hour, or a newer one was sent."
      >
        <LinkButton href="/forgot-password" look="primary">
          Send a new link
        </LinkButton>
      </AuthCard>
    );
  }
  return (
    <AuthCard
      productName={settings.productName}
      title="Choose a new password"
      says="Afterwards you are signed out everywhere and sign in with the new one."
    >
      <ResetPasswordForm token={token} />
    </AuthCard>
  );
}
