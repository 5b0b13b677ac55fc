import { AlertDialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";

type Props = {
  title: string;
  /** What will happen, and that it can't be undone. */
  children: ReactNode;
  /** The button that does it. */
  yes: string;
  onYes: () => void;
  onClose: () => void;
  /** Puts the focus where it should be when the question is gone. */
  focusAfter: () => void;
};

/** Only for what can't be undone. */
export default function ConfirmDialog({ title, children, yes, onYes, onClose, focusAfter }: Props) {
  const goBack = (event: Event) => {
    event.preventDefault();
    focusAfter();
  };
  return (
    <Radix.Root open onOpenChange={onClose}>
      <Radix.Portal>
        <Radix.Overlay className="veil" />
        <Radix.Content className="layer dialog" onCloseAutoFocus={goBack}>
          <Radix.Title className="mb-2 text-title font-bold">{title}</Radix.Title>
          <Radix.Description className="text-muted">{children}</Radix.Description>
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            <Radix.Cancel className={buttonClass({})}>Cancel</Radix.Cancel>
            <Radix.Action className={buttonClass({ look: "danger" })} onClick={onYes}>
              {yes}
            </Radix.Action>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
