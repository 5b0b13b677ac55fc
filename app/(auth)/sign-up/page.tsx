import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthCard } from "@/components/auth/auth-card";
import { LinkButton } from "@/components/ui/button";
import { AppLink } from "@/components/ui/link";
import { getSignUp } from "@/lib/people/queries/entry";
import { homeOf } from "@/lib/web/home";
import { read } from "@/lib/web/read";
import { currentSession } from "@/lib/web/session";
import { SignUpForm } from "./sign-up-form";

export const metadata: Metadata = { title: "Create an account" };

export default async function SignUpPage() {
  const { actor, settings } = await currentSession();
  if (actor.role !== "visitor") redirect(homeOf(actor));
  const { isOpen } = await read(getSignUp);
  if (!isOpen) {
    return (
      <AuthCard
        productName={settings.productName}
        title="Accounts are by invitation"
        says="New accounts are made by the support team here. Ask them for an invitation, or sign in if you have one."
      >
        <LinkButton href="/sign-in" look="primary">
          Sign in
        </LinkButton>
      </AuthCard>
    );
  }
  return (
    <AuthCard
      productName={settings.productName}
      title="Create an account"
      says="Write to us and see every answer in one place."
      foot={
        <p>
          Have an account?{" "}
          <AppLink href="/sign-in" className="link tap">
            Sign in
          </AppLink>
        </p>
      }
    >
      <SignUpForm />
    </AuthCard>
  );
}
