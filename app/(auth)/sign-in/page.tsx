import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthCard } from "@/components/auth/auth-card";
import { Notice } from "@/components/ui/alert";
import { AppLink } from "@/components/ui/link";
import { isNobodyHere } from "@/lib/people/queries/entry";
import { homeOf } from "@/lib/web/home";
import { read } from "@/lib/web/read";
import { ownPath } from "@/lib/web/request";
import { currentSession } from "@/lib/web/session";
import { beside } from "../beside";
import { SignInForm } from "./sign-in-form";

export const metadata: Metadata = { title: "Sign in" };

const notices: Record<string, string> = {
  reset: "Your password is changed. Sign in with the new one.",
  signed_out:
    "You were signed out before that was sent, and what you typed could not be kept. Sign in to write it again.",
};

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { actor, settings } = await currentSession();
  const { next: given, notice } = await searchParams;
  const next = ownPath(typeof given === "string" ? given : null);
  if (actor.role !== "visitor") redirect(next ?? homeOf(actor));
  if (await read(isNobodyHere)) redirect("/setup");
  const words = typeof notice === "string" && Object.hasOwn(notices, notice) ? notices[notice] : undefined;
  return (
    <AuthCard
      productName={settings.productName}
      title="Sign in"
      foot={
        settings.signUpOpen && (
          <p>
            New here?{" "}
            <AppLink href={beside("/sign-up", next)} className="link tap">
              Create an account
            </AppLink>
          </p>
        )
      }
    >
      <div className="flex flex-col gap-4">
        {words && <Notice>{words}</Notice>}
        <SignInForm next={next ?? ""} />
      </div>
    </AuthCard>
  );
}
