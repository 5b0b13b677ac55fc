"use client";

import { Ellipsis, Send } from "lucide-react";
import { useRef } from "react";
import { ComposerForm, type ComposerFormProps } from "@/components/composer/composer-form";
import { buttonClass } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { say } from "@/components/ui/say";
import { SubmitButton } from "@/components/ui/submit-button";

type Props<T> = ComposerFormProps<T> & { customerName: string };

/** Words for the customer; the buttons beside "Send reply" also say what becomes of the ticket. */
export function ReplyForm<T>({ customerName, ...form }: Props<T>) {
  const done = useRef("Reply sent");
  const says = (words: string) => () => {
    done.current = words;
  };
  return (
    <ComposerForm
      {...form}
      label="Reply"
      placeholder={`Write to ${customerName}…`}
      onDone={() => {
        say(done.current);
        done.current = "Reply sent";
      }}
    >
      <button
        type="button"
        popoverTarget="send-more"
        className={buttonClass({ look: "ghost", icon: true, className: "desk:hidden" })}
        aria-label="More ways to send"
      >
        <Ellipsis aria-hidden />
      </button>
      <div id="send-more" popover="auto" className="send-more layer menu pop pop-up">
        <SubmitButton look="secondary" name="andThen" value="pending" onClick={says("Reply sent, ticket pending")}>
          Send & pending
        </SubmitButton>
        <SubmitButton look="secondary" name="andThen" value="resolve" onClick={says("Reply sent, ticket resolved")}>
          Send & resolve
        </SubmitButton>
      </div>
      <SubmitButton name="andThen" value="" onClick={says("Reply sent")}>
        <Send aria-hidden />
        Send reply
        <Kbd>⌘↵</Kbd>
      </SubmitButton>
    </ComposerForm>
  );
}
