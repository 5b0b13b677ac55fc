import { CircleAlert, CircleCheck } from "lucide-react";
import type { ReactNode } from "react";
import type { Result } from "@/lib/result";

/** What went wrong, what is kept, what to do. */
export function Alert({ children }: { children: ReactNode }) {
  return (
    <div role="alert" className="flex items-start gap-2.5 rounded-control border border-danger bg-surface px-3 py-2.5">
      <CircleAlert aria-hidden className="mt-0.5 size-4 text-danger" />
      <div>{children}</div>
    </div>
  );
}

/** The words of an action that was refused; nothing otherwise. */
export function ResultAlert({ result }: { result: Result }) {
  return result && !result.ok ? <Alert>{result.error}</Alert> : null;
}

/** Good news that stays on the page, like "Check your mail". */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div role="status" className="flex items-start gap-2.5 rounded-control bg-accent-soft px-3 py-2.5">
      <CircleCheck aria-hidden className="mt-0.5 size-4 text-accent" />
      <div>{children}</div>
    </div>
  );
}
