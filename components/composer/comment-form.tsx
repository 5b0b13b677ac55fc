"use client";

import { ComposerForm, type ComposerFormProps } from "@/components/composer/composer-form";
import { Kbd } from "@/components/ui/kbd";
import { say } from "@/components/ui/say";
import { SubmitButton } from "@/components/ui/submit-button";

/** Words for the team alone. */
export function CommentForm<T>(form: ComposerFormProps<T>) {
  return (
    <ComposerForm
      {...form}
      mode="comment"
      label="Internal comment"
      placeholder="Only your team sees this…"
      onDone={() => say("Comment added")}
    >
      <SubmitButton waiting="Adding…">
        Add comment
        <Kbd keys="Meta+Enter" />
      </SubmitButton>
    </ComposerForm>
  );
}
