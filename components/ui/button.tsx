import type { ComponentProps } from "react";
import { AppLink, type AppLinkProps } from "@/components/ui/link";

export type ButtonLook = {
  look?: "primary" | "secondary" | "ghost" | "danger";
  /** Only an icon inside: give it an `aria-label`. */
  icon?: boolean;
  /** Stands in a top bar: 32 px high also on phones, with a 44 px target around it. */
  bar?: boolean;
  className?: string;
};

export function Button({
  look,
  icon,
  bar,
  className,
  type = "button",
  ...rest
}: ButtonLook & ComponentProps<"button">) {
  return <button type={type} className={buttonClass({ look, icon, bar, className })} {...rest} />;
}

export function LinkButton({ look, icon, bar, className, ...rest }: ButtonLook & AppLinkProps) {
  return <AppLink className={buttonClass({ look, icon, bar, className })} {...rest} />;
}

export function buttonClass({ look = "secondary", icon, bar, className }: ButtonLook): string {
  return ["btn", `btn-${look}`, icon && "btn-icon", bar && "btn-bar", className].filter(Boolean).join(" ");
}
