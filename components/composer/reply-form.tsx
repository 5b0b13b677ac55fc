"use client";

import { type MouseEvent, useRef } from "react";
import { ComposerForm, type ComposerFormProps } from "@/components/composer/composer-form";
import { HowSent } from "@/components/composer/how-sent";
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
  const how = useRef<HowSent>({ what: "plain", next: false });
  const tellSent = useTellSent(form.number, takeBack);
  const triggers = useMacroTrigger();
  const goOn = useGoOn(form.number);
  const done = (sent: Replied) => {
    const { what, next } = how.current;
    tellSent(sent, what);
    if (what === "resolve") goOn(next ? "next" : afterResolve);
  };
  const pending = (
    <SubmitButton look="secondary" name="andThen" value="pending" onClick={closeMenu}>
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
        <SubmitButton look="secondary" name="andThen" value="resolve" onClick={closeMenu}>
          Send & resolve
        </SubmitButton>
        <SendLater customerName={customerName} onPress={closeMenu} />
      </div>
      <div className="max-desk:hidden">{pending}</div>
      <SubmitButton name="andThen" value="">
        <Icon name="send" />
        Send reply
        <Kbd keys="Meta+Enter" />
      </SubmitButton>
      <HowSent
        onSend={(sent) => {
          how.current = sent;
        }}
      />
    </ComposerForm>
  );
}

function closeMenu({ currentTarget }: MouseEvent<HTMLElement>) {
  currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
}
