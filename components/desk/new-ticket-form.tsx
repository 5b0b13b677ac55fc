"use client";

import { FilePicker } from "@/components/attachments/file-picker";
import type { Received } from "@/components/attachments/send-file";
import { CarriedWords } from "@/components/desk/carried-words";
import { ActionForm } from "@/components/form/action-form";
import { keepDraft } from "@/components/form/drafts";
import { KeptDraft } from "@/components/form/kept-draft";
import { SelectField } from "@/components/form/select-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/result";
import { OpenTicketFor } from "@/lib/tickets/input";
import { priorities } from "@/lib/tickets/rules";
import { priorityWords } from "@/lib/tickets/words";

type Choices = { id: number; name: string }[];

type Props<T> = {
  action: Action<T>;
  requesterId: number;
  /** Who writes; the text is kept on this device for them until it is sent. */
  person: number;
  people: Choices;
  teams: Choices;
  idempotencyKey: string;
  /** A reply that its closed ticket doesn't take any more. */
  unsent?: { number: number; content: string; generation: number; files: Received[] };
};

/** What the team writes down for a customer, and whose it is. */
export function NewTicketForm<T>({ requesterId, person, people, teams, unsent, ...form }: Props<T>) {
  const draft = { person, form: unsent ? `desk-new-ticket from ${unsent.number}` : "desk-new-ticket" };
  return (
    <ActionForm {...form} schema={OpenTicketFor} label="New ticket" onDone={() => keepDraft(draft, {})}>
      <KeptDraft {...draft} fields={["subject", "content"]} />
      {unsent && (
        <>
          <CarriedWords content={unsent.content} />
          <input type="hidden" name="draftOf" value={unsent.number} readOnly />
          <input type="hidden" name="draft" value={unsent.generation} readOnly />
        </>
      )}
      <input type="hidden" name="requesterId" value={requesterId} readOnly />
      <TextField name="subject" label="Subject" maxLength={140} autoComplete="off" />
      <TextAreaField
        name="content"
        label="Description"
        rows={7}
        hint="The customer reads this as your first message."
      />
      <FilePicker files={unsent?.files} />
      <div className="grid gap-4 desk:grid-cols-3">
        <SelectField name="priority" label="Priority" defaultValue="normal">
          {[...priorities].reverse().map((one) => (
            <option key={one} value={one}>
              {priorityWords[one]}
            </option>
          ))}
        </SelectField>
        <SelectField name="assigneeId" label="Assignee" defaultValue={person}>
          <Choices nobody="Nobody" choices={people} />
        </SelectField>
        <SelectField name="teamId" label="Team">
          <Choices nobody="No team" choices={teams} />
        </SelectField>
      </div>
      <SubmitButton className="self-start" waiting="Creating…">
        Create ticket
      </SubmitButton>
    </ActionForm>
  );
}

function Choices({ nobody, choices }: { nobody: string; choices: Choices }) {
  return (
    <>
      <option value="">{nobody}</option>
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </>
  );
}
