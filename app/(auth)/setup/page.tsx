import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AuthCard } from "@/components/auth/auth-card";
import { isNobodyHere } from "@/lib/people/queries/entry";
import { read } from "@/lib/web/read";
import { currentSession } from "@/lib/web/session";
import { SetUpForm } from "./set-up-form";

export const metadata: Metadata = { title: "Set up" };

/** Exists only until there is a first admin. */
export default async function SetUpPage() {
  if (!(await read(isNobodyHere))) notFound();
  const { settings } = await currentSession();
  return (
    <AuthCard
      productName={settings.productName}
      title="Make yourself the first admin"
      says="The log of the server shows a code. It proves that this installation is yours."
    >
      <SetUpForm />
    </AuthCard>
  );
}
