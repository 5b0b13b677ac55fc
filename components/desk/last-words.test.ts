import { expect, test } from "vitest";
import { writerOf } from "@/components/desk/last-words";

const team = { previewBy: "team" as const, previewName: "Ana Ruiz" };

test("the last words in the queue are a colleague's by name, and “You” only for the reader's own", () => {
  expect(writerOf({ ...team, previewIsOwn: true })).toBe("You: ");
  expect(writerOf({ ...team, previewIsOwn: false })).toBe("Ana: ");
  expect(writerOf({ previewBy: "customer", previewName: "Mia Berg", previewIsOwn: false })).toBe("");
});
