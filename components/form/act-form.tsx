import type { ComponentProps, FormEvent, ReactNode } from "react";

type Props = Omit<ComponentProps<"form">, "action" | "onSubmit"> & {
  /** What useAct gives. */
  act: {
    mark: ReactNode;
    plainAction: (form: FormData) => Promise<void>;
    onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  };
};

/** The form of a useAct. */
export function ActForm({ act: { mark, plainAction, onSubmit }, children, ...form }: Props) {
  return (
    <form {...form} action={plainAction} onSubmit={onSubmit}>
      {mark}
      {children}
    </form>
  );
}
