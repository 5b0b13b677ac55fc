"use client";

import { type MouseEvent, useRef } from "react";
import { ComposerForm, type ComposerFormProps } from "@/components/composer/composer-form";
import { SendLater } from "@/components/composer/send-later";
import { useTellSent } from "@/components/composer/use-tell-sent";
import { useGoOn } from "@/components/desk/use-go-on";
import { useMacroTrigger } from "@/components/macros/macro-trigger";
import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Kbd } from "@/components/ui/kbd";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Replied } from "@/lib/messages/commands";
import type { AfterResolve } from "@/lib/outgoing/rules";
import type { Action } from "@/lib/result";

type Props = ComposerFormProps<Replied> & {
  customerName: string;
  takeBack: Action<{ number: number }>;
  afterResolve: AfterResolve;
};

/** Words for the customer; the buttons beside "Send reply" also say what becomes of the ticket, or when it goes out. */
export function ReplyForm({ customerName, takeBack, afterResolve, ...form }: Props) {
  const pressed = useRef<"plain" | "pending" | "resolve">("plain");
  const tellSent = useTellSent(form.number, takeBack);
  const triggers = useMacroTrigger();
  const goOn = useGoOn(form.number, afterResolve);
  const press = (what: typeof pressed.current) => ({
    onClick: ({ currentTarget }: MouseEvent<HTMLElement>) => {
      pressed.current = what;
      currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
    },
  });
  const done = (sent: Replied) => {
    tellSent(sent, pressed.current);
    if (pressed.current === "resolve") goOn();
    pressed.current = "plain";
  };
  const pending = (
    <SubmitButton look="secondary" name="andThen" value="pending" {...press("pending")}>
      Send & pending
    </SubmitButton>
  );
  return (
    <ComposerForm
      {...form}
      mode="reply"
      label="Reply"
      placeholder={`Write to ${customerName}…`}
      triggers={triggers}
      onDone={done}
    >
      <button
        type="button"
        popoverTarget="send-more"
        className={buttonClass({ look: "ghost", icon: true })}
        aria-label="Other ways to send"
      >
        <Icon name="ellipsis" />
      </button>
      <div id="send-more" popover="auto" className="send-more layer menu pop pop-up">
        <div className="desk:hidden">{pending}</div>
        <SubmitButton
          look="secondary"
          name="andThen"
          value="resolve"
          aria-keyshortcuts="Meta+Shift+Enter Control+Shift+Enter"
          {...press("resolve")}
        >
          Send & resolve
        </SubmitButton>
        <SendLater customerName={customerName} onPress={press("plain").onClick} />
      </div>
      <div className="max-desk:hidden">{pending}</div>
      <SubmitButton name="andThen" value="" {...press("plain")}>
        <Icon name="send" />
        Send reply
        <Kbd keys="Meta+Enter" />
      </SubmitButton>
    </ComposerForm>
  );
}
