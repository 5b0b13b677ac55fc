"use client";

import { ActionForm } from "@/components/form/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { SubmitButton } from "@/components/ui/submit-button";
import { switchKeys } from "./actions";

/** Single keys can be switched off, for those who dictate or whose hands brush against keys. */
export function KeysForm({ singleKeys }: { singleKeys: boolean }) {
  return (
    <ActionForm action={switchKeys} keep done="Saved." className="flex max-w-[420px] flex-col gap-4" label="Keys">
      <Checkbox
        asSwitch
        name="singleKeys"
        defaultChecked={singleKeys}
        label="Single keys"
        hint="Press J for the next ticket, R to reply, ? for all keys. Those with ⌘ or Ctrl always work."
      />
      <SubmitButton look="secondary" waiting="Saving…" className="self-start">
        Save keys
      </SubmitButton>
    </ActionForm>
  );
}
