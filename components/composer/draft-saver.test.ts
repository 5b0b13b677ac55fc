import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type DraftStatus, draftSaver, type Save, type SaveAnswer, type ServerDraft } from "./draft-saver";

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
    expect(saves).toMatchObject([{ content: "Hel", generation: 0, turn: 1 }]);
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
    answers.shift()?.({ saved: true, generation: 0, savedAt: 1 });
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
    const { saver, saves } = desk({ server: { ...words("Hello"), generation: 3, savedAt: 1 } });
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
    answers.shift()?.({ saved: false, generation: 1, savedAt: 0 });
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

  it("whose save comes after its sending from elsewhere asks to look again", async () => {
    const { saver, heard } = desk({ answer: { saved: false, generation: 1, savedAt: 0 } });
    saver.change(words("Hello"));
    await vi.advanceTimersByTimeAsync(500);
    expect(heard.at(-1)).toBe("stale");
  });
});

describe("what the server has now", () => {
  const server = (content: string, generation: number, savedAt: number, files = [file]): ServerDraft => ({
    content,
    files,
    generation,
    savedAt,
  });

  it.each([
    ["is shown when nothing was typed here", "", server("from the laptop", 0, 5), "from the laptop"],
    ["of before the last save changes nothing", "", server("older", 0, 0, []), null],
    ["of the same draft is not put over words already typed", "typed", server("from the laptop", 0, 5), null],
    ["stands before what was typed since it was taken back", "typed", server("First", 1, 5), "First\n\ntyped"],
    ["is not doubled where the words typed hold it", "First and more", server("First", 1, 5), "First and more"],
    ["is nothing, sent elsewhere: words typed since stay", "typed", server("", 1, 5, []), "typed"],
  ])("%s", (_claim, typed, now, shown) => {
    const { saver } = desk();
    if (typed) saver.change(words(typed));
    expect(saver.meet(now)?.content ?? null).toBe(shown);
  });

  it("brings its files along", () => {
    const { saver } = desk();
    saver.change({ content: "typed", files: [{ ...file, id: "f2" }] });
    expect(saver.meet(server("First", 1, 5))?.files.map(({ id }) => id)).toEqual(["f1", "f2"]);
  });
});

function desk({ server, answer, slow }: { server?: ServerDraft; answer?: SaveAnswer; slow?: boolean } = {}) {
  const saves: Save[] = [];
  const heard: DraftStatus[] = [];
  const answers: ((answer: SaveAnswer) => void)[] = [];
  /** What the form is told to send along. */
  const named: number[] = [];
  const line = { up: true };
  const saver = draftSaver({
    server,
    told: (status) => {
      heard.push(status);
      named.push(saver.generation());
    },
    send: async (save) => {
      saves.push(save);
      if (!line.up) return "offline";
      if (slow && saves.length === 1) return new Promise((resolve) => void answers.push(resolve));
      return answer ?? { saved: true, generation: save.generation, savedAt: Date.now() };
    },
  });
  return { saver, saves, heard, answers, named, line };
}
