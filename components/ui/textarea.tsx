import type { ComponentProps, CSSProperties } from "react";

/** Grows with its words; `rows` is where it starts. */
export function Textarea({ className, rows = 4, ...rest }: ComponentProps<"textarea">) {
  // A field that grows forgets its rows.
  const start = { "--rows": rows } as CSSProperties;
  return <textarea rows={rows} style={start} className={className ? `field ${className}` : "field"} {...rest} />;
}
