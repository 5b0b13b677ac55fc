"use client";

import { type MouseEvent, useRef } from "react";
import { ComposerForm, type ComposerFormProps } from "@/components/composer/composer-form";
import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Kbd } from "@/components/ui/kbd";
import { say } from "@/components/ui/say";
import { SubmitButton } from "@/components/ui/submit-button";

type Props<T> = ComposerFormProps<T> & { customerName: string };

/** Words for the customer; the buttons beside "Send reply" also say what becomes of the ticket. */
export function ReplyForm<T>({ customerName, ...form }: Props<T>) {
  const done = useRef(sent.plain);
  const press = (what: keyof typeof sent) => ({
    onClick: ({ currentTarget }: MouseEvent<HTMLElement>) => {
      done.current = sent[what];
      currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
    },
  });
  const tell = () => {
    say(done.current);
    done.current = sent.plain;
  };
  const pending = (
    <SubmitButton look="secondary" name="andThen" value="pending" {...press("pending")}>
      Send & pending
    </SubmitButton>
  );
  return (
    <ComposerForm {...form} label="Reply" placeholder={`Write to ${customerName}…`} onDone={tell}>
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
      </div>
      <div className="max-desk:hidden">{pending}</div>
      <SubmitButton name="andThen" value="" {...press("plain")}>
        <Icon name="send" />
        Send reply
        <Kbd>⌘↵</Kbd>
      </SubmitButton>
    </ComposerForm>
  );
}

const sent = { plain: "Reply sent", pending: "Reply sent, ticket pending", resolve: "Reply sent, ticket resolved" };
