import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthCard } from "@/components/auth/auth-card";
import { LinkButton } from "@/components/ui/button";
import { AppLink } from "@/components/ui/link";
import { getSignUp } from "@/lib/people/queries/entry";
import { homeOf } from "@/lib/web/home";
import { read } from "@/lib/web/read";
import { ownPath } from "@/lib/web/request";
import { currentSession } from "@/lib/web/session";
import { beside } from "../beside";
import { SignUpForm } from "./sign-up-form";

export const metadata: Metadata = { title: "Create an account" };

export default async function SignUpPage({ searchParams }: PageProps<"/sign-up">) {
  const { actor, settings } = await currentSession();
  const { next: given } = await searchParams;
  const next = ownPath(typeof given === "string" ? given : null);
  if (actor.role !== "visitor") redirect(next ?? homeOf(actor));
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
          <AppLink href={beside("/sign-in", next)} className="link tap">
            Sign in
          </AppLink>
        </p>
      }
    >
      <SignUpForm next={next ?? ""} />
    </AuthCard>
  );
}
