import type { Metadata } from "next";
import { AuthCard } from "@/components/auth/auth-card";
import { AppLink } from "@/components/ui/link";
import { currentSession } from "@/lib/web/session";
import { ForgotPasswordForm } from "./forgot-password-form";

export const metadata: Metadata = { title: "Forgot your password" };

export default async function ForgotPasswordPage() {
  const { settings } = await currentSession();
  return (
    <AuthCard
      productName={settings.productName}
      title="Forgot your password?"
      says="Write your email and we'll send you a link to choose a new one."
      foot={
        <AppLink href="/sign-in" className="link tap">
          Back to sign in
        </AppLink>
      }
    >
      <ForgotPasswordForm />
    </AuthCard>
  );
}
