"use client";

import { useEffect, useRef } from "react";
import { type Draft, dropDrafts, keepDraft, readDraft } from "@/components/form/drafts";
import { type TextControl, typeInto } from "@/components/form/type-into";

/** Stands in a form and keeps these fields as they are typed; brings them back into empty ones. */
export function KeptDraft({ person, form: name, fields }: Draft & { fields: string[] }) {
  const inside = useRef<HTMLSpanElement>(null);
  const named = fields.join();
  useEffect(() => {
    const form = inside.current?.closest("form");
    if (!form) return;
    const draft = { person, form: name };
    const controls = () => named.split(",").flatMap((field) => controlOf(form, field) ?? []);
    dropDrafts(person);
    const kept = readDraft(draft);
    for (const control of controls()) {
      const words = kept[control.name];
      if (words && !control.value) typeInto(control, words);
    }
    const keep = () => keepDraft(draft, Object.fromEntries(controls().map(({ name, value }) => [name, value])));
    const drop = () => keepDraft(draft, {});
    // What was typed before this script had come is kept from now on.
    keep();
    form.addEventListener("input", keep);
    form.addEventListener("reset", drop);
    return () => {
      form.removeEventListener("input", keep);
      form.removeEventListener("reset", drop);
    };
  }, [person, name, named]);
  return <span ref={inside} hidden />;
}

function controlOf(form: HTMLFormElement, name: string): TextControl | null {
  const control = form.elements.namedItem(name);
  return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control : null;
}
