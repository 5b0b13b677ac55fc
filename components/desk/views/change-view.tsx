"use client";

import { ActionForm } from "@/components/form/action-form";
import { ConfirmForm } from "@/components/form/confirm-form";
import { TextField } from "@/components/form/text-field";
import { Popover } from "@/components/ui/popover";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/result";

type Changed = { view: number; filter: string };

type Props = {
  view: { id: number; name: string };
  /** The filters on the screen, when they are not the view's any more. */
  filter?: string;
  rename: Action<Changed>;
  refilter: Action<Changed>;
  remove: Action<void>;
};

/** Rename and delete, and take over what is on the screen, for those who may change this view. */
export function ChangeView({ view: { id, name }, filter, rename, refilter, remove }: Props) {
  const which = <input type="hidden" name="view" value={id} readOnly />;
  return (
    <Popover id="change-view" trigger="Change view" triggerClass="chip tap menu-arrow">
      <ActionForm action={rename} className="view-form" keep done="Saved." label="Rename view">
        {which}
        <TextField
          key={name}
          name="name"
          label="Name of the view"
          autoComplete="off"
          maxLength={40}
          defaultValue={name}
        />
        <SubmitButton look="secondary" waiting="Saving…">
          Rename view
        </SubmitButton>
      </ActionForm>
      {filter !== undefined && (
        <ActionForm action={refilter} className="view-form" label="Use these filters">
          {which}
          <input type="hidden" name="filter" value={filter} readOnly />
          <SubmitButton look="secondary" waiting="Saving…">
            Use these filters
          </SubmitButton>
        </ActionForm>
      )}
      <ConfirmForm
        action={remove}
        fields={{ view: id }}
        className="view-form"
        button="Delete view"
        waiting="Deleting…"
        title={`Delete ${name}?`}
      >
        Its tickets stay. Colleagues it is shared with lose it, too.
      </ConfirmForm>
    </Popover>
  );
}
