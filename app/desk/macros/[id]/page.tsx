import type { Metadata } from "next";
import { ConfirmForm } from "@/components/form/confirm-form";
import { audienceWords } from "@/components/macros/audience-words";
import { MacroForm } from "@/components/macros/macro-form";
import { MacroPreview } from "@/components/macros/macro-preview";
import { LinkButton } from "@/components/ui/button";
import { getMacro } from "@/lib/macros/queries";
import { actionWords } from "@/lib/macros/rules";
import { numberIn, read } from "@/lib/web/read";
import { change, remove } from "../actions";
import { formChoices, formMacro } from "../form-choices";
import { MacroPage } from "../macro-page";

export const metadata: Metadata = { title: "Macro" };

/** For those who may change it a form, for others what it does. */
export default async function Macro({ params }: PageProps<"/desk/macros/[id]">) {
  const id = numberIn((await params).id);
  const [macro, choices] = await Promise.all([read(getMacro, { macro: id }), formChoices()]);
  const acts = (
    <LinkButton href={`/desk/macros/new?from=${id}`} bar>
      Copy
    </LinkButton>
  );
  if (!macro.mayChange)
    return (
      <MacroPage title={macro.name} acts={acts}>
        <MacroPreview reply={macro.reply} actions={actionWords(macro)} />
        <p className="mt-6 text-small text-muted">
          {audienceWords(macro)} may use it. {macro.owner} made it; they or an admin can change it.
        </p>
      </MacroPage>
    );
  return (
    <MacroPage title={macro.name} acts={acts}>
      <MacroForm action={change} macro={formMacro(macro)} choices={choices} id={id} />
      <section className="macro-end">
        <h2 className="font-semibold">Delete</h2>
        <p className="mb-3 text-muted">What it wrote and changed so far stays.</p>
        <ConfirmForm
          action={remove}
          fields={{ macro: id }}
          button="Delete macro"
          title={`Delete ${macro.name}?`}
          waiting="Deleting…"
        >
          {macro.audience === "me" ? "You" : "Nobody who uses it"} won't find it any more. This can't be undone.
        </ConfirmForm>
      </section>
    </MacroPage>
  );
}
