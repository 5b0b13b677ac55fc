import type { ComponentProps } from "react";
import { Icon } from "@/components/ui/icon";

export type SelectProps = ComponentProps<"select"> & {
  /** Reads as plain words until pointed at; for the details pane. */
  quiet?: boolean;
};

/** The browser's own list, dressed. */
export function Select({ quiet, className, children, ...rest }: SelectProps) {
  return (
    <span className={["select", quiet && "select-quiet", className].filter(Boolean).join(" ")}>
      <select className="field" {...rest}>
        {children}
      </select>
      <Icon name="chevron-down" />
    </span>
  );
}
