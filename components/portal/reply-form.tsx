"use client";

import { ComposerForm, type ComposerFormProps } from "@/components/composer/composer-form";
import { keepDraft } from "@/components/form/drafts";
import { Icon } from "@/components/ui/icon";
import { SubmitButton } from "@/components/ui/submit-button";

type Props<T> = ComposerFormProps<T> & {
  /** What a reply does to the ticket. */
  effect: "goes_on" | "reopens" | "starts_follow_up";
};

/** Docked below the conversation. */
export function ReplyForm<T>({ effect, ...form }: Props<T>) {
  const { person, number } = form;
  return (
    <div className="dock portal-dock">
      <div className="composer" data-drop-files>
        {effect !== "goes_on" && <p className="composer-effect">{effects[effect]}</p>}
        <ComposerForm
          {...form}
          label="Reply"
          placeholder="Write a reply…"
          // A reply that leads to another ticket leaves this form as it is.
          onDone={() => keepDraft({ person, form: `Reply ${number}` }, {})}
        >
          <SubmitButton>
            <Icon name="send" />
            Send reply
          </SubmitButton>
        </ComposerForm>
      </div>
    </div>
  );
}

const effects = {
  reopens: "A reply opens this ticket again.",
  starts_follow_up: "This ticket is closed. Your reply starts a new one that continues it.",
};
