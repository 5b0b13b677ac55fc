import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type DraftCopy,
  type DraftStatus,
  draftSaver,
  type Save,
  type SaveAnswer,
  type ServerDraft,
} from "./draft-saver";
import type { DraftWords } from "./merge-drafts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const words = (content: string) => ({ content, files: [] });
const file = { id: "f1", name: "a.txt", mediaType: "text/plain", size: 1 };

describe("a draft", () => {
  it("is saved half a second after the last key, once", async () => {
    const { saver, saves, heard } = desk();
    for (const content of ["H", "He", "Hel"]) saver.change(words(content));
    await vi.advanceTimersByTimeAsync(499);
    expect(saves).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(saves).toMatchObject([{ content: "Hel", generation: 0, base: 0 }]);
    expect(heard.at(-1)).toBe("saved");
  });

  it("of someone who never pauses is saved every few seconds", async () => {
    const { saver, saves } = desk();
    for (let key = 1; key <= 20; key++) {
      saver.change(words("x".repeat(key)));
      await vi.advanceTimersByTimeAsync(400);
    }
    expect(saves.length).toBeGreaterThanOrEqual(2);
  });

  it("has one save on its way at a time, and the newest words come last", async () => {
    const { saver, saves, answers } = desk({ slow: true });
    saver.change(words("one"));
    await vi.advanceTimersByTimeAsync(500);
    saver.change(words("two"));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(saves).toHaveLength(1);
    answers.shift()?.({ saved: true, savedAt: 1 });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saves.map(({ content }) => content)).toEqual(["one", "two"]);
  });

  it("goes out at once when its page is left", () => {
    const { saver, saves } = desk();
    saver.change(words("mid-wor"));
    void saver.save(true);
    expect(saves).toMatchObject([{ content: "mid-wor" }]);
  });

  it("waits for the line and is sent later", async () => {
    const { saver, saves, heard, line } = desk();
    line.up = false;
    saver.change(words("on the train"));
    await vi.advanceTimersByTimeAsync(600);
    expect(heard.at(-1)).toBe("offline");
    line.up = true;
    await vi.advanceTimersByTimeAsync(5_000);
    expect([heard.at(-1), saves.length]).toEqual(["saved", 2]);
  });

  it("that is being sent is not saved any more, and the next one is of the next generation", async () => {
    const { saver, saves } = desk({ given: server("Hello", 3, 1, []) });
    saver.change(words("Hello Jonas"));
    saver.sending();
    await vi.advanceTimersByTimeAsync(5_000);
    saver.sent();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(saves).toEqual([]);
    saver.change(words("And"));
    await vi.advanceTimersByTimeAsync(500);
    expect(saves).toMatchObject([{ content: "And", generation: 4 }]);
  });

  it("that is sent while its first save is on its way is named all the same, so that the save finds it sent", async () => {
    const { saver, saves, answers, named } = desk({ slow: true });
    saver.change(words("Quick"));
    await vi.advanceTimersByTimeAsync(500);
    expect([saves.length, named.at(-1)]).toEqual([1, 0]);
    saver.sending();
    saver.sent();
    answers.shift()?.({ saved: false, number: 1, draft: server("", 1, 5, []) });
    saver.change(words("And"));
    await vi.advanceTimersByTimeAsync(500);
    expect(saves.at(-1)).toMatchObject({ content: "And", generation: 1 });
  });

  it("that is sent before anything was saved counts as sent too", async () => {
    const { saver, saves } = desk();
    saver.change(words("At once"));
    saver.sending();
    saver.sent();
    saver.change(words("And"));
    await vi.advanceTimersByTimeAsync(500);
    expect(saves).toMatchObject([{ content: "And", generation: 1 }]);
  });

  it("that was refused is a draft again", async () => {
    const { saver, saves } = desk();
    saver.change(words("Hello"));
    saver.sending();
    saver.notSent();
    await vi.advanceTimersByTimeAsync(500);
    expect(saves).toHaveLength(1);
  });

  it("of which the server has something else goes on top of that, and is shown so", async () => {
    const there = server("From the phone", 0, 5);
    const { saver, saves, shown, heard } = desk({ refusedFor: { number: 1, draft: there } });
    saver.change(words("typed"));
    await vi.advanceTimersByTimeAsync(500);
    expect(shown).toMatchObject([{ content: "From the phone\n\ntyped", files: [file] }]);
    expect(saves).toMatchObject([
      { content: "typed", base: 0 },
      { content: "From the phone\n\ntyped", attachmentIds: ["f1"], base: 5 },
    ]);
    expect(heard.at(-1)).toBe("saved");
  });

  it("that already stands in what the server has is saved with that", async () => {
    const there = server("Hello from the phone", 0, 5);
    const { saver, saves, kept, heard } = desk({ refusedFor: { number: 1, draft: there } });
    saver.change(words("Hello"));
    await vi.advanceTimersByTimeAsync(5_000);
    expect([saves.length, kept.at(-1), heard.at(-1)]).toEqual([1, null, "saved"]);
  });

  it("whose ticket was merged goes along, with what it grew from", async () => {
    const there = server("There", 1, 5, []);
    const { saver, moved, kept, heard } = desk({
      given: server("Hello", 0, 3, []),
      refusedFor: { number: 2, draft: there },
    });
    saver.change(words("Hello Jonas"));
    await vi.advanceTimersByTimeAsync(500);
    expect(moved).toMatchObject([{ to: 2, there, copy: { content: "Hello Jonas", base: { content: "Hello" } } }]);
    expect([kept.at(-1), heard.at(-1)]).toEqual([null, "moved"]);
  });

  it("that is refused says why", async () => {
    const { saver, heard, line } = desk();
    line.refused = "Attach up to 10 files.";
    saver.change(words("See files"));
    await vi.advanceTimersByTimeAsync(500);
    expect(heard.at(-1)).toEqual({ refused: "Attach up to 10 files." });
  });

  it("is still known when its form comes back with an older page", async () => {
    const { saver, shown, form } = desk();
    saver.change(words("Hello"));
    await vi.advanceTimersByTimeAsync(500);
    saver.close();
    saver.open(form, undefined, words(""), words(""));
    expect(shown.at(-1)).toMatchObject(words("Hello"));
  });

  it("without its form makes no more tries", async () => {
    const { saver, saves, line } = desk();
    line.up = false;
    saver.change(words("on the train"));
    void saver.save(true);
    saver.close();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(saves).toHaveLength(1);
  });
});

