import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";

export type FieldWords = {
  label: string;
  hint?: ReactNode;
  error?: string;
  /** Says "optional" beside the label. */
  optional?: boolean;
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean;
};

/** Spread these on the control. */
export type ControlLinks = { id: string; "aria-describedby"?: string; "aria-invalid"?: true };

/** A label, its control, a hint and the words when something is wrong. */
export function Field({
  label,
  hint,
  error,
  optional,
  hideLabel,
  children,
}: FieldWords & { children: (links: ControlLinks) => ReactNode }) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className={hideLabel ? "sr-only" : "text-small font-medium"}>
        {label}
        {optional && <span className="font-normal text-muted"> (optional)</span>}
      </label>
      {children({ id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined })}
      {hint && (
        <p id={`${id}-hint`} className="text-small text-muted">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}

export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1.5 text-small text-danger">
      <CircleAlert aria-hidden className="mt-[3px] size-3.5" />
      <span>{children}</span>
    </p>
  );
}
