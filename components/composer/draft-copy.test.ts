import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type DraftCopy, draftSaver, type ServerDraft } from "./draft-saver";
import type { DraftWords } from "./merge-drafts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const words = (content: string): DraftWords => ({ content, files: [] });
const server = (content: string, generation: number, savedAt: number): ServerDraft => ({
  ...words(content),
  generation,
  savedAt,
});

describe("a copy that this device kept", () => {
  const base = server("Hello", 2, 5);
  const copy = { ...words("Hello Jonas"), base, isSubmitted: false };

  it.each([
    ["goes on where the server stayed", copy, base, "Hello Jonas"],
    ["meets what was written on another device", copy, server("Hello\n\nMore", 2, 6), "Hello Jonas\n\nMore"],
    ["outlives a reply that was sent from another device", copy, server("", 3, 6), "Hello Jonas"],
    ["is gone where it was sent itself", { ...copy, isSubmitted: true }, server("", 3, 6), ""],
    ["is a draft again where sending it failed", { ...copy, isSubmitted: true }, base, "Hello Jonas"],
  ])("%s", (_claim, kept, now, content) => {
    const { saver, shown } = desk();
    saver.add(kept);
    saver.open(formOf(shown), now, now, now);
    expect(shown.at(-1)?.content ?? now.content).toBe(content);
  });

  it("meets what was typed before the script came", () => {
    const { saver, shown } = desk();
    saver.add(copy);
    saver.open(formOf(shown), base, base, words("Hello!"));
    expect(shown.at(-1)?.content).toBe("Hello Jonas\n\nHello!");
  });

  it("is dropped as soon as the server has the same", () => {
    const { saver, kept, shown } = desk();
    saver.add(copy);
    saver.open(formOf(shown), server("Hello Jonas", 2, 6), words("Hello Jonas"), words("Hello Jonas"));
    expect([kept.at(-1), shown]).toEqual([null, []]);
  });

  it("is marked while it is on its way", async () => {
    const { saver, shown, kept } = desk();
    saver.open(formOf(shown), undefined, words(""), words(""));
    saver.change(words("Hello"));
    saver.sending();
    expect(kept.at(-1)).toMatchObject({ content: "Hello", isSubmitted: true });
    saver.notSent();
    expect(kept.at(-1)).toMatchObject({ content: "Hello", isSubmitted: false });
  });
});

function desk() {
  const shown: DraftWords[] = [];
  const kept: (DraftCopy | null)[] = [];
  const saver = draftSaver({
    number: 1,
    keep: (copy) => void kept.push(copy),
    move: async () => undefined,
    send: async () => "offline",
  });
  return { saver, shown, kept };
}

const formOf = (shown: DraftWords[]) => ({
  told: () => undefined,
  show: (words: DraftWords) => void shown.push(words),
});
