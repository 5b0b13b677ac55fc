"use client";

import { AlertDialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";

export type ConfirmProps = {
  title: string;
  /** What will happen, and that it can't be undone. */
  children: ReactNode;
  confirmLabel: string;
  onConfirm: () => void;
  trigger?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

/** Only for what can't be undone. */
export function ConfirmDialog({ title, children, confirmLabel, onConfirm, trigger, open, onOpenChange }: ConfirmProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className="veil" />
        <Radix.Content className="layer dialog">
          <Radix.Title className="mb-2 text-title font-bold">{title}</Radix.Title>
          <Radix.Description className="text-muted">{children}</Radix.Description>
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            <Radix.Cancel className={buttonClass({})}>Cancel</Radix.Cancel>
            <Radix.Action className={buttonClass({ look: "danger" })} onClick={onConfirm}>
              {confirmLabel}
            </Radix.Action>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
