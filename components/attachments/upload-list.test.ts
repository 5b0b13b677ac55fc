import { describe, expect, it } from "vitest";
import { heldWords, startable, type Upload, uploadList } from "@/components/attachments/upload-list";

const file = (name: string, size = 10) => new File([new Uint8Array(size)], name);

describe("the files of a form", () => {
  it.each([
    ["photo.heic", 10, "photo.heic isn't accepted yet – PDF, DOC, DOCX, JPG, JPEG, PNG or TXT up to 5 MB."],
    [
      "film.txt",
      5 * 1024 * 1024 + 1,
      "film.txt is larger than 5 MB – PDF, DOC, DOCX, JPG, JPEG, PNG or TXT up to 5 MB.",
    ],
    ["empty.txt", 0, "empty.txt is empty – choose a file with something in it."],
    ["exact.txt", 5 * 1024 * 1024, undefined],
  ])("%s of %d bytes is judged before it is sent", (name, size, error) => {
    const [upload] = added([], file(name, size));
    expect([upload?.state, upload?.error]).toEqual([error ? "refused" : "waiting", error]);
  });

  it("are ten at most; those refused don't count", () => {
    const list = added(added([], file("a.exe")), ...Array.from({ length: 11 }, (_, at) => file(`${at}.txt`)));
    expect(list.filter(({ state }) => state === "waiting")).toHaveLength(10);
    expect(list.at(-1)).toMatchObject({ state: "refused", error: "A message can carry up to 10 files." });
  });

  it("leave three at a time, in order", () => {
    let list = added([], file("a.txt"), file("b.txt"), file("c.txt"), file("d.txt"));
    for (const { key } of startable(list)) list = uploadList(list, { type: "started", key });
    expect(startable(list)).toEqual([]);
    list = uploadList(list, { type: "received", key: "a.txt", id: "1", name: "a.txt", mediaType: "text/plain" });
    expect(startable(list).map(({ name }) => name)).toEqual(["d.txt"]);
  });

  it("that failed can be tried again, and lose their old words", () => {
    const failed = { type: "failed", key: "a.txt", error: "No connection.", final: false } as const;
    const list = uploadList(added([], file("a.txt")), failed);
    expect(list[0]).toMatchObject({ state: "failed", error: "No connection." });
    expect(uploadList(list, { type: "retried", key: "a.txt" })[0]).toMatchObject({
      state: "waiting",
      error: undefined,
    });
  });

  it("that the server refused for good can't", () => {
    const refused = { type: "failed", key: "a.txt", error: "Not a PDF inside.", final: true } as const;
    expect(uploadList(added([], file("a.txt")), refused)[0]?.state).toBe("refused");
  });

  it("are gone once removed or sent", () => {
    const list = added([], file("a.txt"), file("b.txt"));
    expect(uploadList(list, { type: "removed", key: "a.txt" }).map(({ name }) => name)).toEqual(["b.txt"]);
    expect(uploadList(list, { type: "cleared" })).toEqual([]);
  });

  it("that came while others were being sent stay", () => {
    let list = added([], file("sent.txt"), file("later.txt"), file("moving.txt"));
    for (const name of ["sent.txt", "later.txt"])
      list = uploadList(list, { type: "received", key: name, id: name, name, mediaType: "text/plain" });
    list = uploadList(list, { type: "sent", ids: ["sent.txt"] });
    expect(list.map(({ name }) => name)).toEqual(["later.txt", "moving.txt"]);
  });

  it("hold their form with words for what the person can do", () => {
    const waiting = added([], file("a.txt"));
    expect(heldWords(null, waiting)).toBe("");
    expect(heldWords("by files", waiting)).toBe("Sending when all files are in.");
    const failed = uploadList(waiting, { type: "failed", key: "a.txt", error: "No connection.", final: false });
    expect(heldWords("by failure", failed)).toBe("a.txt didn't arrive: try again or remove it.");
    const refused = uploadList(waiting, { type: "failed", key: "a.txt", error: "Not a PDF.", final: true });
    expect(heldWords("by failure", refused)).toBe("a.txt can't be sent: remove it first.");
  });
});

/** Names serve as keys. */
function added(list: Upload[], ...files: File[]): Upload[] {
  const names = files.map(({ name }) => name);
  return uploadList(list, { type: "added", files, key: () => names.shift() ?? "" });
}
