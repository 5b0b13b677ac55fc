import type { ComponentProps, ReactNode } from "react";

export type CheckboxProps = Omit<ComponentProps<"input">, "type"> & {
  label: ReactNode;
  hint?: ReactNode;
  /** Looks like a switch: for settings that act as a whole. */
  asSwitch?: boolean;
};

export function Checkbox({ label, hint, asSwitch, className, ...rest }: CheckboxProps) {
  return (
    <label className={`tap flex items-start gap-2.5 ${className ?? ""}`}>
      <input
        type="checkbox"
        role={asSwitch ? "switch" : undefined}
        className={asSwitch ? "switch" : "check"}
        {...rest}
      />
      <span>
        <span className="block">{label}</span>
        {hint && <span className="block text-small text-muted">{hint}</span>}
      </span>
    </label>
  );
}
