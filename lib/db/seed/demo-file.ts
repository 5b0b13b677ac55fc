import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Actor } from "@/lib/actor";
import { upload } from "@/lib/attachments/upload";
import type { DemoFile } from "./story";

/** Sends the files as a browser would, so that each is judged and stored like anybody's. */
export async function attach(actor: Actor, names: readonly DemoFile[] = []): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) {
    const form = new FormData();
    form.set("file", new File([await readFile(pathOf(name))], name));
    const { id } = await upload(actor, new Request("http://demo.example/", { method: "POST", body: form }));
    ids.push(id);
  }
  return ids;
}

export function pathOf(name: DemoFile): string {
  return fileURLToPath(new URL(`files/${name}`, import.meta.url));
}
