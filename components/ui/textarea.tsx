import type { ComponentProps } from "react";

export function Textarea({ className, rows = 4, ...rest }: ComponentProps<"textarea">) {
  return <textarea rows={rows} className={className ? `field ${className}` : "field"} {...rest} />;
}
