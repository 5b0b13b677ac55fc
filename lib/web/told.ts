import { cookies, headers } from "next/headers";
import { oncePerProcess } from "@/lib/process";
import type { Result } from "@/lib/result";

type Told = { form: string; result: Result<undefined> };

/** A form sent without JavaScript is answered by its page in the same request, whose headers are one object all along. */
const answers = () => oncePerProcess("told", () => new WeakMap<object, Told>());

/** Names the form that was taken in to the page that the browser asks for next. */
const doneCookie = "deskwell-done";
/** Seconds; the browser asks at once, and a visit later is told nothing. */
const soon = 3;

/** Leaves the words for the page that answers this request. */
export async function tellPage(form: FormData, result: Result<never>): Promise<void> {
  const mark = form.get("$form");
  if (typeof mark === "string") answers().set(await headers(), { form: mark, result });
}

/** For a form that is answered by sending the browser to `page`, a path of ours. */
export async function leaveMark(form: FormData, page: string): Promise<void> {
  const mark = form.get("$form");
  if (typeof mark !== "string" || mark.length > 40) return;
  const path = page.split("?")[0];
  (await cookies()).set(doneCookie, mark, { path, maxAge: soon, httpOnly: true, sameSite: "lax" });
}

/** What the form that this page answers was told; nothing on a visit. */
export async function toldBefore(): Promise<Told | null> {
  const told = answers().get(await headers());
  if (told) return told;
  const done = (await cookies()).get(doneCookie)?.value;
  return done ? { form: done, result: { ok: true, value: undefined } } : null;
}
