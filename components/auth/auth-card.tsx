import type { ReactNode } from "react";
import { Logo } from "@/components/ui/logo";
import { PageTitle } from "@/components/ui/page-title";

type Props = {
  productName: string;
  title: string;
  /** One line under the title. */
  says?: ReactNode;
  children: ReactNode;
  /** Below the form: other ways, e.g. "Create an account". */
  foot?: ReactNode;
};

/** Sign in, sign up, reset, setup: a short form in the middle of a calm page. */
export function AuthCard({ productName, title, says, children, foot }: Props) {
  return (
    <div data-surface="portal" className="flex min-h-dvh flex-col items-center px-5 py-8 sm:justify-center">
      <main className="w-full max-w-[400px] sm:pb-[8vh]">
        <p className="mb-8 flex items-center gap-3">
          <Logo name={productName} size={26} />
        </p>
        <PageTitle large>{title}</PageTitle>
        {says && <p className="mt-1 text-muted">{says}</p>}
        <div className="mt-6">{children}</div>
        {foot && <div className="mt-6 flex flex-col gap-1 border-t border-line pt-5 text-desk text-muted">{foot}</div>}
      </main>
    </div>
  );
}
