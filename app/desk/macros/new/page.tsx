import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { emptyMacro } from "@/components/macros/form-preview";
import { MacroForm } from "@/components/macros/macro-form";
import { getMacro } from "@/lib/macros/queries";
import { numberIn, read } from "@/lib/web/read";
import { create } from "../actions";
import { formChoices, formMacro } from "../form-choices";
import { MacroPage } from "../macro-page";

export const metadata: Metadata = { title: "New macro" };

type Props = { searchParams: Promise<{ from?: string }> };

/** An empty one, or one that begins as a copy for oneself. */
export default async function NewMacro({ searchParams }: Props) {
  const { from } = await searchParams;
  const [choices, start] = await Promise.all([formChoices(), from ? read(getMacro, { macro: numberIn(from) }) : null]);
  const macro = start ? { ...formMacro(start), name: `${start.name} (copy)`.slice(0, 60), audience: "me" } : emptyMacro;
  return (
    <MacroPage title="New macro">
      <MacroForm action={create} macro={macro} choices={choices} idempotencyKey={randomUUID()} />
    </MacroPage>
  );
}
