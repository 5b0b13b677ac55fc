import type { ReactNode } from "react";

/** One setting or one short form: its name, what it changes, its fields. */
export function AdminSection({ title, says, children }: { title: string; says?: ReactNode; children: ReactNode }) {
  return (
    <section className="grid gap-x-8 gap-y-4 border-b border-line px-4 py-6 desk:grid-cols-[260px_minmax(0,520px)] desk:px-5">
      <div>
        <h2 className="font-semibold">{title}</h2>
        {says && <p className="mt-1 text-small text-muted">{says}</p>}
      </div>
      <div>{children}</div>
    </section>
  );
}
