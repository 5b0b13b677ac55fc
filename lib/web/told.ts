import { headers } from "next/headers";
import { oncePerProcess } from "@/lib/process";
import type { Result } from "@/lib/result";

type Told = { form: string; result: Result<never> };

/** A form sent without JavaScript is answered by its page in the same request, whose headers are one object all along. */
const answers = () => oncePerProcess("told", () => new WeakMap<object, Told>());

/** Leaves the words for the page that answers this request. */
export async function tellPage(form: FormData, result: Result<never>): Promise<void> {
  const mark = form.get("$form");
  if (typeof mark === "string") answers().set(await headers(), { form: mark, result });
}

/** What the form that this page answers was told; nothing on a visit. */
export async function toldBefore(): Promise<Told | null> {
  return answers().get(await headers()) ?? null;
}