describe("what the server has now", () => {
  it.each([
    ["is shown when nothing was typed here", "", server("from the laptop", 0, 5), "from the laptop"],
    ["of before the last save changes nothing", "", server("older", 0, 0, []), ""],
    ["of the same draft stands before what was typed", "typed", server("There", 0, 5), "There\n\ntyped"],
    ["stands before what was typed since it was taken back", "typed", server("First", 1, 5), "First\n\ntyped"],
    ["is not doubled where the words typed hold it", "First and more", server("First", 1, 5), "First and more"],
    ["is nothing, sent elsewhere: words typed since stay", "typed", server("", 1, 5, []), "typed"],
  ])("%s", (_claim, typed, now, content) => {
    const { saver, shown } = desk();
    if (typed) saver.change(words(typed));
    saver.meet(now);
    expect(shown.at(-1)?.content ?? typed).toBe(content);
  });

  it("is no news where it is a save of this very page, whose answer is on its way", async () => {
    const { saver, shown } = desk({ slow: true });
    saver.change(words("Hello wrld!"));
    await vi.advanceTimersByTimeAsync(500);
    saver.change(words("Hello world!"));
    saver.meet(server("Hello wrld!", 0, 5, []));
    expect(shown).toEqual([]);
  });
});

type Desk = {
  given?: ServerDraft;
  refusedFor?: { number: number; draft: ServerDraft };
  slow?: boolean;
  opened?: boolean;
};

function desk({ given, refusedFor, slow }: Desk = {}) {
  const saves: Save[] = [];
  const heard: DraftStatus[] = [];
  const shown: DraftWords[] = [];
  const kept: (DraftCopy | null)[] = [];
  const moved: unknown[] = [];
  const answers: ((answer: SaveAnswer) => void)[] = [];
  /** What the form is told to send along. */
  const named: number[] = [];
  const line = { up: true, refused: "" };
  const saver = draftSaver({
    number: 1,
    keep: (copy) => void kept.push(copy),
    move: async (to, there, copy) => void moved.push({ to, there, copy }),
    send: async (save) => {
      saves.push(save);
      if (!line.up) return "offline";
      if (line.refused) return { refused: line.refused };
      if (slow && saves.length === 1) return new Promise((resolve) => void answers.push(resolve));
      if (refusedFor && saves.length === 1) return { saved: false, ...refusedFor };
      return { saved: true, savedAt: Date.now() };
    },
  });
  const form = {
    show: (words: DraftWords) => void shown.push(words),
    told: (status: DraftStatus) => {
      heard.push(status);
      named.push(saver.generation());
    },
  };
  const nothing = words("");
  saver.open(form, given, given ?? nothing, given ?? nothing);
  return { saver, form, saves, heard, shown, kept, moved, answers, named, line };
}

function server(content: string, generation: number, savedAt: number, files = [file]): ServerDraft {
  return { content, files, generation, savedAt };
}
