import type { ReactNode } from "react";

export function Pill({ tone, children }: { tone?: "accent" | "danger" | "note"; children: ReactNode }) {
  return <span className={tone ? `pill pill-${tone}` : "pill"}>{children}</span>;
}
