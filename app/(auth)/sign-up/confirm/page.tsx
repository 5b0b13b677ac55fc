import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthCard } from "@/components/auth/auth-card";
import { LinkButton } from "@/components/ui/button";
import { getSignUpLink } from "@/lib/people/queries/entry";
import { homeOf } from "@/lib/web/home";
import { read } from "@/lib/web/read";
import { currentSession } from "@/lib/web/session";
import { ConfirmForm } from "./confirm-form";

export const metadata: Metadata = { title: "Confirm your email" };

/** Looking at the link changes nothing, because mail scanners look too: the button does. */
export default async function ConfirmSignUpPage({ searchParams }: PageProps<"/sign-up/confirm">) {
  const { actor, settings } = await currentSession();
  if (actor.role !== "visitor") redirect(homeOf(actor));
  const { token } = await searchParams;
  const link = typeof token === "string" ? await read(getSignUpLink, { token }) : null;
  if (!link || typeof token !== "string") {
    return (
      <AuthCard
        productName={settings.productName}
        title="This link no longer works"
        says="It was used already or is older than a day. If your account is confirmed, sign in; otherwise sign up again."
      >
        <div className="flex gap-2">
          <LinkButton href="/sign-in" look="primary">
            Sign in
          </LinkButton>
          <LinkButton href="/sign-up">Sign up again</LinkButton>
        </div>
      </AuthCard>
    );
  }
  return (
    <AuthCard
      productName={settings.productName}
      title="Confirm your email"
      says={`Type your password once more, and the account of ${link.email} is ready.`}
    >
      <ConfirmForm token={token} name={link.name} email={link.email} />
    </AuthCard>
  );
}
