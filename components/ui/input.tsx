import type { ComponentProps } from "react";

export function Input({ className, ...rest }: ComponentProps<"input">) {
  return <input className={className ? `field ${className}` : "field"} {...rest} />;
}
