import { firstName } from "@/components/ui/first-name";

type Line = { previewBy: "customer" | "team"; previewName: string; previewIsOwn: boolean };

/** What stands before a ticket's last words in the queue: whose of the team they are. The customer's name is there already. */
export function writerOf({ previewBy, previewName, previewIsOwn }: Line): string {
  if (previewBy === "customer") return "";
  return `${previewIsOwn ? "You" : firstName(previewName)}: `;
}
