import type { ReactNode } from "react";

/** Label and value lines; put <DetailLine>s inside. */
export function DetailLines({ children }: { children: ReactNode }) {
  return <dl>{children}</dl>;
}

export function DetailLine({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="detail">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A part with a heading, below a line. */
export function DetailsPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="details-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
